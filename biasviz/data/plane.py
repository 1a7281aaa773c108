"""Points of a plane that one straight line does not tell apart, and a curve that no straight line fits.

Inputs have a deviation near 1, so that units that are drawn as usual neither sleep nor saturate. Classes are dealt out
in turn: of any number of rows each class has its share.
"""

from __future__ import annotations

import numpy as np

from biasviz.data.generator import POSITIVE, Generator, columns, random
from biasviz.data.table import Array, Table, table
from biasviz.language import mark
from biasviz.numerics.records import Interval, Parameter

SIDE = 2.0
"""Points lie between −SIDE and SIDE, before noise."""
LETTERS = ("A", "B", "C", "D", "E")


def _two(x1: Array, x2: Array, y: Array, seed: int, noise: float) -> Table:
    moved = noise * random(seed, 1).standard_normal((len(y), 2))
    return table(("x1", "x2", "y"), columns(x1 + moved[:, 0], x2 + moved[:, 1], y), None, ("x1", "x2"), ("y",))


def _in_turn(rows: int, classes: int) -> Array:
    return np.asarray(np.arange(rows) % classes, dtype=np.float64)


def _xor(rows: int, seed: int, noise: float) -> Table:
    quarter = np.arange(rows) % 4
    x = random(seed).uniform(0, SIDE, (rows, 2))
    x1, x2 = np.where(quarter >= 2, 1, -1) * x[:, 0], np.where(quarter % 2, 1, -1) * x[:, 1]
    return _two(x1, x2, ((quarter == 1) | (quarter == 2)) * 1.0, seed, noise)


def _circles(rows: int, seed: int, inner: float, noise: float) -> Table:
    y = _in_turn(rows, 2)
    angle = random(seed).uniform(0, 2 * np.pi, rows)
    radius = SIDE * np.where(y == 1, inner, 1.0)
    return _two(radius * np.cos(angle), radius * np.sin(angle), y, seed, noise)


def _moons(rows: int, seed: int, noise: float) -> Table:
    y = _in_turn(rows, 2)
    angle = random(seed).uniform(0, np.pi, rows)
    x1 = np.where(y == 1, 0.5 - np.cos(angle), np.cos(angle) - 0.5)
    x2 = np.where(y == 1, 0.25 - np.sin(angle), np.sin(angle) - 0.25)
    return _two(x1, x2, y, seed, noise)


def _spirals(rows: int, seed: int, turns: float, noise: float) -> Table:
    y = _in_turn(rows, 2)
    way = random(seed).uniform(0.05, 1, rows)
    angle = 2 * np.pi * turns * way + np.pi * y
    return _two(SIDE * way * np.cos(angle), SIDE * way * np.sin(angle), y, seed, noise)


def _blobs(rows: int, seed: int, classes: float, distance: float, noise: float) -> Table:
    of = _in_turn(rows, int(classes))
    angle = 2 * np.pi * of / int(classes) + np.pi / 2
    moved = noise * random(seed).standard_normal((rows, 2))
    x1, x2 = distance * np.cos(angle) + moved[:, 0], distance * np.sin(angle) + moved[:, 1]
    categories = {"class": LETTERS[: int(classes)]}
    return table(("x1", "x2", "class"), columns(x1, x2, of), categories, ("x1", "x2"), ("class",))


def _sine(rows: int, seed: int, frequency: float, offset: float, noise: float) -> Table:
    x = random(seed).uniform(-SIDE, SIDE, rows)
    y = np.sin(frequency * x) + offset + noise * random(seed, 1).standard_normal(rows)
    return table(("x", "y"), columns(x, y), None, ("x",), ("y",))


def _noise(default: float, meaning: str = mark("Standard deviation by which points are moved.")) -> Parameter:
    return Parameter("noise", mark("noise"), default, POSITIVE, 0.05, meaning)


_SHARE = Interval(0.0, 1.0)
_INNER = Parameter(
    "inner", mark("inner ring"), 0.5, _SHARE, 0.1, mark("Radius of the inner ring, as a part of the outer one's.")
)
_TURNS = Parameter("turns", mark("turns"), 1.0, Interval(0.0, 10.0), 0.25, mark("How often each arm winds round."))
_CLASSES = Parameter("classes", mark("classes"), 3.0, Interval(2.0, 5.0), 1.0, mark("How many classes there are."))
_DISTANCE = Parameter(
    "distance", mark("distance"), 1.5, POSITIVE, 0.25, mark("How far the middle of each cloud is from 0.")
)
_FREQUENCY = Parameter("frequency", mark("frequency"), 2.0, POSITIVE, 0.25, mark("y = sin(frequency · x) + offset."))
_OFFSET = Parameter(
    "offset", mark("offset"), 1.0, Interval(-1000.0, 1000.0), 0.5, mark("Mean of the wave: what a bias can find.")
)

XOR = Generator(
    "xor", mark("XOR"),
    mark("Target 1 where x1 and x2 have different signs: no single neuron can tell that."),
    _xor, 500, (_noise(0.1),), columns=3,
)  # fmt: skip
CIRCLES = Generator(
    "circles", mark("Two rings"),
    mark("One ring inside of another: target 1 is the inner one."),
    _circles, 500, (_INNER, _noise(0.15)), columns=3,
)  # fmt: skip
MOONS = Generator(
    "moons", mark("Two moons"),
    mark("Two half rings that grip into each other, one for target 0 and one for target 1."),
    _moons, 500, (_noise(0.15),), columns=3,
)  # fmt: skip
SPIRALS = Generator(
    "spirals", mark("Two spirals"),
    mark("Two arms that wind round each other: hard for a small network."),
    _spirals, 500, (_TURNS, _noise(0.05)), columns=3,
)  # fmt: skip
BLOBS = Generator(
    "blobs", mark("Blobs"),
    mark("Clouds of points around a circle, each a class: from two to five."),
    _blobs, 300, (_CLASSES, _DISTANCE, _noise(0.5)), columns=3,
)  # fmt: skip
SINE = Generator(
    "sine", mark("Sine wave"),
    mark("x between −2 and 2, and y a wave with noise: a curve to be fitted."),
    _sine, 200, (_FREQUENCY, _OFFSET, _noise(0.1, mark("Standard deviation of y around the wave."))),
)  # fmt: skip
