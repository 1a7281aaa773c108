"""The numbers of the present step of the Network lab, to be copied."""

from __future__ import annotations

from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import tr
from biasviz.sharing.copied import HIDDEN, copied, exact
from biasviz.state import State


def numbers(state: State, trace: NetworkTrace) -> str:
    """Return b, ∂L/∂b and the next b of each unit, and the loss over the rows that the next step sees."""
    after, rows = trace.next_change, []
    none = HIDDEN if trace.veils("next") else ""  # no step follows
    for layer, (b, db) in enumerate(zip(trace.parameters.b, trace.gradients.b, strict=True)):
        moved = [none] * b.size if after is None else [exact(v) for v in (b + after.b[layer])[0].tolist()]
        slopes = [HIDDEN if trace.veils("slope") else exact(v) for v in db[0].tolist()]
        for unit, (value, slope, new) in enumerate(zip(b[0].tolist(), slopes, moved, strict=True), 1):
            rows.append((str(layer + 1), str(unit), exact(value), slope, new))
    names = (tr("layer"), tr("unit"), "b", "dL/db", tr("next b"))
    return copied(names, rows, ((tr("step"), trace.step), ("L", trace.seen.L)))
