"""The zero-slope detective: why |dL/db| is small, and what would cure it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.spec import Neuron, choose_activation, choose_loss
from biasviz.experiments.neuron.tails import in_tail
from biasviz.numerics.records import Array
from biasviz.words import percent, significant

SMALL = 0.05
"""The visible threshold: a slope under it is explained."""
ARRIVED = 1e-6
"""A Newton step slope/L″ shorter than this, relative to max(1, |b|), is no way at all."""
NEAR = 0.8
"""A Newton step slope/L″ shorter than this leads to a minimum; in a tail it stays about 1 for ever."""


@dataclass(frozen=True)
class Reason:
    """Why the slope is small.

    Attributes:
        id: "minimum", "dead", "saturated", "cancelling", "no signal", "leaking" or "product".
        headline: what holds, one sentence.
        cure: what would change it, one sentence.

    """

    id: str
    headline: str
    cure: str

    def __str__(self) -> str:
        return f"{self.id}: {self.headline}"


@lru_cache(maxsize=256)
def explain(neuron: Neuron) -> Reason | None:
    """Return why dL/db is small, or None where it is not, or where the loss is undefined."""
    point = evaluate(neuron)
    if point.undefined is not None or abs(point.dL_db) >= SMALL:
        return None
    for judge in (_dead, _cancelling, _minimum, _near, _no_signal, _saturated, _leaking):
        reason = judge(point)
        if reason is not None:
            return reason
    return _product(point)


def _product(point: Point) -> Reason:
    """Say that no factor is very small by itself."""
    if len(point.z) > 1:
        low, high, slope = (significant(v, 3) for v in (point.dL_dz.min(), point.dL_dz.max(), point.dL_db))
        return Reason(
            "product",
            f"the samples pull with dL/dz from {low} to {high}, and their {point.neuron.problem.reduction} is {slope}.",
            "No factor alone is to blame: look at the samples one by one.",
        )
    error, passes, product = (significant(v[0], 3) for v in (point.dL_da, point.da_dz, point.dL_dz))
    return Reason(
        "product",
        f"small times small: dL/da = {error} and da/dz = {passes} multiply to {product}.",
        "Neither factor alone is to blame: a larger error, or a z where da/dz is larger, would help.",
    )


def _near(point: Point) -> Reason | None:
    """A minimum within reach: the loss bends up, and the Newton step to its bottom is short."""
    tail = in_tail(point.neuron.problem.activation, point.z).all()
    if tail or point.d2L_db2 <= 0 or abs(point.dL_db) > NEAR * point.d2L_db2:
        return None
    way = "lower" if point.dL_db > 0 else "higher"
    return Reason(
        "minimum",
        f"the minimum is near, at a {way} b: there the slope is 0, and here already {significant(point.dL_db, 3)}.",
        "Nothing to cure: the slope fades because b is close.",
    )


def _name(point: Point) -> str:
    """The activation as a word within a sentence: sigmoid, but ReLU."""
    title = point.neuron.problem.activation_record.title
    return title if any(letter.isupper() for letter in title[1:]) else title[:1].lower() + title[1:]


def _pulling(point: Point) -> NDArray[np.bool_]:
    return np.asarray(point.dL_da != 0)


def _dead(point: Point) -> Reason | None:
    pulling, problem = _pulling(point), point.neuron.problem
    flat = problem.activation_record.flat(point.z, **problem.activation.keywords) & (point.da_dz == 0)
    if not pulling.any() or not flat[pulling].all():
        return None
    many = len(problem.x) > 1
    where = f"all {len(problem.x)} samples lie" if flat.all() else "every sample with an error lies"
    place = f"{where} where da/dz is exactly 0" if many else f"da/dz is exactly 0 at z = {significant(point.z[0])}"
    headline = f"{_name(point)} is dead: {place}, so nothing of the error reaches b."
    if problem.activation.id != "relu":
        return Reason("dead", headline, "Sigmoid or tanh in its place keeps a slope; so does a b nearer to 0.")
    leaky = evaluate(
        replace(point.neuron, problem=replace(problem, activation=choose_activation("leaky_relu", {"slope": 0.1})))
    )
    wake = -float((point.neuron.w * np.array(problem.x))[pulling].max())
    return Reason(
        "dead",
        headline,
        f"Leaky ReLU (0.1) would have the slope {significant(leaky.dL_db)}; b above {significant(wake)} wakes it.",
    )


def _cancelling(point: Point) -> Reason | None:
    pulls = point.dL_dz
    if len(pulls) < 2 or np.abs(pulls).max() < SMALL or abs(pulls.sum()) > 0.1 * np.abs(pulls).sum():
        return None
    share = len(pulls) if point.neuron.problem.reduction == "mean" else 1
    up, down = -pulls[pulls < 0].sum() / share, pulls[pulls > 0].sum() / share
    return Reason(
        "cancelling",
        f"the samples cancel: they pull b up by {significant(up)} and down by {significant(down)}.",
        "No b serves both. Only w, or another neuron, can tell these samples apart.",
    )


def _minimum(point: Point) -> Reason | None:
    reach = ARRIVED * max(1.0, abs(point.neuron.b))
    if point.d2L_db2 <= 0 or abs(point.dL_db) > reach * point.d2L_db2:
        return None
    if float(point.loss) <= 1e-12:
        return Reason(
            "minimum", "this is the minimum: the neuron gives what is asked.", "Nothing to cure: b has arrived."
        )
    return Reason(
        "minimum",
        f"this is a minimum over b: L = {significant(point.loss)} only grows to either side.",
        "Nothing to cure: near here b alone goes no lower.",
    )


def _no_signal(point: Point) -> Reason | None:
    largest = float(np.abs(point.dL_da).max())
    if largest >= SMALL or (largest > 0 and np.abs(point.da_dz).min() < SMALL):
        return None
    title = point.neuron.problem.loss_record.title
    if largest == 0:
        return Reason(
            "no signal",
            f"nothing arrives from above: {title} is flat here, so dL/da is exactly 0.",
            "Nothing to cure while the loss is content; another target or loss would ask for more.",
        )
    return Reason(
        "no signal",
        f"little arrives from above: dL/da is {significant(largest)}, and da/dz can only pass it on.",
        "A larger error, or a loss that is steeper here, would send more.",
    )


def _saturated(point: Point) -> Reason | None:
    pulling, problem = _pulling(point), point.neuron.problem
    if not in_tail(problem.activation, point.z)[pulling].all():
        return None
    strongest = int(np.argmax(np.abs(point.dL_da)))
    error, passes = float(_errors(point)[strongest]), float(abs(point.da_dz[strongest]))
    size = (
        "the error is large"
        if abs(error) >= 0.5
        else "an error remains"
        if abs(error) >= SMALL
        else "the error is small"
    )
    glue = "and" if abs(error) < SMALL else "but"
    if len(problem.x) > 1:
        size, glue = f"of {len(problem.x)} samples all that still pull lie in a tail", "and"
    headline = (
        f"{size}, {glue} {_name(point)} is saturated: da/dz = {significant(passes)} passes {percent(passes)} on."
    )
    if problem.activation.id == "sigmoid" and problem.loss.id not in ("bce", "bce_logits") and _binary(point):
        bce = evaluate(replace(point.neuron, problem=replace(problem, loss=choose_loss("bce"))))
        if abs(bce.dL_db) > 2 * abs(point.dL_db):
            return Reason(
                "saturated", headline, f"BCE cancels da/dz: with it the slope here is {significant(bce.dL_db)}."
            )
    if abs(error) < SMALL:
        return Reason("saturated", headline, "It is nearly right already, and creeps: a tail never quite arrives.")
    return Reason("saturated", headline, "A smaller |z| passes more on: start b nearer to 0, or scale w·x down.")


def _errors(point: Point) -> Array:
    """How wrong each sample is: dL/da, but a − y where the loss makes much of a little, as BCE does."""
    if np.isfinite(point.neuron.problem.loss_record.outputs.high):
        return np.asarray(point.a - np.array(point.neuron.problem.y))
    return point.dL_da


def _binary(point: Point) -> bool:
    return all(0 <= y <= 1 for y in point.neuron.problem.y)


def _leaking(point: Point) -> Reason | None:
    pulling = _pulling(point)
    passes = float(np.abs(point.da_dz[pulling]).max())
    if passes >= SMALL:
        return None
    return Reason(
        "leaking",
        f"{_name(point)} lets only {percent(passes)} of the error through: da/dz = {significant(passes)}.",
        "It is alive and moves slowly; a larger slope on this side, or a larger learning rate, is faster.",
    )
