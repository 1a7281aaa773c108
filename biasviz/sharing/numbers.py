"""The numbers of the present step as a tab-separated table for a spreadsheet, with every digit: layers and chains."""

from __future__ import annotations

import math
from collections.abc import Iterable

from biasviz.chain.columns import neurons_table
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import tr
from biasviz.state import State

HIDDEN = "?"
"""Stands for what a lesson still asks."""


def of_batch(state: State, trace: BatchTrace) -> str:
    """Return b, ∂L/∂b and the next b of each neuron, and the loss."""
    db = [HIDDEN if trace.veils("slope") else _exact(v) for v in trace.db[0].tolist()]
    after = [HIDDEN if trace.veils("next") else _exact(v) for v in trace.next_b[0].tolist()]
    each = zip(trace.b[0].tolist(), db, after, strict=True)
    rows = [(str(k), _exact(b), *told) for k, (b, *told) in enumerate(each, 1)]
    return _table((tr("neuron"), "b", "dL/db", tr("next b")), rows, ((tr("step"), trace.step), ("L", trace.totals.L)))


def of_network(state: State, trace: NetworkTrace) -> str:
    """Return b, ∂L/∂b and the next b of each unit, and the loss over the rows that the next step sees."""
    after, rows = trace.next_change, []
    for layer, (b, db) in enumerate(zip(trace.parameters.b, trace.gradients.b, strict=True)):
        moved = [HIDDEN] * b.size if after is None else [_exact(v) for v in (b + after.b[layer])[0].tolist()]
        slopes = [HIDDEN if trace.veils("slope") else _exact(v) for v in db[0].tolist()]
        for unit, (value, slope, new) in enumerate(zip(b[0].tolist(), slopes, moved, strict=True), 1):
            rows.append((str(layer + 1), str(unit), _exact(value), slope, new))
    names = (tr("layer"), tr("unit"), "b", "dL/db", tr("next b"))
    return _table(names, rows, ((tr("step"), trace.step), ("L", trace.seen.L)))


def of_chain(state: State, trace: ChainTrace) -> str:
    """Return everything of each neuron."""
    table = neurons_table(trace.lab)
    veiled = {name for name in table.names if "dC" in name and trace.veils("slope")}
    rows = [
        tuple(HIDDEN if name in veiled else _exact(v) for name, v in zip(table.names, row, strict=True))
        for rows in table.slices for row in rows
    ]  # fmt: skip
    return _table(table.names, rows, (("C", trace.point.C),))


def _table(names: tuple[str, ...], rows: Iterable[tuple[str, ...]], totals: Iterable[tuple[str, float]]) -> str:
    lines = [names, *rows, *((name, _exact(value)) for name, value in totals)]
    return "\n".join("\t".join(line) for line in lines) + "\n"


def _exact(value: float) -> str:
    return tr("undefined") if math.isnan(value) else repr(value)
