"""Choices show titles, mean ids, and say only what the user did."""


import pytest
from PySide6.QtCore import Qt

from biasviz.ui.fields import ChoiceField

from .control_cases import fired, framed, wheel


@pytest.fixture
def choice(qtbot):
    made = ChoiceField("loss", "Loss", "How far off.")
    made.offer_groups([("Squares", "mse", "MSE"), ("Squares", "half", "Half MSE"), ("Entropy", "bce", "BCE")])
    made.set_shown("mse")
    framed(qtbot, made)
    return made


def test_choice_is_announced_once_and_never_by_showing(qtbot, choice):
    seen = fired(choice.chosen)
    choice.set_shown("bce")
    choice.set_shown("mse")
    assert seen == []
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert seen == ["half"]
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert seen == ["half", "bce"], "headings are stepped over"


def test_choice_is_found_by_its_first_letter(qtbot, choice):
    seen = fired(choice.chosen)
    choice.setFocus()
    qtbot.keyClicks(choice, "b")
    assert seen == ["bce"]


def test_headings_cannot_be_chosen(choice):
    headings = [row for row in range(choice.count()) if not choice.model().item(row).isEnabled()]
    assert [choice.itemText(row) for row in headings] == ["Squares", "Entropy"]


def test_wheel_leaves_a_choice_alone_unless_focused(choice):
    seen = fired(choice.chosen)
    choice.clearFocus()
    wheel(choice, -1)
    assert seen == []
