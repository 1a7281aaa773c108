"""The words of the left panel, in one place so that they can be translated."""

from __future__ import annotations

import math
from dataclasses import dataclass

from biasviz.experiments.neuron.ruler import Ruler
from biasviz.experiments.neuron.spec import Choice
from biasviz.language import mark, tr
from biasviz.numerics.optimizers import OPTIMIZERS, stability
from biasviz.words import GUESSING, grouped, significant


@dataclass(frozen=True)
class Quantity:
    """A field's words: the letter before it, the caption in it, its name, one sentence on it."""

    letter: str
    caption: str
    title: str
    meaning: str


X = Quantity(
    "𝑥", mark("input"), mark("x, the input"),
    mark("The input x of the shown sample: z = w·x + b."),
)
W = Quantity(
    "𝑤", mark("weight"), mark("w, the weight"),
    mark("The weight w: how strongly the input counts."),
)
B = Quantity(
    "𝑏", mark("bias"), mark("b, the bias"),
    mark("The bias b: shifts z whatever the input is. Drag the ball, or type."),
)
Y = Quantity(
    "𝑦", mark("target"), mark("y, the target"),
    mark("The target y of the shown sample: what a should become."),
)
RATE = Quantity(
    "", "", mark("Learning rate η"),
    mark("The learning rate η: a step is η times the optimizer's direction."),
)

PANEL = mark("What fixes the run")
SCENARIO = (mark("Scenario"), mark("Open a prepared start; Reset comes back to it."))
ACTIVATION = (mark("Activation"), mark("The activation f in a = f(z)."))
LOSS = (mark("Loss"), mark("The loss L that measures how far a is from y."))
OPTIMIZER = (mark("Optimizer"), mark("The rule that turns the slope into a step."))
REDUCTION = (mark("Over samples"), mark("Sum or mean of the samples' losses; with one sample both are the same."))
MOVES = (mark("What moves"), mark("Which of the parameters the descent may change."))
RULER = (
    mark("Stability ruler"),
    mark("Click or drag to set the learning rate; the marks are the limits of a stable step."),
)

MORE_SAMPLES = mark("more samples…")
EDIT_SAMPLES = mark("edit…")
SAMPLES_MEANING = mark("Type or paste lists of inputs and targets.")
SAMPLE_BEFORE = (mark("Previous sample"), mark("Show the previous sample."))
SAMPLE_AFTER = (mark("Next sample"), mark("Show the next sample."))


def sample_of(index: int, count: int) -> str:
    """Say which of the samples is shown."""
    k, n = grouped(index + 1), grouped(count)
    return tr("{k} of {n}", k=k, n=n) if count >= 100 else tr("sample {k} of {n}", k=k, n=n)


LIMIT = {"gd": "2/L″", "momentum": "2(1+β)/L″"}
"""How the limit of a stable step is written; "limit" where there is no short formula."""


def _limit(optimizer: Choice) -> str:
    return LIMIT.get(optimizer.id) or tr("limit")


def _limit_words(ruler: Ruler, optimizer: Choice) -> tuple[str, ...]:
    factor, name = stability(optimizer.id, **optimizer.keywords), _limit(optimizer)
    if factor is None:
        title = tr(OPTIMIZERS[optimizer.id].title)
        return (
            tr("no fixed limit: {optimizer} scales its own steps", optimizer=title),
            tr("{optimizer} has no fixed limit", optimizer=title),
        )
    here, lowest = ruler.limit_here, ruler.limit_minimum
    least = None if lowest is None else significant(factor * lowest, 3)
    if here is None:
        if math.isnan(ruler.curvature):
            return tr("L″ is undefined here: no limit"), tr("L″ is undefined: no limit")
        bend = significant(ruler.curvature, 2)
        if ruler.curvature < 0:
            words = tr("L″ = {bend}: bends down here, no limit", bend=bend)
            return words, tr("L″ = {bend}: bends down, no limit", bend=bend)
        return tr("L″ = {bend}: flat here, no limit", bend=bend), tr("L″ = {bend}: flat, no limit", bend=bend)
    now = significant(factor * here, 3)
    if lowest is None or least is None:
        given = {"name": name, "now": now}
        return tr("{name} = {now} here, no minimum near", **given), tr("{name} = {now} here", **given)
    if now == least:
        given = {"name": name, "now": now}
        both = tr("{name} = {now} here and at the minimum", **given)
        return both, tr("{name} = {now} at the minimum", **given), f"{name} = {now}"
    given = {"now": now, "least": least}
    return (
        tr("{name} = {now} here, {least} at the minimum", name=name, **given),
        tr("{name}: {now} here, {least} at minimum", name=name, **given),
        tr("limit {now} here, {least} at minimum", **given),
        tr("{now} here, {least} at minimum", **given),
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
    "safe": (mark("{rate} settles at the minimum"), mark("settles at the minimum")),
    "zigzag": (mark("{rate} zig-zags into the minimum"), mark("zig-zags into the minimum")),
    "unstable": (mark("{rate} does not settle at the minimum"), mark("does not settle at the minimum")),
}
"""What a rate does near the minimum, with the rate and without it."""


def ruler_lines(rate: float, ruler: Ruler, optimizer: Choice, moves: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the two lines under the ruler, each in variants from the fullest to the shortest."""
    if ruler.veiled:
        return (tr(GUESSING), "?"), ("",)
    here = _limit_words(ruler, optimizer)
    factor = stability(optimizer.id, **optimizer.keywords)
    if ruler.kills is not None and rate > 0:
        kills = significant(ruler.kills, 4)
        least_words = tr("† kills from {kills}", kills=kills)
        ahead = tr("† the next step kills: {kills} or more", kills=kills) if rate >= ruler.kills else least_words
        return here, (ahead, least_words)
    if moves != "b" and factor is not None:
        return here, (tr("w moves too: 2/L″ is for b alone"), tr("2/L″ is for b alone"))
    if factor is not None and ruler.limit_here is None and ruler.limit_minimum is not None:
        name, least = _limit(optimizer), significant(factor * ruler.limit_minimum, 3)
        return here, (tr("{name} = {now} at the minimum", name=name, now=least), tr("{least} at minimum", least=least))
    found = zone(rate, ruler, optimizer, moves)
    if found is None:
        return here, ("",)
    full, bare = ZONES[found]
    return here, (tr(full, rate=significant(rate, 3)), tr(bare))


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
                tr("{rate}: from here the next step kills the neuron", rate=significant(ruler.kills, 4)),
            )
        )
    if factor is None:
        return tuple(found)
    for kind, limit, stable, straight in (
        (
            "here", ruler.limit_here,
            mark("{name} = {rate} here: the limit of a stable step"),
            mark("1/L″ = {rate} here: straight to the bottom of the parabola"),
        ),
        (
            "minimum", ruler.limit_minimum,
            mark("{name} = {rate} at the minimum: the limit of a stable step"),
            mark("1/L″ = {rate} at the minimum: straight to the bottom of the parabola"),
        ),
    ):  # fmt: skip
        if limit is None:
            continue
        rate = factor * limit
        label = _limit(optimizer) if kind == "here" else tr("min")
        found.append(
            Tick(
                rate,
                kind,
                label,
                tr(stable, name=_limit(optimizer), rate=significant(rate, 4)),
            )
        )
        if not OPTIMIZERS[optimizer.id].memory:
            found.append(
                Tick(
                    limit / 2,
                    kind,
                    "",
                    tr(straight, rate=significant(limit / 2, 4)),
                )
            )
    return tuple(found)
