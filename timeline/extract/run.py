"""Extraction as a whole: texts and content in, files to write out. Reads and writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from timeline import yamlfile
from timeline.extract import draft, events, links, mentions, merge, proof
from timeline.extract.authority import Authority
from timeline.extract.passages import Mention, Order, Reading
from timeline.extract.quoting import Quoter
from timeline.model import Library, Source


@dataclass(frozen=True)
class Outcome:
    """What extraction found, and the files that say so."""

    files: Mapping[Path, str]
    """To be written, all or none."""
    removed: tuple[Path, ...] = ()
    """Drafts that nobody has touched and nothing in the texts bears any more; only if renewed."""
    counts: Mapping[str, int] = field(default_factory=dict)
    set_aside: Mapping[str, int] = field(default_factory=dict)
    """Expressions set aside, by reason."""
    details: tuple[str, ...] = ()
    """A line for each passage set aside or left out."""

    @property
    def summary(self) -> str:
        """The counts, a line each, for people."""
        lines = [f"{number:6d} {name}" for name, number in self.counts.items()]
        lines += [f"       {number:6d} {reason}" for reason, number in self.set_aside.items()]
        return "\n".join(lines)

    @property
    def explanation(self) -> str:
        """The summary with every passage set aside and why."""
        return "\n".join([*self.details, *([""] if self.details else []), self.summary])


def extract(
    library: Library,
    texts: Mapping[str, str],
    contents: Mapping[Path, str],
    folder: Path,
    *,
    renew: bool = False,
    jobs: int = 1,
    step: Callable[[], object] = lambda: None,
) -> Outcome:
    """Turn texts into drafts of events.

    `texts` maps file names to what they hold, `contents` the content's files to theirs, `folder`
    is where content lies. `renew` lets drafts that nobody has touched be written anew; `step` is
    called when a text has been read. Results do not depend on `jobs`, the number of processes.
    """
    sources, new_sources = _sources(library, texts)
    untouched = _untouched(library, contents, folder) if renew else {}
    library = library.model_copy(
        update={
            "events": tuple(event for event in library.events if event.id not in untouched),
            "texts": {**library.texts, **{key: texts[s.file] for key, s in sources.items()}},
        }
    )
    readings = list(_read(library, sources, texts, jobs, step))
    found = links.complete([mention for reading in readings for mention in reading.mentions])
    proved = proof.proved(library.texts, found)
    inside, outside = _within_range(library, proved)
    merged = merge.merge(events.group(inside), merge.known_places(library))
    quoters = _Quoters(library.texts)

    files: dict[Path, str] = {}
    details = _details(readings, library, found)
    if new_sources:
        orders: dict[str, Order] = {reading.source: reading.order for reading in readings}
        path = _path(folder / "sources", contents)
        files[path] = _with_sources(contents.get(path, ""), new_sources, orders)
    cited = 0
    for event, additions in _by_event(merged.additions).items():
        path = _path(folder / "events" / event, contents)
        text = merge.append_citations(contents[path], additions, quoters)
        if text is None:
            details.append(f"{path}: no safe place for {len(additions)} more citations")
            continue
        files[path] = text
        cited += len(additions)
    taken = _taken(library)
    for happening in _in_order(merged.new):
        title = draft.title(happening, sources[happening[0].source].label)
        key = _free(draft.event_id(happening), taken)
        files[folder / "events" / f"{key}.yml"] = draft.event(happening, title, quoters)
    asides = Counter(aside.reason for reading in readings for aside in reading.asides)
    return Outcome(
        {path: text for path, text in files.items() if contents.get(path) != text},
        tuple(sorted(path for path in untouched.values() if path not in files)),
        {
            "time expressions found": sum(reading.expressions for reading in readings),
            "new events": len(merged.new),
            "citations added to known events": cited,
            "passages known already": merged.known,
            "passages outside the range": outside,
            "dates whose year no text tells": sum(mention.date is None for mention in found),
            "dates that their words alone do not bear": len(found) - len(proved),
            "expressions set aside": asides.total(),
        },
        dict(sorted(asides.items(), key=lambda item: (-item[1], item[0]))),
        tuple(details),
    )


class _Quoters(dict[str, Quoter]):
    """A text's quoter by its source, made when first asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def __missing__(self, key: str) -> Quoter:
        return self.setdefault(key, Quoter(self._texts[key]))


