"""Every command by its key, and the keys where a field wants them for itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QWidget

from biasviz import updates
from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.ui.actions import is_shortcut
from biasviz.ui.commands import COMMANDS


def spin(window: QWidget, name: str) -> QDoubleSpinBox:
    found = window.findChild(QDoubleSpinBox, name)
    assert found is not None, name
    return found


def test_space_plays_and_pauses_and_arrows_step(window):
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert window.store.state.neuron.playing
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert not window.store.state.neuron.playing
    QTest.keyClick(window, Qt.Key.Key_Home)
    QTest.keyClick(window, Qt.Key.Key_Right)
    QTest.keyClick(window, Qt.Key.Key_Right)
    QTest.keyClick(window, Qt.Key.Key_Left)
    assert window.store.state.neuron.place == 1.0


def test_keys_act_on_the_run_also_while_the_plots_have_the_focus(window):
    window.strips.widget.setFocus()
    focus = QApplication.focusWidget() or window
    QTest.keyClick(focus, Qt.Key.Key_Right)
    assert window.store.state.neuron.place == 1.0


def test_arrow_and_page_keys_in_a_field_change_the_field_and_not_the_run(window):
    field = spin(window, "b")
    field.setFocus()
    before = window.store.trace.neuron.b
    QTest.keyClick(field, Qt.Key.Key_Up)
    up = window.store.trace.neuron.b
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert before < up < window.store.trace.neuron.b
    assert window.store.state.neuron.place == 0


@pytest.mark.parametrize("lab", LABS)
def test_every_command_has_words_and_no_key_is_given_twice_in_a_lab(lab):
    keys = [k for c in COMMANDS for k in c.keys if lab in c.labs]
    assert len(keys) == len(set(keys))
    assert all(c.text for c in COMMANDS)


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.rule is not None], ids=lambda c: c.id)
def test_every_command_can_be_triggered(window, command):
    window.store.dispatch(updates.open_lab, command.labs[0])
    window.actions_.by_id[command.id].trigger()
    window.store.dispatch(updates.pause)


@pytest.mark.parametrize(
    "command",
    [c for c in COMMANDS if c.rule is not None and c.keys and not is_shortcut(c.keys[0])],
    ids=lambda c: c.id,
)
def test_every_plain_key_does_what_its_command_does(window, command):
    window.store.dispatch(updates.open_lab, command.labs[0])
    window.store.dispatch(updates.step)
    expected = command.rule(window.store.state)
    from PySide6.QtGui import QKeySequence

    combination = QKeySequence(command.keys[0])[0]
    text = command.keys[0].lower() if len(command.keys[0]) == 1 else ""
    from PySide6.QtGui import QKeyEvent

    QApplication.sendEvent(
        window, QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers(), text)
    )
    found = window.store.state
    window.store.dispatch(updates.pause)
    assert found == expected


def test_commands_of_another_lab_are_neither_in_the_menus_nor_on_the_keys(window):
    actions = window.actions_.by_id
    assert actions["strip_loss"].isVisible()
    assert not actions["page_layer"].isVisible()
    window.store.dispatch(updates.open_lab, "batch")
    assert not actions["strip_loss"].isVisible()
    assert actions["page_layer"].isVisible()
    assert not actions["worksheet"].isEnabled()
    assert not window.actions_.menus["Race"].menuAction().isVisible()
    QTest.keyClick(window, Qt.Key.Key_2)
    assert window.store.state.batch.page == "curve"
    assert window.store.state.view.strip == "all"
    window.store.dispatch(updates.open_lab, "neuron")
    assert actions["worksheet"].isEnabled()
    assert window.actions_.menus["Race"].menuAction().isVisible()


def test_question_mark_opens_the_list_of_keys_which_names_every_command_that_has_one(window):
    from PySide6.QtWidgets import QDialog, QTextBrowser

    QTest.keyClick(window, "?")
    dialog = window.findChild(QDialog, "help")
    words = " ".join(dialog.findChild(QTextBrowser).toPlainText().split())
    assert all(" ".join(c.text.split()) in words for c in COMMANDS if c.keys)
    dialog.close()


def test_menus_have_the_font_of_the_program_and_room_for_the_arrow(window):
    for theme in ("light", "projector"):
        window.store.dispatch(updates.choose_theme, theme)
        for menu in (window.actions_._menu, *window.actions_.menus.values()):
            menu.ensurePolished()
            assert menu.font().family() == window.look.font().family()
            assert menu.font().pixelSize() == window.look.font().pixelSize()
    widest = max(menu.fontMetrics().horizontalAdvance(tr(group)) for group, menu in window.actions_.menus.items())
    assert window.actions_._menu.sizeHint().width() >= widest + window.look.px(30)


def test_escape_closes_the_rescue(window):
    window.store.dispatch(updates.toggle, "rescue")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.store.state.view.rescue
