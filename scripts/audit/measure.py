"""One page in a slow browser: what has arrived, and how long it took, until events are drawn."""

from dataclasses import dataclass
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page

# Chrome's own "Slow 4G", as Lighthouse applies it request by request, and a phone's processor.
LATENCY_MS = 562.5
BYTES_PER_SECOND = 1.6 * 1024 * 1024 * 0.9 / 8
CPU_SLOWDOWN = 4
RUNS = 5
# A new window's own furniture takes the processor for a while, which is no page's doing.
SETTLE_MS = 1000

# Frames come only once nothing holds back the first paint; an event is visible when it has a
# place on the screen, and then still has to be painted: hence the second frame.
WATCH = """selector => {
    const look = () => {
        const seen = [...document.querySelectorAll(selector)].some(mark => {
            const {width, height, top, left} = mark.getBoundingClientRect();
            return width && height && top < innerHeight && left < innerWidth;
        });
        if (seen) requestAnimationFrame(() => { window.visibleAfter = performance.now(); });
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}"""
# The weight of the page itself, which is not among the bytes whose arrival the browser tells.
WEIGHT = "() => performance.getEntriesByType('navigation')[0].encodedBodySize"
# An event is reached by an element that names it and no other: a box around all of them is none.
REACHED = """titles => {
    const reached = [...document.querySelectorAll("a[href], button, input, [tabindex]")]
        .filter(element => element.tabIndex >= 0 && element.checkVisibility())
        .map(element => `${element.getAttribute("aria-label") || ""} ${element.textContent}`)
        .map(name => titles.filter(title => name.includes(title)))
        .filter(named => named.length === 1);
    return new Set(reached.flat()).size;
}"""


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians over the runs."""

    kilobytes: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Reached:
    """How many of an event list's titles a reader gets by other ways than seeing the drawing."""

    by_tab: int
    without_script: int


def speed(browser: Browser, address: str, drawn: str) -> Measured:
    """Bytes over the line and seconds until the first events are visible, from an empty cache."""
    runs = [_run(browser, address, drawn) for _ in range(RUNS)]
    return Measured(median(run[0] for run in runs) / 1000, median(run[1] for run in runs))


def reach(browser: Browser, address: str, drawn: str, titles: list[str]) -> Reached:
    """What the keyboard reaches once all is drawn, and what stands there with scripts off."""
    page = browser.new_page()
    page.goto(address, wait_until="networkidle")
    page.wait_for_selector(drawn, state="attached")
    by_tab = page.evaluate(REACHED, titles)
    page.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    text = page.locator("body").inner_text()
    context.close()
    return Reached(by_tab, sum(title in text for title in titles))


def _run(browser: Browser, address: str, drawn: str) -> tuple[int, float]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.wait_for_timeout(SETTLE_MS)
    arrived = _throttle(page)
    page.add_init_script(f"({WATCH})({drawn!r})")
    page.goto(address, wait_until="commit")
    page.wait_for_function("window.visibleAfter", timeout=120_000)
    after = page.evaluate("window.visibleAfter")
    began = page.evaluate("performance.timeOrigin") / 1000
    visible = began + after / 1000
    weight = page.wait_for_function(WEIGHT).json_value()
    context.close()
    return weight + sum(size for at, size in arrived if at <= visible), after / 1000


def _throttle(page: Page) -> list[tuple[float, int]]:
    """Slow the page down; gives a list that fills with (time since 1970, bytes arrived)."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    limits = {"latency": LATENCY_MS, "offline": False, "uploadThroughput": 96_000}
    session.send(
        "Network.emulateNetworkConditions", {**limits, "downloadThroughput": BYTES_PER_SECOND}
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWDOWN})
    arrived: list[tuple[float, int]] = []
    offset: list[float] = []

    def on_request(event: dict[str, Any]) -> None:
        # The browser counts its own time; requests alone say what that is by the calendar.
        offset[:] = offset or [event["wallTime"] - event["timestamp"]]

    def on_data(event: dict[str, Any]) -> None:
        if event["encodedDataLength"]:
            arrived.append((event["timestamp"] + offset[0], event["encodedDataLength"]))

    session.on("Network.requestWillBeSent", on_request)
    session.on("Network.dataReceived", on_data)
    return arrived
