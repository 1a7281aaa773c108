"""What an expectation of a scenario of the Batch lab may name, as a lab gives it."""

from dataclasses import replace

import numpy as np

from biasviz.experiments.layer.shared import Units
from biasviz.experiments.layer.sharing import evaluate
from biasviz.experiments.layer.trace import BatchTrace


def found(lab, step):
    """Return it after that many steps."""
    trace = BatchTrace(replace(lab, place=float(step)))
    totals, rows = trace.totals, trace.picked(trace.order) if trace.n <= 1000 else None
    mean = trace.layer.reduction == "mean"
    said = trace.verdict
    return {
        "L": totals.L, "b": trace.b[0], "db": totals.db[0], "dW": trace.dW, "next_b": trace.next_b[0],
        "db_sum": totals.db[0] * (totals.rows if mean else 1), "db_mean": totals.db[0] / (1 if mean else totals.rows),
        "dead": totals.dead, "alive": totals.rows - totals.dead, "saturated": totals.saturated,
        "outcome": said.outcome, "outcome_step": said.step, "period": said.period, "detail": said.detail,
        "Z": rows and rows.Z, "A": rows and rows.A, "dZ": rows and rows.dZ,
        **found_shared(trace.shared),
    }  # fmt: skip


def found_shared(trace):
    spec, onward = trace.spec, trace.path.onward(trace.step)
    own = [units[0] for units in spec.members] if isinstance(spec, Units) else range(spec.filters)
    db = evaluate(spec).db.ravel()
    return {"shared_L": trace.L, "shared_db": db, "shared_next_b": np.array(onward)[own]}
