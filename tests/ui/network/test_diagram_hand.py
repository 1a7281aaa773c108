"""The hand on the drawn network: clicks, drags, the wheel, the keys, and what is then in the state and on the page."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.network import census
from biasviz.ui.network.diagram_edges import path_of, touching
from biasviz.ui.snapshot import settle
from biasviz.updates import network
from biasviz.words import fixed

from .diagram_cases import (
    LEFT,
    bias,
    click,
    drag,
    lab,
    mouse,
    point,
    rest,
    said,
    show,
    training,
    unit_spot,
    wheel,
)

Key = Qt.Key


@pytest.fixture
def page(window):
    return show(window, steps=5)


@pytest.mark.parametrize(("layer", "unit"), [(0, 0), (0, 3), (1, 1), (2, 0)])
def test_click_on_a_unit_chooses_it(window, page, layer, unit):
    window.store.dispatch(updates.step)
    click(page.canvas, unit_spot(page, layer, unit))
    assert (lab(window).layer, lab(window).unit) == (layer, unit)
    assert lab(window).run.edits == ()


def test_click_beside_the_units_chooses_none(window, page):
    click(page.canvas, unit_spot(page, 1, 1))
    click(page.canvas, QPointF(3, page.canvas.height() - 3))
    assert (lab(window).layer, lab(window).unit) == (1, 1)


def test_bias_is_dragged_up_at_the_present_step_and_the_past_stays(window, page):
    before, step = bias(window, 0, 2), lab(window).step
    earlier = window.store.trace.path.parameters(step - 1).copy()
    drag(page.canvas, unit_spot(page, 0, 2), 40)
    assert bias(window, 0, 2) == pytest.approx(before + 0.4, abs=0.006)
    assert lab(window).step == step
    assert (window.store.trace.path.parameters(step - 1) == earlier).all()
    assert (lab(window).layer, lab(window).unit) == (0, 2)


def test_dragging_down_lowers_it(window, page):
    before = bias(window, 1, 0)
    drag(page.canvas, unit_spot(page, 1, 0), -60)
    assert bias(window, 1, 0) == pytest.approx(before - 0.6, abs=0.006)


def test_a_drag_is_one_deed_and_undo_brings_the_bias_back(window, page):
    click(page.canvas, unit_spot(page, 0, 1))
    before, deeds = bias(window, 0, 1), len(window.store.history.past)
    drag(page.canvas, unit_spot(page, 0, 1), 50, steps=12)
    assert len(window.store.history.past) == deeds + 1
    window.store.undo()
    assert bias(window, 0, 1) == before


def test_ctrl_drags_ten_times_finer(window, page):
    before, at = bias(window, 0, 0), unit_spot(page, 0, 0)
    mouse(page.canvas, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    mouse(page.canvas, QEvent.Type.MouseMove, at - QPointF(0, 40), held=LEFT, keys=Qt.KeyboardModifier.ControlModifier)
    mouse(page.canvas, QEvent.Type.MouseButtonRelease, at, LEFT)
    assert bias(window, 0, 0) == pytest.approx(before + 0.04, abs=0.0006)


def test_a_drag_that_comes_back_leaves_the_bias_where_it_was(window, page):
    before, at = bias(window, 0, 0), unit_spot(page, 0, 0)
    mouse(page.canvas, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    for up in (30, 10, 1, 0):
        mouse(page.canvas, QEvent.Type.MouseMove, at - QPointF(0, up), held=LEFT)
    mouse(page.canvas, QEvent.Type.MouseButtonRelease, at, LEFT)
    assert bias(window, 0, 0) == pytest.approx(before, abs=0.006)


def test_a_press_that_hardly_moves_changes_no_bias(window, page):
    drag(page.canvas, unit_spot(page, 0, 2), 2)
    assert lab(window).run.edits == ()


def test_the_picture_moves_with_the_bias_while_it_is_dragged(window, page):
    at = unit_spot(page, 2, 0)
    shares = []
    mouse(page.canvas, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    for up in (20, 60, 120):
        mouse(page.canvas, QEvent.Type.MouseMove, at - QPointF(0, up), held=LEFT)
        shares.append(float(page.picture.picture._values.mean()))
    mouse(page.canvas, QEvent.Type.MouseButtonRelease, at, LEFT)
    assert shares[0] < shares[1] < shares[2]


def test_a_drag_stops_a_training_that_plays(window, page):
    window.store.dispatch(updates.toggle_play)
    drag(page.canvas, unit_spot(page, 0, 0), 30)
    assert not lab(window).playing


def test_wheel_nudges_the_chosen_bias_and_no_other(window, page):
    click(page.canvas, unit_spot(page, 0, 1))
    before = bias(window, 0, 1)
    wheel(page.canvas, unit_spot(page, 0, 1), 2)
    assert bias(window, 0, 1) == pytest.approx(before + 0.2)
    other = bias(window, 0, 3)
    wheel(page.canvas, unit_spot(page, 0, 3), 2)
    assert bias(window, 0, 3) == other


def test_arrow_keys_go_from_unit_to_unit_while_the_canvas_has_the_focus(window, page):
    click(page.canvas, unit_spot(page, 0, 0))
    step = lab(window).step
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for key, there in ((Key.Key_Down, (0, 1)), (Key.Key_Down, (0, 2)), (Key.Key_Right, (1, 1)), (Key.Key_Right, (2, 0)),
                       (Key.Key_Right, (2, 0)), (Key.Key_Left, (1, 0)), (Key.Key_Up, (1, 0))):  # fmt: skip
        QTest.keyClick(page.canvas, key)
        assert (lab(window).layer, lab(window).unit) == there
    assert lab(window).step == step
    window.setFocus()
    QTest.keyClick(window, Key.Key_Right)
    assert lab(window).step == step + 1


@pytest.mark.parametrize(("keys", "by"), [("+", 0.1), ("-", -0.1)])
def test_plus_and_minus_nudge_the_chosen_bias(window, page, keys, by):
    click(page.canvas, unit_spot(page, 1, 0))
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    before = bias(window, 1, 0)
    QTest.keyClicks(page.canvas, keys)
    assert bias(window, 1, 0) == pytest.approx(before + by)


def test_shift_with_up_nudges_it_too(window, page):
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    before = bias(window, 0, 0)
    QTest.keyClick(page.canvas, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert bias(window, 0, 0) == pytest.approx(before + 0.1)
    assert (lab(window).layer, lab(window).unit) == (0, 0)


def test_a_held_plus_is_one_deed(window, page):
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    deeds = len(window.store.history.past)
    window.store.press()
    for _ in range(5):
        QTest.keyPress(page.canvas, "+")
    window.store.release()
    assert 1 <= len(window.store.history.past) - deeds <= 5
    for _ in range(len(window.store.history.past) - deeds):
        window.store.undo()
    assert lab(window).run.edits == ()


def test_return_opens_the_page_of_the_bias(window, page):
    click(page.canvas, unit_spot(page, 1, 1))
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Key.Key_Return)
    settle()
    assert lab(window).page == "bias"
    assert (lab(window).layer, lab(window).unit) == (1, 1)


def test_double_click_opens_it_as_well(window, page):
    QTest.mouseDClick(page.canvas, LEFT, pos=unit_spot(page, 0, 3).toPoint())
    settle()
    assert lab(window).page == "bias"


def test_space_still_plays_while_the_canvas_has_the_focus(window, page):
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Key.Key_Space)
    assert lab(window).playing


def test_pointing_at_a_unit_says_its_row_its_gradient_and_how_it_stands(window, page):
    point(page.canvas, unit_spot(page, 0, 1))
    assert lab(window).hover == ("b", (0, 1))
    trace = window.store.trace
    z, a, dz = (float(v[0][0, 1]) for v in (trace.one.Z, trace.one.A, trace.one.dZ))
    title, row, back, slope, stands = said(page)
    assert title == "Layer 1, unit 2"
    assert row == f"Row 1: z = {fixed(z)}, a = tanh(z) = {fixed(a)}"
    assert f"{dz:.3g}"[:5].replace("-", "−") in back
    assert "over 60 rows" in slope
    assert stands == census.sentence(trace.network, census.unit_of(trace.whole, 0, 1))


def test_pointing_at_a_weight_says_it_and_its_gradient(window, page):
    place = layer, row, unit = 1, 3, 0
    line = path_of(page.canvas.drawing.layout, place)
    point(page.canvas, QPointF(*line[3].tolist()))
    assert lab(window).hover == ("W", place)
    w = float(window.store.trace.parameters.W[layer][row, unit])
    slope = float(window.store.trace.gradients.W[layer][row, unit])
    assert said(page)[0] == "W2[4, 1]: layer 1, unit 4 → layer 2, unit 1"
    assert f"{w:.3g}"[:5].replace("-", "−") in said(page)[1]
    assert f"{slope:.3g}"[:5].replace("-", "−") in said(page)[2]


def test_gradient_of_a_frozen_weight_is_told_all_the_same(window, page):
    window.store.dispatch(network.choose_moves, "b")
    window.store.dispatch(network.point_at, ("W", (0, 1, 2)))
    slope = float(window.store.trace.seen.dW[0][1, 2])
    assert slope != 0
    assert f"{abs(slope):.3g}"[:5] in said(page)[2]


def test_pointing_at_an_input_says_its_value(window, page):
    point(page.canvas, page.canvas.drawing.layout.inputs.boxes[1].center())
    assert lab(window).hover == ("x", (1,))
    assert said(page)[0].startswith("Row 1: x2 = ")


def test_pointing_at_a_unit_lights_what_it_comes_from_and_goes_to(window, page):
    rest(page)
    calm = page.canvas.grab().toImage()
    point(page.canvas, unit_spot(page, 1, 0))
    lit = page.canvas.grab().toImage()
    assert calm != lit
    assert touching(page.canvas.drawing.given.scene, (1, 0)) == [(1, k, 0) for k in range(4)] + [(2, 0, 0)]


def test_leaving_the_canvas_points_at_nothing(window, page):
    point(page.canvas, unit_spot(page, 0, 1))
    page.canvas.leaveEvent(QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert lab(window).hover is None
    assert said(page) == ()


def test_units_that_do_the_same_are_told_apart_from_those_that_do_not(window):
    page = show(window, training(units=(3,), init="equal"))
    point(page.canvas, unit_spot(page, 0, 1))
    assert said(page)[-1] == "Does the same as units 1, 3: equal weights, equal b."
    window.store.dispatch(network.set_bias, 0, 2, 0.7)
    point(page.canvas, QPointF(1, 1))
    point(page.canvas, unit_spot(page, 0, 1))
    assert said(page)[-1] == "Does the same as unit 1: equal weights, equal b."


def test_a_shared_bias_moves_for_the_whole_layer(window):
    page = show(window, training(shared=True))
    drag(page.canvas, unit_spot(page, 0, 2), 30)
    values = window.store.trace.parameters.b[0][0]
    assert np.ptp(values) == 0
    assert values[0] == pytest.approx(0.3, abs=0.006)


def test_cells_of_a_wide_layer_are_chosen_and_walked_through(window):
    page = show(window, training(units=(20,)))
    click(page.canvas, unit_spot(page, 0, 13))
    assert (lab(window).layer, lab(window).unit) == (0, 13)
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    seen = {13}
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Right, Key.Key_Left, Key.Key_Down):
        QTest.keyClick(page.canvas, key)
        assert lab(window).layer in (0, 1)
        seen.add(lab(window).unit)
    assert len(seen) > 2
