"""The truth light: dL/db held against differences of the loss itself."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from biasviz.experiments.neuron.evaluation import evaluate, reduce, run_pass
from biasviz.experiments.neuron.spec import Neuron
from biasviz.numerics.records import Array

EPSILON = float(np.finfo(float).eps)
GREEN, AMBER = 1e-6, 1e-3
"""Relative errors up to which the light is green, and amber."""


@dataclass(frozen=True)
class Check:
    """The analytic slope beside the numeric one.

    Attributes:
        analytic: dL/db by the chain rule.
        numeric: difference quotient; central where nothing forbids it.
        relative_error: |analytic − numeric| / max of both; None at a kink, where dL/db is a convention,
            and where a quotient is undefined.
        left, right: one-sided quotients at a kink; None elsewhere.
        resolution: below this a difference of the loss is rounding and tells nothing.
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
    p = run_pass(problem, neuron.w, b)
    found = [np.sign(p.z - k) for k in problem.activation_record.kinks(**problem.activation.keywords)]
    kinks = problem.loss_record.kinks
    if kinks is not None:
        at = kinks(np.array(problem.y), **problem.loss.keywords)
        with np.errstate(all="ignore"):
            # On a stretch where a does not move, standing on the loss's kink does not bend L(b).
            found.append(np.where((p.da_dz != 0) & np.isfinite(at), np.sign(p.a - at), 1.0))
    return np.concatenate(found, axis=-1) if found else np.ones((*np.shape(b), 1))


def step_size(b: float) -> float:
    """ε^(1/3)·max(1, |b|), rounded so that b + h − b is h."""
    h = float(EPSILON ** (1 / 3)) * max(1.0, abs(b))
    return (b + h) - b


def one_sided(neuron: Neuron, h: float) -> float:
    """Second-order difference quotient from b towards b + 2h; h < 0 looks left."""
    f0, f1, f2 = loss_at(neuron, neuron.b + h * np.array([0.0, 1.0, 2.0]))
    return float(4 * (f1 - f0) - (f2 - f0)) / (2 * h)


def central(neuron: Neuron, h: float) -> float:
    """Central difference quotient at b."""
    low, high = loss_at(neuron, neuron.b + np.array([-h, h]))
    return float((high - low) / (2 * h))


def _clear(neuron: Neuron, h: float) -> bool:
    """Whether no sample meets a kink between b and b + 2h."""
    b = neuron.b + h * np.array([1e-6, 0.5, 1.0, 2.0])
    found = sides(neuron, b)
    return bool((found == found[0]).all() and (found != 0).all())


@lru_cache(maxsize=256)
def check(neuron: Neuron) -> Check:
    """Hold dL/db against difference quotients, stepping around kinks."""
    point = evaluate(neuron)
    if point.undefined is not None:
        return Check(point.dL_db, None, None, None, None, math.nan, None)
    h = step_size(neuron.b)
    on_kink = bool((sides(neuron, np.array(neuron.b)) == 0).any())
    if on_kink:
        left, right = one_sided(neuron, -h), one_sided(neuron, h)
        resolution = _resolution(neuron, h)
        numeric = central(neuron, h)
        if abs(left - right) > max(GREEN * max(abs(left), abs(right)), 4 * resolution):
            sides_ = _number(left), _number(right)
            return Check(point.dL_db, _number(numeric), None, *sides_, resolution, "amber")
        return _judged(point.dL_db, numeric, resolution)
    for _ in range(30):
        right_clear, left_clear = _clear(neuron, h), _clear(neuron, -h)
        if left_clear and right_clear:
            return _judged(point.dL_db, central(neuron, h), _resolution(neuron, h))
        if left_clear or right_clear:
            quotient = one_sided(neuron, h if right_clear else -h)
            return _judged(point.dL_db, quotient, 4 * _resolution(neuron, h))
        h /= 4
    return _judged(point.dL_db, central(neuron, h), _resolution(neuron, h))


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _resolution(neuron: Neuron, h: float) -> float:
    """The rounding of L and of z, divided by the step; samples that cancel still shake."""
    problem = neuron.problem
    p = run_pass(problem, neuron.w, neuron.b + np.array([-h, 0.0, h]))
    with np.errstate(all="ignore"):
        around = reduce(np.abs(p.loss), problem.reduction)
        shaken = reduce(np.abs(p.dL_dz) * (np.abs(p.z) + abs(neuron.b)), problem.reduction)
    return EPSILON * float(np.nanmax(4 * around + shaken)) / abs(h)


def _judged(analytic: float, numeric: float, resolution: float) -> Check:
    if not math.isfinite(numeric):
        return Check(analytic, None, None, None, None, resolution, "amber")
    apart, size = abs(analytic - numeric), max(abs(analytic), abs(numeric))
    error = apart / size if size else 0.0
    light = "green" if error <= GREEN else "amber" if error <= AMBER or apart <= resolution else "red"
    return Check(analytic, numeric, error, None, None, resolution, light)


@lru_cache(maxsize=16)
def u_curve(neuron: Neuron) -> tuple[Array, Array]:
    """Return steps ε from 1e-13 to 1 and the relative error of the central difference at each.

    Large steps err by curvature, small ones by rounding; the valley between them is the best there is.
    """
    steps = np.logspace(-13, 0, 79)
    b = neuron.b + np.multiply.outer(steps, [-1.0, 1.0])
    losses = loss_at(neuron, b)
    analytic = evaluate(neuron).dL_db
    with np.errstate(all="ignore"):
        numeric = (losses[:, 1] - losses[:, 0]) / (b[:, 1] - b[:, 0])
        errors = np.abs(numeric - analytic) / np.maximum(np.abs(analytic), np.abs(numeric))
    return steps, errors
