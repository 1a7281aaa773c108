"""The numbers a descent needs at each step, and no more: the hot loop."""

from __future__ import annotations

import math

import numpy as np

from biasviz.experiments.neuron.spec import Problem
from biasviz.numerics.fused import FUSED


class Stepper:
    """Evaluates one problem again and again, with all that does not change looked up once."""

    def __init__(self, problem: Problem) -> None:
        self._x, self._y = np.array(problem.x), np.array(problem.y)
        self._f, self._loss = problem.activation_record, problem.loss_record
        self._f_kw, self._loss_kw = problem.activation.keywords, problem.loss.keywords
        self._fused = FUSED.get((problem.activation.id, problem.loss.id))
        self._scale = 1.0 if problem.reduction == "sum" else 1.0 / len(problem.x)
        self._sound_targets = bool(self._loss.targets.contains(self._y).all())

    def __call__(self, w: float, b: float) -> tuple[float, float, float, bool, bool]:
        """Return the loss, dL/dw, dL/db, whether the neuron is dead, and whether all of it is defined."""
        with np.errstate(all="ignore"):
            z = w * self._x + b
            if self._fused is not None:
                value, dL_dz = self._fused.value(z, self._y), self._fused.slope(z, self._y)
                loss, dL_db = float(value.sum()), float(dL_dz.sum())
                dead = False
            else:
                out = self._f.output(z, **self._f_kw)
                dL_da = self._loss.slope(out, self._y, **self._loss_kw)
                dL_dz = dL_da * self._f.slope(z, **self._f_kw)
                loss = float(self._loss.value(out, self._y, **self._loss_kw).sum())
                dL_db = float(dL_dz.sum())
                dead = dL_db == 0.0 and self._is_dead(z, dL_da)
            dL_dw = float((dL_dz * self._x).sum())
        sound = self._sound_targets and math.isfinite(loss) and math.isfinite(dL_db) and math.isfinite(dL_dw)
        if not self._sound_targets:
            loss = dL_dw = dL_db = math.nan
        return loss * self._scale, dL_dw * self._scale, dL_db * self._scale, dead, sound

    def _is_dead(self, z: np.ndarray, dL_da: np.ndarray) -> bool:
        wrong = dL_da != 0
        return bool(wrong.any() and self._f.flat(z, **self._f_kw)[wrong].all())
