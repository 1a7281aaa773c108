"""Fields keep every digit and say only what the user did."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from biasviz.errors import InputError
from biasviz.numerics.records import Interval
from biasviz.ui import numerals
from biasviz.ui.fields import POSITIVE, NumberField

from .control_cases import LIGHT, fired, framed, wheel

Key = Qt.Key
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
THIRD = 1 / 3


@pytest.fixture
def field(qtbot):
    made = NumberField("b", "b, the bias", "The bias.", caption="bias")
    elsewhere = QLineEdit()
    window = framed(qtbot, made)
    window.layout().addWidget(elsewhere)
    window.activateWindow()
    elsewhere.setFocus()
    made.elsewhere = elsewhere
    return made


@given(st.floats(-1e9, 1e9).filter(lambda v: v == 0 or abs(v) > 1e-290))
def test_shown_value_keeps_every_digit(qapp, value):
    field = NumberField("b", "b", "The bias.")
    field.set_shown(value)
    assert field.value() == value
    assert field.property("value") == value, "Qt's own value is the same, for whoever reads it there"
    assert field.valueFromText(field.text()) == value, "the short text stands for the exact value"
    field.deleteLater()


@given(st.floats(-1e300, 1e300))
def test_every_form_is_read_back(value):
    assert numerals.read_number("b", numerals.full(value)) == value
    rounded = numerals.read_number("b", numerals.short(value))
    assert math.isclose(rounded, value, rel_tol=5e-5, abs_tol=1e-300)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1.000"), (-6.0, "−6.000"), (0.0, "0.000"), (-0.1735612345, "−0.173561"), (1234.5, "1234.500"),
        (12345.678, "12345.678"), (4.54e-5, "4.54e−5"), (1e9, "1e9"), (0.0005, "0.0005"),
    ],
)  # fmt: skip
def test_short_form_has_three_decimals_and_about_six_digits(value, text):
    assert numerals.short(value) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [("−2", -2), ("-2", -2), ("0,5", 0.5), (" 1.5 ", 1.5), ("1e-3", 1e-3), ("1.5·10^−3", 1.5e-3), ("+3", 3)],
)
def test_numbers_are_read_as_people_write_them(text, value):
    assert numerals.read_number("b", text) == value


@pytest.mark.parametrize("text", ["", "abc", "1, 2", "1,000.5", "1 2", "nan", "inf", "1_000", "1e999", "--2"])
def test_what_is_no_number_is_refused_with_a_sentence(text):
    with pytest.raises(InputError, match=r"b .*: write one|b is empty: write a number"):
        numerals.read_number("b", text)


def test_steps_are_decimal_and_pass_zero():
    value = 0.3
    for expected in (0.2, 0.1, 0.0, -0.1):
        value = numerals.stepped(value, -1, 0.1, Interval())
        assert value == expected
    assert numerals.stepped(0.1, 1, 0.1, Interval()) == 0.2
    assert numerals.stepped(0.2, 1, 0.1, Interval()) == 0.3


def test_steps_of_a_positive_quantity_follow_its_size_and_never_reach_zero():
    assert numerals.stepped(0.5, 1, None, POSITIVE) == 0.51
    assert numerals.stepped(8.0, 1, None, POSITIVE) == 8.1
    assert numerals.stepped(1.0, -1, None, POSITIVE) == 0.99
    value = 1.0
    for _ in range(2000):
        value = numerals.stepped(value, -10, None, POSITIVE)
        assert value > 0


def test_steps_stop_at_the_ends_of_what_is_allowed():
    fraction = Interval(0.0, 1.0, open_high=True)
    assert numerals.stepped(0.005, -1, 0.01, fraction, fixed=True) == 0.0
    assert numerals.stepped(0.99, 1, 0.01, fraction, fixed=True) == 0.99


def test_typed_number_is_announced_once(qtbot, field):
    seen = fired(field.edited)
    field.setFocus()
    qtbot.keyClicks(field, "0,25")
    assert seen == []
    qtbot.keyClick(field, Key.Key_Return)
    assert seen == [0.25]
    assert field.value() == 0.25
    field.elsewhere.setFocus()
    assert seen == [0.25]


def test_leaving_commits_what_was_typed(qtbot, field):
    seen = fired(field.edited)
    field.setFocus()
    qtbot.keyClicks(field, "-3")
    field.elsewhere.setFocus()
    assert seen == [-3.0]
    assert field.text() == "−3.000"


def test_focus_in_and_out_changes_nothing(qtbot, field):
    field.set_shown(THIRD)
    seen = fired(field.edited)
    for _ in range(3):
        field.setFocus()
        assert field.text() == repr(THIRD), "every digit while edited"
        assert field.lineEdit().selectedText() == repr(THIRD)
        field.elsewhere.setFocus()
        assert field.text() == "0.333333"
    assert seen == []
    assert field.value() == THIRD


def test_tooltip_has_every_digit(field):
    field.set_shown(THIRD)
    middle = QPointF(field.rect().center())
    QApplication.sendEvent(field, QEnterEvent(middle, middle, middle))
    assert repr(THIRD) in field.toolTip()
    assert field.toolTip().endswith("A comma is taken as a point: 1,5 is 1.5.")


def test_escape_brings_the_old_value_back(qtbot, field):
    field.set_shown(THIRD)
    seen = fired(field.edited)
    field.setFocus()
    qtbot.keyClicks(field, "99")
    qtbot.keyClick(field, Key.Key_Escape)
    field.elsewhere.setFocus()
    assert seen == []
    assert field.value() == THIRD


def test_refused_text_says_why_and_the_old_value_returns(qtbot, field):
    field.set_shown(0.5)
    seen, refused = fired(field.edited), fired(field.refused)
    field.setFocus()
    qtbot.keyClicks(field, "many")
    qtbot.keyClick(field, Key.Key_Return)
    assert seen == []
    assert len(refused) == 1
    assert refused[0].startswith("b, the bias = “many” is not a number: write one")
    assert field.value() == 0.5


def test_value_outside_what_is_allowed_is_refused(qtbot):
    field = NumberField("momentum", "momentum", "Kept.", Interval(0.0, 1.0, open_high=True))
    framed(qtbot, field)
    refused = fired(field.refused)
    field.setFocus()
    qtbot.keyClicks(field, "1")
    qtbot.keyClick(field, Key.Key_Return)
    assert refused == ["momentum = 1.000 is not allowed: it must lie in [0, 1)."]
    assert field.value() == 0.0


@pytest.mark.parametrize("typed", ["2.5", "-1", "1e6"])
def test_a_count_that_is_refused_says_that_it_must_be_whole_and_between_what(qtbot, typed):
    field = NumberField("seed", "seed", "Drawn.", Interval(1.0, 4294967295.0), whole=True)
    field.allow(Interval(1.0, 99_999.0))
    framed(qtbot, field)
    refused = fired(field.refused)
    field.setFocus()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)
    assert refused == [f"seed = {float(typed):,.15g} is not allowed: it must be a whole number from 1 to 99,999."]


def test_where_there_are_several_values_a_word_stands_until_one_is_given(qtbot, field):
    field.set_shown(0.0, "several")
    assert field.text() == "several"
    seen, refused = fired(field.edited), fired(field.refused)
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Return)
    field.elsewhere.setFocus()
    assert (seen, refused, field.text()) == ([], [], "several")
    field.setFocus()
    qtbot.keyClicks(field, "0")
    qtbot.keyClick(field, Key.Key_Return)
    assert seen == [0.0]
    assert field.text() == "0"


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (Key.Key_Up, PLAIN, 2.1), (Key.Key_Down, PLAIN, 1.9), (Key.Key_PageUp, PLAIN, 3.0),
        (Key.Key_PageDown, PLAIN, 1.0), (Key.Key_Up, CONTROL, 2.01), (Key.Key_PageUp, CONTROL, 2.1),
    ],
)  # fmt: skip
def test_keys_step(qtbot, field, key, modifier, value):
    field.set_shown(2.0)
    seen = fired(field.edited)
    field.setFocus()
    qtbot.keyClick(field, key, modifier)
    assert seen == [value]


def test_wheel_turns_only_a_focused_field(qtbot, field):
    field.set_shown(2.0)
    seen = fired(field.edited)
    wheel(field, 1)
    assert seen == []
    field.setFocus()
    wheel(field, 1)
    wheel(field, 1, Qt.KeyboardModifier.ControlModifier)
    assert seen == [2.1, 2.11]


def test_space_is_left_to_the_window(qtbot, field):
    field.setFocus()
    before = field.text()
    qtbot.keyClick(field, Key.Key_Space)
    assert field.text() == before


@pytest.mark.parametrize(("typed", "values", "passed_on"), [("7", [7.0], True), ("abc", [], False)])
def test_space_takes_what_is_typed_before_it_goes_on(qtbot, field, typed, values, passed_on):
    seen, keys = fired(field.edited), []

    class Outside(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.KeyPress:
                keys.append(list(seen))
            return False

    outside = Outside()
    field.window().installEventFilter(outside)
    field.setFocus()
    field.lineEdit().setText(typed)
    qtbot.keyClick(field, Key.Key_Space)
    assert seen == values
    assert keys == ([values] if passed_on else []), "a number that is refused plays nothing"
    assert not field.being_typed()


def test_showing_never_signals(qtbot, field):
    seen = fired(field.edited)
    for value in (1.0, THIRD, -2e-7, 1.0):
        field.set_shown(value)
    field.setFocus()
    for value in (5.0, THIRD):
        field.set_shown(value)
    assert seen == []


def test_text_that_is_typed_survives_a_new_value(qtbot, field):
    field.setFocus()
    qtbot.keyClicks(field, "4")
    field.set_shown(THIRD)
    assert field.text() == "4"
    qtbot.keyClick(field, Key.Key_Return)
    assert field.value() == 4.0


def test_setting_it_from_outside_counts_as_the_user(qtbot, field):
    seen = fired(field.edited)
    field.setValue(0.7)
    field.setProperty("value", 0.9)
    assert seen == [0.7, 0.9]


def test_restyled_field_is_as_high_as_the_look_says(field):
    field.restyle(LIGHT)
    assert field.height() == LIGHT.px(26)
