"""English words for persons, and for what is none though it has a name: titles and nouns."""

TITLES = frozenset(
    """mr mrs ms dr lord lady sir king queen prince princess tsar tsarina emperor empress count
    countess
    duke duchess baron baroness general colonel captain major marshal admiral president governor
    professor father brother sister saint comrade""".split()
)
FEMALE_TITLES = frozenset(
    "mrs ms lady queen princess tsarina empress countess duchess sister".split()
)
MALE_TITLES = frozenset(
    "mr lord sir king prince tsar emperor count duke baron father brother".split()
)
FEMALES = frozenset("woman girl wife mother daughter widow aunt niece mistress nun actress".split())
MALES = frozenset(
    """man boy husband son uncle nephew widower master pope abbot monk earl margrave bishop
    archbishop sultan schoolmaster""".split()
)
# Common nouns of which the next "he" or "she" may speak.
PERSONS = frozenset(
    """man woman boy girl child father mother brother sister son daughter husband wife widow widower
    uncle aunt nephew niece cousin heir friend enemy rival lover master mistress servant successor
    predecessor colleague partner owner founder leader ruler king queen prince princess emperor
    empress tsar sultan duke duchess count countess earl baron margrave lord lady knight regent
    chancellor minister president governor mayor bishop archbishop pope abbot prior priest monk nun
    general colonel captain major marshal admiral commander officer sergeant soldier sailor envoy
    ambassador consul judge lawyer doctor surgeon teacher schoolmaster professor student pupil
    writer poet painter engineer merchant miller smith farmer clerk secretary treasurer editor
    printer director manager manufacturer chairman inventor explorer scientist assassin murderer
    prisoner victim rebel candidate architect composer singer actor actress critic
    publisher operator driver pilot watchman caretaker deputy nurse physician jesuit friar
    missionary preacher rabbi cardinal vizier pasha chaplain""".split()
)
# The last words of names that are no persons': those of bodies, and those of places and works.
BODIES = frozenset(
    """college company society museum club council office bank party church league union committee
    department congress parliament university hospital school association board regiment brigade
    corporation federation commission senate assembly railway""".split()
)
PLACES = frozenset(
    """house hotel hall street road bridge river sea ocean bay cape castle island islands mountain
    mountains harbour harbor channel strait palace cathedral chapel square gate avenue lane station
    army navy infantry cavalry act treaty war peace press times gazette chronicle journal news
    theatre gallery library institute academy court tower abbey market park cemetery valley lake
    canal""".split()
)

# Names in -s, as the last word behind "the", that mean many and no ship or river.
PEOPLES_IN_S = frozenset(
    """turks franks swedes scots jews danes poles finns serbs croats greeks arabs moors goths huns
    celts angles picts slavs czechs slovaks bulgars tartars tatars mongols kurds druzes boers zulus
    basques letts balts vandals lombards saxons normans magyars gauls britons bretons cossacks sikhs
    gurkhas hindus muslims copts maoris aztecs incas mayas jesuits quakers cathars hussites
    catholics protestants allies rebels lords commons fathers brothers sisters guards hussars
    dragoons laws acts olympics games evzones""".split()
)
PEOPLES_ENDING = ("ans", "ards", "ers", "ists", "ites", "otes", "aries", "ates")
# Nouns of one body whose members may be "they".
COLLECTIVES = frozenset(
    """army audience battalion clan company couple court crew crowd family fleet garrison
    government household mob nation party people pair regiment team tribe troop""".split()
)
