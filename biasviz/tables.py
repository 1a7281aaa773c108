"""What `grad` and `descend` print for people: tables of plain text with true minus signs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from biasviz.words import grouped, significant

if TYPE_CHECKING:
    from biasviz.api import Gradient, Run
    from biasviz.experiments.neuron.check import Check
    from biasviz.experiments.neuron.spec import Choice

MOST_ROWS = 20
"""Samples or steps that are printed; the rest is counted."""


def columns(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return lines with every column as wide as its widest cell, aligned to the right."""
    lines = (head, *rows)
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return ["  ".join(map(str.rjust, line, widths)) for line in lines]


def called(choice: Choice) -> str:
    """Return the id of a choice, with its parameters where it has any."""
    inside = ", ".join(f"{name} {significant(value)}" for name, value in choice.parameters)
    return f"{choice.id} ({inside})" if inside else choice.id


def _signed(value: float) -> str:
    text = significant(value)
    return f"({text})" if text.startswith("−") else text


def gradient_table(g: Gradient) -> str:
    """Return the chain rule: a row a sample, then the reduction, the next b, the check and the reason."""
    run, start = g.run, g.run.start
    problem = start.problem
    n = len(problem.x)
    cells = (problem.x, problem.y, g.z, g.a, g.dL_da, g.da_dz, [g.dz_db] * n, g.dL_dz)
    rows = [[str(k + 1), *(significant(float(c[k])) for c in cells)] for k in range(min(n, MOST_ROWS))]
    head = ["sample", "x", "y", "z", "a", "dL/da", "da/dz", "dz/db", "dL/dz"]
    what = f"z = w·x + b,  a = {called(problem.activation)} of z,  L = {called(problem.loss)} of a and y"
    lines = [what, f"w = {significant(start.w)},  b = {significant(start.b)}", "", *columns(head, rows)]
    if n > MOST_ROWS:
        lines.append(f"… and {grouped(n - MOST_ROWS)} samples more")
    over = "" if n == 1 else f"   {problem.reduction} over {grouped(n)} samples"
    product = "   = dL/da · da/dz · dz/db" if n == 1 else f"   {problem.reduction} of dL/dz over the samples"
    if not math.isfinite(g.dL_db):
        product = ""
    step = f"   {called(run.optimizer)}, learning rate {significant(run.learning_rate)}"
    if run.optimizer.id == "gd" and run.moves != "w" and math.isfinite(g.next_b):
        step = f"   = {significant(start.b)} − {significant(run.learning_rate)} · {_signed(g.dL_db)}"
    totals = [
        ("L", significant(g.loss), over),
        ("dL/db", significant(g.dL_db), product),
        ("d2L/db2", significant(g.d2L_db2), ""),
        ("next b", significant(g.next_b), step),
    ]
    width = max(len(value) for _, value, _ in totals)
    lines += ["", *(f"{name:<8} {value:>{width}}{rest}".rstrip() for name, value, rest in totals), ""]
    if g.undefined is not None:
        return "\n".join([*lines, f"undefined: {g.undefined}"])
    lines.append(f"check: {check_words(g.check)}")
    if g.reason is not None:
        lines += [f"why so small? {g.reason}", f"cure: {g.reason.cure}"]
    return "\n".join(lines)


def check_words(c: Check) -> str:
    """Return what the gradient check found, one sentence."""
    if c.left is not None or c.right is not None:
        return (
            f"a kink: the slope is {significant(c.left)} from the left, {significant(c.right)} "
            f"from the right, and {significant(c.analytic)} by convention."
        )
    if c.numeric is None or c.relative_error is None:
        return "a difference of the loss has no value here, so nothing can be compared."
    if c.relative_error == 0:
        return f"a difference of the loss gives {significant(c.numeric)}, exactly the same."
    apart = f"{significant(c.numeric)}, a relative error of {significant(c.relative_error, 2)}"
    judged = {
        "green": "they agree",
        "amber": "as close as a difference can tell",
        "red": "THEY DO NOT AGREE",
    }
    return f"a difference of the loss gives {apart}: {judged[c.light or 'red']}."


def _shown_steps(last: int) -> list[int]:
    """Return up to about MOST_ROWS steps: all of a short run, else the first ones, then ever wider apart."""
    if last < MOST_ROWS:
        return list(range(last + 1))
    found = {0, 1, 2, 3, last}
    found |= {round(last ** (k / (MOST_ROWS - 5))) for k in range(MOST_ROWS - 4)}
    return sorted(found)


def run_table(r: Run) -> str:
    """Return the descent: some of its steps, then what it does."""
    run, problem, last = r.run, r.run.start.problem, len(r.b) - 1
    moving = {"b": ("b",), "w": ("w",), "both": ("w", "b")}[run.moves]
    named = [("b", r.b), ("w", r.w)] if "w" in moving else [("b", r.b)]
    series = [values for _, values in named] + [r.loss, r.slope]
    rows = [[grouped(k), *(significant(float(s[k])) for s in series)] for k in _shown_steps(last)]
    what = f"{called(problem.activation)}, {called(problem.loss)}, {called(run.optimizer)}"
    lines = [
        f"{what}, learning rate {significant(run.learning_rate)}, moving {' and '.join(moving)}",
        "",
        *columns(["step", *(name for name, _ in named), "L", "dL/db"], rows),
        "",
        verdict_words(r),
    ]
    return "\n".join(lines)


def verdict_words(r: Run) -> str:
    """Return the outcome as one line."""
    moment = {"dead": "since", "diverged": "from", "oscillating": "since"}.get(r.outcome, "at")
    since = "" if r.outcome_step is None else f" {moment} step {grouped(r.outcome_step)}"
    since += " on" if moment == "from" and since else ""
    if r.outcome == "oscillating" and r.period:
        since = f" with period {r.period}{since}"
    detail = f": {r.detail.rstrip('.')}" if r.detail else ""
    return f"{r.outcome}{since}{detail}."
