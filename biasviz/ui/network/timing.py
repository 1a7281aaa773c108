"""Time in the Network lab, as the bar at the bottom shows it: steps, epochs, and the stations of a step."""

from __future__ import annotations

from biasviz.experiments.network.path import LONGEST
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.experiments.network.until import EVENTS, events_of
from biasviz.experiments.neuron.verdict import KEPT_BACK
from biasviz.language import mark, tr
from biasviz.ui import transport_text as text
from biasviz.ui.calm import calm
from biasviz.ui.timing import Buttons, Parts, Timing
from biasviz.words import fixed, grouped

PLAY = (text.PLAY[0], mark("Let the training run (Space)."))
STATIONS = Buttons(
    play=(text.PLAY[0], mark("Go through the arrays of the step, one after the other (Space).")),
    step=(mark("Array"), mark("The next array is worked out; after the last one everything moves (→).")),
    step_back=(mark("Array"), mark("One array back, exactly as it was (←).")),
    names=(mark("Next array"), mark("Array back")),
    events={},
)
TRACK = (
    mark("Arrays of this step"),
    mark("The arrays that are worked out; drag, or use the arrows, to go through them."),
)
FEW_EPOCHS = 100


def timing_of_network(trace: NetworkTrace) -> Timing:
    """Return how time stands in the Network lab."""
    lab, path, step, clock = trace.lab, trace.path, trace.step, trace.lab.clock
    parts = Parts(lab.step, clock.parts - 1, clock.part + clock.way, *TRACK) if lab.in_parts else None
    place = max(lab.place, float(step))
    shown = calm(step, place, lab.speed if lab.playing and not lab.in_parts else 0.0)
    counter, below, widest = _counter(trace)
    return Timing(
        playing=lab.playing,
        speed=lab.speed,
        place=place,
        pace=_pace(trace),
        counter=counter,
        below=below,
        widest=widest,
        buttons=STATIONS if lab.in_parts else Buttons(play=PLAY, events=_events(trace)),
        path=path,
        known=min(len(path), int(place) + 1) if trace.veils("next") else len(path),
        losses=lambda first, end: path.losses(first, end - 1),
        verdict=KEPT_BACK if trace.veils("verdict") else trace.verdict_at(shown),
        note=lab.note or "",
        parts=parts,
    )


def _counter(trace: NetworkTrace) -> tuple[str, str, tuple[str, str]]:
    """Return where time is in two lines, and the widest that each may be."""
    step, widest = tr("step {n}", n=grouped(trace.step)), tr("step {n}", n=grouped(LONGEST))
    if len(trace.rows) == trace.n:
        return step, f"L = {fixed(trace.path.loss(trace.step))}", (widest, "L = −0.0001234")
    epoch = trace.path.epoch(trace.step)
    many = f"{epoch:,.2f}" if epoch < FEW_EPOCHS else f"{epoch:,.1f}"
    return step, tr("epoch {n}", n=many), (widest, tr("epoch {n}", n="99,999.9"))


def _pace(trace: NetworkTrace) -> str:
    """Say how fast time runs: 2 arrays/s, 8 steps/s."""
    lab = trace.lab
    if not lab.in_parts:
        return text.speed(lab.speed)
    count = text.count(lab.speed)
    return tr("{count} array/s", count=count) if lab.speed <= 1 else tr("{count} arrays/s", count=count)


def _events(trace: NetworkTrace) -> dict[str, str]:
    return {id: EVENTS[id] for id in events_of(trace.network)}
