"""Takes the README's picture of the timeline from the built site (`make picture`)."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts import browser
from scripts.server import serve

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "assets" / "timeline.png"
SIZE = {"width": 1280, "height": 1080}


def main() -> int:
    if (executable := browser.find()) is None:
        print(f"No browser for the picture: {browser.CURE}", file=sys.stderr)
        return 1
    with serve(ROOT / "site") as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=executable, args=list(browser.ARGUMENTS)
        )
        page = chromium.new_page(viewport=SIZE, device_scale_factor=1.25)
        page.goto(address, wait_until="networkidle")
        # The chart is fetched when a reader first touches it.
        page.locator("#timeline").first.hover()
        page.wait_for_selector(".js-plotly-plot .main-svg")
        page.mouse.move(0, 0)
        # The theme hides its tabs while the page is scrolled down.
        page.evaluate("window.scrollTo(0, 0)")
        page.wait_for_timeout(500)
        PICTURE.parent.mkdir(exist_ok=True)
        page.screenshot(path=PICTURE)
        chromium.close()
    print(f"Picture: {PICTURE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
