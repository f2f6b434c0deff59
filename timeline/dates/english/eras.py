"""The months of other calendars as English texts spell them, and how a day is told by two.

By calendar in the order of the year each month is a pattern. Transliterations differ: "Sha'ban",
"Shaʿbān", "Chaaban", "Şaban".
"""

from __future__ import annotations

import re

from timeline.dates import english
from timeline.dates.english.keepers import OLD_PLACES
from timeline.dates.language import one_of

__all__ = [
    "ANY",
    "BY_MOON",
    "BY_NUMBER",
    "EQUALS",
    "GLOSS",
    "ON_IT",
    "REIGN_BESIDE",
    "SAME_COUNT",
    "SENTENCE_END",
    "STREET",
    "THAT_MOON",
    "month_of",
]

SIGN = "['’‘ʿʾ`]?"
# "Rabi' al-awwal", "Rabi I", "Rebiülevvel", "Jumada'l-Ula", "Jumada ath-thani", "Cemaziyelahir".
ARTICLE = r"['’‘ʿʾ \-u]{0,3}(?:iy)?(?:[aeuüi]l|l|a[tsṯ]h?|uth?)[\- ]?"
FIRST = rf"(?: I\b| 1\b| the First|{ARTICLE}(?:[Aa]ww?al|[Uu]la|[Uu]lā|[Ūū]lā|[Ee]vvel))"
SECOND = (
    rf"(?: II\b| 2\b| the Second"
    rf"|{ARTICLE}(?:[TtSs]h?[aāâ]n[iīî](?:ya|yya|yah|yyah)?|[Aa]kh[iīa]ra?h?|[Aa]hir))"
)
DHU = r"[DZ]h?[uūi](?:['’‘ʿʾ \-]{0,2}a?l)?[ \-]?"

MONTHS = {
    "turkish": (
        "Ocak|K[aâ]nun[ -]?[uıi]?[ -]?[Ss]ani", "[ŞS]h?ubat", "Mart", "Nisan", "May[ıi]s",
        "Haziran", "Temmuz", "A[ğg]ustos", "Eyl[üu]l", "Ekim|Te[şs]rin[ -]?[ıi]?[ -]?[Ee]vvel",
        "Kas[ıi]m|Te[şs]rin[ -]?[ıi]?[ -]?[Ss]ani", "Aral[ıi]k|K[aâ]nun[ -]?[uıi]?[ -]?[Ee]vvel",
    ),
    "hebrew": (
        "Nis[as]n", "Iyy?ar", "Sivan", "Tamm?uz", "A[vb]", "Elul", "Tishr(?:i|ei)",
        "(?:Mar)?C?[Hh]eshvan", "C?[KC]h?islev|Kislev", "Teb?v?eth?", "She?[vb]at",
        r"Adar(?: I\b| [Rr]ishon)?", r"(?:Adar (?:II\b|[Ss]heni)|Ve-?[Aa]dar)",
    ),
    "islamic": (
        "M[uo][hḥ]arr?[ae]m", "[SṢ]afar|Safer", rf"R[ae]b[iīı]y?{SIGN}{FIRST}",
        rf"R[ae]b[iīı]y?{SIGN}{SECOND}",
        rf"(?:[JDG]j?[uo]m[aā]d[aāi]|Cemazi?){SIGN}{FIRST}",
        rf"(?:[JDG]j?[uo]m[aā]d[aāi]|Cemazi?){SIGN}{SECOND}", "Raj[ae]b|Rece[bp]",
        rf"(?:Sh?|Ch|Ş)a{SIGN}a?b[aā]n", "Ramad?[hz]?[aā]n|Ramaḍān", "Shaww?[aā]l|[ŞS]evval",
        rf"{DHU}[QK]{SIGN}a{SIGN}a?dd?[ae]h?|Zilka{SIGN}de", rf"{DHU}[HḤ]ijj[ae]h?|Zilhicce",
    ),
    "persian": (
        "Farvard[iī]n", "Ord[iī]behesht", "Khord[aā]d", "Tir", "A?[Mm]ord[aā]d", "Shahr[iī]var",
        "Mehr", "[AĀ]b[aā]n", "[AĀ]zar", "Dey", "Bahman", "Esfand",
    ),
    "coptic": (
        "Tho[ou]th?|Tout", "Pao[pn]e|Baba|Paopi", "H[aā]th?[oū]r", "K[oi][iy]a[hk]k?",
        "Tobe|Tobi|Tuba", "Meshir|Amshir", "Paremhat|Baramhat", "Paremoude|Baramuda|Baramouda",
        "Pashons|Bashans", "Paone|Paoni|Ba['’]?una|Baouna", "Epip|Epep|Abib", "Mesore?i?|Misra",
        "Nas[iī]e?",
    ),
    "ethiopian": (
        "Meskerem|Mäskäräm", "T[iï]k[ei]mt", "H[iï]dar", "Tah?sas", "T[iï]r+", "Y[eä]kat[iï]t",
        "M[aä]g[aä]b[iï]t", "Miyazya", "G[iï]nbot", "S[aä]n[eé]", "Haml[eé]", "Nehas[eé]",
        "Pag[uw]me?n?",
    ),
}  # fmt: skip
PATTERNS = tuple(
    (calendar, number, re.compile(pattern))
    for calendar, months in MONTHS.items()
    for number, pattern in enumerate(months, 1)
)
ANY = "|".join(dict.fromkeys(pattern for months in MONTHS.values() for pattern in months))
"""Any of these names."""


