"""What the page of one bias of a network says, in one place."""

from __future__ import annotations

from biasviz.experiments.layer.curve import Spot
from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.ui.neuron.strips_text import Run
from biasviz.words import fixed, grouped, significant

SUBSCRIPTS = str.maketrans("0123456789,", "₀₁₂₃₄₅₆₇₈₉,")
LAYER_BEFORE = (mark("Previous layer"), mark("Look at the layer before."))
LAYER_AFTER = (mark("Next layer"), mark("Look at the next layer."))
UNIT_BEFORE = (mark("The unit before"), mark("Look at the unit before."))
UNIT_AFTER = (mark("The unit after"), mark("Look at the next unit."))
NEAR = (mark("This bias"), mark("The bias of the unit that is looked at, and what moves it."))
VALUE, SLOPE, BEND, NEXT = mark("b"), mark("∂L/∂b"), mark("L″"), mark("next b")


def bias_name(network: Network, layer: int, unit: int) -> str:
    """Return what a bias is called: b₁[2], or b₁ where the layer shares one, or has one unit."""
    name = f"b{layer + 1}".translate(SUBSCRIPTS)
    return name if network.shared or network.units[layer] == 1 else f"{name}[{unit + 1}]"


def layer_words(network: Network, layer: int) -> str:
    """Say which layer is looked at."""
    if layer == network.layers - 1:
        return tr("output, layer {n} of {m}", n=layer + 1, m=network.layers)
    return tr("layer {n} of {m}", n=layer + 1, m=network.layers)


def unit_words(network: Network, layer: int, unit: int) -> str:
    """Say which unit of the layer."""
    return tr("unit {k} of {n}", k=unit + 1, n=grouped(network.units[layer]))


def loss_title(network: Network, layer: int, unit: int, rows: int, each: bool) -> list[Run]:
    """Return the title above the loss."""
    over = mark("mean over {n} rows") if network.reduction == "mean" else mark("sum over {n} rows")
    runs = [(tr("Loss over the bias") + " ", "text", 600), (f"L({bias_name(network, layer, unit)})", "loss", 600)]
    runs.append(("  " + tr(over, n=grouped(rows)) + " · " + tr("all else is held"), "muted", 400))
    if each:
        words = mark("L is their mean") if network.reduction == "mean" else mark("L is their sum")
        runs.append((" · " + tr("each row has its own, faint curve:") + " " + tr(words), "muted", 400))
    return runs


def steps_title(size: int, rows: int) -> list[Run]:
    """Return the title above the training."""
    runs = [(tr("The training") + "  ", "text", 600)]
    if size < rows:
        return [*runs, (tr("batches of {n} rows", n=grouped(size)), "bias", 600)]
    return [*runs, (tr("every step sees all rows"), "bias", 600)]


def slope(name: str, value: float | None) -> str:
    """Return the words at the ball; None where the slope is kept back."""
    return tr("∂L/∂{b} = {slope}", b=name, slope="?" if value is None else fixed(value))


def summary(spot: Spot, name: str, rows: int, kept_back: bool) -> str:
    """Return the curve in a sentence, for those who cannot see it; without the slope where that is kept back."""
    given = {"b": significant(spot.b, 4), "n": grouped(rows), "name": name}
    if spot.undefined is not None:
        return tr("At {name} = {b} the loss is undefined. {why}", why=spot.undefined, **given)
    words = mark("Over {n} rows, at {name} = {b}, the loss is {loss} and flat.")
    if kept_back:
        words = mark("Over {n} rows, at {name} = {b}, the loss is {loss}.")
    elif spot.dL_db > 0:
        words = mark("Over {n} rows, at {name} = {b}, the loss is {loss} and rises towards larger b: slope {slope}.")
    elif spot.dL_db < 0:
        words = mark("Over {n} rows, at {name} = {b}, the loss is {loss} and falls towards larger b: slope {slope}.")
    return tr(words, loss=significant(spot.loss, 4), slope=significant(spot.dL_db, 3), **given)
