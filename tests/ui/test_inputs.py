"""The panel of inputs: it shows the state, and says what the user did."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
)

from biasviz.ui.neuron.inputs import Inputs
from biasviz.ui.neuron.rate_ruler import RateRuler
from biasviz.ui.theme import look

from .control_cases import RECORDS, SCENARIOS, WATCH, find, fired, framed, show, state

Key = Qt.Key
NAMES = (
    "scenario", "x", "w", "b", "y", "activation", "loss", "optimizer", "reduction", "moves", "learning_rate",
)  # fmt: skip
SIGNALS = (
    "scenario_chosen", "x_edited", "w_edited", "b_edited", "y_edited", "samples_edited", "sample_chosen",
    "activation_chosen", "loss_chosen", "optimizer_chosen", "reduction_chosen", "moves_chosen",
    "learning_rate_edited", "parameter_edited", "refused",
)  # fmt: skip


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
