"""The drawing made at build time: each event once, as a link, where the layout has it."""

from html.parser import HTMLParser

import pytest
import synthetic

from timeline.dates import edtf
from timeline.publish import preview
from timeline.publish.layout import layout

LIBRARY = synthetic.library(120)
DRAWN = layout(LIBRARY)


class Links(HTMLParser):
    """The links of a drawing, and whether every element is closed in its turn."""

    def __init__(self, html):
        super().__init__()
        self.links, self.open, self.texts = [], [], []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        if tag == "a":
            self.links.append(dict(attrs))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


def style(link):
    pairs = (part.split(":") for part in link["style"].split(";"))
    return {name: float(value.removesuffix("px")) for name, value in pairs}


def test_every_event_is_one_link_to_its_page():
    links = Links(preview.drawing(DRAWN)).links
    assert sorted(link["href"] for link in links) == sorted(
        f"events/{event.id}/" for event in LIBRARY.events
    )


def test_the_links_stay_out_of_the_tab_order_and_of_what_is_read_aloud():
    html = preview.drawing(DRAWN)
    assert html.startswith('<div class="tl-drawing"')
    assert 'aria-hidden="true"' in html.partition(">")[0]
    assert {link["tabindex"] for link in Links(html).links} == {"-1"}


def test_marks_stand_at_the_places_of_the_layout():
    by_number = {int(link["data-e"]): link for link in Links(preview.drawing(DRAWN)).links}
    for mark in DRAWN.marks:
        placed = style(by_number[mark.number])
        begins = mark.point if mark.shape == "day" else mark.start
        assert placed["--x"] == pytest.approx(DRAWN.share(begins), abs=0.001)
        assert (placed["--r"], placed["--s"]) == mark.rows
        if mark.shape != "day":
            length = DRAWN.share(mark.end) - DRAWN.share(mark.start)
            assert placed["--l"] == pytest.approx(length, abs=0.001)


def test_titles_of_major_events_stand_on_the_drawing_and_no_others():
    texts = Links(preview.drawing(DRAWN)).texts
    major = [event.title for event in LIBRARY.events if event.major]
    assert major
    assert sorted(text for text in texts if text in {e.title for e in LIBRARY.events}) == sorted(
        major
    )


def test_words_of_the_content_are_no_markup():
    event = LIBRARY.events[0].model_copy(update={"title": '"><script>x</script>', "major": True})
    html = preview.drawing(layout(LIBRARY.model_copy(update={"events": (event,)})))
    assert "<script>" not in html
    assert Links(html).links[0]["title"].startswith('"><script>x</script>')


def test_a_wide_and_a_narrow_axis_are_both_there():
    html = preview.drawing(DRAWN)
    assert '<i class="w" style="--x:5.282"><span>1818</span></i>' in html
    assert '<i class="n" style="--x:33.740"><span>1825</span></i>' in html
    assert '<i style="--x:13.406"><span>1820</span></i>' in html


def test_words_at_the_edges_of_the_axis_stand_beside_their_lines():
    settings = LIBRARY.settings.model_copy(update={"range": edtf.parse("1820/1839")})
    html = preview.drawing(layout(LIBRARY.model_copy(update={"settings": settings})))
    assert 'class="near" style="--x:1.220"><span>1820</span>' in html
    assert 'class="far" style="--x:98.780"><span>1840</span>' in html


def test_the_density_is_a_hundred_high_where_most_happens():
    assert preview.steps([0, 2, 1]) == "M0 100V100h1V8h1V54h1V100z"
    assert preview.steps([0, 0]) == "M0 100V100h1V100h1V100z"


def test_a_strip_with_a_highlight_shows_the_event_and_three_neighbours_on_either_side():
    ids = [event.id for event in LIBRARY.events]
    links = Links(preview.strip(LIBRARY, ids, ids[50])).links
    assert sorted(link["href"] for link in links) == sorted(
        f"../../events/{identifier}/" for identifier in ids[47:54]
    )
    current = [link for link in links if "current" in link["class"].split()]
    assert [link["href"] for link in current] == [f"../../events/{ids[50]}/"]


def test_a_strip_at_the_beginning_of_time_has_no_neighbours_before():
    ids = [event.id for event in LIBRARY.events]
    assert len(Links(preview.strip(LIBRARY, ids, ids[0])).links) == 4


def test_a_strip_without_a_highlight_shows_all_over_the_range_of_the_timeline():
    ids = [event.id for event in LIBRARY.events[:3]]
    html = preview.strip(LIBRARY, ids, address=lambda event: f"to-{event.id}")
    assert sorted(link["href"] for link in Links(html).links) == sorted(f"to-{i}" for i in ids)
    assert ">1840</span>" in html


def test_a_strip_of_nothing_is_nothing():
    assert preview.strip(LIBRARY, []) == ""


def test_a_strip_of_an_event_without_a_known_day_can_be_drawn():
    lost = LIBRARY.events[0].model_copy(update={"date": edtf.parse("XXXX")})
    library = LIBRARY.model_copy(update={"events": (lost,)})
    assert len(Links(preview.strip(library, [lost.id], lost.id)).links) == 1
