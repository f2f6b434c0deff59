"""What is counted from what: a length, a partial date, a week, a clause."""

from __future__ import annotations

import pytest

from timeline import dates

CAME = "The abbot came to Brede on 1 July 1709. "
COUNTED = [
    # "That year" is the one printed in the sentence before, looked back on or ahead to.
    (CAME + "His brother had been drowned off Tern in April 1700. In June of the same year their "
     "father sold the boats.", {"June of the same year": "1700-06"}),
    (CAME + "He had been ordained on 3 May 1698. On Michaelmas Day of that year he went to Tern.",
     {"Michaelmas Day of that year": "1698-09-29"}),
    (CAME + "He had been ordained in May 1698. By the end of that year he was at Tern.",
     {"the end of that year": "[..1698-12]"}),
    (CAME + "He had been ordained in May 1698. That year he was sent to Tern.",
     {"That year": "1698"}),
    (CAME + "It was to be finished by March 1713. In November of that year it had no roof.",
     {"November of that year": "1713-11"}),
    (CAME + "The bell had been cast in May 1690. He had it melted in August of this year.",
     {"August of this year": "1709-08"}),
    (CAME + "He was liked. On 3 October of that year he was robbed.",
     {"3 October of that year": "1709-10-03"}),
    # After years that have a name: only from where they began.
    ("In the autumn of 1822 a brig anchored. After nine years of silence he had one hope left. "
     "In November he wrote.", {"nine years": "None", "November": "1822-11"}),
    ("On 2 March 1851 the brothers met. After thirty years of enmity they shook hands. On the 5th "
     "they dined.", {"thirty years": "None", "the 5th": "1851-03-05"}),
    ("He was consecrated in 1702. After nine years of quarrels he resigned.",
     {"nine years": "1711"}),
    ("She fell ill in 1702. After nine years she died.", {"nine years": "1711"}),
    # A distance from what has no year of its own: in the year to which the story goes on.
    ("On 20 December 1840 he fell ill. Two days after Epiphany he died.",
     {"Two days after Epiphany": "1841-01-08"}),
    ("In November 1840 a fever broke out. Three weeks after Candlemas it was over.",
     {"Three weeks after Candlemas": "1841-02-23"}),
    ("In March 1840 the rents were raised. The day after Michaelmas they struck.",
     {"The day after Michaelmas": "1840-09-30"}),
    # The week beside a day is all of it.
    ("In May 1840 they married. In the week before Christmas she fell ill.",
     {"the week before Christmas": "[1840-12-18..1840-12-24]"}),
    ("The flood was on 14 May 1776. In the week after the flood they dug.",
     {"the week after": "[1776-05-15..1776-05-21]"}),
    ("They met on 14 May 1776. A week after they met he wrote.",
     {"A week after": "1776-05-21"}),
    # The week of a Sunday is the one that it begins.
    ("On Sunday, 9 January 1898, they voted. On the Tuesday of that week the pits stood still.",
     {"the Tuesday of that week": "1898-01-11"}),
    ("On Sunday, 9 January 1898, they buried her. She had died on the Thursday of that week.",
     {"the Thursday of that week": "1898-01-06"}),
    # What somebody did names a happening.
    ("He landed at Cadiz on 4 May 1809. On the third day after he arrived he fell ill.",
     {"the third day after": "1809-05-07"}),
    ("She reached Lima on 4 May 1809. The second night after she came, thieves broke in.",
     {"The second night after": "1809-05-06"}),
    ("On 4 May 1809 the fleet sailed. The evening before they sailed, there was a ball.",
     {"The evening before": "1809-05-03"}),
    ("The abbot died on 4 May 1809. The week after he died, they chose another.",
     {"The week after": "[1809-05-05..1809-05-11]"}),
    ("On 4 June 1809 the duke left for the front. He was caught three days after the duke's going.",
     {"three days after": "1809-06-07"}),
    ("She rose on 2 March 1769 and walked. On the ninth day of her walking alone she saw a hut.",
     {"the ninth day of": "1769-03-10"}),
    # No feast.
    ("On 9 May 1801 the column set out. On the twelfth day of the march they came to a well.",
     {"the twelfth day of": "1801-05-20"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), COUNTED)
def test_what_it_is_counted_from(text: str, wanted: dict[str, str]) -> None:
    said = {timex.text: str(timex.edtf) for timex in dates.tag(text)}
    assert {words: said.get(words) for words in wanted} == wanted
