"""A chain of single neurons as a function, for notebooks and scripts: ∂C/∂b of every neuron with its factors."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np

from biasviz.chain.files import ChainScenario
from biasviz.chain.settings import setup
from biasviz.choices import told
from biasviz.errors import InputError
from biasviz.experiments.chain.check import Check, Truth, check
from biasviz.experiments.chain.evaluation import Point, evaluate
from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.spec import Chain, Setup
from biasviz.experiments.chain.verdict import Fate, fate
from biasviz.labs import LABS
from biasviz.layer_api import plain
from biasviz.numerics.records import Array

Place: TypeAlias = "str | os.PathLike[str] | ChainScenario"
Many: TypeAlias = "float | Sequence[float] | Array"
LISTED = ("w", "b", "z", "a", "slope", "factor", "dC_da", "dC_db", "dC_dw")


@dataclass(frozen=True, eq=False)
class ChainGradient:
    """A chain forward and back: z_l = w_l · a_{l−1} + b_l, a_l = f_l(z_l), a_0 = x.

    Arrays have one number for each neuron, the one at the input first; they are read-only, and what is undefined is
    NaN here and None in `as_dict()`.

    Attributes:
        x, y: input and target.
        w, b: weights and biases, (L,).
        z: pre-activations, (L,).
        a: activations, (L,); with the skip connection a_l = f(z_l) + a_{l−1}.
        slope: f′(z), (L,).
        factor: ∂a_l/∂a_{l−1}, (L,): f′(z) · w, and with the skip connection f′(z) · w + 1.
        dC_da: ∂C/∂a, (L,): the product of ∂C/∂a_L and the factors of all neurons above.
        dC_db: ∂C/∂b = ∂C/∂a · f′(z), (L,); 0 also where it is smaller than any float.
        dC_dw: ∂C/∂w = ∂C/∂b · a_{l−1}, (L,).
        exact_db, exact_dw: the same as mantissa · 2^exponent, whose exponent knows no bounds: 0 only where they are 0.
        C: the loss.
        verdict: what becomes of the gradient on its way back.
        check: every ∂C/∂b and ∂C/∂w held against differences of C.
        chain: the settings all this was computed from.

    """

    x: float
    y: float
    w: Array
    b: Array
    z: Array
    a: Array
    slope: Array
    factor: Array
    dC_da: Array
    dC_db: Array
    dC_dw: Array
    exact_db: tuple[Scaled, ...]
    exact_dw: tuple[Scaled, ...]
    C: float
    verdict: Fate
    check: Truth
    chain: Chain = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        """Return plain lists, floats and strings, None for what is undefined.

        `dC_db_digits` and `dC_dw_digits` are the numbers as decimal text, also where no float is so small or large.
        """
        found: dict[str, Any] = {"x": self.x, "y": self.y}
        found |= {name: plain(getattr(self, name).tolist()) for name in LISTED}
        return found | {
            "dC_db_digits": [digits(value) for value in self.exact_db],
            "dC_dw_digits": [digits(value) for value in self.exact_dw],
            "activation": [told(link.activation) for link in self.chain.links],
            "C": plain(self.C),
            "loss": self.chain.loss,
            "skip": self.chain.skip,
            "verdict": {"id": self.verdict.id, "headline": self.verdict.headline, "cure": self.verdict.cure},
            "check": {
                "light": self.check.light,
                "relative_error": plain(self.check.error),
                "b": [_held(one) for one in self.check.b],
                "w": [_held(one) for one in self.check.w],
            },
        }

    def __str__(self) -> str:
        from biasviz.chain.tables import chain_table

        return chain_table(self)


def chain_grad(
    x: float | None = None,
    y: float | None = None,
    w: Many | None = None,
    b: Many | None = None,
    activation: str | Sequence[Any] | None = None,
    loss: str | None = None,
    skip: bool | None = None,
    depth: int | None = None,
    scenario: Place | None = None,
) -> ChainGradient:
    """Compute ∂C/∂b and ∂C/∂w of every neuron of a chain, with all factors on the way.

    Args:
        x: input; 1.5 by default.
        y: target; 1 by default.
        w: weights, one for each neuron, the one at the input first, or one for all; 0.8 by default.
        b: biases alike; −0.2 by default.
        activation: id, "sigmoid" by default, or a list with one for each neuron; {"id": "leaky_relu", "slope": 0.1}
            where it has parameters.
        loss: "half_mse", the default: C = (a − y)²/2, or "mse": C = (a − y)².
        skip: whether a goes around every neuron and is added to what it gives; not by default.
        depth: how many neurons; by default as many as a list has, or 1.
        scenario: a scenario of the Chain lab that supplies whatever is not given.

    Raises:
        InputError: for a value that cannot be used; one sentence says what, why and what is allowed.

    """
    usual = {"x": 1.5, "y": 1.0, "w": 0.8, "b": -0.2, "activation": "sigmoid", "loss": "half_mse"}
    base = setup(usual) if scenario is None else _opened(scenario)
    given = {
        "x": x, "y": y, "w": w, "b": b, "activation": activation, "loss": loss, "skip": skip, "depth": depth,
    }  # fmt: skip
    return gradient_of(setup(given, base).chain)


def gradient_of(chain: Chain) -> ChainGradient:
    """Return the gradient of a chain."""
    point = evaluate(chain)
    return ChainGradient(
        chain.x, chain.y, point.w, point.b, point.z, point.a[1:], point.slope,
        factor=_floats(point.links), dC_da=_floats(point.dC_da[1:]), dC_db=_floats(point.dC_db),
        dC_dw=_floats(point.dC_dw), exact_db=point.dC_db, exact_dw=point.dC_dw, C=_loss(point),
        verdict=fate(chain), check=check(chain), chain=chain,
    )  # fmt: skip


def digits(value: Scaled) -> str | None:
    """Return a number as decimal text with the digits of a float, however small or large it is; None for NaN."""
    if not np.isfinite(value.mantissa):
        return None
    if value.is_float:
        return repr(float(value))
    lead, _, ten = value.words(15).partition("·10")
    return f"{lead}e{ten}".translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--"))


def _loss(point: Point) -> float:
    return point.C if point.undefined is None else float("nan")


def _floats(values: Sequence[Scaled]) -> Array:
    found = np.array([float(value) for value in values])
    found.flags.writeable = False
    return found


def _held(one: Check) -> dict[str, Any]:
    return {"light": one.light, "relative_error": plain(one.error), "by_factors": one.by_factors}


def _opened(scenario: Place) -> Setup:
    if isinstance(scenario, ChainScenario):
        return scenario.setup
    from biasviz.opening import opened_state
    from biasviz.state import View

    if not isinstance(scenario, str | os.PathLike):
        raise InputError(f"{scenario!r:.60} is no scenario of the Chain lab: give its id, its file, or a code.")
    state = opened_state(os.fspath(scenario), View())
    if state.lab != "chain" or state.chain is None:
        use = {"neuron": "grad", "batch": "layer_grad", "network": "network_grad"}.get(state.lab)
        title = LABS[state.lab].title
        raise InputError(f"{scenario} is of the {title} lab{f': use {use}' if use else ''}.")
    return state.chain.run
