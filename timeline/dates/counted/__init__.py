"""Dates that are counted from others: `candidates` finds all that fit, `choosing` takes one."""
