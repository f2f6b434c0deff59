"""Turns texts into a timeline in which every date is proved by a passage."""
