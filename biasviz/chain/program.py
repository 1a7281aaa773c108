"""The chain on the screen as a short program in NumPy, PyTorch or JAX that asserts its numbers."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from biasviz.chain.program_rounding import Allowed, allowed_in
from biasviz.errors import InputError
from biasviz.experiments.chain.evaluation import Point, evaluate
from biasviz.experiments.chain.lab import ChainLab
from biasviz.experiments.chain.spec import Chain
from biasviz.experiments.network.lines import helpers, named, with_numbers
from biasviz.experiments.neuron.spec import Choice
from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.numerics.forms import ACTIVATION_FORMS, LOSS_FORMS
from biasviz.sharing import FRAMEWORKS
from biasviz.sharing.code_parts import literal

WIDTH = 110
"""Letters of a line of numbers."""


def program(lab: ChainLab, framework: str, step: int | None = None) -> str:
    """Return a program that asserts C, every ∂C/∂b and every ∂C/∂w.

    Args:
        lab: what is shown.
        framework: one of FRAMEWORKS.
        step: None: a chain takes no step.

    Raises:
        InputError: where there are no numbers to assert, or the framework rounds them to others.

    """
    one_of("framework", framework, FRAMEWORKS)
    if step is not None:
        raise InputError(tr("A chain takes no step: its code is that of one pass, forward and back."))
    point = evaluate(lab.run.chain)
    allowed = allowed_in(point, framework)
    write = {"numpy": _numpy, "pytorch": _pytorch, "jax": _jax}[framework]
    blocks = write(lab.run.chain)
    return "\n".join("\n".join(block) + "\n" for block in [*blocks, _asserts(point, framework, allowed)])


def _numpy(chain: Chain) -> list[list[str]]:
    L, skip = chain.depth, chain.skip
    given, called = _functions(chain, "numpy")
    names = {"f": called("f"), "df": called("df")}
    forward = [
        "a, z = [x], []",
        f"for k in range({L}):",
        "    z.append(w[k] * a[k] + b[k])",
        f"    a.append({names['f']}(z[k]){' + a[k]' if skip else ''})",
        f"C = {named(LOSS_FORMS[chain.loss].numpy, a='a[-1]')}",
    ]
    back = [
        f"dC_da, dC_db, dC_dw = {named(LOSS_FORMS[chain.loss].slope, a='a[-1]')}, [0.0] * {L}, [0.0] * {L}",
        f"for k in reversed(range({L})):",
        f"    dC_db[k] = dC_da * {names['df']}(z[k])",
        "    dC_dw[k] = dC_db[k] * a[k]",
        f"    dC_da = dC_db[k] * w[k]{' + dC_da' if skip else ''}",
    ]
    needed = helpers(given)
    imports = [line for line in needed if line.startswith("import")]
    head = [_title(chain), *imports, "import numpy as np"]
    functions = [*(line for line in needed if line not in imports), *given]
    return [head, functions, _data(chain, "{}"), forward, back]


def _pytorch(chain: Chain) -> list[list[str]]:
    given, called = _functions(chain, "torch")
    body = [
        "a = x",
        f"for k in range({chain.depth}):",
        f"    a = {called('f')}(w[k] * a + b[k]){' + a' if chain.skip else ''}",
        f"C = {LOSS_FORMS[chain.loss].torch}",
        "C.backward()",
    ]
    imports = ["import torch", *(["import torch.nn.functional as F"] if any("F." in line for line in given) else [])]
    head = [_title(chain), *imports, "", "torch.set_default_dtype(torch.float64)"]
    return [head, given, _data(chain, "torch.tensor({}, requires_grad=True)", "torch.tensor({})"), body]


def _jax(chain: Chain) -> list[list[str]]:
    given, called = _functions(chain, "jax")
    body = [
        "def loss(w, b):",
        "    a = x",
        f"    for k in range({chain.depth}):",
        f"        a = {called('f')}(w[k] * a + b[k]){' + a' if chain.skip else ''}",
        f"    return {LOSS_FORMS[chain.loss].jax}",
        "C, (dC_dw, dC_db) = jax.value_and_grad(loss, argnums=(0, 1))(w, b)",
    ]
    head = [_title(chain), "import jax", "import jax.numpy as jnp", "", 'jax.config.update("jax_enable_x64", True)']
    return [head, given, _data(chain, "jnp.array({})"), body]


def _functions(chain: Chain, framework: str) -> tuple[list[str], _Called]:
    """Return the lines that define f, and in NumPy f′; several are f1, f2, … in a list with one for each neuron."""
    kinds = list(dict.fromkeys(link.activation for link in chain.links))
    forms = {"f": framework} | ({"df": "slope"} if framework == "numpy" else {})
    one, lines = len(kinds) == 1, []
    for n, kind in enumerate(kinds, 1):
        for name, form in forms.items():
            lines.append(f"def {name}{'' if one else n}(z): return {_form(kind, form)}")
    if not one:
        order = [kinds.index(link.activation) + 1 for link in chain.links]
        lines += [f"{name} = {_wrapped([f'{name}{n}' for n in order])}" for name in forms]
    return lines, _Called(one)


@dataclass(frozen=True)
class _Called:
    """How the activation of neuron k is called."""

    one: bool

    def __call__(self, name: str) -> str:
        return name if self.one else f"{name}[k]"


def _form(kind: Choice, form: str) -> str:
    return with_numbers(str(getattr(ACTIVATION_FORMS[kind.id], form)), kind)


def _title(chain: Chain) -> str:
    ids = list(dict.fromkeys(link.activation.id for link in chain.links))
    around = ", skip connection" if chain.skip else ""
    count = f"{chain.depth} neuron{'s' * (chain.depth != 1)} in a row"
    return f"# biasviz: {count} ({', '.join(ids)}), {chain.loss}{around}"


def _data(chain: Chain, learned: str, fixed: str = "{}") -> list[str]:
    w, b = ([getattr(link, name) for link in chain.links] for name in ("w", "b"))
    x, y = (fixed.format(literal(value)) for value in (chain.x, chain.y))
    return [f"x, y = {x}, {y}", f"w = {learned.format(_listed(w))}", f"b = {learned.format(_listed(b))}"]


def _listed(values: Sequence[float], digits: int | None = None, room: int = WIDTH - 20) -> str:
    words = [literal(v if digits is None else float(f"{v:.{digits}g}")) for v in values]
    if len(set(words)) == 1 and len(words) > 1:
        return f"[{words[0]}] * {len(words)}"
    return _wrapped(words, room)


def _wrapped(words: Sequence[str], room: int = WIDTH - 20) -> str:
    one = f"[{', '.join(words)}]"
    if len(one) <= room:
        return one
    lines = textwrap.wrap(", ".join(words), WIDTH - 4, break_long_words=False, break_on_hyphens=False)
    return "[\n" + "\n".join(f"    {line}" for line in lines) + ",\n]"


def _asserts(point: Point, framework: str, allowed: Allowed) -> list[str]:
    close, array, C, slopes = {
        "numpy": ("np", "{}", "C", ("dC_db", "dC_dw")),
        "pytorch": ("torch", "torch.tensor({})", "C", ("b.grad", "w.grad")),
        "jax": ("jnp", "jnp.array({})", "C", ("dC_db", "dC_dw")),
    }[framework]
    loss = array.format(literal(float(f"{point.C:.12g}"))) if framework == "pytorch" else f"{point.C:.12g}"
    lines = [f"assert {close}.isclose({C}, {loss}, {allowed})"]
    for name, values, meant in zip(slopes, (point.dC_db, point.dC_dw), ("dC/db", "dC/dw"), strict=True):
        told = array.format(_listed([float(value) for value in values], 12, WIDTH // 3))
        lines.append(f"assert {close}.allclose({name}, {told}, {allowed})  # {meant} of every neuron")
    return lines
