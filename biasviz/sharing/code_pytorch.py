"""A run as PyTorch code: autograd and torch.optim, in float64."""

from __future__ import annotations

from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, LOSS_FORMS, OPTIMIZER_FORMS
from biasviz.sharing.code_parts import Run, asserts, assigned, fitting, listed, literal


def forward(run: Run) -> list[str]:
    """Return the lines from z to L."""
    problem = run.descent.start.problem
    f = ACTIVATION_FORMS[problem.activation.id]
    loss = FUSED_FORMS.get((problem.activation.id, problem.loss.id)) or LOSS_FORMS[problem.loss.id]
    value = loss.torch.format(rest=f.rest[1] if f.rest else "1 - a")
    total = f"torch.{problem.reduction}({value})" if run.many else value
    return ["z = w * x + b", f"a = {f.torch}", f"L = {total}"]


def state(run: Run, parameter: str) -> list[str]:
    """Return the line that gives the optimizer back what it remembers of w or b, where the code begins later."""
    form, step = OPTIMIZER_FORMS[run.descent.optimizer.id], run.first
    if step == 0 or not form.state:
        return []
    values = [f"step=torch.tensor({step}.0)"] if form.counts else []
    memory = run.memories["wb".index(parameter)]
    values += [f"{name}=torch.tensor({literal(v)})" for name, v in zip(form.state, memory, strict=True)]
    return [f"optimizer.state[{parameter}] = dict({', '.join(values)})"]


def settings(run: Run, tight: bool) -> list[str]:
    """Return the samples, the parameters and the optimizer."""
    problem, neuron = run.descent.start.problem, run.path.neuron(run.first)
    data = [{"x": _samples(problem.x)}, {"y": _samples(problem.y)}]
    lines = assigned(data, tight or not run.many)
    for name, value in (("w", neuron.w), ("b", neuron.b)):
        lines.append(f"{name} = torch.tensor({literal(value)}, requires_grad=True)")
    lines += assigned([{"lr": literal(run.descent.learning_rate)}, run.parameters], tight)
    moved = "wb" if run.descent.moves == "both" else run.descent.moves
    form = OPTIMIZER_FORMS[run.descent.optimizer.id].torch.format(of=f"[{', '.join(moved)}]")
    lines.append(f"optimizer = torch.optim.{form}")
    return lines + [line for name in moved for line in state(run, name)]


def _samples(values: tuple[float, ...]) -> str:
    return f"torch.tensor({listed(values) if len(values) > 1 else literal(values[0])})"


def write(run: Run) -> str:
    """Return the code."""
    inside = [*forward(run), "w.grad = b.grad = None", "L.backward()", "optimizer.step()"]
    body = "\n".join(inside)
    head = [run.title(), "import math", "import torch"]
    head += ["import torch.nn.functional as F"] if "F." in body else []
    head += ["torch.set_default_dtype(torch.float64)"]
    loop = [f"for t in {run.rounds}:", *(f"    {line}" for line in inside)]
    where = f"[{run.sample}]" if run.many else ""
    names = (f"z{where}", f"a{where}", "L", "b.grad", "b")
    ends = asserts(run, names, "math.isclose", ("rel_tol", "abs_tol"))
    return fitting(lambda tight: [head, settings(run, tight), loop, ends])
