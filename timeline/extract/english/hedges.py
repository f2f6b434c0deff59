"""English asides by which a narrator leaves open whether what is told is so: ", it is said,"."""

from __future__ import annotations

from itertools import product

SAID = "said thought believed supposed alleged claimed reported rumoured rumored".split()
PEOPLE = "they some people men many".split()
SAYING = "say said think thought claim claimed believe believed".split()

HEDGES = frozenset(
    [
        *map(" ".join, product(["it is", "it was", "so it is", "so it was", "as is"], SAID)),
        *map(" ".join, product([*PEOPLE, *(f"so {who}" for who in PEOPLE)], SAYING)),
        *map(" ".join, product([f"as {who}" for who in PEOPLE], SAYING)),
        *map(" ".join, product(["legend", "tradition", "rumour", "rumor"], ["has it", "had it"])),
        *"legend says;tradition says;the story goes;so the story goes;as the story goes".split(";"),
        *"it seems;so it seems;it appears".split(";"),
    ]
)
"""The words of such an aside; "or so" and what follows is one too."""
LONGEST = 4
"""Words of the longest."""
