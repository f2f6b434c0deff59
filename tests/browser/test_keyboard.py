"""Who has only a keyboard: every stop can be seen, and what is closed is no stop."""

import pytest

SEEN = """() => {
    const at = document.activeElement;
    const shows = element => {
        const box = element.getBoundingClientRect();
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const top = document.elementFromPoint(x, y);
        const clear = element.checkVisibility({opacityProperty: true, visibilityProperty: true});
        return clear && getComputedStyle(element).outlineStyle !== "none"
            && (element.contains(top) || top?.contains(element));
    };
    return [at, ...(at.labels ?? []), at.nextElementSibling].some(one => one && shows(one))
        || at.outerHTML;
}"""
IN_MENU = "() => Boolean(document.activeElement.closest('.md-sidebar--primary'))"
IN_TEXT = "() => Boolean(document.activeElement.closest('.md-content'))"
SCRIPTS = pytest.mark.parametrize("javascript", [True, False], ids=["scripts", "no-scripts"])


def still(visit, address, width=1440, javascript=True):
    """A page on which nothing takes time to move."""
    return visit(address, width=width, javascript=javascript, reduced_motion="reduce")


def press_tab(page):
    """The next stop, with time for the theme's script to open or close what it does."""
    page.keyboard.press("Tab")
    page.wait_for_timeout(60)


@SCRIPTS
@pytest.mark.parametrize(
    ("address", "width"), [("", 390), ("", 1440), ("method/", 1100), ("method/", 1440)]
)
def test_the_keyboard_comes_to_the_text_by_stops_that_all_are_seen(
    visit, flagship, address, width, javascript
):
    page = still(visit, flagship + address, width, javascript)
    hidden = []
    for _ in range(30):
        press_tab(page)
        if page.evaluate(IN_TEXT):
            break
        assert width == 1440 or not page.evaluate(IN_MENU)
        seen = page.evaluate(SEEN)
        hidden += [] if seen is True else [seen]
    assert page.evaluate(IN_TEXT)
    assert hidden == []


@SCRIPTS
@pytest.mark.parametrize("address", ["", "method/"])
def test_the_menu_of_a_narrow_screen_opens_by_key_and_all_in_it_is_seen(
    visit, flagship, address, javascript
):
    page = still(visit, flagship + address, 390, javascript)
    page.get_by_role("button" if javascript else "checkbox", name="Navigation").focus()
    page.keyboard.press("Shift+Tab")
    press_tab(page)
    page.keyboard.press("Space")
    links = []
    for _ in range(40):
        press_tab(page)
        if not page.evaluate(IN_MENU):
            break
        assert page.evaluate(SEEN) is True
        links.append(page.evaluate("document.activeElement.getAttribute('href')"))
    assert len(links) > 9
    assert not page.evaluate(IN_TEXT)


def test_a_closed_search_is_no_stop_and_an_open_one_is_left_by_tab(visit, miniature):
    page = still(visit, miniature + "about/")
    page.get_by_role("textbox", name="Search").focus()
    page.get_by_text("Type to start searching").wait_for()
    press_tab(page)
    assert page.evaluate("!document.activeElement.closest('.md-search')")
    assert page.evaluate(SEEN) is True


@SCRIPTS
def test_what_opens_on_demand_shows_that_it_has_the_keyboard(visit, miniature, javascript):
    page = visit(miniature + "events/rope-makers-strike/", javascript=javascript)
    summary = page.locator("article summary").first
    summary.focus()
    page.keyboard.press("Shift+Tab")
    press_tab(page)
    assert summary.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"


@pytest.mark.parametrize("width", [390, 1440])
def test_on_the_way_back_no_stop_lies_under_the_bars_at_the_top(visit, flagship, width):
    page = still(visit, flagship + "themes/exile/", width)
    page.locator(".md-content a[href]:not([tabindex])").last.focus()
    for _ in range(25):
        page.keyboard.press("Shift+Tab")
        assert page.evaluate("document.activeElement.getBoundingClientRect().top") >= 48
