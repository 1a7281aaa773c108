"""How far rounding can carry the numbers that code computes away from those on the screen.

Code in another framework does the same arithmetic in another order, so its last digits differ. Where the neuron is
saturated, or the run multiplies small differences, that is seen in more than the last digits: the
tolerances say how far, and a run that multiplies them too much is not replayed from its start.
"""

from __future__ import annotations

import numpy as np

from biasviz.experiments.neuron.evaluation import reduce, run_pass
from biasviz.experiments.neuron.path import Path
from biasviz.numerics.forms import ACTIVATION_FORMS
from biasviz.numerics.fused import FUSED
from biasviz.numerics.records import Output
from biasviz.sharing.code_drift import ROUNDING, Numbers, drifted

RTOL = 1e-9
"""Relative difference that code allows everywhere."""


def numbers(path: Path, step: int, sample: int) -> Numbers:
    """Return what the screen shows at that step; z and a are those of one sample."""
    point = path.point(step)
    return Numbers(float(point.z[sample]), float(point.a[sample]), point.loss, point.dL_db, path.next_b(step))


def rounding(path: Path, step: int, sample: int, autograd: bool) -> Numbers:
    """Return how far rounding within one step can carry each number, from the conditions of each operation.

    Args:
        path: the run.
        step: which step of it.
        sample: whose z and a count.
        autograd: whether slopes come from automatic differentiation, which has less precision in tails.

    """
    neuron, u = path.neuron(step), ROUNDING
    problem, w, b = neuron.problem, neuron.w, neuron.b
    x, y = np.array(problem.x), np.array(problem.y)
    f, loss = problem.activation_record, problem.loss_record
    p = run_pass(problem, w, b)
    out = f.output(p.z, **problem.activation.keywords)
    scale = np.abs(p.a) + np.abs(y)
    with np.errstate(all="ignore"):
        in_z = u * (np.abs(w * x) + abs(b))
        in_a = np.abs(p.da_dz) * in_z + u * np.abs(p.a)
        in_slope = u * (1 + np.abs(p.z)) * np.abs(p.da_dz)
        if ACTIVATION_FORMS[f.id].cancels:
            in_slope = in_slope + u * (1 + p.z**2) * np.abs(p.a)
        if autograd and f.saturates:
            in_slope = in_slope + u * (1 + np.abs(p.z)) * max(1.0, *problem.activation.keywords.values(), 1.8)
        if loss.id == "bce":
            parts = np.abs(y / out.a) + np.abs((1 - y) / out.minus(1.0))
            in_error = u * parts
            in_loss = u * (np.abs(y / out.a) + 1 + np.abs(p.loss))
        else:
            curvature = loss.curvature(out, y, **problem.loss.keywords)
            in_error = u * (curvature * scale + np.abs(p.dL_da)) + (u if autograd else 0.0) * (loss.id == "log_cosh")
            in_loss = np.abs(p.dL_da) * u * scale + curvature * (u * scale) ** 2 + u * np.abs(p.loss)
            # Where a rounds onto a kink of the loss, code sees the kink.
            rounded = loss.slope(Output.of(p.a), y, **problem.loss.keywords)
            in_error = in_error + np.where(np.sign(rounded) == np.sign(p.dL_da), 0.0, np.abs(rounded - p.dL_da))
        if loss.id in ("log_cosh", "hinge"):
            in_loss = in_loss + u * (1 + scale + np.abs(y * p.a)) * (p.loss != 0)
        in_loss = in_loss + np.abs(p.dL_dz) * in_z
        if (f.id, loss.id) in FUSED:
            in_dL_dz = u * scale + np.abs(p.da_dz) * in_z
        else:
            in_dL_dz = np.abs(p.d2L_dz2) * in_z + in_error * np.abs(p.da_dz) + np.abs(p.dL_da) * in_slope
    total = float(reduce(in_loss + 4 * u * np.abs(p.loss), problem.reduction))
    in_g = float(reduce(in_dL_dz + 4 * u * np.abs(p.dL_dz), problem.reduction))
    return Numbers(float(in_z[sample]), float(in_a[sample]), total, in_g, _in_next(path, step, in_g))


def _in_next(path: Path, step: int, in_g: float) -> float:
    descent = path.descent
    if descent.moves == "w":
        return 0.0
    memory, g, b = path.memory(step)[1], path.slopes(step)[0], path.neuron(step).b
    words = descent.optimizer.keywords

    def direction(slope: float) -> float:
        return float(descent.optimizer_record.direction(slope, memory, step + 1, **words)[0])

    here = direction(g)
    off = max(abs(direction(g + in_g) - here), abs(direction(g - in_g) - here)) if in_g else 0.0
    return descent.learning_rate * off + 4 * ROUNDING * (abs(b) + descent.learning_rate * abs(here))


def tolerances(path: Path, step: int, sample: int, autograd: bool, replay: bool) -> Numbers | None:
    """Return how much each number may differ in code; None where a replay would lose too many digits.

    Args:
        path: the run.
        step: which step of it.
        sample: whose z and a count.
        autograd: as for `rounding`.
        replay: whether the code walks from the start, or begins at the step itself.

    """
    shown = numbers(path, step, sample)
    near = [8 * value for value in rounding(path, step, sample, autograd)]
    if not replay or step == 0:
        return Numbers(*near)
    other = drifted(path, step, sample, autograd)
    if other is None:
        return None
    far = [n + 8 * abs(p - q) for n, p, q in zip(near, shown, other, strict=True)]
    size = max(1.0, abs(shown.z), abs(shown.a))
    # Positions count on their scale, for z may pass through 0; a loss and a slope count by themselves.
    least = Numbers(1e-8 * size, 1e-8 * size, 1e-12 * size, 1e-12 * size, 1e-8 * size)
    sound = all(t <= max(1e-7 * abs(v), low) for t, v, low in zip(far, shown, least, strict=True))
    return Numbers(*far) if sound else None
