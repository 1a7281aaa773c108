"""Everything large that a page of the Batch lab will ask of a trace, asked beforehand: in a thread, or not at all."""

from __future__ import annotations

import math

from biasviz.data.sources import table_of
from biasviz.data.summary import summary_of
from biasviz.experiments.layer import curve as curves
from biasviz.experiments.layer.curve_window import stretches, vertical, window_of
from biasviz.experiments.layer.minibatches import draws_of, minibatches
from biasviz.experiments.layer.noiseless import noiseless
from biasviz.experiments.layer.trace import BatchTrace

MANY = 100_000
"""Numbers in X and Y from which on it is worth while."""


def look_ahead(trace: BatchTrace) -> None:
    """Work out what the open page shows, so that it is remembered. Raises Lengthy where nobody has time for that."""
    lab = trace.lab
    if trace.n * (trace.d + trace.k) < MANY:
        return
    _ = trace.order, trace.partial, trace.verdict, trace.rates
    if lab.page == "curve":
        _curve(trace)
    elif lab.page == "data":
        source = trace.layer.batch.source
        summary_of(source, table_of(source).names[0])


def _curve(trace: BatchTrace) -> None:
    run, step, neuron = trace.lab.run, trace.step, trace.neuron
    window = window_of(trace.lab)
    curves.curve(run, step, neuron, window)
    curves.here(run, step, neuron)
    vertical(run, step, neuron, window)
    stretches(run, step, neuron, window)
    noiseless(run, neuron, step)
    minibatches(run, step, neuron, draws_of(trace.lab))
    b = float(trace.next_b[0, neuron])
    if math.isfinite(b):
        curves.at(run, step, neuron, b)
