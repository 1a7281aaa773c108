"""A neuron evaluated at its bias: the forward pass, the loss, and the chain rule back to b."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from biasviz.experiments.neuron.spec import Neuron, Problem
from biasviz.language import tr
from biasviz.numerics.fused import FUSED
from biasviz.numerics.kinks import slopes
from biasviz.numerics.records import Array
from biasviz.words import significant


@dataclass(frozen=True)
class Pass:
    """Forward and backward pass for any number of biases at once.

    Attributes:
        z, a, loss, dL_da, da_dz, dL_dz, d2L_dz2: one entry a sample (last axis n) and a bias; `loss` is
            ℓ of that sample, before the reduction. NaN where the loss is undefined.

    """

    z: Array
    a: Array
    loss: Array
    dL_da: Array
    da_dz: Array
    dL_dz: Array
    d2L_dz2: Array


def run_pass(problem: Problem, w: float, b: Array | float) -> Pass:
    """Evaluate every sample at every bias.

    Args:
        problem: n samples, activation and loss.
        w: weight.
        b: biases of any shape S.

    Returns:
        A Pass whose arrays have the shape S + (n,).

    """
    x, y = np.array(problem.x), np.array(problem.y)
    f, loss = problem.activation_record, problem.loss_record
    f_kw, loss_kw = problem.activation.keywords, problem.loss.keywords
    with np.errstate(all="ignore"):
        z = np.asarray(w * x + np.asarray(b, dtype=float)[..., None])
        out = f.output(z, **f_kw)
        da_dz = f.slope(z, **f_kw)
        dL_da = loss.slope(out, y, **loss_kw)
        fused = FUSED.get((f.id, loss.id))
        if fused is not None:
            value, dL_dz, curvature = fused.value(z, y), fused.slope(z, y), fused.curvature(z, y)
        elif problem.kinked:
            value = loss.value(out, y, **loss_kw)
            dL_da, da_dz, curvature = slopes(f, f_kw, loss, loss_kw, z, y, problem.kink)
            dL_dz = dL_da * da_dz
        else:
            value = loss.value(out, y, **loss_kw)
            dL_dz = dL_da * da_dz
            curvature = loss.curvature(out, y, **loss_kw) * da_dz**2 + dL_da * f.curvature(z, **f_kw)
        inside = loss.targets.contains(y)
        if not inside.all():
            value, dL_da, dL_dz, curvature = (np.where(inside, v, np.nan) for v in (value, dL_da, dL_dz, curvature))
    return Pass(z, out.a, value, dL_da, da_dz, dL_dz, curvature)


def reduce(values: Array, reduction: str) -> Array:
    """Sum or mean over the samples, the last axis."""
    return np.asarray(values.sum(axis=-1) if reduction == "sum" else values.mean(axis=-1))


@dataclass(frozen=True)
class Point:
    """A neuron evaluated at its b. Arrays have one entry a sample and are read-only.

    Attributes:
        neuron: what was evaluated.
        z, a, loss_each, dL_da, da_dz, dL_dz: per sample, before the reduction.
        dz_db: always 1.
        loss, dL_db, d2L_db2, dL_dw: after the reduction; NaN where undefined.
        undefined: the first bad quantity in words, or None.

    """

    neuron: Neuron
    z: Array
    a: Array
    loss_each: Array
    dL_da: Array
    da_dz: Array
    dL_dz: Array
    loss: float
    dL_db: float
    d2L_db2: float
    dL_dw: float
    undefined: str | None
    dz_db: float = 1.0


@lru_cache(maxsize=256)
def evaluate(neuron: Neuron) -> Point:
    """Evaluate a neuron at its bias; undefined values are NaN, with the reason in words."""
    problem = neuron.problem
    p = run_pass(problem, neuron.w, neuron.b)
    x = np.array(problem.x)
    for values in (p.z, p.a, p.loss, p.dL_da, p.da_dz, p.dL_dz):
        values.flags.writeable = False
    with np.errstate(all="ignore"):
        totals = [reduce(v, problem.reduction) for v in (p.loss, p.dL_dz, p.d2L_dz2, p.dL_dz * x)]
    loss, dL_db, d2L_db2, dL_dw = (float(t) for t in totals)
    return Point(
        neuron, p.z, p.a, p.loss, p.dL_da, p.da_dz, p.dL_dz, loss, dL_db, d2L_db2, dL_dw, first_undefined(problem, p)
    )


def first_undefined(problem: Problem, p: Pass) -> str | None:
    """Say which quantity has no value first, and why; None where all of them have one."""
    loss, many = problem.loss_record, len(problem.x) > 1
    title = tr(loss.title)
    for i, y in enumerate(problem.y):
        if not loss.targets.contains(y):
            given = {"loss": title, "y": significant(y), "targets": loss.targets}
            if many:
                return tr("{loss} is undefined in sample {k}: y = {y} is not in {targets}.", k=i + 1, **given)
            return tr("{loss} is undefined: y = {y} is not in {targets}.", **given)
    # An a that only rounds to the edge of the domain has a loss.
    outside = ~loss.outputs.contains(p.a) & ~np.isfinite(p.loss)
    for i in map(int, np.flatnonzero(outside)):
        given = {"loss": title, "a": significant(p.a[i]), "outputs": loss.outputs}
        if many:
            return tr("{loss} is undefined in sample {k}: a = {a} is not in {outputs}.", k=i + 1, **given)
        return tr("{loss} is undefined: a = {a} is not in {outputs}.", **given)
    for name, values in (("z", p.z), ("a", p.a), ("L", p.loss), ("dL/dz", p.dL_dz)):
        for i in map(int, np.flatnonzero(~np.isfinite(values))):
            if many:
                return tr("{name} is not a finite number in sample {k}.", name=name, k=i + 1)
            return tr("{name} is not a finite number.", name=name)
    return None
