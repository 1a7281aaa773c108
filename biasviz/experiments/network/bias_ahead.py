"""What the page of one bias asks of a trace, asked beforehand."""

from __future__ import annotations

from biasviz.experiments.network import curve as curves
from biasviz.experiments.network.check import check
from biasviz.experiments.network.curve_window import vertical, window_of
from biasviz.experiments.network.detective import explain
from biasviz.experiments.network.trace import NetworkTrace


def look_at_bias(trace: NetworkTrace) -> None:
    """Work out the curve, and at rest why the bias moves and how true its slope is. Raises Lengthy where that is long.

    Many small arrays can be lengthy too: every number of all of them is moved.
    """
    lab = trace.lab
    place = (lab.run, trace.step, lab.layer, lab.unit)
    window = window_of(lab, lab.layer, lab.unit)
    vertical(*place, window, lab.playing)
    curves.each(*place, window)
    if lab.playing:
        return
    curves.bend(*place)
    if not trace.veils("slope"):
        explain(*place, every=True)
        check(lab.run, trace.step)
