"""How extraction from nothing compares with the reviewed events.

A raw citation *meets* a reviewed one of the same text if their quotes overlap and their spans are
the same or share at least a quarter of the two together, in days; open ends are cut at the range.

- core recall: of the reviewed citations of major events, those that some raw citation meets
- recall: of all reviewed citations
- precision: of the raw citations, those that meet a reviewed one
- exact: of the raw citations that do, those that meet one with the same span
- noise: raw citations whose date words stand in rejected.yml
- same-event F1: over pairs of met reviewed citations, in one event here against in one there
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from timeline import quote as quotes
from timeline.dates.edtf import Edtf
from timeline.extract import events, links, mentions, merge, proof
from timeline.extract.authority import Authority
from timeline.extract.passages import Mention
from timeline.extract.scores import Reviewed, Scores, as_text
from timeline.model import Library

SHARE = 0.25
# Where neither a range nor the other date bounds an open end: about a thousand years.
UNBOUNDED = 365_250


def raw(texts: Mapping[str, str]) -> list[tuple[Mention, ...]]:
    """What extraction makes of texts, by source, without any content: happenings."""
    nothing = Authority({}, people=True)
    found = [
        mention
        for source, text in texts.items()
        for mention in mentions.read(source, text, nothing, nothing).mentions
    ]
    return events.group(proof.proved(texts, links.complete(found)))


@dataclass(frozen=True, slots=True, order=True)
class _Meeting:
    """A reviewed and a raw citation that meet, by their indexes; sorts by how well."""

    same: bool
    fit: int
    """The less the quotes have that the other has not, the better: 0 is best."""
    reviewed: int
    raw: int


def compare(library: Library, happenings: Iterable[Sequence[Mention]]) -> Scores:
    """Hold happenings, whose sources are the library's, against its reviewed events."""
    bounds = library.settings.range
    reviewed = list(_reviewed(library, bounds))
    numbered = [
        (number, mention)
        for number, happening in enumerate(happenings)
        for mention in happening
        if mention.date is not None and (bounds is None or mention.date.overlaps(bounds))
    ]
    found = [mention for _, mention in numbered]
    meetings = sorted(_meetings(reviewed, found, bounds), reverse=True)
    partner = _partners(meetings)
    event_there = {at: numbered[meeting.raw][0] for at, meeting in partner.items()}
    pairs = list(combinations(sorted(partner), 2))
    here = {(one, two) for one, two in pairs if reviewed[one].event == reviewed[two].event}
    there = {(one, two) for one, two in pairs if event_there[one] == event_there[two]}
    met = {meeting.raw for meeting in meetings}
    exact = {meeting.raw for meeting in meetings if meeting.same}
    noisy = tuple(_noisy(library, found))
    return Scores(
        core=sum(known.major for known in reviewed),
        core_met=sum(reviewed[at].major for at in partner),
        reviewed=len(reviewed),
        met=len(partner),
        raw=len(found),
        raw_met=len(met),
        exact=len(exact),
        noise=len(noisy),
        pairs_here=len(here),
        pairs_there=len(there),
        pairs_both=len(here & there),
        by_way=_by_way(reviewed, partner),
        missed=tuple(known for at, known in enumerate(reviewed) if at not in partner),
        invented=tuple(mention for at, mention in enumerate(found) if at not in met),
        inexact=tuple(
            (found[meeting.raw], reviewed[meeting.reviewed])
            for meeting in meetings
            if meeting.raw not in exact
        ),
        noisy=noisy,
        parted=tuple((reviewed[one], reviewed[two]) for one, two in sorted(here - there)),
        joined=tuple((reviewed[one], reviewed[two]) for one, two in sorted(there - here)),
    )


def _meetings(
    reviewed: Sequence[Reviewed], found: Sequence[Mention], bounds: Edtf | None
) -> Iterable[_Meeting]:
    by_source: dict[str, list[int]] = defaultdict(list)
    for at, mention in enumerate(found):
        by_source[mention.source].append(at)
    for at, known in enumerate(reviewed):
        for raw_at in by_source[known.source]:
            mention = found[raw_at]
            overlap = min(known.end, mention.end) - max(known.start, mention.start)
            if overlap <= 0 or mention.date is None:
                continue
            same = same_span(mention.date, known.citation.date)
            if same or shared(mention.date, known.citation.date, bounds) >= SHARE:
                together = max(known.end, mention.end) - min(known.start, mention.start)
                yield _Meeting(same, overlap - together, at, raw_at)


def _partners(meetings: Iterable[_Meeting]) -> dict[int, _Meeting]:
    """For each met reviewed citation its best raw one, if possible one that is no other's."""
    best: dict[int, _Meeting] = {}
    taken: set[int] = set()
    for meeting in meetings:
        if meeting.reviewed not in best and meeting.raw not in taken:
            best[meeting.reviewed] = meeting
            taken.add(meeting.raw)
    for meeting in meetings:
        best.setdefault(meeting.reviewed, meeting)
    return best


def same_span(one: Edtf, other: Edtf) -> bool:
    """Whether two dates leave open the same days."""
    return (one.earliest, one.latest) == (other.earliest, other.latest)


def shared(one: Edtf, other: Edtf, bounds: Edtf | None) -> float:
    """Days that two dates have in common, as a share of the days of both together."""
    ends = [_days(date, bounds) for date in (one, other)]
    common = min(end[1] for end in ends) - max(end[0] for end in ends) + 1
    together = max(end[1] for end in ends) - min(end[0] for end in ends) + 1
    return max(0, common) / together if together > 0 else 0.0


def _days(date: Edtf, bounds: Edtf | None) -> tuple[int, int]:
    low = bounds.earliest.ordinal if bounds and bounds.earliest else -UNBOUNDED
    high = bounds.latest.ordinal if bounds and bounds.latest else 3 * UNBOUNDED
    first = date.earliest.ordinal if date.earliest else low
    last = date.latest.ordinal if date.latest else high
    return max(first, low), min(last, high)


def _reviewed(library: Library, bounds: Edtf | None) -> Iterable[Reviewed]:
    for event in library.events:
        for citation in event.reviewed:
            if bounds is not None and not citation.date.overlaps(bounds):
                continue
            places = quotes.locate(
                library.texts.get(citation.source, ""),
                citation.quote,
                citation.prefix or "",
                citation.suffix or "",
            )
            for start, end in places[:1]:
                yield Reviewed(citation.source, start, end, citation, event.id, event.major)


def _noisy(library: Library, found: Iterable[Mention]) -> Iterable[Mention]:
    rejected: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for entry in library.rejected:
        rejected[entry.source] += merge.date_places(library.texts.get(entry.source, ""), entry)
    for mention in found:
        if any(
            mention.date_start < end and start < mention.date_end
            for start, end in rejected.get(mention.source, ())
        ):
            yield mention


def _by_way(
    reviewed: Sequence[Reviewed], partner: Mapping[int, _Meeting]
) -> dict[str, tuple[int, int, int, int, int]]:
    ways = [known.citation.dated_by for known in reviewed]
    major = [at for at, known in enumerate(reviewed) if known.major]
    counts = [
        Counter(ways[at] for at in chosen)
        for chosen in (
            range(len(ways)),
            partner,
            (at for at, meeting in partner.items() if meeting.same),
            major,
            (at for at in major if at in partner),
        )
    ]
    total, met, exact, core, core_met = counts
    return {
        way: (total[way], met[way], exact[way], core[way], core_met[way]) for way in sorted(total)
    }


def report(library: Library) -> str:
    """The figures of a comparison with raw extraction from the library's own texts, for people."""
    return as_text(compare(library, raw(library.texts)))
