"""Where the arrays lie: what belongs together stands above each other, and what fits is shown whole."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from biasviz.ui.network.backprop_arrays import GAP, split
from biasviz.ui.network.backprop_fit import Size
from biasviz.ui.network.backprop_layout import arrange
from biasviz.ui.theme import look, presented

ARROWS = (38.0, 38.0, 38.0, 38.0, 38.0)


def made(width, height, widths, n, unit=1.0, chosen=(0, 0), labels=None, look_=None):
    size = Size(width, height, n, widths, chosen, ARROWS[: len(widths) - 1], labels or n)
    return arrange(look_ or look("light", unit), size)


SIZES = [
    (790, 443, (2, 3, 1), 4), (1045, 395, (2, 4, 2, 1), 500), (1045, 395, (784, 64, 10), 128),
    (1500, 640, (2, 6, 5, 4, 3, 1), 20), (1045, 395, (4, 12, 12, 3), 120), (790, 300, (2, 3, 1), 4),
    (1045, 395, (1, 1, 1), 1), (1045, 395, (2, 12, 12, 12, 12, 4), 3),
]  # fmt: skip


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("width", "height", "widths", "n"), SIZES)
def test_no_two_arrays_overlap(width, height, widths, n):
    found = made(width, height, widths, n)
    for a, b in combinations(found.blocks.values(), 2):
        assert not a.grid.rect.intersects(b.grid.rect), (a.name, b.name)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("width", "height", "widths", "n"), SIZES)
def test_what_belongs_together_stands_above_each_other(width, height, widths, n):
    blocks = made(width, height, widths, n).blocks
    for k in range(1, len(widths)):
        for above, below in (("Z", "dZ"), ("W", "b"), ("b", "db"), ("db", "dW")):
            a, b = blocks[f"{above}{k}"].grid, blocks[f"{below}{k}"].grid
            assert a.x == b.x
            assert a.bottom < b.y
            assert blocks[f"{above}{k}"].columns == blocks[f"{below}{k}"].columns
        below_a = blocks[f"dA{k}" if k < len(widths) - 1 else "Y"].grid
        assert blocks[f"A{k}"].grid.x == below_a.x


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("width", "height", "widths", "n"), SIZES)
def test_forward_goes_from_left_to_right(width, height, widths, n):
    blocks = made(width, height, widths, n).blocks
    order = ["X", *(f"{kind}{k}" for k in range(1, len(widths)) for kind in ("W", "Z", "A")), "L"]
    ends = [(blocks[name].grid.x, blocks[name].grid.right) for name in order]
    assert all(right < left for (_, right), (left, _) in pairwise(ends))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("width", "height", "widths", "n"), SIZES)
def test_everything_lies_on_the_page(width, height, widths, n):
    found = made(width, height, widths, n)
    for block in found.blocks.values():
        assert block.grid.y >= 0
        assert block.grid.bottom <= height or height < 350, block.name
        assert block.grid.right <= found.whole + 1
    assert (found.slider is None) == (found.whole <= found.seen + 1)


@pytest.mark.usefixtures("qapp")
def test_2_3_1_with_four_rows_fits_wholly_at_1024():
    found = made(790, 443, (2, 3, 1), 4)
    assert found.slider is None
    assert found.track is None
    assert found.middle == 2
    assert found.how.decimals == 2


@pytest.mark.usefixtures("qapp")
def test_2_4_2_1_fits_wholly_at_1280():
    found = made(1042, 395, (2, 4, 2, 1), 500)
    assert found.slider is None
    assert found.rows >= 6


@pytest.mark.usefixtures("qapp")
def test_presented_the_numbers_are_read_from_the_back_row():
    found = made(1280, 590, (2, 3, 1), 4, look_=presented(1280, 800))
    assert found.slider is None
    assert found.track is None
    assert found.how.font.pixelSize() >= 20


@pytest.mark.usefixtures("qapp")
def test_a_wide_network_keeps_its_numbers_and_scrolls():
    found = made(1045, 395, (2, 12, 12, 1), 20)
    assert found.slider is not None
    blocks = found.blocks
    for k in (1, 2, 3):
        before = "X" if k == 1 else f"A{k - 1}"
        assert blocks[f"Z{k}"].grid.right - blocks[before].grid.x <= found.seen


@pytest.mark.usefixtures("qapp")
def test_wide_arrays_show_corners():
    found = made(1045, 395, (784, 64, 10), 128, chosen=(0, 40))
    W = found.blocks["W1"]
    assert W.columns == found.blocks["b1"].columns
    assert GAP in W.columns
    assert 40 in W.columns
    assert W.columns[-1] == 63
    assert W.rows is not None
    assert W.rows[0] == 0
    assert W.rows[-1] == 783
    assert found.blocks["X"].columns[-1] == 783


@pytest.mark.usefixtures("qapp")
def test_rows_of_many_are_as_many_as_there_is_room_for():
    low, high = (made(1042, height, (2, 4, 2, 1), 500) for height in (395, 700))
    assert low.track is not None
    assert high.rows > low.rows >= 3


@pytest.mark.usefixtures("qapp")
def test_what_moves_b_lies_between_b_and_its_gradient():
    found = made(790, 443, (2, 3, 1), 4)
    names = [name for name in found.blocks if split(name)[0] in ("step", "new")]
    assert sorted(names) == ["new1", "new2", "step1", "step2"]
    for k in (1, 2):
        y = [found.blocks[f"{kind}{k}"].grid.y for kind in ("b", "step", "new", "db")]
        assert y == sorted(y)


@pytest.mark.usefixtures("qapp")
def test_cells_under_a_point_are_those_that_are_drawn_there():
    found = made(1045, 395, (784, 64, 10), 128)
    Z = found.blocks["Z1"]
    assert Z.cell_at(Z.grid.cell(2, 4).center(), 10) == ("Z1", (12, 63))
    assert Z.cell_at(Z.grid.cell(2, 3).center(), 10) is None
    W = found.blocks["W1"]
    last = len(W.rows) - 1
    assert W.cell_at(W.grid.cell(last, 0).center(), 10) == ("W1", (783, 0))
