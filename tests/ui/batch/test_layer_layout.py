"""The arrangement of the Layer page: nothing overlaps, nothing is cut, all rows are there where they fit."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from biasviz.ui.batch.cells import room
from biasviz.ui.batch.layer_layout import Size, arrange
from biasviz.ui.theme import look, presented

PAGES = {
    "1024 × 768": (look("light", 1.0), 808, 618), "1280 × 720": (look("light", 1.0), 1042, 609),
    "1920 × 1080": (look("light", 1.375), 1593, 880), "presented": (presented(1280, 720), 1280, 720),
    "4K at 2": (look("light", 2.75), 3186, 1760),
}  # fmt: skip
SHAPES = [(1, 1, 1), (2, 1, 1), (8, 3, 4), (4, 4, 2), (12, 2, 30), (5, 20, 3), (150, 4, 3), (60_000, 784, 10)]
APART = ("X", "W", "b", "Z", "A", "Y", "dZ", "db", "ones")


def laid(page: str, n: int, d: int, k: int, copied: bool = False):
    fresh, width, height = PAGES[page]
    return arrange(fresh, Size(width, height, n, n, d, k, 12.0, 150.0 * fresh.unit, copied))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_arrays_do_not_overlap_and_lie_on_the_page(qapp, page, shape):
    layout = laid(page, *shape)
    whole = QRectF(0, 0, layout.size.width, layout.size.height)
    boxes = {name: layout.grids[name].rect for name in APART}
    for name, box in boxes.items():
        assert whole.contains(box), name
    for (one, first), (other, second) in combinations(boxes.items(), 2):
        assert not first.intersects(second), f"{one} and {other}"
    for name in ("dZ", "db", "arrows"):
        box = layout.arrows if name == "arrows" else boxes[name]
        assert not box.intersects(layout.words), name
    assert not layout.arrows.intersects(boxes["dZ"])
    assert layout.words.right() <= whole.right()


@pytest.mark.parametrize("page", PAGES)
def test_eight_rows_and_four_neurons_are_shown_whole_with_two_decimals(qapp, page):
    layout = laid(page, 8, 3, 4)
    assert layout.rows == 8
    assert layout.how is not None
    assert layout.how.decimals == 2
    width, height = room(layout.how.font, 2)
    for name in ("X", "W", "b", "Z", "A", "Y", "dZ", "db"):
        assert layout.grids[name].width >= width, name
        assert layout.grids[name].height >= height, name


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_neuron_is_one_column_of_the_same_width_in_every_array(qapp, page, shape):
    layout = laid(page, *shape)
    assert len({layout.grids[name].width for name in ("W", "b", "Z", "A", "dZ", "db")}) == 1
    assert layout.grids["dZ"].x == layout.grids["db"].x


@pytest.mark.parametrize("page", PAGES)
def test_db_does_not_lie_below_the_page(qapp, page):
    for copied in (False, True):
        layout = laid(page, 8, 3, 4, copied)
        lowest = max([layout.grids["db"].bottom, *(y + 12 for y in layout.stats)])
        assert lowest <= layout.size.height


def test_presented_writing_reads_from_the_back_row(qapp):
    layout = laid("presented", 8, 3, 4)
    assert layout.how.font.pixelSize() >= 720 / 40


def test_more_rows_than_fit_have_a_map_and_fewer_none(qapp):
    assert laid("1280 × 720", 8, 3, 4).map is None
    many = laid("1280 × 720", 150, 4, 3)
    assert many.map is not None
    assert 6 <= many.rows < 150


def test_where_numbers_have_no_room_there_are_none(qapp):
    layout = laid("1280 × 720", 60_000, 784, 10)
    assert layout.how_x is None
    assert layout.how_w is None
    assert layout.grids["X"].width * 784 > 100


def test_copies_have_a_place_where_nothing_is_summed(qapp):
    layout = laid("1280 × 720", 8, 3, 4, copied=True)
    assert layout.grids["copies"].rows == 8
    assert layout.arrows.contains(layout.grids["copies"].rect)
