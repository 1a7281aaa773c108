"""The strips as data and as a thing to touch: what is placed where, what is drawn, what the hand says."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.spec import (
    Descent,
    Neuron,
    Problem,
    choose_activation,
    choose_loss,
    choose_optimizer,
)
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State, View
from biasviz.ui.neuron import backdrop, loss_strip, marks, strips_text
from biasviz.ui.neuron.axes import MOST, ticks
from biasviz.ui.neuron.board import Board, Taken, box_of, curve_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.hand import calm
from biasviz.ui.neuron.strips import Strips
from biasviz.ui.theme import look

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def lab(x=1.0, w=2.0, b=-6.0, y=1.0, activation="sigmoid", loss="half_mse", rate=8.0, **more) -> State:
    xs, ys = (tuple(v) if isinstance(v, tuple) else (float(v),) for v in (x, y))
    problem = Problem(xs, ys, choose_activation(activation), choose_loss(loss))
    descent = Descent(Neuron(problem, w, b), choose_optimizer("gd"), rate, more.pop("moves", "b"))
    return State(opened("test", descent), view=View(**more))


DEAD = lab(w=0.5, b=-2.0, activation="relu", rate=0.5)
KILLED = updates.scrub(lab(w=1.0, b=3.0, activation="relu", rate=1.34), 3)
UNDEFINED = lab(w=1.0, b=-1.5, y=0.0, activation="tanh", loss="bce", rate=0.1)
BATCH = lab(x=(-1.0, 0.5, 2.0), y=(0.0, 1.0, 1.0), w=1.0, b=0.5)
DIVERGED = updates.scrub(lab(w=0.0, b=3.0, y=0.0, activation="linear", rate=2.1), 60)
STATES = {
    "start": lab(),
    "played": updates.scrub(lab(), 40),
    "between two steps": updates.scrub(lab(), 2.9),
    "dead": DEAD,
    "killed": KILLED,
    "undefined": UNDEFINED,
    "batch": BATCH,
    "diverged": DIVERGED,
    "ghost": updates.set_b(updates.scrub(lab(), 40), 1.0),
    "hover": updates.hover(lab(), -2.0),
    "hover over nothing": updates.hover(UNDEFINED, -3.0),
    "triangle": lab(triangle=True),
    "steep triangle": lab(w=0.0, b=3.0, y=0.0, activation="linear", rate=1.5, triangle=True),
    "dwarfing factor": lab(w=1.0, b=5.0, y=0.0, loss="bce"),
    "both move": updates.scrub(lab(moves="both"), 5),
    "far out": updates.zoom(lab(), 1e5, 0.0),
    "far in": updates.zoom(lab(), 1e-6, -6.0),
}


@pytest.fixture
def strips(qtbot):
    made = Strips()
    qtbot.addWidget(made.widget)
    made.widget.resize(760, 640)
    made.widget.show()
    show(made, lab())
    return made


def show(strips: Strips, state: State) -> NeuronTrace:
    trace = NeuronTrace(state.neuron)
    strips.render(state, trace)
    QApplication.processEvents()
    return trace


def image(strips: Strips) -> QImage:
    return strips.widget.grab().toImage()


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


def ball(strips: Strips) -> QPointF:
    return QPointF(*strips._ground().ball)


# What is drawn


@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_every_state_is_drawn_and_twice_shows_the_same_as_once(strips, name, theme):
    strips.restyle(look(theme, 1.0))
    show(strips, STATES[name])
    first = image(strips)
    show(strips, STATES[name])
    assert image(strips) == first
    assert len({first.pixel(x, y) for x in range(0, 760, 7) for y in range(0, 640, 5)}) > 5


@pytest.mark.parametrize("other", STATES)
def test_there_and_back_again_is_pixel_by_pixel_the_same(strips, other):
    before = image(strips)
    show(strips, STATES[other])
    show(strips, lab())
    assert image(strips) == before


def test_fresh_strips_show_what_used_ones_show(strips, qtbot):
    for state in STATES.values():
        show(strips, state)
    show(strips, KILLED)
    fresh = Strips()
    qtbot.addWidget(fresh.widget)
    fresh.widget.resize(760, 640)
    fresh.widget.show()
    show(fresh, KILLED)
    assert image(fresh) == image(strips)


SIZES = [(280, 300, 1.0), (460, 560, 1.0), (1060, 760, 1.375), (2600, 1900, 2.75)]


@pytest.mark.parametrize(("width", "height", "unit"), SIZES)
def test_every_size_is_drawn(strips, width, height, unit):
    strips.widget.resize(width, height)
    strips.restyle(look("light", unit))
    for state in STATES.values():
        show(strips, state)
        image(strips)
    frames = strips._ground().frames
    assert len({(f.left, f.right) for f in frames}) == 1
    assert all(a.bottom < b.top for a, b in pairwise(frames))
    assert frames[2].bottom < height


def test_only_a_moving_bias_leaves_the_picture_behind_it_alone(strips):
    image(strips)
    before = [strip.backdrops for strip in strips.strips]
    for k in range(20):
        show(strips, updates.scrub(lab(), k))
        show(strips, updates.hover(lab(), k / 10))
    assert [strip.backdrops for strip in strips.strips] == before
    show(strips, updates.zoom(lab(), 0.5, 0.0))
    assert [strip.backdrops for strip in strips.strips] == [n + 1 for n in before]


def test_the_vertical_ranges_stay_while_a_run_plays(strips):
    spans = set()
    for k in range(40):
        show(strips, updates.scrub(lab(moves="both"), k))
        spans.add(tuple((strip.frame.values, strip.frame.bend) for strip in strips.strips))
    assert len(spans) == 1


def unmarked(strips: Strips, state: State) -> QImage:
    """The same state as if it had no stretches."""
    trace = NeuronTrace(state.neuron)
    trace.__dict__["stretches"] = ()
    for strip in strips.strips:
        strip._key = ()
    strips.render(state, trace)
    picture = image(strips)
    for strip in strips.strips:
        strip._key = ()
    return picture


@pytest.mark.parametrize(("state", "kind"), [(lab(), "saturated"), (DEAD, "dead"), (UNDEFINED, "undefined")])
def test_every_kind_of_stretch_is_drawn_in_every_strip_and_nowhere_else(strips, state, kind):
    plain = unmarked(strips, state)
    trace = show(strips, state)
    marked = image(strips)
    here = [s for s in trace.stretches if s.kind == kind]
    assert here

    def differs(frame: Frame, low: float, high: float) -> list[bool]:
        columns = range(math.ceil(frame.x(low)) + 2, math.floor(frame.x(high)) - 1)
        levels = range(round(frame.top) + 2, round(frame.bottom) - 2, 3)
        return [plain.pixel(x, y) != marked.pixel(x, y) for x in columns for y in levels]

    for frame in strips._ground().frames:
        assert np.mean(differs(frame, here[0].low, here[0].high)) > 0.6
    edges = [frame.window[0], *(e for s in trace.stretches for e in (s.low, s.high)), frame.window[1]]
    free = [differs(frame, low, high) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    assert not any(any(found) for found in free)


@pytest.mark.parametrize(("state", "kind"), [(lab(), "saturated"), (DEAD, "dead"), (UNDEFINED, "undefined")])
def test_every_kind_of_stretch_is_named_where_it_lies(strips, state, kind, monkeypatch):
    trace = show(strips, state)
    named = image(strips)
    monkeypatch.setitem(strips_text.STRETCHES, kind, ())
    strips.strips[0]._key = ()
    show(strips, state)
    bare, frame = image(strips), strips._ground().frames[0]
    columns = [x for x in range(760) if any(named.pixel(x, y) != bare.pixel(x, y) for y in range(640))]
    assert columns
    here = [(frame.x(s.low), frame.x(s.high)) for s in trace.stretches if s.kind == kind]
    assert all(any(low <= x <= high for low, high in here) for x in columns if x < frame.x(trace.ball) - 150)


def test_upright_lines_leave_words_alone(qapp):
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    frame = Frame(0, 0, 100, 100, (0.0, 1.0), (0.0, 1.0))
    with QPainter(picture) as p:
        p.setPen(Qt.GlobalColor.black)
        backdrop._upright(p, 50, frame, np.array([[40, 20, 60, 40], [0, 60, 30, 80]]))
    white = [y for y in range(100) if picture.pixel(50, y) == 0xFFFFFFFF]
    assert white[0] == pytest.approx(21, abs=1)
    assert white[-1] == pytest.approx(39, abs=1)


def test_a_factor_that_dwarfs_the_others_bends_the_axis_and_no_step_moves_it(strips):
    show(strips, lab())
    assert strips.strips[1].frame.bend is None
    bends = set()
    for k in range(0, 200, 8):
        show(strips, updates.scrub(lab(w=1.0, b=5.0, y=0.0, loss="bce", rate=0.5, moves="both"), k))
        bends.add(strips.strips[1].frame.bend)
    assert len(bends) == 1
    assert bends != {None}
    frame = strips.strips[1].frame
    assert frame.y(0.0) - frame.y(0.25) > 5
    assert frame.y(frame.values[1]) == pytest.approx(frame.top)
    points = frame.points(np.array([0.0]), np.array([30.0]))
    assert points[0].tolist() == pytest.approx([frame.x(0.0), frame.y(30.0)])


def test_an_undefined_loss_has_no_tangent_but_a_sentence(strips, monkeypatch):
    drawn = []
    monkeypatch.setattr(marks, "paint_tangent", lambda *a: drawn.append("tangent") or np.empty((0, 4)))
    monkeypatch.setattr(loss_strip, "_paint_sentence", lambda p, words, *a: drawn.append(words))
    show(strips, UNDEFINED)
    assert set(drawn) == {strips_text.undefined(NeuronTrace(UNDEFINED.neuron).point.undefined)}
    drawn.clear()
    show(strips, lab())
    assert set(drawn) == {"tangent"}


def test_a_ball_outside_the_window_is_pointed_to(strips, monkeypatch):
    said = []
    monkeypatch.setattr(marks, "label", lambda p, words, *a, **k: said.append(words))
    show(strips, DIVERGED)
    assert strips._ground().ball is None
    assert said[0].startswith("b = ")


def test_a_death_is_marked_with_its_step(strips, monkeypatch):
    said = []
    monkeypatch.setattr(marks, "label", lambda p, words, *a, **k: said.append(words))
    show(strips, KILLED)
    assert "dead since step 1" in said


def test_a_pdf_gets_lines_and_no_pictures(strips, tmp_path):
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageSize, QPdfWriter

    before = [strip.backdrops for strip in strips.strips]
    writer = QPdfWriter(str(tmp_path / "strips.pdf"))
    writer.setPageSize(QPageSize(QSizeF(200, 170), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF())
    with QPainter(writer) as p:
        strips.widget.render(p)
    assert [strip.backdrops for strip in strips.strips] == before
    assert (tmp_path / "strips.pdf").stat().st_size > 5000


# What the hand says


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
    dragged, refits = heard(strips.bias_dragged), []
    strips.refit_requested.connect(lambda: refits.append(1))
    at = QPointF(strips._ground().frames[0].x(1.0), 200)
    press(strips, at)
    release(strips, at)
    mouse(strips, QEvent.Type.MouseButtonDblClick, at, LEFT)
    release(strips, at)
    assert dragged[-1] == -6.0
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


# What is said


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


# Axes and words


SPANS = [(-7.0, 3.0), (0.0, 0.53), (-1e-5, 3e-5), (-4e5, 6e5), (5.0, 5.000001), (-33.0, 36.0)]


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("most", [2, 4, 7])
def test_ticks_are_few_calm_and_inside(span, most):
    found = ticks(span, most, lambda labels, step: True)
    assert 1 <= len(found.values) <= min(most, MOST)
    assert all(span[0] - 1e-9 <= v <= span[1] + 1e-9 for v in found.values)
    assert len(set(found.labels)) == len(found.labels)
    for value, label in zip(found.values, found.labels, strict=True):
        number = float(label.replace("−", "-").replace(",", "")) * 10.0**found.power
        assert number == pytest.approx(value, rel=1e-9, abs=1e-12)


def test_labels_that_would_touch_make_the_step_larger():
    narrow = ticks((0.0, 10.0), 7, lambda labels, step: step >= 5)
    assert narrow.values == (0.0, 5.0, 10.0)


def test_words_go_where_they_cover_nothing_and_keep_clear_of_each_other():
    frame = Frame(0, 0, 200, 100, (0.0, 1.0), (0.0, 1.0))
    line = curve_boxes(frame.points(np.linspace(0, 1, 50), np.linspace(0, 1, 50)))
    board = Board(frame.rect, Taken(line))
    first = board.put([(80, 40), (10, 10), (120, 70)], 40, 15)
    second = board.put([(80, 40), (10, 10), (120, 70)], 40, 15)
    assert (first.left(), first.top()) == (10, 10)
    assert (second.left(), second.top()) == (120, 70)
    assert board.covered == 0
    assert board.put([(0, 0)], 300, 15) is None
    assert board.put([(10, 10)], 40, 15, most=0) is None
    assert box_of(first).tolist() == [[10, 10, 50, 25]]
