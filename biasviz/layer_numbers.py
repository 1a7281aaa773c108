"""The numbers of the present step of the Batch lab, to be copied."""

from __future__ import annotations

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import tr
from biasviz.sharing.copied import HIDDEN, copied, exact
from biasviz.state import State


def numbers(state: State, trace: BatchTrace) -> str:
    """Return b, ∂L/∂b and the next b of each neuron, and the loss."""
    db = [HIDDEN if trace.veils("slope") else exact(v) for v in trace.db[0].tolist()]
    after = [HIDDEN if trace.veils("next") else exact(v) for v in trace.next_b[0].tolist()]
    each = zip(trace.b[0].tolist(), db, after, strict=True)
    rows = [(str(k), exact(b), *told) for k, (b, *told) in enumerate(each, 1)]
    return copied((tr("neuron"), "b", "dL/db", tr("next b")), rows, ((tr("step"), trace.step), ("L", trace.totals.L)))
