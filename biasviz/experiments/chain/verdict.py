"""What depth does to the gradient: where it vanishes or explodes along the chain, and why, in one sentence.

`verdict_words.py` has the sentences.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from biasviz.experiments.chain import verdict_words as words
from biasviz.experiments.chain.evaluation import Point, evaluate
from biasviz.experiments.chain.scaled import Scaled, product
from biasviz.experiments.chain.spec import Chain
from biasviz.experiments.neuron.tails import in_tail
from biasviz.language import in_english, mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.words import significant

CHANGES = 10.0
"""How many times smaller or larger the gradient is at the input than at the output before it counts."""
ARRIVED = 1e-9
"""An error a − y below this, relative to max(1, |y|), is none."""
ALONE = 2 / 3
"""The part of all that is lost, or won, from which on one weight alone is to blame."""
OUTCOMES = {
    "through": mark("gets through"), "vanishes": mark("vanishes"), "explodes": mark("explodes"), "dead": mark("dead"),
    "cut": mark("cut off"), "saturated": mark("saturated"), "minimum": mark("minimum"),
    "undefined": mark("undefined"),
}  # fmt: skip
"""What the gradient does on its way back, in a word or two."""


@dataclass(frozen=True)
class Fate:
    """What becomes of the gradient on its way back.

    Attributes:
        id: one of OUTCOMES.
        headline: what holds and why, one sentence.
        cure: what would change it, one sentence, or "".
        link: the neuron to blame, from 0; None where it is no single one.
        ratio: the product of the factors between the output and the neuron at the input, see `between`: ∂C/∂b there as
            a part of ∂C/∂b at the output, with the skip connection ∂C/∂a; None where nothing gets there.
        factor: their geometric mean; None where there are none, one is 0, or a single neuron is to blame.

    """

    id: str
    headline: str
    cure: str = ""
    link: int | None = None
    ratio: Scaled | None = None
    factor: float | None = None

    def __str__(self) -> str:
        return f"{self.id}: {self.headline}"


@lru_cache(maxsize=128)
def fate(chain: Chain) -> Fate:
    """Say what becomes of the gradient of a chain."""
    point = evaluate(chain)
    if point.undefined is not None:
        return Fate("undefined", point.undefined, tr(words.SMALLER))
    if abs(point.error) <= ARRIVED * max(1.0, abs(chain.y)):
        return Fate("minimum", tr(words.MINIMUM), tr(words.MOVE))
    return _stopped(point) or _by_one_weight(point) or _saturated(point) or _along(point)


def between(point: Point) -> tuple[Scaled, ...]:
    """Return the L − 1 factors between the gradients of two neighbours, those at the input first.

    Without the skip connection w^l·f′(z^(l−1)), which leads from ∂C/∂b^l to ∂C/∂b^(l−1); with it f′(z^l)·w^l + 1, which
    leads from ∂C/∂a^l to ∂C/∂a^(l−1).
    """
    if point.chain.skip:
        return point.links[1:]
    weights = (Scaled.of(float(w)) for w in point.w[1:])
    return tuple(w * slope for w, slope in zip(weights, point.slopes[:-1], strict=True))


def _stopped(point: Point) -> Fate | None:
    """Find what nothing gets through, the first from the output: a flat slope, a weight 0, or a factor 0."""
    skip, top = point.chain.skip, point.chain.depth - 1
    for k in range(top, -1, -1):
        if not skip or top == 0:
            if not point.slopes[k].mantissa:
                return _dead(point, k)
            if k and point.w[k] == 0:
                return Fate("cut", tr(words.NO_WEIGHT, n=k + 1), tr(words.ANY_WEIGHT), k)
        elif k and not point.links[k].mantissa:
            return Fate("cut", tr(words.CANCELLED, n=k + 1), tr(words.MOVE_A_LITTLE), k)
    return None


def _dead(point: Point, k: int) -> Fate:
    given = {"n": k + 1, "activation": name_of(point.chain, k), "z": significant(float(point.z[k]), 3)}
    headline = tr(words.DEAD if point.chain.depth > 1 else words.DEAD_ALONE, **given)
    if point.chain.links[k].activation.id not in ("relu", "leaky_relu"):
        return Fate("dead", headline, tr(words.NEARER, n=k + 1), k)
    wake = significant(float(-point.w[k] * point.a[k]), 3)
    return Fate("dead", headline, tr(words.WAKE if point.chain.depth > 1 else words.WAKE_ALONE, n=k + 1, wake=wake), k)


def _saturated(point: Point) -> Fate | None:
    """Find a neuron that alone takes most of what is lost: it lies in a tail, and the others pass much more on."""
    chain, L = point.chain, point.chain.depth
    if chain.skip and L > 1:
        return None
    lost = np.array([-slope.log10 for slope in point.slopes])
    k = int(np.argmax(lost))
    tail = bool(in_tail(chain.links[k].activation, point.z[k]))
    if not tail or (L > 1 and lost[k] <= 0.5 * np.maximum(lost, 0.0).sum()):
        return None
    given = {
        "n": k + 1, "activation": name_of(chain, k), "z": significant(float(point.z[k]), 3),
        "slope": point.slopes[k].words(2),
    }  # fmt: skip
    headline = tr(words.SATURATED if L > 1 else words.SATURATED_ALONE, **given)
    found = between(point)
    return Fate("saturated", headline, tr(words.NEARER, n=k + 1), k, product(found) if found else None)


def _by_one_weight(point: Point) -> Fate | None:
    """Find a w that alone takes, or gives, most of what is lost or won on the way."""
    chain, found = point.chain, between(point)
    if chain.depth < 3:
        return None
    ratio = product(found)
    id = _outcome(ratio)
    sign = {"vanishes": -1.0, "explodes": 1.0}.get(id)
    if sign is None:
        return None
    # With the skip connection a factor is one thing; without it w and f′ take their parts apart.
    own = found if chain.skip else [Scaled.of(float(w)) for w in point.w[1:]]
    sizes = sign * np.array([one.log10 for one in own])
    others = [] if chain.skip else [sign * slope.log10 for slope in point.slopes]
    j = int(np.argmax(sizes))
    if sizes[j] <= ALONE * np.maximum([*sizes, *others], 0.0).sum():
        return None
    rest = product([*found[:j], *found[j + 1 :], *([] if chain.skip else [point.slopes[j]])])
    sentence = tr(
        words.BY_ONE[id, chain.skip], n=chain.depth, k=j + 2, ratio=_size(ratio), rest=_size(rest),
        weight=significant(float(point.w[j + 1]), 3), factor=own[j].words(3),
    )  # fmt: skip
    return Fate(id, sentence, _cure(point, id), j + 1, ratio)


def _outcome(ratio: Scaled) -> str:
    size = ratio.log10
    return "vanishes" if size < -math.log10(CHANGES) else "explodes" if size > math.log10(CHANGES) else "through"


def _size(number: Scaled) -> str:
    return Scaled(abs(number.mantissa), number.exponent).words(2)


def _along(point: Point) -> Fate:
    """Judge all factors together."""
    L, found = point.chain.depth, between(point)
    if not found:
        return Fate("through", tr(words.ALONE, slope=point.dC_db[0].words(3)), link=0)
    ratio = product(found)
    mean, id = 10.0 ** (ratio.log10 / len(found)), _outcome(ratio)
    why, given = _why(point, id)
    sentence = tr(
        words.ALONG[id, why], n=L, count=len(found), factor=significant(mean, 3),
        ratio=_size(ratio), **given,
    )  # fmt: skip
    return Fate(id, sentence, _cure(point, id), None, ratio, mean)


def _why(point: Point, id: str) -> tuple[str, dict[str, str]]:
    """Return which sentence says why, and what stands in it."""
    chain = point.chain
    if chain.skip:
        return ("skip" if chain.depth > 2 else "pair with skip"), {}
    if chain.depth == 2:
        return "pair", {}
    if id == "through":
        return "", {}
    w, slope = (sum(v) / (chain.depth - 1) for v in (
        [Scaled.of(float(w)).log10 for w in point.w[1:]], [s.log10 for s in point.slopes[:-1]],
    ))  # fmt: skip
    given = {"weight": significant(10.0**w, 2), "slope": significant(10.0**slope, 2)}
    if id == "explodes":
        return ("weights" if w > slope else "slopes"), given
    if w < slope:
        return "weights", given
    tails = [in_tail(link.activation, z) for link, z in zip(chain.links[:-1], point.z, strict=False)]
    if 2 * int(np.sum(tails)) > chain.depth - 1:
        return "tails", given
    ids = {link.activation for link in chain.links[:-1]}
    if len(ids) == 1:
        most = steepest(chain, 0)
        if most < 1.0:
            return "bound", given | {"activation": name_of(chain, 0), "most": significant(most, 3)}
    return "slopes", given


def _cure(point: Point, id: str) -> str:
    """Say what would help, in numbers of the chain with that changed."""
    chain = point.chain
    if id == "explodes":
        return tr(words.SMALLER)
    if id == "through" or chain.skip or chain.depth == 2:
        return ""
    other = evaluate(replace(chain, skip=True))
    if other.undefined is not None:
        return ""
    return tr(words.WITH_SKIP, ratio=_size(product(between(other))))


@lru_cache(maxsize=64)
def _steepest(id: str, parameters: tuple[tuple[str, float], ...]) -> float:
    z = np.linspace(-10.0, 10.0, 4001)
    return float(np.abs(ACTIVATIONS[id].slope(z, **dict(parameters))).max())


def steepest(chain: Chain, k: int) -> float:
    """Return the largest |f′| of the activation of a neuron."""
    choice = chain.links[k].activation
    return _steepest(choice.id, choice.parameters)


def name_of(chain: Chain, k: int) -> str:
    """Return the activation of a neuron as a word within a sentence: sigmoid, but ReLU, and in German Sigmoid."""
    title = tr(chain.links[k].record.title)
    proper = not in_english() or any(letter.isupper() for letter in title[1:])
    return title if proper else title[:1].lower() + title[1:]
