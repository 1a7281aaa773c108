"""Where the cells of a shared bias lie, at any size and setting, and what is written of long sums."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget

from biasviz.experiments.layer.convolution import Convolution
from biasviz.experiments.layer.shared import MAZUR, seeded
from biasviz.experiments.layer.sharing import Sharing
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.ui.batch import sharing_columns, sharing_maps
from biasviz.ui.batch import sharing_text as text
from biasviz.ui.batch.cells import Grid
from biasviz.ui.batch.sharing_board import SharingBoard
from biasviz.ui.batch.sharing_cells import tiled
from biasviz.ui.batch.sharing_drawing import on_the_way
from biasviz.ui.flow import Flow
from biasviz.ui.theme import look, presented

LOOKS = (look("light", 1.0), look("dark", 1.375), presented(1024, 768))
ROOMS = (QRectF(1, 1, 772, 420), QRectF(1, 1, 1010, 390), QRectF(1, 1, 1560, 700), QRectF(1, 1, 760, 640))


def grids(plan: sharing_maps.Plan) -> list[Grid]:
    images = [grid for channels in plan.X for grid in channels]
    return [*images, *plan.W, plan.b, *plan.Z, *plan.dZ, plan.db, plan.untied]


@st.composite
def convolutions(draw):
    kernel = draw(st.integers(1, 5))
    return Convolution(
        images=draw(st.integers(1, 4)), channels=draw(st.sampled_from((1, 3))),
        height=draw(st.integers(max(4, kernel), 12)), width=draw(st.integers(max(4, kernel), 12)), kernel=kernel,
        stride=draw(st.integers(1, 2)), bias=(0.1,) * draw(st.integers(1, 4)),
    )  # fmt: skip


@pytest.mark.usefixtures("qapp")
@given(convolutions(), st.sampled_from(LOOKS), st.sampled_from(ROOMS))
def test_maps_lie_in_the_room_and_none_over_another(c, look, room):
    plan = sharing_maps.plan(look, room, SharingTrace(Sharing(convolution=c), 0.0))
    found = grids(plan)
    for grid in found:
        assert room.adjusted(-1, -1, 1, 1).contains(grid.rect), grid
    for a, b in combinations(found, 2):
        assert not a.rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(b.rect), (a, b)
    assert plan.caption.bottom() <= room.bottom() + 1
    words = QFontMetricsF(look.font(12)).boundingRect(
        QRectF(0, 0, plan.caption.width(), 1e4), Qt.TextFlag.TextWordWrap,
        text.untied(SharingTrace(Sharing(convolution=c), 0.0)),
    )  # fmt: skip
    assert words.height() <= plan.caption.height() + 0.5


@pytest.mark.usefixtures("qapp")
@given(convolutions())
def test_every_cell_is_found_where_it_lies(c):
    plan = sharing_maps.plan(LOOKS[0], ROOMS[0], SharingTrace(Sharing(convolution=c), 0.0))
    columns = c.output[1]
    for i, (row, column) in ((i, cell) for i in range(c.images) for cell in np.ndindex(c.output)):
        middle = plan.dZ[i].cell(row, column).center()
        assert sharing_maps.spot_at(plan, middle) == ("dZ", i, row * columns + column)
    assert sharing_maps.spot_at(plan, plan.untied.cell(0, 0).center()) == ("untied", 0, 0)
    assert sharing_maps.spot_at(plan, plan.W[-1].cell(0, 0).center()) == ("W", c.channels - 1, 0)
    assert sharing_maps.spot_at(plan, plan.X[-1][-1].cell(0, 1).center()) == ("X", c.images - 1, 1)
    assert sharing_maps.spot_at(plan, QPointF(-5, -5)) is None


@pytest.mark.usefixtures("qapp")
@given(
    st.integers(1, 8), st.integers(1, 8), st.lists(st.integers(0, 7), min_size=8, max_size=8),
    st.sampled_from(LOOKS), st.sampled_from(ROOMS),
)  # fmt: skip
def test_columns_lie_in_the_room_and_biases_beside_each_other(rows, units, groups, look, room):
    spec = replace(seeded(rows, units, 0), groups=tuple(groups[:units]))
    plan = sharing_columns.plan(look, room, SharingTrace(Sharing("units", units=spec), 0.0))
    for box in (*plan.b, *plan.db, plan.units.rect, plan.Z.rect, plan.dZ.rect):
        assert room.adjusted(-1, -1, 1, 1).contains(box)
    for boxes in (plan.b, plan.db):
        assert not any(a.intersects(b) for a, b in combinations(boxes, 2))
    assert plan.b[0].bottom() < plan.units.y < plan.Z.y < plan.dZ.y < plan.dZ.rect.bottom() < plan.db[0].top()
    for g in range(len(spec.members)):
        assert sharing_columns.spot_at(plan, plan.db[g].center()) == ("db", 0, g)
    assert sharing_columns.spot_at(plan, plan.Z.cell(rows - 1, 0).center()) == ("Z", rows - 1, 0)


@pytest.mark.usefixtures("qapp")
def test_numbers_are_written_in_the_maps_of_the_first_picture():
    for room in ROOMS:
        plan = sharing_maps.plan(LOOKS[0], room, SharingTrace(Sharing(), 0.0))
        assert plan.digits is not None
        assert plan.digits.decimals == 2


def test_tiles_take_the_arrangement_with_the_largest_cells():
    wide = tiled(2, 4, 4, QRectF(0, 0, 800, 160), 10, 100)
    high = tiled(2, 4, 4, QRectF(0, 0, 200, 600), 10, 100)
    assert wide[0].y == wide[1].y
    assert high[0].x == high[1].x


def test_a_number_on_its_way_begins_at_its_cell_and_ends_in_db():
    source, goal = QRectF(100, 50, 40, 30), QRectF(10, 10, 60, 20)
    assert on_the_way(source, goal, 0.0) == source
    assert on_the_way(source, goal, 1.0) == goal
    assert 10 < on_the_way(source, goal, 0.5).x() < 100


def test_a_long_sum_keeps_its_beginning_its_end_and_what_it_comes_to():
    sharing = Sharing()
    whole = text.running(SharingTrace(sharing, 32 / 33), lambda _: True)
    assert whole.count(" + ") + whole.count(" − ") == 31
    short = text.running(SharingTrace(sharing, 32 / 33), lambda words: len(words) <= 80)
    assert len(short) <= 80
    assert short.startswith("db of filter 1 = −0.09 + 0.32 − 0.03 … ")
    end = short.split("… ")[1]
    assert whole.endswith(end)
    before = whole.removesuffix(end).split()
    assert len(short) + len(" ".join(before[-2:])) + 1 > 80  # one more would not have fitted
    assert whole.rsplit("=")[-1] == short.rsplit("=")[-1] == " −1.34245"


def test_a_nought_is_written_without_a_sign():
    flat = replace(Convolution(), picture="checker", activation=choose_activation("relu"), bias=(-9.0,))
    assert text.running(SharingTrace(Sharing(convolution=flat), 3 / 33), lambda _: True).endswith("= 0 + 0 + 0 = 0")


def test_a_mean_says_by_what_it_is_divided():
    c = replace(Convolution(), reduction="mean")
    trace = SharingTrace(Sharing(convolution=c), 2 / 33)
    found = text.running(trace, lambda _: True)
    first, second = trace.convolution[1].dZ[0, 0, 0, :2]
    assert found == f"db of filter 1 = (−0.09 + 0.32) / 32 = {(first + second) / 32:.6g}"


def test_only_the_units_of_a_bias_stand_in_its_sum():
    trace = SharingTrace(Sharing("units", unit=2), 3 / 5)
    assert text.running(trace, lambda _: True) == "db of bias 2 = 0.138499"


def test_every_spot_of_every_kind_has_its_words():
    c = SharingTrace(Sharing(), 0.0)
    for spot in (("X", 1, 35), ("W", 0, 8), ("b", 0, 2), ("db", 0, 0), ("Z", 1, 15), ("dZ", 0, 0), ("untied", 0, 3)):
        assert text.pointed(c, spot) != text.SENTENCE
    for gone in (("X", 9, 0), ("W", 2, 0), ("b", 0, 7), ("dZ", 5, 0), ("Z", 0, 99), ("untied", 0, 99)):
        assert text.pointed(c, gone) == text.SENTENCE
    u = SharingTrace(Sharing("units"), 0.0)
    for spot in (("b", 0, 1), ("db", 0, 0), ("unit", 0, 3), ("Z", 0, 0), ("dZ", 0, 2)):
        assert text.pointed(u, spot) != text.SENTENCE
    assert text.pointed(u, ("dZ", 3, 0)) == text.pointed(u, ("b", 0, 9)) == text.SENTENCE


def test_a_check_that_cannot_be_made_says_so():
    kinked = replace(Convolution(), picture="cross", bias=(0.0,), activation=choose_activation("relu"))
    facts = text.facts(SharingTrace(Sharing(convolution=kinked), 0.0))
    assert facts[-1] == "central difference: none, for Z lies on a kink or L is undefined"


def test_shared_by_one_says_that_nothing_is_shared():
    alone = replace(MAZUR, groups=(0, 1, 2, 3))
    assert "nothing is shared" in text.untied(SharingTrace(Sharing("units", units=alone), 0.0))


def test_a_row_of_controls_goes_on_below(qtbot):
    frame, flow = QWidget(), Flow()
    qtbot.addWidget(frame)
    frame.setLayout(flow)
    flow.set_gaps(5, 5)
    labels = [QLabel("x") for _ in range(5)]
    for label in labels:
        label.setFixedSize(50, 20)
        flow.addWidget(label)
    assert flow.heightForWidth(300) == 20
    assert flow.heightForWidth(120) == 3 * 20 + 2 * 5
    flow.setGeometry(QRect(0, 0, 120, 80))
    assert [(w.x(), w.y()) for w in labels] == [(0, 0), (55, 0), (0, 25), (55, 25), (0, 50)]


def test_a_board_without_a_trace_has_nothing_to_point_at(qtbot):
    board = SharingBoard()
    qtbot.addWidget(board)
    assert board.plan() is None
    assert board.spot_at(QPointF(5, 5)) is None
