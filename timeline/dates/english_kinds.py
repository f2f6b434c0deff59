"""English words for kinds of happenings: "the battle" is when they fought, or were beaten."""

from __future__ import annotations

_KINDS = (
    "battle fight fighting victory defeat clash affray sally skirmish slaughter"
    " | fought beat beaten defeated routed charged",
    "rising uprising revolt rebellion mutiny insurrection coup outbreak revolution"
    " | rose mutinied revolted rebelled",
    "poll polls vote voting election elections ballot plebiscite referendum polling"
    " | voted elected re-elected returned",
    "wedding marriage nuptials | married wed",
    "death | died dead",
    "funeral burial interment | buried",
    "sinking wreck shipwreck foundering | sank sunk foundered wrecked",
    "crash collapse | crashed collapsed",
    "fire blaze burning | burned burnt ablaze",
    "explosion blast | exploded",
    "trial hearing court-martial | tried court-martialled",
    "execution hanging beheading"
    " | hanged executed beheaded guillotined shot garrotted garroted electrocuted",
    "arrest seizure | arrested",
    "release liberation | released freed liberated",
    "return homecoming | returned home",
    "departure sailing | sailed departed",
    "arrival landing disembarkation | landed arrived ashore disembarked",
    "speech address oration | spoke addressed",
    "evacuation withdrawal retreat | evacuated withdrew abandoned",
    "surrender capitulation fall capture | surrendered capitulated fell captured",
    "murder assassination killing | murdered assassinated killed slain stabbed strangled poisoned",
    "shot shots shooting volley | fired",
    "earthquake quake tremor | quaked",
    "storm gale hurricane tempest cyclone |",
    "flood inundation burst | flooded burst",
    "coronation crowning | crowned",
    "robbery theft burglary | robbed stole stolen",
)
KINDS: dict[str, tuple[str, ...]] = {}
"""Words of one happening that share no stem, each with the first words of its kinds."""
for _kind in _KINDS:
    _words = _kind.replace("|", " ").split()
    KINDS |= {_word: (*KINDS.get(_word, ()), _words[0]) for _word in _words}
NAMES = {word for kind in _KINDS for word in kind.split("|")[0].split()}
"""Those of them that name it."""
