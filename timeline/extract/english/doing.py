"""English verbs of which the thing or person acted upon tells what happened.

"They opened the mill" is as well told by "the mill is opened", whoever they were. Of other verbs it
is not: "the oath is taken", "Orm is left".
"""

from __future__ import annotations

DOING = frozenset(
    """abandon abolish acquit adopt ambush amend annex announce appoint approve arrest
    assassinate attack auction award ban banish baptise baptize behead besiege bless blockade
    board bombard break build burn bury buy cancel capture carry cast celebrate chart christen
    clear close collect complete compose conquer consecrate convict create cremate cross crown
    cut dam declare dedicate defeat deliver demolish deport depose design destroy detain dig
    discover dismiss dissolve distribute divide double draft drain drill drop drown elect
    enlarge erect establish evacuate evict execute exhibit exile expel extend fell ferry fetch
    film fine finish fire flog forbid forge form found free grant hang haul hire hoist hold
    impose imprison inaugurate install introduce invent issue jail kill land launch lay lease
    lift light lock lodge loot lower melt mend move murder occupy offer open ordain order
    organise organize paint pardon patent perform photograph pillage plant plough plunder poison
    postpone present print proclaim promote publish punish purchase put raid ransack
    ratify re-elect rebuild recapture record recover reject release remove rent reopen repair
    repeal replace report rescue restore retake rob row sack seal sell send sentence set settle
    shell ship shoot show sight sign sink smash smuggle sow split stab stage storm
    strip submit sue summon surround survey suspend tax tear test tie tow transfer translate try
    uncover unearth unveil vaccinate widen withdraw wound wreck write""".split()
)
NOBODY = frozenset("it they we i one somebody someone".split())
"""Subjects that name nobody."""
