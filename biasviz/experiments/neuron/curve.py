"""Everything over b: the loss, its factors, the activation, and the window they are shown in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from biasviz.experiments.neuron.evaluation import reduce, run_pass
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.ruler import minimum
from biasviz.experiments.neuron.spec import Descent, Problem
from biasviz.numerics.records import Array

POINTS = 601
MOST_KINKS = 40
"""Kinks drawn to the point; a batch with more of them looks smooth anyway."""
LARGEST = 1e300
"""No range reaches further, so that its length is a number."""
Range = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """Values over the biases `b`, m of them in rising order; read-only, NaN where undefined.

    Attributes:
        b: (m,).
        loss, dL_db: (m,), after the reduction.
        loss_each, a, dL_da, da_dz: (m, n), one column a sample. At a kink the slopes are NaN, so that a
            jump is drawn as one.

    """

    b: Array
    loss: Array
    dL_db: Array
    loss_each: Array
    a: Array
    dL_da: Array
    da_dz: Array


@lru_cache(maxsize=4)
def curve(problem: Problem, w: float, low: float, high: float) -> Curve:
    """Evaluate the problem over the biases from low to high."""
    kinks = problem.activation_record.kinks(**problem.activation.keywords)
    # Sets, for np.unique imports all of numpy.ma when it is first called: 40 ms of the start.
    corners = np.array(sorted({k - w * v for k in kinks for v in problem.x if low < k - w * v < high}))[:MOST_KINKS]
    aside = 1e-9 * (high - low)
    b = np.sort(np.concatenate([np.linspace(low, high, POINTS), corners - aside, corners, corners + aside]))
    p = run_pass(problem, w, b)
    with np.errstate(all="ignore"):
        loss, dL_db = reduce(p.loss, problem.reduction), reduce(p.dL_dz, problem.reduction)
    on_corner = (b[:, None] == corners).any(axis=1)  # the even grid may hit a corner too
    dL_db[on_corner] = np.nan
    da_dz = np.where(on_corner[:, None], np.nan, p.da_dz)
    finite = np.isfinite(p.loss).all(axis=1)
    loss[~finite] = np.nan
    result = Curve(b, loss, dL_db, p.loss, p.a, p.dL_da, da_dz)
    for values in vars(result).values():
        values.flags.writeable = False
    return result


@lru_cache(maxsize=32)
def fitted(descent: Descent) -> Range:
    """Return the window of b that shows the start, the minimum, the bend, and where the run goes."""
    start = descent.start
    problem, x = start.problem, np.array(start.problem.x)
    points = [start.b]
    lowest = minimum(problem, start.w, start.b)
    if lowest is not None and abs(lowest - start.b) < 60:
        points.append(lowest)
    if problem.activation.id != "linear":
        bends = -start.w * x
        near = bends[np.abs(bends - start.b) < 60]
        reach = 4.0 if problem.activation_record.saturates else 2.0
        points += [*(near - reach), *(near + reach)]
    path = path_of(descent)
    walked = np.array(path.column("b", 0, path.reach(60) + 1))
    walked = walked[np.abs(walked - start.b) < 30]
    low, high = min(*points, *walked, start.b), max(*points, *walked, start.b)
    pad = max(0.1 * (high - low), 0.5 * (6.0 - (high - low)))
    return _round(low - pad, -1), _round(high + pad, 1)


def _round(value: float, side: int) -> float:
    """Round outwards to a half, so that the ends of the axis are calm numbers."""
    return float(np.ceil(value * 2) / 2 if side > 0 else np.floor(value * 2) / 2)


def span(values: Array, include: tuple[float, ...] = (), pad: float = 0.06) -> Range:
    """Return the range that shows the values up to LARGEST, the included ones, and no runaway tail of them."""
    finite = values[np.abs(values) <= LARGEST]
    wanted = [v for v in include if abs(v) <= LARGEST]
    if not len(finite) and not wanted:
        return 0.0, 1.0
    if len(finite):
        # Not np.quantile, which imports all of numpy.ma when it is first called: 30 ms of the start.
        ranked, aside = np.sort(finite), int(0.03 * len(finite))
        low, middle_low, middle_high, high = (float(ranked[i]) for i in (0, aside, -1 - aside, -1))
        body = max(middle_high - middle_low, 1e-12)
        low = middle_low - body if low < middle_low - 4 * body else low
        high = middle_high + body if high > middle_high + 4 * body else high
        wanted += [low, high]
    low, high = apart(min(wanted), max(wanted))
    return low - pad * (high - low), high + pad * (high - low)


def apart(low: float, high: float) -> Range:
    """Return the ends of a range with something between them, however large they are."""
    if high - low >= 1e-9 * max(1.0, abs(high)):
        return low, high
    beside = max(0.5, 1e-9 * abs(high))
    return low - beside, high + beside


@lru_cache(maxsize=32)
def ranges(problem: Problem, w: float, window: Range, sample: int) -> tuple[Range, Range, Range]:
    """Return the vertical ranges of loss, factors and activation.

    Taken at the start of a run, no step moves them.
    """
    c = curve(problem, w, *window)
    own = replace(problem, x=(problem.x[sample],), y=(problem.y[sample],), reduction="sum")
    f = c if len(problem.x) == 1 else curve(own, w, *window)
    outputs = problem.activation_record.codomain(**problem.activation.keywords)
    ends = tuple(v for v in (outputs.low, outputs.high) if np.isfinite(v))
    loss = span(c.loss, (0.0,))
    factors = span(np.concatenate([f.dL_da[:, 0], f.da_dz[:, 0], c.dL_db]), (0.0,))
    activation = span(f.a[:, 0], (problem.y[sample], *ends), pad=0.1)
    return loss, factors, activation
