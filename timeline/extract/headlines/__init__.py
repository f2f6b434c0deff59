"""Headlines: who did what, from a clause and its sentence. `headline` puts the parts together."""
