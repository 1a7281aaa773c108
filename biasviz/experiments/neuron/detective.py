"""The zero-slope detective: why |dL/db| is small, and what would cure it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.spec import Neuron, choose_activation, choose_loss
from biasviz.experiments.neuron.tails import blocked, in_tail, is_dead
from biasviz.language import in_english, mark, tr
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
        pull = (
            mark("the samples pull with dL/dz from {low} to {high}, and their sum is {slope}.")
            if point.neuron.problem.reduction == "sum"
            else mark("the samples pull with dL/dz from {low} to {high}, and their mean is {slope}.")
        )
        return Reason(
            "product",
            tr(pull, low=low, high=high, slope=slope),
            tr("No factor alone is to blame: look at the samples one by one."),
        )
    error, passes, product = (significant(v[0], 3) for v in (point.dL_da, point.da_dz, point.dL_dz))
    return Reason(
        "product",
        tr(
            "small times small: dL/da = {error} and da/dz = {passes} multiply to {product}.",
            error=error, passes=passes, product=product,
        ),
        tr("Neither factor alone is to blame: a larger error, or a z where da/dz is larger, would help."),
    )


def _near(point: Point) -> Reason | None:
    """A minimum within reach: the loss bends up, and the Newton step to its bottom is short."""
    tail = in_tail(point.neuron.problem.activation, point.z).all()
    if tail or point.d2L_db2 <= 0 or abs(point.dL_db) > NEAR * point.d2L_db2:
        return None
    near = (
        mark("the minimum is near, at a lower b: there the slope is 0, and here already {slope}.")
        if point.dL_db > 0
        else mark("the minimum is near, at a higher b: there the slope is 0, and here already {slope}.")
    )
    return Reason(
        "minimum",
        tr(near, slope=significant(point.dL_db, 3)),
        tr("Nothing to cure: the slope fades because b is close."),
    )


def _name(point: Point) -> str:
    """The activation as a word within a sentence: sigmoid, but ReLU, and in German Sigmoid, as every noun."""
    title = tr(point.neuron.problem.activation_record.title)
    proper = not in_english() or any(letter.isupper() for letter in title[1:])
    return title if proper else title[:1].lower() + title[1:]


def _pulling(point: Point) -> NDArray[np.bool_]:
    return np.asarray(point.dL_da != 0)


def _dead(point: Point) -> Reason | None:
    pulling, problem = _pulling(point), point.neuron.problem
    flat = blocked(problem.activation_record, problem.activation.keywords, point.z, point.da_dz)
    if not is_dead(point.dL_da, flat):
        return None
    many = len(problem.x) > 1
    if not many:
        words = mark("{activation} is dead: da/dz is exactly 0 at z = {z}, so nothing of the error reaches b.")
    elif flat.all():
        words = mark(
            "{activation} is dead: all {n} samples lie where da/dz is exactly 0, so nothing of the error reaches b."
        )
    else:
        words = mark(
            "{activation} is dead: every sample with an error lies where da/dz is exactly 0, "
            "so nothing of the error reaches b."
        )
    headline = tr(words, activation=_name(point), n=len(problem.x), z=significant(point.z[0]))
    if problem.activation.id != "relu":
        return Reason("dead", headline, tr("Sigmoid or tanh in its place keeps a slope; so does a b nearer to 0."))
    leaky = evaluate(
        replace(point.neuron, problem=replace(problem, activation=choose_activation("leaky_relu", {"slope": 0.1})))
    )
    wake = -float((point.neuron.w * np.array(problem.x))[pulling].max())
    return Reason(
        "dead",
        headline,
        tr(
            "Leaky ReLU (0.1) would have the slope {slope}; b above {wake} wakes it.",
            slope=significant(leaky.dL_db), wake=significant(wake),
        ),
    )


def _cancelling(point: Point) -> Reason | None:
    pulls = point.dL_dz
    if len(pulls) < 2 or np.abs(pulls).max() < SMALL or abs(pulls.sum()) > 0.1 * np.abs(pulls).sum():
        return None
    share = len(pulls) if point.neuron.problem.reduction == "mean" else 1
    up, down = -pulls[pulls < 0].sum() / share, pulls[pulls > 0].sum() / share
    return Reason(
        "cancelling",
        tr(
            "the samples cancel: they pull b up by {up} and down by {down}.",
            up=significant(up), down=significant(down),
        ),
        tr("No b serves both. Only w, or another neuron, can tell these samples apart."),
    )


def _minimum(point: Point) -> Reason | None:
    reach = ARRIVED * max(1.0, abs(point.neuron.b))
    if point.d2L_db2 <= 0 or abs(point.dL_db) > reach * point.d2L_db2:
        return None
    if float(point.loss) <= 1e-12:
        return Reason(
            "minimum",
            tr("this is the minimum: the neuron gives what is asked."),
            tr("Nothing to cure: b has arrived."),
        )
    return Reason(
        "minimum",
        tr("this is a minimum over b: L = {loss} only grows to either side.", loss=significant(point.loss)),
        tr("Nothing to cure: near here b alone goes no lower."),
    )


def _no_signal(point: Point) -> Reason | None:
    largest = float(np.abs(point.dL_da).max())
    if largest >= SMALL or (largest > 0 and np.abs(point.da_dz).min() < SMALL):
        return None
    title = tr(point.neuron.problem.loss_record.title)
    if largest == 0 and point.neuron.problem.loss.id == "hinge" and 0.0 in point.neuron.problem.y:
        return Reason(
            "no signal",
            tr("nothing arrives from above: {loss} with y = 0 is 1 for every a, so dL/da is exactly 0.", loss=title),
            tr("{loss} expects {expected} as y.", loss=title, expected=tr(point.neuron.problem.loss_record.expected)),
        )
    if largest == 0:
        return Reason(
            "no signal",
            tr("nothing arrives from above: {loss} is flat here, so dL/da is exactly 0.", loss=title),
            tr("Nothing to cure while the loss is content; another target or loss would ask for more."),
        )
    return Reason(
        "no signal",
        tr(
            "little arrives from above: dL/da is {slope}, and da/dz can only pass it on.", slope=significant(largest)
        ),
        tr("A larger error, or a loss that is steeper here, would send more."),
    )


def _saturated(point: Point) -> Reason | None:
    pulling, problem = _pulling(point), point.neuron.problem
    if not in_tail(problem.activation, point.z)[pulling].all():
        return None
    strongest = int(np.argmax(np.abs(point.dL_da)))
    error, passes = float(_errors(point)[strongest]), float(abs(point.da_dz[strongest]))
    low, high = (significant(float(v), 3) for v in (abs(point.da_dz[pulling]).min(), abs(point.da_dz[pulling]).max()))
    if len(problem.x) > 1 and low != high:
        passes = _passed(point)
        words = mark(
            "of {n} samples all that still pull lie in a tail: {activation} is saturated and passes {percent} "
            "of all their dL/da on (da/dz of each: {low} to {high})."
        )
    elif len(problem.x) > 1:
        words = mark(
            "of {n} samples all that still pull lie in a tail, and {activation} is saturated: "
            "da/dz = {slope} passes {percent} on."
        )
    elif abs(error) >= 0.5:
        words = mark(
            "the error is large, but {activation} is saturated: da/dz = {slope} passes {percent} on."
        )
    elif abs(error) >= SMALL:
        words = mark("an error remains, but {activation} is saturated: da/dz = {slope} passes {percent} on.")
    else:
        words = mark("the error is small, and {activation} is saturated: da/dz = {slope} passes {percent} on.")
    given = {"activation": _name(point), "slope": significant(passes), "percent": percent(passes)}
    headline = tr(words, n=len(problem.x), low=low, high=high, **given)
    if problem.activation.id == "sigmoid" and problem.loss.id not in ("bce", "bce_logits") and _binary(point):
        bce = evaluate(replace(point.neuron, problem=replace(problem, loss=choose_loss("bce"))))
        if abs(bce.dL_db) > 2 * abs(point.dL_db):
            return Reason(
                "saturated",
                headline,
                tr("BCE cancels da/dz: with it the slope here is {slope}.", slope=significant(bce.dL_db)),
            )
    if abs(error) < SMALL:
        return Reason("saturated", headline, tr("It is nearly right already, and creeps: a tail never quite arrives."))
    return Reason("saturated", headline, tr("A smaller |z| passes more on: start b nearer to 0, or scale w·x down."))


def _passed(point: Point) -> float:
    """Return the part of all dL/da together that da/dz passes on."""
    arrives = np.abs(point.dL_da)
    arrives = arrives / arrives.max() if np.isfinite(arrives).all() else np.isinf(arrives).astype(float)
    return float((arrives * np.abs(point.da_dz)).sum() / arrives.sum())


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
        tr(
            "{activation} lets only {percent} of the error through: da/dz = {slope}.",
            activation=_name(point), percent=percent(passes), slope=significant(passes),
        ),
        tr("It is alive and moves slowly; a larger slope on this side, or a larger learning rate, is faster."),
    )
