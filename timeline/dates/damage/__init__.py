"""Damaged dates, mended before they are read: what print, scanners and hasty hands have spoiled."""
