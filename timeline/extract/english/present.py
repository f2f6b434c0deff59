"""English verbs as the present has them: which words in -s are verbs, where their place allows."""

from __future__ import annotations

from timeline.extract import english

REGULAR = frozenset(
    """abandon abdicate abolish accept acquit admit adopt advance agree allow anchor announce
    annex appear appoint approve arrest arrive ask assemble assume attack attend baptise bow bury
    call cancel capitulate capture carry cease celebrate change charge christen cite claim climb
    close collapse collect command complete concede condemn conduct confer confess confirm
    conquer consecrate construct convene convert cross crown dance decide declare dedicate defeat
    defend deliver demand demolish deny depart deport deposit depose descend desert destroy die
    discover dismiss dissolve divide draft drop drown dry dwindle elect embark enact end endow
    enlist enter erect erupt escape establish evacuate excavate execute exile expel explode expire
    extend fail fire follow forgive found free gain grant happen hoist impose imprison improve
    inaugurate increase inherit inspect invade invent invite issue join jump kill land last launch
    lay lecture lift live lodge lower march marry massacre meet merge mobilise mount move murder
    mutiny name negotiate nominate obtain occupy offer open oppose order organise paint pardon
    pass patent perform perish petition plant play plead plunder preach present print proclaim
    promise promulgate propose prorogue protest prove publish purchase quarrel raid raise ratify
    reach rebel recall receive recognise recover refuse reign reject release relieve remove renew
    renounce reopen repeal replace report resign resolve restore resume retire retreat return
    revolt roll ruin rule sack sail secede seize settle sign start stay step stop storm submit
    subside succeed suffer summon suppress surrender survive suspend suspect threaten touch
    transfer travel try turn vanish visit vote vow wait walk want warn wed wreck yield""".split()
)
VERBS = REGULAR | frozenset(english.PAST.values()) - english.AUXILIARIES
"""By their dictionary form."""
NOUNS_TOO = frozenset(
    """advance attack bear blow bow break buy call cast change charge claim climb command cost cross
    crown cut dance deal decrease demand deposit draft drain draw dream drink drive drop dry end
    exile fall fight find fire fly found grant grow hang hide hit hold hurt increase issue join
    jump keep land lead leap leave let lie lift light lodge march meet mount move murder mutiny
    name offer order pardon pass patent petition plant play present print promise protest purchase
    raid raise read rebel recall reign release report resort return revolt ride ring rise roll ruin
    rule run sack sail say see set shake shed shoot show shut sit slide slip sow speed spell spin
    split spread spring stand start stay steal step stick stop storm string strike subject surrender
    sweep swell swim swing take tear think throw thrust touch transfer travel tread try turn visit
    vote vow wait wake walk want wear wed win wind wreck yield""".split()
)
"""Of these the form in -s is as often a noun: "the falls", "the crown lands"."""
