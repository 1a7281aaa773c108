"""One step of a dense layer as lines of NumPy, written the way the switches say."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from biasviz.experiments.layer.xray import XRay
from biasviz.experiments.neuron.spec import Choice
from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, HELPERS, LOSS_FORMS
from biasviz.numerics.records import Array

LONGEST_LIST = 40
"""Letters up to which an array is written out in its line."""
AXIS = {"0": "axis=0", "1": "axis=1", "none": ""}


@dataclass(frozen=True, eq=False)
class Given:
    """What the code starts from.

    Attributes:
        X: inputs, (n, d).
        W: weights, (d, k).
        start: biases, (k,).
        Y: targets, (n, k).
        activation, loss: choices of a record.
        reduction: "sum", "mean" or "none".
        lr: the learning rate.
        moves: "b", "w" or "both"; b always takes its step here.

    """

    X: Array
    W: Array
    start: Array
    Y: Array
    activation: Choice
    loss: Choice
    reduction: str = "sum"
    lr: float = 0.5
    moves: str = "both"

    @property
    def n(self) -> int:
        """How many rows there are."""
        return len(self.X)

    @property
    def k(self) -> int:
        """How many neurons there are."""
        return int(self.W.shape[1])

    @property
    def parameters(self) -> dict[str, float]:
        """The parameters of activation and loss, by name."""
        return self.activation.keywords | self.loss.keywords


def setting_up(switches: XRay, given: Given) -> list[str]:
    """Return the lines that make y and b."""
    y = {"whole": "Y", "column": "Y" if given.k == 1 else "Y[:, :1]", "flat": "Y[:, 0]"}[switches.y]
    return [f"y = {y}", f"b = {_bias(switches, given)}"]


def stepping(switches: XRay, given: Given) -> list[str]:
    """Return the lines of one step, from Z to the new b and W."""
    f, loss = ACTIVATION_FORMS[given.activation.id], LOSS_FORMS[given.loss.id]
    fused = FUSED_FORMS.get((given.activation.id, given.loss.id))
    rest = f.rest[0] if f.rest else "1 - a"
    value = _capital((fused or loss).numpy.format(rest=rest))
    slope = _capital((fused or loss).slope.format(rest=rest))
    if fused or f.slope == "1.0":
        back = [f"dZ = {slope}"]
    else:
        back = [f"dA = {slope}", f"dZ = dA * {_factor(_capital(f.slope))}"]
    lines = ["Z = X @ W + b", f"A = {_capital(f.numpy)}", f"L = {_loss(given, value)}", *back]
    lines += [f"dW = {_dW(given)}", f"db = {_db(switches, given)}", _moved("b", switches)]
    return lines if given.moves == "b" else [*lines, _moved("W", switches)]


def helpers(lines: Sequence[str]) -> list[str]:
    """Return the functions that the lines need and NumPy does not have."""
    body = "\n".join(lines)
    found = [line for name, line in HELPERS.items() if f"{name}(" in body]
    return [*(["import math"] if any("math." in line for line in found) else []), *found]


def program(switches: XRay, given: Given) -> str:
    """Return all of it as a program that runs by itself: the data written out, then the lines that are shown."""
    lines = [*setting_up(switches, given), *stepping(switches, given)]
    made, *functions = ["import numpy as np", *helpers(lines)]
    arrays = {"X": given.X, "W": given.W, "Y": given.Y, "start": given.start}
    data = [f"{name} = {written(value)}" for name, value in arrays.items() if name != "start" or _uses(name, lines)]
    plain = {"lr": given.lr, **given.parameters}
    data += [f"{name} = {number(value)}" for name, value in plain.items() if _uses(name, lines)]
    return "\n".join([made, *functions, "", *data, "", *lines, ""])


def number(value: float) -> str:
    """Return a number as Python reads it, with every digit it has; whole ones as short as they are."""
    if math.isfinite(value):
        return f"{value:.0f}.0" if value == round(value) and abs(value) < 1e6 else repr(float(value))
    return "np.nan" if math.isnan(value) else f"{'-' if value < 0 else ''}np.inf"


def written(values: Array) -> str:
    """Return an array of one or two axes as Python reads it."""
    if values.ndim == 1:
        return f"np.array([{', '.join(map(number, values.tolist()))}])"
    rows = [f"[{', '.join(map(number, row))}]" for row in values.tolist()]
    return f"np.array([{', '.join(rows)}])" if values.size <= 8 else "np.array([\n  " + ",\n  ".join(rows) + "])"


def _bias(switches: XRay, given: Given) -> str:
    """Return how b is made: of zeros, written out, or from `start`, as short as that can be said."""
    n, k, start = given.n, given.k, given.start
    shape = {"row": (1, k), "flat": (k,), "rows": (n, 1), "column": (k, 1)}[switches.b]
    whole = switches.numbers == "int"
    kind = ", dtype=int" if whole else ""
    values = np.full(shape, start[0]) if switches.b == "rows" else start.reshape(shape)
    if not values.any():
        return f"np.zeros({shape}{kind})"
    if switches.b == "rows":
        # A bias a row has no room for one a neuron: the first one is taken.
        return f"np.full({shape}, {number(float(start[0]))}{kind})"
    if whole and (values == np.round(values)).all() and np.abs(values).max() < 1e6:
        text = f"np.array({values.astype(int).tolist()})"
    else:
        text = written(values)[:-1] + kind + ")"
    if len(text) <= LONGEST_LIST and "\n" not in text:
        return text
    made = "start.copy()" if switches.b == "flat" else f"start.reshape({shape[0]}, {shape[1]})"
    return f"{made}.astype(int)" if whole else made


def _loss(given: Given, value: str) -> str:
    if given.reduction == "none":
        return f"np.sum({value}, axis=1)"
    if given.reduction == "sum":
        return f"np.sum({value})"
    return f"np.mean({value})" if given.k == 1 else f"np.mean(np.sum({value}, axis=1))"


def _dW(given: Given) -> str:
    over = "mean" if given.reduction == "mean" else "sum"
    if given.W.size == 1:
        return f"np.{over}(X * dZ)"  # one weight, one number
    return "X.T @ dZ / len(X)" if over == "mean" else "X.T @ dZ"


def _db(switches: XRay, given: Given) -> str:
    if given.reduction == "none":
        return "dZ"
    words = ["dZ", AXIS[switches.axis], "keepdims=True" if switches.keepdims else ""]
    return f"np.{given.reduction}({', '.join(filter(None, words))})"


def _moved(name: str, switches: XRay) -> str:
    if switches.update == "in_place":
        return f"{name} -= lr * d{name}"
    if switches.update == "truncated" and name == "b":
        return "b = (b - lr * db).astype(int)"
    return f"{name} = {name} - lr * d{name}"


def _factor(text: str) -> str:
    """Return the text, in brackets where it is no product."""
    tree = ast.parse(text, mode="eval").body
    loose = isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.Add | ast.Sub | ast.Div)
    return f"({text})" if loose else text


def _capital(text: str) -> str:
    """Return a form of one sample with the names of arrays."""
    return re.sub(r"\b[za]\b", lambda found: found[0].upper(), text)


def _uses(name: str, lines: Sequence[str]) -> bool:
    return any(re.search(rf"\b{name}\b", line) for line in lines)

