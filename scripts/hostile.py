"""Texts that no one wrote, to see that no input makes the tagger slow: a piece of each, repeated.

What they try: patterns that could backtrack, runs of what can begin a date, dates as dense as
they can stand, damage to be mended, sentences and paragraphs without end.
"""

from __future__ import annotations

import time
from collections.abc import Callable

MEGABYTE = 1_000_000

PROSE = (
    "The duke came to the town in May 1640 with some 200 horsemen, and a year later the gates were"
    " shut; on the 14th, it is said, nobody could have told the besieged from the besiegers, "
)
SIEGES = "".join(
    f"The siege of {year} failed. Ten years after the siege he fled. " for year in range(1000, 2100)
)
KINDS = {
    "one letter": "a",
    "letters beyond ASCII": "é",
    "figures": "1234567890",
    "small numbers": "1 ",
    "commas": ",",
    "full stops": ".",
    "marks and capitals": "?! A",
    "initials": "A. ",
    "abbreviations": "Mr. ",
    "blanks": " ",
    "tabs": "\t",
    "line ends": "\n",
    "blank lines": "\n \n",
    "quotation marks": '"',
    "quotations left open": "“He said ",
    "brackets left open": "([{",
    "brackets nested": "()",
    "one bracket": "(",
    "hyphens": "a-",
    "combining marks": "e\u0301",
    "invisible blanks": "a\u200b",
    "long words": "antidisestablishmentarianism" * 40 + " ",
    "capitals": "THE DUKE OF YORK MARCHED ON PARIS AND ",
    "names": "Anna Maria Johanna ",
    "names with commas": "Anna, Maria, ",
    "links": "https://a.b/1917/",
    "the the the": "the ",
    "by the by the": "by the ",
    "first of the first": "the first of ",
    "counts": "twenty-two ",
    "ordinals": "1st ",
    "years": "1918 ",
    "years on lines": "1918\n",
    "years with commas": "1917, 1918, ",
    "years with hyphens": "1917-",
    "years with dashes": "1917–",
    "pairs of years": "1917-18 ",
    "months": "May ",
    "months joined": "May and ",
    "days of months": "1 May ",
    "weekdays": "Sunday ",
    "lists of days": "1, 2 and ",
    "figures with commas": "1,2,3,",
    "ranges begun": "1 January 1900 to ",
    "early late mid": "early late mid ",
    "days of days": "the 5th of the 5th of ",
    "quoted years": "“In 1917 ",
    "years in brackets": "(1917) ",
    "dated headings": "May 1917\n\n",
    "damaged days": "l4 Ju1y ",
    "damaged months": "Novem-\n",
    "damaged years": "1 9 3 6 ",
    "parts without a date": "early in the morning of ",
    "distances": "a year later ",
    "distances from events": "ten years after the founding ",
    "ages": "born 1900 aged 9 ",
    "short sentences": "In 1917 it was. In May it went. ",
    "one clause after another": "in 1917 he fled and ",
    "the same happening": "The mill burned in 1917. ",
    "names and dates": "Anna went to Brede in 1917. ",
    "names and pronouns": "Anna. He went in May. ",
    "lives": "Anna Reid (1 May 1900 – 3 May 1980) was ",
    "denials": "It was not until 1917 ",
    "months without a year": "In January it fell. ",
    "looking back": "He had in May gone. ",
    "hypotheses": "If in May it would. ",
    "vague sentences": "In 1917 he fled soon after. ",
    "anniversaries": "On the tenth anniversary of the founding in 1900 it was. ",
    "calendars": "Days are Old Style here; 3 May. In Part Two, New Style on 4 May 1640.\n\n",
    "comments": "3 comments\nAnna wrote on 6.9.2007: I went in May.\n\n",
    "comments full of hyphens": '3 comments\nx----------------------------------" 6 May 2007\n',
    "members": "Joined: May 1917 ",
    "neighbours": "<< Prev: 1917 | Next: 1918\n",
    "days in one capital sentence": "ON 1 MAY 1900 HE FLED AND ",
    "years in one sentence": "in 1917 he fled and in 1925 he came and ",
    "bounds in one sentence": "until 1917 he stayed and until 1925 he fled and ",
    "one endless question": "Was it in 1917, or was it in 1925; ",
    "happenings of one name": SIEGES,
    "days of the week and month": "In May 1917 he fled. On Monday he came. On the 3rd he fell. ",
    "ranges without a year": "between 1917 and 1925 he fled from May to June and ",
    "calendars of one sentence": "Days are Old Style here; on 3 May 1640 and New Style 4 May and ",
    "diaries": "The diary is kept in Old Style. “On 3 May 1640” ",
    "calendars in one breath": "Old Style, and New Style; ",
    "signs for calendars": "On 3 May* 1640 he came. Days marked * are Old Style. ",
    "tallies": "On 6 April 1926 they dug. Three seasons yielded none. In the fourth, on 14 May, ",
    "terms": "Let on 3 May 1702 for fourteen years. When it ran out, on 9 June, he left. ",
    "just told": "he came on 3 May, and a week after his arrival she left, and two days after it, ",
    "marks of calendars": "on 3 May (O.S.) 1640 and on 14 May (N.S.) and on 5/15 May he fled and ",
    "days of the moon": "On 14 Nisan 5492 (9 April 1732) he fled. On the ninth of Av he came. ",
    "flashbacks": "In May 1917 he fled. He had in April 1910 been there and had in June gone. ",
    "chronicles": "1917. He fled. In May he came, and on the 3rd he fell.\n\n",
    "reigns": "on 3 May in the third year of Edward II he fled and in Meiji 13 he came and ",
    "the same seasons": "that autumn he fled and that winter he came and ",
    "corrections": "in 1917 (recte 1918) he fled and in 1925 [i.e. 1926] he came and ",
    "ranges": "1917–18, May–June 1919, 3–5 May, ",
    "anniversaries in one sentence": "on the tenth anniversary of the siege of 1640 he fled and ",
    "brackets left open with dates": "(in 1917 he fled (in May he came ",
    "cross references": "ten years after the siege, two days after the fall, a year after that, ",
    "sieges and cross references": "Ten years after the siege. The siege of Brede fell in 1640. ",
    "quotations and dates": '“In May he fled,” she said, ‘and on the 3rd,’ he wrote, "it was." ',
    "brackets with dates": "(in May 1917 (he fled [on the 3rd] (and came) in June) ",
    "headings and days": "In 1917\n\nOn 3 May he fled. In June he came.\n\n",
    "weekdays and days": "On Monday, 3 May, he fled; on Tuesday the 4th; the Sunday after that; ",
    "feasts": "on Easter Monday, on St James's Day, at Michaelmas and on the eve of All Saints, ",
    "damaged text": "In l9l7 he fied; l4 Ju1y 191 8 Novem-\nber 1 9 3 6, 191718 and 3O May. ",
    "many eras": "in Meiji 9, on 5 Nisan 5492, in 1324 AH, on 18 Brumaire, Year VIII and in 44 BC ",
    "days of eras": "on 28 Muharram 1100 (22 November 1688), on the ninth day of the third moon ",
    "digressions": "On 3 May 1917 he fled.\n\nOne has to go back to 1900. He had left.\n\n",
    "questions and denials": "Did he flee in May? It was not in 1917; nobody in June would come. ",
    "stamps": "Published: 26/04/2010 | Updated 3 May 2011 at 8:20 pp. 1843, £1850 ",
    "happenings without a date": "after the war, before the war of 1870, since the fire of 1884, ",
    "dashes and months": "in 1917 — in May — until the 3rd — ",
    "dates in capitals": "ON THE THIRD OF MAY IN THE YEAR 1917 ",
    "clauses that look back": "Anna, who in 1917 had fled, and Peter, who in May came, met, ",
    "wrapped lines": "In May 1917 he fled,\nand in June he came\n",
    "prose in one line": PROSE,
    "prose in short lines": PROSE.replace(", ", ",\n"),
}


def text(kind: str, size: int) -> str:
    """So many characters of a kind."""
    piece = KINDS[kind]
    if kind == "brackets nested":
        return piece[0] * (size // 2) + piece[1] * (size - size // 2)
    return (piece * (size // len(piece) + 1))[:size]


def table(read: Callable[[str], object]) -> None:
    """For each kind seconds of CPU for a megabyte, and how many times that is half a megabyte's."""
    read(text("short sentences", MEGABYTE // 100))
    print(f"{'a megabyte of':<24} {'seconds':>8} {'x half':>7}")
    worst = 0.0
    for kind in KINDS:
        half, whole = (_seconds(read, text(kind, size)) for size in (MEGABYTE // 2, MEGABYTE))
        worst = max(worst, whole)
        print(f"{kind:<24} {whole:8.2f} {whole / half:7.1f}", flush=True)
    print(f"{'the worst':<24} {worst:8.2f}")


def _seconds(read: Callable[[str], object], hostile: str) -> float:
    begin = time.process_time()
    read(hostile)
    return time.process_time() - begin
