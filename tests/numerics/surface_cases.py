"""Samples of many kinds for the surface, and the plain pass of the Neuron lab as the truth about them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from biasviz.experiments.neuron.evaluation import run_pass
from biasviz.experiments.neuron.spec import Choice, Problem, choose_activation, choose_loss
from biasviz.numerics import ACTIVATIONS, LOSSES
from biasviz.numerics.plain import Pair
from biasviz.numerics.surface import Surface, surface_of

PAIRS = [(f, loss) for f in ACTIVATIONS for loss in LOSSES]
INPUTS = {
    "normal": lambda r, n: r.normal(size=n),
    "pixels": lambda r, n: r.integers(0, 256, n).astype(float),
    "few": lambda r, n: r.integers(-2, 3, n).astype(float),
    "constant": lambda r, n: np.full(n, 0.7),
    "heavy": lambda r, n: r.standard_cauchy(n),
    "skewed": lambda r, n: r.lognormal(sigma=2.0, size=n),
    "outlier": lambda r, n: np.concatenate([r.normal(size=n - 2), [1e6, -3e4]]),
    "far": lambda r, n: 1000.0 + 1e-3 * r.normal(size=n),
    "two": lambda r, n: np.where(r.uniform(size=n) < 0.1, 40.0, -1.0) + 0.01 * r.normal(size=n),
}


def pair_of(f: str, loss: str, slope: float | None = None) -> Pair:
    """Return records with their default parameters."""
    chosen: Choice = choose_activation(f, {} if slope is None else {"slope": slope})
    return Pair(ACTIVATIONS[f], chosen.keywords, LOSSES[loss], choose_loss(loss).keywords)


def surface(pair: Pair, x: np.ndarray, y: np.ndarray, reduction: str = "mean") -> Surface:
    """Return the surface of a pair."""
    return surface_of(x, y, pair.activation, pair.f_keywords, pair.loss, pair.loss_keywords, reduction)


def targets(loss: str, x: np.ndarray, r: np.random.Generator) -> np.ndarray:
    """Return targets that depend on x, with noise, of the kind that the loss is meant for."""
    if loss in ("bce", "bce_logits"):
        return np.where(r.uniform(size=len(x)) < 0.1, r.uniform(size=len(x)), (x > np.median(x)).astype(float))
    if loss == "hinge":
        return np.where(x > np.median(x), 1.0, -1.0)
    return np.tanh(x) + 0.3 * r.normal(size=len(x))


@dataclass(frozen=True)
class Truth:
    """The plain pass over all biases: L, ∂L/∂b, Σ|∂ℓ/∂z| and Σ|∂²ℓ/∂z²|, each (m,)."""

    loss: np.ndarray
    slope: np.ndarray
    pull: np.ndarray
    bend: np.ndarray


def truth(pair: Pair, x: np.ndarray, y: np.ndarray, w: float, bs: np.ndarray, reduction: str = "mean") -> Truth:
    """Return what the plain pass of the Neuron lab says."""
    f = Choice(pair.activation.id, tuple(pair.f_keywords.items()))
    loss = Choice(pair.loss.id, tuple(pair.loss_keywords.items()))
    p = run_pass(Problem(tuple(x), tuple(y), f, loss), w, bs)
    many = len(x) if reduction == "mean" else 1
    found = (p.loss, p.dL_dz, np.abs(p.dL_dz), np.abs(p.d2L_dz2))
    with np.errstate(all="ignore"):
        return Truth(*(values.sum(axis=1) / many for values in found))


def worst(found: np.ndarray, true: np.ndarray, allowed: float) -> float:
    """Return the largest error, in units of the allowed one; the NaN must be in the same places."""
    assert (np.isnan(found) == np.isnan(true)).all()
    with np.errstate(all="ignore"):
        error = np.where(found == true, 0.0, np.abs(found - true))
    return float(np.nanmax(error, initial=0.0) / max(allowed, 1e-300))
