"""Words of the strips."""

import pytest

from biasviz.numerics.activations import ACTIVATIONS
from biasviz.ui.neuron.axes import power_text
from biasviz.ui.neuron.strips import Strips
from biasviz.ui.neuron.strips_text import activation_title

from .readout_cases import made

NAMES = {"linear": "a = z", "sigmoid": "a = σ(z)", "tanh": "a = tanh(z)", "relu": "a = ReLU(z)", "gelu": "a = GELU(z)"}


@pytest.mark.parametrize("id", ACTIVATIONS)
def test_the_activation_is_named_without_tex(id):
    _, trace = made(f=id)
    words = activation_title(trace.point, 0)[1][0]
    assert words.startswith("a = ")
    assert not set(words) & set("\\{}")
    assert words == NAMES.get(id, words)


def test_the_power_of_an_axis_is_written_above_the_line():
    assert [power_text(p) for p in (-5, 12)] == ["×10⁻⁵", "×10¹²"]


def test_the_plots_say_what_the_hand_can_do(qtbot):
    view = Strips()
    qtbot.addWidget(view.widget)
    assert view.widget.accessibleName()
    assert "Drag the ball" in view.widget.toolTip()
