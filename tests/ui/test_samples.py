"""The editor of samples: two lists, typed or pasted."""


import pytest
from PySide6.QtCore import QMimeData, Qt

from biasviz.ui.neuron.samples import SampleEditor, columns, read_list

from .control_cases import find, fired

Key = Qt.Key


@pytest.fixture
def editor(qtbot, inputs):
    qtbot.mouseClick(find(inputs, "samples"), Qt.MouseButton.LeftButton)
    made = inputs.samples._editor
    assert isinstance(made, SampleEditor)
    qtbot.waitExposed(made.widget)
    return made


def test_lists_are_applied_once(qtbot, inputs, editor):
    seen = fired(inputs.samples_edited)
    assert [box.toPlainText() for box in editor.boxes] == ["1", "0"]
    editor.boxes[0].setPlainText("1, 2, 0.5")
    editor.boxes[1].setPlainText("1\n2\n-3")
    assert editor.status.text() == "x: 3 numbers, y: 3 numbers"
    qtbot.keyClick(editor.boxes[1], Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seen == [((1.0, 2.0, 0.5), (1.0, 2.0, -3.0))]
    assert not editor.widget.isVisible()


def test_unequal_lists_are_refused_in_place_and_nothing_is_lost(qtbot, inputs, editor):
    seen = fired(inputs.samples_edited)
    editor.boxes[0].setPlainText("1 2 3")
    assert editor.status.text() == "x: 3 numbers, y: 1 number – each x needs its y"
    qtbot.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    assert "each x needs its y" in editor.status.text()
    editor.boxes[0].setPlainText("1 2 three")
    qtbot.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    assert "'three' (number 3) is not a number" in editor.status.text()
    assert editor.widget.isVisible()
    assert editor.boxes[0].toPlainText() == "1 2 three"
    assert seen == []


def test_a_table_that_is_too_long_stays_in_the_editor_and_says_so(qtbot, inputs, editor):
    seen = fired(inputs.samples_edited)
    data = QMimeData()
    data.setText("x\ty\n" + "".join(f"{k}\t0\n" for k in range(1001)))
    editor.boxes[0].insertFromMimeData(data)
    assert "x has 1,001 numbers: the Neuron lab shows from 1 to 1,000" in editor.status.text()
    assert not editor.apply.isEnabled()
    qtbot.keyClick(editor.boxes[1], Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seen == []
    assert editor.widget.isVisible()
    assert editor.boxes[0].toPlainText().endswith("\n1000")
    editor.boxes[0].setPlainText("1")
    editor.boxes[1].setPlainText("0")
    assert editor.apply.isEnabled()


def test_what_the_program_refuses_stays_in_the_editor(qtbot, inputs, editor):
    inputs.samples_edited.connect(lambda *_: inputs.samples.refuse("x is locked in this scene."))
    editor.boxes[0].setPlainText("1, 2")
    editor.boxes[1].setPlainText("0, 1")
    qtbot.mouseClick(editor.apply, Qt.MouseButton.LeftButton)
    assert editor.widget.isVisible()
    assert editor.status.text() == "x is locked in this scene."
    assert editor.boxes[0].toPlainText() == "1, 2"


def test_pasted_table_is_split_into_x_and_y(editor):
    data = QMimeData()
    data.setText("x\ty\n0,5\t1\n1,5\t2\n")
    editor.boxes[1].insertFromMimeData(data)
    assert [box.toPlainText() for box in editor.boxes] == ["0.5\n1.5", "1\n2"]


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("1\t2\n3\t4", ("1\n3", "2\n4")), ("1,2\n3,4", ("1\n3", "2\n4")), ("1 2\n3 4", ("1\n3", "2\n4")),
        ("1;2\r\n3;4\r\n", ("1\n3", "2\n4")), ("0.5, 1", None), ("1\n2\n3", None), ("a\tb", None), ("", None),
        ("1\t2", ("1", "2")),
    ],
)  # fmt: skip
def test_tables_are_told_from_lists(pasted, expected):
    assert columns(pasted) == expected


def test_decimal_commas_are_read_where_something_else_parts_the_numbers():
    assert read_list("x", "0,5; 1,5") == [0.5, 1.5]
    assert read_list("x", "1, 2") == [1.0, 2.0]
