"""A worksheet in words: its titles and formulas, and the whole of it as plain text and as JSON."""

from __future__ import annotations

import json
from itertools import count

from biasviz.language import mark, tr
from biasviz.sharing.worksheet import LEVELS, QUESTIONS, Exercise, Sheet
from biasviz.words import significant

TITLE = mark("One neuron, one step")
TASK = mark("Work out each number, then take one step of gradient descent: what is the next b?")
WHY = mark("Why is the slope so small?")
KEY = mark("Key")
NAME, DATE = mark("Name"), mark("Date")
RATE = "η"
FORMULAS = (
    "z = w·x + b",
    "dL/db = dL/da · da/dz · dz/db",
    "dz/db = 1",
    mark("next b = b − η · dL/db"),
)
"""What holds for every neuron."""
OF_ACTIVATION = {
    "linear": ("a = z", "da/dz = 1"),
    "relu": ("a = max(0, z)", mark("da/dz = 1 for z > 0, else 0")),
    "sigmoid": ("a = σ(z)", "da/dz = a(1 − a)"),
    "tanh": ("a = tanh z", "da/dz = 1 − a²"),
}
OF_LOSS = {
    "half_mse": ("L = ½(a − y)²", "dL/da = a − y"),
    "mse": ("L = (a − y)²", "dL/da = 2(a − y)"),
    "bce": ("L = −y ln a − (1 − y) ln(1 − a)", "dL/da · da/dz = a − y"),
}
"""Forward and backward, for each activation and loss that a sheet may draw."""
DIGITS = 6


def title(exercise: Exercise) -> str:
    """Return what the neuron is made of."""
    problem = exercise.run.start.problem
    return f"{tr(problem.activation_record.title)} · {tr(problem.loss_record.title)}"


def given(exercise: Exercise) -> tuple[tuple[str, str], ...]:
    """Return what is given, as names and numbers."""
    run = exercise.run
    problem = run.start.problem
    values = {"x": problem.x[0], "w": run.start.w, "b": run.start.b, "y": problem.y[0], RATE: run.learning_rate}
    return tuple((name, significant(value, DIGITS)) for name, value in values.items())


def used(sheet: Sheet) -> list[tuple[str, str, str]]:
    """Return (name, forward, backward) of each activation and loss on the sheet."""
    problems = [e.run.start.problem for e in sheet.exercises]
    rows = []
    for ids, records, words in (
        ({p.activation.id for p in problems}, [p.activation_record for p in problems], OF_ACTIVATION),
        ({p.loss.id for p in problems}, [p.loss_record for p in problems], OF_LOSS),
    ):
        names = {record.id: tr(record.title) for record in records}
        rows += [(names[id], tr(words[id][0]), tr(words[id][1])) for id in words if id in ids]
    return rows


def foot(sheet: Sheet) -> str:
    """Return the line that repeats the sheet."""
    return tr("Worksheet {number} · {level} · code {code}", number=sheet.number, level=tr(LEVELS[sheet.level]),
              code=sheet.code)  # fmt: skip


def as_text(sheet: Sheet, key: bool = True) -> str:
    """Return the sheet as plain text, with the key behind a form feed."""
    lines = [tr(TITLE), tr(TASK), ""]
    for n, exercise in zip(count(1), sheet.exercises, strict=False):
        numbers = "   ".join(f"{name} = {value}" for name, value in given(exercise))
        lines += [f"{n}. {title(exercise)}", f"   {numbers}"]
        lines += [f"   {tr(name)} = " for name in QUESTIONS] + [f"   {tr(WHY)} "] * exercise.why + [""]
    lines += [
        *map(tr, FORMULAS),
        *(f"{name}: {forward};  {back}" for name, forward, back in used(sheet)),
        "",
        foot(sheet),
    ]
    if key:
        lines += ["\f" + tr(KEY), ""]
        for n, exercise in zip(count(1), sheet.exercises, strict=False):
            answers = "   ".join(f"{tr(name)} = {significant(v, DIGITS)}" for name, v in exercise.answers.items())
            lines += [f"{n}. {answers}"] + [f"   {exercise.reason}"] * exercise.why
    return "\n".join(lines) + "\n"


def as_json(sheet: Sheet, key: bool = True) -> str:
    """Return the sheet as JSON, every number with all its digits."""
    exercises = []
    for exercise in sheet.exercises:
        run, problem = exercise.run, exercise.run.start.problem
        entry: dict[str, object] = {
            "x": problem.x[0], "w": run.start.w, "b": run.start.b, "y": problem.y[0],
            "activation": problem.activation.id, "loss": problem.loss.id, "learning_rate": run.learning_rate,
        }  # fmt: skip
        if key:
            entry["answers"] = exercise.answers | ({"why": exercise.reason} if exercise.why else {})
        exercises.append(entry)
    whole = {"code": sheet.code, "number": sheet.number, "level": sheet.level, "exercises": exercises}
    return json.dumps(whole, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
