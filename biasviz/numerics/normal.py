"""The normal distribution with relative precision in its tails, which NumPy does not have."""

from __future__ import annotations

import numpy as np

from biasviz.numerics.records import Array

FAR = 40.0
"""Beyond ±FAR the density is 0 in float64."""

# Chebyshev coefficients of (1 + x)·M(x), M being Mills' ratio, in u = 1/(x + 3) over 0 ≤ x ≤ 40;
# interpolated with 60 digits in mpmath, cut off below 1e-17.
_LOW, _HIGH = 1.0 / (FAR + 3.0), 1.0 / 3.0
_MILLS = (
    1.1914858626913674, 0.14033071527237514, -0.04820352254926996, -0.025886120500786897,
    -0.004562484656279138, 2.960272919779774e-05, 0.00012125388091513905, 2.563669039449012e-06,
    -3.892313322267294e-06, 3.228420134463066e-08, 1.4251717397112346e-07, -1.2006830740578184e-08,
    -4.784660120317993e-09, 1.052635196531227e-09, 8.440145170946803e-11, -6.158452515406232e-11,
    5.334873598230727e-12, 2.2316848572070656e-12, -6.749094667280689e-13, 7.307903269240789e-15,
    3.579388197382521e-14, -7.874537496052146e-15, -3.602778519476204e-16, 5.482088632605337e-16,
    -1.0690617340179356e-16,
)  # fmt: skip

# M(x) = x here, as a double-double: x minus the first is exact near by (Sterbenz).
_ROOT = (0.7517915246935645, -1.4956759177009883e-17)
_RADIUS = 0.125
# Taylor coefficients of M(x) − x at the root from the first power up, by mpmath: the difference
# itself would lose all its digits there.
_TAYLOR = (
    -1.4348095033989257, 0.21245271259101728, -0.09169645155828038, 0.03587902436625702,
    -0.012944581025090893, 0.004357899676814093, -0.001381192711799605, 0.00041494133776432855,
    -0.00011880481453593035, 3.2562488510342534e-05, -8.574964695538479e-06, 2.1763252273075144e-06,
    -5.337555257439918e-07, 1.267894533424874e-07,
)  # fmt: skip


def density(x: Array) -> Array:
    """Return φ(x) = e^(−x²/2)/√(2π); x² is taken apart, for its rounding would grow in the exponential."""
    x = np.minimum(np.abs(x), FAR)
    head = np.trunc(x * 16.0) / 16.0
    tail = (x - head) * (x + head)
    return np.asarray(np.exp(-0.5 * head * head) * np.exp(-0.5 * tail) * 0.3989422804014326779)


def mills(x: Array) -> Array:
    """Return Mills' ratio M(x) = Φ(−x)/φ(x) for x ≥ 0, exact up to 40 and cut off there."""
    x = np.minimum(x, FAR)
    t = (2.0 / (x + 3.0) - (_LOW + _HIGH)) / (_HIGH - _LOW)
    last, before = np.zeros_like(t), np.zeros_like(t)
    for coefficient in _MILLS[:0:-1]:
        last, before = 2.0 * t * last - before + coefficient, last
    return np.asarray((t * last - before + _MILLS[0]) / (1.0 + x))


def mills_minus_x(x: Array) -> Array:
    """Return M(x) − x for x ≥ 0, keeping relative precision around its root."""
    d = (x - _ROOT[0]) - _ROOT[1]
    near = np.clip(d, -_RADIUS, _RADIUS)
    series = np.zeros_like(near)
    for coefficient in reversed(_TAYLOR):
        series = (series + coefficient) * near
    return np.where(np.abs(d) < _RADIUS, series, mills(x) - np.minimum(x, FAR))


def cumulative(z: Array) -> Array:
    """Return Φ(z), also where it is tiny."""
    tail = density(z) * mills(np.abs(z))
    return np.where(np.asarray(z) < 0, tail, 1.0 - tail)
