"""A training as JAX: the gradient by automatic differentiation in float64, the update in plain lines."""

from __future__ import annotations

from biasviz.experiments.network.lines import named, with_numbers
from biasviz.experiments.network.spec import Network
from biasviz.experiments.neuron.spec import Choice
from biasviz.network.program import Program
from biasviz.network.program_numpy import updates
from biasviz.network.program_parts import Dialect, asserts, data, loop, memory, names, parameters, text_of
from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, LOSS_FORMS

JAX = Dialect("jnp.array({})", "jnp.zeros_like({})", close="jnp.")


def write(found: Program) -> str:
    """Return the program."""
    every = names(found)
    head = [found.title(), "import jax", "import jax.numpy as jnp", "", 'jax.config.update("jax_enable_x64", True)']
    start = [*parameters(found, JAX), *memory(found, JAX)]
    start += [f"lr = {found.settings.learning_rate!r}"]
    body = ["def loss(parameters):", f"    {', '.join(every)} = parameters"]
    body += [*(f"    {line}" for line in forward(found.network)), "gradient = jax.jit(jax.value_and_grad(loss))"]
    slopes = ", ".join(f"d{name}" for name in every)
    inside = [f"L, ({slopes}) = gradient(({', '.join(every)}))", *updates(found)]
    return text_of([head, data(found, JAX), start, body, loop(found, inside), asserts(found, JAX)])


def forward(network: Network) -> list[str]:
    """Return the lines from Z1 to L, which is returned."""
    lines, m = [], network.layers
    for k in range(1, m + 1):
        lines += [f"Z{k} = {f'A{k - 1}' if k > 1 else 'X'} @ W{k} + b{k}"]
        if k < m or network.loss in ("half_mse", "mse"):
            lines += [f"A{k} = {activation(network.activation(k - 1), f'Z{k}')}"]
    return [*lines, f"return {loss(network)}"]


def activation(choice: Choice | None, Z: str) -> str:
    """Return f(Z); None is softmax."""
    if choice is None:
        return f"jax.nn.softmax({Z}, axis=1)"
    return with_numbers(named(ACTIVATION_FORMS[choice.id].jax, z=Z), choice)


def loss(network: Network) -> str:
    """Return L."""
    m = network.layers
    if network.loss == "softmax_ce":
        each = f"-Y * jax.nn.log_softmax(Z{m}, axis=1)"
    elif network.loss == "bce":
        each = named(FUSED_FORMS["sigmoid", "bce"].jax, z=f"Z{m}", y="Y")
    else:
        each = named(LOSS_FORMS[network.loss].jax, a=f"A{m}", y="Y")
    if network.reduction == "sum":
        return f"jnp.sum({each})"
    return f"jnp.mean({each})" if network.units[-1] == 1 else f"jnp.mean(jnp.sum({each}, axis=1))"
