"""The panel of inputs: it shows the state, and says what the user did."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QWidget,
)

from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS, stability
from biasviz.ui.neuron import inputs_text as text
from biasviz.ui.neuron.inputs import Inputs
from biasviz.ui.neuron.rate_ruler import RateRuler
from biasviz.ui.neuron.samples import SampleEditor, columns, read_list
from biasviz.ui.theme import look

from .control_cases import LIGHT, SCENARIOS, WATCH, fired, framed, show, state

Key = Qt.Key
NAMES = (
    "scenario", "x", "w", "b", "y", "activation", "loss", "optimizer", "reduction", "moves", "learning_rate",
)  # fmt: skip
RECORDS = [
    (kind, record)
    for kind, table in (("activation", ACTIVATIONS), ("loss", LOSSES), ("optimizer", OPTIMIZERS))
    for record in table.values()
]
SIGNALS = (
    "scenario_chosen", "x_edited", "w_edited", "b_edited", "y_edited", "samples_edited", "sample_chosen",
    "activation_chosen", "loss_chosen", "optimizer_chosen", "reduction_chosen", "moves_chosen",
    "learning_rate_edited", "parameter_edited", "refused",
)  # fmt: skip


@pytest.fixture
def inputs(qtbot):
    made = Inputs(SCENARIOS)
    framed(qtbot, made, 232, 608)
    show(made, state())
    return made


def find(view, name, kind=QWidget):
    found = [w for w in view.widget.findChildren(kind) if w.objectName() == name]
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def controls(view):
    kinds = (QAbstractSpinBox, QComboBox, QPushButton, QAbstractSlider, RateRuler)
    found = [w for kind in kinds for w in view.widget.findChildren(kind)]
    return [w for w in found if not w.objectName().startswith("qt_") and not w.inherits("QScrollBar")]


def everything(view):
    """All that a person can read or see on the panel."""
    image = view.widget.grab().toImage()
    return image, [w.text() for w in view.widget.findChildren(QLabel)]


@pytest.mark.parametrize("name", NAMES)
def test_every_field_is_there_by_its_name(inputs, name):
    assert isinstance(find(inputs, name), QDoubleSpinBox | QComboBox)


def test_every_control_has_a_name_and_a_tooltip(inputs):
    show(inputs, state(activation="leaky_relu", loss="huber", optimizer="adam", x=(1.0, 2.0), y=(0.0, 1.0)))
    for control in controls(inputs):
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
        assert control.toolTip(), control.objectName()


def test_fields_show_the_state(inputs):
    shown = state(x=(1.5, 2.5), y=(0.0, 1.0), w=1 / 3, b=-1 / 7, loss="mse", optimizer="momentum", moves="both")
    show(inputs, shown)
    values = {name: find(inputs, name).value() for name in ("x", "w", "b", "y", "learning_rate")}
    assert values == {"x": 1.5, "w": 1 / 3, "b": -1 / 7, "y": 0.0, "learning_rate": 0.5}
    titles = {name: find(inputs, name).currentText() for name in ("loss", "optimizer", "moves", "reduction")}
    assert titles == {"loss": "MSE", "optimizer": "Momentum", "moves": "w and b", "reduction": "mean"}
    assert find(inputs, "watch", QLabel).text() == WATCH


def test_a_scenario_from_a_file_shows_its_own_title_and_sentence(inputs):
    shown = state()
    own = replace(shown.neuron, scenario="/somewhere/mine.toml", title="My own neuron", watch="See it move.")
    seen, field = fired(inputs.scenario_chosen), find(inputs, "scenario")
    shipped = field.grab().toImage()
    show(inputs, replace(shown, neuron=own))
    assert field.currentIndex() == -1
    assert field.shown_words() == field.accessibleDescription() == "My own neuron"
    assert field.grab().toImage() != shipped
    assert find(inputs, "watch", QLabel).text() == "See it move."
    show(inputs, replace(shown, neuron=replace(own, title="Another")))
    assert field.shown_words() == "Another"
    show(inputs, shown)
    assert (field.shown_words(), field.accessibleDescription()) == ("One neuron", "")
    assert field.grab().toImage() == shipped
    assert seen == []


def test_the_panel_has_its_name(inputs):
    assert inputs.widget.accessibleName()


def test_words_that_do_not_fit_can_be_read_and_heard(inputs):
    watch, long = inputs.watch, "See how the tangent swings while the ball rolls on. " * 12
    watch.set_words(long)
    assert watch.text().endswith("…")
    assert watch.toolTip() == watch.accessibleDescription() == long
    watch.set_words("Short.")
    assert (watch.text(), watch.toolTip(), watch.accessibleDescription()) == ("Short.", "", "")


def test_showing_signals_nothing_and_twice_shows_the_same(inputs):
    seen = [fired(getattr(inputs, name)) for name in SIGNALS]
    shown = state(x=(1.0, 2.0), y=(0.0, 1.0), activation="elu", loss="huber", optimizer="adam")
    show(inputs, shown)
    once = everything(inputs)
    show(inputs, shown)
    assert everything(inputs) == once
    show(inputs, state())
    assert all(not values for values in seen)


def test_there_and_back_looks_like_a_fresh_panel(qtbot, inputs):
    show(inputs, state(x=(1.0, 2.0), y=(0.0, 1.0), activation="elu", loss="huber", optimizer="adam"))
    show(inputs, state(optimizer="nesterov"))
    show(inputs, state())
    fresh = Inputs(SCENARIOS)
    framed(qtbot, fresh, 232, 608)
    show(fresh, state())
    for view in (inputs, fresh):
        view.widget.window().setFocus()
        QApplication.processEvents()
    assert everything(inputs) == everything(fresh)


@pytest.mark.parametrize(
    ("name", "signal"),
    [(n, f"{n}_edited") for n in ("x", "w", "b", "y", "learning_rate")],
)
def test_edit_of_a_number_is_said_once(qtbot, inputs, name, signal):
    seen = {other: fired(getattr(inputs, other)) for other in SIGNALS}
    field = find(inputs, name)
    field.setFocus()
    qtbot.keyClicks(field, "0.75")
    qtbot.keyClick(field, Key.Key_Return)
    find(inputs, "scenario").setFocus()
    assert seen.pop(signal) == [0.75]
    assert not any(seen.values())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("scenario", "flat"), ("activation", "tanh"), ("loss", "mse"), ("optimizer", "momentum"),
        ("reduction", "sum"), ("moves", "w"),
    ],
)  # fmt: skip
def test_choice_is_said_once(inputs, name, value):
    seen = {other: fired(getattr(inputs, other)) for other in SIGNALS}
    combo = find(inputs, name)
    row = combo.findData(value)
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    assert seen.pop(f"{name}_chosen") == [value]
    assert not any(seen.values())


@pytest.mark.parametrize(("kind", "record"), RECORDS, ids=[f"{k}-{r.id}" for k, r in RECORDS])
def test_parameters_of_the_chosen_record_have_fields(qtbot, inputs, kind, record):
    show(inputs, state(**{kind: record.id}))
    parameters = {p.name for _, r in RECORDS for p in r.parameters}
    shown = {w.objectName() for w in inputs.widget.findChildren(QDoubleSpinBox)} & parameters
    assert shown == {p.name for p in record.parameters}
    seen = fired(inputs.parameter_edited)
    for p in record.parameters:
        field = find(inputs, p.name)
        assert field.value() == p.default
        assert field.toolTip().startswith(p.meaning)
        assert field.isVisible()
        field.setFocus()
        qtbot.keyClicks(field, "0.25")
        qtbot.keyClick(field, Key.Key_Return)
    assert seen == [(kind, p.name, 0.25) for p in record.parameters]
    show(inputs, state())
    assert not {w.objectName() for w in inputs.widget.findChildren(QDoubleSpinBox)} & parameters


@pytest.mark.parametrize(("width", "height", "unit"), [(216, 596, 1.0), (232, 608, 1.0), (640, 1852, 2.75)])
@pytest.mark.parametrize("optimizer", ["adam", "nesterov"])
def test_everything_fits_without_scrolling(inputs, width, height, unit, optimizer):
    window = inputs.widget.window()
    inputs.restyle(look("light", unit))
    show(inputs, state(activation="leaky_relu", loss="huber", optimizer=optimizer, x=(1.0, 2.0), y=(0.0, 1.0)))
    window.resize(width, height)
    QApplication.processEvents()
    assert inputs.widget.verticalScrollBar().maximum() == 0
    for control in controls(inputs):
        if control.isVisible():
            right = control.mapTo(inputs.widget, QPoint(control.width(), 0)).x()
            assert right <= width, control.objectName()


def test_titles_are_not_cut(inputs):
    inputs.widget.window().resize(216, 596)
    for kind, record in RECORDS:
        show(inputs, state(**{kind: record.id}))
        QApplication.processEvents()
        combo = find(inputs, kind)
        needed = combo.fontMetrics().horizontalAdvance(record.title)
        assert needed <= combo.width() - 28, record.title


def test_samples_are_gone_through(qtbot, inputs):
    seen = fired(inputs.sample_chosen)
    show(inputs, state(x=(1.0, 2.0, 3.0), y=(0.0, 1.0, 2.0)))
    assert find(inputs, "sample", QLabel).text() == "sample 1 of 3"
    assert not find(inputs, "sample_before").isEnabled()
    names = [find(inputs, name).accessibleName() for name in ("sample_before", "sample_after")]
    assert names == ["Previous sample", "Next sample"]
    qtbot.mouseClick(find(inputs, "sample_after"), Qt.MouseButton.LeftButton)
    assert seen == [1]


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


@pytest.fixture
def ruler(inputs):
    show(inputs, state(activation="relu", x=(1.0,), w=1.0, b=3.0, y=(1.0,), lr=1.0))
    return inputs.ruler


def test_click_on_a_mark_sets_the_very_rate_it_stands_for(qtbot, inputs, ruler):
    seen = fired(inputs.learning_rate_edited)
    x = round(ruler.place(4 / 3))
    assert ruler.tick_at(x).kind == "kills"
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))
    assert seen == [pytest.approx(4 / 3, rel=1e-12)]


def test_click_elsewhere_sets_a_round_rate(qtbot, inputs, ruler):
    seen = fired(inputs.learning_rate_edited)
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(round(ruler.place(0.01)), 16))
    assert len(seen) == 1
    assert seen[0] == float(f"{seen[0]:.1e}")
    assert seen[0] == pytest.approx(0.01, rel=0.1)


def test_arrows_move_the_rate_by_a_twentieth_of_a_decade(qtbot, inputs, ruler):
    seen = fired(inputs.learning_rate_edited)
    ruler.setFocus()
    qtbot.keyClick(ruler, Key.Key_Right)
    qtbot.keyClick(ruler, Key.Key_PageUp)
    assert seen == [1.12, 10.0], "from the rate that is shown"


def test_ruler_says_in_words_what_holds(inputs, ruler):
    assert ruler.lines() == ("2/L″ = 2 here and at the minimum", "† kills from 1.333")
    show(inputs, state(lr=8.0))
    assert ruler.lines()[0].startswith("L″ = −0.016: bends down")
    show(inputs, state(optimizer="adam"))
    assert ruler.lines() == ("Adam has no fixed limit",)
    assert "Adam has no fixed limit" in ruler.accessibleDescription()


@pytest.mark.parametrize(("id", "limit"), [("gd", 2.0), ("momentum", 3.8), ("nesterov", 2 * 1.9 / 2.8)])
def test_limits_of_the_ruler_are_where_descents_begin_to_diverge(id, limit):
    from biasviz.experiments.neuron.path import Path

    factor = stability(id, **choose_optimizer(id).keywords)
    assert factor * 2 == pytest.approx(limit)
    for part, settles in ((0.995, True), (1.005, False)):
        shown = state(activation="linear", w=0.0, b=3.0, optimizer=id, lr=part * limit)
        path = Path(shown.neuron.run)
        path.reach(3000)
        assert (path.column("loss")[-1] < path.column("loss")[0]) is settles


@pytest.mark.parametrize(
    ("id", "name"), [("gd", "2/L″"), ("momentum", "2(1+β)/L″"), ("nesterov", "limit"), ("adam", None)]
)
def test_a_mark_is_named_by_the_limit_it_stands_for(inputs, id, name):
    shown = state(activation="relu", w=1.0, b=3.0, y=(1.0,), optimizer=id)
    marks = text.ticks(NeuronTrace(shown.neuron).ruler, shown.neuron.run.optimizer)
    assert [t.label for t in marks if t.kind == "here" and t.label] == ([name] if name else [])


@pytest.mark.parametrize("lr", [1e-6, 1e-4, 0.5, 1000.0, 1e6])
def test_words_of_the_ruler_fit_whatever_they_say(inputs, lr):
    inputs.widget.window().resize(216, 596)
    for kind, record in RECORDS:
        show(inputs, state(lr=lr, b=0.3, y=(0.7,), **{kind: record.id}))
        QApplication.processEvents()
        metrics = QFontMetricsF(LIGHT.font(11))
        for line in inputs.ruler.lines():
            assert metrics.horizontalAdvance(line) <= inputs.ruler.width(), line
