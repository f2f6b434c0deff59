"""Which browser tests, audit and screenshots use: the one rule for all of them.

An installed Chromium or Chrome comes first, then the one that Playwright has downloaded.
`install` adds one where that can be done without asking: Debian's package as root, else
Playwright's own download.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MACOS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
# Nothing the browser does by itself may reach the network, or look like a request of the site.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)
CURE = "install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium"


def find() -> str | None:
    """The path of a browser that starts, or None."""
    installed = (os.environ.get("CHROMIUM"), *map(shutil.which, NAMES), *MACOS)
    # Playwright is asked last and only then: it takes a second to answer.
    return next((path for path in installed if path and _starts(path)), None) or _playwrights_own()


def install() -> str | None:
    """Installs a browser where that needs nobody's consent; the path of what is there then."""
    if _is_debian() and os.geteuid() == 0:
        _run("apt-get", "update", "-qq")
        _run("apt-get", "install", "-y", "-qq", "chromium", "fonts-liberation")
    if (found := find()) is None:
        _run(sys.executable, "-m", "playwright", "install", "chromium")
        found = find()
    return found


def _playwrights_own() -> str | None:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if _starts(path) else None


def _starts(path: str) -> bool:
    # Ubuntu's chromium-browser can be a stub that only says "install the snap".
    try:
        subprocess.run([path, "--version"], check=True, capture_output=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def _is_debian() -> bool:
    release = Path("/etc/os-release")
    return release.exists() and "ID=debian" in release.read_text(encoding="utf-8").splitlines()


def _run(*command: str) -> None:
    # A failure shows by itself: afterwards there is still no browser.
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    browser = find() or install()
    print(f"Browser for the tests: {browser}" if browser else f"No browser for the tests: {CURE}")
    sys.exit(0 if browser else 1)
