"""The detective of a network: why a bias moves little or not at all, and what would cure it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.curve import bend
from biasviz.experiments.network.evaluation import DEAD, SATURATED, Parameters, Pass
from biasviz.experiments.network.path import walked
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import Network, Training
from biasviz.experiments.network.trace import seen, whole
from biasviz.experiments.network.twins import twins
from biasviz.experiments.neuron.detective import Reason
from biasviz.language import in_english, mark, tr
from biasviz.numerics.records import Array
from biasviz.words import grouped, percent, significant

SMALL = 1e-3
"""A |dL/db| under this is explained."""
BESIDE = 0.02
"""So is one under this part of the largest one of the network."""
CONTENT = 0.01
"""Errors at the output under this are small."""
LOST = 0.02
"""What arrives at a unit is little where it is under this part of the largest error at the output."""
ARRIVED = 0.01
"""A Newton step slope/L″ shorter than this leads to no other place that can be seen."""
CANCELLED = 0.1
"""Part of all pulls together under which what is left of them counts as cancelled."""


@dataclass(frozen=True, eq=False)
class _Case:
    """A bias under examination.

    Attributes:
        network, found: the network and its pass.
        parameters: its W and b.
        layer, unit: whose bias.
        dz: ∂ℓ/∂z of each row, (n,); of each row and unit where the bias is shared.
        da, passes: ∂ℓ/∂a and f′, of the same shape; None where loss and activation are taken together.
        lamp: ALIVE, SATURATED or DEAD, of the same shape.
        db: ∂L/∂b.

    """

    network: Network
    found: Pass
    parameters: Parameters
    layer: int
    unit: int
    dz: Array
    da: Array | None
    passes: Array | None
    lamp: NDArray[np.int8]
    db: float

    @property
    def n(self) -> int:
        """Rows."""
        return len(self.found.X)

    @property
    def last(self) -> bool:
        """Whether it is a unit of the output."""
        return self.layer == self.network.layers - 1

    @property
    def pulling(self) -> NDArray[np.bool_]:
        """Which rows have an error that reaches the unit."""
        return np.asarray((self.dz if self.da is None else self.da) != 0)

    @property
    def error(self) -> float:
        """The largest error at the output."""
        return float(np.abs(self.found.dZ[-1]).max(initial=0.0))


@lru_cache(maxsize=128)
def explain(run: Training, step: int, layer: int, unit: int, every: bool = False) -> Reason | None:
    """Return why dL/db is small; None where it is not, or is no number.

    A bias that is frozen, or moves as another one does for ever, is explained too.

    Args:
        run: the training.
        step: a step that has been reached.
        layer: of the unit, from 0.
        unit: whose bias, from 0.
        every: whether dL/db of all rows is asked for, and not that of the rows that the step from there sees.

    """
    path = walked(run, step)
    moves = path.settings(step).moves
    all_there = len(path.rows(step)) == row_count(run.start)
    passed = whole(run, step) if every and not all_there else seen(run, step)
    found = explain_pass(run.start, path.parameters(step), passed, layer, unit, moves)
    if found is None or found.id != "cancelling" or not (every or all_there):
        return found
    if _is_minimum(float(passed.db[layer][0, unit]), bend(run, step, layer, unit)):
        return Reason("minimum", found.headline, tr("Nothing to cure: this is the lowest point over b alone."))
    return found


def _is_minimum(slope: float, curvature: float) -> bool:
    """Both over all rows, as L over b is."""
    return bool(curvature > 0 and abs(slope) <= ARRIVED * curvature)


def explain_pass(
    network: Network, theta: Array, found: Pass, layer: int, unit: int, moves: str = "both"
) -> Reason | None:
    """Return the same of any pass with parameters θ."""
    db = float(found.db[layer][0, unit])
    if moves == "w":
        return Reason("frozen", tr("the biases are frozen: only W moves."), tr("Let W and b move, or b alone."))
    if not np.isfinite(db) or not np.isfinite(found.L):
        return None
    largest = max(float(np.abs(b).max()) for b in found.db)
    if abs(db) >= max(SMALL, BESIDE * largest):
        return _symmetric(network, theta, layer, unit)
    which = slice(None) if network.shared else slice(unit, unit + 1)
    da, passes = (None if v is None else v[:, which].ravel() for v in (found.dA[layer], found.slope[layer]))
    if da is None:
        passes = None
    dz, lamp = found.dZ[layer][:, which].ravel(), found.lamp[layer][:, which].ravel()
    case = _Case(network, found, Parameters(network, theta), layer, unit, dz, da, passes, lamp, db)
    for judge in (_dead, _content, _unheard, _cancelling, _saturated, _lost):
        reason = judge(case)
        if reason is not None:
            return reason
    return _symmetric(network, theta, layer, unit) or _product(case)


def _symmetric(network: Network, theta: Array, layer: int, unit: int) -> Reason | None:
    others = [other for other in twins(network, theta, layer, unit) if other != unit]
    if not others:
        return None
    words = mark("unit {unit} does the same as unit {other}: equal weights in and out and equal b, so equal gradients.")
    if len(others) > 1:
        words = mark(
            "unit {unit} does the same as {count} others: equal weights in and out and equal b, so equal gradients."
        )
    return Reason(
        "symmetric",
        tr(words, unit=unit + 1, other=others[0] + 1, count=len(others)),
        tr("No step tells them apart. Weights drawn at random do: Xavier or He."),
    )


def name_of(network: Network, layer: int) -> str:
    """Return the activation of a layer as a word within a sentence: tanh, but ReLU; in German Tanh, as every noun."""
    record = network.record(layer)
    if record is None:
        return tr("softmax")
    title = tr(record.title)
    proper = not in_english() or any(letter.isupper() for letter in title[1:])
    return title if proper else title[:1].lower() + title[1:]


def _dead(case: _Case) -> Reason | None:
    if case.passes is None:
        return None
    dead, pulling = case.lamp == DEAD, case.pulling
    if not dead.all() and not (pulling.any() and dead[pulling].all()):
        return None
    words = mark("{activation} is dead: all {n} rows lie where f′ is exactly 0, so nothing of the error reaches b.")
    if not dead.all():
        words = mark(
            "{activation} is dead: every row with an error lies where f′ is exactly 0, so nothing of it reaches b."
        )
    headline = tr(words, activation=name_of(case.network, case.layer), n=grouped(case.n))
    record = case.network.record(case.layer)
    if record is None or record.id != "relu":
        return Reason("dead", headline, tr("Sigmoid or tanh in its place keeps a slope; so does a b nearer to 0."))
    z = case.found.Z[case.layer][:, case.unit]
    wake = float(case.parameters.b[case.layer][0, case.unit]) - float(z.max())
    words = mark("Leaky ReLU in its place keeps a slope; b above {wake} wakes it.")
    return Reason("dead", headline, tr(words, wake=significant(wake, 4)))


def _content(case: _Case) -> Reason | None:
    if case.error >= CONTENT:
        return None
    words = mark("little is left to do: no row has an error dL/dz above {error} at the output.")
    return Reason(
        "minimum",
        tr(words, error=significant(case.error, 2)),
        tr("Nothing to cure: the network gives nearly what is asked."),
    )


def _unheard(case: _Case) -> Reason | None:
    """Nothing arrives: the next layer does not listen to the unit, or passes nothing back."""
    if case.last or case.da is None or np.abs(case.da).max() > LOST * case.error:
        return None
    which = slice(None) if case.network.shared else slice(case.unit, case.unit + 1)
    out, lamp = case.parameters.W[case.layer + 1][which], case.found.lamp[case.layer + 1]
    given = {"next": case.layer + 2, "unit": case.unit + 1}
    if not out.any():
        return Reason(
            "no signal",
            tr("nothing arrives from above: every weight from unit {unit} to layer {next} is 0.", **given),
            tr("Draw the weights at random: with Xavier or He something arrives."),
        )
    heard = (out != 0).any(axis=0)
    if case.found.dA[case.layer + 1] is None:
        return None
    if (lamp[:, heard] == DEAD).all():
        return Reason(
            "no signal",
            tr("nothing arrives from above: every unit of layer {next} that it leads to is dead.", **given),
            tr("Wake those first: their biases are what is wrong."),
        )
    if np.isin(lamp[:, heard], (DEAD, SATURATED)).all():
        slope = case.found.slope[case.layer + 1]
        assert slope is not None
        part = percent(float(np.abs(slope[:, heard]).mean()))
        return Reason(
            "no signal",
            tr("little arrives from above: layer {next} is saturated and passes {part} back.", part=part, **given),
            tr("Smaller |z| there would pass more: b nearer to 0, or smaller weights."),
        )
    return None


def _cancelling(case: _Case) -> Reason | None:
    strength = float(np.abs(case.dz).sum())
    if len(case.dz) < 2 or strength == 0 or abs(float(case.dz.sum())) > CANCELLED * strength:
        return None
    by = case.n if case.network.reduction == "mean" else 1
    if strength / by < SMALL:
        return None
    up, down = -case.dz[case.dz < 0].sum() / by, case.dz[case.dz > 0].sum() / by
    words = mark("the rows cancel: they pull b up by {up} and down by {down}.")
    cure = mark("No value of this b serves both. Only weights can tell these rows apart.")
    if case.network.shared:
        words = mark("the units that share b cancel: they pull it up by {up} and down by {down}.")
        cure = mark("No value of this b serves all of them: let each unit have its own.")
    headline = tr(words, up=significant(float(up), 4), down=significant(float(down), 4))
    return Reason("cancelling", headline, tr(cure))


def _saturated(case: _Case) -> Reason | None:
    if case.passes is None or case.da is None:
        return None
    pulling = case.pulling
    if not pulling.any() or not np.isin(case.lamp[pulling], (DEAD, SATURATED)).all():
        return None
    arrives = np.abs(case.da)
    part = float((arrives * np.abs(case.passes)).sum() / arrives.sum())
    words = mark("all {n} rows that still pull lie in a tail: {activation} is saturated and passes {part} on.")
    given = {"n": grouped(int(pulling.sum())), "activation": name_of(case.network, case.layer), "part": percent(part)}
    return Reason(
        "saturated", tr(words, **given), tr("A smaller |z| passes more on: b nearer to 0, or smaller weights.")
    )


def _lost(case: _Case) -> Reason | None:
    """Say that the error shrinks on its way down."""
    if case.last or case.da is None or case.error == 0:
        return None
    arrives = float(np.abs(case.da).max())
    if arrives > LOST * case.error:
        return None
    cut = [k for k in range(case.layer + 1, case.network.layers - 1) if not case.found.dZ[k].any()]
    if cut:
        return Reason(
            "no signal",
            tr("nothing arrives from above: no error gets past layer {layer}.", layer=cut[-1] + 1),
            tr("Look at the units of that layer: the cause is there."),
        )
    words = mark("the error gets lost on its way down: at most {da} of dL/dz = {error} at the output arrives here.")
    return Reason(
        "vanishing",
        tr(words, da=significant(arrives, 2), error=significant(case.error, 2)),
        tr("Each layer passes on f′ · W of it: an f with a larger slope, larger weights or fewer layers lose less."),
    )


def _product(case: _Case) -> Reason:
    """Say that no one thing is to blame."""
    low, high = (significant(float(v), 3) for v in (case.dz.min(), case.dz.max()))
    words = mark("the rows pull with dL/dz from {low} to {high}, and their mean is {db}.")
    if case.network.reduction == "sum":
        words = mark("the rows pull with dL/dz from {low} to {high}, and their sum is {db}.")
    return Reason(
        "product",
        tr(words, low=low, high=high, db=significant(case.db, 3)),
        tr("No one factor is to blame: look at the rows one by one."),
    )
