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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_timeline_of_the_whole_site(visit, flagship, scheme):
    page = visit(flagship, scheme=scheme)
    page.add_script_tag(path=AXE)
    assert page.evaluate(RUN) == []


def test_the_scheme_follows_the_system_and_the_switch(visit, miniature):
    page = visit(miniature + "about/", scheme="dark")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.get_by_title("Switch to light").click()
    assert page.locator("body").get_attribute("data-md-color-scheme") == "default"


@pytest.mark.parametrize("address", ["", "events/rope-makers-strike/", "people/ada-merrin/"])
def test_a_phone_is_never_wider_than_its_screen(visit, miniature, address):
    page = visit(miniature + address, width=390, touch=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


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
