"""How each station of a step is written: as a line of NumPy, and as a formula.

Run one after the other with X, Y, W1, b1, … and n = len(X) the lines give what the lab shows; a test runs them.
Slopes are those of `numerics.forms`, which keep their digits where a unit is saturated.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from biasviz.experiments.network.spec import Network, Settings
from biasviz.experiments.network.stations import Station
from biasviz.experiments.neuron.spec import Choice
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, HELPERS, LOSS_FORMS, OPTIMIZER_FORMS
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import Optimizer

SOFTMAX_HELPERS = {
    "softmax": "def softmax(Z): E = np.exp(Z - Z.max(axis=1, keepdims=True)); return E / E.sum(axis=1, keepdims=True)",
    "log_softmax": "def log_softmax(Z): T = Z - Z.max(axis=1, keepdims=True); "
    "return T - np.log(np.exp(T).sum(axis=1, keepdims=True))",
}
"""What NumPy does not have of softmax, over the columns of each row."""


def helpers(lines: Sequence[str]) -> list[str]:
    """Return the functions that the lines need and NumPy does not have, with their import."""
    body = "\n".join(lines)
    found = [text for name, text in (HELPERS | SOFTMAX_HELPERS).items() if re.search(rf"\b{name}\(", body)]
    return [*(["import math"] if any("math." in text for text in found) else []), *found]


def line(network: Network, station: Station) -> str:
    """Return the line of NumPy that works a station out; of the update, how b of a layer moves in plain descent."""
    k, last = station.layer + 1, network.layers
    A = f"A{k - 1}" if k > 1 else "X"
    right = {
        "Z": lambda: f"{A} @ W{k} + b{k}",
        "A": lambda: activation(network.activation(k - 1), f"Z{k}"),
        "L": lambda: _loss(network),
        "dZ": lambda: _dZ(network, k),
        "dW": lambda: f"{A}.T @ dZ{k}{_over(network)}",
        "db": lambda: _db(network, k),
        "dA": lambda: f"dZ{k + 1} @ W{k + 1}.T",
    }.get(station.kind)
    return f"b{last} = b{last} - lr * db{last}" if right is None else f"{station.name} = {right()}"


def update_lines(settings: Settings, layers: Sequence[int], moves: str | None = None) -> list[str]:
    """Return the lines of the update: what the optimizer remembers of each array, and how the array moves.

    Args:
        settings: what holds for the step.
        layers: whose arrays, from 0.
        moves: "b" or "w" for only those; by default all that move.

    """
    record, form = settings.optimizer_record, OPTIMIZER_FORMS[settings.optimizer.id]
    letters = {"both": "Wb", "b": "b", "w": "W"}[moves or settings.moves]
    if settings.moves != "both":
        letters = "".join(c for c in letters if c.lower() == settings.moves)
    found = []
    for layer in layers:
        for letter in letters:
            of = f"{letter}{layer + 1}"
            texts = [*form.lines, f"{of} = {of} - lr * {form.direction}"]
            found += [with_numbers(_of_array(text, of, record), settings.optimizer) for text in texts]
    return found


def memories(optimizer: Choice, name: str) -> list[str]:
    """Return the names of what an optimizer remembers of an array: "m_b1", "v_b1"; all are 0 at the start."""
    return [f"{memory}_{name}" for memory in OPTIMIZERS[optimizer.id].memory]


def activation(choice: Choice | None, Z: str) -> str:
    """Return f(Z) in NumPy; None is softmax."""
    if choice is None:
        return f"softmax({Z})"
    return with_numbers(named(ACTIVATION_FORMS[choice.id].numpy, z=Z), choice)


def slope(choice: Choice, Z: str) -> str:
    """Return f′(Z) in NumPy, worked out from Z."""
    return with_numbers(named(ACTIVATION_FORMS[choice.id].slope, z=Z), choice)


def formula(network: Network, station: Station) -> str:
    """Return the formula of a station as TeX."""
    k, last = station.layer + 1, network.layers
    A = f"A_{k - 1}" if k > 1 else "X"
    mean = r"\frac{1}{n} " if network.reduction == "mean" else ""
    right = {
        "Z": lambda: f"{A} W_{k} + b_{k}",
        "A": lambda: _f_tex(network.activation(k - 1), f"Z_{k}"),
        "L": lambda: mean + _loss_tex(network.loss),
        "dZ": lambda: _dZ_tex(network, k),
        "dW": lambda: rf"{mean}{A}^{{\top}} dZ_{k}",
        "db": lambda: rf"{mean}\sum_{{i, j}} \left(dZ_{k}\right)_{{ij}}"
        if network.shared
        else rf"{mean}\sum_{{i}} \left(dZ_{k}\right)_{{i}}",
        "dA": lambda: rf"dZ_{k + 1} W_{k + 1}^{{\top}}",
    }.get(station.kind)
    if right is None:
        return rf"b_{last} \leftarrow b_{last} - \eta \, db_{last}"
    name = station.kind if station.kind == "L" else f"{station.kind}_{k}"
    return f"{name} = {right()}"


def _over(network: Network) -> str:
    return " / n" if network.reduction == "mean" else ""


def _db(network: Network, k: int) -> str:
    if network.shared:
        return f"np.full_like(b{k}, dZ{k}.sum(){_over(network)})"
    return f"dZ{k}.sum(axis=0, keepdims=True){_over(network)}"


def _loss(network: Network) -> str:
    m = network.layers
    if network.loss == "softmax_ce":
        each = f"-Y * log_softmax(Z{m})"
    elif network.loss == "bce":
        each = named(FUSED_FORMS["sigmoid", "bce"].numpy, z=f"Z{m}", y="Y")
    else:
        each = named(LOSS_FORMS[network.loss].numpy, a=f"A{m}", y="Y")
    if network.reduction == "sum":
        return f"np.sum({each})"
    return f"np.mean({each})" if network.units[-1] == 1 else f"np.mean(np.sum({each}, axis=1))"


def _dZ(network: Network, k: int) -> str:
    choice = network.activation(k - 1)
    if k < network.layers:
        assert choice is not None
        return _times(f"dA{k}", slope(choice, f"Z{k}"))
    if network.loss in ("bce", "softmax_ce"):
        return f"A{k} - Y"
    assert choice is not None
    error = named(LOSS_FORMS[network.loss].slope, a=f"A{k}", y="Y")
    return _times(error, slope(choice, f"Z{k}"))


def _times(left: str, right: str) -> str:
    """Return left · right, in as few signs as it takes: nothing for 1, a division by what 1 is divided by."""
    if right == "1.0":
        return left
    tree = ast.parse(right, mode="eval").body
    if isinstance(tree, ast.BinOp):
        if isinstance(tree.op, ast.Div) and isinstance(tree.left, ast.Constant) and tree.left.value == 1:
            return f"{_factor(left)} / {right.partition('/')[2].strip()}"
        if isinstance(tree.op, ast.Mult):
            return f"{_factor(left)} * {right}"
    return f"{_factor(left)} * {_factor(right)}"


def _factor(text: str) -> str:
    """Return the text, in brackets where it is a sum, a difference or a quotient."""
    tree = ast.parse(text, mode="eval").body
    loose = isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.Add | ast.Sub | ast.Div)
    return f"({text})" if loose else text


def named(text: str, **names: str) -> str:
    """Return a form of one sample with other names for its letters: Z1 for z, A2 and Y for a and y."""
    return re.sub(r"\b(?:" + "|".join(names) + r")\b", lambda found: names[found[0]], text)


def with_numbers(text: str, choice: Choice) -> str:
    """Return the text with the values of the parameters of a record in the place of their names."""
    values = {name: f"{value:g}" if float(f"{value:g}") == value else repr(value) for name, value in choice.parameters}
    return re.sub(r"(?<![\w.])1 \* ", "", named(text, **values)) if values else text


def _of_array(text: str, name: str, record: Optimizer) -> str:
    return named(text, g=f"d{name}", **{memory: f"{memory}_{name}" for memory in record.memory})


def _f_tex(choice: Choice | None, z: str, prime: str = "") -> str:
    if choice is None:
        return rf"\mathrm{{softmax}}\left({z}\right)"
    symbol = ACTIVATIONS[choice.id].symbol
    return rf"{symbol}{prime}\left({z}\right)" if symbol else z


def _loss_tex(loss: str) -> str:
    return {
        "half_mse": r"\sum_{i, j} \frac{1}{2} \left(a_{ij} - y_{ij}\right)^{2}",
        "mse": r"\sum_{i, j} \left(a_{ij} - y_{ij}\right)^{2}",
        "bce": r"\sum_{i, j} -\left[y_{ij} \ln a_{ij} + \left(1 - y_{ij}\right) \ln\left(1 - a_{ij}\right)\right]",
        "softmax_ce": r"\sum_{i, j} -y_{ij} \ln a_{ij}",
    }[loss]


def _dZ_tex(network: Network, k: int) -> str:
    choice = network.activation(k - 1)
    linear = choice is None or choice.id == "linear" or (k == network.layers and network.loss == "bce")
    passes = "" if linear else rf" \odot {_f_tex(choice, f'Z_{k}', chr(39))}"
    if k < network.layers:
        return f"dA_{k}{passes}"
    error = f"A_{k} - Y"
    twice = "2 " if network.loss == "mse" else ""
    return rf"{twice}\left({error}\right){passes}" if passes or twice else error
