"""The stations of a step, in the order in which a network is gone through: forward, loss, backward, update.

A step of m layers has 6m stations before the update: Z and A of each layer, L, then dZ, dW, db of each from the last
one down, with dA of the layer below between them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from biasviz.experiments.network.spec import Network

QUARTERS = ("forward", "loss", "backward", "update")
"""Parts of a step, each of which ends with a station."""


@dataclass(frozen=True)
class Station:
    """A place where something is worked out.

    Attributes:
        kind: "Z", "A", "L", "dZ", "dW", "db", "dA" or "update".
        layer: which layer it belongs to, from 0; L belongs to the last one, the update to none: −1.
        quarter: one of QUARTERS.

    """

    kind: str
    layer: int
    quarter: str

    @property
    def name(self) -> str:
        """What is worked out, as it is called in code: "Z1", "dW2", "L", "update"."""
        return self.kind if self.kind in ("L", "update") else f"{self.kind}{self.layer + 1}"


@dataclass(frozen=True)
class Shape:
    """An array with its shape: "W1" (2, 4)."""

    name: str
    rows: int
    columns: int

    def __str__(self) -> str:
        return f"({self.rows:,}, {self.columns:,})"


def stations(network: Network) -> tuple[Station, ...]:
    """Return all stations of a step in order, the update last."""
    return _stations(network.layers)


@lru_cache(maxsize=16)
def _stations(layers: int) -> tuple[Station, ...]:
    last = layers - 1
    forward = [Station(kind, layer, "forward") for layer in range(layers) for kind in ("Z", "A")]
    back = [
        Station(kind, layer, "backward")
        for layer in range(last, -1, -1)
        for kind in (() if layer == last else ("dA",)) + ("dZ", "dW", "db")
    ]
    return (*forward, Station("L", last, "loss"), *back, Station("update", -1, "update"))


def before_update(network: Network) -> int:
    """Return how many stations come before the update: `rows` of the clock."""
    return 6 * network.layers


def ends(network: Network) -> dict[str, int]:
    """Return by quarter how many stations are done at its end: `part` of the clock; of the update, all of them."""
    m = network.layers
    return dict(zip(QUARTERS, (2 * m, 2 * m + 1, 6 * m, 6 * m + 1), strict=True))


def index(network: Network, kind: str, layer: int) -> int:
    """Return which station of a step that is, from 0: it is done where the clock's `part` is larger.

    Raises ValueError for one that there is not, as dA of the last layer, which dZ takes in.
    """
    for k, station in enumerate(stations(network)):
        if station.kind == kind and (kind in ("L", "update") or station.layer == layer):
            return k
    raise ValueError(f"no station {kind} of layer {layer}")


def array(network: Network, kind: str, layer: int, n: int) -> Shape:
    """Return an array of a layer with its shape for n rows; A of layer −1 is X."""
    widths = network.widths
    before, units = widths[max(layer, 0)], widths[layer + 1]
    if kind == "A" and layer < 0:
        return Shape("X", n, units)
    rows, columns = {"W": (before, units), "dW": (before, units), "b": (1, units), "db": (1, units)}.get(
        kind, (n, units)
    )
    return Shape(f"{kind}{layer + 1}", rows, columns)


def shapes(network: Network, station: Station, n: int) -> tuple[Shape, ...]:
    """Return what a station takes in, in the order of its line, and last what comes out; of the update, nothing.

    Args:
        network: the network.
        station: one of its stations.
        n: rows of the step.

    """

    def of(kind: str, layer: int) -> Shape:
        return array(network, kind, layer, n)

    layer, last, y = station.layer, network.layers - 1, Shape("Y", n, network.units[-1])
    if station.kind == "Z":
        return of("A", layer - 1), of("W", layer), of("b", layer), of("Z", layer)
    if station.kind == "A":
        return of("Z", layer), of("A", layer)
    if station.kind == "L":
        return of("A" if network.loss in ("half_mse", "mse") else "Z", last), y, Shape("L", 1, 1)
    if station.kind == "dZ":
        linear = (layer == last and network.loss in ("bce", "softmax_ce")) or _linear(network, layer)
        above = [of("A", last), y] if layer == last else [of("dA", layer)]
        return *above, *([] if linear else [of("Z", layer)]), of("dZ", layer)
    if station.kind == "dW":
        before = of("A", layer - 1)
        return Shape(f"{before.name}.T", before.columns, n), of("dZ", layer), of("dW", layer)
    if station.kind == "db":
        return of("dZ", layer), of("db", layer)
    if station.kind == "dA":
        W = of("W", layer + 1)
        return of("dZ", layer + 1), Shape(f"{W.name}.T", W.columns, W.rows), of("dA", layer)
    return ()


def _linear(network: Network, layer: int) -> bool:
    activation = network.activation(layer)
    return activation is not None and activation.id == "linear"
