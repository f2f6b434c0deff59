"""Lanes, rows and spans: what both drawings of the timeline rest on."""

from itertools import combinations

import pytest
import synthetic

from timeline.dates.day import Day
from timeline.model import Library
from timeline.publish.geometry import DENSITIES, MARGIN, NARROW, WIDE
from timeline.publish.layout import layout


def library(*dates, themes=("trade",), settings=None, **more):
    return Library.model_validate(
        {
            "settings": settings or {},
            "themes": {name: {"id": name, "label": name.title()} for name in ("war", "trade")},
            "sources": {name: {"id": name, "label": name, "file": name} for name in "ab"},
            "events": [
                {
                    "id": f"event-{number}",
                    "title": f"Event {number}",
                    "date": date,
                    "themes": themes,
                    "citations": [citation("a", date)],
                    **more,
                }
                for number, date in enumerate(dates)
            ],
        }
    )


def citation(source, date, **more):
    return {
        "source": source,
        "quote": "q",
        "date": date,
        "date_text": "q",
        "dated_by": "explicit",
        **more,
    }


def only(date, **more):
    drawn = layout(library(date, settings={"range": "1820/1829"}, **more))
    return drawn.marks[0]


def day(*parts):
    return Day(*parts).ordinal


def test_an_exact_day_is_a_dot_at_its_noon():
    mark = only("1824-03-01")
    assert mark.shape == "day"
    assert mark.point == day(1824, 3, 1) + 0.5


@pytest.mark.parametrize("date", ["1824-03", "1824", "182X", "1824-03-01~", "[1824..1825]"])
def test_a_moment_that_is_not_known_to_the_day_is_a_ring_on_all_days_that_are_possible(date):
    mark = only(date)
    assert mark.shape == "band"
    assert mark.start == mark.event.date.earliest.ordinal
    assert mark.end == mark.event.date.latest.ordinal + 1
    assert mark.point == (mark.start + mark.end) / 2


def test_a_period_is_a_bar_from_its_first_day_to_the_end_of_its_last():
    mark = only("1821-05/1822")
    assert mark.shape == "period"
    assert (mark.start, mark.end) == (day(1821, 5, 1), day(1823, 1, 1))


@pytest.mark.parametrize(
    ("date", "fades", "point"),
    [
        ("../1824", (True, False), day(1825, 1, 1)),
        ("1824/..", (False, True), day(1824, 1, 1)),
        ("[..1824-06]", (True, False), day(1824, 7, 1)),
        ("[1824-06-05..]", (False, True), day(1824, 6, 5)),
    ],
)
def test_an_open_side_fades_and_the_dot_stands_on_the_known_one(date, fades, point):
    mark = only(date)
    assert mark.fades == fades
    assert mark.point == point


def test_the_known_end_of_an_open_period_is_drawn_whole_before_it_fades():
    mark = only("1824/..")
    assert mark.end > day(1825, 1, 1)


def test_a_date_of_which_nothing_is_known_fades_on_both_sides():
    assert only("XXXX").fades == (True, True)


@pytest.mark.parametrize(
    ("date", "beyond"),
    [
        ("1815/1822", (True, False)),
        ("1822/1840", (False, True)),
        ("1815/1840", (True, True)),
        ("1801-02-03", (True, False)),
        ("1899", (False, True)),
        ("[..1801]", (True, False)),
        ("1824", (False, False)),
        ("[..1824]", (False, False)),
    ],
)
def test_what_reaches_out_of_the_range_says_on_which_side(date, beyond):
    mark = only(date)
    assert mark.beyond == beyond
    assert day(1820, 1, 1) <= mark.start < mark.end <= day(1830, 1, 1)


def test_without_a_range_the_drawing_holds_the_whole_years_of_its_events():
    drawn = layout(library("1824-03-01", "1826", "[..1827-05]"))
    assert (drawn.first, drawn.last) == (day(1824, 1, 1), day(1827, 12, 31))


