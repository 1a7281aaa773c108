from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

from biasviz.ui.neuron.readout import Readout
from biasviz.ui.neuron.readout_content import chain, forward, next_step
from biasviz.ui.neuron.readout_text import QUARTERS
from biasviz.ui.theme import look

from .readout_cases import CASES, image, made


def test_a_cure_is_offered_and_chosen(readout, qtbot):
    readout.render(*CASES["S16a"])
    first, second = readout.offers.buttons
    assert (first.text(), second.text()) == ("Sigmoid", "BCE with logits")
    assert all(button.isVisible() and button.accessibleName() for button in (first, second))
    with qtbot.waitSignal(readout.offer_chosen) as chosen:
        second.click()
    assert chosen.args == ["linear", "bce_logits"]
    readout.render(*CASES["S1a"])
    assert not first.isVisible()


def test_the_light_is_pressed_with_mouse_and_keyboard(readout, qtbot):
    readout.render(*CASES["S1a"])
    assert readout.button.accessibleName() == "Gradient check: right"
    for press in (
        lambda: qtbot.mouseClick(readout.button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(readout.button, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(readout.check_clicked):
            press()


def test_the_menu_copies_numbers(readout, qtbot):
    with qtbot.waitSignal(readout.copy_requested):
        readout.widget.actions()[0].trigger()


@pytest.mark.parametrize("quarter", range(4))
def test_a_quarter_lights_its_place(readout, quarter):
    state, trace = made(1.5, 0.8, -0.2, 1.0, place=quarter / 4 + 0.1)
    lit = [forward(state, trace).quarter in (0, 1), chain(state, trace).lit, next_step(state, trace).lit]
    assert lit == [quarter < 2, quarter == 2, quarter == 3]
    readout.render(state, trace)
    lit_image = image(readout)
    readout.render(*made(1.5, 0.8, -0.2, 1.0))
    assert image(readout) != lit_image
    assert QUARTERS[quarter].startswith(f"● {quarter + 1}")


def test_rendering_twice_paints_once(readout, monkeypatch):
    readout.render(*CASES["S5a"])
    image(readout)
    drawn = []
    for section in readout.widget.sections:
        monkeypatch.setattr(section, "live", lambda *a: drawn.append(a))
    readout.render(*CASES["S5a"])
    readout.render(*made(b=5.0))
    QApplication.processEvents()
    assert drawn == []


def test_a_hidden_readout_evaluates_nothing(readout):
    readout.widget.hide()
    state, trace = made(b=4.0)
    readout.render(state, trace)
    assert not {"point", "check", "reason", "next_b"} & set(vars(trace))
    readout.widget.show()
    assert {"point", "check", "reason", "next_b"} <= set(vars(trace))


def test_a_b_a_is_the_same_picture_as_a_alone(readout):
    for a in CASES:
        readout.render(*CASES[a])
        before = image(readout)
        for b in ("batch", "S16a", "D5"):
            readout.render(*CASES[b])
            image(readout)
        readout.restyle(look("dark", 1.0))
        image(readout)
        readout.restyle(look("light", 1.0))
        readout.render(*CASES[a])
        assert image(readout) == before, a


def test_the_error_over_epsilon_opens_once_and_follows(readout, qtbot):
    readout.render(*CASES["S1a"])
    readout.open_u_curve()
    readout.open_u_curve()
    dialogs = readout.widget.window().findChildren(QDialog, "u_curve")
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    view = readout._u_curve
    assert "best that a difference can do" in view.sentence.text()
    readout.render(*CASES["S7"])
    assert "No ε can see" in view.sentence.text()
    readout.render(*CASES["S16a"])
    assert "undefined" in view.sentence.text()
    view.widget.close()


def test_the_error_over_epsilon_closes_and_goes_with_its_window(qtbot):
    window, view = QMainWindow(), Readout()
    window.setCentralWidget(view.widget)
    view.restyle(look("light", 1.0))
    window.show()
    view.render(*CASES["S1a"])
    view.open_u_curve()
    dialog = view._u_curve.widget
    assert dialog.isVisible()
    assert dialog.parentWidget().window() is window
    assert view._u_curve.plot.toolTip()
    assert view._u_curve.plot.accessibleDescription() == view._u_curve.sentence.text()
    window.close()
    assert not dialog.isVisible()
    window.show()
    view.open_u_curve()
    assert dialog.isVisible(), "and opens again"
    window.close()
    window.deleteLater()
    with qtbot.waitSignal(dialog.destroyed):
        pass
