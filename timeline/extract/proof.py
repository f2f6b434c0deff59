"""Only what can be proved is written: the date must follow from its words and its anchor alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.dates import follow
from timeline.extract.passages import Mention


def proved(texts: Mapping[str, str], found: Iterable[Mention]) -> list[Mention]:
    """The mentions without a date, and those whose date a checker will read from them too."""
    return [
        mention
        for mention in found
        if mention.date is None
        or follow.bears(
            mention.date,
            " ".join(texts[mention.source][mention.date_start : mention.date_end].split()),
            mention.anchor.date if mention.anchor else None,
            mention.calendar,
        )
    ]
