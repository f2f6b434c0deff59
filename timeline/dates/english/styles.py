"""English words by which a text says after which calendar its days are told."""

from __future__ import annotations

import re

from timeline.dates.english.keepers import OF_NEW, OF_OLD, any_of

KEYS = (
    "tyle", "alendar", "Julian", "Gregorian", "O.S.", "O. S.", "OS", "N.S.", "N. S.", "eckon",
    "days behind", "days slow", "lmanac", "manner of the", "dd ten days", "dd eleven", "dd twelve",
    "dd thirteen", "odern form", "odern dating", "OLD STYLE", "NEW STYLE", "ld count", "ew count",
    "JULIAN", "GREGORIAN",
)  # fmt: skip
"""Of these one stands in every sentence that names a calendar."""
OF_MARKS = re.compile(
    r"S|tyl|til|ulian|umi|regorian|alendar|lmanac|eckoning|ount|as|ours|old|o\. ?s|st\."
)
"""Of these one stands in every mark of a day."""
FOLLOWED = re.compile(
    r"\b(?:followed|succeeded|replaced)"
    r"(?: (?:at once|directly|immediately|straight(?:way| away)|forthwith|next day))?(?: by)? \Z"
)
"""Before a day that is no bound of time: "15 February was followed by 1 March"."""
YEAR_BEHIND = re.compile(r",? (?:of|in) (1[5-9]\d\d)(?!\d|[.,]\d|['’])")
"""Behind the mark of a day."""
TURNS = (
    "rom here on", "enceforth", "ereafter", "rom this point", "rom now on", "s from here",
)  # fmt: skip
"""And of these in one that turns to the other without naming it."""

COUNT = any_of("calendars?, style, reckoning, count, computation, almanacs?")
COUNTED = any_of("[Cc]alendars?, [Ss]tyle, reckoning, count, computation, almanacs?, days, dates")
TEN = any_of("ten, eleven, twelve, thirteen, 1[0-3]")
OLD = (
    r"O\. ?S\.|OS\b|[Oo]ld,? [Ss]tyle\b|Julian\b(?! year\b)"
    rf"|[Oo]ld(?:er)? (?:{COUNT}|[Cc]alendar)\b|{OF_OLD},?(?: or Old,?| \(Old\))? {COUNTED}\b"
    rf"|(?:{COUNT}|manner) of (?:the )?(?:Eastern|Orthodox|Greek|Russian)"
    r"|Eastern (?:rite|[Cc]hurch)\b|(?:was|were|is|are)(?: all)? Orthodox\b"
    # "To find the modern date the reader should add ten days".
    rf"|add {TEN} days\b"
)
NEW = (
    r"N\. ?S\.|NS\b|[Nn]ew,? [Ss]tyle\b|Gregorian\b(?! year\b)"
    rf"|(?:[Nn]ew|[Mm]odern|present|today['’]s|corrected|reformed) (?:{COUNT}|[Cc]alendar)\b"
    rf"|{OF_NEW},? {COUNTED}\b"
    rf"|{COUNT} (?:of (?:the )?(?:West|French|Pope)|in use today)\b"
    rf"|our own(?: {COUNT})?(?=[,.;)]| {COUNT})|our (?:calendar|style)\b"
    r"|(?:is|are)(?: all)? Western(?=[,.;:)])|[Mm]odern (?:form|dating)\b"
    rf"|(?:have|has)(?: \w+)? added (?:the )?{TEN} days\b"
)
NAMED = re.compile(
    # "Eleven days behind ours", "behind that of the rest of Europe": of both, and of the first.
    rf"\b(?:(?P<behind>(?:{TEN}|days) (?:days )?(?:behind|slow|short|late)\b[^,.;]{{0,60}})"
    rf"|(?P<julian>{OLD})|(?P<gregorian>{NEW})"
    # "Those of events abroad in the New", "the first part keeps the old one".
    r"|the (?:(?P<julian_alone>[Oo]ld)|(?P<gregorian_alone>[Nn]ew))(?: one)?"
    r"(?=[,.;:)]| (?:is|are|the|holds?|stands?|governs?|serves?|applies)\b|$)"
    r"|(?<=tyle and )(?:(?P<julian_too>Old)|(?P<gregorian_too>New))\b"
    r"|(?<= in )(?:(?P<julian_in>Old)|(?P<gregorian_in>New))(?=[,.;:)])"
    # "Days at sea are told by the Old Style, and days in Spanish letters New."
    r"|(?<=[a-z] )(?:(?P<julian_last>Old)|(?P<gregorian_last>New))(?=[.;)]))"
)

