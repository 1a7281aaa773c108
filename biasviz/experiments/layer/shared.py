"""Units of a small network that share a bias: db is the sum over the rows and over all units it was added to.

With G[u, g] = 1 where unit u uses bias g: Z = … + b @ G.T, so db = np.sum(dZ, axis=0, keepdims=True) @ G.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import lru_cache

import numpy as np

from biasviz.counts import MOST_SHORT_SEED, whole
from biasviz.experiments.neuron.spec import Choice, choose_activation, number, positive
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import HALF_MSE
from biasviz.numerics.records import Activation, Array, Output

Matrix = tuple[tuple[float, ...], ...]
REDUCTIONS = ("sum", "mean")
WAYS = {
    "layer": mark("One bias a layer"),
    "unit": mark("One bias a unit"),
    "all": mark("One bias for all"),
}
"""Ways to share that have a name."""
EXAMPLES = {"mazur": mark("2-2-2 network (Mazur)"), "layer": mark("One layer, seeded")}
MOST_ROWS, MOST_UNITS = 8, 8


@dataclass(frozen=True)
class Units:
    """A network of one layer or two, and which units use the same bias; ℓ is half MSE, summed over the outputs.

    Attributes:
        x: rows (n, d).
        hidden: weights of the hidden layer, (d, h); () where there is none.
        weights: weights of the outputs, (h or d, k).
        y: targets (n, k).
        bias: one number a unit, hidden units first; of those that share, the first one's counts.
        groups: which bias each unit uses, one number a unit; any whole numbers.
        activation: choice of a record, for both layers.
        reduction: "sum" or "mean" over the rows; units are always summed.
        learning_rate: > 0; of b ← b − learning_rate · db.
        seed: what rows, weights and targets were drawn with; None where they are given.

    """

    x: Matrix
    hidden: Matrix
    weights: Matrix
    y: Matrix
    bias: tuple[float, ...]
    groups: tuple[int, ...]
    activation: Choice = field(default_factory=lambda: choose_activation("sigmoid"))
    reduction: str = "sum"
    learning_rate: float = 0.5
    seed: int | None = None

    @property
    def units(self) -> int:
        """How many units there are."""
        return len(self.groups)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.x)

    @property
    def hidden_units(self) -> int:
        """How many of the units are hidden."""
        return len(self.hidden[0]) if self.hidden else 0

    @property
    def members(self) -> tuple[tuple[int, ...], ...]:
        """The units of each bias, biases in the order of their first unit."""
        ids = tuple(dict.fromkeys(self.groups))
        return tuple(tuple(u for u, g in enumerate(self.groups) if g == id) for id in ids)

    @property
    def activation_record(self) -> Activation:
        """The record of the activation."""
        return ACTIVATIONS[self.activation.id]

    def group_of(self, unit: int) -> int:
        """Return which of `members` a unit belongs to."""
        return next(k for k, units in enumerate(self.members) if unit in units)


MAZUR = Units(
    x=((0.05, 0.10),), hidden=((0.15, 0.25), (0.20, 0.30)), weights=((0.40, 0.50), (0.45, 0.55)), y=((0.01, 0.99),),
    bias=(0.35, 0.35, 0.60, 0.60), groups=(0, 0, 1, 1),
)  # fmt: skip
"""The 2-2-2 network of a much copied worked example, drawn with one bias a layer (Mazur 2015)."""


@lru_cache(maxsize=16)
def seeded(rows: float, units: float, seed: float) -> Units:
    """Return one layer of units on seeded rows with two inputs; two units, then three, … share a bias.

    Raises:
        InputError: for counts that are not allowed.

    """
    n, k = whole(tr("rows"), rows, 1, MOST_ROWS), whole(tr("units"), units, 1, MOST_UNITS)
    seed = whole(tr("seed"), seed, 0, MOST_SHORT_SEED)
    draw = np.random.default_rng(seed)
    x, weights = draw.normal(0.0, 1.0, (n, 2)).round(2), draw.normal(0.0, 1.0, (2, k)).round(2)
    y = draw.integers(0, 2, (n, k)).astype(float)
    groups = tuple(0 if u < 2 else 1 if u < 5 else 2 for u in range(k))
    bias = tuple((0.5, -0.5, 0.0)[g] for g in groups)
    return Units(_matrix(x), (), _matrix(weights), _matrix(y), bias, groups, seed=seed)


def _matrix(values: Array) -> Matrix:
    return tuple(tuple(float(v) + 0.0 for v in row) for row in values)


def checked(units: Units) -> Units:
    """Return the units. Raises InputError for a number that is not allowed."""
    one_of("reduction", units.reduction, REDUCTIONS)
    positive(tr("learning rate"), units.learning_rate)
    for b in units.bias:
        number("b", b)
    if units.seed is not None:
        whole(tr("seed"), units.seed, 0, MOST_SHORT_SEED)
    return units


def shared_as(units: Units, way: str) -> Units:
    """Return the units sharing in one of WAYS."""
    one_of("sharing", way, WAYS)
    ids = {
        "layer": tuple(int(u >= units.hidden_units) for u in range(units.units)),
        "unit": tuple(range(units.units)),
        "all": (0,) * units.units,
    }
    return replace(units, groups=ids[way])


def way_of(units: Units) -> str:
    """Return which of WAYS the units share in, or "" for none of them; the first where several are the same."""
    return next((way for way in WAYS if shared_as(units, way).members == units.members), "")


@dataclass(frozen=True)
class UnitArrays:
    """Everything evaluated; u units, hidden ones first, g biases; arrays are read-only.

    Attributes:
        G: who uses which bias, (u, g), of 0 and 1.
        b: (1, g).
        Z, A: (n, u).
        dZ: ∂ℓ/∂Z, (n, u), divided by nothing.
        db_units: dZ reduced over the rows, (1, u): db if each unit had a bias of its own.
        db: db_units @ G, (1, g).
        L: reduced over the rows as db is.

    """

    G: Array
    b: Array
    Z: Array
    A: Array
    dZ: Array
    db_units: Array
    db: Array
    L: float

    def __post_init__(self) -> None:
        for part in fields(self):
            value = getattr(self, part.name)
            if isinstance(value, np.ndarray):
                value.flags.writeable = False


def membership(units: Units) -> Array:
    """Return G, (u, g): 1 where a unit uses a bias, else 0."""
    G = np.zeros((units.units, len(units.members)))
    for g, members in enumerate(units.members):
        G[list(members), g] = 1.0
    return G


def biases(units: Units) -> Array:
    """Return b, (1, g): of each group the bias of its first unit."""
    return np.array([[units.bias[members[0]] for members in units.members]])


def _forward(units: Units, b: Array) -> tuple[Array, Output, Array]:
    """Return Z (n, u), the outputs with their exact distance from any constant (n, k), and the hidden A (n, h)."""
    f, keywords, h = units.activation_record, units.activation.keywords, units.hidden_units
    each = b @ membership(units).T
    a, before = np.array(units.x), []
    if units.hidden:
        z = a @ np.array(units.hidden) + each[:, :h]
        a = f.value(z, **keywords)
        before = [z]
    z = a @ np.array(units.weights) + each[:, h:]
    return np.hstack([*before, z]), f.output(z, **keywords), a[:, :h]


def _reduce(units: Units, values: Array) -> Array:
    return np.asarray((np.sum if units.reduction == "sum" else np.mean)(values, axis=0, keepdims=True))


@lru_cache(maxsize=64)
def evaluate(units: Units) -> UnitArrays:
    """Return everything at the present biases; numbers that overflow are data, never a warning."""
    f, keywords, h = units.activation_record, units.activation.keywords, units.hidden_units
    G, b, Y = membership(units), biases(units), np.array(units.y)
    with np.errstate(all="ignore"):
        Z, output, hidden = _forward(units, b)
        slopes = f.slope(Z, **keywords)
        dZ = HALF_MSE.slope(output, Y) * slopes[:, h:]
        if h:
            dZ = np.hstack([(dZ @ np.array(units.weights).T) * slopes[:, :h], dZ])
        db_units = _reduce(units, dZ)
        L = _reduce(units, HALF_MSE.value(output, Y).sum(axis=1))
    return UnitArrays(G, b, Z, np.hstack([hidden, output.a]), dZ, db_units, db_units @ G, float(L[0]))


def along(units: Units, group: int, values: Array) -> tuple[Array, Array]:
    """Return Z and L, were the bias of that group each of these; Z is values.shape + (n·u,), L is values.shape."""
    shape = np.shape(values)
    found = []
    with np.errstate(all="ignore"):
        for value in np.ravel(values):
            b = biases(units)
            b[0, group] = value
            Z, output, _ = _forward(units, b)
            L = _reduce(units, HALF_MSE.value(output, np.array(units.y)).sum(axis=1))
            found.append((Z.ravel(), float(L[0])))
    Z = np.array([z for z, _ in found]).reshape((*shape, -1))
    return Z, np.array([loss for _, loss in found]).reshape(shape)
