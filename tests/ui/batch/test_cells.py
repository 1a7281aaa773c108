"""Cells: what a number is written as, which colours it has, where it lies."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from biasviz.ui.batch import cells, cells_lens
from biasviz.ui.theme import THEMES, look
from ui.everyone import contrast

GRID = cells.Grid(10, 20, 30, 12, 4, 3, 2.0)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-2.534, "−2.53"), (12.5, "12.5"), (-125.3, "−125"), (1253.0, "1253"), (12530.0, "1e4"), (9.999, "10.0"),
        (0.0, "0"), (-0.0, "0"), (4e-18, "4e−18"), (-0.004, "−.004"), (0.0004, "4e−4"),
        (math.nan, "NaN"), (-math.inf, "−∞"),
    ],
)  # fmt: skip
def test_number_is_written_short_and_never_as_0_unless_it_is(value, text):
    assert cells.written(value) == text


def test_where_room_is_short_a_number_stays_short_and_is_still_no_0():
    assert [cells.written(v, 1) for v in (-2.53, 0.04, -0.04, 1e-7, 0.0)] == ["−2.5", ".04", "−.04", "≈0", "0"]


def test_whole_numbers_are_written_without_decimals_and_whole():
    assert cells.all_whole(np.array([[0.0, 1.0, math.nan, math.inf]]))
    assert not cells.all_whole(np.array([[0.5, 1.0]]))
    assert [cells.written(v, 2, whole=True) for v in (0.0, 1.0, -1253.0, 1e5)] == ["0", "1", "−1253", "1e5"]


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("pale", [False, True])
def test_every_number_is_readable_on_its_cell(theme, pale):
    for value in (*np.linspace(-1, 1, 129), math.nan, math.inf):
        ink = cells.ink(theme, float(value), 1.0, pale)
        assert contrast(ink.text, ink.fill) >= 4.5, value


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_sign_gives_the_colour_and_size_its_depth(theme):
    small, large = (cells.ink(theme, v, 1.0).fill for v in (0.2, 0.9))
    ground = QColor(theme.ground)

    def far(color):
        return sum(abs(a - b) for a, b in zip(color.getRgb(), ground.getRgb(), strict=True))

    assert far(large) > far(small) > 0
    positive, negative = cells.ink(theme, 0.9, 1.0).fill, cells.ink(theme, -0.9, 1.0).fill
    assert positive.red() - positive.blue() > 40 > negative.red() - negative.blue()


def test_one_outlier_does_not_bleach_the_rest():
    values = np.ones((100, 1))
    values[0] = 1000.0
    assert cells.scale_of(values) < 500
    assert cells.scale_of(np.array([[3.0, -4.0]])) == 4.0
    assert cells.scale_of(np.zeros((2, 2))) > 0


def test_point_is_in_the_cell_that_is_drawn_there():
    for row in range(4):
        for column in range(3):
            assert GRID.at(GRID.cell(row, column).center()) == (row, column)
    assert GRID.at(QPointF(9, 25)) is None
    assert GRID.span(None, 1).contains(GRID.cell(3, 1).center())
    assert not GRID.span(2, None).contains(GRID.cell(3, 1).center())


def test_picture_has_one_pixel_a_number_in_the_colours_of_the_cells():
    theme = THEMES["light"]
    values = np.array([[0.0, 0.5], [-1.0, math.nan]])
    image = cells.image(theme, values, 1.0)
    assert (image.width(), image.height()) == (2, 2)
    for row in range(2):
        for column in range(2):
            assert image.pixelColor(column, row) == cells.ink(theme, values[row, column], 1.0).fill


def test_thinned_array_keeps_the_largest_number_of_either_sign():
    values = np.zeros((100, 50))
    values[37, 12], values[80, 49] = 5.0, -7.0
    small = cells.thinned(values, 10, 10)
    assert small.shape == (10, 10)
    assert small[3, 2] == 5.0
    assert small.min() == -7.0


def test_undefined_number_has_a_colour_of_its_own_and_stands_back_as_others_do():
    for theme in THEMES.values():
        full, pale = (cells.ink(theme, math.nan, 1.0, pale).fill for pale in (False, True))
        assert full not in [cells.ink(theme, value, 1.0).fill for value in (0.0, 1.0, -1.0)]
        assert full != QColor(theme.dead)
        assert pale != full


def test_scale_of_huge_numbers_is_found_without_overflow():
    assert cells.scale_of(np.array([1e300, -2e300])) == 2e300


def test_what_is_written_fits_its_cell(qapp):
    values = np.array([[-0.53, 12.0]])
    assert cells.fitting(look("light", 1.0), (60, 30), (values,), (2, 1)).decimals == 2
    assert cells.fitting(look("light", 1.0), (40, 30), (values,), (2,)).font.pixelSize() < 14
    assert cells.fitting(look("light", 1.0), (30, 30), (values,), (2, 1)).decimals == 1
    assert cells.fitting(look("light", 1.0), (12, 30), (values,), (2, 1)) is None
    assert cells.fitting(look("light", 1.0), (60, 8), (values,), (2, 1)) is None


@pytest.mark.parametrize(("row", "column"), [(0, 0), (11, 700), (5, 3)])
def test_lens_shows_the_cell_and_its_neighbours(row, column):
    values = np.arange(12 * 701, dtype=float).reshape(12, 701)
    top, left, shown = cells_lens.part_of(values, row, column)
    assert shown.shape == (5, 5)
    assert shown[row - top, column - left] == values[row, column]


def test_lens_stays_within_its_bounds(qapp):
    bounds = QRectF(0, 0, 400, 300)
    for at in (QPointF(0, 0), QPointF(399, 299), QPointF(399, 0)):
        card, grid = cells_lens.place(look("light", 1.0), bounds, at, 5, 5)
        assert bounds.contains(card)
        assert card.contains(grid.rect)


def test_array_is_drawn_where_its_grid_lies_and_nowhere_else(qapp):
    image = QImage(200, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    with QPainter(image) as painter:
        cells.paint(painter, look("light", 1.0), GRID, np.ones((4, 3)), 1.0, None)
    box = GRID.rect.adjusted(-2, -2, 2, 2)
    outside = [(x, y) for x in range(200) for y in range(120) if not box.contains(QPointF(x, y))]
    assert all(image.pixelColor(x, y) == QColor("#00ff00") for x, y in outside)
    assert image.pixelColor(GRID.cell(2, 1).center().toPoint()) == cells.ink(THEMES["light"], 1.0, 1.0).fill


def painted(grid, values, ratio=1.0, unit=1.0, **how) -> QImage:
    picture = QImage(240, 140, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor("#ffffff"))
    with QPainter(picture) as painter:
        cells.paint(painter, look("light", unit), grid, values, 1.0, None, **how)
    picture.setDevicePixelRatio(1.0)
    return picture


@pytest.mark.parametrize("side", [6.0, 30.0])
def test_what_has_fallen_stands_back_in_cells_and_in_a_picture(qapp, side):
    grid, values = cells.Grid(2, 2, side, side, 3, 4), np.full((3, 4), -1.0)
    found = []
    for fallen in (0, 6):
        picture = painted(grid, values, pale=np.arange(12).reshape(3, 4) < fallen)
        found.append([picture.pixelColor(grid.cell(*at).center().toPoint()).lightness() for at in np.ndindex(3, 4)])
    assert len(set(found[0])) == 1
    assert all(pale > full + 60 for pale, full in zip(found[1][:6], found[0][:6], strict=True))
    assert found[1][6:] == found[0][6:]


def test_ghost_is_pale_in_a_dotted_edge(qapp):
    grid, values = cells.Grid(2, 2, 60, 60, 1, 2), np.full((1, 2), -1.0)
    picture = painted(grid, values, ghost=np.array([[False, True]]))
    real, ghost = (picture.pixelColor(grid.cell(0, column).center().toPoint()) for column in (0, 1))
    assert real == cells.ink(THEMES["light"], -1.0, 1.0).fill
    assert ghost == cells.ink(THEMES["light"], -1.0, 1.0, pale=True).fill
    edges = [
        {picture.pixelColor(x, round(grid.cell(0, column).top())).lightness() // 40
         for x in range(round(grid.cell(0, column).left()) + 8, round(grid.cell(0, column).right()) - 8)}
        for column in (0, 1)
    ]  # fmt: skip
    assert len(edges[0]) == 1 < len(edges[1])


def test_cells_are_as_sharp_as_the_screen(qapp):
    fine, twice = cells.Grid(2, 2, 30, 30, 1, 2, 2.0), cells.Grid(4, 4, 60, 60, 1, 2, 4.0)
    values = np.array([[1.0, -0.4]])
    one, other = painted(fine, values, ratio=2.0, unit=2.0), painted(twice, values, unit=4.0)
    pixels = [np.frombuffer(picture.constBits(), np.uint8).astype(int) for picture in (one, other)]
    assert np.abs(pixels[0] - pixels[1]).max() <= 8  # corners are rounded to less than that
