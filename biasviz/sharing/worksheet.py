"""Exercises for paper: neurons with round numbers, drawn by a number that repeats them, answered by the program.

The draw is an own generator (SplitMix64), so that a sheet is the same on every system and in every version: what a
number draws must never change, or a class could not repeat last year's sheet.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from biasviz.errors import InputError
from biasviz.experiments.neuron.detective import explain
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.spec import Descent
from biasviz.hints import near, shown
from biasviz.language import mark, tr
from biasviz.settings import descent

MOST, LARGEST_NUMBER = 50, 999_999
"""Exercises on a sheet, and the largest number of one."""
LEVELS = {
    "linear": mark("Linear and ReLU"),
    "curved": mark("Sigmoid and tanh"),
    "stuck": mark("Saturated and dead"),
    "bce": mark("Cross-entropy"),
    "mixed": mark("All four, from easy to hard"),
}
"""What the exercises are about, in rising order; the last goes through all."""
LETTERS = {"linear": "L", "curved": "C", "stuck": "S", "bce": "B", "mixed": "M"}
QUESTIONS = ("z", "a", "L", "dL/db", mark("next b"))
"""What is asked for."""


@dataclass(frozen=True)
class Exercise:
    """One neuron and one step of plain gradient descent.

    Attributes:
        run: x, y, w, b, activation, loss and learning rate.
        why: whether it asks as well why the slope is small.

    """

    run: Descent
    why: bool

    @property
    def answers(self) -> dict[str, float]:
        """Every number of the solution, by its name, in the order in which it is worked out."""
        point, path = evaluate(self.run.start), Path(self.run)
        return {
            "z": float(point.z[0]),
            "a": float(point.a[0]),
            "L": point.loss,
            "dL/da": float(point.dL_da[0]),
            "da/dz": float(point.da_dz[0]),
            "dL/db": point.dL_db,
            "next b": path.next_b(0),
        }

    @property
    def reason(self) -> str:
        """Why the slope is small, one sentence; empty where that is not asked."""
        found = explain(self.run.start) if self.why else None
        return "" if found is None else found.headline


@dataclass(frozen=True)
class Sheet:
    """A worksheet.

    Attributes:
        number: draws the exercises; from 0 to LARGEST_NUMBER.
        count: how many; from 1 to MOST.
        level: one of LEVELS.

    """

    number: int = 1
    count: int = 10
    level: str = "mixed"

    @property
    def code(self) -> str:
        """The sheet as a few letters to type: M10-7 is number 7 with ten exercises of all levels."""
        return f"{LETTERS[self.level]}{self.count}-{self.number}"

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """The exercises, no two the same, each with a value for everything that is asked."""
        return _exercises(self)

    def level_of(self, index: int) -> str:
        """Return the level of an exercise, counted from 0."""
        levels = list(LEVELS)[:-1]
        return self.level if self.level != "mixed" else levels[index * len(levels) // self.count]


@lru_cache(maxsize=8)
def _exercises(sheet: Sheet) -> tuple[Exercise, ...]:
    dice = _Dice(sheet.number)
    found: list[Exercise] = []
    seen: set[Descent] = set()
    while len(found) < sheet.count:
        exercise = _drawn(dice, sheet.level_of(len(found)))
        if exercise.run not in seen and _sound(exercise):
            seen.add(exercise.run)
            found.append(exercise)
    return tuple(found)


def sheet(number: int = 1, count: int = 10, level: str = "mixed") -> Sheet:
    """Return the sheet. Raises InputError for what is out of bounds, in one sentence."""
    if not 0 <= number <= LARGEST_NUMBER:
        raise InputError(
            tr(
                "number = {number} is not allowed: give a whole number from 0 to {largest_number}.",
                number=number, largest_number=LARGEST_NUMBER,
            )
        )  # fmt: skip
    if not 1 <= count <= MOST:
        raise InputError(
            tr(
                "count = {count} is not allowed: a sheet has from 1 to {most} exercises.",
                count=count, most=MOST,
            )
        )  # fmt: skip
    if level not in LEVELS:
        raise InputError(
            tr(
                "level = {level} is not known{hint}: one of {levels}.",
                level=shown(level), hint=near(level, LEVELS), levels=", ".join(LEVELS),
            )
        )  # fmt: skip
    return Sheet(number, count, level)


def sheet_of(code: str) -> Sheet:
    """Return the sheet of a code such as M10-7. Raises InputError for anything else."""
    found = re.fullmatch(r"([LCSBM])(\d{1,2})-(\d{1,6})", code.strip().upper())
    if found is None:
        raise InputError(
            tr(
                "{code} is no code of a worksheet: it looks like M10-7, as at the foot of each sheet.",
                code=shown(code),
            )
        )
    return sheet(int(found[3]), int(found[2]), next(level for level, letter in LETTERS.items() if letter == found[1]))


class _Dice:
    """SplitMix64 of Steele, Lea and Flood 2014."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def roll(self, sides: int) -> int:
        """Return a number from 0 to sides − 1."""
        mask = (1 << 64) - 1
        self._state = (self._state + 0x9E3779B97F4A7C15) & mask
        z = self._state
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & mask
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB & mask
        return ((z ^ (z >> 31)) >> 11) % sides

    def pick(self, values: Sequence[float | str]) -> float | str:
        """Return one of the values."""
        return values[self.roll(len(values))]


