"""A million rows: what a look at them costs, then a curve and a slope; and the sum over the rows of dZ."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from time import process_time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics import ACTIVATIONS, LOSSES
from biasviz.numerics.plain import Pair, plain_pass
from biasviz.numerics.records import Array
from biasviz.numerics.reductions import sum_rows
from biasviz.numerics.surface import Surface

ROWS = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
PAIRS = (("sigmoid", "bce"), ("tanh", "half_mse"), ("gelu", "half_mse"), ("relu", "half_mse"))
BIASES = np.linspace(-6.0, 6.0, 801)
SHAPES = ((60_000, 1), (60_000, 10), (60_000, 64), (1_000_000, 1))
TARGETS = {"curve_ms": 2.0, "slope_us": 50.0, "memory": 4.0, "ratio": 1.5}
"""What is aimed at with a million rows: a curve, a slope, all memory over that of x and y; a sum over reading once."""
_AT_ONCE = 200_000
"""Rows of the plain pass that are measured; it costs the same for each."""

Look = Callable[[], None]
"""May raise, to end the measuring."""


def fastest(work: Callable[[int], object], look: Look, times: int) -> float:
    """Return the CPU seconds of the fastest of several goes, which others on this machine have disturbed least."""
    best = np.inf
    for i in range(times):
        start = process_time()
        work(i)
        best = min(best, process_time() - start)
        look()
    return best


def measure(look: Look, rows: tuple[int, ...] = ROWS, shapes: tuple[tuple[int, int], ...] = SHAPES) -> dict[str, Any]:
    """Measure all of it; `look` may raise in between."""
    return {
        "targets": dict(TARGETS),
        "surfaces": [surfaces(pair, n, look) for pair in PAIRS for n in rows],
        "reductions": [
            reduction(n, k, order, kind, look) for n, k in shapes for order in "CF" for kind in ("float32", "float64")
        ],
    }


def surfaces(names: tuple[str, str], n: int, look: Look) -> dict[str, Any]:
    """Return for n rows: ns a row to look at them, ms a curve of 801 biases at ever new w, µs a slope at ever new b.

    Besides: the memory at its peak, with that of x and y, over that of x and y; and how many times longer the
    plain pass takes for a curve.
    """
    pair = Pair(ACTIVATIONS[names[0]], {}, LOSSES[names[1]], {})
    x, y = data(n)
    made: list[Surface] = []

    def build(i: int) -> None:
        made[:] = [Surface(x, y, pair, "mean")]

    seconds = fastest(build, look, 1 if n > 1_000_000 else 3)
    made.clear()
    tracemalloc.start()
    build(0)
    surface = made[0]
    surface.curve(1.0, BIASES)
    memory = 1.0 + tracemalloc.get_traced_memory()[1] / (x.nbytes + y.nbytes)
    tracemalloc.stop()
    look()
    curve = fastest(lambda i: surface.curve(1.0 + 1e-3 * i, BIASES), look, 30)
    slope = fastest(lambda i: surface.slope(1.0, 0.01 * i), look, 200)
    some = slice(0, min(n, _AT_ONCE))
    plain = fastest(lambda i: plain_pass(pair, x[some], y[some], 1.0, BIASES[:4]), look, 2)
    plain *= n / len(x[some]) * len(BIASES) / 4
    return {
        "pair": "-".join(names),
        "rows": n,
        "kind": surface.kind,
        "look_ns_a_row": 1e9 * seconds / n,
        "curve_ms": 1e3 * curve,
        "slope_us": 1e6 * slope,
        "memory": memory,
        "plain_over_curve": plain / curve,
    }


def data(n: int) -> tuple[Array, Array]:
    """Return n inputs, normally distributed, and classes 0 and 1 that depend on them."""
    r = np.random.default_rng(0)
    x = r.normal(size=n)
    return x, (r.uniform(size=n) < 1.0 / (1.0 + np.exp(-2.0 * x))).astype(float)


def reduction(n: int, k: int, order: Any, kind: str, look: Look) -> dict[str, Any]:
    """Return ms to sum dZ (n, k) over axis 0, to read it once, and for NumPy's own sum.

    Reading once is finding the largest of all numbers in the order in which they lie in memory: NumPy does nothing
    with an array that is quicker.
    """
    dZ: NDArray[Any] = np.asarray(np.random.default_rng(0).normal(size=(n, k)), dtype=kind, order=order)
    flat = dZ.ravel(order="K")
    times = 60 if n * k <= 1_000_000 else 30
    ms = {
        "sum_ms": 1e3 * fastest(lambda i: sum_rows(dZ), look, times),
        "read_ms": 1e3 * fastest(lambda i: flat.max(), look, times),
        "numpy_ms": 1e3 * fastest(lambda i: dZ.sum(axis=0), look, times),
    }
    return {
        "shape": [n, k],
        "order": order,
        "dtype": kind,
        **ms,
        "ratio": ms["sum_ms"] / ms["read_ms"],
        "numpy_ratio": ms["numpy_ms"] / ms["read_ms"],
    }
