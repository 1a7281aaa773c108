"""Time in the Network lab, as the bar at the bottom shows it: steps, epochs, and the stations of a step."""

from __future__ import annotations

from biasviz.experiments.network.path import LONGEST
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.experiments.neuron.verdict import KEPT_BACK
from biasviz.language import mark, tr
from biasviz.ui import transport_text as text
from biasviz.ui.calm import calm
from biasviz.ui.timing import Buttons, Parts, Timing
from biasviz.words import fixed, grouped

STEPS = Buttons(play=(text.PLAY[0], mark("Let the training run (Space).")))
STATION_TRACK = (
    mark("Arrays of this step"),
    mark("The arrays that are worked out; drag, or use the arrows, to go through them."),
)


def timing_of_network(trace: NetworkTrace) -> Timing:
    """Return how time stands in the Network lab."""
    lab, path, step = trace.lab, trace.path, trace.step
    clock = lab.clock
    parts = Parts(lab.step, clock.parts - 1, clock.part + clock.way, *STATION_TRACK) if lab.in_parts else None
    place = max(lab.place, float(step))
    shown = calm(step, place, lab.speed if lab.playing and not lab.in_parts else 0.0)
    return Timing(
        playing=lab.playing,
        speed=lab.speed,
        place=place,
        pace=text.speed(lab.speed),
        counter=tr("step {n}", n=grouped(step)),
        below=f"L = {fixed(path.loss(step))}",
        widest=(tr("step {n}", n=grouped(LONGEST)), "L = −0.0001234"),
        buttons=STEPS,
        path=path,
        known=min(len(path), int(place) + 1) if trace.veils("next") else len(path),
        losses=lambda first, end: path.losses(first, end - 1),
        verdict=KEPT_BACK if trace.veils("verdict") else trace.verdict_at(shown),
        note=lab.note or "",
        parts=parts,
    )
