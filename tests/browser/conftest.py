"""A browser that minds everything: a console message or a foreign request fails its test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, sync_playwright

from scripts import browser as browsers
from scripts.server import serve

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = browsers.find()
    assert path, f"No browser for the tests: {browsers.CURE}"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(browsers.ARGUMENTS))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def flagship(flagship_site: Path) -> Iterator[str]:
    """The address of the repository's own site, with a slash at its end."""
    with serve(flagship_site) as address:
        yield address


@pytest.fixture(scope="session")
def miniature(miniature_site: Path) -> Iterator[str]:
    """The address of the miniature project's site, with a slash at its end."""
    with serve(miniature_site) as address:
        yield address


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Opens an address: `visit(miniature + "people/", width=390, scheme="dark")`.

    `javascript=False` switches scripts off, `touch=True` makes it a phone. When the test ends,
    nothing may have stood in the console, been missing, or gone to another host.
    """
    contexts, faults = [], []

    def open_page(
        address: str,
        *,
        width: int = 1440,
        height: int = 900,
        scheme: str = "light",
        javascript: bool = True,
        touch: bool = False,
        reduced_motion: str = "no-preference",
    ) -> Page:
        host = "/".join(address.split("/")[:3]) + "/"
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            java_script_enabled=javascript,
            has_touch=touch,
            is_mobile=touch,
            reduced_motion=reduced_motion,
        )
        contexts.append(context)

        def mind_console(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                faults.append(f"console: {message.text}")

        def mind_request(request: Request) -> None:
            if not request.url.startswith((host, "data:", "blob:")):
                faults.append(f"foreign request: {request.url}")

        def mind_response(response: Response) -> None:
            if response.status >= 400:
                faults.append(f"{response.status}: {response.url}")

        page = context.new_page()
        page.on("console", mind_console)
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.on("request", mind_request)
        page.on("response", mind_response)
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults, "\n".join(faults)
