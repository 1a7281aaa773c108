"""Time in the Chain lab, at the bar at the bottom: buttons, counter, the track of moves, the verdict."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from biasviz import updates
from biasviz.ui.snapshot import settle
from biasviz.updates import chain

from .cases import LEFT, forward, lab, one, open_page, several, veil


def find(window, name, kind=QWidget):
    return window.transport.widget.findChild(kind, name)


def press(window, name):
    QTest.mouseClick(find(window, name, QPushButton), LEFT)
    settle()


def said(window, name):
    return find(window, name, QLabel).text()


@pytest.mark.parametrize(("page", "title"), [
    ("differential", "Substitute"), ("question", "Follow b"), ("depth", "Walk back"),
])  # fmt: skip
def test_the_buttons_say_what_time_does_on_the_page(window, page, title):
    open_page(window, page, several(3))
    assert find(window, "play", QPushButton).text() == title
    assert not find(window, "until").isVisible()
    assert not find(window, "log").isVisible()
    assert not find(window, "scrub").isVisible()
    assert find(window, "scrub_parts").isVisible()


def test_the_chart_of_losses_is_back_with_the_neuron_lab(window):
    open_page(window, "depth", several(3))
    window.store.dispatch(updates.open_lab, "neuron")
    settle()
    assert find(window, "scrub").isVisible()
    assert find(window, "log").isVisible()
    assert not find(window, "scrub_parts").isVisible()


def test_the_counter_says_moves_and_what_the_last_one_was(window):
    open_page(window, "differential", several(3))
    assert said(window, "step_counter") == "move 0 of 6"
    told = []
    for _ in range(6):
        press(window, "step")
        told.append(said(window, "quarter_shown"))
    assert told[:5] == ["da² = f′(z²)·dz²", "dz² = a·dw + …", "da¹ = f′(z¹)·dz¹", "dz¹ = a·dw + …", "da⁰ = dx"]
    assert told[5].startswith("dz³ = ")
    assert said(window, "step_counter") == "move 6 of 6"


def test_stations_are_counted_from_b_on(window):
    open_page(window, "question", one())
    assert said(window, "step_counter") == "station 6 of 6"
    window.store.dispatch(updates.scrub, 0.0)
    settle()
    assert said(window, "step_counter") == "station 1 of 6"
    assert said(window, "quarter_shown") == "b¹ = −0.2"


def test_the_track_goes_to_any_move(window):
    open_page(window, "depth", several(5))
    track = find(window, "scrub_parts")
    assert track.maximum() == 10
    at = track.rect().center()
    at.setX(round(track.position(4)))
    QTest.mouseClick(track, LEFT, Qt.KeyboardModifier.NoModifier, at)
    settle()
    assert lab(window).moves == 4
    track.setFocus()
    QTest.keyClick(track, Qt.Key.Key_Right)
    assert lab(window).moves == 5


def test_it_plays_to_the_end_and_begins_anew(window):
    open_page(window, "differential", several(2))
    press(window, "play")
    assert lab(window).playing
    for _ in range(60):
        window.store.dispatch(updates.advance, 0.1)
    assert not lab(window).playing
    assert lab(window).arrived
    press(window, "play")
    assert lab(window).playing
    assert lab(window).moves == 0
    press(window, "play")


def test_each_page_has_a_time_of_its_own(window):
    open_page(window, "differential", several(3))
    forward(window, 2)
    window.store.dispatch(updates.choose_page, "depth")
    window.store.dispatch(updates.scrub, 1.0)
    window.store.dispatch(updates.choose_page, "differential")
    settle()
    assert said(window, "step_counter") == "move 2 of 6"


@pytest.mark.parametrize(("page", "setup", "head", "more"), [
    ("differential", one(), "dz misses 7.1 %", "0.02 is missing"),
    ("differential", one(dw=0.0), "dz is Δz", "nothing is missing"),
    ("question", one(), "b is in ∂C/∂w", "∂z/∂w stays 1.5"),
    ("depth", several(20), "vanishes", "each factor about 0.19"),
    ("depth", several(20, "linear", w=2.0), "explodes", "each factor about 2"),
    ("depth", several(4, "relu", w=-1.0), "dead", "at neuron 4"),
])  # fmt: skip
def test_the_verdict_follows_the_page(window, page, setup, head, more):
    open_page(window, page, setup)
    words = find(window, "verdict", QLabel).text()
    assert words.startswith(head)
    assert more in words


def test_the_verdict_is_kept_back_while_a_class_guesses(window):
    open_page(window, "depth", several(20))
    veil(window)
    assert find(window, "verdict", QLabel).text() == "?"


def test_reset_goes_back_to_the_chain_as_it_was_loaded(window):
    open_page(window, "depth", several(3))
    window.store.dispatch(chain.set_b, 1, 3.0)
    press(window, "reset")
    assert lab(window).run == lab(window).loaded
    assert lab(window).page == "depth"
