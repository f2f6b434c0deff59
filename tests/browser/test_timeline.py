"""The timeline page as a reader meets it: at a desk, on a phone, by keyboard, without scripts."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
import synthetic
from sites import built

from scripts.server import serve

EVENTS = 80
PLOTLY = ".tl-plot.is-plotly:not(.is-moving)"
ROWS = ".tl-year li:not([hidden])"
MARKS = ".tl-marks a:not([hidden])"
PHONE = {"width": 390, "height": 844, "touch": True}
DESK = {"width": 1440, "height": 900}
SHIFTS = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) sum += entry.value;
    }).observe({type: "layout-shift", buffered: true});
    setTimeout(() => done(sum), 300);
})"""


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of a site of an invented history, with every kind of date."""
    folder = tmp_path_factory.mktemp("synthetic")
    with serve(built(synthetic.project(folder, EVENTS), folder / "site")) as address:
        yield address


def settled(page):
    page.wait_for_selector(PLOTLY)
    return page


def query(page):
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def shown(page):
    return page.locator(ROWS + " a").all_inner_texts()


def in_view(page):
    """The numbers of the marks whose span lies on the visible part of the chart."""
    return page.evaluate(
        """selector => {
            const plot = document.querySelector(".tl-plotly").getBoundingClientRect();
            return [...document.querySelectorAll(selector)]
                .filter(mark => {
                    const lane = mark.parentElement.getBoundingClientRect();
                    const read = name => Number(mark.style.getPropertyValue(name)) / 100;
                    const left = lane.left + read("--x") * lane.width;
                    const right = left + read("--l") * lane.width;
                    const edge = right > left ? 0.1 : -0.1;
                    return right >= plot.left + edge && left <= plot.right - edge;
                })
                .map(mark => Number(mark.dataset.e))
                .sort((a, b) => a - b);
        }""",
        MARKS,
    )


def listed(page):
    return page.evaluate(
        """selector => {
            const all = [...document.querySelectorAll(".tl-year li")];
            return [...document.querySelectorAll(selector)].map(row => all.indexOf(row));
        }""",
        ROWS,
    )


def middle(page, selector):
    box = page.locator(selector).first.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_plotly_takes_the_place_of_the_first_drawing_without_a_jump(visit, site, size):
    page = settled(visit(site, **size))
    assert page.evaluate(SHIFTS) < 0.01
    points = page.locator(".tl-plotly .scatterlayer .point").count()
    assert points == EVENTS


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_both_drawings_have_their_dots_on_the_same_pixels(visit, site, size):
    page = settled(visit(site, **size))
    apart = page.evaluate(
        """() => {
            const trace = document.querySelector(".tl-plotly").data.find(t => t.name === "events");
            const points = [...document.querySelectorAll(".tl-plotly .scatterlayer .point")];
            return trace.customdata.map((number, index) => {
                const link = document.querySelector(`.tl-marks a[data-e="${number}"]`);
                if (!link.matches(".day")) return 0;
                const [a, b] = [link, points[index]].map(e => e.getBoundingClientRect());
                return Math.hypot(
                    (a.left + a.right - b.left - b.right) / 2,
                    (a.top + a.bottom - b.top - b.bottom) / 2);
            });
        }"""
    )
    assert len(apart) == EVENTS
    assert max(apart) < 1


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_without_scripts_every_event_is_drawn_and_listed_as_a_link(visit, site, size):
    page = visit(site, javascript=False, **size)
    assert page.locator(MARKS).count() == EVENTS
    assert page.locator(ROWS + " a").count() == EVENTS
    assert not page.locator(".tl-filters").is_visible()
    assert page.locator(".tl-density").is_visible()
    page.locator(ROWS + " a").first.click()
    assert "/events/" in page.url


def test_every_event_can_be_reached_by_tab_in_the_list_and_never_twice(visit, site):
    page = settled(visit(site))
    stops = page.evaluate(
        """() => [...document.querySelectorAll("a[href*='events/event-']")]
            .filter(link => link.tabIndex >= 0).map(link => link.getAttribute("href"))"""
    )
    assert len(stops) == len(set(stops)) == EVENTS


def test_arrow_keys_walk_the_events_in_time_and_say_them(visit, site):
    page = settled(visit(site))
    page.focus(".tl-plot")
    titles = shown(page)
    said = []
    for _ in range(4):
        page.keyboard.press("ArrowRight")
        said.append(page.inner_text(".tl-voice"))
    page.keyboard.press("ArrowLeft")
    assert [words.split(",")[0] for words in said] == titles[:4]
    assert page.inner_text(".tl-voice") == said[2]
    row = page.locator(ROWS).nth(2)
    assert row.locator("span").inner_text() in said[2]
    assert re.search(r"\d+ sources?", said[2])
    page.keyboard.press("End")
    assert page.inner_text(".tl-voice").startswith(titles[-1])
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/**")
    assert page.locator("h1").inner_text().startswith(titles[-1])


def test_the_chart_is_one_tab_stop_with_a_name_and_its_gist(visit, site):
    page = settled(visit(site))
    plot = page.locator(".tl-plot")
    assert plot.get_attribute("aria-label") == "Timeline chart"
    described = plot.get_attribute("aria-describedby").split()
    texts = [page.locator(f"#{name}").text_content() for name in described]
    assert texts[0].startswith(f"A timeline of {EVENTS} events, 1817–1840")
    assert plot.evaluate("plot => [...plot.querySelectorAll('*')].every(e => e.tabIndex < 0)")


def test_walking_brings_an_event_into_view(visit, site):
    page = settled(visit(site + "?from=1830-01-01&to=1831-12-31"))
    page.focus(".tl-plot")
    page.keyboard.press("Home")
    ring = page.locator(".tl-ring").bounding_box()
    plot = page.locator(".tl-plotly").bounding_box()
    assert plot["x"] - 12 <= ring["x"] <= plot["x"] + plot["width"]
    page.keyboard.press("Escape")
    assert not page.locator(".tl-card").is_visible()


def test_walking_scrolls_to_an_event_that_lies_below_the_screen(visit, site):
    page = settled(visit(site, height=420))
    page.focus(".tl-plot")
    for _ in range(12):
        page.keyboard.press("ArrowRight")
        ring = page.locator(".tl-ring").bounding_box()
        assert 48 <= ring["y"] <= 420 - ring["height"]


def test_escape_leaves_the_card_for_the_chart(visit, site):
    page = settled(visit(site))
    page.focus(".tl-plot")
    page.keyboard.press("ArrowRight")
    page.focus(".tl-card a")
    page.keyboard.press("Escape")
    assert not page.locator(".tl-card").is_visible()
    assert page.evaluate("document.activeElement.matches('.tl-plot')")


def test_escape_closes_the_filters_one_after_the_other(visit, site):
    page = settled(visit(site, **PHONE))
    page.click(".tl-toggle")
    panel = page.locator(".tl-facet").first
    panel.locator("summary").click()
    page.keyboard.press("Escape")
    assert not panel.locator("fieldset").is_visible()
    assert page.locator(".tl-filters").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator(".tl-filters").is_visible()
    assert page.evaluate("document.activeElement.matches('.tl-toggle')")


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_years_and_strip_stay_in_sight_while_the_chart_passes_by(visit, site, size):
    page = settled(visit(site, **{**size, "height": 500}))
    page.evaluate("document.querySelector('.tl-lane').scrollIntoView()")
    page.wait_for_function("() => scrollY > 100")
    top = page.locator(".tl-grid span:visible").first.bounding_box()["y"]
    bottom = page.locator(".tl-range").bounding_box()
    assert 47 <= top <= 50
    assert bottom["y"] + bottom["height"] == pytest.approx(500, abs=1)


def test_the_fewer_the_rows_that_are_left_the_higher_they_are(visit, site):
    page = settled(visit(site))
    height = "() => document.querySelector('.tl-marks a:not([hidden])').offsetHeight"
    before = page.evaluate(height)
    page.locator("input[value=disputed]").evaluate("box => box.click()")
    page.wait_for_url("**only=disputed**")
    assert before <= page.evaluate(height) == 18


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_a_part_of_time_takes_no_more_rows_than_its_events_need(visit, site, size):
    page = settled(visit(site, reduced_motion="reduce", **size))
    whole = page.locator(".tl-drawing").bounding_box()["height"]
    page.locator(".tl-presets button").last.click()
    page.wait_for_url("**from=**")
    settled(page)
    assert page.locator(".tl-drawing").bounding_box()["height"] < whole
    lanes = page.evaluate(
        """([name, seen]) => [...document.querySelectorAll(".tl-lane:not([hidden])")].map(lane => {
            const marks = [...lane.querySelectorAll(".tl-marks a")];
            const shown = marks.filter(mark => seen.includes(Number(mark.dataset.e)));
            return {
                rows: Number(lane.style.getPropertyValue(name === "--r" ? "--w" : "--n")),
                used: shown.map(mark => Number(mark.style.getPropertyValue(name))),
            };
        })""",
        ["--r" if size is DESK else "--s", in_view(page)],
    )
    assert any(lane["used"] for lane in lanes)
    for lane in lanes:
        assert set(lane["used"] or [0]) == set(range(lane["rows"]))
    page.locator(".tl-presets button").first.click()
    page.wait_for_url(site)
    assert settled(page).locator(".tl-drawing").bounding_box()["height"] == whole


@pytest.mark.parametrize("keys", [["+"], ["+", "+", "+"], ["+", "PageDown"], ["+", "+", "PageUp"]])
def test_keys_zoom_and_move_and_the_list_shows_what_the_chart_shows(visit, site, keys):
    page = settled(visit(site, reduced_motion="reduce"))
    page.focus(".tl-plot")
    for key in keys:
        page.keyboard.press(key)
    page.wait_for_url("**from=**")
    settled(page)
    assert 0 < len(listed(page)) < EVENTS
    assert listed(page) == in_view(page)
    page.keyboard.press("0")
    page.wait_for_function("() => !location.search")
    assert len(listed(page)) == EVENTS


def test_buttons_zoom_by_half_about_the_middle(visit, site):
    page = settled(visit(site))
    page.click("[data-zoom=in]")
    page.wait_for_url("**from=**")
    assert (query(page)["from"], query(page)["to"]) == ("1822-11-08", "1835-02-24")
    page.click("[data-zoom=out]")
    page.wait_for_function("() => !location.search")


def test_presets_show_a_span_and_say_which(visit, site):
    page = settled(visit(site))
    page.click("text=1823–1828")
    page.wait_for_url("**from=1823-01-01**")
    assert query(page) == {"from": "1823-01-01", "to": "1828-12-31"}
    assert page.locator(".tl-presets [aria-pressed=true]").all_inner_texts() == ["1823–1828"]
    assert re.fullmatch(rf"\d+ of {EVENTS} events, 1823–182[89]", page.inner_text(".tl-status"))
    settled(page)
    assert listed(page) == in_view(page)


def test_a_drag_moves_through_time_and_is_no_click(visit, site):
    page = settled(visit(site + "?from=1825-01-01&to=1828-12-31"))
    x, y = middle(page, ".tl-plotly")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 150, y, steps=5)
    page.mouse.up()
    page.wait_for_function("() => !location.search.includes('1825-01-01')")
    assert query(page)["from"] > "1825-02"
    assert page.locator(".tl-plot").is_visible()
    settled(page)
    assert listed(page) == in_view(page)


def test_the_wheel_zooms_with_ctrl_or_once_the_chart_has_focus_and_else_scrolls(visit, site):
    page = settled(visit(site, height=500))
    page.mouse.move(*middle(page, ".tl-lane"))
    page.mouse.wheel(0, 60)
    page.wait_for_function("() => scrollY > 0")
    assert not query(page)
    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")
    page.wait_for_url("**from=**")
    before = query(page)
    page.focus(".tl-plot")
    page.mouse.wheel(0, -200)
    page.wait_for_function("was => !location.search.includes(was)", arg=before["from"])


def test_a_click_on_an_event_opens_its_page(visit, site):
    page = settled(visit(site))
    link = page.locator(".tl-marks a.day").first
    address = link.get_attribute("href")
    link.click()
    page.wait_for_url("**/" + address)


def test_hovering_tells_title_date_and_sources(visit, site):
    page = settled(visit(site))
    link = page.locator(".tl-marks a.day").first
    number = int(link.get_attribute("data-e"))
    row = page.locator(".tl-year li").nth(number)
    link.hover()
    told = page.locator(".tl-plotly .hoverlayer").text_content()
    assert row.locator("a").inner_text() in told
    assert row.locator("span").inner_text() in told
    assert "source" in told
    layer = "element => Number(getComputedStyle(element).zIndex)"
    words = page.locator(".tl-drawing .tl-marks").first.evaluate(layer)
    assert page.locator(".tl-plotly").evaluate(layer) > words


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("themes", "war"),
        ("people", "person-4"),
        ("places", "mirna"),
        ("sources", "diary"),
        ("only", "several"),
        ("only", "disputed"),
        ("only", "reviewed"),
    ],
)
def test_a_filter_shows_as_many_events_as_stand_beside_it(visit, site, field, value):
    page = settled(visit(site))
    box = page.locator(f"input[name={field}][value={value}]")
    promised = int(box.evaluate("box => box.parentElement.querySelector('b').textContent"))
    box.evaluate("box => box.click()")
    page.wait_for_url(f"**{field}={value}**")
    assert 0 < promised < EVENTS
    assert len(shown(page)) == page.locator(MARKS).count() == promised
    settled(page)
    assert page.locator(".tl-plotly .scatterlayer .point").count() == promised


def test_values_of_a_kind_widen_and_kinds_narrow(visit, site):
    page = settled(visit(site + "?themes=war"))
    war = set(shown(page))
    page = settled(visit(site + "?themes=war,crown"))
    both = len(shown(page))
    assert both > len(war)
    page = settled(visit(site + "?themes=war,crown&only=several"))
    assert 0 < len(shown(page)) < both


def test_words_find_events_without_case_and_accents_and_in_names(visit, site):
    page = settled(visit(site))
    title = shown(page)[0]
    first, *_, last = title.split()
    page.fill(".tl-text", f"{last.upper()} {first.lower()}")
    page.wait_for_url(f"**text={last.upper()}**")
    assert len(shown(page)) < EVENTS
    assert title in shown(page)
    page.fill(".tl-text", "kertesz")
    page.wait_for_url("**text=kertesz**")
    by_name = len(shown(page))
    page = settled(visit(site + "?people=person-5"))
    assert by_name == len(shown(page))


@pytest.mark.parametrize("words", ["Kertész", "kertesz"])
def test_search_finds_a_name_with_and_without_its_accents(visit, site, words):
    page = visit(site)
    box = page.get_by_role("textbox", name="Search")
    box.click()
    page.get_by_text("Type to start searching").wait_for()
    box.press_sequentially(words)
    page.locator(".md-search-result__link", has_text="Kertész").first.wait_for()


def test_one_click_clears_all_filters(visit, site):
    page = settled(visit(site + "?themes=war&only=disputed&text=mirna"))
    page.click(".tl-clear")
    page.wait_for_function("() => !location.search")
    assert len(shown(page)) == EVENTS
    assert not page.locator(".tl-clear").is_visible()
    assert page.input_value(".tl-text") == ""


def test_what_matches_nothing_says_so(visit, site):
    page = settled(visit(site))
    page.fill(".tl-text", "nothing of the kind")
    page.wait_for_selector(".tl-none:visible")
    assert page.inner_text(".tl-status").startswith(f"0 of {EVENTS}")


def test_an_address_opens_the_same_view_elsewhere(visit, site):
    page = settled(visit(site))
    page.locator("input[value=several]").evaluate("box => box.click()")
    page.click("text=1823–1828")
    page.wait_for_url("**from=**")
    elsewhere = settled(visit(page.url))
    assert shown(elsewhere) == shown(page)
    assert elsewhere.inner_text(".tl-status") == page.inner_text(".tl-status")
    assert elsewhere.locator("input[value=several]").is_checked()


def test_back_and_forward_go_through_the_views(visit, site):
    page = settled(visit(site))
    page.locator("input[value=disputed]").evaluate("box => box.click()")
    page.wait_for_url("**only=disputed**")
    few = shown(page)
    page.click("text=1823–1828")
    page.wait_for_url("**from=**")
    fewer = shown(page)
    page.go_back()
    page.wait_for_function("() => !location.search.includes('from')")
    assert shown(page) == few
    page.go_back()
    page.wait_for_function("() => !location.search")
    assert len(shown(page)) == EVENTS
    page.go_forward()
    page.wait_for_url("**only=disputed**")
    assert shown(page) == few
    page.go_forward()
    page.wait_for_url("**from=1823-01-01**")
    assert shown(page) == fewer
    settled(page)
    assert listed(page) == in_view(page)


@pytest.mark.parametrize(
    "nonsense", ["?from=x&to=y", "?from=1830-01-01&to=1820-01-01", "?themes=no"]
)
def test_an_address_that_makes_no_sense_still_shows_the_page(visit, site, nonsense):
    page = settled(visit(site + nonsense))
    assert page.locator(".tl-plot").is_visible()


def test_links_by_year_lead_to_what_is_shown(visit, site):
    page = settled(visit(site + "?themes=war"))
    for link in page.locator(".tl-years a:visible").all():
        target = link.get_attribute("href")
        assert page.locator(f".tl-year:has({target})").is_visible()
    page.locator(".tl-years a:visible").last.click()
    assert page.url.endswith(target)
    assert query(page) == {"themes": "war"}


def test_handles_of_the_strip_move_by_mouse_and_by_key(visit, site):
    page = settled(visit(site))
    low, high = page.locator(".tl-handle").all()
    page.mouse.move(*middle(page, ".tl-handle"))
    page.mouse.down()
    page.mouse.move(700, middle(page, ".tl-range")[1], steps=4)
    page.mouse.up()
    page.wait_for_url("**from=182**")
    before = query(page)
    high.focus()
    page.keyboard.press("PageDown")
    page.wait_for_function("was => !location.search.includes(was)", arg=before["to"])
    assert query(page)["from"] == before["from"]
    assert re.fullmatch(r"[A-Z][a-z]+ 18\d\d", low.get_attribute("aria-valuetext"))
    for handle in (low, high):
        assert handle.bounding_box()["width"] >= 24


def test_a_tap_opens_a_card_and_the_card_the_event(visit, site):
    page = settled(visit(site, **PHONE))
    link = page.locator(".tl-marks a.day").first
    title = page.locator(f".tl-year li >> nth={link.get_attribute('data-e')}").locator("a")
    expected = title.inner_text()
    x, y = middle(page, ".tl-marks a.day")
    page.touchscreen.tap(x, y)
    card = page.locator(".tl-card")
    card.wait_for()
    assert card.locator("p").first.inner_text() == expected
    assert urlsplit(page.url).path == urlsplit(site).path
    card.locator("a").click()
    page.wait_for_url("**/events/**")


class Fingers:
    """Real touches, by the browser's own protocol."""

    def __init__(self, page):
        self.session = page.context.new_cdp_session(page)

    def send(self, kind, *points):
        touches = [{"x": x, "y": y, "id": index} for index, (x, y) in enumerate(points)]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})


