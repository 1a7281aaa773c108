"""What the page of depth says."""

from __future__ import annotations

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import mark, tr
from biasviz.words import GUESSING, SUPERSCRIPTS, significant

NAME = mark("∂C/∂b of every neuron")
MEANING = mark("Press a neuron to look at it; the outline is what would be with, or without, the skip connection.")
BARS = (mark("∂C/∂b of every neuron, log axis"), mark("∂C/∂b, log axis"))
"""The heading, and a shorter one."""
ABOVE, BELOW, ZERO = mark("above 0"), mark("below 0"), mark("exactly 0")
SATURATED = mark("saturated")
GHOST = {True: mark("outline: without the skip connection"), False: mark("outline: with the skip connection")}
GHOST_SHORT = {True: mark("outline: without skip"), False: mark("outline: with skip")}
PRODUCT, PRODUCT_SHORT = mark("line: ∂C/∂a, the product so far"), mark("line: ∂C/∂a")
FACTORS = {False: mark("the factor of each link: w·f′(z)"), True: mark("the factor of each link: 1 + w·f′(z)")}


def legend(dead: bool, saturated: bool, skip: bool | None, short: bool) -> tuple[str, list[tuple[str, str]]]:
    """Return the heading of the bars, and what their colours, hatches and lines mean.

    Args:
        dead: whether there are dead neurons.
        saturated: whether there are saturated ones.
        skip: whether the skip connection is on; None where nothing is compared.
        short: whether there is little room.

    """
    parts = [("above", tr(ABOVE)), ("below", tr(BELOW))]
    parts += [("zero", tr(ZERO))] * dead + [("saturated", tr(SATURATED))] * saturated
    if skip is not None:
        parts.append(("ghost", tr((GHOST_SHORT if short else GHOST)[skip])))
        parts.append(("product", tr(PRODUCT_SHORT if short else PRODUCT)))
    return tr(BARS[short]), parts


def decade(power: int) -> str:
    """Return a power of ten as an axis has it."""
    return {0: "1", 1: "10", -1: "0.1"}.get(power, f"10{str(power).translate(SUPERSCRIPTS).strip()}")


def headline(trace: ChainTrace) -> tuple[str, str]:
    """Return what becomes of the gradient and why, and what would change it."""
    if trace.veils("verdict") or trace.veils("slope"):
        words = tr(GUESSING)
        return words[:1].upper() + words[1:] + ".", ""
    fate = trace.fate
    first = fate.headline[:1]
    if fate.headline[1:2].isalpha():  # a, w and b are symbols, and A and W others
        first = first.upper()
    return first + fate.headline[1:], fate.cure


def so_far(trace: ChainTrace) -> str:
    """Say what the factors that are taken in multiply to."""
    if trace.veils("slope"):
        return ""
    value, taken = trace.product.words(3), len(trace.walked)
    if taken == len(trace.walk):
        return tr("all the way to x: {product}", product=value)
    return tr("product so far: {product}", product=value)


def details(trace: ChainTrace, link: int) -> list[tuple[str, str]]:
    """Return the numbers of a neuron: their names as TeX, and what they are."""
    point, n = trace.point, link + 1
    veiled = trace.veils("slope")
    factor = rf"1 + w^{{{n}}}\,f'" if trace.chain.skip else rf"w^{{{n}}}\,f'"
    return [
        (f"z^{{{n}}}", significant(float(point.z[link]), 4)),
        (f"a^{{{n}}}", significant(float(point.a[link + 1]), 4)),
        (f"f'(z^{{{n}}})", "?" if veiled else point.slopes[link].words(3)),
        (factor, "?" if veiled else point.links[link].words(3)),
        (rf"\partial C/\partial b^{{{n}}}", "?" if veiled else point.dC_db[link].words(4)),
        (rf"\partial C/\partial w^{{{n}}}", "?" if veiled else point.dC_dw[link].words(4)),
    ]


def summary(trace: ChainTrace) -> str:
    """Say all of it in sentences, for who cannot see it."""
    head, cure = headline(trace)
    lit = [bar for bar in trace.bars if bar.lit]
    if trace.veils("slope"):
        return head
    shown = lit if len(lit) <= 8 else [*lit[:3], *lit[-3:]]
    bars = ", ".join(f"{bar.link + 1}: {bar.value.words(3)}" for bar in shown)
    words = tr("∂C/∂b of {count} of {n} neurons: {bars}.", count=len(lit), n=trace.depth, bars=bars) if lit else tr(
        "None of {n} neurons is reached yet.", n=trace.depth
    )  # fmt: skip
    k = trace.link
    chosen = tr("Neuron {k}: ∂C/∂b is {value}.", k=k + 1, value=trace.point.dC_db[k].words(4))
    return " ".join(part for part in (head, cure, words, chosen, so_far(trace)) if part)
