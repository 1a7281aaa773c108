"""What the hand says on the strips, and what is said for those who cannot see them."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.ui.neuron import strips_text
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.hand import calm
from biasviz.ui.neuron.strips import Strips

from .strips_cases import BATCH, UNDEFINED, ball, image, lab, show

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def mouse(strips: Strips, kind: QEvent.Type, at: QPointF, buttons=NONE, modifiers=PLAIN, button=None) -> None:
    viewport = strips.widget.viewport()
    which = button or (NONE if kind == QEvent.Type.MouseMove else LEFT)
    event = QMouseEvent(kind, at, viewport.mapToGlobal(at), which, buttons, modifiers)
    QApplication.sendEvent(viewport, event)


def press(strips, at, modifiers=PLAIN):
    mouse(strips, QEvent.Type.MouseButtonPress, at, LEFT, modifiers)


def move(strips, at, buttons=LEFT, modifiers=PLAIN):
    mouse(strips, QEvent.Type.MouseMove, at, buttons, modifiers)


def release(strips, at):
    mouse(strips, QEvent.Type.MouseButtonRelease, at)


def wheel(strips, at: QPointF, up: int, sideways: int = 0) -> None:
    viewport = strips.widget.viewport()
    there, phase = viewport.mapToGlobal(at), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, there, QPoint(), QPoint(sideways, up), NONE, PLAIN, phase, False)
    QApplication.sendEvent(viewport, event)


def heard(signal) -> list:
    said: list = []
    signal.connect(lambda *what: said.append(what[0] if len(what) == 1 else what))
    return said


def test_dragging_the_ball_says_where_it_goes(strips):
    said = heard(strips.bias_dragged)
    start, frame = ball(strips), strips._ground().frames[0]
    press(strips, start)
    assert said == []
    for step in (5, 40, 90):
        move(strips, start + QPointF(step, 3))
    release(strips, start + QPointF(90, 3))
    assert len(said) == 3
    assert said == sorted(said)
    assert said[-1] == pytest.approx(frame.b(start.x() + 90), abs=10 / frame.width)
    move(strips, start, NONE)
    assert len(said) == 3


def test_a_ball_taken_at_its_rim_does_not_jump(strips):
    said = heard(strips.bias_dragged)
    start = ball(strips)
    press(strips, start + QPointF(12, 6))
    move(strips, start + QPointF(12, 60))
    assert said == [] or said == [pytest.approx(-6.0, abs=0.02)]


def test_a_dragged_number_is_as_calm_as_a_pixel_can_tell():
    frame = Frame(60, 28, 700, 300, (-7.0, 3.0), (0.0, 1.0))
    b = calm(frame, -2.123456789)
    assert b == round(b, 2)
    assert abs(b + 2.123456789) < frame.b(61) - frame.b(60)
    narrow = replace(frame, window=(1.0, 1.0 + 1e-6))
    assert abs(calm(narrow, 1.0000001234567) - 1.0000001234567) < 1e-6 / 700
    assert math.copysign(1.0, calm(frame, -1e-9)) == 1.0


def test_the_dashed_line_is_a_handle_in_every_strip(strips):
    for frame in strips._ground().frames:
        said = heard(strips.bias_dragged)
        at = QPointF(ball(strips).x() + 3, frame.top + frame.height * 0.8)
        press(strips, at)
        move(strips, at + QPointF(50, 0))
        release(strips, at + QPointF(50, 0))
        assert len(said) == 1


def test_a_click_on_the_loss_takes_the_ball_there_and_elsewhere_does_nothing(strips):
    said = heard(strips.bias_dragged)
    first, second, third = strips._ground().frames
    for frame in (second, third):
        press(strips, QPointF(frame.x(1.0), frame.top + 20))
        release(strips, QPointF(frame.x(1.0), frame.top + 20))
    assert said == []
    press(strips, QPointF(first.x(1.0), first.y(0.2)))
    release(strips, QPointF(first.x(1.0), first.y(0.2)))
    assert said == [pytest.approx(1.0, abs=0.02)]


def test_a_dragged_ball_stays_in_the_plot(strips):
    said = heard(strips.bias_dragged)
    press(strips, ball(strips))
    move(strips, QPointF(5000, 100))
    move(strips, QPointF(-5000, 100))
    low, high = lab().neuron.window
    assert said == [high, low]


def test_the_wheel_zooms_about_the_pointer(strips):
    said = heard(strips.zoomed)
    frame = strips._ground().frames[1]
    wheel(strips, QPointF(frame.x(-2.0), frame.top + 10), 120)
    wheel(strips, QPointF(frame.x(-2.0), frame.top + 10), -120)
    (closer, at), (wider, again) = said
    assert closer < 1 < wider
    assert closer * wider == pytest.approx(1.0)
    assert at == again == pytest.approx(-2.0)
    wheel(strips, QPointF(3, 3), 120)
    assert len(said) == 2


def test_shift_drag_middle_drag_and_the_sideways_wheel_pan(strips):
    said = heard(strips.panned)
    frame = strips._ground().frames[0]
    b = (frame.window[1] - frame.window[0]) / frame.width
    press(strips, ball(strips), SHIFT)
    move(strips, ball(strips) + QPointF(30, 0), LEFT, SHIFT)
    move(strips, ball(strips) + QPointF(40, 0), LEFT, SHIFT)
    release(strips, ball(strips))
    assert said == [pytest.approx(-30 * b), pytest.approx(-10 * b)]
    middle = Qt.MouseButton.MiddleButton
    mouse(strips, QEvent.Type.MouseButtonPress, QPointF(300, 100), middle, button=middle)
    move(strips, QPointF(290, 100), middle)
    mouse(strips, QEvent.Type.MouseButtonRelease, QPointF(290, 100), button=middle)
    assert said[2] == pytest.approx(10 * b)
    wheel(strips, QPointF(300, 100), 0, 120)
    assert said[3] < 0


def test_a_double_click_refits_and_leaves_the_bias_where_it_was(strips):
    put_back, refits = heard(strips.bias_put_back), []
    strips.refit_requested.connect(lambda: refits.append(1))
    at = QPointF(strips._ground().frames[0].x(1.0), 200)
    press(strips, at)
    release(strips, at)
    mouse(strips, QEvent.Type.MouseButtonDblClick, at, LEFT)
    release(strips, at)
    assert put_back == [-6.0]
    assert refits == [1]


def test_hovering_tells_the_bias_once_a_place_and_that_the_pointer_has_left(strips):
    said = heard(strips.hovered)
    frame = strips._ground().frames[2]
    at = QPointF(frame.x(0.0), frame.top + 20)
    move(strips, at, NONE)
    move(strips, at, NONE)
    move(strips, at + QPointF(20, 0), NONE)
    QApplication.sendEvent(strips.widget.viewport(), QEvent(QEvent.Type.Leave))
    QApplication.sendEvent(strips.widget, QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert said == [pytest.approx(0.0, abs=0.02), pytest.approx(frame.b(at.x() + 20), abs=0.02), None]


def test_over_the_ball_the_cursor_is_an_open_hand(strips):
    move(strips, ball(strips) + QPointF(8, 8), NONE)
    assert strips.widget.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    press(strips, ball(strips))
    assert strips.widget.viewport().cursor().shape() == Qt.CursorShape.ClosedHandCursor
    release(strips, ball(strips))


def test_strips_that_show_nothing_yet_can_be_touched(qtbot):
    made = Strips()
    qtbot.addWidget(made.widget)
    made.widget.show()
    for act in (press, move, release):
        act(made, QPointF(50, 50))
    wheel(made, QPointF(50, 50), 120)
    image(made)


def test_the_plots_are_summed_up_for_those_who_cannot_see_them(strips):
    assert strips.widget.objectName() == "strips"
    assert strips.widget.accessibleName()
    assert "saturated" in strips.widget.accessibleDescription()
    show(strips, UNDEFINED)
    assert "undefined" in strips.widget.accessibleDescription()


def test_the_second_title_asks_only_where_the_slope_is_small():
    def title(state):
        point = NeuronTrace(state.neuron).point
        return "".join(words for words, _, _ in strips_text.factors_title(point, 0, None))

    assert title(lab()).startswith("Why the slope is small")
    assert title(lab(b=-2.0)).startswith("The factors of the slope")
    assert "mean of dL/da" in title(BATCH)
    assert title(BATCH).endswith("of sample 1")
