"""The Plotly figure: whole by itself, and on the very pixels of the other drawing."""

import json

import plotly.graph_objects as go
import synthetic

from timeline.publish import figure, look
from timeline.publish.layout import layout

DRAWN = layout(synthetic.library(300))
FIGURE = figure.figure(DRAWN)
TRACES = {}
for trace in FIGURE["data"]:
    TRACES.setdefault(trace["name"], []).append(trace)


def test_plotly_reads_it_back():
    assert len(go.Figure(FIGURE).data) == len(FIGURE["data"])


def test_it_is_the_same_to_the_byte_each_time():
    again = layout(synthetic.library(300))
    assert figure.as_json(again) == figure.as_json(DRAWN)
    assert json.loads(figure.as_json(DRAWN)) == FIGURE


def test_every_trace_tells_for_each_point_whose_it_is():
    for trace in FIGURE["data"]:
        assert len(trace["customdata"]) == len(trace["y"])
        assert set(trace["customdata"]) <= set(range(300))


def test_every_event_has_a_point_that_is_seen_or_a_bar_that_fades():
    (events,) = TRACES["events"]
    assert sorted(events["customdata"]) == list(range(300))
    seen = dict(zip(events["customdata"], events["marker"]["opacity"], strict=True))
    fading = {trace["customdata"][0] for trace in TRACES["open"]}
    assert {number for number, opacity in seen.items() if not opacity} < fading


def test_marks_stand_at_the_centre_of_their_row():
    centres = FIGURE["layout"]["meta"]["centres"]
    tops = [sum(DRAWN.height(lane, 0) for lane in DRAWN.lanes[:i]) for i in range(9)]
    for mark in DRAWN.marks:
        top = tops[mark.lane]
        assert top < centres[mark.number] < top + DRAWN.height(DRAWN.lanes[mark.lane], 0)
    (events,) = TRACES["events"]
    assert events["y"] == [centres[number] for number in events["customdata"]]


def test_the_axis_begins_and_ends_where_the_other_drawing_does():
    low, high = FIGURE["layout"]["xaxis"]["range"]
    assert (low, high) == ("1816-09-13 10:12", "1841-04-20 13:48")


def test_bars_are_as_long_as_their_days():
    (periods,) = TRACES["periods"]
    for number, length in zip(periods["customdata"], periods["x"], strict=True):
        mark = DRAWN.marks[number]
        assert length == (mark.end - mark.start) * 86_400_000


def test_a_hatched_band_has_a_ring_and_an_exact_day_a_filled_dot():
    (events,) = TRACES["events"]
    fills = dict(zip(events["customdata"], events["marker"]["color"], strict=True))
    lines = dict(zip(events["customdata"], events["marker"]["line"]["width"], strict=True))
    for mark in DRAWN.marks:
        if mark.shape == "day":
            assert (fills[mark.number], lines[mark.number]) == (look.HUES[mark.hue], 0)
        elif mark.shape == "band":
            assert (fills[mark.number], lines[mark.number]) == (look.PAPER, 2)


def test_what_nobody_has_reviewed_is_a_diamond_whatever_its_colour():
    (events,) = TRACES["events"]
    symbols = dict(zip(events["customdata"], events["marker"]["symbol"], strict=True))
    drafts = {mark.number for mark in DRAWN.marks if mark.is_draft}
    assert drafts
    assert {number for number, symbol in symbols.items() if symbol == "diamond"} == drafts


def test_disputed_events_and_those_beyond_the_range_carry_signs():
    (signs,) = TRACES["signs"]
    assert set(signs["text"]) == {"≠"}
    assert set(signs["customdata"]) == {m.number for m in DRAWN.marks if m.disputed}
    (arrows,) = TRACES["arrows"]
    assert set(arrows["customdata"]) == {m.number for m in DRAWN.marks if any(m.beyond)}


def test_hover_texts_are_words_and_no_markup_of_the_content():
    hostile = synthetic.library(30)
    event = hostile.events[0].model_copy(update={"title": "<i>Claim</i> & co"})
    made = figure.figure(layout(hostile.model_copy(update={"events": (event,)})))
    told = [text for trace in made["data"] for text in trace.get("hovertext", [])]
    assert told
    assert all(text.startswith("<b>&lt;i&gt;Claim&lt;/i&gt; &amp; co</b><br>") for text in told)


def test_a_timeline_without_events_is_still_a_figure():
    empty = layout(synthetic.library(30).model_copy(update={"events": ()}))
    assert figure.figure(empty)["data"] == []
