"""The timeline page before its style sheets have come looks as it will when they are there."""

import pytest
import synthetic
from sites import built

from scripts.server import serve

PHONE = {"width": 390, "height": 844, "touch": True}
DESK = {"width": 1440, "height": 900}
STYLES = """() => {
    const all = [...document.querySelectorAll("body, body *:not(link, script)")];
    return all.flatMap(element => ["", "::before", "::after"].map(part => {
        const style = getComputedStyle(element, part);
        if (part && style.content === "none") return "";
        const {x, y, width, height} = element.getBoundingClientRect();
        const told = [...style].filter(name => !name.startsWith("--"))
            .map(name => `${name}: ${style.getPropertyValue(name)}`);
        return [element.outerHTML.slice(0, 80) + part, x, y, width, height, ...told].join("\\n");
    })).filter(Boolean);
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The address of a site of an invented history, with every kind of date."""
    folder = tmp_path_factory.mktemp("first-paint")
    with serve(built(synthetic.project(folder, 40), folder / "site")) as address:
        yield address


def without_sheets(page):
    page.route("**/*.css", lambda route: route.fulfill(body="", content_type="text/css"))
    page.reload()
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE])
def test_the_sheets_change_nothing_that_is_seen_at_first(visit, site, size, scheme):
    page = visit(site, scheme=scheme, javascript=False, **size)
    meant = page.evaluate(STYLES)
    first = without_sheets(page).evaluate(STYLES)
    changed = {
        line
        for pair in zip(first, meant, strict=True)
        if pair[0] != pair[1]
        for line in set(pair[1].split("\n")) - set(pair[0].split("\n"))
    }
    assert changed == set()


def test_the_scheme_is_right_before_the_sheets_are_there(visit, site):
    page = without_sheets(visit(site, scheme="dark"))
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert colour == "rgb(20, 23, 27)"


def test_events_are_drawn_while_the_sheets_are_on_their_way(visit, site):
    page = visit(site + "about/")
    held = []
    page.route("**/*.css", lambda route: held.append(route))
    page.goto(site, wait_until="commit")
    page.wait_for_function(
        "document.querySelector('.tl-marks a')?.getBoundingClientRect().width > 0"
        " && performance.getEntriesByName('first-contentful-paint').length"
    )
    assert held
    for route in held:
        route.continue_()
    page.wait_for_load_state()
