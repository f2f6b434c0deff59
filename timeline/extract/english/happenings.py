"""English nouns that name a happening, or what is made once and told as made.

A year beside one of them tells when that was: "the strike of 1912", "a law of 1784". Beside any
other noun, "the wits of 1683", "a 1960s typist", it only says which is meant.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.extract import words

HAPPENINGS = frozenset(
    """accident advance affair alarm ambush amnesty anniversary appeal arrival ascent attempt
    auction audit award ballot bankruptcy banquet benefit bequest birth bonanza boom
    boycott breach break breakthrough by-election campaign carnival case catch ceasefire
    celebration census centenary cession challenge change charge cholera clash cloudburst
    collision comeback comet competition compromise concert conference contest controversy
    coronation count coup crackdown crash crime crisis crossing cup cyclone deal debacle
    debate debut decision decline defeat defection deluge demise denial departure derby
    descent destruction devaluation dinner disaster discovery dispute division divorce
    downfall draft draw drive drop drought duel eclipse election embargo encounter enquiry
    enumeration eruption event eviction exchange excursion exhibit exodus expansion
    expedition experiment explosion failure fair fall feast festival feud fever final find
    fine fixture flight flood foray freeze frost funeral gala gale game games gift
    gold-rush grant growth harvest hearing holocaust hunt hurricane impeachment incident
    incursion influenza inquest inquiry inroad insurgency interregnum intervention
    interview inundation invasion issue journey jubilee judgement judgment killing
    landfall landing landslide launch lawsuit lease levy loan lockout loss march marriage
    mass match merger migration mission mobilisation move murder mutiny olympics onslaught
    opening operation order outbreak outing outrage overhaul pageant panic parade
    paralympics partition party passage peace pestilence petition pilgrimage plague plan
    plebiscite plot pogrom poll premiere première prize procession project prosecution
    protest purchase purge push putsch quake quarantine quarrel race raid rain rains rally
    recession recital record recovery redundancy referendum reform refusal regatta
    reprisal rescue reunion review revision revival reward rift riot rise robbery rout
    ruin run rush sack sale salon scandal scare schism search season secession seizure
    sell-off series session shift shipwreck shock shooting show showdown siege sighting
    sit-in slump smallpox snow snowfall solution sortie split stand-off storm strife
    struggle success suicide suit survey suspension switch synod takeover test thaw tour
    tournament tragedy transfer transit treaty trek trial trip tsunami typhoon typhus
    unrest upheaval uproar upset verdict victory violence visit volcano vote voyage walk
    walk-out wave wedding win withdrawal work wreck""".split()
)
MADE = frozenset(
    """act agreement album article ban bill biography book budget bull by-law charter code comedy
    concerto concordat constitution contract convention declaration decree diet directive
    edict essay film foundation invention law lecture lectures legislation letter manifesto
    measure memoir memorandum model monograph novel opera oratorio ordinance overture pact
    pamphlet paper patent play poem proclamation protocol regulation remake report requiem
    rescript resolution sequel sermon settlement sonata song speech statute study symphony
    tariff text thesis tract translation truce ultimatum will""".split()
)
TIMES = frozenset(
    """april august autumn beginning christmas close course date dawn day days decade december
    easter end eve evening fall february fortnight friday half hours january july june march
    may middle midsummer monday month months morning night noon november october outset part
    quarter remainder rest saturday september spring start summer sunday term third thursday
    tuesday turn wednesday week weekend weeks whole winter years""".split()
)
ENDINGS = ("tion", "sion", "ment", "ism", "quake", "ade", "ance", "ence", "ure", "ery", "al", "ing")
"""Of nouns for what somebody does; those below are things, persons or states."""
THINGS = frozenset(
    """apartment audience basement brigade building cathedral ceiling chronicle clothing comrade
    condition creature decade document drawing edition engraving facade fashion feeling
    fence furniture gallery garment generation hospital instrument journal king lemonade
    lining literature machinery manual material medal mission-house monument nation
    newspaper notion painting parliament pavement picture population portion position
    pottery print printing question refugee regiment ring science sculpture section sentence
    shilling station stocking string structure surgery table temperature tenement thing
    tradition vintage wine wing""".split()
)
THINGS_ALTHOUGH = frozenset("newspaper print prison shell ally gun gunner editor fugitive".split())
"""Words of a kind of happening that are things, too, and more often so before a year."""


@lru_cache(maxsize=1 << 13)
def tells(noun: str) -> bool:
    """Whether a noun, in small letters, names what happened once."""
    for word in dict.fromkeys((noun, *_singular(noun))):
        if word in THINGS or word in THINGS_ALTHOUGH:
            return False
        if word in HAPPENINGS or word in MADE or word in TIMES:
            return True
    return words.kind(noun) is not None or noun.removesuffix("s").endswith(ENDINGS)


def _singular(noun: str) -> tuple[str, ...]:
    if noun.endswith("ies"):
        return (noun[:-3] + "y",)
    return (noun.removesuffix("s"), noun.removesuffix("es")) if noun.endswith("s") else ()
