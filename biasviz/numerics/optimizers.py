"""The table of optimizers, in the order of the menus, by PyTorch's definitions.

They work on plain numbers as on arrays, and with Python's own operators only: a descent of one
bias calls them once a step, and NumPy's scalars would make it several times slower.
"""

from __future__ import annotations

from typing import Any

from biasviz.language import mark
from biasviz.numerics.records import Interval, Memory, Optimizer, Parameter

_FRACTION = Interval(0.0, 1.0, open_high=True)
_STEP = r"\theta \leftarrow \theta - \eta \cdot "


def _momentum_parameter() -> Parameter:
    return Parameter("momentum", mark("momentum"), 0.9, _FRACTION, 0.01,
                     mark("Share of the last velocity that is kept: 0 forgets at once, 0.9 rolls on."))  # fmt: skip


def _eps_parameter(default: float) -> Parameter:
    return Parameter("eps", "ε", default, Interval(0.0, 1.0, open_low=True), default,
                     mark("Small number added to the divisor, so that nothing is divided by 0."))  # fmt: skip


def _gd(g: Any, memory: Memory, t: int) -> tuple[Any, Memory]:
    return g, memory


def _momentum(g: Any, memory: Memory, t: int, momentum: float) -> tuple[Any, Memory]:
    v = momentum * memory[0] + g
    return v, (v,)


def _nesterov(g: Any, memory: Memory, t: int, momentum: float) -> tuple[Any, Memory]:
    v = momentum * memory[0] + g
    return g + momentum * v, (v,)


def _adagrad(g: Any, memory: Memory, t: int, eps: float) -> tuple[Any, Memory]:
    s = memory[0] + g * g
    return g / (s**0.5 + eps), (s,)


def _rmsprop(g: Any, memory: Memory, t: int, rho: float, eps: float) -> tuple[Any, Memory]:
    s = rho * memory[0] + (1.0 - rho) * g * g
    return g / (s**0.5 + eps), (s,)


def _adam(g: Any, memory: Memory, t: int, beta1: float, beta2: float, eps: float) -> tuple[Any, Memory]:
    m = beta1 * memory[0] + (1.0 - beta1) * g
    v = beta2 * memory[1] + (1.0 - beta2) * g * g
    m_hat, v_hat = m / (1.0 - beta1**t), v / (1.0 - beta2**t)
    return m_hat / (v_hat**0.5 + eps), (m, v)


def stability(id: str, **parameters: float) -> float | None:
    """Return the factor on 2/L″ up to which a step of that rule is stable near a minimum; None where there is none."""
    limit = OPTIMIZERS[id].stability
    return None if limit is None else limit(**parameters)


GD = Optimizer(
    "gd", mark("Gradient descent"), _STEP + "g", "Cauchy 1847; torch.optim.SGD", (), _gd,
    stability=lambda: 1.0,
)  # fmt: skip

MOMENTUM = Optimizer(
    "momentum", mark("Momentum"),
    r"v \leftarrow \mathrm{momentum} \cdot v + g, \quad " + _STEP + "v",
    "Polyak 1964; torch.optim.SGD(momentum=…)", ("v",), _momentum, (_momentum_parameter(),),
    stability=lambda momentum: 1 + momentum,
)  # fmt: skip

NESTEROV = Optimizer(
    "nesterov", mark("Nesterov momentum"),
    r"v \leftarrow \mathrm{momentum} \cdot v + g, \quad "
    + _STEP + r"\left(g + \mathrm{momentum} \cdot v\right)",
    "Nesterov 1983; torch.optim.SGD(nesterov=True)", ("v",), _nesterov, (_momentum_parameter(),),
    stability=lambda momentum: (1 + momentum) / (1 + 2 * momentum),
)  # fmt: skip

ADAGRAD = Optimizer(
    "adagrad", mark("Adagrad"),
    r"s \leftarrow s + g^{2}, \quad " + _STEP + r"\frac{g}{\sqrt{s} + \varepsilon}",
    "Duchi et al. 2011; torch.optim.Adagrad", ("s",), _adagrad, (_eps_parameter(1e-10),),
)  # fmt: skip

RMSPROP = Optimizer(
    "rmsprop", mark("RMSprop"),
    r"s \leftarrow \rho \cdot s + \left(1 - \rho\right) g^{2}, \quad "
    + _STEP + r"\frac{g}{\sqrt{s} + \varepsilon}",
    "Tieleman and Hinton 2012; torch.optim.RMSprop", ("s",), _rmsprop,
    (
        Parameter("rho", "ρ", 0.99, _FRACTION, 0.01,
                  mark("Share of the old mean of squared gradients that is kept at each step (PyTorch's alpha).")),
        _eps_parameter(1e-8),
    ),
)  # fmt: skip

ADAM = Optimizer(
    "adam", mark("Adam"),
    r"m \leftarrow \beta_1 m + \left(1 - \beta_1\right) g, \quad "
    r"v \leftarrow \beta_2 v + \left(1 - \beta_2\right) g^{2}, \quad "
    + _STEP + r"\frac{m / \left(1 - \beta_1^{t}\right)}"
    r"{\sqrt{v / \left(1 - \beta_2^{t}\right)} + \varepsilon}",
    "Kingma and Ba 2015; torch.optim.Adam", ("m", "v"), _adam,
    (
        Parameter("beta1", "β₁", 0.9, _FRACTION, 0.01,
                  mark("Share of the old mean of gradients that is kept at each step.")),
        Parameter("beta2", "β₂", 0.999, _FRACTION, 0.001,
                  mark("Share of the old mean of squared gradients that is kept at each step.")),
        _eps_parameter(1e-8),
    ),
)  # fmt: skip

OPTIMIZERS: dict[str, Optimizer] = {
    record.id: record for record in (GD, MOMENTUM, NESTEROV, ADAGRAD, RMSPROP, ADAM)
}
