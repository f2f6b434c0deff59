"""Takes the README's picture of the timeline from the built site (`make picture`)."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts import browser
from scripts.server import serve

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "assets" / "timeline.png"
# High enough to hold the whole chart without scrolling.
WIDTH, HEIGHT = 1280, 2000


def main() -> int:
    if (executable := browser.find()) is None:
        print(f"No browser for the picture: {browser.CURE}", file=sys.stderr)
        return 1
    with serve(ROOT / "site") as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=executable, args=list(browser.ARGUMENTS)
        )
        page = chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(address, wait_until="networkidle")
        # The chart is fetched when a reader first touches it.
        page.locator(".tl-plot").hover(position={"x": 9, "y": 9})
        page.wait_for_selector(".js-plotly-plot .main-svg")
        page.mouse.move(0, 0)
        page.wait_for_timeout(500)
        PICTURE.parent.mkdir(exist_ok=True)
        chart = page.locator(".tl-range").bounding_box() or {"y": 0, "height": 1000}
        height = chart["y"] + chart["height"] + 20
        page.screenshot(path=PICTURE, clip={"x": 0, "y": 0, "width": WIDTH, "height": height})
        chromium.close()
    print(f"Picture: {PICTURE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
