"""Everything large that a page of the Network lab will ask of a trace, asked beforehand: in a thread, or not at all."""

from __future__ import annotations

from biasviz.experiments.network.trace import NetworkTrace, seen

MANY = 100_000
"""Numbers of a step from which on it is worth while."""


def look_ahead(trace: NetworkTrace) -> None:
    """Work out what the open page shows, so that it is remembered. Raises Lengthy where nobody has time for that."""
    if trace.lab.page == "bias":
        from biasviz.experiments.network.bias_ahead import look_at_bias

        look_at_bias(trace)
    if trace.n * sum(trace.network.widths) < MANY:
        return
    _ = trace.rows, trace.verdict, trace.gradients
    if trace.lab.page == "training" and not len(trace.path.marks(trace.step).steps):
        trace.path.marks(trace.step, there=True)
    if trace.lab.page == "backprop":
        _ = seen(trace.lab.run, trace.gone_through[0])