def test_one_finger_scrolls_the_page(visit, site):
    page = settled(visit(site, **PHONE))
    x, y = middle(page, ".tl-lane")
    fingers = Fingers(page)
    fingers.send("touchStart", (x, y))
    for step in range(1, 8):
        fingers.send("touchMove", (x, y - 25 * step))
    fingers.send("touchEnd")
    page.wait_for_function("() => scrollY > 50")
    assert not query(page)


def test_two_fingers_zoom(visit, site):
    page = settled(visit(site, **PHONE))
    x, y = middle(page, ".tl-lane")
    fingers = Fingers(page)
    fingers.send("touchStart", (x - 30, y), (x + 30, y))
    for step in range(1, 6):
        fingers.send("touchMove", (x - 30 - 12 * step, y), (x + 30 + 12 * step, y))
    fingers.send("touchEnd")
    page.wait_for_url("**from=**")
    assert query(page)["from"] > "1820"
    assert query(page)["to"] < "1838"
    settled(page)
    assert listed(page) == in_view(page)


def test_filters_fold_away_on_a_phone(visit, site):
    page = settled(visit(site, **PHONE))
    assert not page.locator(".tl-filters").is_visible()
    page.click(".tl-toggle")
    assert page.locator(".tl-filters").is_visible()
    assert page.get_attribute(".tl-toggle", "aria-expanded") == "true"


