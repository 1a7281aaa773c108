"""The Curve page in the window: the hand, the keys, the fields and what is drawn."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.layer.curve_window import window_of
from biasviz.ui.snapshot import settle
from biasviz.updates import batch, batch_curve

from .curve_cases import LEFT, drag_ball, hover, lab, open_curve, open_many, send


def shown(page):
    return page.plot._shown


def test_ball_field_and_state_agree_after_a_drag(window):
    page = open_curve(window)
    start, before = page.plot.ball(), lab(window).run.start.bias
    drag_ball(page, 120)
    after = lab(window).run.start.bias
    assert after[0] != before[0]
    assert after[1:] == before[1:]
    assert page.plot.ball()[0] == pytest.approx(start[0] + 120, abs=1.5)
    assert float(window.store.trace.b[0, 0]) == after[0] == shown(page).ball
    assert shown(page).point.dL_db == pytest.approx(float(window.store.trace.db[0, 0]))


def test_one_undo_takes_a_whole_drag_back(window):
    page = open_curve(window)
    before = lab(window).run.start.bias
    window.store.press()
    drag_ball(page, 90)
    window.store.release()
    assert lab(window).run.start.bias != before
    window.store.undo()
    assert lab(window).run.start.bias == before


def test_the_axis_stands_still_under_a_drag(window):
    page = open_curve(window)
    frames = page.plot.frames()
    drag_ball(page, 90)
    assert page.plot.frames() == frames
    assert shown(page).each is not None


def test_a_drag_paints_the_curve_behind_the_ball_only_once(window):
    page = open_curve(window)
    painted = page.plot.loss.backdrops
    drag_ball(page, 90)
    assert page.plot.loss.backdrops == painted


def test_a_press_beside_the_ball_changes_nothing(window):
    page = open_curve(window)
    before = lab(window)
    at = QPointF(page.plot.ball()[0] + 120, page.plot.frames()[0].top + 60)
    send(page, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    send(page, QEvent.Type.MouseButtonRelease, at, LEFT, Qt.MouseButton.NoButton)
    assert lab(window).run == before.run


def test_up_and_down_move_the_bias_and_nothing_else(window):
    page = open_curve(window)
    before = lab(window).run.start.bias
    page.plot.canvas.setFocus()
    QTest.keyClick(page.plot.canvas, Qt.Key.Key_Up)
    up = lab(window).run.start.bias
    assert up[0] > before[0]
    assert up[1:] == before[1:]
    QTest.keyClick(page.plot.canvas, Qt.Key.Key_Down)
    assert lab(window).run.start.bias[0] == pytest.approx(before[0], abs=1e-12)


def test_a_ring_shows_where_the_keys_act(window):
    page = open_curve(window)
    canvas, blue = page.plot.canvas, window.look.theme.color("loss").rgb()
    window.activateWindow()

    def edge():
        settle()
        picture = canvas.grab().toImage()
        return picture.pixelColor(1, picture.height() // 2).rgb()

    canvas.setFocus()
    assert edge() == blue
    window.setFocus()
    assert edge() != blue


def test_tab_reaches_the_plot_and_every_field(window):
    page = open_curve(window)
    window.activateWindow()
    window.setFocus()
    seen = set()
    for _ in range(120):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        seen.add((window.focusWidget() or window).objectName())
    assert {"batch_curve", "batches_size", "batches_count", "batches_seed", "step_sees_all"} <= seen
    assert page.plot.canvas.accessibleName()
    assert "0.3183" in page.plot.canvas.accessibleDescription() or "0.318" in page.plot.canvas.accessibleDescription()


def test_the_wheel_zooms_around_the_pointer_and_a_double_click_fits(window):
    page = open_curve(window)
    fitted, frame = window_of(lab(window)), page.plot.frames()[0]
    at = QPointF(frame.left + 0.25 * frame.width, frame.top + 50)
    b = frame.b(at.x())
    target = page.plot.canvas.viewport()
    turn = QWheelEvent(
        at, target.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(target, turn)
    low, high = lab(window).window
    assert high - low == pytest.approx(0.8 * (fitted[1] - fitted[0]))
    assert (b - low) / (high - low) == pytest.approx(0.25)
    send(page, QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT)
    assert lab(window).window is None


def test_a_bias_that_has_left_the_window_is_in_sight_after_a_fit(window):
    open_curve(window)
    window.store.dispatch(batch.set_bias, 0, 40.0)
    window.store.dispatch(batch_curve.fit)
    low, high = window_of(lab(window))
    assert low < 40.0 < high


def test_the_pointer_on_a_rows_curve_lights_that_row(window):
    page = open_curve(window)
    own, frame = shown(page).each, page.plot.frames()[0]
    k = len(own.b) // 8
    row = int(np.argmax(own.loss[:, k]))
    hover(page, QPointF(frame.x(float(own.b[k])), frame.y(float(own.loss[row, k]) + shown(page).floor)))
    assert lab(window).hover == ("dZ", int(own.rows[row]), 0)
    assert lab(window).over == pytest.approx(float(own.b[k]), abs=0.1)
    assert shown(page).row == row
    page.plot.canvas.left.emit()
    settle()
    assert (lab(window).over, lab(window).hover) == (None, None)


def test_another_neuron_has_its_own_curve(window):
    page = open_curve(window)
    QTest.mouseClick(page.neurons.buttons[2], LEFT)
    settle()
    assert lab(window).neuron == 2
    assert shown(page).point.dL_db == pytest.approx(float(window.store.trace.db[0, 2]))
    assert not page.neurons.buttons[4].isVisible()


def test_the_neuron_is_opened_in_the_neuron_lab(window):
    page = open_curve(window, "line-summed")
    slope = shown(page).point.dL_db
    QTest.mouseClick(page.neurons.lab, LEFT)
    settle()
    assert window.store.state.lab == "neuron"
    assert window.store.trace.point.dL_db == pytest.approx(slope)


def test_too_many_rows_for_the_neuron_lab_are_refused_in_a_sentence(window):
    page = open_many(window, 60_000)
    QTest.mouseClick(page.neurons.lab, LEFT)
    settle()
    assert window.store.state.lab == "batch"
    assert window.notice.widget.isVisible()


def test_the_fields_set_the_batches(window):
    page = open_many(window, 5_000)
    assert page.side.fields["size"].value() == 32
    page.side.fields["size"].setValue(50)
    page.side.fields["count"].setValue(120)
    page.side.fields["seed"].setValue(7)
    settle()
    draws = lab(window).draws
    assert (draws.size, draws.count, draws.seed) == (50, 120, 7)
    assert shown(page).bars.counts.sum() == 120


@pytest.mark.parametrize(("name", "value"), [("size", 0.0), ("size", 5_001.0), ("count", 0.0), ("count", 20_000.0)])
def test_batches_that_cannot_be_drawn_are_refused(window, name, value):
    page = open_many(window, 5_000)
    before, field = lab(window).draws, page.side.fields[name]
    was = field.value()
    field.setValue(value)
    settle()
    assert lab(window).draws == before
    assert field.value() == was
    assert window.notice.widget.isVisible()


def test_a_step_sees_a_batch_where_it_is_told_so_and_another_size_while_it_plays(window):
    page = open_many(window, 5_000)
    QTest.mouseClick(page.side.ways[True], LEFT)
    assert lab(window).run.batch_size == 32
    window.store.dispatch(updates.toggle_play)
    page.side.fields["size"].setValue(8)
    settle()
    assert lab(window).playing
    assert lab(window).run.batch_size == 8
    assert window.store.trace.path.batch_size == 8
    QTest.mouseClick(page.side.ways[False], LEFT)
    assert lab(window).run.batch_size == 0


def test_playing_takes_whole_steps_and_leaves_a_noisy_and_a_smooth_way(window):
    page = open_many(window, 5_000)
    window.store.dispatch(batch.set_batch_size, 4)
    window.store.dispatch(updates.set_speed, 8.0)
    window.store.dispatch(updates.toggle_play)
    for _ in range(10):
        window.store.dispatch(updates.advance, 0.25)
    assert window.store.trace.step == 20
    assert len(shown(page).walked) == len(shown(page).smooth) == 21
    assert shown(page).walked[0] == shown(page).smooth[0]
    assert not np.allclose(shown(page).walked, shown(page).smooth)


def test_no_part_moves_when_words_and_numbers_change(window):
    page = open_many(window, 5_000)

    def places():
        return [p.geometry() for p in (page.plot.widget, page.side.widget, page.side.histogram.widget)]

    before = places()
    for change in (
        (batch.set_batch_size, 3), (updates.scrub, 30.0), (batch.choose_reduction, "sum"), (batch_curve.set_size, 1),
    ):  # fmt: skip
        window.store.dispatch(*change)
        settle()
        assert places() == before


@pytest.mark.parametrize("scenario", ["dead-rows", "rows-cancel", "line-summed", "sixty-thousand-rows"])
@pytest.mark.parametrize("present", [False, True])
def test_every_kind_of_scenario_is_drawn(window, scenario, present):
    page = open_curve(window, scenario)
    window.store.dispatch(updates.present, present)
    window.store.dispatch(updates.step)
    settle()
    picture = page.widget.grab().toImage()
    assert len({picture.pixelColor(x, 200).rgb() for x in range(0, picture.width(), 3)}) > 3
    window.store.dispatch(updates.present, False)


def test_none_has_a_curve_and_no_step(window):
    page = open_curve(window)
    window.store.dispatch(batch.choose_reduction, "none")
    settle()
    assert shown(page).next is None
    assert shown(page).point.dL_db == pytest.approx(float(window.store.trace.db[0, 0]))


def test_a_batch_whose_rows_are_all_muted_says_so(window):
    page = open_curve(window, "rows-cancel")
    for row in range(window.store.trace.n):
        window.store.dispatch(batch.mute, row)
    settle()
    assert "muted" in page.side._found.words()


def test_a_bias_beside_one_that_leaves_the_numbers_is_drawn(window):
    page = open_curve(window)
    window.store.dispatch(updates.load_scenario, "rows-come-alive")
    window.store.dispatch(updates.choose_page, "curve")
    window.store.dispatch(batch.set_learning_rate, 1e9)
    for step in range(1, 7):
        window.store.dispatch(updates.scrub, float(step))
        settle()
        low, high = shown(page).values
        assert low < high
        page.plot.canvas.grab()
