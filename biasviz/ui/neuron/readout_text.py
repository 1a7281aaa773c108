"""Words of the readout that a person reads: one place, so that they can be translated."""

from __future__ import annotations

FORWARD = "Forward"
BACKWARD = "Backward: the chain rule"
BACKWARD_SHORT = "Backward"
BARS = "The numbers as bars"
SIZES = "size, log scale"
BOTTLENECK = "▶ bottleneck"
NEXT = "Next step"
CHECK = "Gradient check"
CHECK_MORE = "error over ε ›"
COPY = "Copy numbers"
QUARTERS = ("● 1 forward", "● 2 loss", "● 3 backward", "● 4 update")
FACTORS = ("dL/da", "da/dz", "dz/db")
ROWS = ("z", "a", *FACTORS, "dL/db", "next b")

DZ_DB = "dz/db is 1: b is simply added"
OFFER_TITLES = {
    ("sigmoid", "bce"): "Sigmoid",
    ("linear", "bce_logits"): "BCE with logits",
}
NO_STEP = "There is none: the loss is undefined here."
HELD = "b is held: only w moves."

READOUT_NAME = "The numbers of the chain rule"
LIGHTS = {"green": "right", "amber": "not certain", "red": "wrong", None: "nothing to compare"}
CHECK_TIP = (
    "The slope by the chain rule, held against a difference of the loss itself.\n"
    "Click to see how the error of the difference depends on its step ε."
)
CURVE_TITLE = "Gradient check: the error over ε"
CURVE_X = "step ε of the central difference"
CURVE_Y = "relative error"
CURVE_TIP = "The relative error of (L(b + ε) − L(b − ε)) / 2ε over its step ε; the dashed line is the ε in use."
CURVE_HERE = "ε in use"
CURVE_NONE = "The loss is undefined here, so there is nothing to compare."
CURVE_ZERO = "The slope is 0 by the chain rule and by a difference, at every ε."
CURVE_BLIND = (
    "No ε can see this slope: what the loss changes by over it is smaller than the rounding of float64. "
    "Only the chain rule knows it."
)


def of_sample(title: str, sample: int, count: int) -> str:
    """Say which sample a section shows; nothing where there is one only."""
    return title if count == 1 else f"{title}, sample {sample + 1} of {count:,}"


def reduced(reduction: str, count: int) -> str:
    """Name L of a batch."""
    return f"{reduction} of {count:,} samples"


def cancel(words: str) -> str:
    """Say what BCE and sigmoid leave of each other."""
    return f"cancel: a − y = {words}"


def contribution(words: str, sample: int) -> str:
    """Say what the shown sample alone asks for."""
    return f"sample {sample + 1} alone: {words}"


def next_step(optimizer: str, direct: bool, both: bool) -> tuple[str, ...]:
    """Name the rule of the next step, the longest wording first."""
    rule = "b ← b − η · dL/db" if direct else "b ← b − η · direction"
    name, too = "" if direct else f", {optimizer}", " (w too)" if both else ""
    return f"Next step: {rule}{name}{too}", f"Next step{name}{too}", f"Next step{name}", NEXT


def spoken(slope: str, factors: tuple[str, ...], reason: str) -> str:
    """Say the whole readout in a sentence, for a screen reader."""
    return f"dL/db is {slope}, made of " + ", ".join(map(" ".join, zip(FACTORS, factors, strict=True))) + f". {reason}"


def quiet(slope: str) -> str:
    """Say that nothing holds the slope back."""
    return f"The slope is {slope}: every factor lets something through."


def offer_tip(activation: str, loss: str) -> str:
    """Say what a cure would choose."""
    return f"Choose {activation} with {loss}, for which the loss has a value."


def agree(error: str) -> str:
    """The truth light at green."""
    return f"analytic = numeric to {error}"


AGREE_EXACTLY = "analytic = numeric, to the last digit"
BOTH_ZERO = "analytic = numeric: both are 0"
ONE_SIDE = "the loss is undefined beside b"
NO_CHECK = "no check: the loss is undefined here"


def nearly(error: str) -> str:
    """The truth light at amber."""
    return f"analytic ≈ numeric, only to {error}"


def differ(error: str) -> str:
    """The truth light at red."""
    return f"analytic ≠ numeric, off by {error}"


def unseen(resolution: str) -> str:
    """The truth light where the slope is below what a difference can see."""
    return f"too small: a difference ends at {resolution}"


def kink(convention: str) -> str:
    """The truth light at a kink."""
    return f"at a kink: convention {convention}"


def sides(analytic: str, numeric: str) -> str:
    """The two numbers that are compared."""
    return f"analytic {analytic}, numeric {numeric}"


NEEDLES = ("left", "right", "central")


def valley(error: str, step: str, used: str) -> str:
    """Explain the error over ε."""
    return (
        "A large ε errs because the loss bends, a small one because float64 rounds. "
        f"The valley between is the best that a difference can do: {error} at ε = {step}. "
        f"The check uses ε = {used}."
    ).replace(" = ", "\u00a0=\u00a0")
