"""The generated pages in a browser, read as people read them: by eye, by keyboard, by search."""

import json

import pytest

STRIKE = "events/rope-makers-strike/"
KINDS = (
    STRIKE,
    "events/merrin-leaves-the-harbour/",
    "people/",
    "people/ada-merrin/",
    "places/sorrel/",
    "themes/work/",
    "sources/",
    "sources/chronicle/",
    "sources/letter/",
    "sources/compare/",
    "sources/compare/chronicle--letter/",
    "disagreements/",
    "data/",
    "data/fields/",
)


def test_a_reader_walks_from_a_passage_to_its_source_and_back(visit, miniature):
    page = visit(miniature + STRIKE)
    first = page.locator("figure.tl-citation").first
    assert first.locator("mark").inner_text() == "On 4 May 1872"
    first.get_by_role("link", name="A Chronicle of the Harbour").click()
    page.wait_for_url(miniature + "sources/chronicle/")
    passages = page.locator(".tl-passages")
    passages.get_by_role("link", name="The rope-makers of Quay Street go on strike").click()
    page.wait_for_url(miniature + STRIKE)


def test_readings_stand_side_by_side_and_lead_to_their_passages(visit, miniature):
    page = visit(miniature + STRIKE)
    page.get_by_role("link", name="sources differ").click()
    readings = page.locator(".tl-differ .tl-readings").first.locator(".tl-reading")
    boxes = [readings.nth(n).bounding_box() for n in range(2)]
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[0]["x"] < boxes[1]["x"]
    readings.nth(1).get_by_role("link").click()
    assert page.url.endswith("#passage-2")
    assert page.locator("#passage-2").is_visible()


def test_events_follow_one_another_in_time(visit, miniature):
    page = visit(miniature)
    titles = page.locator(".tl-year li a").all_inner_texts()
    page.goto(miniature + "events/merrin-keeps-the-light/")
    seen = ["Ada Merrin becomes keeper of the great light"]
    while (later := page.locator("a.tl-neighbour--later")).count():
        later.click()
        page.wait_for_load_state()
        seen.append(page.locator("h1").inner_text().removesuffix("\n"))
    assert len(seen) > 3
    assert set(seen) <= set(titles)
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("javascript", [True, False])
def test_an_old_address_leads_to_the_event(visit, miniature, javascript):
    page = visit(miniature + "events/merrin-and-the-light/", javascript=javascript)
    page.wait_for_url(miniature + "events/merrin-keeps-the-light/")


def test_without_scripts_an_event_tells_the_same(visit, miniature):
    with_scripts = visit(miniature + STRIKE).locator("article .tl-page")
    without = visit(miniature + STRIKE, javascript=False).locator("article .tl-page")
    assert without.inner_text() == with_scripts.inner_text()
    assert "nine days" in without.inner_text()


def test_old_and_new_style_stand_beside_one_another(visit, miniature):
    page = visit(miniature + "events/veil-begins-his-book/")
    date = page.locator(".tl-date").inner_text()
    assert date == "5 May 1871 New Style; 23 April 1871 Old Style"


def test_a_draft_says_at_once_that_nobody_has_read_it(visit, miniature):
    page = visit(miniature + "events/merrin-leaves-the-harbour/", width=390)
    note = page.locator(".tl-note--draft")
    assert "Not yet reviewed." in note.inner_text()
    assert note.bounding_box()["y"] < 400


def test_the_head_tells_machines_what_the_page_is_about(visit, miniature):
    page = visit(miniature + STRIKE)
    (script,) = page.locator('head script[type="application/ld+json"]').all()
    told = json.loads(script.text_content())
    assert told["@type"] == "Event"
    assert told["name"] == "The rope-makers of Quay Street go on strike"
    description = page.locator('meta[name="description"]').get_attribute("content")
    assert description.startswith("4 or 6 May 1872. The rope-makers lay down their work")


@pytest.mark.parametrize(
    "words", ["go on strike", "shorter day", "laid down their work", "rope-makers Sorrel"]
)
def test_search_finds_an_event_by_its_words(visit, miniature, words):
    page = visit(miniature + "about/")
    box = page.get_by_role("textbox", name="Search")
    box.click()
    page.get_by_text("Type to start searching").wait_for()
    # The words go in at once and one key asks for them: results are drawn anew at every key, so
    # what half a word finds could be looked at, or be gone before it is.
    box.fill(words)
    box.press("End")
    page.locator(f'.md-search-result__link[href*="/{STRIKE}"]').first.click()
    page.wait_for_url(f"**/{STRIKE}*")
    assert page.locator("h1").is_visible()


def test_the_keyboard_reaches_every_link_of_an_event_and_shows_where_it_is(visit, miniature):
    page = visit(miniature + STRIKE)
    wanted = page.locator("article .tl-page a:not([tabindex='-1']), article summary").count()
    reached = set()
    for _ in range(wanted + 40):
        page.keyboard.press("Tab")
        place = page.evaluate(
            """() => {
              const all = [...document.querySelectorAll("article .tl-page a, article summary")];
              const at = document.activeElement;
              const outline = getComputedStyle(at).outlineStyle;
              return all.includes(at) ? [all.indexOf(at), outline] : null;
            }"""
        )
        if place:
            reached.add(place[0])
            assert place[1] != "none"
    assert len(reached) == wanted


@pytest.mark.parametrize("address", KINDS)
def test_no_kind_of_page_is_wider_than_a_phone(visit, miniature, address):
    page = visit(miniature + address, width=390, touch=True)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize("address", KINDS)
def test_at_twice_the_size_nothing_is_cut_off(visit, miniature, address):
    # 720 pixels are what a window of 1440 has left at 200 %.
    page = visit(miniature + address, width=720)
    assert page.evaluate("document.documentElement.scrollWidth") <= 720


def test_a_wide_table_scrolls_within_the_page_by_keyboard_too(visit, miniature):
    page = visit(miniature + "data/fields/", width=390)
    table = page.get_by_role("region", name="Fields of Citation")
    assert table.evaluate("box => box.scrollWidth > box.clientWidth")
    table.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("box => box.scrollLeft > 0", arg=table.element_handle())


def test_bibtex_opens_on_demand(visit, miniature):
    page = visit(miniature + STRIKE)
    entry = page.locator(".tl-cite pre")
    assert not entry.is_visible()
    page.locator(".tl-cite summary").focus()
    page.keyboard.press("Enter")
    assert entry.inner_text().startswith("@misc{event-rope-makers-strike,\n title = ")


def test_every_download_arrives(visit, miniature):
    page = visit(miniature + "data/")
    links = [link.get_attribute("href") for link in page.locator(".tl-tile a").all()]
    assert len(links) == 10
    for link in links:
        answer = page.request.get(f"{miniature}data/{link}")
        assert answer.ok, link
        assert answer.body(), link
