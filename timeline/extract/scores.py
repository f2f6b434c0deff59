"""The figures of a comparison with reviewed events, and their printing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.extract.passages import Mention
from timeline.model import Citation


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A reviewed citation in its text."""

    source: str
    start: int
    end: int
    citation: Citation
    event: str
    major: bool


@dataclass(frozen=True)
class Scores:
    """Counts of a comparison; each figure is a share of them."""

    core: int
    core_met: int
    reviewed: int
    met: int
    raw: int
    raw_met: int
    exact: int
    noise: int
    pairs_here: int
    pairs_there: int
    pairs_both: int
    by_way: Mapping[str, tuple[int, int, int, int, int]] = field(default_factory=dict)
    """By way of dating: reviewed citations, met ones, and met with the same span; then those of
    major events, and of these the met ones."""
    missed: tuple[Reviewed, ...] = ()
    invented: tuple[Mention, ...] = ()
    inexact: tuple[tuple[Mention, Reviewed], ...] = ()
    noisy: tuple[Mention, ...] = ()
    parted: tuple[tuple[Reviewed, Reviewed], ...] = ()
    """Pairs in one reviewed event that extraction keeps apart."""
    joined: tuple[tuple[Reviewed, Reviewed], ...] = ()
    """Pairs of two reviewed events that extraction makes one."""

    @property
    def core_recall(self) -> float:
        return _share(self.core_met, self.core)

    @property
    def recall(self) -> float:
        return _share(self.met, self.reviewed)

    @property
    def precision(self) -> float:
        return _share(self.raw_met, self.raw)

    @property
    def exactness(self) -> float:
        return _share(self.exact, self.raw_met)

    @property
    def same_event(self) -> float:
        return _share(2 * self.pairs_both, self.pairs_here + self.pairs_there)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def as_text(scores: Scores) -> str:
    """The figures, a line each, then a table by way of dating."""
    lines = [
        _line("core recall", scores.core_recall, scores.core_met, scores.core),
        _line("recall", scores.recall, scores.met, scores.reviewed),
        _line("precision", scores.precision, scores.raw_met, scores.raw),
        _line("exact", scores.exactness, scores.exact, scores.raw_met),
        f"{'noise':15}{scores.noise:7d}",
        f"{'same-event F1':15}{scores.same_event:7.3f}  {scores.pairs_both} pairs in both,"
        f" {scores.pairs_here} reviewed, {scores.pairs_there} extracted",
        "",
        f"{'dated by':15}{'reviewed':>9}{'met':>7}{'exact':>7}{'core':>7}{'met':>7}",
    ]
    lines += [
        f"{way:15}{total:9d}{met:7d}{exact:7d}{core:7d}{core_met:7d}"
        for way, (total, met, exact, core, core_met) in scores.by_way.items()
    ]
    return "\n".join(lines)


def _line(name: str, share: float, part: int, whole: int) -> str:
    return f"{name:15}{share:7.3f}  {part} of {whole}"
