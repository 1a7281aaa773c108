"""Which trace belongs to which lab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State

if TYPE_CHECKING:
    from biasviz.experiments.layer.trace import BatchTrace

    Trace = NeuronTrace | BatchTrace


def trace_of(state: State) -> Any:
    """Return the open lab evaluated, a NeuronTrace or a BatchTrace; a view knows which lab it belongs to."""
    if state.lab == "batch" and state.batch is not None:
        from biasviz.experiments.layer.trace import BatchTrace

        return BatchTrace(state.batch)
    return NeuronTrace(state.neuron)


def look_ahead(state: State, trace: Any) -> None:
    """Work out what the open page shows of many rows. Raises Lengthy where nobody has time for that."""
    if state.lab == "batch" and state.batch is not None:
        from biasviz.experiments.layer import ahead

        ahead.look_ahead(trace)
