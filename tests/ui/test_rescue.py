"""Cures that are offered and tried, and choices that are only pointed at, in the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from biasviz import updates
from biasviz.ui.neuron.what_if_mark import words
from biasviz.ui.race.feature import Race
from biasviz.ui.snapshot import settle

from .strips_cases import DEAD, KILLED, image, lab, show

WRONG = lab(w=1.0, b=9.0, y=0.0, rate=1.0)


def feature(window) -> Race:
    return next(f for f in window.features if isinstance(f, Race))



def test_a_dead_neuron_offers_its_rescue_and_a_click_tries_a_cure_in_the_other_lane(window):
    window.store.dispatch(lambda _: DEAD)
    settle()
    offer = window.findChild(QPushButton, "rescue_offer")
    assert offer.isVisible()
    offer.click()
    settle()
    assert not offer.isVisible()
    cures = feature(window).cures
    for _ in range(40):
        cures._walk()
    told = [b.text() for b in cures.buttons]
    assert "leaky ReLU 0.1\n28 steps" in told
    assert "leaky ReLU 0.01\n298 steps" in told
    assert all(b.accessibleName() for b in cures.buttons)
    cures.buttons[0].click()
    lab = window.store.state.neuron
    assert lab.rival.start.problem.activation.id == "leaky_relu"
    assert lab.note == "Lane B tries leaky ReLU 0.1."
    assert not cures.widget.isVisible()


def test_the_rescue_is_a_key_too_and_says_where_nothing_ails(window):
    QTest.keyClick(window, Qt.Key.Key_W)
    settle()
    cures = feature(window).cures
    assert cures.widget.isVisible()
    assert cures._title.text() == "Nothing to rescue: this neuron learns."
    window.store.dispatch(lambda s: replace(KILLED, view=s.view))
    settle()
    assert any("before the fatal step" in button.text() for button in cures.buttons if button.isVisible())
    window.findChild(QPushButton, "close_cures").click()
    assert not cures.widget.isVisible()


def test_pointing_at_a_loss_shows_its_next_step_and_changes_nothing_else(window, qtbot):
    window.store.dispatch(lambda _: lab(w=1.0, b=5.0, y=0.0, rate=1.0))
    before, combo = window.store.state, window.inputs.loss.combo
    combo.showPopup()
    qtbot.waitUntil(combo.view().isVisible)
    combo.view().setCurrentIndex(combo.model().index(combo.findText("Binary cross-entropy"), 0))
    seen = window.store.trace.foreseen
    assert words(seen, False) == "with BCE: next b = 4.00247"
    assert replace(window.store.state, neuron=replace(window.store.state.neuron, what_if=None)) == before
    combo.hidePopup()
    assert window.store.state == before


def test_pointing_at_the_ruler_shows_the_next_step_of_that_rate_until_it_is_left(window, qtbot):
    ruler = window.inputs.ruler
    x, y = ruler.place(100.0), ruler.height() / 3
    none = Qt.MouseButton.NoButton
    here = ruler.mapToGlobal(QPointF(x, y))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(x, y), here, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(ruler, event)
    assert window.store.state.neuron.what_if.learning_rate == ruler.rate_at(x)
    assert window.store.state.neuron.run.learning_rate != window.store.state.neuron.what_if.learning_rate
    QApplication.sendEvent(ruler, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: window.store.state.neuron.what_if is None)


def test_an_edit_ends_what_was_only_looked_at():
    looked = updates.consider(WRONG, "loss", "bce")
    assert looked.neuron.what_if.start.problem.loss.id == "bce"
    assert updates.set_b(looked, 1.0).neuron.what_if is None
    assert updates.race(looked, WRONG.neuron.run).neuron.what_if is None
    assert updates.consider(looked, "loss", "half_mse").neuron.what_if is None
    assert updates.consider(looked, "rate", -1.0).neuron.what_if is None


def test_what_is_looked_at_is_drawn_and_gone_again(strips):
    show(strips, WRONG)
    before = image(strips)
    for kind, value in (("loss", "bce"), ("rate", 300.0), ("activation", "tanh"), ("optimizer", "adam")):
        show(strips, updates.consider(WRONG, kind, value))
        assert image(strips) != before
    show(strips, updates.consider(lab(b=-1.5, activation="tanh"), "loss", "bce"))
    show(strips, WRONG)
    assert image(strips) == before
