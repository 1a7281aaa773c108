"""The tables of the Chain lab: a row a neuron, and what is asked over the bias that moves."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from biasviz.chain.settings import fields
from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.lab import ChainLab
from biasviz.experiments.chain.question import answers
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.experiments.chain.verdict import fate
from biasviz.sharing.order import Order
from biasviz.sharing.tables import CELLS, Row, Table

NEURONS = {
    "neuron": "counted from 1, the one at the input first",
    "w": "weight",
    "b": "bias",
    "a_in": "what comes in: activation of the neuron before, or x",
    "z": "pre-activation w*a_in + b",
    "a": "what goes out: f(z), with the skip connection f(z) + a_in",
    "da_dz": "slope of the activation, f'(z)",
    "factor": "slope of a over a_in: f'(z)*w, with the skip connection f'(z)*w + 1",
    "dC_da": "slope of the loss over a",
    "dC_db": "slope of the loss over the bias; 0 also where no float is so small",
    "dC_dw": "slope of the loss over the weight; 0 also where no float is so small",
    "log10_dC_db": "log10 of the size of dC_db, however small it is; -inf where it is 0",
    "log10_dC_dw": "log10 of the size of dC_dw, however small it is; -inf where it is 0",
}
CURVE = {
    "b": "the bias that moves",
    "z": "pre-activation of the neuron that is looked at",
    "a": "f(z) of that neuron, with the skip connection f(z) + what comes in",
    "error": "what the last neuron gives, minus y",
    "dC_dz": "slope of the loss over z of the neuron that is looked at",
    "dz_dw": "slope of z over w of that neuron: what comes in",
    "dC_dw": "slope of the loss over w of that neuron",
    "C": "loss",
}


def tables(lab: ChainLab, order: Order) -> list[Table]:
    """Return the table that is asked for."""
    return [curve_table(lab, order.points) if order.what == "curve" else neurons_table(lab)]


def head(lab: ChainLab, order: Order) -> dict[str, object]:
    """Return what a JSON file tells of all its tables; neurons from 1."""
    found: dict[str, object] = {"lab": "chain"}
    if order.what == "curve":
        low, high = ChainTrace(lab).window
        found |= {"neuron": lab.link + 1, "moves": lab.mover + 1, "window": [low, high]}
    return found


def neurons_table(lab: ChainLab) -> Table:
    """Return everything of every neuron, a row each."""
    point = evaluate(lab.run.chain)
    scaled = (point.links, point.dC_da[1:], point.dC_db, point.dC_dw)
    floats = [[float(value) for value in values] for values in scaled]
    sizes = [[value.log10 for value in values] for values in (point.dC_db, point.dC_dw)]
    arrays = (point.w, point.b, point.a[:-1], point.z, point.a[1:], point.slope)
    numbers = range(1, lab.run.chain.depth + 1)
    rows: list[Row] = list(zip(numbers, *(values.tolist() for values in arrays), *floats, *sizes, strict=True))
    return Table(tuple(NEURONS), len(rows), iter([rows]), NEURONS.__getitem__, _about(lab), lambda: _verdict(lab))


def curve_table(lab: ChainLab, points: int) -> Table:
    """Return what is asked over the bias that moves, evenly from one end of its window to the other."""
    trace, chain = ChainTrace(lab), lab.run.chain

    def slices() -> Iterator[list[Row]]:
        biases = np.linspace(*trace.window, points)
        ends = [*range(0, points, max(1, CELLS // chain.depth)), points]
        for start, stop in pairwise(ends):
            found = answers(chain, trace.link, trace.mover, biases[start:stop])
            yield list(zip(*(getattr(found, name).tolist() for name in CURVE), strict=True))

    return Table(tuple(CURVE), points, slices(), CURVE.__getitem__, _about(lab))


def _about(lab: ChainLab) -> dict[str, object]:
    return {"settings": {name: value for name, value in fields(lab.run).items() if value is not None}}


def _verdict(lab: ChainLab) -> dict[str, object]:
    found, C = fate(lab.run.chain), evaluate(lab.run.chain).C
    return {"C": C if math.isfinite(C) else None, "verdict": found.id, "detail": found.headline}
