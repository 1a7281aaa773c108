"""A run as JAX code: the gradient by automatic differentiation in float64, the update in plain lines."""

from __future__ import annotations

from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, LOSS_FORMS
from biasviz.sharing.code_numpy import settings, update
from biasviz.sharing.code_parts import JIT_FROM, Run, asserts, fitting


def loss_of(run: Run) -> list[str]:
    """Return the function that is differentiated."""
    problem = run.descent.start.problem
    f = ACTIVATION_FORMS[problem.activation.id]
    loss = FUSED_FORMS.get((problem.activation.id, problem.loss.id)) or LOSS_FORMS[problem.loss.id]
    value = loss.jax.format(rest=f.rest[2] if f.rest else "1 - a")
    total = f"jnp.{problem.reduction}({value})" if run.many else value
    gradient = "jax.value_and_grad(loss, argnums=(0, 1), has_aux=True)"
    if run.step - run.first >= JIT_FROM:
        gradient = f"jax.jit({gradient})"
    lines = ["z = w * x + b", f"a = {f.jax}", f"return {total}, (z, a)"]
    return ["def loss(w, b):", *(f"    {line}" for line in lines), f"gradient = {gradient}"]


def write(run: Run) -> str:
    """Return the code."""
    head = [run.title(), "import jax", "import jax.numpy as jnp", 'jax.config.update("jax_enable_x64", True)']
    inside = ["(L, (z, a)), (dL_dw, dL_db) = gradient(w, b)", *update(run, "jnp")]
    loop = [f"for t in {run.rounds}:", *(f"    {line}" for line in inside)]
    where = f"[{run.sample}]" if run.many else ""
    names = (f"z{where}", f"a{where}", "L", "dL_db", "b")
    ends = asserts(run, names, "jnp.isclose", ("rtol", "atol"))
    return fitting(lambda tight: [head, settings(run, "jnp", tight), loss_of(run), loop, ends])
