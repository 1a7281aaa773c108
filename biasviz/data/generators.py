"""Rows made from a seed: the same numbers for the same seed, on every machine."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from biasviz import patience
from biasviz.counts import MOST_SEED, whole
from biasviz.data.digits import DIGITS
from biasviz.data.generator import BOUNDED, POSITIVE, Generator, columns, random
from biasviz.data.plane import BLOBS, CIRCLES, MOONS, SINE, SPIRALS, XOR
from biasviz.data.table import MOST_ROWS, Table, table
from biasviz.errors import InputError
from biasviz.hints import near, one_of, shown
from biasviz.language import mark, tr
from biasviz.numerics.records import Interval, Parameter

MOST_MADE = 100_000_000
"""Numbers of one table, 0.8 GB."""


def _linspace(rows: int, seed: int, low: float, high: float, slope: float, intercept: float) -> Table:
    x = np.linspace(low, high, rows)
    return table(("x", "y"), columns(x, slope * x + intercept), None, ("x",), ("y",))


def _line(rows: int, seed: int, slope: float, intercept: float, noise: float, shift: float = 0.0) -> Table:
    # x and the noise have a stream each, so that fewer rows are the beginning of more.
    x = random(seed).uniform(-1, 1, rows)
    y = slope * x + intercept + noise * random(seed, 1).standard_normal(rows)
    y[0] += shift
    return table(("x", "y"), columns(x, y), None, ("x",), ("y",))


def _classes(rows: int, seed: int, distance: float, share: float) -> Table:
    # Class 1 is dealt out evenly: among the first n rows there are ⌊n · share⌋ of it.
    reached = np.floor(np.arange(1, rows + 1) * share + 1e-9)
    y = np.diff(reached, prepend=0.0)
    x = random(seed).standard_normal((rows, 2)) + ((y - 0.5) * distance / np.sqrt(2))[:, None]
    return table(("x1", "x2", "y"), np.column_stack([x, y]), {"y": ("0", "1")}, ("x1", "x2"), ("y",))


def _layer(rows: int, seed: int, features: float, outputs: float, share: float) -> Table:
    d, k = int(features), int(outputs)
    chance = random(seed)
    x = chance.standard_normal((rows, d))
    # The weights that follow from the same stream are the layer's, whoever wants them; y comes after.
    chance.standard_normal((d, k))
    y = chance.random((rows, k)) > 1 - share
    inputs = tuple(f"x{j}" for j in range(1, d + 1))
    targets = tuple(f"y{j}" for j in range(1, k + 1))
    return table(inputs + targets, np.hstack([x, y]), None, inputs, targets)


_COUNT = Interval(1.0, 64.0)
_SLOPE = Parameter("slope", mark("slope"), 2.0, BOUNDED, 0.1, mark("How much y grows where x grows by 1."))
_INTERCEPT = Parameter(
    "intercept", mark("intercept"), 1.0, BOUNDED, 0.1, mark("y where x is 0: the bias that is to be found.")
)
_NOISE = Parameter("noise", mark("noise"), 0.3, POSITIVE, 0.1, mark("Standard deviation of y around the line."))
_LOW = Parameter("low", mark("from x"), -1.0, BOUNDED, 0.5, mark("x of the first row."))
_HIGH = Parameter("high", mark("to x"), 1.0, BOUNDED, 0.5, mark("x of the last row."))
_SHIFT = Parameter("shift", mark("outlier"), 10.0, BOUNDED, 1.0, mark("How far y of row 1 is moved off the line."))
_DISTANCE = Parameter(
    "distance", mark("distance"), 3.0, POSITIVE, 0.5,
    mark("How far apart the middles of the two clouds are, in standard deviations."),
)  # fmt: skip
_FEATURES = Parameter("features", mark("inputs"), 3.0, _COUNT, 1.0, mark("Columns of X."))
_OUTPUTS = Parameter("outputs", mark("outputs"), 4.0, _COUNT, 1.0, mark("Columns of Y, one for each neuron."))
WHOLE = ("features", "outputs", "classes")
"""Parameters that count something."""


def _share(default: float) -> Parameter:
    allowed = Interval(0.0, 1.0)
    return Parameter("share", mark("share of 1"), default, allowed, 0.05, mark("The part of the targets that is 1."))


GENERATORS: Mapping[str, Generator] = MappingProxyType({g.id: g for g in (
    Generator("linspace", mark("Line, evenly spaced"),
              mark("x in even steps and y = slope · x + intercept, nothing left to chance."),
              _linspace, 8, (_LOW, _HIGH, _SLOPE, _INTERCEPT), seeded=False),
    Generator("line", mark("Line with noise"),
              mark("x between −1 and 1, and y = slope · x + intercept with noise: the bias finds the intercept."),
              _line, 100, (_SLOPE, _INTERCEPT, _NOISE)),
    Generator("outlier", mark("Line with an outlier"),
              mark("A line with noise whose first row lies far off: one row pulls the bias of all."),
              _line, 20, (_SLOPE, _INTERCEPT, _NOISE, _SHIFT)),
    SINE,
    Generator("classes", mark("Two classes"),
              mark("Two clouds of points, one for target 0 and one for target 1."),
              _classes, 100, (_DISTANCE, _share(0.5))),
    Generator("imbalanced", mark("Imbalanced classes"),
              mark("Two clouds, of which one is rare: the bias learns how rare."),
              _classes, 200, (_DISTANCE, _share(0.05))),
    BLOBS,
    XOR,
    CIRCLES,
    MOONS,
    SPIRALS,
    Generator("layer", mark("Inputs and several outputs"),
              mark("Normally distributed inputs, and targets tossed like coins, several a row: a layer of neurons."),
              _layer, 8, (_FEATURES, _OUTPUTS, _share(0.5))),
    DIGITS,
)})  # fmt: skip


def filled(known: Generator, given: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """Return the parameters of a generator in its own order, defaults filled in.

    Raises:
        InputError: for an unknown name or a value outside the allowed interval.

    """
    names = [p.name for p in known.parameters]
    for name in given:
        if name not in names:
            words = mark("{record} has no parameter {name}{hint}: it has {allowed}.")
            hint = near(name, names)
            raise InputError(tr(words, record=tr(known.title), name=shown(name), hint=hint, allowed=", ".join(names)))
    pairs = []
    for p in known.parameters:
        value = float(given.get(p.name, p.default))
        if not bool(p.allowed.contains(value)) or (p.name in WHOLE and value != int(value)):
            words = mark("{name} = {value} is not allowed for {record}: it must lie in {allowed}.")
            if p.name in WHOLE:
                words = mark("{name} = {value} is not allowed for {record}: it must be a whole number in {allowed}.")
            raise InputError(tr(words, name=tr(p.title), value=f"{value:g}", record=tr(known.title), allowed=p.allowed))
        pairs.append((p.name, value))
    return tuple(pairs)


def generate(id: str, rows: int, seed: int, given: Mapping[str, float]) -> Table:
    """Return rows of a generator.

    Raises:
        InputError: for an unknown id or parameter, or a number outside what is allowed.

    """
    known = GENERATORS[one_of("generator", id, GENERATORS)]
    rows = whole(tr("rows"), rows, 1, MOST_ROWS)
    seed = whole(tr("seed"), seed, 0, MOST_SEED)
    parameters = dict(filled(known, given))
    if parameters.get("low", 0.0) > parameters.get("high", 0.0):
        words = mark("from x = {low} is above to x = {high}: give the smaller one first.")
        raise InputError(tr(words, low=f"{parameters['low']:g}", high=f"{parameters['high']:g}"))
    width = known.columns
    if "features" in parameters:
        width = int(parameters["features"] + parameters["outputs"])
    if rows * width > MOST_MADE:
        words = mark("{rows} rows of {columns} numbers are too many: make at most {most} numbers in all.")
        raise InputError(tr(words, rows=f"{rows:,}", columns=f"{width:,}", most=f"{MOST_MADE:,}"))
    patience.ask(rows * width, patience.MADE, rows)
    return known.make(rows, seed, **parameters)
