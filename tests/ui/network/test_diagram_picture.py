"""The picture of what comes out: boundary, fitted line, confusion; the unit's own line; rows chosen and marked."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from biasviz import updates
from biasviz.experiments.layer.evaluation import DEAD
from biasviz.experiments.network.boundary import points
from biasviz.experiments.network.evaluation import forward
from biasviz.experiments.network.rows import test_rows as held_out_rows
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.ui.network.diagram_classes import AgainstPicture, ClassesPicture, HistogramPicture
from biasviz.ui.network.diagram_line import LinePicture
from biasviz.ui.network.diagram_pictures import lamps_of
from biasviz.ui.network.diagram_plane import COARSE, FINE, PlanePicture
from biasviz.ui.network.diagram_points import LEVELS, MOST, rows_of
from biasviz.ui.snapshot import settle
from biasviz.updates import network

from .diagram_cases import LEFT, click, lab, point, rest, row_spot, show, training, typed


def picture(page):
    return page.picture.picture


def words(page) -> list[str]:
    return [entry.words for entry in picture(page).entries]


def press(page, name: str) -> None:
    page.widget.findChild(QPushButton, name).click()
    settle()


def wide(rows=80, inputs=14, classes=True):
    """Return a training with many inputs."""
    random = np.random.default_rng(3)
    X = random.standard_normal((rows, inputs))
    columns = {f"x{k + 1}": X[:, k].round(3) for k in range(inputs)}
    columns["y"] = (X[:, 0] + X[:, 1] > 0) * 1.0 if classes else (X[:, 0] * 3).round(3)
    return typed(columns, tuple(columns)[:-1], ("y",))


# The plane of two inputs


def test_plane_shows_what_the_network_gives(window):
    page = show(window, steps=20)
    found = picture(page)
    assert isinstance(found, PlanePicture)
    theta = window.store.trace.theta
    at = np.array([[found._plane.x[7], found._plane.y[5]]])
    assert found._values[5, 7] == pytest.approx(float(forward(lab(window).network, theta, at).A[-1][0, 0]), rel=1e-12)


def test_the_line_lies_where_the_output_is_a_half(window):
    page = show(window, steps=60)
    (pieces, _, _), = picture(page)._pieces
    assert len(pieces) > 10
    ends = pieces.reshape(-1, 2)
    out = forward(lab(window).network, window.store.trace.theta, ends).A[-1][:, 0]
    assert np.abs(out - 0.5).max() < 0.02


def test_points_lie_at_their_inputs_and_have_the_colour_of_their_class(window):
    page = show(window)
    X, Y = training_rows(lab(window).network)
    found = picture(page)
    assert np.column_stack(found._spots) == pytest.approx(X)
    assert (found._rows.kind == Y[:, 0]).all()
    assert words(page)[:2] == ["y = 0", "y = 1"]


def test_larger_inputs_lie_further_right_and_higher_and_so_does_the_colour_of_the_output(window):
    columns = {"x1": [0.0, 4, 0, 4], "x2": [0.0, 0, 4, 4], "y": [0.0, 0, 1, 1]}
    page = show(window, typed(columns, ("x1", "x2"), ("y",)))
    for layer, row, unit, w in ((0, 0, 0, 0.0), (0, 1, 0, 9.0), (1, 0, 0, 9.0), (1, 0, 1, 9.0), (2, 0, 0, 9.0)):
        window.store.dispatch(network.set_weight, layer, row, unit, w)
    window.store.dispatch(network.set_bias, 0, 0, -18.0)  # the output is large where x2 > 2
    rest(page)
    low, right, high, _ = (row_spot(page, k) for k in range(4))
    assert right.x() > low.x() + 50
    assert high.y() < low.y() - 50
    image = page.picture.grab().toImage()
    below, above = (image.pixelColor((spot + QPointF(60, 0)).toPoint()) for spot in (low, high))
    assert above.red() > above.blue()
    assert below.blue() > below.red()


def test_held_out_rows_are_there_and_are_no_rows_to_choose(window):
    page = show(window, training(test=0.25))
    X, _ = held_out_rows(lab(window).network)
    assert len(X) == 16
    assert "held out" in words(page)
    page.picture.grab()
    assert len(picture(page)._points) == 44


def test_click_on_a_point_chooses_its_row(window):
    page = show(window)
    click(page.picture, row_spot(page, 17))
    assert lab(window).row == 17
    assert page.row.turner.label.text() == "row 18 of 60"
    assert (window.store.trace.one.X[0] == training_rows(lab(window).network)[0][17]).all()


def test_pointing_at_a_point_says_its_row(window):
    page = show(window, steps=3)
    point(page.picture, row_spot(page, 9))
    assert lab(window).hover == ("row", (9,))
    title, inputs, out = page.picture._lines
    assert title == "Row 10"
    assert inputs.startswith("x1 = ")
    assert out.endswith(f"target {int(training_rows(lab(window).network)[1][9, 0])}")
    page.picture.leaveEvent(QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert lab(window).hover is None


def test_other_rows_are_turned_to_and_go_through_the_network(window):
    page = show(window)
    assert not page.row.turner.before.isEnabled()
    page.row.turner.after.click()
    page.row.turner.after.click()
    assert lab(window).row == 2
    page.row.turner.before.click()
    assert lab(window).row == 1
    x = training_rows(lab(window).network)[0][1]
    assert page.canvas.drawing.given.scene.x == pytest.approx(x)


def test_boundary_moves_with_the_bias_of_the_output(window):
    page = show(window, steps=30)
    parts = []
    for b in (-2.0, 0.0, 2.0):
        window.store.dispatch(network.set_bias, 2, 0, b)
        parts.append(float((picture(page)._values > 0.5).mean()))
    assert parts[0] < parts[1] < parts[2]


def test_boundary_moves_during_training(window):
    page = show(window, steps=5)
    before = picture(page)._values[0, 0]
    window.store.dispatch(updates.step)
    assert picture(page)._values[0, 0] != before  # the corner is the same place, coarse or fine


def test_picture_is_coarse_while_something_moves_and_fine_at_rest(window):
    page = show(window)
    rest(page)
    assert picture(page)._values.shape == FINE[::-1]
    window.store.dispatch(updates.toggle_play)
    window.store.dispatch(updates.advance, 0.5)
    assert picture(page)._values.shape == COARSE[::-1]
    window.store.dispatch(updates.pause)
    rest(page)
    assert picture(page)._values.shape == FINE[::-1]


def test_picture_becomes_fine_by_itself(window, qtbot):
    page = show(window)
    for b in (0.1, 0.2, 0.3):
        window.store.dispatch(network.set_bias, 0, 0, b)
    assert picture(page)._values.shape == COARSE[::-1]
    qtbot.waitUntil(lambda: picture(page)._values.shape == FINE[::-1], timeout=5000)


# The unit's own line


def test_switch_shows_the_line_on_which_z_of_the_unit_is_0(window):
    page = show(window, steps=4)
    press(page, "picture_of_unit")
    assert lab(window).of_unit
    (pieces, color, _), = picture(page)._pieces
    assert color == "bias"
    Z = forward(lab(window).network, window.store.trace.theta, pieces.reshape(-1, 2)).Z[0][:, 0]
    assert pytest.approx(np.zeros(2), abs=1e-9) == Z
    press(page, "picture_of_output")
    assert not lab(window).of_unit


def test_bias_shifts_the_line_and_does_not_turn_it(window):
    page = show(window, steps=4)
    press(page, "picture_of_unit")
    ways, middles = [], []
    for b in (-0.3, 0.0, 0.3):
        window.store.dispatch(network.set_bias, 0, 0, b)
        (line,), = (pieces for pieces, _, _ in picture(page)._pieces)
        ways.append(np.arctan2(*(line[1] - line[0])) % np.pi)
        middles.append(line.mean(axis=0))
    assert ways == pytest.approx([ways[0]] * 3)
    assert all(np.abs(a - b).max() > 0.05 for a, b in pairwise(middles))


def test_unit_of_a_deeper_layer_has_a_bent_line(window):
    page = show(window, training(units=(6, 3)), steps=40)
    press(page, "picture_of_unit")
    window.store.dispatch(network.choose_unit, 1, 0)
    rest(page)
    (pieces, _, _), = picture(page)._pieces
    Z = forward(lab(window).network, window.store.trace.theta, pieces.reshape(-1, 2)).Z[1][:, 0]
    assert np.abs(Z).max() < 0.05


def test_legend_says_where_a_relu_is_dead(window):
    page = show(window, training(activation="relu"))
    press(page, "picture_of_unit")
    assert "z ≤ 0: dead" in words(page)


# More inputs than two


def test_two_inputs_are_chosen_and_the_others_held_at_their_mean(window):
    page = show(window, training("blobs"), steps=2)
    assert page.widget.findChild(QComboBox, "picture_across") is None or not page.controls.axes[0].isVisible()
    columns = {f"x{k}": np.linspace(0, k, 12) + np.sin(np.arange(12) * k) for k in (1, 2, 3)}
    page = show(window, typed(columns | {"y": np.arange(12) % 2}, ("x1", "x2", "x3"), ("y",)))
    assert page.controls.axes[0].isVisible()
    assert words(page)[-1] == "the other input at its mean"
    page.controls.axes[1].chosen.emit("2")
    assert lab(window).plane == (0, 2)
    assert np.column_stack(picture(page)._spots) == pytest.approx(
        np.column_stack([points(lab(window).network, 0), points(lab(window).network, 2)]))
    page.controls.axes[0].chosen.emit("2")  # the other axis had it: they change places
    assert lab(window).plane == (2, 0)


def test_inputs_are_drawn_in_the_units_of_the_data_where_the_network_sees_them_standardized(window):
    columns = {"x1": np.arange(20) * 10.0, "x2": np.arange(20) % 7 * 100.0, "y": np.arange(20) % 2}
    page = show(window, typed(columns, ("x1", "x2"), ("y",), standardized=True))
    assert picture(page)._spots[0] == pytest.approx(columns["x1"])
    assert picture(page)._window[0][1] > 190


def test_three_classes_have_three_colours_and_lines_between_them(window):
    page = show(window, training("blobs", rows=90, units=(5,)), steps=60)
    network_ = lab(window).network
    assert network_.units[-1] == 3
    rest(page)
    lines = picture(page)._pieces
    assert len(lines) == 3
    for k, (pieces, _, _) in enumerate(lines):
        A = forward(network_, window.store.trace.theta, pieces.reshape(-1, 2)).A[-1]
        assert np.abs(A[:, k] - np.delete(A, k, axis=1).max(axis=1)).max(initial=0.0) < 0.05


def test_targets_that_are_no_classes_are_shaded_from_low_to_high(window):
    columns = {"x1": np.tile([0.0, 1, 2], 4), "x2": np.repeat([0.0, 1, 2, 3], 3), "y": np.arange(12) * 0.5}
    page = show(window, typed(columns, ("x1", "x2"), ("y",)))
    kinds = picture(page)._rows.kind
    assert (kinds[0], kinds[-1]) == (0, LEVELS - 1)
    assert (np.diff(kinds) >= 0).all()
    assert {"y = 0", "y = 5.5"} <= set(words(page))


# One input


def test_fitted_line_over_the_data(window):
    page = show(window, training("sine", rows=40, units=(5,)), steps=10)
    found = picture(page)
    assert isinstance(found, LinePicture)
    out = forward(lab(window).network, window.store.trace.theta, found._x[:, None]).A[-1]
    assert found._outputs == pytest.approx(out)
    X, Y = training_rows(lab(window).network)
    assert found._places(False)[0] == pytest.approx(X[:, 0])
    assert found._places(False)[1] == pytest.approx(Y[:, 0])


def test_line_of_one_input_rises_with_the_bias_of_a_linear_output(window):
    page = show(window, training("sine", rows=40, units=(3,)))
    before = picture(page)._outputs.copy()
    window.store.dispatch(network.set_bias, 1, 0, 0.5)
    assert picture(page)._outputs == pytest.approx(before + 0.5)


def test_bias_of_a_unit_shifts_where_its_z_is_0_on_one_input(window):
    page = show(window, training("sine", rows=40, units=(3,)))
    press(page, "picture_of_unit")
    W = float(window.store.trace.parameters.W[0][0, 0])
    for b in (-0.2, 0.3):
        window.store.dispatch(network.set_bias, 0, 0, b)
        assert picture(page)._zeros() == pytest.approx([-b / W], abs=1e-6)


def test_click_chooses_a_row_on_one_input_too(window):
    page = show(window, training("sine", rows=12, units=(3,)))
    click(page.picture, row_spot(page, 5))
    assert lab(window).row == 5


# Many inputs


def test_many_inputs_show_which_class_is_taken_for_which(window):
    page = show(window, wide(), steps=4)
    found = picture(page)
    assert isinstance(found, ClassesPicture)
    X, Y = training_rows(lab(window).network)
    taken = forward(lab(window).network, window.store.trace.theta, X).A[-1][:, 0] > 0.5
    right = int((taken == (Y[:, 0] > 0.5)).sum())
    assert np.trace(found._counts) == right
    assert found._counts.sum() == len(X)
    assert words(page)[0].startswith(f"{right} of 80 rows right")


def test_click_on_a_cell_goes_to_the_next_row_of_it(window):
    page = show(window, wide(), steps=1)
    page.picture.grab()
    cells, found = picture(page)._cells, picture(page)
    i, j = np.argwhere(found._counts > 1)[0].tolist()
    each = cells.width() / 2
    at = QPointF(cells.left() + (j + 0.5) * each, cells.top() + (i + 0.5) * each)
    seen = []
    for _ in range(2):
        QTest.mouseClick(page.picture, LEFT, pos=at.toPoint())
        settle()
        page.picture.grab()
        seen.append(lab(window).row)
    _, Y = training_rows(lab(window).network)
    assert seen[0] != seen[1]
    assert all(Y[row, 0] == i for row in seen)


def test_many_inputs_without_classes_show_outputs_over_targets(window):
    page = show(window, wide(classes=False))
    assert isinstance(picture(page), AgainstPicture)
    X, Y = training_rows(lab(window).network)
    assert picture(page)._y == pytest.approx(Y[:, 0])
    assert picture(page)._a == pytest.approx(forward(lab(window).network, window.store.trace.theta, X).A[-1][:, 0])


def test_unit_with_many_inputs_shows_z_of_all_rows_shifted_by_its_bias(window):
    page = show(window, wide())
    press(page, "picture_of_unit")
    assert isinstance(picture(page), HistogramPicture)
    before = picture(page)._z.copy()
    window.store.dispatch(network.set_bias, 0, 0, 0.75)
    assert picture(page)._z == pytest.approx(before + 0.75)


def test_of_very_many_rows_some_are_drawn_by_chance_and_that_is_said(window):
    show(window, training(rows=4000))
    rows = rows_of(lab(window).network)
    assert len(rows.index) == MOST
    assert len(set(np.diff(rows.index).tolist())) > 2
    page = window.stages["network"].page("diagram")
    assert "1,500 of 4,000 rows" in words(page)


# Marks


def test_button_marks_the_rows_that_the_unit_is_dead_for(window):
    page = show(window, training(activation="relu", init="normal"), steps=2)
    rest(page)
    lamps = window.store.trace.whole.lamp[0][:, 0]
    assert 0 < (lamps == DEAD).sum() < 60
    press(page, "diagram_mark")
    assert lab(window).marked
    marks = picture(page)._marks
    assert marks.where.tolist() == np.flatnonzero(lamps == DEAD).tolist()
    assert (marks.kinds == DEAD).all()
    assert "the unit is dead for it" in words(page)
    press(page, "diagram_mark")
    assert not lab(window).marked
    assert len(picture(page)._marks.where) == 0


def test_marked_rows_are_named_where_no_point_stands_for_a_row(window):
    page = show(window, wide())
    window.store.dispatch(network.choose_activation, 0, "relu")
    rest(page)
    press(page, "diagram_mark")
    dead = np.flatnonzero(window.store.trace.whole.lamp[0][:, 0] == DEAD)
    assert len(dead) > 8
    first = ", ".join(str(row + 1) for row in dead[:8])
    assert words(page)[-1] == f"dead for rows {first}, … ({len(dead)} in all)"


def test_marks_of_some_of_very_many_rows_are_those_of_the_census(window):
    run = training(rows=3000, units=(3, 3), activation="relu", init="normal")
    hidden = (run.start.hidden[0], replace(run.start.hidden[1], activation=choose_activation("tanh")))
    page = show(window, replace(run, start=replace(run.start, hidden=hidden)))
    for layer in (0, 1):
        window.store.dispatch(network.choose_unit, layer, 1)
        window.store.dispatch(network.set_bias, layer, 1, 1.0)
        lamps = lamps_of(window.store.trace, rows_of(lab(window).network).index)
        assert (lamps == window.store.trace.whole.lamp[layer][rows_of(lab(window).network).index, 1]).all()
        assert len(set(lamps.tolist())) > 1
    assert isinstance(picture(page), PlanePicture)


def test_marks_follow_the_bias(window):
    page = show(window, training(activation="relu", init="normal"))
    press(page, "diagram_mark")
    counts = []
    for b in (-1.0, 0.0, 1.0):
        window.store.dispatch(network.set_bias, 0, 0, b)
        counts.append(len(picture(page)._marks.where))
    assert counts[0] > counts[1] > counts[2]


def test_hint_is_there_until_something_is_done(window):
    page = show(window)
    assert page.row.hint.text().startswith("drag a bias up or down")
    window.store.dispatch(updates.step)
    assert page.row.hint.text() == ""


@pytest.mark.parametrize("of_unit", [False, True])
@pytest.mark.parametrize("case", ["plane", "line", "classes", "against", "three"])
def test_a_network_that_leaves_the_numbers_is_still_drawn(window, case, of_unit):
    runs = {
        "plane": lambda: training(activation="linear", loss="mse"),
        "line": lambda: training("sine", rows=30, units=(3,)),
        "classes": wide, "against": lambda: wide(classes=False), "three": lambda: training("blobs", rows=30),
    }  # fmt: skip
    page = show(window, replace(runs[case](), learning_rate=1e60))
    window.store.dispatch(network.picture_of_unit, of_unit)
    for _ in range(8):
        window.store.dispatch(updates.step)
        rest(page)
        page.widget.grab()
    assert np.abs(window.store.trace.theta).max() > 1e30
    assert page.picture.accessibleDescription()
