"""See why a neuron's bias moves, or why it does not.

    >>> from biasviz import grad, descend
    >>> print(grad(x=1, w=1, b=5, y=0, loss="half_mse"))
    >>> descend(x=1, w=1, b=5, y=0, lr=1, steps=426).outcome

The functions do what the commands of the same names do, and never import Qt. Everything is imported when
it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from biasviz._version import __version__
from biasviz.errors import InputError

if TYPE_CHECKING:
    from biasviz.api import Gradient, Run, descend, grad, load_scenario, scenarios
    from biasviz.chain.api import ChainGradient, chain_grad
    from biasviz.files import Scenario
    from biasviz.layer_api import LayerGradient, layer_grad
    from biasviz.network.api import NetworkGradient, network_grad

_HOMES = {
    "ChainGradient": "biasviz.chain.api",
    "Gradient": "biasviz.api",
    "LayerGradient": "biasviz.layer_api",
    "NetworkGradient": "biasviz.network.api",
    "Run": "biasviz.api",
    "Scenario": "biasviz.files",
    "chain_grad": "biasviz.chain.api",
    "descend": "biasviz.api",
    "grad": "biasviz.api",
    "layer_grad": "biasviz.layer_api",
    "load_scenario": "biasviz.api",
    "network_grad": "biasviz.network.api",
    "scenarios": "biasviz.api",
}

__all__ = [
    "ChainGradient",
    "Gradient",
    "InputError",
    "LayerGradient",
    "NetworkGradient",
    "Run",
    "Scenario",
    "__version__",
    "chain_grad",
    "descend",
    "grad",
    "layer_grad",
    "load_scenario",
    "network_grad",
    "scenarios",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'biasviz' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
