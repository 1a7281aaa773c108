"""Time in the Batch lab, as the bar at the bottom shows it: rows that fall into db, and steps of b."""

from __future__ import annotations

from functools import partial

import numpy as np

from biasviz.experiments.layer import sharing_path, sharing_verdict
from biasviz.experiments.layer.lab import BatchLab
from biasviz.experiments.layer.path import LONGEST
from biasviz.experiments.layer.sharing import evaluate
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.experiments.neuron.verdict import KEPT_BACK, Verdict
from biasviz.language import mark, tr
from biasviz.numerics.records import Array
from biasviz.ui import transport_text as text
from biasviz.ui.calm import calm
from biasviz.ui.timing import Buttons, Parts, Timing
from biasviz.words import fixed, grouped

WHOLE = (mark("Step"), mark("The rest of the sum, and b moves (Q)."))
ROWS = Buttons(
    play=(mark("Sum the rows"), mark("Let the rows of dZ fall into db; once they are summed, b moves (Space).")),
    pause=(text.PAUSE[0], mark("Hold the rows where they are (Space).")),
    step=(mark("Row"), mark("The next row falls into db; after the last one b moves (→).")),
    step_back=(mark("Row"), mark("One row back, exactly as it was (←).")),
    names=(mark("Next row"), mark("Row back")),
    other=WHOLE, icon="leap", events={},
)  # fmt: skip
TERMS = Buttons(
    play=(mark("Sum the terms"), mark("Let the numbers of dZ fall into db; once they are summed, b moves (Space).")),
    pause=(text.PAUSE[0], mark("Hold the numbers where they are (Space).")),
    step=(mark("Term"), mark("The next number falls into db; after the last one b moves (→).")),
    step_back=(mark("Term"), mark("One number back, exactly as it was (←).")),
    names=(mark("Next term"), mark("Term back")),
    other=WHOLE, icon="leap", events={},
)  # fmt: skip
STEPS = Buttons(play=(text.PLAY[0], mark("Let the training run (Space).")), other=None, events={})
ROW_TRACK = (mark("Rows of this step"), mark("The rows that are in db; drag, or use the arrows, to go through them."))
TERM_TRACK = (
    mark("Terms of this step"),
    mark("The numbers that are in db; drag, or use the arrows, to go through them."),
)
MANY = 1000
"""Rows from which the counter says on two lines how many of how many."""


def timing_of_batch(trace: BatchTrace) -> Timing:
    """Return how time stands on the page of the Batch lab that is shown."""
    lab = trace.lab
    parts = _parts(lab) if lab.in_parts else None
    walked, step = (trace.shared.path, trace.shared.step) if lab.on_shared else (trace.path, trace.step)
    place = max(lab.moment, float(lab.step))
    speed = lab.speed if parts is None else lab.speed / (parts.count + 1)
    counter, below, widest = _counter(lab, trace, parts)
    return Timing(
        playing=lab.playing,
        speed=lab.speed,
        place=place,
        pace=_pace(lab),
        counter=counter,
        below=below,
        widest=widest,
        buttons=STEPS if parts is None else TERMS if lab.on_shared else ROWS,
        path=walked,
        known=min(len(walked), int(place) + 1) if trace.veils("next") else len(walked),
        losses=partial(_shared_losses, walked)
        if isinstance(walked, sharing_path.Path)
        else lambda first, end: trace.path.losses(first, end - 1),
        verdict=_verdict(trace, calm(step, place, speed if lab.playing else 0.0)),
        note=lab.note or "",
        parts=parts,
    )


def _parts(lab: BatchLab) -> Parts:
    title, meaning = TERM_TRACK if lab.on_shared else ROW_TRACK
    return Parts(lab.step, lab.clock.parts - 1, lab.clock.part + lab.clock.way, title, meaning)


def _counter(lab: BatchLab, trace: BatchTrace, parts: Parts | None) -> tuple[str, str, tuple[str, str]]:
    """Return where time is in two lines, and the widest that each may be."""
    step = tr("step {n}", n=grouped(lab.step))
    if parts is None:
        return step, f"L = {fixed(trace.totals.L)}", (tr("step {n}", n=grouped(LONGEST)), "L = −0.0001234")
    rows, fallen = lab.clock.rows, lab.clock.fallen
    if lab.clock.summed and lab.clock.way > 0:
        step = tr("b moves")
    widest = tr("step {n}", n=grouped(LONGEST))
    if rows >= MANY:
        of = tr("of {n}, {step}", n=grouped(rows), step=step)
        return _row(lab, fallen), of, (_row(lab, rows), tr("of {n}, {step}", n=grouped(rows), step=widest))
    words = mark("term {k} of {n}") if lab.on_shared else mark("row {k} of {n}")
    return tr(words, k=fallen, n=rows), step, (tr(words, k=rows, n=rows), widest)


def _row(lab: BatchLab, count: int) -> str:
    return tr("term {n}", n=grouped(count)) if lab.on_shared else tr("row {n}", n=grouped(count))


def _pace(lab: BatchLab) -> str:
    """Say how fast time runs: 2 rows/s, 2 steps/s."""
    if not lab.in_parts:
        return text.speed(lab.speed)
    speed = lab.speed * lab.clock.at_once
    count = text.count(speed)
    if lab.on_shared:
        return tr("{count} term/s", count=count) if speed <= 1 else tr("{count} terms/s", count=count)
    return tr("{count} row/s", count=count) if speed <= 1 else tr("{count} rows/s", count=count)


def _verdict(trace: BatchTrace, step: int) -> Verdict:
    if trace.veils("verdict"):
        return KEPT_BACK
    return sharing_verdict.verdict(trace.shared.path, step) if trace.lab.on_shared else trace.verdict_at(step)


def _shared_losses(path: sharing_path.Path, first: int, end: int) -> Array:
    return np.array([evaluate(path.at(step)).L for step in range(first, end)])
