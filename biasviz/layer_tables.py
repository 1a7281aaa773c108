"""What `grad` prints of a dense layer for people: arrays with their shapes, and the NumPy that makes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.tables import MOST_ROWS, called, columns
from biasviz.words import grouped, significant

if TYPE_CHECKING:
    from biasviz.layer_api import LayerGradient
    from biasviz.numerics.records import Array

MOST_COLUMNS = 10
"""Neurons that are printed; the rest is counted."""


def layer_table(g: LayerGradient) -> str:
    """Return Z, A and dZ row by row, then what they come to: dW, db, L, the next b, the check."""
    run, layer = g.run, g.run.start
    n, k = g.Z.shape
    over = {"sum": "summed over the rows", "mean": "averaged over the rows", "none": "not reduced"}[layer.reduction]
    lines = [
        f"Z = X @ W + b,  A = {called(layer.activation)} of Z,  L = {called(layer.loss)} of A and Y, {over}",
        ",  ".join(f"{name} {shape(getattr(g, name))}" for name in ("X", "Y", "W", "b")),
    ]
    for name in ("Z", "A", "dZ"):
        lines += ["", f"{name} {shape(getattr(g, name))}", *rows(getattr(g, name), "row")]
    by = f" / {grouped(n)}" if layer.reduction == "mean" else ""
    lines += ["", f"dW {shape(g.dW)}   = X.T @ dZ{by}", *rows(g.dW, "input")]
    if layer.reduction == "none":
        lines += ["", f"db {shape(g.dZ)}   = dZ, one gradient a row: b has one number a neuron, so sum or average them"]
        named = {"b": g.b, "sum": g.db_sum, "mean": g.db_mean}
    else:
        lines += ["", f"db {shape(g.db)}   = np.{layer.reduction}(dZ, axis=0, keepdims=True)"]
        named = {"b": g.b, "db": g.db, "as a sum": g.db_sum, "as a mean": g.db_mean, "next b": g.next_b}
    cells = [[name, *(significant(float(v)) for v in row[0, :MOST_COLUMNS])] for name, row in named.items()]
    lines += columns(head("", k), cells)
    lines += more(k)
    step = f"{called(run.optimizer)}, learning rate {significant(run.learning_rate)}"
    lines += ["", f"L = {significant(g.L)}" + ("" if layer.reduction == "none" else f",  next b by {step}")]
    numeric = ", ".join(significant(float(v)) for v in g.check.numeric[:MOST_COLUMNS])
    return "\n".join([*lines, f"check: differences of L give {numeric}, relative error {significant(g.check.error)}"])


def shape(array: Array) -> str:
    """Return the shape as NumPy writes it."""
    return f"({', '.join(str(side) for side in array.shape)})"


def head(first: str, k: int) -> list[str]:
    """Return the heads of a column of names and of k neurons."""
    return [first, *(str(j + 1) for j in range(min(k, MOST_COLUMNS)))]


def rows(array: Array, what: str) -> list[str]:
    """Return an array (n, k) row by row, with its first rows and columns only where it is large."""
    n, k = array.shape
    shown = array[:MOST_ROWS, :MOST_COLUMNS].tolist()
    found = columns(head(what, k), [[str(i + 1), *map(significant, row)] for i, row in enumerate(shown)])
    return [*found, *([f"… and {grouped(n - MOST_ROWS)} more"] if n > MOST_ROWS else []), *more(k)]


def more(k: int) -> list[str]:
    """Return a line that counts the neurons that are not printed, where there are any."""
    return [f"… and {grouped(k - MOST_COLUMNS)} neurons more"] if k > MOST_COLUMNS else []
