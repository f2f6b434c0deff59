"""English nouns that name a happening, or what is made once and told as made.

A year beside one of them tells when that was: "the strike of 1912", "a law of 1784". Beside any
other noun, "the wits of 1683", "a 1960s typist", it only says which is meant.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.extract import words

HAPPENINGS = frozenset(
    """accident advance affair alarm alert ambush amnesty anniversary appeal army-bill arrival
    ascent attempt auction audit award ballot banquet bankruptcy benefit bequest birth bonanza boom
    boycott breach break breakthrough bust butchery by-election campaign carnage carnival
    case catch ceasefire celebration census centenary cession challenge change
    change-over charge cholera chase civil clash climb cloudburst collision comeback comet
    competition compromise concert conference
    contest controversy coronation count coup coup-d'etat crackdown crash crime crisis crossing cup
    cut-back
    cyclone deal debacle debate debut decision decline defeat defection deluge demise denial
    departure derby
    descent destruction devaluation dig dinner disaster discovery dispute division divorce downfall
    draft draw drift drive drop drought duel eclipse effort election embargo emergency encounter
    enquiry enumeration eruption espionage event eviction exchange excursion exhibit exodus
    expansion
    experiment expedition exploit explosion fair failure fall feast festival feud fever final find
    fine fixture flight flood foray foundering freeze frost funeral gala gale game games general
    gift gold-rush grant growth harvest hearing hijack holocaust hunt hurricane hunger impeachment
    import-ban incident incursion influenza inquest inquiry inroad insurgency interregnum
    intervention interview invasion inundation issue jubilee journey judgement judgment jump
    killing landfall landing landslide launch lawsuit lease leap levy lockout loan loss mania march
    marriage mass match measles meal merger migration mission mobilisation move murder mutiny
    olympics onslaught opening operation order outbreak outrage outing overhaul pageant panic
    parade paralympics partition party passage peace pestilence petition pilgrimage plague plan
    plebiscite plot plunder
    pogrom poll premiere première prize procession production progress project protest
    prosecution punch-up purchase purge push putsch quake quarantine quarrel race raid rally
    recession recital
    record recovery redundancy referendum reform refusal regatta reprisal rescue reunion review
    revision revival reward ride rift riot rise robbery round row rout ruin run rupture rush sack
    rain rains sacrilege sale salon scandal scare schism search season secession seizure sell-off series
    session
    shift shipwreck shock shooting show showdown siege sighting sit-in slide slump smallpox
    snow snowfall storm solution
    sortie split spree squeeze stampede stand-off storm strife struggle success suicide suit
    survey suspension sweep swim switch synod takeover test theft thaw tidal tour tournament
    tragedy
    transfer transit treaty trek trial trip triumph troubles tsunami turmoil turnover tussle
    typhoon typhus
    unrest upheaval uproar upset venture verdict victory violence visit volcano vote voyage
    walk walk-out wave wedding win withdrawal work works wreck""".split()
)
MADE = frozenset(
    """act agreement album article ban bill biography book budget bull by-law charter code
    comedy concerto concordat constitution contract convention decree declaration diet directive
    edict essay film foundation invention law lecture lectures legislation letter manifesto
    measure memoir memorandum
    model monograph novel opera oratorio ordinance overture pact pamphlet paper patent play poem
    proclamation protocol regulation remake report requiem rescript resolution sequel sermon
    settlement sonata song speech statute study symphony tariff text thesis tract
    translation truce ultimatum will""".split()
)
TIMES = frozenset(
    """autumn beginning christmas close course day days dawn decade easter end eve evening
    fall fortnight
    half hours middle midsummer month months morning night noon outset part quarter remainder rest
    spring start summer term third week weekend weeks whole winter year years turn
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday date""".split()
)
ENDINGS = ("tion", "sion", "ment", "ism", "quake", "ade", "ance", "ence", "ure", "ery", "al", "ing")
"""Of nouns for what somebody does; those below are things, persons or states."""
THINGS = frozenset(
    """apartment audience basement brigade building cathedral ceiling chronicle clothing comrade
    condition creature decade
    document drawing edition engraving facade fashion fence feeling furniture
    garment gallery generation hospital instrument journal king
    lemonade lining literature machinery manual material medal
    mission-house monument nation newspaper notion painting parliament pavement picture pottery
    population portion position print printing
    question refugee regiment ring science sculpture section sentence shilling station stocking
    string structure surgery table temperature thing tenement tradition vintage wing wine""".split()
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
