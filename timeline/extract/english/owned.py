"""English words that tell whether a thing may be named without its owner."""

from __future__ import annotations

OWNERS = frozenset("its their".split())
"""Of the subjects that open with these, and not with those of one person."""
COUNTING = frozenset("own only next other last".split())
"""Words that say which of somebody's things is meant: nobody else's are counted so."""
NO_NOUN = frozenset("hard fast aground adrift afloat ashore".split())
"""What may follow a "her" that owns nothing: "found her hard aground"."""
OF_SOMEBODY = frozenset(
    """age ambition ancestor ancestors appearance arm arms arrival back birth birthday blood
    body bones career case character childhood choice coming companions condition corpse
    daughters death departure ears education election eyes face fame family fate father's feet
    finger fingers fortune friends funeral grave guests hair hand hands head health heart
    husband's idea illness interest kin knee left leg legs letters life lips lordship luck
    marriage memory men mind mother's mouth name neck nephews nose opinion origin parents part
    people place popularity position power presence reputation return right rule side sight
    sisters skin sons soul success successors temper temple thoughts throat turn version voice
    way wedding wife's will wish wives work works wounds year years youth""".split()
)
"""Nouns that tell nothing of anybody in particular without whose they are."""