def month_of(name: str) -> list[tuple[str, int]]:
    """In which calendars this is the name of a month, and its number there."""
    return [(calendar, number) for calendar, number, pattern in PATTERNS if pattern.fullmatch(name)]


# "1 Vendémiaire of the Year II was 22 September 1793": so the calendars agree.
EQUALS = re.compile(
    r",? (?:was|is|equals|equalled|answer(?:s|ed) to|correspond(?:s|ed) to|fell on|falls on"
    r"|began on|begins on)(?: (?:the|our))* ?"
)
SENTENCE_END = re.compile(r"\.[’”\"')]* (?=[A-Z“‘\"'(])")

# Of a numbered month that is one by the moon, whatever the text teaches.
# "The ninth of that moon", "the twelfth of the same Jewish month".
THAT_MOON = re.compile(r" (?:moon|(?:lunar|Muslim|Islamic|Jewish|Hebrew) month)\b")
BY_MOON = re.compile(r"\b(?:moon|lunar)\b")
# "The eighth month of 1748": so others than those who count by the moon tell their days.
OF_YEAR = re.compile(r"\b[Mm]o(?:nth)?\b\.?,? (?:(?:of|in) )?(?:the year )?(1\d\d\d)\Z")
OF_FRIENDS = re.compile(r"Quaker|(?<=[a-z,] )Friends\b")
# "26 December 1341, or 1925", "(1925)": the year of ours.
GLOSS = re.compile(r",? ?(?:\(|or |that is,? |i\. ?e\.,? )(?:in )?")
# "3 May 1325, in the eighteenth year of Edward II", "Kaei 5 (1852)", "Kwangmu 9, or Meiji 38".
REIGN_BESIDE = re.compile(r",? ?(?:\(|or |that is,? |being |which was )?(?:in )?")
SAME_COUNT = re.compile(
    r",? (?:and )?(?:of course )?(?:in|by|of|after) (?:that|the|this)(?: very)? same"
    r" (?:calendar|style|reckoning|count)\b"
)
ORDINALS = one_of(
    word for word, day in english.ORDINALS.items() if isinstance(day, int) and day < 32
)
# "3 June (the 13th in Holland)", "2 September, or as Amsterdam noted the 12th", "3 June, which was
# the 13th abroad", "3 June. For the Dutch it was the 13th": by its number alone.
BY_NUMBER = re.compile(
    r"(?: [(\[]|,? or\b(?:,? as [^.;,]{1,40},?)?(?: on)?|,? that is(?: to say)?,?(?: on)?"
    r"|,? (?:but )?(?:which|what) [^.;,]{0,40}?\b(?:is|was|made|makes|called|call|had as|wrote)"
    r"|[.;,:]? (?:[Ff]or|[Tt]o|[Bb]y|[Ii]n|[Aa]mong) [^.;,]{1,40},? (?:it|this|that) was"
    r"(?: already| still| only)?| became"
    # "1 March in Moscow and in Berlin the 13th", "5 November, the 16th to the Spaniards".
    r"|,? (?:and|but) (?:in|to|for|by|with|among) [^.;,\d]{1,40}?|(?P<theirs>,)"
    # "14 April by their own count, Russia's 2nd".
    rf"|(?:,? (?:by|in) (?:his|her|their|its) own [a-z]+)?, {OLD_PLACES.pattern}['’]s"
    rf") ?(?:the )?(?<!\d)(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{ORDINALS}))\b"
    r"(?! (?:of\b|[A-Z]|[a-z]+ment\b|centur|day\b|time\b))"
    r"(?(theirs)(?= (?:to|in|for|by|with|among) (?:(?:the|his|her|their) )?(?:[A-Z]|new\b|old\b)))"
)
# "On the eighth of Nisan": a day, where "the Ninth of Av" alone is a feast; "27 Nisan Meydanı" is
# a street.
ON_IT = re.compile(
    r"\b(?:[Oo]n|[Ww]as|[Ii]s|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Uu]nder|dated|being|called"
    r"|has|has only|has as|(?:eve|night|evening|morning|dawn) of)(?: the)? [\"“‘]?\Z"
)
STREET = re.compile(r" [^\W\da-z]")
