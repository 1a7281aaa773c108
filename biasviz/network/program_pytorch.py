"""A training as PyTorch: autograd and torch.optim, in float64."""

from __future__ import annotations

from biasviz.experiments.network.lines import named, with_numbers
from biasviz.experiments.network.spec import Network
from biasviz.experiments.neuron.spec import Choice
from biasviz.network.program import Program
from biasviz.network.program_parts import Dialect, array, asserts, data, loop, names, parameters, remembered, text_of
from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, LOSS_FORMS, OPTIMIZER_FORMS
from biasviz.sharing.code_parts import assigned, literal

TORCH = Dialect("torch.tensor({})", number="torch.tensor({})", close="torch.", slope="b{}.grad")
LEARNED = "torch.tensor({}, requires_grad=True)"


def write(found: Program) -> str:
    """Return the program."""
    settings, all_of = found.settings, ", ".join(names(found))
    inside = [*forward(found.network), f"for p in ({all_of}):", "    p.grad = None", "L.backward()", "optimizer.step()"]
    body = "\n".join(inside)
    head = [found.title(), "import torch", *(["import torch.nn.functional as F"] if "F." in body else [])]
    head += ["", "torch.set_default_dtype(torch.float64)"]
    words = {name: literal(value) for name, value in settings.optimizer.keywords.items()}
    form = OPTIMIZER_FORMS[settings.optimizer.id].torch.format(of=f"[{', '.join(names(found, moved=True))}]")
    start = [*parameters(found, TORCH, LEARNED), *assigned([{"lr": literal(settings.learning_rate)}, words], True)]
    start += [f"optimizer = torch.optim.{form}", *state(found)]
    return text_of([head, data(found, TORCH), start, loop(found, inside), asserts(found, TORCH)])


def forward(network: Network) -> list[str]:
    """Return the lines from Z1 to L."""
    lines, m = [], network.layers
    for k in range(1, m + 1):
        lines += [f"Z{k} = {f'A{k - 1}' if k > 1 else 'X'} @ W{k} + b{k}"]
        lines += [f"A{k} = {activation(network.activation(k - 1), f'Z{k}')}"]
    return [*lines, f"L = {loss(network)}"]


def activation(choice: Choice | None, Z: str) -> str:
    """Return f(Z); None is softmax."""
    if choice is None:
        return f"torch.softmax({Z}, dim=1)"
    return with_numbers(named(ACTIVATION_FORMS[choice.id].torch, z=Z), choice)


def loss(network: Network) -> str:
    """Return L."""
    m = network.layers
    if network.loss == "softmax_ce":
        each = f"-Y * F.log_softmax(Z{m}, dim=1)"
    elif network.loss == "bce":
        each = named(FUSED_FORMS["sigmoid", "bce"].torch, z=f"Z{m}", y="Y")
    else:
        each = named(LOSS_FORMS[network.loss].torch, a=f"A{m}", y="Y")
    if network.reduction == "sum":
        return f"torch.sum({each})"
    return f"torch.mean({each})" if network.units[-1] == 1 else f"torch.mean(torch.sum({each}, dim=1))"


def state(found: Program) -> list[str]:
    """Return the lines that give the optimizer back what it remembers, where the program begins later."""
    form = OPTIMIZER_FORMS[found.settings.optimizer.id]
    if found.first == 0 or not form.state:
        return []
    lines = []
    for name in names(found, moved=True):
        turns = found.turns[name[0] == "b"]
        if not turns:
            continue
        values = [f"step=torch.tensor({turns}.0)"] if form.counts else []
        known = remembered(found, TORCH, name).values()
        values += [f"{word}={array(value, TORCH.array)}" for word, value in zip(form.state, known, strict=True)]
        lines.append(f"optimizer.state[{name}] = dict({', '.join(values)})")
    return lines
