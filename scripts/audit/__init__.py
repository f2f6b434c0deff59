"""How soon the timeline is visible, beside other tools with the same events (`make audit`)."""
