"""Sizes to rectangles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.client.layout import Extent, Fit, Px, Share, flow, spread, stack, starting_scale


def test_shares_get_what_fixed_and_fitted_ones_leave() -> None:
    assert spread(1000, [Px(200), Share(1), Share(3), Fit()], [0, 0, 0, 140], 20) == [
        200,
        150,
        450,
        140,
    ]


def test_fitted_ones_shrink_together_when_there_is_no_room() -> None:
    assert spread(200, [Fit(), Fit()], [300, 100], 0) == [150, 50]


@given(
    room=st.integers(50, 4000),
    gap=st.integers(0, 40),
    wants=st.lists(
        st.one_of(
            st.integers(1, 300).map(lambda n: (Share(n / 100), 0)),
            st.integers(0, 900).map(lambda n: (Fit(), n)),
        ),
        min_size=1,
        max_size=6,
    ),
)
def test_a_row_never_runs_out_of_its_room(
    room: int, gap: int, wants: list[tuple[Share | Fit, int]]
) -> None:
    kinds, natural = [want for want, _ in wants], [size for _, size in wants]
    widths = spread(room, kinds, natural, gap)
    if room > gap * len(wants):
        assert sum(widths) + gap * (len(wants) - 1) <= room + 1
    assert all(width >= 0 for width in widths)


def test_spare_height_goes_to_those_that_grow() -> None:
    extents = [Extent(50, 50), Extent(100, 40, grow=1), Extent(100, 40, grow=3)]
    assert stack(450, extents, 0) == [50, 150, 250]
    assert stack(450, [Extent(50, 50), Extent(60, 60)], 10) == [50, 60]


def test_missing_height_is_taken_from_those_that_can_be_lower() -> None:
    extents = [Extent(100, 100), Extent(300, 100), Extent(500, 100)]
    heights = stack(500, extents, 0)
    assert heights[0] == 100
    assert sum(heights) == pytest.approx(500, abs=2)
    assert heights[1] < 300 and heights[2] < 500


def test_nothing_gets_lower_than_it_can_be() -> None:
    assert stack(10, [Extent(100, 80), Extent(100, 90)], 5) == [80, 90]


def test_children_run_on_to_the_next_line() -> None:
    assert flow(100, [40, 50, 30, 120, 10], 10) == [[0, 1], [2], [3], [4]]
    assert flow(100, [], 10) == []


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1024, 768), 100), ((1366, 768), 100), ((1920, 1080), 125), ((3840, 2160), 200)],
)
def test_the_first_text_size_follows_the_window(size: tuple[int, int], scale: int) -> None:
    assert starting_scale(size) == scale
