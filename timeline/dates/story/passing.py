"""Whether a date is only mentioned in passing, and the story does not move on to it."""

from __future__ import annotations

from timeline.dates.counted.numbered import is_numbered
from timeline.dates.english import cues as words
from timeline.dates.story import cues, inserted, waiting
from timeline.dates.story.focus import Focus
from timeline.dates.story.said import said
from timeline.dates.timex import Found
from timeline.sentences import Sentence

__all__ = ["FAR_YEARS", "NEXT_YEAR", "in_passing", "is_far_guess"]

FAR_YEARS, NEXT_YEAR = 12, 1
"""A year so far from the story is an aside, unless it opens its sentence."""
LIFETIME = 100
"""So many years on the story is not, where something is only said to have lasted until then."""
PROSPECT_WITHIN = 140
TOLD_FINE = ("day", "month")
BIRTHDAY = "birthday"
FORETOLD_DAYS = 31
"""So many days ahead leads what is only foretold."""
ARTICLE, ON_ANY = 3, 6
"""So many characters hold "an" with its blank, and "on an"."""


def in_passing(
    text: str,
    sentence: Sentence,
    found: Found,
    reached: Focus,
    told: Focus,
    *,
    quoted: bool,
    settled: bool = True,
) -> bool:
    """Whether the story, which has reached `told`, does not move on to this date.

    Not `settled` is a story of which only one date is known, perhaps of its printing.
    """
    now, then = told.edtf.earliest, reached.edtf.earliest
    is_year = found.reading.unit == "year"
    if is_year and now and then and now.year == then.year:
        return False
    # "I remember little of 1911: in August the wells ran dry": it is told of that year.
    if is_year and text.startswith(": ", found.end):
        return False
    if is_year:
        near = cues.clause_start(text, max(sentence.start, found.start - PROSPECT_WITHIN), found)
        its_words = said(text, sentence)
        if not words.PROSPECTS.isdisjoint(its_words) and words.PROSPECT.search(
            text, near, found.start
        ):
            return True
        if not words.ABLE.isdisjoint(its_words) and words.SAID_ABLE.search(text, near, found.start):
            return True
    fine = told.edtf.precision in TOLD_FINE and (is_year or reached.edtf.begins < told.edtf.begins)
    apart = now and then and abs(then.year - now.year) > NEXT_YEAR
    comes = now is not None and then is not None and now < then
    if apart and fine and inserted.is_beside(text, sentence, found, ahead=comes):
        return True
    if now and then and then < now:
        if cues.looks_back(text, sentence, found):
            return True
        same = told.found if told.sentence == reached.sentence and not is_year else None
        if same and inserted.is_of_another(text, same, found):
            return True
    far_ahead = now and then and reached.edtf.begins - told.edtf.begins > FORETOLD_DAYS
    if far_ahead and (
        _is_foretold(text, sentence, found) or inserted.is_an_end(text, sentence, found)
    ):
        return True
    # "A service ran from 1 May 1882": the story has come to that, unless it lay behind.
    # "They had been dying since October 1910", and "from October there is a diary": so too.
    # But "to let, from Lady Day next" looks ahead.
    begun = text.startswith(words.FROM, found.words)
    begun = (begun and not text.startswith(words.COMING, found.end)) or found.reading.is_absolute
    ahead = begun and now and then and now < then
    if quoted or (found.signal == "since" and not ahead):
        return True
    if not waiting.has_come(text, sentence, found):
        return True
    # "No brighter than a December afternoon": any of them; "he fled on a June night" tells of one.
    if found.rule == "month":
        near = max(sentence.start, found.start - ARTICLE)
        if words.ANY.search(text, near, found.start):
            near = max(sentence.start, found.start - ON_ANY)
            one = words.ON_ANY.search(text, near, found.start)
            if not one or cues.looks_back(text, sentence, found):
                return True
    # "So they did until a queen dropped the title, in January 1972", in a tale of 1361.
    ages = now is not None and then is not None and then.year - now.year > LIFETIME
    near = max(sentence.start, found.words - PROSPECT_WITHIN)
    if ages and settled and words.UNTIL_WHEN.search(text, near, found.words):
        return True
    if not is_year and found.reading.kind != "range":
        return False
    if is_numbered(found.reading):
        return False  # "in his thirteenth year as rector" the story is there, however far
    before, behind = text[max(0, found.start - 24) : found.start], text[found.end : found.end + 24]
    if before.rstrip().endswith("(") or ("(" in before and ")" not in before):
        return True
    if words.PREMODIFIER.match(behind) and words.DETERMINER.search(before):
        return True
    far = now and then and abs(now.year - then.year) > FAR_YEARS
    if not (settled and far) or cues.opens(sentence, found):
        return False
    return not _opens_paragraph(text, sentence, found)


def _is_foretold(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether the sentence looks ahead: "it would be sold on the 6th of May following"."""
    if words.MUCH_LATER.match(text, sentence.start, found.words):
        return True
    if found.signal == "until" and text.endswith(words.AGAIN, sentence.start, found.words):
        return True  # "He did not see her again until June."
    if words.FORETELLING.isdisjoint(said(text, sentence)):
        return False
    near = cues.clause_start(text, max(sentence.start, found.start - PROSPECT_WITHIN), found)
    return words.FORETOLD.search(text, near, found.words) is not None


def _opens_paragraph(text: str, sentence: Sentence, found: Found) -> bool:
    """Whether a paragraph sets out with what it tells of: "The bombs of 1903 are a worse case"."""
    if found.words - sentence.start > cues.LEADING or found.signal:
        return False
    if text[max(0, sentence.start - 2) : sentence.start] != "\n\n":
        return False
    return words.SUBJECT_OF_YEAR.fullmatch(text, sentence.start, found.words) is not None


def is_far_guess(
    found: Found, sentence: Sentence, last: Focus | None, reached: Focus, base: Focus | None
) -> bool:
    """Whether a guess at what is remembered leads far away: that is no step of the story.

    No guess is the number of a year, or a birthday, that is counted from where the story stands.
    """
    is_counted = is_numbered(found.reading) or found.rule == BIRTHDAY
    if is_counted and base and base is last and base.sentence < reached.sentence:
        return False
    of_event = found.reading.value == "event" and found.reading.unit == "year"
    if not (of_event or found.reading.kind == "anniversary") or cues.opens(sentence, found):
        return False
    far = NEXT_YEAR if of_event else FAR_YEARS
    return last is not None and abs(reached.years[0] - last.years[0]) > far
