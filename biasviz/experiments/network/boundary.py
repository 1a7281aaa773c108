"""What a network gives over the plane of two inputs, or over one of them; the other inputs are held at their mean.

Inputs are those of the data here, also where the network sees them standardized.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import data
from biasviz.experiments.layer.evaluation import targets
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.evaluation import Parameters
from biasviz.experiments.network.initial import is_classes
from biasviz.experiments.network.rows import scaling, split, training_rows
from biasviz.experiments.network.spec import Network
from biasviz.experiments.neuron.curve import Range
from biasviz.numerics.records import Array
from biasviz.numerics.softmax import softmax

SIZE = (72, 60)
"""Places across and up at which a plane is known."""
POINTS = 241
"""Places at which a line is known."""
ROOM = 0.08
"""Part of the breadth of the data that is free to either side."""


@dataclass(frozen=True, eq=False)
class Plane:
    """Values over two inputs.

    Attributes:
        x, y: the inputs, rising, (g,) and (h,).
        values: (h, g, k): of the outputs, or of one unit, k = 1.

    """

    x: Array
    y: Array
    values: Array

    @property
    def classes(self) -> NDArray[np.intp]:
        """Which of the outputs is the largest, (h, g)."""
        return np.asarray(self.values.argmax(axis=-1))


def plane(
    network: Network, theta: Array, first: int, second: int, window: tuple[Range, Range], size: tuple[int, int] = SIZE
) -> Plane:
    """Return the outputs over two inputs.

    Args:
        network: the network.
        theta: its parameters.
        first: which input lies across, from 0.
        second: which one lies up, another one.
        window: of each, from … to.
        size: places across and up.

    """
    x, y = (np.linspace(*ends, count) for ends, count in zip(window, size, strict=True))
    Z = _first_layer(network, theta, {first: x[None, :], second: y[:, None]})
    return Plane(x, y, _through(network, theta, Z, network.layers - 1)[1])


def unit_plane(
    network: Network, theta: Array, layer: int, unit: int, first: int, second: int, window: tuple[Range, Range],
    size: tuple[int, int] = SIZE,
) -> Plane:  # fmt: skip
    """Return z of one unit over two inputs: where it is 0 the unit turns, and that is what its bias shifts."""
    x, y = (np.linspace(*ends, count) for ends, count in zip(window, size, strict=True))
    Z = _first_layer(network, theta, {first: x[None, :], second: y[:, None]})
    return Plane(x, y, _through(network, theta, Z, layer)[0][..., unit, None])


def line(network: Network, theta: Array, input: int, window: Range, points: int = POINTS) -> tuple[Array, Array]:
    """Return places on one input (m,), and the outputs there, (m, k)."""
    x = np.linspace(*window, points)
    return x, _through(network, theta, _first_layer(network, theta, {input: x}), network.layers - 1)[1]


def unit_line(
    network: Network, theta: Array, layer: int, unit: int, input: int, window: Range, points: int = POINTS
) -> tuple[Array, Array, Array]:
    """Return places on one input, and z and a of one unit there, (m,) each."""
    x = np.linspace(*window, points)
    Z, A = _through(network, theta, _first_layer(network, theta, {input: x}), layer)
    return x, Z[:, unit], A[:, unit]


def own_line(
    network: Network, theta: Array, unit: int, first: int, second: int, window: tuple[Range, Range]
) -> Array | None:
    """Return the two ends, (2, 2), of the line on which z of a unit of the first layer is 0; None where it is not seen.

    Another bias moves the line and does not turn it.
    """
    mean, deviation = scaling(network)
    parameters = Parameters(network, theta)
    slopes = parameters.W[0][:, unit] / deviation
    held = middle(network) - mean
    held[[first, second]] = -mean[[first, second]]
    rest = float(parameters.b[0][0, unit] + slopes @ held)
    p, q = float(slopes[first]), float(slopes[second])
    if p == q == 0:
        return None
    # Along the line from the place nearest to the middle of the window, as far as it stays inside.
    centre = np.array([0.5 * sum(ends) for ends in window])
    normal = np.array([p, q])
    foot = centre - normal * ((normal @ centre + rest) / (normal @ normal))
    way = np.array([-q, p]) / np.hypot(p, q)
    low, high = -np.inf, np.inf
    for at, along, ends in zip(foot, way, window, strict=True):
        if along == 0:
            if not ends[0] <= at <= ends[1]:
                return None
            continue
        near, far = sorted(((ends[0] - at) / along, (ends[1] - at) / along))
        low, high = max(low, near), min(high, far)
    return np.array([foot + low * way, foot + high * way]) if low < high else None


def axes(network: Network, first: int, second: int | None = None) -> tuple[Range, ...]:
    """Return for one or two inputs from … to: what the rows span, with some room beside."""
    inputs = [first] if second is None else [first, second]
    return tuple(_span(network.batch, network.batch.inputs[i]) for i in inputs)


def height(network: Network) -> Range:
    """Return for outputs drawn over one input from … to: what the targets span, with some room beside."""
    return _height(network.batch)


def points(network: Network, input: int, held_out: bool = False) -> Array:
    """Return one input of the rows that are learned from, or of those held out, (n,), as it is in the data."""
    found = split(network)
    column = data.table_of(network.batch.source).column(network.batch.inputs[input])
    return np.asarray(column[found.test if held_out else found.train])


def level(network: Network) -> float | None:
    """Return the output at which one class ends and the other begins; None where there is no such one."""
    return 0.5 if network.units[-1] == 1 and is_classes(network) else None


def middle(network: Network) -> Array:
    """Return the mean of each input over the rows that are learned from, (d,), as it is in the data."""
    plain = replace(network, hidden=(), biases=(), weights=None)  # the layers do not matter
    return _middle(plain)


@lru_cache(maxsize=8)
def _middle(network: Network) -> Array:
    mean, deviation = scaling(network)
    found = mean + deviation * training_rows(network)[0].mean(axis=0)
    found.flags.writeable = False
    return np.asarray(found)


@lru_cache(maxsize=64)
def _span(batch: Batch, name: str) -> Range:
    column = data.table_of(batch.source).column(name)
    return _roomy(float(column.min()), float(column.max()))


@lru_cache(maxsize=8)
def _height(batch: Batch) -> Range:
    Y = targets(batch)
    return _roomy(float(Y.min()), float(Y.max()))


def _roomy(low: float, high: float) -> Range:
    if low == high:
        return low - 0.5, high + 0.5
    beside = ROOM * (high - low)
    return low - beside, high + beside


def _first_layer(network: Network, theta: Array, inputs: dict[int, Array]) -> Array:
    """Return Z of the first layer over some inputs, whose shapes broadcast; all others are held: (…, units).

    A product with each place by itself, of 784 inputs, would take a thousand times as long.
    """
    mean, deviation = scaling(network)
    parameters = Parameters(network, theta)
    W = parameters.W[0] / deviation[:, None]
    held = middle(network).copy()
    held[list(inputs)] = 0.0
    with np.errstate(all="ignore"):
        Z = parameters.b[0][0] - mean @ W + held @ W
        for input, values in inputs.items():
            Z = Z + values[..., None] * W[input]
    return np.asarray(Z)


def _through(network: Network, theta: Array, Z: Array, layer: int) -> tuple[Array, Array]:
    """Return Z and A of a layer for Z (…, units) of the first one."""
    parameters = Parameters(network, theta)

    def activated(Z: Array, k: int) -> Array:
        choice, f = network.activation(k), network.record(k)
        return softmax(Z) if choice is None or f is None else f.value(Z, **choice.keywords)

    with np.errstate(all="ignore"):
        A = activated(Z, 0)
        for k in range(1, layer + 1):
            Z = A @ parameters.W[k] + parameters.b[k][0]
            A = activated(Z, k)
    return Z, A
