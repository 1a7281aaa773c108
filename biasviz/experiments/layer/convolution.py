"""A convolution on a few small images: one bias a filter, added at every position of every image.

What Z is: Z[i, f] = Σ over channels of X[i] ⋆ W[f], plus b[f]. So db[f] is the sum of dZ[i, f] over images, rows and
columns: `np.sum(dZ, axis=(0, 2, 3), keepdims=True)`. As in networks, ⋆ is the correlation: kernels are not turned over.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import lru_cache

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from biasviz.counts import MOST_SHORT_SEED, whole
from biasviz.errors import InputError
from biasviz.experiments.layer import sharing_pictures as pictures
from biasviz.experiments.neuron.spec import Choice, choose_activation, number, positive
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import HALF_MSE
from biasviz.numerics.records import Activation, Array, Interval

LIMITS = {
    "images": Interval(1, 4), "height": Interval(4, 12), "width": Interval(4, 12), "kernel": Interval(1, 5),
    "stride": Interval(1, 4), "padding": Interval(0, 2), "filters": Interval(1, 4),
    "seed": Interval(0, MOST_SHORT_SEED),
}  # fmt: skip
"""What each count may be."""
NAMES = {
    "images": mark("images"), "height": mark("height"), "width": mark("width"), "kernel": mark("kernel size"),
    "stride": mark("stride"), "padding": mark("padding"), "filters": mark("filters"), "seed": mark("seed"),
}  # fmt: skip
CHANNELS = {"1": mark("1 channel"), "3": mark("3 channels")}
TARGETS = {
    "filter": mark("Y: other filters"),
    "zero": mark("Y: all 0"),
    "one": mark("Y: all 1"),
}
"""What the maps A should be: what other filters give on the same images, or a constant."""
REDUCTIONS = ("sum", "mean")
AXES = (0, 2, 3)
"""Batch, height, width: what a bias is shared over."""


@dataclass(frozen=True)
class Convolution:
    """A layer of filters on a batch of pictures; L is half MSE against a map of targets.

    Attributes:
        picture: one of PICTURES.
        images: n.
        channels: c, 1 or 3.
        height, width: of an image.
        kernel: rows and columns of a kernel.
        stride: positions from one window to the next.
        padding: zeros around each image.
        bias: one number a filter.
        activation: choice of a record.
        target: one of TARGETS.
        reduction: "sum" over images and positions, or "mean" over them; filters are always summed.
        learning_rate: > 0; of b ← b − learning_rate · db.
        seed: of the kernels and the target; 0 for kernels that are well known.

    """

    picture: str = "mixed"
    images: int = 2
    channels: int = 1
    height: int = 6
    width: int = 6
    kernel: int = 3
    stride: int = 1
    padding: int = 0
    bias: tuple[float, ...] = (-0.3, 0.2, 0.1)
    activation: Choice = field(default_factory=lambda: choose_activation("tanh"))
    target: str = "filter"
    reduction: str = "sum"
    learning_rate: float = 0.02
    seed: int = 0

    @property
    def filters(self) -> int:
        """How many filters there are."""
        return len(self.bias)

    @property
    def activation_record(self) -> Activation:
        """The record of the activation."""
        return ACTIVATIONS[self.activation.id]

    @property
    def output(self) -> tuple[int, int]:
        """Rows and columns of an output map."""
        over = 2 * self.padding - self.kernel
        return (self.height + over) // self.stride + 1, (self.width + over) // self.stride + 1

    @property
    def positions(self) -> int:
        """How many numbers one bias is added to: n · oh · ow."""
        rows, columns = self.output
        return self.images * rows * columns


def checked(convolution: Convolution) -> Convolution:
    """Return the convolution. Raises InputError where it is none that can be shown."""
    for name, allowed in LIMITS.items():
        whole(tr(NAMES[name]), getattr(convolution, name), allowed.low, allowed.high)
    one_of("channels", str(convolution.channels), CHANNELS)
    one_of("picture", convolution.picture, pictures.PICTURES)
    one_of("target", convolution.target, TARGETS)
    one_of("reduction", convolution.reduction, REDUCTIONS)
    positive(tr("learning rate"), convolution.learning_rate)
    for b in convolution.bias:
        number("b", b)
    if min(convolution.height, convolution.width) + 2 * convolution.padding < convolution.kernel:
        words = mark("A kernel of {k} × {k} does not fit an image of {h} × {w}: take a smaller one, or more padding.")
        raise InputError(tr(words, k=convolution.kernel, h=convolution.height, w=convolution.width))
    return convolution


@dataclass(frozen=True)
class ConvolutionArrays:
    """Everything evaluated; arrays are read-only.

    Attributes:
        X: images (n, c, h, w), without their padding.
        W: kernels (f, c, k, k).
        b: (1, f, 1, 1).
        Z, A, Y: (n, f, oh, ow).
        dZ: ∂ℓ/∂Z at each position, (n, f, oh, ow), divided by nothing.
        untied: the sum of dZ over the images, (1, f, oh, ow): db if each position had a bias of its own.
        db_sum, db_mean: (1, f, 1, 1): the sum of dZ over AXES, and its mean.
        db: the one of them that is ∂L/∂b.
        L: reduced as db is, and summed over the filters.

    """

    X: Array
    W: Array
    b: Array
    Z: Array
    A: Array
    Y: Array
    dZ: Array
    untied: Array
    db_sum: Array
    db_mean: Array
    db: Array
    L: float

    def __post_init__(self) -> None:
        for part in fields(self):
            value = getattr(self, part.name)
            if isinstance(value, np.ndarray):
                value.flags.writeable = False


def convolve(X: Array, W: Array, stride: int = 1, padding: int = 0) -> Array:
    """Return X ⋆ W without a bias.

    Args:
        X: (n, c, h, w).
        W: (f, c, kh, kw).
        stride: ≥ 1, in both directions.
        padding: zeros on each side.

    Returns:
        (n, f, (h + 2·padding − kh) // stride + 1, (w + 2·padding − kw) // stride + 1).

    """
    padded = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    windows = sliding_window_view(padded, W.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    return np.asarray(np.einsum("ncijuv,fcuv->nfij", windows, W))


@lru_cache(maxsize=16)
def _fixed(
    picture: str, n: int, channels: int, size: tuple[int, int], kernel: int, stride: int, padding: int,
    filters: int, seed: int,
) -> tuple[Array, Array, Array, Array]:  # fmt: skip
    """Return X, W, X ⋆ W and what the other filters give; none of it depends on b."""
    X = pictures.images(picture, n, channels, *size)
    W = pictures.kernels(seed, filters, channels, kernel)
    other = pictures.kernels(seed + 10_000, filters, channels, kernel)
    return X, W, convolve(X, W, stride, padding), convolve(X, other, stride, padding)


def fixed(c: Convolution) -> tuple[Array, Array, Array, Array]:
    """Return X, W, X ⋆ W without the bias, and the target Y, all memoized."""
    X, W, Z0, Z_other = _fixed(
        c.picture, c.images, c.channels, (c.height, c.width), c.kernel, c.stride, c.padding, c.filters, c.seed
    )
    if c.target == "filter":
        return X, W, Z0, c.activation_record.value(Z_other, **c.activation.keywords)
    return X, W, Z0, np.full_like(Z0, 1.0 if c.target == "one" else 0.0)


@lru_cache(maxsize=64)
def evaluate(convolution: Convolution) -> ConvolutionArrays:
    """Return everything at the present biases; numbers that overflow are data, never a warning."""
    X, W, Z0, Y = fixed(convolution)
    f, keywords = convolution.activation_record, convolution.activation.keywords
    b = np.array(convolution.bias, dtype=float).reshape(1, -1, 1, 1)
    with np.errstate(all="ignore"):
        Z = Z0 + b
        output = f.output(Z, **keywords)
        dZ = HALF_MSE.slope(output, Y) * f.slope(Z, **keywords)
        losses = HALF_MSE.value(output, Y)
        total, mean = np.sum(dZ, axis=AXES, keepdims=True), np.mean(dZ, axis=AXES, keepdims=True)
        L = losses.sum() if convolution.reduction == "sum" else losses.mean(axis=AXES).sum()
        untied = np.sum(dZ, axis=0, keepdims=True)
    db = total if convolution.reduction == "sum" else mean
    return ConvolutionArrays(X, W, b, Z, output.a, Y, dZ, untied, total, mean, db, float(L))


def along(convolution: Convolution, filter: int, b: Array) -> tuple[Array, Array]:
    """Return Z and what L owes to one filter, were its bias each of these.

    Args:
        convolution: where.
        filter: which one, from 0.
        b: biases, shape S.

    Returns:
        Z of shape S + (n·oh·ow,), and the part of L, shape S.

    """
    _, _, Z0, Y = fixed(convolution)
    f, keywords = convolution.activation_record, convolution.activation.keywords
    with np.errstate(all="ignore"):
        Z = np.asarray(b)[..., None] + Z0[:, filter].ravel()
        losses = HALF_MSE.value(f.output(Z, **keywords), Y[:, filter].ravel())
        return Z, losses.sum(axis=-1) if convolution.reduction == "sum" else losses.mean(axis=-1)


def receptive_field(convolution: Convolution, row: int, column: int) -> tuple[int, int, int, int]:
    """Return first row, first column, and the ones after the last, of the image that an output position sees.

    Padding is no part of the image: what lies on it is cut off, which may leave nothing.
    """
    c = convolution
    top, left = row * c.stride - c.padding, column * c.stride - c.padding
    bottom, right = min(top + c.kernel, c.height), min(left + c.kernel, c.width)
    top, left = max(top, 0), max(left, 0)
    return top, left, max(bottom, top), max(right, left)
