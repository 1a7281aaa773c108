"""What the race and the cures say, in one place."""

from __future__ import annotations

from typing import NamedTuple

from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.race import WHY, Finish, differences, winner
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.experiments.neuron.verdict import Verdict
from biasviz.language import mark, tr
from biasviz.ui import transport_text
from biasviz.ui.neuron.lanes import LETTERS as LETTERS
from biasviz.words import grouped, significant

BAR = mark("Race: two lanes under one clock")
AGAINST = {
    "loss": mark("Against another loss"),
    "activation": mark("Against another activation"),
    "optimizer": mark("Against another optimizer"),
}
BUTTONS = {
    "race_until": (mark("Run until escaped"), mark("Plays until z has crossed 0 in both lanes, or never will (V).")),
    "race_clock": (mark("Log clock"), mark("Lets time run faster and faster, a decade of steps in equal times (K).")),
    "race_swap": (mark("Swap lanes"), mark("Changes the lanes, so that the fields set the other one (X).")),
    "race_end": (mark("End race"), mark("Takes lane B away; lane A goes on.")),
}
MET = {
    "converged": mark("converged"),
    "dead": mark("died"),
    "sign": mark("the slope turned"),
    "cycle": mark("repeats"),
    "escaped": mark("escaped"),
    "below": mark("L below {level}"),
}
"""What a lane has done that met the event."""
BRIEF = {
    "converged": MET["converged"],
    "descending": mark("descending"),
    "dead": WHY["dead"],
    "oscillating": mark("oscillating"),
    "diverged": WHY["diverged"],
}
"""Verdicts without their moment, for where there is no room for it."""
RESCUE = mark("Rescue…")
RESCUE_TIP = mark("Lists what would wake this neuron, with forecasts in steps (W).")
CURES = {
    "dead": mark("Dead. What would wake it, tried in lane B:"),
    "saturated": mark("Saturated and wrong. What would get it out, tried in lane B:"),
}
NO_CURE = mark("Nothing to rescue: this neuron learns.")
CLOSE = (mark("Close"), mark("Closes the list of cures (W)."))


class Lane(NamedTuple):
    """What the bar says of a lane.

    Attributes:
        letter: A or B.
        settings: in what it differs, one line.
        outcome: its verdict, the key of a sign; `verdict` is it in words, `brief` without the moment.
        watch: the number of the stop-watch, or "never".
        below: what the number is: running, escaped, dead.
        state: "running", "met" or "never".
        mark: "wins" or "tie", or empty.

    """

    letter: str
    settings: str
    outcome: str
    verdict: str
    watch: str
    below: str
    state: str
    mark: str
    brief: str = ""

    def said(self) -> str:
        """Return it all as a sentence."""
        watch = (
            f"{self.watch}: {self.below}"
            if self.state == "never"
            else tr("step {n}: {what}", n=self.watch, what=self.below)
        )
        parts = (tr("Lane {letter}", letter=self.letter), self.settings, self.verdict, watch, self.mark)
        return ", ".join(part for part in parts if part) + "."


def lanes(trace: NeuronTrace, finishes: tuple[Finish | None, ...]) -> tuple[Lane, ...]:
    """Return what the bar says of each lane of a race."""
    assert trace.rival is not None
    found = differences(trace.lab.run, trace.rival.lab.run)
    first, until = winner(finishes), trace.lab.timed
    tie = None not in finishes and first is None and all(finish is not None and finish.met for finish in finishes)
    result = []
    for lane, (own, finish) in enumerate(zip((trace, trace.rival), finishes, strict=True)):
        settings = ", ".join(d.said(lane) for d in found) or tr("the same settings")
        verdict = own.verdict
        watch, below, state = _watch(finish, until, trace.lab.step, verdict)
        mark = tr("wins") if first == lane else tr("tie") if tie else ""
        head = transport_text.verdict(verdict)[0]
        brief = tr(BRIEF[verdict.outcome]) if verdict.outcome in BRIEF else head
        result.append(Lane(LETTERS[lane], settings, verdict.outcome, head, watch, below, state, mark, brief))
    return tuple(result)


def _watch(finish: Finish | None, until: Until, step: int, verdict: Verdict) -> tuple[str, str, str]:
    if finish is None:
        return grouped(step), tr("running") if step else tr("at the start"), "running"
    if finish.met:
        # A rest is seen some steps early or late; the verdict tells since when it is one, here and everywhere.
        rests = until.event == verdict.outcome == "converged" and verdict.step is not None
        met = verdict.step if rests and verdict.step is not None else finish.step
        return grouped(met), tr(MET[until.event], level=significant(until.level)), "met"
    return tr("never"), tr(WHY[finish.why]), "never"