def test_a_change_of_width_changes_the_drawing_and_keeps_the_view(visit, site):
    page = settled(visit(site + "?from=1823-01-01&to=1828-12-31"))
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_function(
        "() => Math.abs(document.querySelector('.tl-plotly').layout.height"
        " - document.querySelector('.tl-plotly').clientHeight) < 1"
        " && document.querySelector('.tl-plotly').layout.width < 400"
    )
    assert page.locator(".tl-plotly").bounding_box()["height"] > 100
    assert query(page)["from"] == "1823-01-01"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_have_the_colours_of_the_scheme_and_change_with_it(visit, site, scheme):
    page = settled(visit(site, scheme=scheme))
    read = """() => {
        const style = getComputedStyle(document.querySelector(".tl-lane"));
        const trace = document.querySelector(".tl-plotly").data.find(t => t.name === "events");
        return [style.getPropertyValue("--hue").trim(), trace.marker.line.color];
    }"""
    hue, colours = page.evaluate(read)
    assert hue in colours
    page.get_by_title("Switch to dark" if scheme == "light" else "Switch to light").click()
    page.wait_for_function(
        """was => !document.querySelector(".tl-plotly").data
            .find(t => t.name === "events").marker.line.color.includes(was)""",
        arg=hue,
    )
    other, colours = page.evaluate(read)
    assert other != hue
    assert other in colours


