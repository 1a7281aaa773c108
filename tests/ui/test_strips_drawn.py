"""What the strips draw: the same for the same state, at every size, each thing where it belongs."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from biasviz import updates
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State
from biasviz.ui.neuron import backdrop, loss_strip, marks, strips_text
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.strips import Strips
from biasviz.ui.theme import look

from .strips_cases import DEAD, DIVERGED, KILLED, STATES, UNDEFINED, image, lab, show


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
    monkeypatch.setattr(loss_strip, "paint_sentence", lambda p, words, *a: drawn.append(words))
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


@pytest.mark.parametrize("width", [300.0, 700.0, 1800.0])
def test_the_run_of_the_triangle_does_not_depend_on_the_size_of_the_plot(strips, width):
    trace = show(strips, lab(x=0.0, w=0.0, b=0.0, y=2.0, activation="linear", triangle=True))
    shown = strips._shown[0]
    assert trace.point.dL_db == -2.0
    assert marks.nice_run(shown, Frame(0.0, 0.0, width, 400.0, (-2.5, 2.5), (-0.4, 6.5))) == 1.0
    assert marks.nice_run(shown, Frame(0.0, 0.0, width, 400.0, (-0.5, 0.5), (-0.4, 6.5))) == 0.2
    assert marks.nice_run(shown, Frame(0.0, 0.0, width, 400.0, (-50.0, 50.0), (-0.4, 260.0))) == 20.0
    assert marks.nice_run(shown, Frame(0.0, 0.0, width, 400.0, (-2.5, 2.5), (-0.1, 1.5))) == 0.2
