"""The words of the transport bar, in one place so that they can be translated."""

from __future__ import annotations

from biasviz.experiments.neuron.lab import EVENTS, QUARTERS, NeuronLab
from biasviz.experiments.neuron.verdict import Verdict
from biasviz.words import dead_since, fixed, grouped

RESET = ("Reset", "Back to the scenario as it was loaded (Home).")
STEP_BACK = ("Step", "One step back, exactly as it was (←).")
PLAY = ("Play", "Let the descent run (Space).")
PAUSE = ("Pause", "Hold the run where it is (Space).")
STEP = ("Step", "One step on (→).")
QUARTER = ("Quarter", "A quarter of a step: forward, loss, backward, update.")
UNTIL = ("Until", "Run until something happens.")
UNTIL_LEVEL = ("Loss to fall below", "The run stops when the loss is below this number.")
UNTIL_RUN = ("Run", "Run until the loss is below this number.")
SPEED = ("Speed", "Steps a second, from a quarter of a step to thousands.")
SCRUB = (
    "Loss per step",
    "The loss at each step; drag, or use the arrows, Home and End, to go through the run.",
)
LOG = ("log", "Draw the loss per step on a log axis.")
VERDICT = "What the run is doing"
STEP_BACK_NAME = "Step back"

GROWING = "each step is longer than the last"
_FRACTIONS = {0.25: "¼", 0.5: "½"}


def speed(value: float) -> str:
    """Say how fast time runs: ¼ step/s, 2 steps/s."""
    count = _FRACTIONS.get(value) or (grouped(value) if value == int(value) else f"{value:g}")
    return f"{count} {'step' if value <= 1 else 'steps'}/s"


def step(lab: NeuronLab) -> str:
    """Say which step the run is at."""
    return f"step {grouped(lab.step)}"


def below_step(lab: NeuronLab, loss: float) -> str:
    """Say which quarter of a step is being taken; on a whole step, and while time runs, the loss."""
    return f"L = {fixed(loss)}" if lab.quarter is None or lab.playing else QUARTERS[lab.quarter]


def event(id: str) -> str:
    """Return an event's title, without the dots that stand for a number."""
    return EVENTS[id].rstrip(" …")


def verdict(found: Verdict) -> tuple[str, str]:
    """Say what the run is doing: the verdict in a few words, and one line more."""
    at = "" if found.step is None else f" {grouped(found.step)}"
    detail = found.detail or ""
    reason = detail.partition(": ")[2] or detail
    words = {
        "converged": (f"converged at step{at}", "nothing moves any more"),
        "descending": ("descending", "the loss is on its way down"),
        "plateau": ("plateau", "saturated, creeping"),
        "dead": (dead_since(found.step or 0), "slope exactly 0, error not"),
        "oscillating": (
            f"oscillating, period {found.period}" if found.period else "oscillating",
            "it repeats itself" if found.period else "without a fixed period",
        ),
        "diverged": (f"diverged at step{at}", GROWING if detail.startswith("each step") else detail),
        "undefined": ("undefined", reason),
    }
    return words[found.outcome]


def verdict_line(found: Verdict) -> str:
    """Return the verdict in one line: plateau: saturated, creeping."""
    head, more = verdict(found)
    more = found.detail or "" if found.outcome == "undefined" else more
    return f"{head}: {more}" if found.outcome in ("plateau", "undefined") and more else head


def running_until(lab: NeuronLab) -> str:
    """Say what the run is played until, if anything."""
    if lab.until is None:
        return ""
    level = f" {lab.until.level:g}" if lab.until.event == "below" else ""
    return f"runs until: {event(lab.until.event)}{level}"
