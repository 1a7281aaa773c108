"""The transport bar: time, the loss per step, the verdict."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLabel, QPushButton

from biasviz import updates
from biasviz.experiments.neuron.lab import EVENTS, QUARTERS, SPEEDS
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.experiments.neuron.verdict import Verdict
from biasviz.ui import transport_text as text
from biasviz.ui.thinning import Extremes, linear_range, log_range, roomy
from biasviz.ui.transport import Transport
from biasviz.ui.verdict_chip import COLORS, SIGNS
from biasviz.words import dead_since

from .control_cases import find, fired, framed, show, state

Key = Qt.Key
SIGNALS = (
    "reset", "step_back", "play_toggled", "step", "quarter", "until_chosen", "speed_chosen", "scrubbed", "log_toggled",
)  # fmt: skip
NAMES = ("reset", "step_back", "play", "step", "quarter", "until", "speed", "scrub", "log", "verdict")
RUNS = {
    "converged": (state(activation="linear", b=3.0, w=0.0, lr=1.2), 40, "converged at step"),
    "descending": (state(loss="bce", b=5.0, w=1.0, lr=1.0), 5, "descending"),
    "plateau": (state(b=5.0, w=1.0, lr=1.0), 120, "plateau: saturated, creeping"),
    "dead": (state(activation="relu", b=3.0, w=1.0, y=(1.0,), lr=1.34), 20, "dead since step 1"),
    "oscillating": (state(activation="tanh", w=0.0, b=1.5, lr=3.0), 400, "oscillating, period 2"),
    "diverged": (state(activation="linear", b=3.0, w=0.0, lr=2.1), 60, "diverged at step 13"),
    "undefined": (state(activation="linear", loss="bce", b=0.3, w=1.0), 0, "undefined: Binary cross-entropy"),
}


def at(start, step):
    return updates.scrub(start, step)


def listen(view):
    return {name: fired(getattr(view, name)) for name in SIGNALS}


@pytest.mark.parametrize("name", NAMES)
def test_every_control_has_its_name_and_a_tooltip(transport, name):
    control = find(transport, name)
    assert control.accessibleName()
    assert control.toolTip()


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("reset", "reset"), ("step_back", "step_back"), ("play", "play_toggled"), ("step", "step"),
        ("quarter", "quarter"), ("log", "log_toggled"),
    ],
)  # fmt: skip
def test_a_button_says_its_own_once(qtbot, transport, name, signal):
    seen = listen(transport)
    qtbot.mouseClick(find(transport, name), Qt.MouseButton.LeftButton)
    assert len(seen.pop(signal)) == 1
    assert not any(seen.values())


def test_showing_signals_nothing(transport):
    seen = listen(transport)
    for start, step, _ in RUNS.values():
        show(transport, at(start, step))
        show(transport, updates.toggle(updates.set_speed(start, 500.0), "loss_log"))
        show(transport, updates.run_until(start, "dead"))
    assert not any(seen.values())


def test_twice_shows_the_same_as_once(transport):
    shown = at(RUNS["oscillating"][0], 300)
    show(transport, shown)
    once = transport.widget.grab().toImage()
    show(transport, shown)
    assert transport.widget.grab().toImage() == once


def test_there_and_back_looks_like_a_fresh_bar(qtbot, transport):
    start = state(activation="tanh", w=0.0, b=1.5, lr=3.0)
    playing = replace(start, neuron=replace(start.neuron, playing=True, speed=500.0))
    for _ in range(30):
        playing = updates.advance(playing, 0.016)
        show(transport, playing)
        QApplication.processEvents()
    paused = updates.scrub(updates.pause(playing), 50)
    show(transport, paused)
    fresh = Transport()
    framed(qtbot, fresh, 1280, 68)
    show(fresh, paused)
    for view in (transport, fresh):
        view.widget.window().setFocus()
    QApplication.processEvents()
    assert transport.widget.grab().toImage() == fresh.widget.grab().toImage()


def test_the_menu_of_events_has_its_name(transport):
    assert transport.until_menu.accessibleName() == "Run until something happens"


def test_the_two_steps_have_their_own_names(transport):
    assert find(transport, "step_back").accessibleName() == "Step back"
    assert find(transport, "step").accessibleName() == "Step"


@pytest.mark.parametrize(
    ("step", "words"), [(0, "dead from the start"), (1, "dead since step 1"), (1200, "dead since step 1,200")]
)
def test_chip_and_strip_say_a_death_alike(step, words):
    assert text.verdict(Verdict("dead", step))[0] == dead_since(step) == words


@pytest.mark.parametrize("outcome", RUNS)
def test_verdict_is_said_in_words(transport, outcome):
    start, step, words = RUNS[outcome]
    show(transport, at(start, step))
    assert find(transport, "verdict", QLabel).text().startswith(words)


def test_every_verdict_has_its_own_sign():
    assert len({repr(sign) for sign in SIGNS.values()}) == len(SIGNS) == len(COLORS)
    for outcome in SIGNS:
        assert all(text.verdict(Verdict(outcome, 3, 2, "a: b")))


@pytest.mark.parametrize("width", [1024, 1280, 1366])
def test_nothing_is_cut_and_nothing_moves(transport, width):
    transport.widget.window().resize(width, 68)
    places = set()
    for start, step, _ in RUNS.values():
        for shown in (start, at(start, step), updates.toggle_play(start), at(start, step + 0.25)):
            show(transport, shown)
            QApplication.processEvents()
            assert transport.widget.width() == width
            places.add(tuple(tuple(find(transport, name).geometry().getRect()) for name in NAMES))
            for button in transport.widget.findChildren(QPushButton):
                needed = button.fontMetrics().horizontalAdvance(button.text())
                needed += button.iconSize().width() if not button.icon().isNull() else 0
                assert needed <= button.width(), button.objectName()
    assert len(places) == 1


def test_counter_and_quarter(transport):
    show(transport, at(state(lr=0.1), 1234))
    assert find(transport, "step_counter", QLabel).text() == "step 1,234"
    show(transport, at(state(lr=0.1), 7.5))
    assert find(transport, "quarter_shown", QLabel).text() in QUARTERS


@pytest.mark.parametrize(
    ("speed", "words"),
    [(0.25, "¼ step/s"), (0.5, "½ step/s"), (1, "1 step/s"), (2, "2 steps/s"), (5000, "5,000 steps/s")],
)
def test_speed_is_said(speed, words):
    assert text.speed(speed) == words


def test_speed_keys_go_through_the_offered_speeds(qtbot, transport):
    seen = fired(transport.speed_chosen)
    slider = find(transport, "speed")
    slider.setFocus()
    qtbot.keyClick(slider, Key.Key_Right)
    qtbot.keyClick(slider, Key.Key_End)
    assert seen == [4.0, SPEEDS[-1]]


def test_play_becomes_pause(transport):
    button = find(transport, "play")
    width = button.width()
    show(transport, updates.toggle_play(state()))
    assert (button.text(), button.accessibleName()) == ("Pause", "Pause")
    assert button.width() == width
    show(transport, state())
    assert button.text() == "Play"


def test_events_can_be_chosen(qtbot, transport):
    seen = fired(transport.until_chosen)
    menu = transport.until_menu
    menu.fill()
    for id in EVENTS:
        if id != "below":
            next(a for a in menu.actions() if a.objectName() == f"until_{id}").trigger()
    assert [event for event, _ in seen] == [id for id in EVENTS if id != "below"]
    menu.level.setFocus()
    menu.level.lineEdit().setText("0,125")
    qtbot.keyClick(menu.level, Key.Key_Return)
    assert seen[-1] == ("below", 0.125)


@pytest.mark.parametrize("how", ["enter", "button"])
def test_a_refused_loss_is_said_and_nothing_runs(qtbot, transport, how):
    menu, chosen, refused = transport.until_menu, fired(transport.until_chosen), fired(transport.refused)
    menu.fill()
    menu.level.setFocus()
    menu.level.lineEdit().setText("abc")
    run = menu.findChild(QPushButton, "until_below")
    if how == "enter":
        qtbot.keyClick(menu.level, Key.Key_Return)
    else:
        assert run.focusPolicy() == Qt.FocusPolicy.TabFocus, "else a click first makes the field commit"
        run.click()
    assert chosen == []
    assert len(refused) == 1
    assert "abc" in refused[0]
    run.click()
    assert chosen == [("below", 0.01)], "the old value, once it is in sight again"


def test_what_the_run_waits_for_is_said(transport):
    show(transport, updates.run_until(state(), "below", 0.125))
    assert "runs until: the loss is below 0.125" in find(transport, "verdict").toolTip()


def test_drag_scrubs_to_the_step_under_the_pointer(qtbot, transport):
    show(transport, at(state(), 50))
    strip = transport.losses
    seen = fired(transport.scrubbed)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(strip.position(20)), 10))
    qtbot.mouseMove(strip, QPoint(round(strip.position(30)), 10))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton)
    assert seen[0] == pytest.approx(20, abs=1)
    assert len(seen) in (1, 2)
    assert strip.step_at(1e6) == strip.maximum()
    assert strip.step_at(-5) == 0


def test_click_on_a_whole_step_leaves_the_quarter_before(qtbot, transport):
    show(transport, at(state(), 20.25))
    strip, seen = transport.losses, fired(transport.scrubbed)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(strip.position(20)), 10))
    assert seen == [20.0]


def test_keys_scrub(qtbot, transport):
    show(transport, at(state(), 20))
    strip, seen = transport.losses, fired(transport.scrubbed)
    strip.setFocus()
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_Home, Key.Key_End):
        qtbot.keyClick(strip, key)
    assert seen == [21.0, 20.0, 0.0, float(strip.maximum())]
    assert isinstance(strip, QAbstractSlider)


@given(st.lists(st.floats(-1e6, 1e6) | st.just(float("nan")), min_size=1, max_size=3000), st.integers(1, 700))
def test_thinned_series_keeps_every_extreme(values, slice_):
    series, kept = np.array(values), Extremes()
    for first in range(0, len(series), slice_):
        kept.extend(series[first : first + slice_])
    assert kept.count == len(series)
    assert len(kept.low) <= 512
    padded = np.full(len(kept.low) * kept.size, np.nan)
    padded[: len(series)] = series
    for bucket, low, high in zip(padded.reshape(-1, kept.size), kept.low, kept.high, strict=True):
        finite = bucket[np.isfinite(bucket)]
        assert (np.isnan(low) and not len(finite)) or (low, high) == (finite.min(), finite.max())


def test_axis_rarely_moves():
    ends = [roomy(last) for last in range(1, 5000)]
    assert all(last <= end for last, end in zip(range(1, 5000), ends, strict=True))
    assert all(end <= 1.7 * last for last, end in zip(range(1, 5000), ends, strict=True) if last > 10)
    assert len(set(ends)) < 20


def test_runaway_loss_does_not_flatten_the_rest():
    losses = 4.5 * 1.21 ** np.arange(60.0)
    assert linear_range(losses, losses, 4.5) == (0.0, 4500.0)
    assert log_range(losses, losses) == (0.0, 6.0)
    nothing = np.array([np.nan])
    assert linear_range(nothing, nothing, np.nan) == (0.0, 1.0)
    assert log_range(np.zeros(1), np.zeros(1)) == (-1.0, 0.0)


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("outcome", RUNS)
def test_every_run_is_drawn_on_both_axes(transport, outcome, log):
    start, step, _ = RUNS[outcome]
    shown = at(start, step)
    show(transport, updates.toggle(shown, "loss_log") if log else shown)
    assert not transport.losses.grab().isNull()
    assert find(transport, "log").isChecked() is log


def test_strip_follows_a_long_run_while_it_plays(transport):
    shown = updates.toggle_play(updates.set_speed(state(activation="tanh", w=0.0, b=1.5, lr=4.6), 5000.0))
    for _ in range(40):
        shown = updates.advance(shown, 0.05)
        show(transport, shown)
        QApplication.processEvents()
    trace = NeuronTrace(shown.neuron)
    assert transport.losses.maximum() == len(trace.path) - 1
    assert transport.losses.value() == trace.step