def _sources(
    library: Library, texts: Mapping[str, str]
) -> tuple[dict[str, Source], dict[str, Source]]:
    """The source of each text by id, and those that no entry names yet."""
    by_file = {source.file: source for source in library.sources.values()}
    sources: dict[str, Source] = {}
    new: dict[str, Source] = {}
    for file in sorted(texts):
        source = by_file.get(file)
        if source is None:
            stem = file.rpartition(".")[0] or file
            key = _free(draft.slug(stem), {*library.sources, *new})
            source = new[key] = Source(id=key, label=stem, file=file)
        sources[source.id] = source
    return sources, new


def _free(key: str, taken: set[str]) -> str:
    """The id, with a number behind it if it is taken; it is taken from now on."""
    number, free = 1, key
    while free in taken:
        number += 1
        free = f"{key}-{number}"
    taken.add(free)
    return free


def _read(
    library: Library,
    sources: Mapping[str, Source],
    texts: Mapping[str, str],
    jobs: int,
    step: Callable[[], object],
) -> Iterator[Reading]:
    """Each text's reading, in the order of the sources."""
    people = Authority(library.people, people=True)
    places = Authority(library.places, people=False)
    work = [
        (key, texts[source.file], people, places, source.order) for key, source in sources.items()
    ]
    if jobs == 1 or len(work) < 2:
        for each in work:
            yield mentions.read(*each)
            step()
        return
    with ProcessPoolExecutor(max_workers=min(jobs, len(work))) as pool:
        for reading in pool.map(mentions.read, *zip(*work, strict=True)):
            yield reading
            step()


def _path(stem: Path, contents: Mapping[Path, str]) -> Path:
    """The file of this name as it stands in content, whichever its ending; else `.yml`."""
    yaml = stem.with_name(f"{stem.name}.yaml")
    return yaml if yaml in contents else stem.with_name(f"{stem.name}.yml")


def _with_sources(raw: str, new: Mapping[str, Source], orders: Mapping[str, Order]) -> str:
    for key, source in new.items():
        fields = {"label": source.label, "file": source.file}
        if orders[key] == "shuffled":
            fields["order"] = "shuffled"
        raw = merge.append_source(raw, key, fields)
    return raw


def _untouched(library: Library, contents: Mapping[Path, str], folder: Path) -> dict[str, Path]:
    """Drafts as the machine wrote them, by the event's id."""
    paths = {event.id: _path(folder / "events" / event.id, contents) for event in library.events}
    return {
        key: path for key, path in paths.items() if yamlfile.is_untouched(contents.get(path, ""))
    }


def _within_range(library: Library, found: Iterable[Mention]) -> tuple[list[Mention], int]:
    """The dated mentions that overlap the timeline's range, and the number of those that do not."""
    bounds = library.settings.range
    dated = [mention for mention in found if mention.date is not None]
    inside = [m for m in dated if bounds is None or (m.date and m.date.overlaps(bounds))]
    return inside, len(dated) - len(inside)


def _by_event(additions: Iterable[merge.Addition]) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for addition in additions:
        found.setdefault(addition.event, []).extend(addition.mentions)
    return found


def _in_order(happenings: Iterable[tuple[Mention, ...]]) -> list[tuple[Mention, ...]]:
    """By source and place of the first passage: ids do not change when later texts are added."""
    return sorted(happenings, key=lambda h: min((m.source, m.date_start) for m in h))


def _taken(library: Library) -> set[str]:
    return {event.id for event in library.events} | {
        former for event in library.events for former in event.former_ids
    }


def _details(readings: Iterable[Reading], library: Library, found: Iterable[Mention]) -> list[str]:
    """A line for each date that led to no citation: source, offset, words, reason."""
    bounds = library.settings.range
    left_out = [
        (aside.source, aside.start, aside.end, aside.reason)
        for reading in readings
        for aside in reading.asides
    ]
    for mention in found:
        place = (mention.source, mention.date_start, mention.date_end)
        if mention.date is None:
            left_out.append((*place, "no text tells its year"))
        elif bounds is not None and not mention.date.overlaps(bounds):
            left_out.append((*place, "outside the range"))
    return [
        f"{source}:{start}: {' '.join(library.texts[source][start:end].split())!r}: {reason}"
        for source, start, end, reason in sorted(left_out)
    ]
