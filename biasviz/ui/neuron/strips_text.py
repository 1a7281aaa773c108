"""What the strips say, in one place."""

from __future__ import annotations

import math

from biasviz.experiments.neuron.detective import SMALL
from biasviz.experiments.neuron.evaluation import Point
from biasviz.experiments.neuron.tails import SATURATED
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.ui.neuron.spoken import symbol
from biasviz.words import fixed, grouped, significant

Run = tuple[str, str, int]
"""Words in one colour: text, name of the theme's colour, weight."""

ACCESSIBLE_NAME = "Loss, its factors and the activation over the bias"
MEANING = (
    "Drag the ball to set the bias; the wheel widens or narrows the view, dragging with Shift moves it, "
    "a double click fits it."
)
BIAS_AXIS = "bias b"
HINT = "drag the ball along the curve"
FACTORS = (("dL/db", "bias"), ("dL/da", "dL_da"), ("da/dz", "da_dz"))
"""The curves of the second strip: label and colour, in the order they are drawn."""
STRETCHES = {
    "saturated": (f"saturated: |da/dz| < {SATURATED:g}", "saturated"),
    "dead": ("dead: da/dz = 0", "dead"),
    "undefined": ("L undefined", "undefined"),
}
"""Names of the stretches, the longest first."""
NO_TANGENT = "No slope here. "


def loss_title(point: Point) -> list[Run]:
    """Return the title of the first strip."""
    n = len(point.a)
    of = f"  {point.neuron.problem.reduction} over {grouped(n)} samples" if n > 1 else ""
    return [("Loss over the bias ", "text", 600), ("L(b)", "loss", 600), (of, "muted", 400)]


def factors_title(point: Point, sample: int, bend: float | None) -> list[Run]:
    """Return the title of the second strip; it asks the question only where the slope is small."""
    small = point.undefined is None and abs(point.dL_db) < SMALL
    n = len(point.a)
    shown = f"  of sample {sample + 1}" if n > 1 else ""
    return [
        ("Why the slope is small  " if small else "The factors of the slope  ", "text", 600),
        ("dL/db", "bias", 600),
        (" = ", "text", 400),
        (f"{point.neuron.problem.reduction} of " if n > 1 else "", "text", 400),
        ("dL/da", "dL_da", 600),
        (" · ", "text", 400),
        ("da/dz", "da_dz", 600),
        (" · ", "text", 400),
        ("dz/db", "dz_db", 600),
        (shown, "muted", 400),
        (f"  log scale beyond ±{significant(bend)}" if bend else "", "muted", 400),
    ]


def activation_title(point: Point, sample: int) -> list[Run]:
    """Return the title of the third strip."""
    f = point.neuron.problem.activation_record
    name = symbol(f.symbol)
    of = f"  of sample {sample + 1}" if len(point.a) > 1 else ""
    return [
        ("Activation ", "text", 600),
        (f"a = {name}(z)" if name else "a = z", "activation", 600),
        (of, "muted", 400),
    ]


def slope(value: float) -> str:
    """Return the tangent's words."""
    return f"slope dL/db = {fixed(value)}"


def target(y: float) -> str:
    """Return the label of the target's line."""
    return f"target y = {significant(y, 4)}"


def undefined(sentence: str) -> str:
    """Return what stands in the strip where the ball has no loss."""
    return NO_TANGENT + sentence


def run(length: float) -> str:
    """Return the label of the triangle's base."""
    return f"run {significant(length, 3)}"


def rise(height: float) -> str:
    """Return the label of the triangle's upright."""
    return f"rise {fixed(height)}"


def predicted(loss: float) -> str:
    """Return the label of the new loss as the tangent foretells it."""
    return f"predicted L = {fixed(loss)}"


def real(loss: float) -> str:
    """Return the label of the new loss as it will be."""
    return f"real new L = {fixed(loss)}"


def outside(name: str, value: float) -> str:
    """Return the value of what has left the plot."""
    return f"{name} = {significant(value, 4)}"


def hover(point: Point, sample: int) -> tuple[str, str]:
    """Return the two lines of the readout under the pointer."""
    b = f"b = {significant(point.neuron.b, 5)}"
    a = f"a = {fixed(point.a[sample])}"
    if point.undefined is not None:
        return f"{b}   {a}", "L undefined"
    return f"{b}   L = {fixed(point.loss)}", f"{a}   slope = {fixed(point.dL_db)}"


def summary(trace: NeuronTrace) -> str:
    """Return the plots in one sentence, for those who cannot see them."""
    point = trace.point
    b = significant(trace.neuron.b, 4)
    if point.undefined is not None:
        return f"At the bias {b} the loss is undefined: {point.undefined}"
    here = next((s.kind for s in trace.stretches if s.low <= trace.neuron.b <= s.high), None)
    where = f", where the neuron is {here}" if here else ""
    rising = (point.dL_db > 0) - (point.dL_db < 0)
    way = ("is flat", "rises towards larger b", "falls towards larger b")[rising]
    went = trace.next_b
    to = f"; the next step leads to {significant(went, 4)}" if math.isfinite(went) else ""
    return (
        f"At the bias {b}{where} the loss is {significant(point.loss, 3)} and {way}, "
        f"with slope {significant(point.dL_db, 3)}{to}."
    )
