"""The table of losses, in the order of the menus.

Each function takes (output, y, **parameters), gives an array of the shape of a and y together, is
NaN where a is outside the loss's domain, and never warns.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from biasviz.language import mark
from biasviz.numerics import fused
from biasviz.numerics.records import REALS, Array, Interval, Loss, Output, Parameter
from biasviz.numerics.sigmoidal import tanh_slope

_LN2 = 0.6931471805599453
_UNIT = Interval(0.0, 1.0)
_OPEN_UNIT = Interval(0.0, 1.0, open_low=True, open_high=True)

# A diverging run squares huge numbers: the infinity belongs in the plot, not in a warning.
_quiet = np.errstate(all="ignore")


def _log_cosh(r: Array) -> Array:
    """Return ln cosh r; for small r as ln(1 + 2 sinh²(r/2)), where the usual form cancels."""
    near = np.log1p(2.0 * np.sinh(0.5 * np.clip(r, -2.0, 2.0)) ** 2)
    far = np.abs(r) + (np.log1p(np.exp(-2.0 * np.abs(r))) - _LN2)
    return np.where(np.abs(r) < 2.0, near, far)


def _huber(r: Array, delta: float) -> Array:
    size = np.abs(r)
    return np.where(size < delta, 0.5 * r * r, delta * (size - 0.5 * delta))


def _within(out: Output, result: Callable[[Array, Array], Array]) -> Array:
    """Return result(a, 1 − a) where 0 < a < 1 and NaN elsewhere; an a that only rounds to 1 is within."""
    rest = -out.minus(1.0)
    inside = _OPEN_UNIT.contains(out.a) | ((out.a == 1.0) & (rest > 0.0))
    return np.where(inside, result(np.where(inside, out.a, 0.5), np.where(inside, rest, 0.5)), np.nan)


def _log(p: Array, rest: Array) -> Array:
    """Return ln p, where rest is 1 − p."""
    return np.where(p > 0.5, np.log1p(-rest), np.log(p))


def _margin(out: Output, y: Array) -> Array:
    """Return 1 − y·a as y·(1/y − a), which keeps its precision where a rounds to 1/y."""
    usable = np.abs(y) > 1e-300
    return np.where(usable, -np.asarray(y) * out.minus(1.0 / np.where(usable, y, 1.0)), 1.0 - y * out.a)


@_quiet
def _half_mse_value(out: Output, y: Array) -> Array:
    return 0.5 * out.minus(y) ** 2


@_quiet
def _mse_value(out: Output, y: Array) -> Array:
    return out.minus(y) ** 2


@_quiet
def _log_cosh_value(out: Output, y: Array) -> Array:
    return _log_cosh(out.minus(y))


@_quiet
def _huber_value(out: Output, y: Array, delta: float) -> Array:
    return _huber(out.minus(y), delta)


@_quiet
def _bce_value(out: Output, y: Array) -> Array:
    return _within(out, lambda a, rest: -(y * _log(a, rest) + (1.0 - np.asarray(y)) * _log(rest, a)))


@_quiet
def _bce_slope(out: Output, y: Array) -> Array:
    return _within(out, lambda a, rest: out.minus(y) / a / rest)


@_quiet
def _bce_curvature(out: Output, y: Array) -> Array:
    return _within(out, lambda a, rest: y / a / a + (1.0 - np.asarray(y)) / rest / rest)


@_quiet
def _hinge_value(out: Output, y: Array) -> Array:
    return np.maximum(_margin(out, y), 0.0)


@_quiet
def _hinge_slope(out: Output, y: Array) -> Array:
    return np.where(_margin(out, y) > 0.0, -np.asarray(y), 0.0) + 0.0


@_quiet
def _hinge_kinks(y: Array) -> Array:
    return np.where(np.asarray(y) == 0.0, np.nan, 1.0 / np.asarray(y))


def _constant(value: float) -> Callable[..., Array]:
    return lambda out, y: np.full(np.broadcast_shapes(np.shape(out.a), np.shape(y)), value)


HALF_MSE = Loss(
    id="half_mse", title=mark("Half MSE"), tex=r"\frac{1}{2} \left(a - y\right)^{2}",
    source="Rumelhart et al. 1986",
    value=_half_mse_value,
    slope=lambda out, y: out.minus(y),
    curvature=_constant(1.0),
    kinks=None, outputs=REALS, targets=REALS, expected=mark("any number"),
)  # fmt: skip

MSE = Loss(
    id="mse", title=mark("MSE"), tex=r"\left(a - y\right)^{2}", source="torch.nn.MSELoss",
    value=_mse_value,
    slope=_quiet(lambda out, y: 2.0 * out.minus(y)),
    curvature=_constant(2.0),
    kinks=None, outputs=REALS, targets=REALS, expected=mark("any number"),
)  # fmt: skip

MAE = Loss(
    id="mae", title=mark("MAE"), tex=r"\left|a - y\right|", source="torch.nn.L1Loss",
    value=lambda out, y: np.abs(out.minus(y)),
    slope=lambda out, y: np.sign(out.minus(y)),
    curvature=_constant(0.0),
    kinks=lambda y: +np.asarray(y, dtype=float),
    outputs=REALS, targets=REALS, expected=mark("any number"),
)  # fmt: skip

HUBER = Loss(
    id="huber", title=mark("Huber"),
    tex=r"\begin{cases} \frac{1}{2} \left(a - y\right)^{2} & \left|a - y\right| < \delta \\ "
        r"\delta \left(\left|a - y\right| - \frac{\delta}{2}\right) & \left|a - y\right| \ge \delta "
        r"\end{cases}",
    source="Huber 1964; torch.nn.HuberLoss",
    value=_huber_value,
    slope=lambda out, y, delta: np.clip(out.minus(y), -delta, delta),
    curvature=lambda out, y, delta: np.where(np.abs(out.minus(y)) < delta, 1.0, 0.0),
    kinks=None, outputs=REALS, targets=REALS, expected=mark("any number"),
    parameters=(
        Parameter("delta", "δ", 1.0, Interval(0.0, 1000.0, open_low=True), 0.1,
                  mark("Error from which on the loss grows in a straight line instead of a parabola.")),
    ),
)  # fmt: skip

LOG_COSH = Loss(
    id="log_cosh", title=mark("Log-cosh"), tex=r"\ln \cosh\left(a - y\right)", source="keras.losses.LogCosh",
    value=_log_cosh_value,
    slope=lambda out, y: np.tanh(out.minus(y)),
    curvature=lambda out, y: tanh_slope(out.minus(y)),
    kinks=None, outputs=REALS, targets=REALS, expected=mark("any number"),
)  # fmt: skip

BCE = Loss(
    id="bce", title=mark("Binary cross-entropy"),
    tex=r"-y \ln a - \left(1 - y\right) \ln\left(1 - a\right)",
    source="torch.nn.BCELoss, without its clamp at −100",
    value=_bce_value,
    slope=_bce_slope,
    curvature=_bce_curvature,
    kinks=None, outputs=_OPEN_UNIT, targets=_UNIT, expected=mark("0 or 1, or a probability between"),
)  # fmt: skip

BCE_LOGITS = Loss(
    id="bce_logits", title=mark("BCE with logits"), tex=r"\ln\left(1 + e^{a}\right) - y \cdot a",
    source="torch.nn.BCEWithLogitsLoss",
    value=_quiet(lambda out, y: fused.cross_entropy(out.a, y)),
    slope=lambda out, y: fused.cross_entropy_slope(out.a, y),
    curvature=lambda out, y: fused.cross_entropy_curvature(out.a, y),
    kinks=None, outputs=REALS, targets=_UNIT, expected=mark("0 or 1, or a probability between"),
)  # fmt: skip

HINGE = Loss(
    id="hinge", title=mark("Hinge"), tex=r"\max\left(0, 1 - y \cdot a\right)", source="Cortes and Vapnik 1995",
    value=_hinge_value,
    slope=_hinge_slope,
    curvature=_constant(0.0),
    kinks=_hinge_kinks,
    outputs=REALS, targets=REALS, expected=mark("−1 or 1"),
)  # fmt: skip

LOSSES: dict[str, Loss] = {
    record.id: record for record in (HALF_MSE, MSE, MAE, HUBER, LOG_COSH, BCE, BCE_LOGITS, HINGE)
}
