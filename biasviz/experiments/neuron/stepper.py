"""The numbers a descent needs at each step, and no more: the hot loop."""

from __future__ import annotations

import math

import numpy as np

from biasviz.experiments.neuron.spec import Problem
from biasviz.experiments.neuron.tails import blocked, is_dead
from biasviz.numerics.fused import FUSED
from biasviz.numerics.kinks import slopes
from biasviz.numerics.records import Activation, Array


class Stepper:
    """Evaluates one problem again and again, with all that does not change looked up once."""

    def __init__(self, problem: Problem) -> None:
        self._x, self._y = np.array(problem.x), np.array(problem.y)
        self._f, self._loss = problem.activation_record, problem.loss_record
        self._f_kw, self._loss_kw = problem.activation.keywords, problem.loss.keywords
        self._fused = FUSED.get((problem.activation.id, problem.loss.id))
        self._kink = problem.kink if problem.kinked else None
        self._parts = 1 if problem.reduction == "sum" else len(problem.x)
        self._alone = len(problem.x) == 1
        self._sound_targets = bool(self._loss.targets.contains(self._y).all())

    def __call__(self, w: float, b: float) -> tuple[float, float, float, bool, bool]:
        """Return the loss, dL/dw, dL/db, whether the neuron is dead, and whether all of it is defined.

        The caller turns NumPy's warnings off, once for many steps.
        """
        if not self._sound_targets:
            return math.nan, math.nan, math.nan, False, False
        z = w * self._x + b
        dead = False
        if self._fused is not None:
            value, dL_dz = self._fused.value(z, self._y), self._fused.slope(z, self._y)
            dL_db = self._reduced(dL_dz)
        else:
            out = _Once(self._f, self._f_kw, z, self._y)
            if self._kink is None:
                dL_da = self._loss.slope(out, self._y, **self._loss_kw)
                da_dz = self._f.slope(z, **self._f_kw)
            else:
                dL_da, da_dz, _ = slopes(self._f, self._f_kw, self._loss, self._loss_kw, z, self._y, self._kink)
            dL_dz = dL_da * da_dz
            value = self._loss.value(out, self._y, **self._loss_kw)
            dL_db = self._reduced(dL_dz)
            dead = dL_db == 0.0 and is_dead(dL_da, blocked(self._f, self._f_kw, z, da_dz))
        loss, dL_dw = self._reduced(value), self._reduced(dL_dz * self._x)
        return loss, dL_dw, dL_db, dead, math.isfinite(loss) and math.isfinite(dL_db) and math.isfinite(dL_dw)

    def _reduced(self, values: Array) -> float:
        return values.item() if self._alone else float(np.add.reduce(values)) / self._parts


class _Once:
    """What `Output` is; a and the error are computed when a loss asks for them and then kept.

    Not by `cached_property`, whose lock costs as much as the arithmetic.
    """

    def __init__(self, f: Activation, keywords: dict[str, float], z: Array, y: Array) -> None:
        self._f, self._keywords, self._z, self._y = f, keywords, z, y
        self._a: Array | None = None
        self._error: Array | None = None

    @property
    def a(self) -> Array:
        if self._a is None:
            self._a = self._f.value(self._z, **self._keywords)
        return self._a

    def minus(self, c: Array | float) -> Array:
        if c is not self._y:
            return self._f.offset(self._z, c, **self._keywords)
        if self._error is None:
            self._error = self._f.offset(self._z, self._y, **self._keywords)
        return self._error
