"""The race in the window: two lanes, a bar that never jumps, cures that are tried, and what is pointed at."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from biasviz import updates
from biasviz.experiments.neuron.lab import Ghost, Until, opened
from biasviz.experiments.neuron.spec import choose_loss
from biasviz.lessons import all_lessons, load_lesson
from biasviz.numerics.losses import LOSSES
from biasviz.state import State
from biasviz.ui.neuron.lanes import slots
from biasviz.ui.race.entries import entries
from biasviz.ui.race.feature import Race
from biasviz.ui.snapshot import settle

from .strips_cases import DEAD, image, lab, show
from .test_strips_hand import heard, move, press, release

WRONG = lab(w=1.0, b=9.0, y=0.0, rate=1.0)


def against_bce(state: State) -> State:
    start = state.neuron.run.start
    problem = replace(start.problem, loss=choose_loss("bce"))
    return updates.race(state, replace(state.neuron.run, start=replace(start, problem=problem)))


RACE = against_bce(WRONG)


def feature(window) -> Race:
    return next(f for f in window.features if isinstance(f, Race))


def to_end(window, seconds: float = 0.05, most: int = 4_000) -> None:
    """Let time run as the clock would, without waiting for it."""
    for _ in range(most):
        if not window.store.state.neuron.playing:
            return
        window.store.dispatch(updates.advance, seconds)
    raise AssertionError("the run did not end")


@pytest.fixture
def racing(window):
    """The window with half MSE against BCE from z = 10."""
    window.store.dispatch(lambda _: RACE)
    settle()
    return window


def test_half_mse_takes_22063_steps_and_cross_entropy_11_in_the_window_on_the_log_clock(racing):
    for key in (Qt.Key.Key_K, Qt.Key.Key_V):
        QTest.keyClick(racing, key)
    assert racing.store.state.neuron.clock == "log"
    to_end(racing)
    half, bce = (card.lane for card in feature(racing).bar.cards)
    assert (half.watch, half.below, half.mark) == ("22,063", "escaped", "")
    assert (bce.watch, bce.below, bce.mark) == ("11", "escaped", "wins")
    assert racing.store.state.neuron.place == 22_063


def test_a_decade_takes_two_seconds_on_the_log_clock_so_the_race_takes_about_nine(monkeypatch):
    monkeypatch.setattr("biasviz.updates.running.BUDGET", 60.0)
    monkeypatch.setattr("biasviz.updates.running.AHEAD", 0)
    state, frames = updates.run_until(updates.choose_clock(RACE, "log"), "escaped"), 0
    while state.neuron.playing:
        state, frames = updates.advance(state, 1 / 30), frames + 1
    assert state.neuron.place == 22_063
    assert 6 <= frames / 30 <= 12


def test_a_race_that_is_over_is_run_again_from_its_start_and_reset_goes_there_first():
    state = updates.run_until(updates.scrub(against_bce(lab(w=1.0, b=3.0, y=0.0, rate=1.0)), 90), "escaped")
    assert state.neuron.place == 0
    assert state.neuron.playing
    there = updates.reset(updates.scrub(RACE, 20))
    assert there.neuron.rival == RACE.neuron.rival
    assert there.neuron.place == 0
    edited = updates.set_learning_rate(RACE, 2.0)
    assert updates.reset(edited).neuron.rival is None


def test_a_race_shows_one_strip_of_both_lanes_and_alone_one_strip_may_fill_the_middle(strips):
    def seen(state):
        show(strips, state)
        return [(slot.kind, slot.lane) for slot in slots(state)], [
            s.isVisible() for s in (*strips.strips, *strips.rivals)
        ]

    assert seen(RACE) == ([(0, 0), (0, 1)], [True, False, False, True, False, False])
    assert seen(updates.choose_strip(RACE, "factors")) == ([(1, 0), (1, 1)], [False, True, False, False, True, False])
    assert seen(updates.choose_strip(WRONG, "activation")) == ([(2, 0)], [False, False, True, False, False, False])
    assert seen(WRONG)[1] == [True, True, True, False, False, False]


@pytest.mark.parametrize("strip", ["all", "loss", "factors", "activation"])
@pytest.mark.parametrize("state", [WRONG, RACE], ids=["alone", "race"])
def test_every_choice_of_strips_uses_the_whole_height_and_can_be_dragged_and_hovered(strips, state, strip):
    state = state if strip == "all" else updates.choose_strip(state, strip)
    before = image(strips)
    show(strips, state)
    frames = strips._ground().frames
    assert frames[-1].bottom == pytest.approx(strips.widget.height() - 46, abs=2)
    assert [frame.foot for frame in frames] == [False] * (len(frames) - 1) + [True]
    if (strip, state) != ("all", WRONG):
        assert image(strips) != before
    dragged, hovered = heard(strips.bias_dragged), heard(strips.hovered)
    x = strips._ground().ball[0]
    for frame in frames:
        at = QPointF(x, frame.top + 0.6 * frame.height)
        press(strips, at)
        move(strips, at - QPointF(60, 0))
        release(strips, at - QPointF(60, 0))
        move(strips, QPointF(frame.x(2.0), frame.top + 5), Qt.MouseButton.NoButton)
    assert len(dragged) == len(frames)
    assert hovered


def test_lanes_that_start_together_are_moved_by_either_ball_and_others_only_by_the_first(strips):
    show(strips, updates.scrub(RACE, 4))
    first, second = strips._ground().balls
    assert second.b < first.b - 3
    dragged = heard(strips.bias_dragged)
    at = QPointF(second.x, second.y)
    press(strips, at)
    move(strips, at + QPointF(30, 0))
    release(strips, at)
    assert second.b < dragged[0] < first.b
    moved = updates.set_b(updates.scrub(RACE, 4), dragged[0])
    assert moved.neuron.run.start.b == moved.neuron.rival.start.b == dragged[0]
    apart = replace(RACE.neuron, rival=replace(RACE.neuron.rival, start=replace(RACE.neuron.rival.start, b=5.0)))
    show(strips, replace(RACE, neuron=apart))
    assert len(strips._ground().balls) == 1
    assert strips._ground().takes == (True, False)


def test_only_what_differs_stands_in_the_titles_and_both_lanes_are_told_to_those_who_cannot_see(strips):
    show(strips, RACE)
    titles = [strip._drawing.title(strip._shown, strip.frame) for strip in (strips.strips[0], strips.rivals[0])]
    assert [[run.words for run in title if hasattr(run, "words")] for title in titles] == [
        ["A", "loss: half MSE"],
        ["B", "loss: BCE"],
    ]
    told = strips.widget.accessibleDescription()
    assert told.startswith("Lane A: The bias is 9")
    assert "Lane B: The bias is 9" in told


def test_without_a_race_the_bar_is_away_and_with_one_it_keeps_its_size(racing):
    bar = feature(racing).bar
    sizes = set()
    for place in (0, 9, 12, 4_000):
        racing.store.dispatch(updates.scrub, float(place))
        settle()
        sizes.add((bar.widget.size().toTuple(), *(card.size().toTuple() for card in bar.cards)))
    assert len(sizes) == 1
    assert [card.lane.watch for card in bar.cards] == ["4,000", "11"]
    racing.findChild(QPushButton, "race_end").click()
    settle()
    assert racing.store.state.neuron.rival is None
    assert not bar.widget.isVisible()


def test_the_buttons_of_the_bar_do_what_their_keys_do(racing):
    before = racing.store.state.neuron
    racing.findChild(QPushButton, "race_swap").click()
    assert (racing.store.state.neuron.run, racing.store.state.neuron.rival) == (before.rival, before.run)
    QTest.keyClick(racing, Qt.Key.Key_X)
    assert racing.store.state.neuron.run == before.run
    clock = racing.findChild(QPushButton, "race_clock")
    clock.click()
    assert clock.isChecked()
    QTest.keyClick(racing, Qt.Key.Key_K)
    assert not clock.isChecked()
    racing.findChild(QPushButton, "race_until").click()
    assert racing.store.state.neuron.playing
    for button in feature(racing).bar.buttons.values():
        assert button.accessibleName()
        assert button.toolTip()


def test_a_dead_lane_is_said_never_to_come(window):
    cure = next(e for e in entries(DEAD.neuron, DEAD.neuron.run.start) if e.id == "leaky_relu")
    window.store.dispatch(lambda _: updates.race(DEAD, cure.rival))
    settle()
    dead, leaky = (card.lane for card in feature(window).bar.cards)
    assert (dead.watch, dead.below, dead.state) == ("never", "dead", "never")
    assert leaky.state == "running"
    window.store.dispatch(updates.run_until, "escaped")
    to_end(window, 5.0)
    dead, leaky = (card.lane for card in feature(window).bar.cards)
    assert (leaky.watch, leaky.mark) == ("298", "wins")
    assert dead.said() == "Lane A, activation: ReLU, dead from the start, never: dead."


def test_the_bar_shows_each_lane_as_it_stands_at_the_step_of_the_clock(racing):
    racing.store.dispatch(updates.scrub, 10.0)
    assert [card.lane.state for card in feature(racing).bar.cards] == ["running", "running"]
    racing.store.dispatch(updates.scrub, 11.0)
    assert [card.lane.state for card in feature(racing).bar.cards] == ["running", "met"]


def test_a_presented_race_has_its_lanes_and_no_buttons(racing):
    buttons = feature(racing).bar.buttons.values()
    racing.store.dispatch(updates.present, True)
    assert all(card.isVisible() for card in feature(racing).bar.cards)
    assert not any(button.isVisible() for button in buttons)
    racing.store.dispatch(updates.present, False)
    assert all(button.isVisible() for button in buttons)


def test_a_race_between_the_dead_is_no_tie_and_offers_no_rescue(window):
    window.store.dispatch(lambda _: updates.race(DEAD, DEAD.neuron.run))
    settle()
    assert [(card.lane.watch, card.lane.mark) for card in feature(window).bar.cards] == [("never", "")] * 2, "no tie"
    offer = window.findChild(QPushButton, "rescue_offer")
    assert offer is None or not offer.isVisible()
    window.store.dispatch(updates.end_race)
    assert window.findChild(QPushButton, "rescue_offer").isVisible()


def test_a_scene_that_waits_for_no_event_has_no_stop_watches(racing):
    lesson = load_lesson(all_lessons()[0].id)
    run = racing.store.state.neuron.run
    plain = replace(lesson.scenes[0], start=run, rival=run, at=0, play=3, until=None, ghost=None)
    waiting = replace(plain, play=0, until=Until("escaped"))
    for scene, shown in ((plain, False), (waiting, True)):
        racing.store.dispatch(updates.open_lesson, replace(lesson, scenes=(scene,)))
        assert feature(racing).bar.widget.isVisible() == shown


def test_forecasts_rest_while_nobody_sees_them(window):
    window.store.dispatch(lambda _: DEAD)
    window.store.dispatch(updates.toggle, "rescue")
    cures = feature(window).cures
    assert cures._timer.isActive()
    cures.widget.hide()
    cures._walk()
    assert not cures._timer.isActive()


def test_rivals_come_from_the_tables_without_the_present_choice(window):
    menu = window.actions_.menus["Race"]
    for _ in range(2):
        menu.aboutToShow.emit()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    losses = next(a.menu() for a in menu.actions() if a.menu() and a.menu().objectName() == "against_loss")
    ids = {action.objectName().removeprefix("against_") for action in losses.actions()}
    assert ids == set(LOSSES) - {window.store.state.neuron.run.start.problem.loss.id}
    half = [a for a in menu.actions() if a.objectName() == "against_half_rate"]
    assert len(half) == 1
    rate = window.store.state.neuron.run.learning_rate
    half[0].trigger()
    assert window.store.state.neuron.rival.learning_rate == rate / 2


def test_the_run_before_the_last_edit_is_a_rival_once_there_is_one():
    def ids(state):
        return [e.id for e in entries(state.neuron, state.neuron.run.start)]

    assert "ghost" not in ids(WRONG)
    edited = updates.set_learning_rate(updates.scrub(WRONG, 3), 2.0)
    assert "ghost" in ids(edited)
    same = replace(edited, neuron=replace(edited.neuron, ghost=Ghost(edited.neuron.run, 3)))
    assert "ghost" not in ids(same)
    assert "same" in ids(WRONG)


def test_a_race_and_back_is_pixel_by_pixel_the_same(racing):
    racing.store.dispatch(lambda _: State(opened("test", WRONG.neuron.run)))
    settle()
    plain = racing.strips.widget.grab().toImage()
    racing.store.dispatch(lambda _: RACE)
    settle()
    racing.store.dispatch(lambda _: State(opened("test", WRONG.neuron.run)))
    settle()
    assert racing.strips.widget.grab().toImage() == plain