STRONG = re.compile(r"[;()\[\]]|(?<!S)\.(?= )| [–—-] ")
"""What parts two sayings of one sentence,"""
JOINT = re.compile(r",? (?:and|but|while|whereas|though|although|nor|only)\b")
"""and what does so if each names another calendar."""
MARKED = (
    r"(?:marked|labelled|distinguished|indicated|followed by(?= (?:an? |the letters? )?[A-Z(\"“‘]))"
)
EXCEPT = re.compile(
    # "Unless marked N.S. the days below are Old Style": without a comma too.
    rf"\b[Uu]nless (?:they are |it is |so |thus |otherwise )*{MARKED}"
    r"(?: (?:as )?[(\"“‘]?[A-Z][\w. ]{0,12}?[)\"”’]?)?"
    r"(?= (?:the|all|my|our|every|these|dates|days) )"
    # "Unless I say otherwise the days are Old Style".
    r"|\b(?:[Uu]nless|[Ee]xcept where|[Ss]ave where) (?:(?:I|we|it is|they are) )?(?:[a-z]+ )?"
    r"(?:otherwise|noted|stated|so)(?: (?:noted|stated|marked|said))?"
    r"(?= (?:the|all|my|our|every|these|dates|days|I|we) )"
    r"|\b(?:[Uu]nless|[Ee]xcept|[Ss]ave|[Aa]part from|[Oo]nly where"
    # "Where the two calendars differ I follow the Julian" excepts nothing.
    rf"|[Ww]here(?!(?: so| thus)? {MARKED}|[^,;]{{3,24}} (?:differ|disagree|diverge|part)\b)"
    r"(?=[^,;]{0,60}\b(?:both|two|stroke|better|stumble|marked|treaty)))\b"
    # "Save where I tell you Old Style, O.S.": the mark goes with it.
    r"(?:[^,;]|, (?:which|who|where|or|and) |, (?=[(\"“‘]?[ON]\. ?S\.)){0,120}"
)
"""What is said of days that are excepted."""
# "N.S. marks what I take from French papers", "both calendars are given", "when I come to Paris".
SETS_MARKS = re.compile(
    r"\b(?:[ON]\. ?S\.|(?:Old|New) Style[”\"’'])"
    r" (?:marks?|stands?|means?|denotes?|shows?|is (?:for|put|added)|beside|after)\b"
    r"|\b(?:Old|New) Style (?:marks|denotes)\b"
    r"|\b[Ww]hen (?:I|we) (?:come|get) to\b"
    r"|\b[Oo](?:\. ?)?S\.? or N|\bboth\b[^;]{0,40}\b(?:styles|calendars)\b(?! here)"
    # "Those at sea are in Old Style where so marked", "Old Style days are marked O.S.".
    rf"|\b(?:[Ww]here|[Ww]hen|[Ii]f|[Tt]hose)(?: they are| it is)?(?: so| thus)? {MARKED}\b"
    rf"|\b(?:is|are) {MARKED}\b"
)
# "I mark such days O.S.", "a day without letters is by our calendar": all others are ours.
SETS_OLD_MARK = re.compile(
    r"\b(?:I|[Ww]e)(?: \w+){0,3} (?:mark|add|append|put|write|set)(?:e?d|s)?\b[^.;]{0,50}\bO\. ?S\."
    r"(?! (?:or|and) (?:the )?N)"
    r"|\b(?:no|without(?: an?| any| the)?) (?:letters?|marks?|signs?|initials)\b"
    r"[^.;]{0,50}\b(?:ours|our (?:own\b|calendar|style|count|reckoning)|New Style)"
)
# "(The English were still on the Julian calendar.)"
STILL_HAD = re.compile(
    r"\b(?:still|then|yet|at that time)\b[^.;]{0,40}\b(?:on|by|in|kept|keeping|used|using|had"
    r"|followed|dated|counted|lived|clung)\b"
    r"|\b(?:kept|used|had|followed|were on|was on|were|was)\b[^.;]{0,20}\b(?:still|then|yet)\b"
)
ARE_MARKED = re.compile(rf"\b(?:is|are) {MARKED}\b[^.;]{{0,200}}(?:\.,[^.;]{{0,80}}){{0,4}}\Z")
# "13 July, which is of course the new style", "and as that is English reckoning": of one day.
OF_ONE_DAY = re.compile(
    r"\b(?:which|that|this|it|these|both) (?:is|was|were|are)"
    r"(?: of course| \w+ly| then| still| again)?(?: by| in| of)?(?: the| an?)? \Z"
)
STEPPED_ASIDE = re.compile(
    r"\b(?:not(?: of| in| by)?|rather than|instead of|used to|accustomed to|find)(?: the)? \Z"
    # "That is the 23rd in the French style".
    r"|\d(?:st|nd|rd|th),? (?:in|by|of|after)(?: the)? \Z"
)
"""Before a calendar that is not the one, or that of one day."""

