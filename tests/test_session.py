"""What was open, as a text and back; on the disk whole or not at all."""

import os
from dataclasses import replace

import pytest

from biasviz import lessons, updates
from biasviz.data import Typed
from biasviz.experiments.layer.spec import Batch
from biasviz.opening import scenario_state
from biasviz.session import SWITCHES, keep, session_text, state_from_session
from biasviz.state import View

BASE = scenario_state("first-slope", View())


@pytest.mark.parametrize("switch", SWITCHES)
@pytest.mark.parametrize("on", [False, True])
def test_every_panel_and_switch_comes_back_as_it_was(switch, on):
    state = replace(BASE, view=replace(BASE.view, **{switch: on}))
    other = replace(BASE, view=replace(BASE.view, **{switch: not on}))
    assert state_from_session(session_text(state), other).view == state.view


def test_what_opens_and_closes_in_the_window_is_remembered():
    assert {"inputs", "readout", "rescue", "motion"} == set(SWITCHES)


def test_a_lesson_comes_back_with_all_that_it_keeps_from_the_class():
    lesson = next(
        lesson for head in lessons.all_lessons()
        if (lesson := lessons.load_lesson(head.id)) and any(scene.predict == "b" for scene in lesson.scenes)
    )  # fmt: skip
    index = next(k for k, scene in enumerate(lesson.scenes) if scene.predict == "b")
    asked = updates.open_lesson(BASE, lesson, index)
    for state in (asked, updates.guess(asked, 0.5), updates.next_beat(asked)):
        back = state_from_session(session_text(state), BASE)
        assert back.neuron.veiled == state.neuron.veiled
        assert back.lesson == state.lesson
    assert asked.neuron.veiled


def test_a_batch_that_no_text_takes_leaves_the_other_lab_in_the_session():
    run = updates.open_lab(updates.set_w(BASE, 3.0), "batch").batch.run
    rows = Typed(tuple(f"x{k}" for k in range(11)), ((0.0,) * 11,) * 10_000)
    wide = replace(run, start=replace(run.start, batch=Batch(rows, ("x1",), ("x2",))))
    for lab in ("neuron", "batch"):
        both = updates.open_lab(updates.set_w(BASE, 3.0), "batch")
        state = replace(both, lab=lab, batch=replace(both.batch, run=wide))
        back = state_from_session(session_text(state), BASE)
        assert (back.lab, back.batch, back.shelf) == ("neuron", None, ())
        assert back.neuron.run.start.problem == state.neuron.run.start.problem
        assert back.neuron.run.start.w == 3.0


def test_where_the_disk_is_full_the_session_before_stands(tmp_path, monkeypatch):
    place = tmp_path / "session.toml"
    assert keep(place, session_text(BASE))
    before = place.read_text()

    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert not keep(place, session_text(updates.step(BASE)))
    assert place.read_text() == before
    assert [path.name for path in tmp_path.iterdir()] == ["session.toml"]
