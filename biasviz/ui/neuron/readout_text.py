"""Words of the readout that a person reads: one place, so that they can be translated."""

from __future__ import annotations

from biasviz.language import mark, tr

FORWARD = mark("Forward")
BACKWARD = mark("Backward: the chain rule")
BACKWARD_SHORT = mark("Backward")
BARS = mark("The numbers as bars")
SIZES = mark("size, log scale")
BOTTLENECK = mark("▶ bottleneck")
NEXT = mark("Next step")
CHECK = mark("Gradient check")
CHECK_MORE = mark("error over ε ›")
COPY = mark("Copy numbers")
QUARTERS = (mark("● 1 forward"), mark("● 2 loss"), mark("● 3 backward"), mark("● 4 update"))
FACTORS = ("dL/da", "da/dz", "dz/db")
ROWS = ("z", "a", *FACTORS, "dL/db", mark("next b"))

DZ_DB = mark("dz/db is 1: b is simply added")
OFFER_TITLES = {
    ("sigmoid", "bce"): mark("Sigmoid"),
    ("linear", "bce_logits"): mark("BCE with logits"),
}
NO_STEP = mark("There is none: the loss is undefined here.")
HELD = mark("b is held: only w moves.")

READOUT_NAME = mark("The numbers of the chain rule")
LIGHTS = {"green": mark("right"), "amber": mark("not certain"), "red": mark("wrong"), None: mark("nothing to compare")}
CHECK_TIP = mark(
    "The slope by the chain rule, held against a difference of the loss itself.\n"
    "Click to see how the error of the difference depends on its step ε."
)
CURVE_TITLE = mark("Gradient check: the error over ε")
CURVE_X = mark("step ε of the central difference")
CURVE_Y = mark("relative error")
CURVE_TIP = mark("The relative error of (L(b + ε) − L(b − ε)) / 2ε over its step ε; the dashed line is the ε in use.")
CURVE_HERE = mark("ε in use")
CURVE_NONE = mark("The loss is undefined here, so there is nothing to compare.")
CURVE_ZERO = mark("The slope is 0 by the chain rule and by a difference, at every ε.")
CURVE_BLIND = mark(
    "No ε can see this slope: what the loss changes by over it is smaller than the rounding of float64. "
    "Only the chain rule knows it."
)


def of_sample(title: str, sample: int, count: int) -> str:
    """Say which sample a section shows; nothing where there is one only."""
    if count == 1:
        return tr(title)
    return tr("{title}, sample {k} of {n}", title=tr(title), k=f"{sample + 1:,}", n=f"{count:,}")


def reduced(reduction: str, count: int) -> str:
    """Name L of a batch."""
    words = mark("sum of {n} samples") if reduction == "sum" else mark("mean of {n} samples")
    return tr(words, n=f"{count:,}")


def cancel(words: str) -> str:
    """Say what BCE and sigmoid leave of each other."""
    return tr("cancel: a − y = {value}", value=words)


def contribution(words: str, sample: int) -> str:
    """Say what the shown sample alone asks for."""
    return tr("sample {k} alone: {value}", k=f"{sample + 1:,}", value=words)


def next_step(optimizer: str, direct: bool, both: bool) -> tuple[str, ...]:
    """Name the rule of the next step, the longest wording first."""
    if direct:
        full = mark("Next step: b ← b − η · dL/db (w too)") if both else mark("Next step: b ← b − η · dL/db")
        return (tr(full), tr("Next step (w too)"), tr(NEXT)) if both else (tr(full), tr(NEXT))
    named = tr("Next step, {optimizer}", optimizer=optimizer)
    if both:
        full = tr("Next step: b ← b − η · direction, {optimizer} (w too)", optimizer=optimizer)
        return full, tr("Next step, {optimizer} (w too)", optimizer=optimizer), named, tr(NEXT)
    return tr("Next step: b ← b − η · direction, {optimizer}", optimizer=optimizer), named, tr(NEXT)


def spoken(slope: str, factors: tuple[str, ...], reason: str) -> str:
    """Say the whole readout in a sentence, for a screen reader."""
    made = ", ".join(map(" ".join, zip(FACTORS, factors, strict=True)))
    return tr("dL/db is {slope}, made of {factors}. {reason}", slope=slope, factors=made, reason=reason)


def quiet(slope: str) -> str:
    """Say that nothing holds the slope back."""
    return tr("The slope is {slope}: every factor lets something through.", slope=slope)


def offer_tip(activation: str, loss: str) -> str:
    """Say what a cure would choose."""
    words = mark("Choose {activation} with {loss}, for which the loss has a value.")
    return tr(words, activation=activation, loss=loss)


def agree(error: str) -> str:
    """The truth light at green."""
    return tr("analytic = numeric to {error}", error=error)


AGREE_EXACTLY = mark("analytic = numeric, to the last digit")
BOTH_ZERO = mark("analytic = numeric: both are 0")
ONE_SIDE = mark("the loss is undefined beside b")
NO_CHECK = mark("no check: the loss is undefined here")


def nearly(error: str) -> str:
    """The truth light at amber."""
    return tr("analytic ≈ numeric, only to {error}", error=error)


def differ(error: str) -> str:
    """The truth light at red."""
    return tr("analytic ≠ numeric, off by {error}", error=error)


def unseen(resolution: str) -> str:
    """The truth light where the slope is below what a difference can see."""
    return tr("too small: a difference ends at {resolution}", resolution=resolution)


def kink(convention: str) -> str:
    """The truth light at a kink."""
    return tr("at a kink: convention {convention}", convention=convention)


def sides(analytic: str, numeric: str) -> str:
    """The two numbers that are compared."""
    return tr("analytic {analytic}, numeric {numeric}", analytic=analytic, numeric=numeric)


def analytic_only(analytic: str) -> str:
    """The one number there is."""
    return tr("analytic {analytic}", analytic=analytic)


NEEDLES = (mark("left {slope}"), mark("right {slope}"), mark("central {slope}"))


def valley(error: str, step: str, used: str) -> str:
    """Explain the error over ε."""
    return tr(
        "A large ε errs because the loss bends, a small one because float64 rounds. "
        "The valley between is the best that a difference can do: {error} at ε = {step}. "
        "The check uses ε = {used}.",
        error=error, step=step, used=used,
    ).replace(" = ", "\u00a0=\u00a0")  # fmt: skip
