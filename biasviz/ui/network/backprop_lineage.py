"""What a cell of a step is made of and what it is used for: parts of the arrays next to its own."""

from __future__ import annotations

from biasviz.experiments.network.spec import OUTPUT_OF, Network
from biasviz.experiments.network.stations import Station, shapes
from biasviz.ui.batch.layer_lineage import Lineage, Part
from biasviz.ui.network.backprop_arrays import Cell, split


def is_fused(network: Network) -> bool:
    """Whether loss and last activation are taken together, so that their dZ is A − Y."""
    return network.loss in OUTPUT_OF


def passes_on(network: Network, layer: int) -> bool:
    """Whether dZ of a layer takes in the slope of its activation at Z."""
    choice = network.activation(layer)
    last = layer == network.layers - 1
    return choice is not None and choice.id != "linear" and not (last and is_fused(network))


def lineage(network: Network, cell: Cell) -> Lineage:
    """Return where a cell comes from and where it goes to; both one array away."""
    name, (row, column) = cell
    kind, layer = split(name)
    find = {
        "X": _of_X, "Y": _of_Y, "L": _of_L, "W": _of_W, "b": _of_b, "Z": _of_Z, "A": _of_A, "dZ": _of_dZ,
        "dW": _of_dW, "db": _of_db, "dA": _of_dA, "new": _of_new, "step": _of_step,
    }[kind]  # fmt: skip
    sources, uses = find(network, layer, row, column)
    return Lineage(Part(name, row, column), sources, uses)


def sources_of(network: Network, station: Station) -> tuple[str, ...]:
    """Return the arrays that a station takes in."""
    if station.kind == "update":
        return tuple(f"{kind}{k + 1}" for k in range(network.layers) for kind in ("b", "db"))
    return tuple(shape.name.removesuffix(".T") for shape in shapes(network, station, 1)[:-1])


Found = tuple[tuple[Part, ...], tuple[Part, ...]]


def _a(layer: int) -> str:
    return f"A{layer + 1}" if layer >= 0 else "X"


def _of_X(network: Network, layer: int, row: int, column: int) -> Found:
    return (), (Part("Z1", row, None), Part("dW1", column, None))


def _of_Y(network: Network, layer: int, row: int, column: int) -> Found:
    return (), (Part("L", 0, 0), Part(f"dZ{network.layers}", row, column))


def _of_L(network: Network, layer: int, row: int, column: int) -> Found:
    name = f"{'Z' if is_fused(network) else 'A'}{network.layers}"
    return (Part(name, None, None), Part("Y", None, None)), ()


def _of_W(network: Network, layer: int, row: int, column: int) -> Found:
    back = (Part(f"dA{layer}", None, row),) if layer else ()
    return (), (Part(f"Z{layer + 1}", None, column), *back)


def _of_b(network: Network, layer: int, row: int, column: int) -> Found:
    return (), (Part(f"Z{layer + 1}", None, column), Part(f"new{layer + 1}", 0, column))


def _of_Z(network: Network, layer: int, row: int, column: int) -> Found:
    k = layer + 1
    sources = Part(_a(layer - 1), row, None), Part(f"W{k}", None, column), Part(f"b{k}", 0, column)
    whole = network.activation(layer) is None
    uses = [Part(f"A{k}", row, None if whole else column)]
    uses += [Part(f"dZ{k}", row, column)] if passes_on(network, layer) else []
    uses += [Part("L", 0, 0)] if k == network.layers and is_fused(network) else []
    return sources, tuple(uses)


def _of_A(network: Network, layer: int, row: int, column: int) -> Found:
    k = layer + 1
    sources = (Part(f"Z{k}", row, None if network.activation(layer) is None else column),)
    if k < network.layers:
        return sources, (Part(f"Z{k + 1}", row, None), Part(f"dW{k + 1}", column, None))
    loss = () if is_fused(network) else (Part("L", 0, 0),)
    return sources, (*loss, Part(f"dZ{k}", row, column))


def _of_dZ(network: Network, layer: int, row: int, column: int) -> Found:
    k = layer + 1
    above = (Part(f"A{k}", row, column), Part("Y", row, column)) if k == network.layers else (
        Part(f"dA{k}", row, column),)  # fmt: skip
    slope = (Part(f"Z{k}", row, column),) if passes_on(network, layer) else ()
    down = (Part(f"dA{layer}", row, None),) if layer else ()
    db = Part(f"db{k}", 0, None if network.shared else column)
    return (*above, *slope), (Part(f"dW{k}", None, column), db, *down)


def _of_dW(network: Network, layer: int, row: int, column: int) -> Found:
    return (Part(_a(layer - 1), None, row), Part(f"dZ{layer + 1}", None, column)), ()


def _of_db(network: Network, layer: int, row: int, column: int) -> Found:
    k = layer + 1
    return (Part(f"dZ{k}", None, None if network.shared else column),), (Part(f"new{k}", 0, column),)


def _of_dA(network: Network, layer: int, row: int, column: int) -> Found:
    k = layer + 1
    return (Part(f"dZ{k + 1}", row, None), Part(f"W{k + 1}", column, None)), (Part(f"dZ{k}", row, column),)


def _of_step(network: Network, layer: int, row: int, column: int) -> Found:
    return (Part(f"db{layer + 1}", 0, column),), (Part(f"new{layer + 1}", 0, column),)


def _of_new(network: Network, layer: int, row: int, column: int) -> Found:
    k = layer + 1
    return (Part(f"b{k}", 0, column), Part(f"step{k}", 0, column), Part(f"db{k}", 0, column)), ()
