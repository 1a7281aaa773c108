"""The numbers of the Chain lab, to be copied."""

from __future__ import annotations

from biasviz.chain.columns import neurons_table
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.sharing.copied import HIDDEN, copied, exact
from biasviz.state import State


def numbers(state: State, trace: ChainTrace) -> str:
    """Return everything of each neuron, and the loss."""
    table = neurons_table(trace.lab)
    veiled = {name for name in table.names if "dC" in name and trace.veils("slope")}
    rows = [
        tuple(HIDDEN if name in veiled else exact(v) for name, v in zip(table.names, row, strict=True))
        for piece in table.slices for row in piece
    ]  # fmt: skip
    return copied(table.names, rows, (("C", trace.point.C),))
