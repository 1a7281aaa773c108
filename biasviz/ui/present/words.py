"""What the large readout says: a state and its trace as a few words and numbers, without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from biasviz.experiments.neuron.lab import QUARTERS
from biasviz.experiments.neuron.race import differences
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.experiments.neuron.verdict import verdict
from biasviz.language import mark, tr
from biasviz.state import State
from biasviz.ui import transport_text
from biasviz.ui.calm import calm_step
from biasviz.ui.lessons.words import together
from biasviz.ui.neuron.cards import card
from biasviz.words import fixed, grouped, significant

SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
SYMBOLS = (("z", "text"), ("a", "activation"), ("L", "loss"), ("dL/db", "bias"), (mark("next b"), "bias"))
"""The five quantities, each with its colour, from top to bottom."""
NONE, VEILED = "—", "?"
"""What there is none of, and what the class is still to find out."""
Value = float | str | None


class Lane(NamedTuple):
    """One run: its name in a race, the five values, the verdict's outcome, words, and the sentence below."""

    name: str
    values: tuple[Value, ...]
    outcome: str
    verdict: str
    sentence: str


class Content(NamedTuple):
    """All that the readout shows."""

    step: str
    quarter: str
    symbols: tuple[tuple[str, str], ...]
    lanes: tuple[Lane, ...]
    running: bool

    def spoken(self) -> str:
        """Say it for a screen reader."""
        said = [self.step]
        for lane in self.lanes:
            numbers = (f"{s} {number(v, 6, self.running)}" for (s, _), v in zip(self.symbols, lane.values, strict=True))
            said += [lane.name, ", ".join(numbers), lane.verdict, lane.sentence]
        return ". ".join(part.rstrip(".") for part in said if part) + "."


def content(state: State, trace: NeuronTrace) -> Content:
    """Return what there is to say."""
    lab = state.neuron
    rival = trace.rival
    names = _names(trace) if rival is not None else ("",)
    lanes = [trace] if rival is None else [trace, rival]
    sample = f"{lab.sample + 1}".translate(SUBSCRIPTS) if len(trace.neuron.problem.x) > 1 else ""
    symbols = tuple((f"{tr(s)}{sample}" if s in "za" else tr(s), color) for s, color in SYMBOLS)
    quarter = "" if lab.quarter is None or lab.playing else tr(QUARTERS[lab.quarter])
    return Content(
        tr("step {n}", n=grouped(lab.step)), quarter, symbols,
        tuple(_lane(name, lane, alone=rival is None) for name, lane in zip(names, lanes, strict=True)), lab.playing,
    )  # fmt: skip


def _names(trace: NeuronTrace) -> tuple[str, str]:
    assert trace.lab.rival is not None
    found = differences(trace.lab.run, trace.lab.rival)
    if not found:
        return "A", "B"
    return f"A  {found[0].values[0]}", f"B  {found[0].values[1]}"


def _lane(name: str, trace: NeuronTrace, alone: bool) -> Lane:
    point, i = trace.point, min(trace.lab.sample, len(trace.neuron.problem.x) - 1)
    sound = point.undefined is None
    slope = VEILED if trace.veils("slope") else point.dL_db if sound else None
    values = (float(point.z[i]), float(point.a[i]), point.loss if sound else None, slope,
              VEILED if trace.veils("next") else trace.next_b)  # fmt: skip
    step = calm_step(trace)
    found = trace.verdict if step == trace.step or trace.veils("verdict") else verdict(trace.path, step)
    head, more = transport_text.verdict(found)
    sentence = more
    if alone and not trace.veils("slope"):
        why = card(trace)
        sentence = more if why.kind == "quiet" else " ".join(s for s in (why.headline, why.cure) if s)
    unbroken = together(sentence).replace(" %", "\u00a0%")
    return Lane(name, values, found.outcome, head, unbroken[:1].upper() + unbroken[1:])


def number(value: Value, digits: int, running: bool) -> str:
    """Return a value: of steady width while time runs, with all its digits at rest."""
    if isinstance(value, str):
        return value
    if value is None or value != value:
        return NONE
    return fixed(value, min(digits, 4)) if running else significant(value, digits)


def fitting(value: Value, running: bool, fits: Callable[[str], bool]) -> str:
    """Return a value with as many digits, from 6 to 2, as there is room for."""
    for digits in (6, 5, 4, 3):
        words = number(value, digits, running)
        if fits(words):
            return words
    return number(value, 2, running)
