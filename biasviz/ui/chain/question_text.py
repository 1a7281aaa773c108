"""What the page of b and ∂C/∂w says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from biasviz.experiments.chain import question
from biasviz.experiments.chain.factors import Factor
from biasviz.experiments.chain.question import Answer
from biasviz.experiments.chain.scaled import product
from biasviz.experiments.chain.spec import Chain, with_link
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import mark, tr
from biasviz.ui.chain.differential_lines import Entry
from biasviz.ui.chain.differential_text import bracketed
from biasviz.ui.chain.mathline import plain
from biasviz.words import GUESSING, significant

NAME = mark("The way by which b gets into ∂C/∂w")
MEANING = mark(
    "Drag the ball to move b; the wheel widens or narrows the view, a double click fits it; press a column of the "
    "table to move b there."
)
LEFT_STILL = mark("b is missing: this does not move")
LEFT_MOVES = mark("this b comes in through a, from below")
LEFT_NO = mark("b has no part in it here")
RIGHT_MOVES = mark("b is in it: this moves")
RIGHT_STILL = mark("this b does not reach it here")
IN_IT = mark("marked: what b is in")
MOST = 8
"""Factors that are written out."""


def dz_dw(link: int) -> str:
    """Return ∂z/∂w of a neuron as TeX."""
    return rf"\frac{{\partial z^{{{link + 1}}}}}{{\partial w^{{{link + 1}}}}}"


def dC_dw(link: int) -> str:
    """Return ∂C/∂w of a neuron as TeX."""
    return rf"\frac{{\partial C}}{{\partial w^{{{link + 1}}}}}"


def still(trace: ChainTrace) -> Chain:
    """Return the chain with the bias that moves at 0: curves and table over it do not depend on where it is."""
    return with_link(trace.chain, trace.mover, b=0.0)


@lru_cache(maxsize=32)
def answers(chain: Chain, link: int, mover: int) -> Answer:
    """Return ∂z/∂w and ∂C/∂w for the few biases of the table."""
    return question.table(chain, link, mover)


def left_words(trace: ChainTrace) -> str:
    """Say whether ∂z/∂w moves with b."""
    if trace.veils("partial"):
        return tr(GUESSING)
    if trace.mover >= trace.link:
        return tr(LEFT_STILL)
    return tr(LEFT_MOVES if trace.rates.a[trace.link] else LEFT_NO)


def right_words(trace: ChainTrace) -> str:
    """Say whether ∂C/∂w moves with b."""
    if trace.veils("slope"):
        return tr(GUESSING)
    return tr(RIGHT_MOVES if trace.stations[-1].rate else RIGHT_STILL)


def _has_b(trace: ChainTrace, factor: Factor) -> bool:
    rates = trace.rates
    if trace.veils("slope"):
        return False
    if factor.kind == "error":
        return bool(rates.dC_da[-1])
    return factor.kind in ("slope", "link") and bool(rates.slope[factor.link])


def formula(trace: ChainTrace) -> tuple[list[Entry], list[bool]]:
    """Return ∂C/∂w as a product with its numbers, and for each entry whether b is in it."""
    link, veiled = trace.link, trace.veils("slope")
    value = "?" if veiled else trace.point.dC_dw[link].words(4)
    found, marked = [Entry(dC_dw(link), value, "text"), Entry("=", "=")], [False, False]
    factors: Sequence[Factor] = trace.path[:-1]
    first, last = (2, MOST - 4) if len(factors) >= MOST else (len(factors), 0)

    def add(entry: Entry, has_b: bool) -> None:
        found.append(entry)
        marked.append(has_b)

    def one(factor: Factor) -> None:
        words = factor.value.words(3)
        number = "?" if veiled else f"({words})" if words.startswith("−") else words
        has_b = _has_b(trace, factor)
        add(Entry(factor.tex, number, "bias" if has_b else "text"), has_b)
        add(Entry(r"\,", "·"), False)

    for factor in factors[:first]:
        one(factor)
    if last:
        middle = factors[first:-last]
        inside = any(_has_b(trace, factor) for factor in middle)
        words = "?" if veiled else product([factor.value for factor in middle]).words(2)
        add(Entry(r"\dots", f"({words})" if words.startswith("−") else words, "bias" if inside else "text"), inside)
        add(Entry(r"\,", "·"), False)
        for factor in factors[-last:]:
            one(factor)
    in_a = bool(trace.rates.a[link]) and not veiled and not trace.veils("partial")
    a = Entry(f"a^{{{link}}}" if link else "x", bracketed(float(trace.point.a[link]), 3), "bias" if in_a else "text")
    add(a, in_a)
    return found, marked


def table(trace: ChainTrace) -> tuple[list[str], list[str], list[str]]:
    """Return the rows of the table: b, ∂z/∂w and ∂C/∂w."""
    answer = answers(still(trace), trace.link, trace.mover)
    rows = [
        [significant(float(v), digits) for v in values]
        for values, digits in ((answer.b, 6), (answer.dz_dw, 6), (answer.dC_dw, 6))
    ]
    dz, dC = (
        ["?"] * len(row) if trace.veils(veil) else row for row, veil in zip(rows[1:], ("partial", "slope"), strict=True)
    )
    return rows[0], dz, dC


def hovered(trace: ChainTrace) -> tuple[str, str, str]:
    """Return b under the pointer, and ∂z/∂w and ∂C/∂w there; three times "" where there is none."""
    answer = trace.pointed
    if answer is None:
        return "", "", ""
    b, dz, dC = (significant(float(v[0]), 4) for v in (answer.b, answer.dz_dw, answer.dC_dw))
    return f"b = {b}", "?" if trace.veils("partial") else dz, "?" if trace.veils("slope") else dC


def summary(trace: ChainTrace) -> str:
    """Say all of it in sentences, for who cannot see it."""
    link, mover = trace.link, trace.mover
    b = significant(float(trace.point.b[mover]), 4)
    head = tr(
        "b of neuron {m} is {b}. ∂z/∂w of neuron {k} is {dz}: {left}.", m=mover + 1, k=link + 1, b=b,
        dz="?" if trace.veils("partial") else significant(float(trace.point.a[link]), 6), left=left_words(trace),
    )  # fmt: skip
    if trace.veils("slope"):
        return head
    tail = tr(
        "∂C/∂w of neuron {k} is {dC}: {right}.", k=link + 1, dC=trace.point.dC_dw[link].words(6),
        right=right_words(trace),
    )  # fmt: skip
    way = " → ".join(plain(s.tex) for s in trace.stations[: trace.lit_stations][:14])
    return " ".join((head, tail, tr("The way of b so far: {stations}.", stations=way)))
