"""What the timeline page is told: the list, the filters and their counts, the words."""

import pytest
import synthetic

from timeline.model import Library
from timeline.publish import home
from timeline.publish.layout import layout

LIBRARY = synthetic.library(120)
TOLD = home.context(LIBRARY)
ROWS = [row for year in TOLD["years"] for row in year.rows]


def test_the_list_holds_every_event_once_with_title_date_and_link():
    assert sorted(row.link for row in ROWS) == sorted(f"events/{e.id}/" for e in LIBRARY.events)
    titles = {f"events/{event.id}/": event.title for event in LIBRARY.events}
    for row in ROWS:
        assert row.title == titles[row.link]
        assert row.when


def test_years_stand_in_order_each_once_under_an_anchor_of_its_own():
    numbers = [int(year.label) for year in TOLD["years"]]
    assert numbers == sorted(set(numbers))
    assert [year.anchor for year in TOLD["years"]] == [f"year{number}" for number in numbers]


def test_years_before_christ_and_unknown_ones_have_names_and_anchors_too():
    events = [
        LIBRARY.events[n].model_copy(update={"date": type(LIBRARY.events[n]).model_validate(
            {**LIBRARY.events[n].model_dump(mode="json"), "date": date}).date})
        for n, date in enumerate(["-0043-03-15", "XXXX"])
    ]  # fmt: skip
    years = home.context(LIBRARY.model_copy(update={"events": tuple(events)}))["years"]
    assert [(year.label, year.anchor) for year in years] == [
        ("44 BC", "year-b43"),
        ("Date unknown", "year-unknown"),
    ]


@pytest.mark.parametrize("kind", ["themes", "people", "places", "sources"])
def test_the_count_beside_a_filter_is_the_number_of_rows_that_carry_its_key(kind):
    _, options = TOLD["facets"][kind]
    assert options
    for option in options:
        assert option.events == sum(option.key in row.keys.split() for row in ROWS)


def test_keys_are_told_apart_between_kinds():
    keys = [option.key for _, options in TOLD["facets"].values() for option in options]
    assert len(keys) == len(set(keys))


def test_a_kind_that_no_event_has_offers_no_filter():
    bare = Library.model_validate({"settings": {}, "events": []})
    assert home.context(bare)["facets"] == {}


def test_a_row_says_what_a_reader_should_know_before_opening_it():
    about = {row.link: row.about for row in ROWS}
    for mark in layout(LIBRARY).marks:
        told = about[f"events/{mark.event.id}/"].split(" · ")
        assert ("sources differ" in told) == mark.disputed
        assert ("not yet reviewed" in told) == mark.is_draft
        assert f"{mark.sources} source{'' if mark.sources == 1 else 's'}" in told


def test_the_gist_tells_number_span_lanes_and_where_most_happens():
    assert TOLD["gist"] == home.gist(layout(LIBRARY))
    assert TOLD["gist"].startswith("A timeline of 120 events, 1817–1840, in 8 lanes: The Crown (")
    assert "Most happens in 1817–1820" in TOLD["gist"]
    assert "the sources differ" in TOLD["gist"]


def test_the_gist_of_nothing_says_so():
    assert home.gist(layout(LIBRARY, [])) == "A timeline without any event yet."


def test_presets_are_the_editors_or_else_four_spans_of_whole_years():
    assert [preset.label for preset in TOLD["presets"]] == [
        "1817–1822",
        "1823–1828",
        "1829–1834",
        "1835–1840",
    ]
    assert TOLD["presets"][0].first == "1817-01-01"
    assert TOLD["presets"][-1].last == "1840-12-31"
    chosen = {"presets": [{"label": "The flood", "range": "1824-03/1824-05"}]}
    own = LIBRARY.model_copy(
        update={"settings": type(LIBRARY.settings).model_validate({**chosen, "range": "1817/1840"})}
    )
    assert home.context(own)["presets"] == [home.Span("The flood", "1824-03-01", "1824-05-31")]


def test_the_figure_is_published_where_the_page_looks_for_it():
    page = home.figure_page(LIBRARY)
    assert page.uri == TOLD["figure"] == "assets/figure.json"