def test_print_shows_the_drawing_and_the_list(visit, site):
    page = settled(visit(site))
    page.emulate_media(media="print")
    assert page.locator(ROWS).count() == EVENTS
    assert page.locator(ROWS).first.is_visible()
    assert page.locator(".tl-grid span:visible").count() > 3
    assert not page.locator(".tl-plotly").is_visible()
    assert not page.locator(".tl-filters, .tl-bar, .md-header, .tl-range").first.is_visible()
    mark = page.locator(".tl-marks a.day").first
    assert mark.evaluate("a => getComputedStyle(a, '::before').opacity") == "1"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_print_is_dark_upon_white_whatever_the_screen_is(visit, site, scheme):
    page = settled(visit(site, scheme=scheme))
    page.emulate_media(media="print")
    read = "() => ['backgroundColor', 'color'].map(name => getComputedStyle(document.body)[name])"
    assert page.evaluate(read) == ["rgb(255, 255, 255)", "rgb(34, 32, 28)"]


def test_titles_appear_beside_marks_once_there_is_room(visit, site):
    page = settled(visit(site + "?from=1820-01-01&to=1820-06-30", **PHONE))
    labels = page.locator(".tl-marks b:visible").all_inner_texts()
    assert labels
    assert set(labels) <= set(shown(page))


