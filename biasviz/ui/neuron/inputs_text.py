"""The words of the left panel, in one place so that they can be translated."""

from __future__ import annotations

import math
from dataclasses import dataclass

from biasviz.experiments.neuron.ruler import Ruler
from biasviz.experiments.neuron.spec import Choice
from biasviz.numerics.optimizers import OPTIMIZERS, stability
from biasviz.words import grouped, significant


@dataclass(frozen=True)
class Quantity:
    """A field's words: the letter before it, the caption in it, its name, one sentence on it."""

    letter: str
    caption: str
    title: str
    meaning: str


X = Quantity("𝑥", "input", "x, the input", "The input x of the shown sample: z = w·x + b.")
W = Quantity("𝑤", "weight", "w, the weight", "The weight w: how strongly the input counts.")
B = Quantity("𝑏", "bias", "b, the bias", "The bias b: shifts z whatever the input is. Drag the ball, or type.")
Y = Quantity("𝑦", "target", "y, the target", "The target y of the shown sample: what a should become.")
RATE = Quantity("", "", "Learning rate η", "The learning rate η: a step is η times the optimizer's direction.")

PANEL = "What fixes the run"
SCENARIO = ("Scenario", "Open a prepared start; Reset comes back to it.")
ACTIVATION = ("Activation", "The activation f in a = f(z).")
LOSS = ("Loss", "The loss L that measures how far a is from y.")
OPTIMIZER = ("Optimizer", "The rule that turns the slope into a step.")
REDUCTION = ("Over samples", "Sum or mean of the samples' losses; with one sample both are the same.")
MOVES = ("What moves", "Which of the parameters the descent may change.")
RULER = (
    "Stability ruler",
    "Click or drag to set the learning rate; the marks are the limits of a stable step.",
)

MORE_SAMPLES = "more samples…"
EDIT_SAMPLES = "edit…"
SAMPLES_MEANING = "Type or paste lists of inputs and targets."
SAMPLE_BEFORE = ("Previous sample", "Show the previous sample.")
SAMPLE_AFTER = ("Next sample", "Show the next sample.")


def sample_of(index: int, count: int) -> str:
    """Say which of the samples is shown."""
    words = f"{grouped(index + 1)} of {grouped(count)}"
    return words if count >= 100 else f"sample {words}"


LIMIT = {"gd": "2/L″", "momentum": "2(1+β)/L″"}
"""How the limit of a stable step is written; "limit" where there is no short formula."""


def _limit(optimizer: Choice) -> str:
    return LIMIT.get(optimizer.id, "limit")


def _limit_words(ruler: Ruler, optimizer: Choice) -> tuple[str, ...]:
    factor, name = stability(optimizer.id, **optimizer.keywords), _limit(optimizer)
    if factor is None:
        title = OPTIMIZERS[optimizer.id].title
        return f"no fixed limit: {title} scales its own steps", f"{title} has no fixed limit"
    here, lowest = ruler.limit_here, ruler.limit_minimum
    least = None if lowest is None else significant(factor * lowest, 3)
    if here is None:
        bend = "undefined" if math.isnan(ruler.curvature) else significant(ruler.curvature, 2)
        if math.isnan(ruler.curvature):
            words = "L″ is undefined here: no limit"
        elif ruler.curvature < 0:
            words = f"L″ = {bend}: bends down here, no limit"
        else:
            words = f"L″ = {bend}: flat here, no limit"
        return words, words.replace(" here", "")
    now = significant(factor * here, 3)
    if lowest is None or least is None:
        return f"{name} = {now} here, no minimum near", f"{name} = {now} here"
    if now == least:
        return f"{name} = {now} here and at the minimum", f"{name} = {now} at the minimum", f"{name} = {now}"
    return (
        f"{name} = {now} here, {least} at the minimum",
        f"{name}: {now} here, {least} at minimum",
        f"limit {now} here, {least} at minimum",
        f"{now} here, {least} at minimum",
    )


def zone(rate: float, ruler: Ruler, optimizer: Choice, moves: str) -> str | None:
    """Return "safe", "zigzag" or "unstable" near the minimum; None where the ruler cannot know."""
    factor = stability(optimizer.id, **optimizer.keywords)
    if moves != "b" or factor is None or ruler.limit_minimum is None:
        return None
    part = rate / (factor * ruler.limit_minimum)
    if OPTIMIZERS[optimizer.id].memory:
        return "safe" if part < 1 else "unstable"
    return "safe" if part <= 0.5 else "zigzag" if part < 1 else "unstable"


ZONES = {
    "safe": "settles at the minimum",
    "zigzag": "zig-zags into the minimum",
    "unstable": "does not settle at the minimum",
}


def ruler_lines(rate: float, ruler: Ruler, optimizer: Choice, moves: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the two lines under the ruler, each in variants from the fullest to the shortest."""
    here = _limit_words(ruler, optimizer)
    factor = stability(optimizer.id, **optimizer.keywords)
    if ruler.kills is not None and rate > 0:
        kills = significant(ruler.kills, 4)
        ahead = f"† the next step kills: {kills} or more" if rate >= ruler.kills else f"† kills from {kills}"
        return here, (ahead, f"† kills from {kills}")
    if moves != "b" and factor is not None:
        return here, ("w moves too: 2/L″ is for b alone", "2/L″ is for b alone")
    if factor is not None and ruler.limit_here is None and ruler.limit_minimum is not None:
        name, least = _limit(optimizer), significant(factor * ruler.limit_minimum, 3)
        return here, (f"{name} = {least} at the minimum", f"{least} at minimum")
    found = zone(rate, ruler, optimizer, moves)
    return here, ((f"{significant(rate, 3)} {ZONES[found]}", ZONES[found]) if found else ("",))


@dataclass(frozen=True)
class Tick:
    """A mark on the ruler: `kind` is "here", "minimum" or "kills"."""

    rate: float
    kind: str
    label: str
    meaning: str


def ticks(ruler: Ruler, optimizer: Choice) -> tuple[Tick, ...]:
    """Return the marks, the most important first."""
    factor, found = stability(optimizer.id, **optimizer.keywords), []
    if ruler.kills is not None:
        found.append(
            Tick(
                ruler.kills,
                "kills",
                "†",
                f"{significant(ruler.kills, 4)}: from here the next step kills the neuron",
            )
        )
    if factor is None:
        return tuple(found)
    for kind, limit, where in (
        ("here", ruler.limit_here, "here"),
        ("minimum", ruler.limit_minimum, "at the minimum"),
    ):
        if limit is None:
            continue
        rate = factor * limit
        label = _limit(optimizer) if kind == "here" else "min"
        found.append(
            Tick(
                rate,
                kind,
                label,
                f"{_limit(optimizer)} = {significant(rate, 4)} {where}: the limit of a stable step",
            )
        )
        if not OPTIMIZERS[optimizer.id].memory:
            found.append(
                Tick(
                    limit / 2,
                    kind,
                    "",
                    f"1/L″ = {significant(limit / 2, 4)} {where}: straight to the bottom of the parabola",
                )
            )
    return tuple(found)
