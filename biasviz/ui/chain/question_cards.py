"""Two cards over one bias: ∂z/∂w, which stands still, and ∂C/∂w, which moves."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from biasviz.experiments.chain import question
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.numerics.records import Array
from biasviz.ui.chain import light, mathline
from biasviz.ui.chain import question_text as text
from biasviz.ui.neuron.axes import bias_ticks, paint_grid, power_text, value_ticks
from biasviz.ui.neuron.backdrop import curve_width
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.painting import chip, dashed, dot, hairline, polyline
from biasviz.ui.neuron.readout_ink import Ink, shortened
from biasviz.words import significant

HEAD, WORDS, FOOT = 42.0, 18.0, 24.0
"""Heights at unit 1: name and number; the sentence and the light; the labels of b."""
AXIS, RIGHT = 62.0, 14.0
"""Widths at unit 1 left and right of a plot."""
BALL = 8.0


class Card(NamedTuple):
    """One of the two.

    Attributes:
        box: all of it.
        frame: its plot.
        values: what is drawn over b.
        b: the biases.
        now: the number at the ball.
        color: of the curve, by its name in the theme.
        veil: what keeps it back while a class guesses, a name of `biasviz.veil`.

    """

    box: QRectF
    frame: Frame
    b: Array
    values: Array
    now: float
    color: str
    veil: str


def cards(ink: Ink, left: QRectF, right: QRectF, trace: ChainTrace) -> tuple[Card, Card]:
    """Return both cards."""
    point, link = trace.point, trace.link
    answer = question.curve(text.still(trace), link, trace.mover, *trace.window)
    still, moving = answer.dz_dw, answer.dC_dw
    a, slope = float(point.a[link]), float(point.dC_dw[link])
    return (
        Card(left, _frame(ink, left, trace, _range(still)), answer.b, still, a, "text", "partial"),
        Card(right, _frame(ink, right, trace, _range(moving)), answer.b, moving, slope, "bias", "slope"),
    )


def _range(values: Array) -> tuple[float, float]:
    """Return the vertical range: 0 and all values, with some air."""
    sound = values[np.isfinite(values)]
    low, high = (min(0.0, float(sound.min())), max(0.0, float(sound.max()))) if len(sound) else (0.0, 0.0)
    if low == high:
        low, high = -1.0, 1.0
    air = 0.12 * (high - low)
    return low - air, high + air


def _frame(ink: Ink, box: QRectF, trace: ChainTrace, values: tuple[float, float]) -> Frame:
    """Return the plot of a card, in pixels of the widget."""
    u = ink.u
    top = box.top() + u(HEAD + WORDS + 6)
    return Frame(
        box.left() + u(AXIS), top, max(20.0, box.width() - u(AXIS + RIGHT)), max(16.0, box.bottom() - u(FOOT) - top),
        trace.window, values, None, True,
    )  # fmt: skip


def ground(p: QPainter, ink: Ink, card: Card, trace: ChainTrace) -> None:
    """Draw what stands still while b moves: the axes and the curve."""
    p.save()
    p.setClipRect(card.box)
    p.translate(card.box.left(), 0.0)
    frame = card.frame
    local = Frame(frame.left - card.box.left(), frame.top, frame.width, frame.height, frame.window, frame.values, None,
                  True)  # fmt: skip
    paint_grid(p, local, ink.look)
    found, base, kind = bias_ticks(local, ink.look), local.bottom + ink.u(17), ink.type(12)
    for b, label in zip(found.values, found.labels, strict=True):
        ink.text(p, kind, "muted", local.x(b), base, label, 0)
    mathline.draw(p, ink, 15, ink.u(2), base, mathline.read(f"b^{{{trace.mover + 1}}}", "bias"))
    power = value_ticks(local, ink.look).power
    if power:
        ink.text(p, ink.type(12), "muted", local.left + ink.u(4), local.top + ink.u(11), power_text(power))
    if not trace.veils(card.veil):
        p.setClipRect(local.rect.adjusted(0, -ink.u(2), 0, ink.u(2)))
        polyline(p, local.points(card.b, card.values), ink.color(card.color), curve_width(ink.look), True)
    p.restore()


def draw(p: QPainter, ink: Ink, card: Card, trace: ChainTrace, name: str, said: str, lit: light.Light | None) -> None:
    """Draw a card upon its curve: its name and number, the sentence, the ball."""
    veiled = trace.veils(card.veil)
    _head(p, ink, card, trace, name, said, lit, veiled)
    frame, b = card.frame, trace.chain.links[trace.mover].b
    p.save()
    p.setClipRect(frame.rect.adjusted(-ink.u(BALL), -ink.u(BALL), ink.u(BALL), ink.u(BALL)))
    if frame.shows(b):
        p.setPen(dashed(ink.color("bias"), max(1.0, ink.u(1.4)), ink.u(4), ink.u(3.5)))
        p.drawLine(QLineF(frame.x(b), frame.top, frame.x(b), frame.bottom))
    over = trace.lab.over
    if over is not None and frame.shows(over):
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        p.setPen(hairline(ink.color("muted")))
        p.drawLine(QLineF(frame.x(over), frame.top, frame.x(over), frame.bottom))
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if frame.shows(b) and np.isfinite(card.now) and not veiled:
        x, y = frame.x(b), frame.y(card.now)
        dot(p, x, y, ink.u(BALL), ink.color("bias"), ink.color("ground"), ink.u(2))
    p.restore()
    _hover(p, ink, card, trace, lit is not None)


def _head(
    p: QPainter, ink: Ink, card: Card, trace: ChainTrace, name: str, said: str, lit: light.Light | None, veiled: bool
) -> None:
    """Write ∂z/∂w = 1.5 in large letters, and below it what it does."""
    box = card.box
    base = box.top() + ink.u(27)
    pieces = (*mathline.read(name, card.color), mathline.Word(" = ", "text"))
    if lit is None:
        a = f"a^{{{trace.link}}}" if trace.link else "x"
        pieces = (*pieces, *mathline.read(a, "text"), mathline.Word(" = ", "text"))
    x = mathline.draw(p, ink, 19, box.left(), base, pieces)
    room, number = box.right() - x, "?" if veiled else significant(card.now, 6)
    kind = next((ink.type(s, 700) for s in (24, 20, 17) if ink.type(s, 700).width(number) <= room), ink.type(15, 700))
    ink.text(p, kind, card.color, x, base, number)
    row = QRectF(box.left(), box.top() + ink.u(HEAD), box.width(), ink.u(WORDS))
    kind, words = shortened(ink, (13, 12), 600, said, row.width() if lit is None else 0.62 * row.width())
    ink.text(p, kind, "muted", row.left(), row.top() + ink.u(13), words)
    if lit is not None:
        light.paint(p, ink, row.adjusted(kind.width(words) + ink.u(12), 0, 0, 0), lit, 1)


def _hover(p: QPainter, ink: Ink, card: Card, trace: ChainTrace, moving: bool) -> None:
    """Write the numbers at the bias under the pointer."""
    b, still, value = text.hovered(trace)
    if not b or trace.lab.over is None or not card.frame.shows(trace.lab.over):
        return
    kind, words = ink.type(13, 500), f"{b}:  {value if moving else still}"
    wide, frame = kind.width(words) + ink.u(12), card.frame
    x = frame.x(trace.lab.over)
    left = x + ink.u(8) if x + ink.u(8) + wide <= frame.right else x - ink.u(8) - wide
    box = QRectF(left, frame.top + ink.u(4), wide, ink.u(20))
    chip(p, box, ink.color("panel"), ink.color("line"), ink.u(4))
    ink.text(p, kind, "text", box.left() + ink.u(6), box.top() + ink.u(14.5), words)
