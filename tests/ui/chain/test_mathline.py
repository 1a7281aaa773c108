"""Mathematics on one line: what is read from TeX, and how wide it is."""

from __future__ import annotations

import pytest

from biasviz.ui.chain.mathline import Fraction, Word, plain, read, width
from biasviz.ui.neuron.readout_ink import ink
from biasviz.ui.theme import look


@pytest.mark.parametrize(("tex", "words"), [
    (r"\mathrm{d}z^{3}", "dz³"),
    (r"a^{2}\,\mathrm{d}w^{3} + \mathrm{d}b^{3}", "a²·dw³ + db³"),
    (r"\frac{\partial z^{12}}{\partial w^{12}}", "∂z¹²/∂w¹²"),
    (r"\left(f'(z^{2})\,w^{2} + 1\right)", "(f′(z²)·w² + 1)"),
    (r"\partial C/\partial b^{7}", "∂C/∂b⁷"),
    (r"a^{2} + w^{3}\,\frac{\mathrm{d}a^{2}}{\mathrm{d}w^{3}}", "a² + w³·da²/dw³"),
    (r"a - y", "a − y"),
    ("0", "0"),
])  # fmt: skip
def test_what_the_chain_writes_is_read(tex, words):
    assert plain(tex) == words


def test_a_variable_is_in_italics_and_a_differential_is_not():
    assert read(r"\mathrm{d}w") == (Word("d𝑤", "text"),)


def test_a_fraction_stands_between_what_is_left_and_right_of_it():
    assert read(r"w\,\frac{a}{b} + 1", "bias") == (
        Word("𝑤\u2009·\u2009", "bias"), Fraction("𝑎", "𝑏", "bias"), Word(" + 1", "bias"),
    )  # fmt: skip


def test_a_line_is_as_wide_as_its_parts(qapp):
    with_look = ink(look("light", 1.0))
    left, right = read(r"\frac{\partial C}{\partial w}"), read(" = 1")
    both = (*left, *right)
    assert width(with_look, 18, both) == pytest.approx(width(with_look, 18, left) + width(with_look, 18, right))
    assert width(with_look, 36, both) > 1.9 * width(with_look, 18, both)
