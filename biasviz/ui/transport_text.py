"""The words of the transport bar, in one place so that they can be translated."""

from __future__ import annotations

import re
from dataclasses import dataclass

from biasviz.experiments.neuron.lab import DECADE, QUARTERS, SPEEDS, NeuronLab
from biasviz.experiments.neuron.verdict import RISING, Verdict
from biasviz.language import mark, tr
from biasviz.words import GUESSING, dead_since, fixed, grouped, significant

RESET = (mark("Reset"), mark("Back to the scenario as it was loaded (Home)."))
STEP_BACK = (mark("Step"), mark("One step back, exactly as it was (←)."))
PLAY = (mark("Play"), mark("Let the descent run (Space)."))
PAUSE = (mark("Pause"), mark("Hold the run where it is (Space)."))
STEP = (mark("Step"), mark("One step on (→)."))
QUARTER = (mark("Quarter"), mark("A quarter of a step: forward, loss, backward, update."))
UNTIL = (mark("Until"), mark("Run until something happens."))
UNTIL_LEVEL = (mark("Loss to fall below"), mark("The run stops when the loss is below this number."))
UNTIL_RUN = (mark("Run"), mark("Run until the loss is below this number."))
SPEED = (mark("Speed"), mark("Steps a second, from a quarter of a step to thousands."))
SCRUB = (
    mark("Loss per step"),
    mark("The loss at each step; drag, or use the arrows, Home and End, to go through the run."),
)
SCRUB_AXIS = mark("loss per step")
LOG = (mark("log"), mark("Draw the loss per step on a log axis."))
VERDICT = mark("What the run is doing")
STEP_BACK_NAME = mark("Step back")

GROWING = mark("each step is longer than the last")
_FRACTIONS = {0.25: "¼", 0.5: "½"}


def count(value: float) -> str:
    """Write how many there are a second: ¼, 2, 5,000."""
    return _FRACTIONS.get(value) or (grouped(value) if value == int(value) or value >= 100 else f"{value:g}")


def speed(value: float) -> str:
    """Say how fast time runs: ¼ step/s, 2 steps/s."""
    many = count(value)
    return tr("{count} step/s", count=many) if value <= 1 else tr("{count} steps/s", count=many)


def pace(lab: NeuronLab) -> str:
    """Say how fast time runs by the clock of the lab; the log clock takes ten times as many steps in equal times."""
    if lab.speed > SPEEDS[-1]:  # a lesson that hurries to the end of a scene
        return tr("full speed")
    if lab.clock == "steps":
        return speed(lab.speed)
    return tr("×10 in {seconds} s", seconds=f"{DECADE / lab.speed:.3g}")


def step(lab: NeuronLab) -> str:
    """Say which step the run is at."""
    return tr("step {n}", n=grouped(lab.step))


def loss_so_far(step: int, known: int, first: float, now: float) -> str:
    """Say the loss along the run in a sentence, for those who cannot see it."""
    return tr(
        "Step {n} of {known} that are known: the loss was {first} at the start and is {now} now.",
        n=grouped(step), known=grouped(known), first=significant(first, 4), now=significant(now, 4),
    )  # fmt: skip


def below_step(lab: NeuronLab, loss: float) -> str:
    """Say which quarter of a step is being taken; on a whole step, and while time runs, the loss."""
    return f"L = {fixed(loss)}" if lab.quarter is None or lab.playing else tr(QUARTERS[lab.quarter])


def event(words: str) -> str:
    """Return an event's title, without what stands for a number."""
    return tr(words).replace("{level}", "").rstrip(" …")


@dataclass(frozen=True)
class Told(Verdict):
    """What a lab says of itself in words of its own; the outcome gives the sign and its colour.

    Attributes:
        head, more: the verdict in a few words, and one line more.

    """

    head: str = ""
    more: str = ""


def verdict(found: Verdict) -> tuple[str, str]:
    """Say what the run is doing: the verdict in a few words, and one line more."""
    if isinstance(found, Told):
        return found.head, found.more
    n = grouped(found.step or 0)
    detail = found.detail or ""
    reason = re.split(": |：", detail, maxsplit=1)[-1]
    words = {
        "converged": (tr("converged at step {n}", n=n), tr("nothing moves any more")),
        "descending": (tr("descending"), tr("the loss is on its way down")),
        "plateau": (tr("plateau"), detail or tr("saturated, creeping")),
        "dead": (dead_since(found.step or 0), detail or tr("slope exactly 0, error not")),
        "oscillating": (
            tr("oscillating, period {n}", n=found.period) if found.period else tr("oscillating"),
            tr("it repeats itself") if found.period else tr("without a fixed period"),
        ),
        "diverged": (tr("diverged at step {n}", n=n), tr(GROWING) if detail == RISING else tr(detail)),
        "undefined": (tr("undefined"), reason),
        "veiled": ("?", tr(GUESSING)),
    }
    return words[found.outcome]


def verdict_line(found: Verdict) -> str:
    """Return the verdict in one line: plateau: saturated, creeping."""
    head, more = verdict(found)
    if isinstance(found, Told):
        return tr("{verdict}: {detail}", verdict=head, detail=more) if more else head
    more = found.detail or "" if found.outcome == "undefined" else more
    joined = found.outcome in ("plateau", "undefined") and more
    return tr("{verdict}: {detail}", verdict=head, detail=more) if joined else head


def running_until(lab: NeuronLab) -> str:
    """Say what the run is played until, if anything."""
    if lab.until is None:
        return ""
    if lab.until.event == "below":
        return tr("runs until: the loss is below {level}", level=f"{lab.until.level:g}")
    return tr("runs until: {event}", event=event(lab.until.event))