@pytest.mark.parametrize(("width", "height"), [(720, 450), (320, 640)])
def test_nothing_is_cut_off_at_twice_the_size_or_on_the_smallest_phone(visit, site, width, height):
    page = settled(visit(site, width=width, height=height))
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_the_first_screen_of_a_phone_shows_years_and_marks(visit, site):
    page = settled(visit(site, **PHONE))
    assert page.locator(".tl-grid span:visible").first.bounding_box()["y"] < 500
    assert page.locator(".tl-lane").first.bounding_box()["y"] < 500


def test_whatever_has_the_keyboard_shows_it(visit, site):
    page = settled(visit(site))
    bare = []
    for _ in range(45):
        page.keyboard.press("Tab")
        bare += page.evaluate(
            """() => {
                const at = document.activeElement;
                const shows = element => element
                    && getComputedStyle(element).outlineStyle !== "none";
                return shows(at) || shows(at.closest("label")) ? [] : [at.outerHTML];
            }"""
        )
    assert bare == []


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_what_is_pressed_is_large_enough(visit, site, size):
    page = settled(visit(site, **size))
    if size is PHONE:
        page.click(".tl-toggle")
    small = page.evaluate(
        """() => [...document.querySelectorAll(
            ".tl-filters label, .tl-filters summary, .tl-bar button, .tl-years a, .tl-year li")]
            .filter(e => e.offsetParent)
            .map(e => [e.textContent, e.getBoundingClientRect()])
            .filter(([, box]) => box.width && (box.height < 24 || box.width < 24))
            .map(([text]) => text)"""
    )
    assert small == []
