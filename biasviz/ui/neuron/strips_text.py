"""What the strips say, in one place."""

from __future__ import annotations

import math

from biasviz.experiments.neuron.detective import SMALL
from biasviz.experiments.neuron.evaluation import Point
from biasviz.experiments.neuron.tails import SATURATED
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import mark, tr
from biasviz.ui.neuron.spoken import symbol
from biasviz.words import fixed, grouped, significant

Run = tuple[str, str, int]
"""Words in one colour: text, name of the theme's colour, weight."""

ACCESSIBLE_NAME = mark("Loss, its factors and the activation over the bias")
MEANING = mark(
    "Drag the ball to set the bias; the wheel widens or narrows the view, dragging with Shift moves it, "
    "a double click fits it."
)
BIAS_AXIS = mark("bias b")
HINT = mark("drag the ball along the curve")
FACTORS = (("dL/db", "bias"), ("dL/da", "dL_da"), ("da/dz", "da_dz"))
"""The curves of the second strip: label and colour, in the order they are drawn."""
STRETCHES = {
    "saturated": (mark("saturated: |da/dz| < {limit}"), mark("saturated")),
    "dead": (mark("dead: da/dz = 0"), mark("dead")),
    "undefined": (mark("L undefined"), mark("undefined")),
}
"""Names of the stretches, the longest first."""


def stretch_names(kind: str) -> tuple[str, ...]:
    """Return the names of a stretch, the longest first."""
    return tuple(tr(name, limit=f"{SATURATED:g}") for name in STRETCHES[kind])


def loss_title(point: Point) -> list[Run]:
    """Return the title of the first strip."""
    n = len(point.a)
    over = mark("sum over {n} samples") if point.neuron.problem.reduction == "sum" else mark("mean over {n} samples")
    of = "  " + tr(over, n=grouped(n)) if n > 1 else ""
    return [(tr("Loss over the bias") + " ", "text", 600), ("L(b)", "loss", 600), (of, "muted", 400)]


def factors_title(point: Point, sample: int, bend: float | None) -> list[Run]:
    """Return the title of the second strip; it asks the question only where the slope is small."""
    small = point.undefined is None and abs(point.dL_db) < SMALL
    n = len(point.a)
    shown = "  " + tr("of sample {k}", k=sample + 1) if n > 1 else ""
    title = mark("Why the slope is small") if small else mark("The factors of the slope")
    of = mark("sum of") if point.neuron.problem.reduction == "sum" else mark("mean of")
    return [
        (tr(title) + "  ", "text", 600),
        ("dL/db", "bias", 600),
        (" = ", "text", 400),
        (tr(of) + " " if n > 1 else "", "text", 400),
        ("dL/da", "dL_da", 600),
        (" · ", "text", 400),
        ("da/dz", "da_dz", 600),
        (" · ", "text", 400),
        ("dz/db", "dz_db", 600),
        (shown, "muted", 400),
        ("  " + tr("log scale beyond ±{bend}", bend=significant(bend)) if bend else "", "muted", 400),
    ]


def activation_title(point: Point, sample: int) -> list[Run]:
    """Return the title of the third strip."""
    f = point.neuron.problem.activation_record
    name = symbol(f.symbol)
    of = "  " + tr("of sample {k}", k=sample + 1) if len(point.a) > 1 else ""
    return [
        (tr("Activation") + " ", "text", 600),
        (f"a = {name}(z)" if name else "a = z", "activation", 600),
        (of, "muted", 400),
    ]


def slope(value: float | None) -> str:
    """Return the tangent's words; None where the slope is kept back."""
    return tr("slope dL/db = {slope}", slope="?" if value is None else fixed(value))


def target(y: float) -> str:
    """Return the label of the target's line."""
    return tr("target y = {y}", y=significant(y, 4))


def undefined(sentence: str) -> str:
    """Return what stands in the strip where the ball has no loss."""
    return tr("No slope here. {why}", why=sentence)


def run(length: float) -> str:
    """Return the label of the triangle's base."""
    return tr("run {length}", length=significant(length, 3))


def rise(height: float) -> str:
    """Return the label of the triangle's upright."""
    return tr("rise {height}", height=fixed(height))


def predicted(loss: float) -> str:
    """Return the label of the new loss as the tangent foretells it."""
    return tr("predicted L = {loss}", loss=fixed(loss))


def real(loss: float) -> str:
    """Return the label of the new loss as it will be."""
    return tr("real new L = {loss}", loss=fixed(loss))


def outside(name: str, value: float) -> str:
    """Return the value of what has left the plot."""
    return f"{name} = {significant(value, 4)}"


def hover(point: Point, sample: int) -> tuple[str, str]:
    """Return the two lines of the readout under the pointer."""
    b = f"b = {significant(point.neuron.b, 5)}"
    a = f"a = {fixed(point.a[sample])}"
    if point.undefined is not None:
        return f"{b}   {a}", tr("L undefined")
    return f"{b}   L = {fixed(point.loss)}", f"{a}   " + tr("slope = {slope}", slope=fixed(point.dL_db))


HERE = {
    "saturated": mark("The bias is {b}, where the neuron is saturated."),
    "dead": mark("The bias is {b}, where the neuron is dead."),
    "undefined": mark("The bias is {b}, where the loss is undefined."),
}
WAYS = (
    mark("The loss is {loss} and flat, with slope {slope}."),
    mark("The loss is {loss} and rises towards larger b, with slope {slope}."),
    mark("The loss is {loss} and falls towards larger b, with slope {slope}."),
)


def summary(trace: NeuronTrace) -> str:
    """Return the plots in one sentence, for those who cannot see them."""
    point = trace.point
    b = significant(trace.neuron.b, 4)
    if point.undefined is not None:
        return tr("At the bias {b} the loss is undefined: {why}", b=b, why=point.undefined)
    here = next((s.kind for s in trace.stretches if s.low <= trace.neuron.b <= s.high), None)
    rising = (point.dL_db > 0) - (point.dL_db < 0)
    said = [tr(HERE[here], b=b) if here else tr("The bias is {b}.", b=b)]
    if trace.veils("slope"):
        return said[0]
    given = {"loss": significant(point.loss, 3), "slope": significant(point.dL_db, 3)}
    said.append(tr(WAYS[rising], **given))
    sample = min(trace.lab.sample, len(point.a) - 1)
    y = trace.neuron.problem.y[sample]
    said.append(
        tr(
            "dL/da is {error} and da/dz is {passes}; the neuron gives {a} where {y} is asked.",
            error=significant(float(point.dL_da[sample]), 3), passes=significant(float(point.da_dz[sample]), 3),
            a=significant(float(point.a[sample]), 3), y=significant(y, 3),
        )
    )  # fmt: skip
    if math.isfinite(trace.next_b):
        said.append(tr("The next step leads to {b}.", b=significant(trace.next_b, 4)))
    return " ".join(said)