def test_a_share_runs_from_the_free_margin_before_the_range_to_the_one_behind_it():
    drawn = layout(library("1824"))
    assert drawn.share(drawn.start) == 0
    assert drawn.share(drawn.end) == pytest.approx(100)
    assert drawn.share(drawn.first) == pytest.approx(100 * MARGIN / (1 + 2 * MARGIN))


def test_lanes_stand_in_the_order_of_the_themes_and_the_unsorted_one_last():
    whole = library("1824", themes=["trade"]).events + library("1825", themes=[]).events
    made = library("1823", themes=["war"]).model_copy(
        update={"events": (*library("1823", themes=["war"]).events, *whole)}
    )
    lanes = layout(made).lanes
    assert [lane.label for lane in lanes] == ["War", "Trade", "Not yet sorted"]
    assert [lane.hue for lane in lanes] == [1, 2, 0]


def test_a_lane_without_events_is_left_out():
    assert [lane.id for lane in layout(library("1824")).lanes] == ["trade"]


def test_size_grows_with_reviewed_sources_and_stops_growing():
    def size(*sources, status=None):
        citations = [citation(source, "1824", status=status) for source in sources]
        return only("1824", citations=citations).diameter

    assert size("a") < size("a", "b") < size("a", "b", "c") == size("a", "b", "c", "d")
    assert size("a", "a") == size("a")
    assert size("a", "b", status="draft") == size("a")


def test_an_event_is_a_draft_until_the_event_and_a_passage_are_reviewed():
    assert only("1824", status="draft").is_draft
    assert only("1824", citations=[citation("a", "1824", status="draft")]).is_draft
    assert not only("1824").is_draft


def test_a_contradiction_between_sources_is_marked():
    differing = [citation("a", "1824"), citation("b", "1825")]
    assert only("1824", citations=differing).disputed
    assert not only("1824").disputed


def pixels(mark, drawn, density):
    half = mark.diameter / 2
    place = [drawn.share(at) / 100 * density.width for at in (mark.start, mark.point, mark.end)]
    return min(place[0], place[1] - half), max(place[2], place[1] + half)


@pytest.mark.parametrize("which", [0, 1])
def test_no_two_marks_of_a_row_touch_at_the_width_that_the_rows_are_made_for(which):
    drawn = layout(synthetic.library(120))
    density = DENSITIES[which]
    assert sum(lane.rows[which] for lane in drawn.lanes) < density.rows
    pairs = 0
    for one, other in combinations(drawn.marks, 2):
        if (one.lane, one.rows[which]) == (other.lane, other.rows[which]):
            (a, b), (c, d) = pixels(one, drawn, density), pixels(other, drawn, density)
            assert b <= c or d <= a, (one.event.id, other.event.id)
            pairs += 1
    assert pairs > 100


def test_many_events_make_rows_lower_and_never_so_many_that_the_chart_has_no_end():
    few, many = layout(synthetic.library(30)), layout(synthetic.library(1000))
    for which, density in enumerate((WIDE, NARROW)):
        assert few.row(which) == density.row[1]
        assert many.row(which) == density.row[0]
        assert sum(lane.rows[which] for lane in many.lanes) <= density.rows


def test_each_event_is_counted_once_in_the_density():
    drawn = layout(synthetic.library(150))
    assert sum(drawn.counts(40)) == 150


def test_marks_are_numbered_in_time_and_all_there():
    drawn = layout(synthetic.library(150))
    assert [mark.number for mark in drawn.marks] == list(range(150))
    known = [mark.event.date.earliest or mark.event.date.latest for mark in drawn.marks]
    assert known == sorted(known)


def test_years_before_christ_are_drawn_as_any_others():
    drawn = layout(library("-0043-03-15", "-0030"))
    assert drawn.first == day(-43, 1, 1)
    assert drawn.marks[0].shape == "day"
