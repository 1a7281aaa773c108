"""The truth light: dL/db held against differences of the loss itself."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from biasviz.experiments.neuron.evaluation import evaluate, reduce, run_pass
from biasviz.experiments.neuron.spec import Neuron
from biasviz.numerics.differences import EPSILON, Side, places, quotient, step_size
from biasviz.numerics.records import Array

GREEN, AMBER = 1e-6, 1e-3
"""Relative errors up to which the light is green, and amber."""
RESTING = 1e-8
"""Part of max(1, |b|) that b may be off without being wrong."""
SHRINKS = 14
"""Times that a step is quartered where the loss bends sharply."""


@dataclass(frozen=True)
class Check:
    """The analytic slope beside the numeric one.

    Attributes:
        analytic: dL/db by the chain rule.
        numeric: difference quotient; central where nothing forbids it, the middle of both sides at a kink.
        relative_error: |analytic − numeric| / max of both; None at a kink, where dL/db is a convention,
            and where a quotient is undefined.
        left, right: one-sided quotients at a kink; None elsewhere.
        resolution: error that the quotient itself may have: below it a difference tells nothing.
        light: "green", "amber", "red", or None where the loss is undefined.

    """

    analytic: float
    numeric: float | None
    relative_error: float | None
    left: float | None
    right: float | None
    resolution: float
    light: str | None

    @property
    def at_kink(self) -> bool:
        """Whether b lies on a kink of the loss."""
        return self.left is not None


def loss_at(neuron: Neuron, b: Array) -> Array:
    """L at each of the biases, shape as b; NaN where undefined."""
    p = run_pass(neuron.problem, neuron.w, b)
    with np.errstate(all="ignore"):
        return reduce(p.loss, neuron.problem.reduction)


def sides(neuron: Neuron, b: Array) -> Array:
    """On which side of each kink every sample lies at each bias: −1, 0 (on it) or 1, shape b.shape + (m,)."""
    problem = neuron.problem
    bends = problem.activation_record.kinks(**problem.activation.keywords)
    kinks = problem.loss_record.kinks
    if not bends and kinks is None:
        return np.ones((*np.shape(b), 1))
    p = run_pass(problem, neuron.w, b)
    found = [np.sign(p.z - k) for k in bends]
    if kinks is not None:
        at = kinks(np.array(problem.y), **problem.loss.keywords)
        with np.errstate(all="ignore"):
            # On a stretch where a does not move, standing on the loss's kink does not bend L(b).
            found.append(np.where((p.da_dz != 0) & np.isfinite(at), np.sign(p.a - at), 1.0))
    return np.concatenate(found, axis=-1)


@lru_cache(maxsize=256)
def check(neuron: Neuron) -> Check:
    """Hold dL/db against difference quotients, stepping around kinks."""
    point = evaluate(neuron)
    if point.undefined is not None:
        return Check(point.dL_db, None, None, None, None, math.nan, None)
    h = step_size(neuron.b)
    if (sides(neuron, np.array(neuron.b)) == 0).any():
        return _on_kink(neuron, h)
    for _ in range(30):
        right, left = _clear(neuron, h), _clear(neuron, -h)
        if left or right:
            return _judged(neuron, *_quotient(neuron, h, 0 if left and right else 1 if right else -1))
        h /= 4
    return _judged(neuron, *_quotient(neuron, h, 0))


def _clear(neuron: Neuron, h: float) -> bool:
    """Whether no sample meets a kink between b and b + 2h."""
    found = sides(neuron, neuron.b + h * np.array([1e-6, 0.5, 1.0, 2.0]))
    return bool((found == found[0]).all() and (found != 0).all())


def _on_kink(neuron: Neuron, h: float) -> Check:
    (left, doubt_left), (right, doubt_right) = _quotient(neuron, h, -1), _quotient(neuron, h, 1)
    middle, doubt = 0.5 * (left + right), doubt_left + doubt_right
    if abs(left - right) <= max(GREEN * max(abs(left), abs(right)), doubt):
        return _judged(neuron, middle, doubt)
    numeric, below, above = (v if math.isfinite(v) else None for v in (middle, left, right))
    return Check(evaluate(neuron).dL_db, numeric, None, below, above, doubt, "amber")


def _quotient(neuron: Neuron, h: float, side: Side) -> tuple[float, float]:
    """Return a difference quotient of second order and the error it may have.

    The step is quartered as long as that changes the quotient by more than rounding can.

    Args:
        neuron: where.
        h: largest step, > 0.
        side: from which side.

    """
    wide = doubt = math.nan
    for _ in range(SHRINKS):
        wide, narrow, noise = _pair(neuron, h, side)
        doubt = noise + abs(wide - narrow)
        if abs(wide - narrow) <= max(0.5 * GREEN * abs(narrow), noise):
            break
        h /= 4
    return wide + 0.0, doubt


def _pair(neuron: Neuron, h: float, side: Side) -> tuple[float, float, float]:
    """Return the quotients over h and h/4, and the rounding of L and of z divided by h."""
    at = places(neuron.b, np.array([h, h / 4]), side)
    problem = neuron.problem
    p = run_pass(problem, neuron.w, at)
    with np.errstate(all="ignore"):
        wide, narrow = quotient(at, reduce(p.loss, problem.reduction), side).tolist()
        # Samples that cancel in the slope still shake the loss.
        shaken = reduce(np.abs(p.dL_dz) * (np.abs(p.z) + abs(neuron.b)), problem.reduction)
        rounding = EPSILON * float(np.max(4 * reduce(np.abs(p.loss), problem.reduction) + shaken)) / h
    return wide, narrow, rounding if side == 0 else 4 * rounding


def _judged(neuron: Neuron, numeric: float, doubt: float) -> Check:
    analytic = evaluate(neuron).dL_db
    if not math.isfinite(numeric):
        return Check(analytic, None, None, None, None, doubt, "amber")
    apart, size = abs(analytic - numeric), max(abs(analytic), abs(numeric))
    error = apart / size if size else 0.0
    if error <= GREEN or apart <= RESTING * _bend(neuron) * max(1.0, abs(neuron.b)):
        light = "green"
    else:
        light = "amber" if error <= AMBER or apart <= doubt else "red"
    return Check(analytic, numeric, error, None, None, doubt, light)


def _bend(neuron: Neuron) -> float:
    """The largest |L″| around b.

    At a minimum both slopes are 0 but for rounding: what counts is how little b would have to move for the rest.
    """
    h = step_size(neuron.b)
    p = run_pass(neuron.problem, neuron.w, neuron.b + h * np.array([-1.0, 0.0, 1.0]))
    with np.errstate(all="ignore"):
        return float(np.nan_to_num(np.abs(reduce(p.d2L_dz2, neuron.problem.reduction))).max())


@lru_cache(maxsize=16)
def u_curve(neuron: Neuron) -> tuple[Array, Array]:
    """Return steps ε from 1e-13 to 1 and the relative error of the central difference at each.

    Large steps err by curvature, small ones by rounding; the valley between them is the best there is.
    """
    steps = np.logspace(-13, 0, 79)
    at = places(neuron.b, steps)
    analytic = evaluate(neuron).dL_db
    with np.errstate(all="ignore"):
        numeric = quotient(at, loss_at(neuron, at))
        errors = np.abs(numeric - analytic) / np.maximum(np.abs(analytic), np.abs(numeric))
    return steps, errors
