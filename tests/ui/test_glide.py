"""Changes between scenes glide: what the eye follows lies between, and ends exactly where it would have been."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from biasviz import updates
from biasviz.experiments.neuron.glide import Lane, Pose, Posed, between, pose_of
from biasviz.experiments.neuron.spec import choose_loss
from biasviz.ui.glide import calls_for
from biasviz.ui.motion import less_wanted
from biasviz.ui.snapshot import settle
from biasviz.updates import load_scenario

OTHER = "killing-step"


@pytest.fixture
def gliding(window):
    """The window with gliding allowed, its frames made by hand."""
    window.glide.allowed = True
    window.glide._way.begin = lambda: None
    return window


def image(window):
    settle()
    return window.grab().toImage()


def shown(window) -> Pose:
    """Return how the plots stand, read from what they are drawn with."""
    trace, strips = window.strips._trace, window.strips
    frames = [strip.frame for strip in strips.strips if strip.isVisible()]
    assert {frame.window for frame in frames} == {trace.lab.window}
    if len(frames) == 3:
        assert tuple(frame.values for frame in frames) == trace.ranges
    return pose_of(trace)


def ball(window) -> float:
    return shown(window).lanes[0].ball


def end(window) -> Pose:
    return pose_of(window.store.trace)


def test_a_posed_trace_shows_the_pose_and_the_neuron_of_the_state(window):
    pose = Pose((-9.0, 9.0), (Lane(((0.0, 2.0), (-4.0, 4.0), (0.0, 3.0)), 1.25),))
    trace = Posed(window.store.trace, pose)
    assert pose_of(trace) == pose
    assert (trace.curve.b[0], trace.curve.b[-1]) == (-9.0, 9.0)
    assert trace.neuron == window.store.trace.neuron
    assert trace.settled is window.store.trace


def test_pictures_and_tests_are_made_without(window):
    assert not window.glide.allowed
    window.store.dispatch(load_scenario, OTHER)
    assert window.glide.part == 1
    assert shown(window) == end(window)


def test_axes_glide_and_the_ball_rolls_while_the_state_is_there_at_once(gliding):
    before = shown(gliding)
    gliding.store.dispatch(load_scenario, OTHER)
    after = end(gliding)
    assert gliding.store.state.neuron.scenario == OTHER
    assert shown(gliding) == before
    seen = []
    for part in (0.2, 0.5, 0.8):
        gliding.glide.go(part)
        seen.append(shown(gliding))
    assert seen == [between(before, after, part) for part in (0.2, 0.5, 0.8)]
    balls = [pose.lanes[0].ball for pose in (before, *seen, after)]
    assert balls == sorted(balls)
    assert len(set(balls)) == 5
    gliding.glide.go(1.0)
    assert shown(gliding) == after


def test_a_glide_ends_in_the_picture_that_would_have_been_without(gliding, qtbot):
    from biasviz.ui.app import create_window

    gliding.store.dispatch(load_scenario, OTHER)
    start = image(gliding)
    gliding.glide.go(0.5)
    middle = image(gliding)
    gliding.glide.go(1.0)
    gliding.setFocus()
    plain = create_window(OTHER)
    qtbot.addWidget(plain)
    plain.resize(gliding.size())
    plain.show()
    plain.setFocus()
    assert image(gliding) == image(plain)
    assert start != middle != image(plain)


@pytest.mark.parametrize("change", [updates.step, updates.quarter, updates.toggle_play])
def test_a_step_does_not_wait_for_a_glide(gliding, change):
    gliding.store.dispatch(load_scenario, OTHER)
    gliding.glide.go(0.3)
    gliding.store.dispatch(change)
    assert gliding.strips._trace.step == gliding.store.trace.step
    assert change is updates.toggle_play or ball(gliding) == end(gliding).lanes[0].ball
    assert shown(gliding).window != end(gliding).window, "the axes go on"
    gliding.store.dispatch(updates.pause)


def test_keys_pressed_during_a_glide_act_on_what_will_be_there(gliding):
    gliding.store.dispatch(load_scenario, OTHER)
    QTest.keyClick(gliding, Qt.Key.Key_Right)
    assert gliding.store.state.neuron.place == 1
    assert gliding.store.state.neuron.scenario == OTHER


def test_a_dragged_ball_is_under_the_hand_at_once(gliding):
    gliding.store.dispatch(updates.set_b, 1.0)
    assert ball(gliding) == 1.0
    gliding.store.dispatch(load_scenario, OTHER)
    gliding.glide.go(0.4)
    gliding.store.dispatch(updates.set_b, 1.5)
    assert ball(gliding) == 1.5


def test_the_wheel_and_a_shift_of_the_view_are_direct_and_a_fit_glides(gliding):
    for change in ((updates.zoom, 0.5, 0.0), (updates.pan, 1.0)):
        gliding.store.dispatch(*change)
        assert shown(gliding).window == gliding.store.state.neuron.window
    before = shown(gliding).window
    gliding.store.dispatch(updates.refit)
    assert shown(gliding).window == before != gliding.store.state.neuron.window


def test_a_change_during_a_glide_starts_from_what_is_shown(gliding):
    gliding.store.dispatch(load_scenario, OTHER)
    gliding.glide.go(0.5)
    half = shown(gliding)
    gliding.store.dispatch(load_scenario, "badly-wrong-half-mse")
    assert shown(gliding) == half
    gliding.glide.go(1.0)
    assert shown(gliding) == end(gliding)


def test_reset_rolls_the_ball_back(gliding):
    gliding.store.dispatch(updates.scrub, 12.0)
    gliding.glide.go(1.0)
    far = ball(gliding)
    gliding.store.dispatch(updates.reset)
    assert ball(gliding) == far != end(gliding).lanes[0].ball
    gliding.glide.go(1.0)
    assert shown(gliding) == end(gliding)


def test_nothing_glides_where_less_motion_is_wanted(gliding):
    gliding.store.dispatch(updates.toggle, "motion")
    gliding.store.dispatch(load_scenario, OTHER)
    assert shown(gliding) == end(gliding)
    gliding.store.dispatch(updates.toggle, "motion")
    gliding.store.dispatch(load_scenario, "badly-wrong-half-mse")
    assert shown(gliding) != end(gliding)


def test_motion_switched_off_half_way_ends_the_glide(gliding):
    gliding.store.dispatch(load_scenario, OTHER)
    gliding.glide.go(0.5)
    gliding.store.dispatch(updates.toggle, "motion")
    assert shown(gliding) == end(gliding)


def test_playing_calls_for_no_glide(window):
    before = window.store.state, window.store.trace
    window.store.dispatch(updates.toggle_play)
    window.store.dispatch(updates.advance, 0.1)
    assert not calls_for(*before, window.store.state, window.store.trace)
    window.store.dispatch(updates.pause)


def test_a_race_that_runs_again_from_its_start_does_not_roll_back_there(window):
    window.store.dispatch(updates.race, window.store.state.neuron.run)
    window.store.dispatch(updates.run_until, "below", 1e-3)
    for _ in range(200):
        window.store.dispatch(updates.advance, 1.0)
    before = window.store.state, window.store.trace
    assert before[0].neuron.place > 1
    window.store.dispatch(updates.run_until, "below", 1e-3)
    assert (window.store.state.neuron.place, window.store.state.neuron.playing) == (0.0, True)
    assert not calls_for(*before, window.store.state, window.store.trace)
    window.store.dispatch(updates.pause)


def test_another_rival_far_away_lets_the_axes_glide(window):
    run = window.store.state.neuron.run
    window.store.dispatch(updates.race, run)
    before = window.store.state, window.store.trace
    window.store.dispatch(updates.race, replace(run, start=replace(run.start, b=50.0)))
    assert window.store.state.neuron.run == before[0].neuron.run
    assert calls_for(*before, window.store.state, window.store.trace)


def test_another_loss_lets_the_vertical_axis_glide(gliding):
    before = shown(gliding)
    gliding.store.dispatch(updates.choose_loss, choose_loss("bce").id)
    gliding.glide.go(0.5)
    top = shown(gliding).lanes[0].ranges[0][1]
    assert before.lanes[0].ranges[0][1] < top < end(gliding).lanes[0].ranges[0][1]


def test_a_strip_grows_from_where_it_stood_and_gives_way_again(gliding):
    def height():
        return gliding.strips.strips[1].frame.height

    low, all_three = height(), image(gliding)
    gliding.store.dispatch(updates.choose_strip, "factors")
    assert height() == low
    gliding.glide.go(0.5)
    half = height()
    gliding.glide.go(1.0)
    assert low < half < height()
    assert gliding.strips.strips[1].pos().y() == 0
    gliding.store.dispatch(updates.choose_strip, "all")
    gliding.glide.go(0.5)
    assert height() == half
    gliding.glide.go(1.0)
    assert image(gliding) == all_three


def test_a_race_glides_in_and_out_and_ends_in_what_would_have_been(gliding):
    run = gliding.store.state.neuron.run
    problem = replace(run.start.problem, loss=choose_loss("bce"))
    gliding.store.dispatch(updates.race, replace(run, start=replace(run.start, problem=problem)))
    first, target = shown(gliding), end(gliding)
    gliding.glide.go(0.5)
    assert shown(gliding) == between(first, target, 0.5)
    assert first.lanes[1] != shown(gliding).lanes[1] != target.lanes[1]
    gliding.glide.go(1.0)
    assert shown(gliding) == target
    smooth = image(gliding)
    gliding.glide.allowed = False
    gliding.store.announce()
    assert image(gliding) == smooth


def test_less_motion_is_read_from_the_environment_and_the_desktop(tmp_path, qapp):
    def wanted(**more):
        return less_wanted({"XDG_CONFIG_HOME": str(tmp_path), **more})

    assert not wanted()
    assert wanted(BIASVIZ_MOTION="off")
    (tmp_path / "gtk-3.0").mkdir()
    (tmp_path / "gtk-3.0" / "settings.ini").write_text("[Settings]\ngtk-enable-animations=false\n")
    assert wanted()
    assert not wanted(BIASVIZ_MOTION="on")
    (tmp_path / "gtk-3.0" / "settings.ini").write_text("no ini file at all")
    assert not wanted()
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    assert wanted()
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0.5\n")
    assert not wanted()


def test_the_program_lets_changes_glide_unless_less_motion_is_wanted(window, monkeypatch):
    from biasviz.ui.app import let_glide

    monkeypatch.setenv("BIASVIZ_MOTION", "off")
    let_glide(window)
    assert not window.store.state.view.motion
    window.store.dispatch(updates.toggle, "motion")
    monkeypatch.setenv("BIASVIZ_MOTION", "on")
    let_glide(window)
    assert window.store.state.view.motion
    assert window.glide.allowed


def test_the_way_comes_to_its_end_by_itself_in_under_half_a_second(window, qtbot):
    from biasviz.ui.glide import SECONDS

    assert SECONDS < 0.5
    window.glide.allowed = True
    window.store.dispatch(load_scenario, OTHER)
    assert window.glide.part < 1
    qtbot.waitUntil(lambda: window.glide.part == 1)
    assert shown(window) == end(window)
