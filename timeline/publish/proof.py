"""The proof of every date: its passage stands in the text, and the date follows from its words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from timeline import dates, quote
from timeline.dates import follow
from timeline.dates.edtf import Edtf
from timeline.model import ANCHORLESS, Anchor, Citation, Library, Passage
from timeline.problems import Fault, FieldPath


def passage(library: Library, source: str, item: Passage, place: FieldPath) -> Iterator[Fault]:
    """The quote stands in its source's text, and only once between its prefix and suffix."""
    text = library.texts.get(source)
    if text is None:
        return  # an unknown source or an unreadable text is told elsewhere
    found = quote.locate(text, item.quote, item.prefix or "", item.suffix or "")
    if not found:
        named = item.prefix or item.suffix
        if named and quote.locate(text, item.quote):
            message = f"The quote stands in {source!r}, but not between this prefix and suffix"
            hint = "Copy the words just before or behind it from the text."
        else:
            message = f"The quote does not stand in {source!r} to the letter"
            hint = _nearest(text, item.quote)
        yield Fault((*place, "quote"), "quote-not-found", message, hint)
    elif len(found) > 1:
        message = f"The quote stands {len(found)} times in {source!r}"
        hint = "Add `prefix:` or `suffix:` with the words just before or behind the one you mean."
        yield Fault((*place, "quote"), "quote-ambiguous", message, hint)


def date_words(item: Passage, words: str, place: FieldPath) -> Iterator[Fault]:
    """The date words stand in the quote, or in the anchor's."""
    quotes = [item.quote]
    if isinstance(item, Citation) and item.anchor:
        quotes.append(item.anchor.quote)
    if not any(quote.locate(text, words) for text in quotes):
        message = f"The date words {words!r} do not stand in the quote"
        hint = "Copy them from the quote, or make the quote long enough to hold them."
        yield Fault((*place, "date_text"), "date-words-missing", message, hint)


def citation(library: Library, item: Citation, place: FieldPath) -> Iterator[Fault]:
    """Everything that a citation's date rests on."""
    yield from passage(library, item.source, item, place)
    yield from date_words(item, item.date_text, place)
    if item.anchor:
        yield from anchor(library, item, item.anchor, (*place, "anchor"))
    if item.dated_by == "editor":
        if not item.note:
            message = "A date that an editor gave is not explained"
            hint = "Add a line `note: ...` that says what it rests on."
            yield Fault((*place, "dated_by"), "editor-unexplained", message, hint)
        return
    if item.dated_by not in ANCHORLESS and not item.anchor:
        message = f"A date found by {item.dated_by!r} names nothing that it is counted from"
        hint = "Add `anchor:` with the quote that it is counted from, and that quote's date."
        yield Fault((*place, "dated_by"), "anchor-missing", message, hint)
        return
    if item.dated_by in ANCHORLESS and item.anchor:
        message = f"A date that is {item.dated_by!r} needs no anchor"
        hint = "Remove the anchor, or say how the date was found: context, relative, ..."
        yield Fault((*place, "anchor"), "anchor-needless", message, hint)
    counted_from = item.anchor.date if item.anchor else None
    if not follow.bears(item.date, item.date_text, counted_from, item.calendar):
        yield Fault((*place, "date"), "date-not-borne", *_not_borne(item, counted_from))


def anchor(library: Library, item: Citation, base: Anchor, place: FieldPath) -> Iterator[Fault]:
    """The anchor stands in its text, and its date is proved there or by another citation."""
    source = base.source or item.source
    if base.source and item.dated_by != "link":
        message = f"The anchor is taken from another text, and the date is {item.dated_by!r}"
        hint = "Write `dated_by: link`, or take an anchor from the same text."
        yield Fault((*place, "source"), "anchor-elsewhere", message, hint)
    yield from passage(library, source, base, place)
    text = library.texts.get(source)
    places = quote.locate(text, base.quote, base.prefix or "", base.suffix or "") if text else []
    if not text or len(places) != 1:
        return
    start, end = places[0]
    order = library.sources[source].order
    read = any(
        begin < end and start < stop and date.overlaps(base.date)
        for begin, stop, date in _tagged(text, order)
    )
    if not read and not _cited(library, source, base):
        message = f"Nothing in the anchor's quote is dated {base.date}"
        hint = "Quote the words that carry this date, or cite them in an event of their own."
        yield Fault((*place, "date"), "anchor-unproved", message, hint)


def _cited(library: Library, source: str, base: Anchor) -> bool:
    """Whether a citation of the same words has that date: then its own proof serves here."""
    return any(
        other.source == source
        and other.date.overlaps(base.date)
        and (quote.locate(other.quote, base.quote) or quote.locate(base.quote, other.quote))
        for event in library.events
        for other in event.citations
    )


@lru_cache(maxsize=256)
def _tagged(text: str, order: str) -> list[tuple[int, int, Edtf]]:
    found = dates.tag(text, order="shuffled" if order == "shuffled" else "narrative")
    return [(timex.start, timex.end, timex.edtf) for timex in found if timex.edtf]


def _not_borne(item: Citation, counted_from: Edtf | None) -> tuple[str, str]:
    allowed = follow.spans(item.date_text, counted_from, item.calendar)
    words = f"{item.date_text!r}"
    if counted_from:
        words += f", counted from {counted_from},"
    if not allowed:
        return (
            f"{words} gives no date",
            "Quote the words that date the passage, or give an anchor that decides.",
        )
    readings = " or ".join(dict.fromkeys(map(str, allowed)))
    return (
        f"{words} gives {readings}, not {item.date}",
        "Mend the date, the date words or the anchor; if the text alone cannot bear the date, "
        "write `dated_by: editor` and a note.",
    )


def _nearest(text: str, wanted: str) -> str:
    """How the passage goes that the quote was most likely taken from."""
    if found := quote.difference(text, wanted):
        return f"The most alike passage reads {found[0]!r} where the quote has {found[1]!r}."
    return "No passage is like it: look at the source and the spelling."
