"""Prints the table of the audit, and which budgets are met."""

import json
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from scripts import browser as browsers
from scripts.audit import measure
from scripts.audit.subjects import MODULES, SUBJECTS, Subject
from scripts.server import serve

SIZES = (30, 300, 1000)
KILOBYTES, SECONDS, AT = 120, 2.0, 300
HEAD = f"{'events':>6}  {'page':<20}{'kB gzip':>9}{'visible s':>11}{'by Tab':>9}{'no script':>11}"


def main() -> int:
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    if (executable := browsers.find()) is None:
        print(f"No browser for the audit: {browsers.CURE}", file=sys.stderr)
        return 1
    install = ["npm", "ci", "--ignore-scripts", "--loglevel=error"]
    if subprocess.run(install, cwd=MODULES.parent, stdout=subprocess.DEVNULL).returncode:
        print("The other tools come by npm, which has failed.", file=sys.stderr)
        return 1
    print(
        f"Until events are visible: slow 4G ({measure.LATENCY_MS} ms a request, "
        f"{measure.BYTES_PER_SECOND / 1000:.0f} kB/s), processor slowed {measure.CPU_SLOWDOWN} "
        f"times, nothing cached, median of {measure.RUNS}.\n"
        "By Tab and without scripts: events whose title is there.\n"
    )
    print(HEAD)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=executable, args=list(browsers.ARGUMENTS)
        )
        met = [audit(chromium, size) for size in SIZES]
        chromium.close()
    return 0 if all(met) else 1


def audit(chromium: Browser, size: int) -> bool:
    """The rows for one number of events; whether this site keeps its budgets there."""
    kept = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        exported: dict[str, object] = {}
        for subject in SUBJECTS:
            place = folder / subject.name
            place.mkdir()
            subject.make(place, size, exported)
            if subject is SUBJECTS[0]:
                exported = _exported(place)
            speed, reached = _measure(chromium, subject, place, exported)
            row = f"{size:>6}  {subject.name:<20}{speed.kilobytes:>9.0f}{speed.seconds:>11.2f}"
            print(f"{row}{reached.by_tab:>9}{reached.without_script:>11}", flush=True)
            if subject is SUBJECTS[0]:
                kept = _verdict(size, speed, reached)
    return kept


def _measure(
    chromium: Browser, subject: Subject, place: Path, exported: dict[str, object]
) -> tuple[measure.Measured, measure.Reached]:
    titles = [event["title"] for event in exported["events"]]  # type: ignore[attr-defined]
    with serve(place) as address:
        speed = measure.speed(chromium, address, subject.drawn)
        return speed, measure.reach(chromium, address, subject.drawn, titles)


def _exported(site: Path) -> dict[str, object]:
    """The events as this site gives them away, for the other tools to draw."""
    events = json.loads((site / "data" / "events.json").read_text(encoding="utf-8"))["events"]
    timelinejs = json.loads((site / "data" / "timelinejs.json").read_text(encoding="utf-8"))
    return {"events": events, "timelinejs": timelinejs}


def _verdict(size: int, speed: measure.Measured, reached: measure.Reached) -> bool:
    checks = [
        (f"every event by Tab: {reached.by_tab} of {size}", reached.by_tab == size),
        (f"every event without scripts: {reached.without_script}", reached.without_script == size),
    ]
    if size == AT:
        checks += [
            (f"at most {KILOBYTES} kB: {speed.kilobytes:.0f}", speed.kilobytes <= KILOBYTES),
            (f"visible in {SECONDS} s: {speed.seconds:.2f}", speed.seconds <= SECONDS),
        ]
    for said, met in checks:
        print(f"{'':8}{'met' if met else 'NOT MET':<8}{said}")
    return all(met for _, met in checks)


if __name__ == "__main__":
    sys.exit(main())
