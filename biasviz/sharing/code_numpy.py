"""A run as NumPy code: the derivative by hand, its factors named as on the screen."""

from __future__ import annotations

import numpy as np

from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, HELPERS, LOSS_FORMS, OPTIMIZER_FORMS
from biasviz.sharing.code_parts import Run, asserts, assigned, fitting, listed, literal


def forward(run: Run) -> list[str]:
    """Return the lines from z to dL_db."""
    problem = run.descent.start.problem
    f, loss = ACTIVATION_FORMS[problem.activation.id], LOSS_FORMS[problem.loss.id]
    fused = FUSED_FORMS.get((problem.activation.id, problem.loss.id))
    rest = f.rest[0] if f.rest else "1 - a"
    over = f"np.{problem.reduction}" if run.many else ""
    value, slope = ((fused or loss).numpy.format(rest=rest), loss.slope.format(rest=rest))
    total = f"{over}({value})" if over else value
    lines = ["z = w * x + b", f"a = {f.numpy}", f"L = {total}"]
    if fused:
        lines += [f"dL_dz = {fused.slope}  # dL_da * da_dz multiplied out, so that no digit is lost"]
        back = "dL_dz"
    else:
        lines += [f"dL_da = {slope}", f"da_dz = {f.slope}"]
        back = "dL_da * da_dz"
    lines += ["dz_db = 1.0", f"dL_db = {over}({back} * dz_db)" if over else f"dL_db = {back} * dz_db"]
    if run.descent.moves != "b":
        lines += [f"dL_dw = {over}({back} * x)" if over else f"dL_dw = {back} * x"]
    return lines


def update(run: Run, library: str) -> list[str]:
    """Return the lines of the optimizer's step; `library` is np or jnp."""
    form = OPTIMIZER_FORMS[run.descent.optimizer.id]
    moves = run.descent.moves
    if moves == "both":
        step = f"w, b = {library}.array([w, b]) - lr * {form.direction}"
        return [f"g = {library}.array([dL_dw, dL_db])", *form.lines, step]
    if not form.lines:
        return [f"{moves} = {moves} - lr * dL_d{moves}"]
    return [f"g = dL_d{moves}", *form.lines, f"{moves} = {moves} - lr * {form.direction}"]


def memory(run: Run, library: str) -> dict[str, str]:
    """Return what the optimizer remembers where the code begins, by name."""
    names = run.descent.optimizer_record.memory
    of_w, of_b = run.memories
    if run.first == 0:
        return dict.fromkeys(names, "0.0")
    if run.descent.moves == "both":
        values = [f"{library}.array([{literal(p)}, {literal(q)}])" for p, q in zip(of_w, of_b, strict=True)]
    else:
        values = [literal(v) for v in (of_b if run.descent.moves == "b" else of_w)]
    return dict(zip(names, values, strict=True))


def settings(run: Run, library: str, tight: bool) -> list[str]:
    """Return the samples, the parameters, and what the optimizer remembers; `library` is np or jnp."""
    problem, neuron = run.descent.start.problem, run.path.neuron(run.first)
    data = [{"x": _samples(problem.x, library)}, {"y": _samples(problem.y, library)}]
    start = dict(zip(("w", "b", "lr"), map(literal, (neuron.w, neuron.b, run.descent.learning_rate)), strict=True))
    plain = [start, run.parameters, memory(run, library)]
    return [*assigned(data, tight or not run.many), *assigned(plain, tight)]


def _samples(values: tuple[float, ...], library: str) -> str:
    n = len(values)
    if n == 1:
        return literal(values[0])
    # Only NumPy's own spaces the numbers exactly so.
    if library == "np" and n > 3 and np.array_equal(np.linspace(values[0], values[-1], n), values):
        return f"np.linspace({literal(values[0])}, {literal(values[-1])}, {n})"
    return f"{library}.array({listed(values)})"


def write(run: Run) -> str:
    """Return the code."""
    inside = [*forward(run), *update(run, "np")]
    body = "\n".join(inside)
    helpers = [line for name, line in HELPERS.items() if f"{name}(" in body]
    imports = ["import math"] if any("math." in line for line in helpers) else []
    where = f"[{run.sample}]" if run.many else ""
    names = (f"z{where}", f"a{where}", "L", "dL_db", "b")
    loop = [f"for t in {run.rounds}:", *(f"    {line}" for line in inside)]
    head = [run.title(), *imports, "import numpy as np"]
    ends = asserts(run, names, "np.isclose", ("rtol", "atol"))
    return fitting(lambda tight: [head, helpers, settings(run, "np", tight), loop, ends])