# Whether it is said of this text: by its author, or in the present and of dates.
FIRST = re.compile(
    r"\b(?:I|[Ww]e)\b(?! (?:was|were|had|know|find|hear|have (?:an?|the|no|two|only)"
    # "Had they adopted the Gregorian calendar, we should have lost a feast."
    r"|(?:should|would|might|could) have)\b)"
    r"|\b[Mm]ine\b"
    r"|\b(?:[Mm]y|[Oo]ur) (?:own )?(?:days|dates|story|history|account)"
)
PRESENT = re.compile(
    r"\b"
    + any_of(
        "is, are, stands?, follows?, keeps?, goes, go, runs?, uses?, employs?, means?, has been,"
        "have been, remains?, belongs?, carry, carries, does, do, prefers?, to be, governs?,"
        "applies, holds?, must, should, will, has to, have to"
    )
    + r"\b"
)
PAST = re.compile(
    r"\b(?<![Ww]hat )"
    + any_of(
        "was, were, had, did, kept, ran, wrote, went, clung, held, put, gave, came, knew, took,"
        "lay, began, became, stood, [a-z]+ed"
    )
    + r"\b"
)
HELD = re.compile(r"\b(?:is|are|has|have|been|be) (?:\w+ )?\Z")
"""Before a participle that is of the present: "the style is here kept"."""
SUBJECT = re.compile(
    r"\b"
    + any_of(
        "[Dd]ates, [Dd]ays, [Dd]ating, [Cc]hronology,"
        "(?:[Aa]|[Aa]ny|[Ee]ach|[Ee]very) (?:date|day),"
        "(?:double|single) (?:date|one|day)s?, [Aa]ll, everything, [Tt]he rest, else['’]s, [Hh]ere,"
        "[Ww]hat(?:ever)? (?:is|are|comes?|happens?|happened|follows|was|I), [Tt]hroughout, below,"
        "following, [Hh]ereafter, [Hh]enceforth, [Cc]hapters?, [Pp]arts?, [Ss]ections?, [Bb]ook,"
        "[Aa]ccount, [Nn]arrative, [Ss]tory, [Hh]istory, article, chronicle, pages?, [Ll]etters,"
        "[Dd]iary, [Jj]ournals?, [Mm]inutes, [Rr]egisters?, papers, documents, originals, sources?,"
        "[Tt]he reader, [Rr]eaders, reckoning is, style is, calendar is"
    )
    + r"\b"
)
# "The Church still keeps its feast days by the old calendar" says nothing of the text.
ELSEWHERE = re.compile(
    r"\b(?:[Ss]till|[Tt]o this day|nowadays|feast days|name[- ]days|feasts|Christmas|birthdays?)\b"
)
# "I have converted Swedish dates to the Western calendar": said of the second.
CONVERTED = re.compile(
    r"\b(?:convert|reduc|turn(?:ed|ing) (?=into)|translat|bring|brought|adjust|correct|transpos"
    r"|recast)\w*\b[^;]{0,80}?\b(?:to|into|with) |\bturned in(?=to )"
)
NEGATED = re.compile(r"\b(?:[Nn]o|[Nn]ot|[Nn]ever|[Nn]either|[Ww]ithout)\b")
KEPT = any_of(
    "keep, kept, follow, followed, use, used, let, left, leave, prefer, preferred, retain,"
    # "I give whichever date my source gives": no verb.
    "retained, count, reckon, (?<!what )(?<!ever )(?<!the )(?<!that )(?<!one )date, adopt,"
    "adopted, do, take, taken, altered, changed, converted,"
    "shall, preserved, observed, meant"
)
# Of a calendar that was named before: "and in this book I have kept it", "so shall we".
AS_BEFORE = re.compile(
    r"\b(?:so|nor) (?:shall|do|will|have|must|does|is|are) (?:I|we|it|this|my|our)\b"
    # "1702 as we should count it" is said of the year before it.
    rf"|(?<!\bas )\b(?:I|[Ww]e)\b(?: \w+){{0,4}} {KEPT}\b[^;]{{0,40}}\b"
    + any_of(
        "it, them, its, the former, the latter, the same, stand, as they, with her, with him,"
        "with them, theirs, their (?:days|dates|style|calendar)"
    )
    + r"\b|\b(?:[Ii]t|[Tt]his|[Tt]hey|[Tt]hese) (?:is|are|has been|have been) (?:the one |\w+ )?"
    + rf"{KEPT}\b|\bthe (?:former|latter) (?:is|are|has been|have been)\b"
)
LATTER = re.compile(r"\bthe latter\b")
FORMER = re.compile(r"\bthe former\b")
# "We shall count with the French."
COUNTED_WITH = re.compile(
    r"\b(?:I|[Ww]e)\b(?: \w+){0,3} (?:count|reckon|date|side|go|keep) with the "
    rf"(?:(?P<julian>{OF_OLD})|(?P<gregorian>{OF_NEW}))"
)
# "The French keep it under 10 July", "which in Paris was 11 March", "or 10 March as they wrote".
OTHERWISE = re.compile(
    r"\b"
    + any_of(
        "puts?, keeps?, kept, has, had, have, gives?, gave, enter(?:s|ed)?, print(?:s|ed)?,"
        "dates?d?, was, is, record(?:s|ed)?, ma[dk]es?, call(?:s|ed)?, wrote"
    )
    + r"\b[^.;]{0,50}\Z|\b(?:or|for) (?:the )?\Z|\b(?:hosts|enemies)['’][^.;]{0,40}\Z"
)
# Between a feast and its day: "Ascension Day, which was the | 11th", "Easter fell on | 2 April".
FEAST_JOINT = re.compile(
    r", (?:the |the eve of |on (?:the )?|at |being |that is, |that year (?:the |on )?|then )?| \("
    r"|,? (?:which|that) (?:(?:is|was)(?: (?:early|late),?)?|fell|came)"
    r"(?: that year| then)?(?: on)?(?: the)? "
    r"|(?:,? it)? (?:was|fell|came),?(?: (?:very )?(?:early|late),?)?(?: that year,?)? on(?: the)? "
    # "29 January, the day when by the moon the New Year came in"; "kept Christmas on 6 January".
    r"|, (?:the (?:very )?day (?:when|on which|that)|which)(?: [a-z]+){0,6}?"
    r"(?<! at)(?<! by)(?<! for)(?<! before)(?<! after)(?<! until)(?<! since)(?: the| their)? "
    r"| on (?:the )?"
)
# "On St John's, which is the twenty-fourth of June": named for those who do not know the feast.
ALWAYS = ", which is "
