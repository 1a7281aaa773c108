"""What an activation, a loss and an optimizer *are*: frozen records, one table each.

Menus, parameter spin boxes, command-line choices, the file format, formulas and the list of tests
all come from these records, so a thing added to a table is added everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from biasviz.errors import InputError
from biasviz.hints import one_of
from biasviz.language import mark, tr

Array = NDArray[np.float64]
Function = Callable[..., Array]
"""f(z, **parameters) → array of z's shape."""


@dataclass(frozen=True)
class Interval:
    """The numbers from low to high; `open_low` and `open_high` leave the ends out."""

    low: float = -np.inf
    high: float = np.inf
    open_low: bool = False
    open_high: bool = False

    def contains(self, values: Array | float) -> NDArray[np.bool_]:
        """Which of the values lie inside; NaN lies in no interval."""
        v = np.asarray(values, dtype=float)
        above = v > self.low if self.open_low else v >= self.low
        below = v < self.high if self.open_high else v <= self.high
        return np.asarray(above & below)

    def __str__(self) -> str:
        left = "(" if self.open_low or np.isinf(self.low) else "["
        right = ")" if self.open_high or np.isinf(self.high) else "]"
        ends = [f"{v:g}".replace("inf", "∞").replace("-", "−") for v in (self.low, self.high)]
        return f"{left}{ends[0]}, {ends[1]}{right}"


REALS = Interval()


@dataclass(frozen=True)
class Parameter:
    """A number that belongs to a record, such as the slope of leaky ReLU.

    Attributes:
        name: keyword of the record's functions and of `--param NAME=VALUE`.
        title: what stands beside its spin box.
        default: value where none is given.
        allowed: values it may take.
        step: step of its spin box.
        meaning: one plain sentence for the tooltip.

    """

    name: str
    title: str
    default: float
    allowed: Interval
    step: float
    meaning: str


@dataclass(frozen=True)
class Output:
    """What a neuron gives, with its exact distance from any constant.

    Where a rounds to 1, `a - 1` is 0 while the neuron is not: `minus(1)` keeps the relative precision.

    Attributes:
        a: activation, any shape.
        minus: c ↦ a − c for a constant or an array that broadcasts with a.

    """

    a: Array
    minus: Callable[[Array | float], Array]

    @classmethod
    def of(cls, a: Array | float) -> Output:
        """Wrap plain numbers, for which a − c is the ordinary difference."""
        values = np.asarray(a, dtype=float)
        return cls(values, lambda c: values - c)


@dataclass(frozen=True)
class Activation:
    """a = f(z), elementwise.

    Attributes:
        id: name on the command line and in files.
        title: name in menus.
        symbol: what stands before (z) in a formula, as TeX; empty for the linear one.
        tex: right-hand side of a = …, as TeX, with the parameters as letters.
        source: where the definition comes from.
        codomain: values a can take.
        value, slope, curvature: f, f′ and f″ of z, with the parameters as keywords; at a kink the
            slope is PyTorch's convention.
        offset: (z, c, **parameters) ↦ f(z) − c, keeping relative precision where f(z) rounds to an
            asymptote.
        flat: (z, **parameters) ↦ where f′ is exactly 0 over a whole stretch: a dead neuron, not a
            saturated one.
        kinks: (**parameters) ↦ the z where f′ jumps.
        saturates: whether f has a tail in which f′ tends to 0 without reaching it.
        parameters: what can be set.

    """

    id: str
    title: str
    symbol: str
    tex: str
    source: str
    codomain: Callable[..., Interval]
    value: Function
    slope: Function
    curvature: Function
    offset: Function
    flat: Callable[..., NDArray[np.bool_]]
    kinks: Callable[..., tuple[float, ...]]
    saturates: bool
    parameters: tuple[Parameter, ...] = ()

    def output(self, z: Array, **parameters: float) -> Output:
        """Return f(z) with its exact distance from any constant."""
        return Output(self.value(z, **parameters), lambda c: self.offset(z, c, **parameters))


@dataclass(frozen=True)
class Loss:
    """ℓ(a, y) of one sample, elementwise.

    Attributes:
        id, title, tex, source, parameters: as for `Activation`.
        value, slope, curvature: ℓ, ∂ℓ/∂a and ∂²ℓ/∂a² of (output, y, **parameters).
        kinks: (y, **parameters) ↦ the a where ∂ℓ/∂a jumps, an array of y's shape, NaN where there is
            none; None for a loss that never has one.
        outputs: the a for which it is defined.
        targets: the y for which it is defined.
        expected: the targets it is meant for, in words.

    """

    id: str
    title: str
    tex: str
    source: str
    value: Callable[..., Array]
    slope: Callable[..., Array]
    curvature: Callable[..., Array]
    kinks: Callable[..., Array] | None
    outputs: Interval
    targets: Interval
    expected: str
    parameters: tuple[Parameter, ...] = ()


@dataclass(frozen=True)
class Fused:
    """A loss after an activation, computed from z where the chain of the two would lose precision.

    Attributes:
        value: (z, y) ↦ ℓ(f(z), y).
        slope: (z, y) ↦ ∂ℓ/∂z.
        curvature: (z, y) ↦ ∂²ℓ/∂z².

    """

    value: Callable[[Array, Array], Array]
    slope: Callable[[Array, Array], Array]
    curvature: Callable[[Array, Array], Array]


Memory = tuple[Any, ...]
"""What an optimizer remembers of one parameter: numbers or arrays of the parameter's shape."""


@dataclass(frozen=True)
class Optimizer:
    """θ ← θ − learning_rate · direction, which every optimizer here can be written as.

    Attributes:
        id, title, tex, source, parameters: as for `Activation`.
        memory: names of what it remembers of each parameter, all 0 at the start.
        direction: (g, memory, t, **parameters) ↦ (direction, new memory), for the gradient g at step
            t = 1, 2, …; g may be a number or an array.
        stability: (**parameters) ↦ the factor on 2/L″ up to which a step is stable near a minimum; None
            for a rule without such a limit, as those that divide by the size of past slopes.

    """

    id: str
    title: str
    tex: str
    source: str
    memory: tuple[str, ...]
    direction: Callable[..., tuple[Any, Memory]]
    parameters: tuple[Parameter, ...] = ()
    stability: Callable[..., float] | None = None


Record = TypeVar("Record", Activation, Loss, Optimizer)


def find(table: Mapping[str, Record], id: str, kind: str) -> Record:
    """Return the record of that id.

    Raises:
        InputError: if there is none; the sentence lists the ids that are allowed.

    """
    return table[one_of(kind, id, table)]


def filled(
    record: Activation | Loss | Optimizer, given: Mapping[str, float]
) -> tuple[tuple[str, float], ...]:
    """Return the record's parameters in its own order, defaults filled in.

    Raises:
        InputError: for a value outside the allowed interval.

    """
    pairs = []
    for p in record.parameters:
        value = float(given.get(p.name, p.default))
        if not bool(p.allowed.contains(value)):
            words = mark("{name} = {value} is not allowed for {record}: it must lie in {allowed}.")
            raise InputError(tr(words, name=p.name, value=f"{value:g}", record=tr(record.title), allowed=p.allowed))
        pairs.append((p.name, value))
    return tuple(pairs)