X = (-2, -1, 0.5, 1, 1.5, 2, 3)
W = (-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2)
RATES = (0.1, 0.2, 0.5, 1)
ROUND_Z = (-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3)
"""z whose sigmoid and tanh stand in the table of values."""
FAR_Z = (-6, -5, -4, 4, 5, 6)


def _drawn(dice: _Dice, level: str) -> Exercise:
    """Draw one exercise of a level: z is chosen, and b follows from it, so that z is a number to look up."""
    x, w, rate = dice.pick(X), dice.pick(W), dice.pick(RATES)
    if level == "linear":
        f, loss = dice.pick(("linear", "linear", "relu")), dice.pick(("half_mse", "half_mse", "mse"))
        z = dice.pick((-3, -2, -1.5, -1, 0.5, 1, 1.5, 2, 2.5, 4) if f == "linear" else (0.5, 1, 1.5, 2, 2.5, 4))
        y = dice.pick((-2, -1, 0, 1, 2, 3))
    elif level == "curved":
        f, loss = dice.pick(("sigmoid", "tanh")), dice.pick(("half_mse", "half_mse", "mse"))
        z, y = dice.pick(ROUND_Z), dice.pick((0, 1) if f == "sigmoid" else (-1, 0, 1))
    elif level == "stuck":
        f, loss = dice.pick(("sigmoid", "tanh", "relu")), "half_mse"
        z = dice.pick((-4, -3, -2, -1.5, -1, -0.5) if f == "relu" else FAR_Z)
        low = 0 if f == "sigmoid" else -1
        wrong = 1 if float(z) < 0 else low
        # Mostly the answer is wrong, for then the slope should be large and is not.
        y = dice.pick((1, 2, 3)) if f == "relu" else dice.pick((wrong, wrong, wrong, 1 + low - wrong))
    else:
        f, loss = "sigmoid", "bce"
        z, y = dice.pick((*ROUND_Z, 4, 5, 6, -4, -5, -6)), dice.pick((0, 1))
    run = descent(
        {"x": x, "w": w, "b": float(z) - float(w) * float(x), "y": y, "activation": f, "loss": loss,
         "learning_rate": rate}
    )  # fmt: skip
    return Exercise(run, why=level == "stuck")


def _sound(exercise: Exercise) -> bool:
    """Whether everything has a value, there is something to learn, and what is asked has an answer."""
    point, answers = evaluate(exercise.run.start), exercise.answers
    if point.undefined is not None or not all(map(math.isfinite, answers.values())):
        return False
    return answers["L"] != 0 and (bool(exercise.reason) or not exercise.why)


TABLE_Z = (0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6)
"""z of the table of values."""


def table() -> Iterator[tuple[float, float, float, float, float]]:
    """Yield z, σ(z), tanh z, −ln σ(z) and −ln σ(−z), for paper without a calculator."""
    for z in TABLE_Z:
        right, wrong = math.log1p(math.exp(-z)), z + math.log1p(math.exp(-z))
        yield z, 1 / (1 + math.exp(-z)), math.tanh(z), right, wrong
