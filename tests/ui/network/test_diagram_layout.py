"""Where the parts of a drawn network lie: nothing overlaps, nothing is cut, and numbers fit, at every size."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from biasviz.ui.network.diagram_cards import base_lines, lettering_of
from biasviz.ui.network.diagram_layout import WIDEST, Size, arrange
from biasviz.ui.network.diagram_units import bias_text
from biasviz.ui.theme import look, presented

NETWORKS = [
    (2, (4, 2, 1), 0), (1, (1, 1), 0), (2, (12, 12, 12, 12, 1), 0), (4, (3, 3), 0), (12, (8, 5), 0), (2, (2, 2), 0),
    (784, (64, 10), 28), (784, (256, 10), 28), (40, (12, 3), 0), (2, (64, 64, 1), 0), (3, (4, 40), 0), (1, (5, 1), 0),
]  # fmt: skip
SIZES = [(480, 470, 1.0), (500, 530, 1.0), (640, 470, 1.0), (980, 700, 1.375), (980, 760, 1.5), (2000, 1500, 2.75)]
PRESENTED = [(640, 480), (800, 600), (1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]
each_network = pytest.mark.parametrize("network", NETWORKS, ids=str)


def cases(network):
    inputs, units, side = network
    for width, height, unit in SIZES:
        kept = look("light", unit)
        yield kept, arrange(kept, Size(width, height, inputs, units, side))
    for width, height in PRESENTED:
        kept = presented(width, height)
        yield kept, arrange(kept, Size(0.63 * width, 0.72 * height, inputs, units, side))


def boxes(layout) -> list[QRectF]:
    """Return all that is drawn by itself."""
    found = [box for column in layout.layers for box in column.boxes]
    found += layout.inputs.boxes or [layout.inputs.rect]
    return found + [box for pair in layout.ends for box in pair]


@each_network
def test_nothing_overlaps_and_nothing_is_cut(qapp, network):
    for _, layout in cases(network):
        whole = QRectF(0, layout.titles, layout.size.width, layout.size.height - layout.titles)
        found = boxes(layout)
        assert all(whole.contains(box) for box in found), layout.size
        if len(found) < 200:
            assert not any(a.intersects(b) for a, b in combinations(found, 2)), layout.size


@each_network
def test_columns_stand_from_left_to_right_with_room_for_the_weights(qapp, network):
    for kept, layout in cases(network):
        gaps = [after.rect.left() - before.rect.right() for before, after in pairwise(layout.columns)]
        assert min(gaps) >= 16 * kept.unit


@each_network
def test_the_bias_is_the_largest_number_and_fits_its_unit(qapp, network):
    for kept, layout in cases(network):
        letters = lettering_of(kept, layout)
        for column in (c for c in layout.layers if not c.packed):
            box = column.boxes[0]
            assert letters.widest <= box.width() - layout.port, layout.size
            assert letters.font.pixelSize() >= kept.font(10).pixelSize()
            assert column.lines == 1 or letters.font.pixelSize() >= letters.fine.pixelSize()
            bases = base_lines(letters, box.center().y(), column.lines)
            assert bases[0] - letters.cap >= box.top() + kept.unit
            assert bases[-1] <= box.bottom() - kept.unit


@each_network
def test_gradients_fit_where_they_are_written(qapp, network):
    for kept, layout in cases(network):
        letters = lettering_of(kept, layout)
        number = QFontMetricsF(letters.fine).horizontalAdvance(WIDEST[layout.fine]) if layout.fine else 0.0
        for column in (c for c in layout.layers if not c.packed and c.lines > 1):
            width = column.boxes[0].width()
            left = letters.fine_left(width, layout.port, layout.pad)
            assert layout.fine
            assert left >= layout.pad
            assert left + letters.indent + number <= width - layout.port - layout.pad + 0.01, layout.size


def test_forty_eight_units_are_written_with_two_decimals_at_1280_by_720(qapp):
    kept = look("light", 1.0)
    layout = arrange(kept, Size(692, 490, 2, (12, 12, 12, 12, 1), 0))
    assert layout.decimals == 2
    assert layout.font >= 12
    assert all(column.lines == 1 for column in layout.layers[:-1])


def test_few_units_have_gradient_and_change_below_their_bias(qapp):
    layout = arrange(look("light", 1.0), Size(620, 470, 2, (4, 2, 1), 0))
    assert all(column.lines == 3 for column in layout.layers)
    assert layout.label == "∂L/∂b"
    assert layout.font >= 22


@pytest.mark.parametrize(("value", "shown"), [(0.0, "0.00"), (-0.5, "−0.50"), (0.123, "0.12"), (12.34, "12.3"),
                                              (-0.004, "−.004"), (4e-7, "4e−7")])  # fmt: skip
def test_a_bias_is_written_with_steady_digits(value, shown):
    assert bias_text(value, 2) == shown
