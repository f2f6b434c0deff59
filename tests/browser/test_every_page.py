"""One page of each kind, in light at a desk and in dark on a phone: axe finds nothing.

That the console is still, and nothing missing or foreign, `visit` asserts when a test ends.
"""

from itertools import pairwise
from pathlib import Path

import axe_playwright_python
import pytest

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
RUN = """() => axe.run(document, {resultTypes: ["violations"]}).then(result =>
    result.violations.flatMap(rule => rule.nodes.map(node =>
        `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`)))"""

MINIATURE = (
    "",
    "events/rope-makers-strike/",
    "events/veil-begins-his-book/",
    "events/merrin-leaves-the-harbour/",
    "people/",
    "people/ada-merrin/",
    "places/",
    "places/sorrel/",
    "themes/",
    "themes/work/",
    "sources/",
    "sources/letter/",
    "sources/compare/",
    "disagreements/",
    "data/",
    "about/",
)


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (390, "dark")])
@pytest.mark.parametrize("address", MINIATURE)
def test_axe_finds_nothing(visit, miniature, address, width, scheme):
    page = visit(miniature + address, width=width, scheme=scheme)
    page.add_script_tag(path=AXE)
    assert page.evaluate(RUN) == []


@pytest.mark.parametrize(("width", "scheme"), [(1440, "dark"), (390, "light")])
def test_axe_finds_nothing_on_any_kind_of_page_of_the_whole_site(
    visit, flagship, flagship_site, width, scheme
):
    page = visit(flagship, width=width, scheme=scheme)
    found = {}
    for address in one_of_each_kind(flagship_site):
        page.goto(flagship + address)
        page.add_script_tag(path=AXE)
        found[address] = page.evaluate(RUN)
        wide = page.evaluate("document.documentElement.scrollWidth")
        found[address] += [f"{wide} pixels wide"] if wide > width else []
    assert {address: faults for address, faults in found.items() if faults} == {}


def one_of_each_kind(site):
    """Addresses: each page that stands alone, and the longest of each folder of many."""
    pages = {
        path.parent.relative_to(site): path
        for path in site.rglob("index.html")
        if 'http-equiv="refresh"' not in path.read_text(encoding="utf-8")
    }
    parents = {folder.parent for folder in pages}
    folders = {}
    for folder, path in pages.items():
        lone = folder in parents or folder.parent == Path()
        key = folder if lone else folder.parent / "*"
        folders.setdefault(key, []).append((path.stat().st_size, folder))
    chosen = [max(found)[1].as_posix() for found in folders.values()]
    return ["" if folder == "." else f"{folder}/" for folder in sorted(chosen)] + ["404.html"]


STYLED = [
    ("people/", ".tl-tiles", "grid"),
    ("people/joseph-stalin/", ".tl-facts__row", "grid"),
    ("events/trotsky-is-exiled-to-alma-ata/", ".tl-chips", "flex"),
    ("sources/compare/", ".tl-heat", "table"),
    ("disagreements/", ".tl-readings", "grid"),
    ("", ".tl-bar", "flex"),
    ("404.html", ".md-tabs__list", "flex"),
]


@pytest.mark.parametrize(("address", "selector", "display"), STYLED)
def test_every_kind_of_page_of_the_whole_site_has_its_style(
    visit, flagship, address, selector, display
):
    page = visit(flagship + address)
    style = page.locator(selector).first.evaluate("element => getComputedStyle(element).display")
    assert style == display


def test_the_page_for_what_is_not_there_leads_on(visit, flagship):
    page = visit(flagship + "404.html")
    page.get_by_role("main").get_by_role("link", name="The timeline").click()
    page.wait_for_url(flagship + "index.html")
    assert page.locator(".tl-plot").is_visible()


def test_every_page_names_its_icon(flagship_site, miniature_site):
    # A browser asks the root of the host for the icon of a page that names none.
    pages = [*flagship_site.rglob("*.html"), *miniature_site.rglob("*.html")]
    named = [path for path in pages if 'rel="icon"' in path.read_text(encoding="utf-8")]
    assert pages
    assert sorted(set(pages) - set(named)) == []


def test_the_scheme_follows_the_system_and_the_switch(visit, miniature):
    page = visit(miniature + "about/", scheme="dark")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.get_by_title("Switch to light").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "default"


@pytest.mark.parametrize("address", ["", "events/rope-makers-strike/", "people/ada-merrin/"])
def test_a_phone_is_never_wider_than_its_screen(visit, miniature, address):
    page = visit(miniature + address, width=390, touch=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("address", ["", "events/rope-makers-strike/", "about/"])
def test_the_menu_of_a_phone_opens_and_leads_on(visit, miniature, address, javascript):
    page = visit(miniature + address, width=390, touch=True, javascript=javascript)
    menu = page.locator(".md-sidebar--primary")
    assert menu.bounding_box()["x"] < 0
    page.locator(".md-header__button").filter(has_text="Navigation").tap()
    menu.get_by_role("link", name="People", exact=True).tap()
    page.wait_for_url(miniature + "people/")


@pytest.mark.parametrize("address", ["", "events/rope-makers-strike/"])
def test_a_desk_has_no_second_menu_beside_the_text(visit, miniature, address):
    page = visit(miniature + address)
    assert not page.locator(".md-sidebar--primary").is_visible()
    assert not page.get_by_role("button", name="Navigation").is_visible()


@pytest.mark.parametrize("address", MINIATURE)
def test_a_page_has_one_heading_that_names_it_and_no_gap_below(visit, miniature, address):
    page = visit(miniature + address)
    levels = page.evaluate(
        "[...document.querySelectorAll('main h1,main h2,main h3,main h4,main h5')]"
        ".map(heading => Number(heading.tagName[1]))"
    )
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
