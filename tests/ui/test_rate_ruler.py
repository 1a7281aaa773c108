"""The ruler under the learning rate."""


import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
)

from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics.optimizers import stability
from biasviz.ui.neuron import inputs_text as text

from .control_cases import LIGHT, RECORDS, fired, show, state

Key = Qt.Key


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
