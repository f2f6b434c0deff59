"""English words for kinds of happenings: "the battle" is when they fought, or were beaten."""

from __future__ import annotations

__all__ = ["FORMS", "KINDRED", "KINDS", "NAMES", "TAILS", "WIDE"]

_KINDS = (
    "battle fight fighting victory defeat clash affray sally skirmish slaughter"
    " | fought beat beaten defeated routed charged",
    "rising uprising revolt rebellion mutiny insurrection coup outbreak revolution"
    " | rose mutinied revolted rebelled",
    "poll polls vote voting election elections ballot plebiscite referendum polling"
    " | voted elected re-elected returned",
    "wedding marriage nuptials | married wed",
    "death | died dead",
    "funeral burial interment | buried laid_to_rest",
    "sinking wreck shipwreck foundering loss | sank sunk foundered wrecked",
    "crash collapse fall | crashed collapsed",
    "fire blaze burning conflagration | burned burnt ablaze alight",
    "explosion blast | exploded blew_up blown_up",
    "trial hearing court-martial | tried court-martialled",
    "execution hanging beheading"
    " | hanged executed beheaded guillotined shot garrotted garroted electrocuted",
    "arrest seizure | arrested",
    "release liberation | released freed liberated let_out let_go set_free",
    "return homecoming | returned came_home came_back got_home got_back reached_home back_home",
    "departure sailing | sailed departed set_out set_off set_sail put_to_sea put_out",
    "arrival landing disembarkation coming"
    " | landed arrived disembarked went_ashore came_ashore put_ashore set_foot",
    "speech address oration | spoke addressed",
    "evacuation withdrawal retreat | evacuated withdrew abandoned",
    "surrender capitulation fall capture | surrendered capitulated fell captured",
    "murder assassination killing | murdered assassinated killed slain stabbed strangled poisoned",
    "shot shots shooting volley | fired",
    "earthquake quake tremor shock | quaked shook trembled",
    "storm gale hurricane tempest cyclone |",
    "flood inundation burst | flooded burst",
    "coronation crowning | crowned",
    "presidency premiership governorship inauguration | inaugurated sworn_in oath",
    "robbery theft burglary raid | robbed robbing stole stolen plundered",
    "raid attack assault onslaught bombardment | raided attacked assaulted shelled bombarded",
    "eruption | erupted",
    "birth life | born delivered_of gave_birth came_into_the_world",
    "birthday | turned",
    "baptism christening | baptised baptized christened",
    "escape flight | escaped fled got_away broke_out ran_away",
    "truce armistice peace ceasefire | signed",
    "sale auction | sold auctioned",
    "oath swearing | swore sworn",
    "complaint suit lawsuit petition | complained sued petitioned",
)
KINDS: dict[str, tuple[str, ...]] = {}
"""Words of one happening that share no stem, each with the first words of its kinds."""
FORMS: dict[str, tuple[str, ...]] = {}
"""And of each kind its words."""
for _kind in _KINDS:
    _words = [_word.replace("_", " ") for _word in _kind.replace("|", " ").split()]
    KINDS |= {_word: (*KINDS.get(_word, ()), _words[0]) for _word in _words}
    FORMS[_words[0]] = tuple(_words)
NAMES = {word for kind in _KINDS for word in kind.split("|")[0].split()}
"""Those of them that name it."""

_HARM = (
    "sinking", "crash", "fire", "explosion", "earthquake", "storm", "flood", "eruption", "raid",
)  # fmt: skip
WIDE: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("disaster", "catastrophe", "calamity", "tragedy", "accident"), _HARM),
    "crime": ("murder", "robbery"),
    "ceremony": ("wedding", "funeral", "coronation", "baptism"),
    "voyage": ("departure",),
    "journey": ("departure",),
    "attack": ("raid", "battle", "arrival"),
}
"""Words that name a happening by what kinds it may have been of."""

_KINDRED = (
    "died death dying", "born birth births", "fled flight flee flees", "fought fight",
    "sank sink sinks sinking sunk sinkings", "rise rose rising risen rises", "spoke speech speak",
    "sold sale sales sell", "gave gift given give", "chose choice chosen choose", "lost loss lose",
    "seize seizure seized seizing", "fail failure failed", "decide decision decided decisions",
    "invade invasion invaded", "expel expulsion expelled", "admit admission admitted",
    "collide collision collided", "convert conversion converted", "receive reception received",
    "renounce renunciation renounced", "reveal revelation revealed", "ascend ascent ascension",
    "descend descent descended", "crown coronation crowned crowning", "rob robbery robbed robbing",
    "marry marriage married marries marrying", "bury burial buried burials", "try trial tried",
    "begin began begun beginning", "strike struck strikes", "write wrote written",
    "break broke broken breaks breaking", "steal stole stolen", "win won wins winning",
    "freeze froze frozen", "shoot shot shooting", "hang hanged hanging hung", "wed wedding wedded",
    "meet met meeting meetings", "swear swore sworn swearing", "see saw seen", "fell fall fallen",
    "catch caught", "buy bought buying", "teach taught", "fly flew flown", "draw drew drawn",
    "know knew known", "grow grew grown growth", "lay laid laying", "lead led leading",
    "build built building", "burn burnt burned burning", "bear bore borne", "ride rode ridden",
    "drown drowned drowning", "leave left leaving leaves", "sit sat sitting", "send sent sending",
    "hear heard hearing", "close closed closing closure", "conclude conclusion concluded",
    "deny denial denied denies", "pay payment paid paying", "enter entry entrance entered entering",
    "judge judgment judgement judged", "move movement moved moving", "divide division divided",
    "deceive deception deceived", "redeem redemption redeemed", "describe description described",
    "subscribe subscription subscribed", "acquire acquisition acquired", "cede cession ceded",
    "repeat repetition repeated", "concede concession conceded", "accede accession acceded",
    "plead plea pleaded", "sing song sang sung singing", "defy defiance defied",
    "ally alliance allied", "ship shipment shipped", "inquire inquiry enquiry inquired",
    "permit permission permitted", "dismiss dismissal dismissed", "sign signed signing signature",
)  # fmt: skip
KINDRED: dict[str, str] = {word: row.split()[0] for row in _KINDRED for word in row.split()}
"""Words of one root, whose beginnings do not show it, each with the first of them."""
TAILS = frozenset(
    """e s es d ed r ing ings ion ions ation ations ment ments al als ance ence ure ures y ies ied
    age or""".split()
) | {""}
"""Endings behind a short root."""
