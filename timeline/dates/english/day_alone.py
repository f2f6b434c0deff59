"""English words between which a number alone is a day of the month: "until the ninth, when".

They are pieces of the patterns of `rest` and `days`.
"""

from __future__ import annotations

from timeline.dates import english
from timeline.dates.english.numbers import NTH_WORDS
from timeline.dates.language import tree


def _behind(*phrases: str) -> str:
    """The places behind one of these phrases with "the" at its end."""
    return "|".join(r"(?<=\b" + phrase.replace(" ", r"\s") + r"\sthe\s)" for phrase in phrases)


FRAGMENTS = {
    "on_the": r"(?<=\bon\sthe\s)|(?<=\bOn\sthe\s)|(?<=\b[Uu]pon\sthe\s)",
    "by_the": r"(?<=\bby\sthe\s)|(?<=\bBy\sthe\s)|(?<=bout\sthe\s)|(?<=ound\sthe\s)",
    "until_the": _behind("[Uu]ntil", "[Tt]ill", "[Bb]efore"),
    "weekday_the": "|".join(_behind(name, f"{name},") for name in english.WEEKDAY_NAMES),
    "night_of_the": "|".join(
        rf"(?<={tail}\sof\sthe\s)" for tail in ("ight", "ning", "oon", "awn", "ours", "eve")
    ),
    # "The storm of the 27th", where no regiment is meant.
    "deed_of_the": "|".join(rf"(?<=\b{deed}\sof\sthe\s)" for deed in english.DEEDS),
    # "Another, of the 9th, asks for money": letters by their days.
    "one_of_the": r"(?<=,\sof\sthe\s)|(?<=\b[Tt]hat\sof\sthe\s)|(?<=nother\sof\sthe\s)",
    # "The day of the trial, the 9th, was wet", "early in June, the 9th, they saw land".
    "beside_the": _behind(
        *(
            f"{word},"
            for word in (
                *english.DEEDS,
                "trial",
                "funeral",
                "wedding",
                "day named",
                "day appointed",
                "day fixed",
                "day agreed",
                "day set",
                "next day",
                "same day",
                "following day",
                "appointed day",
                *english.MONTH_NAMES,
            )
        )
    ),
    # "It was by now the ninth".
    "it_was_the": _behind(
        *(
            f"[Ii]t {was} {then}"
            for was in ("was", "being")
            for then in ("now", "by now", "by then", "then", "already")
        )
    ),
    # "For the 9th the log has two words".
    "entry_the": r"(?<=[.;]\sFor\sthe\s)|(?<=[.;]\sUnder\sthe\s)",
    "higher_days": tree(word for word in NTH_WORDS if "-" in word),
    "numbered": "|".join(english.NUMBERED),
    # "On the ninth regardless".
    "at_that": r"(?:regardless|instead|again|punctually|duly|accordingly|nevertheless|nothing"
    r"|nobody|everything|everybody|everyone|word|news)",
    # "The 9th was calm": no regiment is so.
    "day_was": (
        r"(?:dawned|brought|passed (?:without|in|like|quietly|off)|began|opened|ended"
        rf"|(?:was|proved|came in)(?: (?:a|another|the|very|quite|still|too|as))?"
        rf" (?:{'|'.join(english.WEEKDAY_NAMES)}|calm|fine|fair|wet|dry|cold|warm|hot|clear|cloudy"
        r"|dull|dark|bright|quiet|foggy|stormy|rainy|windy|thick|still|bitter|worse|better"
        r"|spent|passed|same|day|holiday|feast))\b"
    ),
}
"""Each by its name in a pattern."""
