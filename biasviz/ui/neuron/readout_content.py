"""What the readout says: a state and its trace as words, numbers and lines, without Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.numerics.fused import FUSED
from biasviz.state import State
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.spoken import branches, compact, plain, symbol, with_numbers
from biasviz.words import fixed, significant

LONG = 34
"""Letters of a line from which shorter wordings are prepared."""


class Run(NamedTuple):
    """A piece of a line in one colour of the theme."""

    text: str
    color: str = "text"


Line = tuple[Run, ...]


class Equation(NamedTuple):
    """A line with its result, which stands right-aligned; the first wording that fits is shown.

    The first run of a wording is its head, which is drawn only when it changes: it should seldom do so.
    """

    wordings: tuple[Line, ...]
    result: Run

    @property
    def text(self) -> str:
        """The first wording as text."""
        return "".join(run.text for run in self.wordings[0]) + f" = {self.result.text}"


class Forward(NamedTuple):
    """The forward pass of the shown sample."""

    title: str
    z: Equation
    a: Equation
    losses: tuple[Equation, ...]
    activation_tex: str
    loss_tex: str
    parameters: str
    loss_parameters: str
    quarter: int | None


class Chain(NamedTuple):
    """dL/db and the factors dL/da, da/dz, dz/db of the shown sample."""

    title: str
    sum: tuple[str, int] | None
    dL_db: float
    factors: tuple[float, float, float]
    cancels: bool
    note: str
    lit: bool
    veiled: bool = False


class Next(NamedTuple):
    """The next step of b; the first title that fits is shown."""

    titles: tuple[str, ...]
    equation: Equation | None
    sentence: str
    lit: bool


def number(value: float, digits: int = 4) -> str:
    """Return a number for a live line."""
    if digits < 3 and math.isfinite(value) and value != 0 and not 1e-3 <= abs(value) < 1e5:
        return significant(value, digits)
    return fixed(value, digits)


def _signed(value: float, digits: int = 4) -> str:
    text = number(value, digits)
    return f"({text})" if text.startswith("−") else text


def _wordings(line: Callable[[int], Line], digits: tuple[int, ...], symbolic: Line) -> tuple[Line, ...]:
    """Return the line with its numbers; where it is long also with fewer digits and with letters."""
    full = line(digits[0])
    if sum(len(run.text) for run in full) <= LONG:
        return (full,)
    return (full, *(line(d) for d in digits[1:]), symbolic)


def _shown(state: State, trace: NeuronTrace) -> tuple[int, int]:
    """Return which sample is shown and how many there are."""
    count = len(trace.neuron.problem.x)
    return min(state.neuron.sample, count - 1), count


def forward(state: State, trace: NeuronTrace) -> Forward:
    """Return the lines of z, a and L."""
    point, neuron, problem = trace.point, trace.neuron, trace.neuron.problem
    i, n = _shown(state, trace)
    x, z, a = problem.x[i], float(point.z[i]), float(point.a[i])

    still = () if trace.lab.run.moves == "b" else (Run(""),)  # w runs as well

    def weighted(digits: int) -> Line:
        return (
            *still,
            Run(f"𝑧 = {number(neuron.w, digits)} · {_signed(x, digits)} + "),
            Run(_signed(neuron.b, digits), "bias"),
        )

    symbolic: Line = (Run("𝑧 = 𝑤 · 𝑥 + "), Run("𝑏", "bias"))
    name = symbol(problem.activation_record.symbol)
    applied = (Run(f"𝑎 = {name}("), Run(f"{number(z)})"))
    first = (Run(f"𝑎 = {name}(𝑧)" if name else "𝑎 = 𝑧"),)
    activation, loss = problem.activation_record, problem.loss_record
    return Forward(
        say.of_sample(say.FORWARD, i, n),
        Equation(_wordings(weighted, (4, 2), symbolic), Run(number(z))),
        Equation((applied, first) if name else (first,), Run(number(a), "activation")),
        _losses(trace, i, n),
        rf"{activation.symbol}\left(z\right) = {compact(activation.tex)}" if name else "",
        rf"L = {compact(loss.tex)}",
        _parameters(activation.parameters, problem.activation.keywords),
        _parameters(loss.parameters, problem.loss.keywords),
        state.neuron.quarter,
    )


def _parameters(parameters: tuple, values: dict[str, float]) -> str:
    return ", ".join(f"{tr(p.title)} = {significant(values[p.name], 4)}" for p in parameters)


def _losses(trace: NeuronTrace, i: int, n: int) -> tuple[Equation, ...]:
    """Return L of one sample; in a batch the shown sample's share and what is made of all of them."""
    point, problem = trace.point, trace.neuron.problem
    a, y = float(point.a[i]), problem.y[i]
    kinds = branches(problem.loss_record.tex)
    text = plain(kinds[_branch(problem.loss.id, a - y, problem.loss.keywords) if len(kinds) > 1 else 0])
    text, rest = _complements(text, trace, i)
    greek = {p.title: significant(problem.loss.keywords[p.name], 3) for p in problem.loss_record.parameters}
    head = Run("𝐿 = " if n == 1 else f"ℓ{_lowered(i + 1)} = ", "loss")

    def filled(digits: int) -> Line:
        given = greek | {"a": number(a, digits), "y": significant(y, 4 if digits > 3 else 3)}
        given |= {k: number(v, digits) if k == "ā" else significant(v, 4) for k, v in rest.items()}
        return head, Run(with_numbers(text, given))

    symbolic = (head, Run(with_numbers(text, {"ā": "(1 − 𝑎)", "ȳ": "(1 − 𝑦)"})))
    own = Equation(_wordings(filled, (4, 3, 2), symbolic), Run(number(float(point.loss_each[i])), "loss"))
    if n == 1:
        return (own,)
    return own, Equation(
        ((Run("𝐿 = ", "loss"), Run(say.reduced(problem.reduction, n), "muted")),),
        Run(number(point.loss), "loss"),
    )


