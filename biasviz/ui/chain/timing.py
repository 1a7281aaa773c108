"""Time in the Chain lab, as the bar at the bottom shows it: moves of a walk back, and what has come of it."""

from __future__ import annotations

from dataclasses import dataclass

from biasviz.experiments.chain.lab import PARTS, bottom_of
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.experiments.chain.verdict import OUTCOMES
from biasviz.experiments.neuron.verdict import KEPT_BACK, Verdict
from biasviz.language import mark, tr
from biasviz.ui import transport_text as text
from biasviz.ui.chain.mathline import plain
from biasviz.ui.timing import Buttons, Parts, Timing
from biasviz.ui.transport_text import Told
from biasviz.words import percent, significant

WHOLE = (mark("Next neuron"), mark("On to the next neuron: both its moves (Q)."))
BUTTONS = {
    "differential": Buttons(
        play=(mark("Substitute"), mark("Keep substituting for da until you get to the bottom (Space).")),
        step=(mark("Move"), mark("The next substitution (→).")),
        step_back=(mark("Move"), mark("One substitution back, exactly as it was (←).")),
        names=(mark("Next move"), mark("Move back")), other=WHOLE, icon="leap", events={},
    ),
    "question": Buttons(
        play=(mark("Follow b"), mark("Follow b from station to station, up to C and back (Space).")),
        step=(mark("Station"), mark("The next station of b (→).")),
        step_back=(mark("Station"), mark("One station back (←).")),
        names=(mark("Next station"), mark("Station back")),
        other=(mark("All the way"), mark("All stations, to the end (Q).")), icon="leap", events={},
    ),
    "depth": Buttons(
        play=(mark("Walk back"), mark("Take in factor after factor, from C back to the input (Space).")),
        step=(mark("Factor"), mark("The next factor on the way back (→).")),
        step_back=(mark("Factor"), mark("One factor forward again (←).")),
        names=(mark("Next factor"), mark("Factor back")), other=WHOLE, icon="leap", events={},
    ),
}  # fmt: skip
TRACKS = {
    "differential": (
        mark("Moves of the substitution"),
        mark("The substitutions that are made; drag, or use the arrows, to go through them."),
    ),
    "question": (
        mark("Stations of b"), mark("The stations that b has come to; drag, or use the arrows, to go through them."),
    ),
    "depth": (
        mark("Factors on the way back"),
        mark("The factors that are taken in; drag, or use the arrows, to go through them."),
    ),
}  # fmt: skip
COUNTERS = {
    "differential": mark("move {k} of {n}"), "question": mark("station {k} of {n}"), "depth": mark("move {k} of {n}"),
}  # fmt: skip


@dataclass(frozen=True)
class Moves(Parts):
    """The moves of the whole walk, all of its steps in one row.

    Attributes:
        of_step: how many moves a step has.

    """

    of_step: int = 1

    def place(self, part: int) -> float:
        """Return the place in time at which that many moves are done."""
        return part / self.of_step


def timing_of_chain(trace: ChainTrace) -> Timing:
    """Return how time stands on the page of the Chain lab that is shown."""
    lab, page = trace.lab, trace.lab.page
    count = lab.length * PARTS[page]
    words = tr(COUNTERS[page], k=lab.moves + _first(page), n=count + _first(page))
    return Timing(
        playing=lab.playing,
        speed=lab.speed,
        place=lab.moment,
        pace=_pace(lab.speed),
        counter=words,
        below=_below(trace),
        widest=(tr(COUNTERS[page], k=100, n=100), "da⁴⁹ = f′(z⁴⁹)·dz⁴⁹"),
        buttons=BUTTONS[page],
        path=lab.run,
        known=lab.length + 1,
        losses=None,
        verdict=_verdict(trace),
        note=lab.note or "",
        parts=Moves(0, count, lab.moves + lab.clock.way, *TRACKS[page], PARTS[page]),
    )


def _first(page: str) -> int:
    """Return where counting begins: b itself is a station."""
    return 1 if page == "question" else 0


def _pace(speed: float) -> str:
    count = text.count(speed)
    return tr("{count} move/s", count=count) if speed <= 1 else tr("{count} moves/s", count=count)


def _below(trace: ChainTrace) -> str:
    """Say what the last move has done, in signs."""
    lab = trace.lab
    if lab.page == "question":
        station = trace.stations[min(lab.moves, len(trace.stations) - 1)]
        if station.kind.startswith("dC") and trace.veils("slope"):
            return ""
        return f"{plain(station.tex)} = {significant(station.value, 3)}"
    if trace.veils("slope"):
        return ""
    if lab.page == "depth":
        return tr("product {value}", value=trace.product.words(3))
    formula = trace.formula
    if formula.moves == 0 or formula.added:
        return f"{plain(formula.left)} = {significant(formula.dz, 3)}"
    return plain(substituted(trace))


def substituted(trace: ChainTrace) -> str:
    """Return the equation of the last move as TeX, of one that substitutes something."""
    formula, link = trace.formula, trace.link
    d = r"\mathrm{d}"
    bottom = bottom_of(trace.setup, link)
    if formula.done:
        return f"{d}a^{{{bottom}}} = 0" if trace.setup.held("a", bottom) else f"{d}a^{{0}} = {d}x"
    below = link - (formula.moves + 1) // 2 + 1
    if formula.moves % 2:
        return f"{d}a^{{{below}}} = f'(z^{{{below}}})\\,{d}z^{{{below}}}"
    return f"{d}z^{{{below}}} = a\\,{d}w + …"


def _verdict(trace: ChainTrace) -> Verdict:
    page = trace.lab.page
    if trace.veils("verdict") or trace.veils("slope"):
        return KEPT_BACK
    if page == "differential":
        return _of_bricks(trace)
    if page == "question":
        return _of_question(trace)
    fate = trace.fate
    more = tr("at neuron {k}", k=fate.link + 1) if fate.link is not None and trace.depth > 1 else ""
    if fate.factor is not None:
        more = tr("each factor about {factor}", factor=significant(fate.factor, 2))
    signs = {"saturated": "plateau", "minimum": "converged"}
    return Told(signs.get(fate.id, fate.id), head=tr(OUTCOMES[fate.id]), more=more)


def _of_bricks(trace: ChainTrace) -> Verdict:
    one = trace.bricks
    if not one.missing:
        return Told("converged", head=tr("dz is Δz"), more=tr("nothing is missing"))
    more = tr("{missing} is missing", missing=significant(one.missing, 3))
    if one.error is None or not abs(one.error) < 10:
        return Told("missing", head=tr("dz is not Δz"), more=more)
    return Told("missing", head=tr("dz misses {part}", part=percent(abs(one.error))), more=more)


def _of_question(trace: ChainTrace) -> Verdict:
    rate = trace.stations[-1].rate
    moves = trace.mover < trace.link and trace.rates.a[trace.link] != 0
    head = tr("b is in both") if moves and rate else tr("b is in ∂C/∂w") if rate else tr("b is not in it, here")
    here = significant(float(trace.point.a[trace.link]), 4)
    more = tr("∂z/∂w is {value} here", value=here) if moves else tr("∂z/∂w stays {value}", value=here)
    return Told("through" if rate else "cut", head=head, more=more)
