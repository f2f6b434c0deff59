"""Rows: as few as it takes, and never more than are allowed."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from timeline.publish.packing import Extent, pack

EXTENTS = st.lists(
    st.builds(
        lambda lane, left, width: Extent(lane, ((left, left + width),)),
        st.integers(0, 3),
        st.integers(0, 300),
        st.integers(1, 80),
    ),
    max_size=40,
)


def most_at_once(extents):
    return max(
        (sum(e.left <= at.left < e.right for e in extents) for at in extents),
        default=0,
    )


@given(EXTENTS)
def test_marks_of_a_row_never_meet_while_rows_are_free_and_no_row_is_wasted(extents):
    rows = pack(extents, most_rows=10_000)
    for (one, a), (other, b) in combinations(zip(extents, rows, strict=True), 2):
        if one.lane == other.lane and a == b:
            assert one.right <= other.left or other.right <= one.left
    for lane in {extent.lane for extent in extents}:
        inside = [extent for extent in extents if extent.lane == lane]
        used = {row for extent, row in zip(extents, rows, strict=True) if extent.lane == lane}
        assert used == set(range(most_at_once(inside)))


@given(EXTENTS, st.integers(8, 20))
def test_all_lanes_together_keep_to_the_rows_allowed(extents, most):
    rows = pack(extents, most)
    used = set(zip((extent.lane for extent in extents), rows, strict=True))
    assert len(used) <= most


def test_the_fullest_lane_gives_way_first():
    crowded = [Extent(0, ((0, 10),))] * 9
    small = [Extent(1, ((0, 10),))] * 3
    rows = pack([*crowded, *small], most_rows=8)
    assert set(rows[:9]) == set(range(5))
    assert rows[9:] == (0, 1, 2)


def test_where_rows_are_short_equal_marks_share_them_evenly():
    rows = pack([Extent(0, ((0, 10),))] * 9, most_rows=3)
    assert sorted(rows.count(row) for row in set(rows)) == [3, 3, 3]


def test_where_rows_are_short_a_sign_is_not_covered():
    long_bar = Extent(0, ((0, 100),))
    with_sign = Extent(0, ((0, 80), (80, 90)))
    rows = pack([with_sign, long_bar, Extent(0, ((80, 160),))], most_rows=2)
    assert rows == (0, 1, 1)


def test_nothing_takes_no_row():
    assert pack([], most_rows=5) == ()