def _complements(text: str, trace: NeuronTrace, i: int) -> tuple[str, dict[str, float]]:
    """Write 1 − a and 1 − y as one letter each, with their values, exact even where a rounds to 1."""
    if "(1 − " not in text:
        return text, {}
    problem = trace.neuron.problem
    away = problem.activation_record.offset(trace.point.z[i], 1.0, **problem.activation.keywords)
    return text.replace("(1 − a)", " ā").replace("(1 − y)", "ȳ"), {"ā": -float(away), "ȳ": 1.0 - problem.y[i]}


def _branch(loss: str, error: float, parameters: dict[str, float]) -> int:
    """Return which of its cases a loss is in: the first within `delta`, the only rule there is so far."""
    return 0 if abs(error) < parameters.get("delta", math.inf) else 1


def _lowered(k: int) -> str:
    return str(k).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))


def chain(state: State, trace: NeuronTrace) -> Chain:
    """Return the factors and what they make."""
    point, problem = trace.point, trace.neuron.problem
    i, n = _shown(state, trace)
    cancels = (problem.activation.id, problem.loss.id) in FUSED and problem.loss.id == "bce" and point.undefined is None
    own = number(float(point.dL_dz[i]))
    veiled = trace.veils("slope")
    fused = cancels and not veiled
    shared = n > 1 and not veiled
    note = say.cancel(own) if fused else say.contribution(own, i) if shared else tr(say.DZ_DB)
    return Chain(
        say.of_sample(say.BACKWARD if n == 1 else say.BACKWARD_SHORT, i, n),
        None if n == 1 else (problem.reduction, n),
        point.dL_db,
        (float(point.dL_da[i]), float(point.da_dz[i]), point.dz_db),
        fused,
        note,
        state.neuron.quarter == 2,
        veiled,
    )


def next_step(state: State, trace: NeuronTrace) -> Next:
    """Return b ← b − η · direction with numbers."""
    run, lit = trace.lab.run, state.neuron.quarter == 3
    if run.moves == "w":
        return Next((tr(say.NEXT),), None, tr(say.HELD), lit)
    if not math.isfinite(trace.next_b) and trace.point.undefined is not None:
        return Next((tr(say.NEXT),), None, tr(say.NO_STEP), lit)
    direct = run.optimizer.id == "gd"
    direction = trace.path.directions(trace.step)[1]

    def line(digits: int) -> Line:
        rate = significant(run.learning_rate, digits)
        return (
            Run("𝑏", "bias"),
            Run(f" ← {number(trace.neuron.b, digits)} − {rate} · "),
            Run(_signed(direction, digits), "bias" if direct else "text"),
        )

    symbolic: Line = (
        Run("𝑏", "bias"),
        Run(" ← 𝑏 − η · "),
        Run("d𝐿/d𝑏" if direct else tr("direction"), "bias" if direct else "text"),
    )
    titles = say.next_step(tr(run.optimizer_record.title), direct, run.moves == "both")
    return Next(
        titles,
        Equation(
            (symbolic,) if trace.veils("slope") else _wordings(line, (4, 3, 2), symbolic),
            Run("?" if trace.veils("next") else number(trace.next_b), "bias"),
        ),
        "",
        lit,
    )


def as_text(state: State, trace: NeuronTrace) -> str:
    """Return the chain rule as a tab-separated table, numbers with every digit, for a spreadsheet."""
    point, neuron = trace.point, trace.neuron
    problem = neuron.problem
    columns = (tr("sample"), "x", "y", "z", "a", "L", *say.FACTORS, "dL/dz")
    rows = ["\t".join(columns)]
    for i, (x, y) in enumerate(zip(problem.x, problem.y, strict=True)):
        each = (point.z, point.a, point.loss_each, point.dL_da, point.da_dz)
        values = [x, y, *(float(v[i]) for v in each), point.dz_db, float(point.dL_dz[i])]
        told = [*map(_exact, values)]
        if trace.veils("slope"):
            told[5:] = ["?"] * len(told[5:])
        rows.append("\t".join([str(i + 1), *told]))
    totals = {
        "w": neuron.w, "b": neuron.b, tr("learning rate"): trace.lab.run.learning_rate, "L": point.loss,
        "dL/db": point.dL_db, "L″(b)": point.d2L_db2, tr("next b"): trace.next_b,
    }  # fmt: skip
    unknown = {"dL/db": trace.veils("slope"), tr("next b"): trace.veils("next")}
    rows += [f"{name}\t{'?' if unknown.get(name) else _exact(value)}" for name, value in totals.items()]
    if len(problem.x) > 1:
        rows.append(tr("reduction") + f"\t{tr(problem.reduction)}")
    return "\n".join(rows) + "\n"


def _exact(value: float) -> str:
    return tr("undefined") if math.isnan(value) else repr(float(value))
