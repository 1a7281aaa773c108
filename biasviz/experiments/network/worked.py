"""A station of a step with the numbers of one of its cells: 0.05 · 0.15 + 0.1 · 0.2 + 0.35 = 0.3775."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from biasviz.experiments.network.evaluation import Parameters, Pass
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.stations import Station
from biasviz.numerics.records import Array
from biasviz.words import grouped, significant

MOST_TERMS = 6
"""Addends that are written out; of more, the first ones and the last."""
FIRST = 3
"""How many of the first ones, then."""
DIGITS = 4


@dataclass(frozen=True)
class Worked:
    """A cell worked out.

    Attributes:
        text: how, with its numbers and what comes out.
        value: what comes out.
        addends: what is added up, where that is a sum: of db the dz of each row; else empty.
        by: what that sum is divided by, 1 where it is not.

    """

    text: str
    value: float
    addends: tuple[float, ...] = ()
    by: int = 1


def worked(network: Network, theta: Array, found: Pass, station: Station, row: int, unit: int) -> Worked:
    """Return one cell of a station with its numbers; of the update that is `moved`.

    Args:
        network: the network.
        theta: its parameters.
        found: its pass with them.
        station: any of its stations but the update.
        row: the row of the array: a row of the step, or of dW the input; it does not matter for db and L.
        unit: the column; it does not matter for L.

    """
    if station.kind in ("Z", "dA"):
        parameters = Parameters(network, theta)
        return (_Z if station.kind == "Z" else _dA)(parameters, found, station.layer, row, unit)
    kinds = {"A": _A, "L": _L, "dZ": _dZ, "dW": _dW, "db": _db}
    return kinds[station.kind](network, found, station.layer, row, unit)


def moved(value: float, learning_rate: float, direction: float) -> Worked:
    """Return how a number moves in the update, value − learning rate · direction; plainly descended, that is dL/db."""
    after = value - learning_rate * direction
    return Worked(f"{_n(value)} − {_n(learning_rate)} · {_in(direction)} = {_n(after)}", after)


def _Z(parameters: Parameters, found: Pass, layer: int, row: int, unit: int) -> Worked:
    before = found.X if layer == 0 else found.A[layer - 1]
    terms = _products(before[row], parameters.W[layer][:, unit])
    b, value = float(parameters.b[layer][0, unit]), float(found.Z[layer][row, unit])
    return Worked(f"{_sum([*terms, _n(b)])} = {_n(value)}", value)


def _A(network: Network, found: Pass, layer: int, row: int, unit: int) -> Worked:
    z, value, record = found.Z[layer][row], float(found.A[layer][row, unit]), network.record(layer)
    if record is None:
        below = _sum(_some(len(z), lambda i: f"e^{_in(float(z[i]))}"))
        return Worked(f"e^{_in(float(z[unit]))} ÷ ({below}) = {_n(value)}", value)
    name = record.symbol.replace(r"\sigma", "σ").replace(r"\mathrm", "").strip("\\{}") if record.symbol else ""
    return Worked(f"{name}({_n(float(z[unit]))}) = {_n(value)}" if name else f"{_n(value)}", value)


def _L(network: Network, found: Pass, layer: int, row: int, unit: int) -> Worked:
    return _added(network, found.loss, found.L)


def _dZ(network: Network, found: Pass, layer: int, row: int, unit: int) -> Worked:
    value = float(found.dZ[layer][row, unit])
    if layer < network.layers - 1:
        pulls, passes = _at(found.dA[layer], row, unit), _at(found.slope[layer], row, unit)
        return Worked(f"{_n(pulls)} · {_in(passes)} = {_n(value)}", value)
    record = network.record(layer)
    error = f"{_n(float(found.A[layer][row, unit]))} − {_in(float(found.Y[row, unit]))}"
    factors = ["2"] if network.loss == "mse" else []
    if network.loss in ("mse", "half_mse") and record is not None and record.id != "linear":
        factors += [f"({error})", _in(_at(found.slope[layer], row, unit))]
    else:
        factors += [f"({error})" if factors else error]
    return Worked(f"{' · '.join(factors)} = {_n(value)}", value)


def _dW(network: Network, found: Pass, layer: int, row: int, unit: int) -> Worked:
    before = found.X if layer == 0 else found.A[layer - 1]
    terms = _products(before[:, row], found.dZ[layer][:, unit])
    return _divided(network, terms, len(found.X), float(found.dW[layer][row, unit]))


def _db(network: Network, found: Pass, layer: int, row: int, unit: int) -> Worked:
    of = found.dZ[layer].sum(axis=1) if network.shared else found.dZ[layer][:, unit]
    return _added(network, of, float(found.db[layer][0, unit]))


def _dA(parameters: Parameters, found: Pass, layer: int, row: int, unit: int) -> Worked:
    value = _at(found.dA[layer], row, unit)
    terms = _products(found.dZ[layer + 1][row], parameters.W[layer + 1][unit])
    return Worked(f"{_sum(terms)} = {_n(value)}", value)


def _added(network: Network, of: Array, value: float) -> Worked:
    found = _divided(network, _some(len(of), lambda i: _n(float(of[i]))), len(of), value)
    return Worked(found.text, value, tuple(of.tolist()), found.by)


def _divided(network: Network, terms: Sequence[str], n: int, value: float) -> Worked:
    if network.reduction == "sum" or n == 1:
        return Worked(f"{_sum(terms)} = {_n(value)}" if n > 1 or "·" in terms[0] else _n(value), value)
    return Worked(f"({_sum(terms)}) ÷ {grouped(n)} = {_n(value)}", value, by=n)


def _products(left: Array, right: Array) -> list[str]:
    return _some(len(left), lambda i: f"{_n(float(left[i]))} · {_in(float(right[i]))}")


def _some(n: int, term: Callable[[int], str]) -> list[str]:
    """Return n terms; of many the first ones and the last."""
    if n <= MOST_TERMS:
        return [term(i) for i in range(n)]
    return [*(term(i) for i in range(FIRST)), "…", term(n - 1)]


def _sum(terms: Sequence[str]) -> str:
    """Return terms as a sum; a leading minus becomes the sign between two of them."""
    text = terms[0]
    for term in terms[1:]:
        text += f" − {term[1:]}" if term.startswith("−") else f" + {term}"
    return text


def _at(values: Array | None, row: int, unit: int) -> float:
    assert values is not None
    return float(values[row, unit])


def _n(value: float) -> str:
    return significant(value, DIGITS)


def _in(value: float) -> str:
    """Return a number as a factor or an exponent: a negative one in brackets."""
    text = _n(value)
    return f"({text})" if text.startswith("−") else text
