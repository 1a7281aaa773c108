"""The words of the page of depth: the verdict in large letters, the legend, the numbers of one neuron."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import depth_text as text
from biasviz.ui.chain import light, mathline, palette
from biasviz.ui.chain.depth_bars import ghost, tails
from biasviz.ui.neuron.painting import dashed, hatch
from biasviz.ui.neuron.readout_ink import Ink, Type, shortened, wrapped
from biasviz.ui.style import mix

SIZES = ((19, 14), (17, 13), (15, 13), (14, 12), (13, 12), (12, 12))
"""Letters of the verdict and of its cure, the first pair with which both fit."""
GROUNDS = {"through": ("cool", "cool_line"), "minimum": ("cool", "cool_line")}
"""Ground and border of the card; warm elsewhere."""


def draw_verdict(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Write what becomes of the gradient and why, as large as it fits."""
    head, cure = text.headline(trace)
    veiled = trace.veils("verdict") or trace.veils("slope")
    ground, border = ("panel", "line") if veiled else GROUNDS.get(trace.fate.id, ("warm", "warm_line"))
    box = QRectF(room.left(), room.top() + ink.u(2), room.width(), room.height() - ink.u(4))
    p.setPen(QPen(ink.color(border), ink.u(1)))
    p.setBrush(ink.color(ground))
    p.drawRoundedRect(box, ink.u(7), ink.u(7))
    inner, air = box.width() - ink.u(20), ink.u(6)
    for first, second in SIZES:
        kinds = (ink.type(first, 600), ink.type(second))
        lines = (wrapped(kinds[0], head, inner), wrapped(kinds[1], cure, inner) if cure else [])
        tall = sum(len(found) * _line(kind) for found, kind in zip(lines, kinds, strict=True))
        if tall + air <= box.height():
            break
    y = box.center().y() - tall / 2
    for found, kind, color in zip(lines, kinds, ("text", "muted"), strict=True):
        for line in found:
            if y + _line(kind) > box.bottom() + 1:
                return
            ink.text(p, kind, color, box.left() + ink.u(10), y + 0.78 * _line(kind), line)
            y += _line(kind)


def _line(kind: Type) -> float:
    return 1.25 * kind.font.pixelSize()


def draw_legend(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Write what is drawn, and what its colours and hatches mean, as much as there is room for."""
    base, kind, head = room.top() + ink.u(14), ink.type(12), ink.type(13, 600)
    compared = trace.chain.skip if ghost(trace) is not None else None
    dead, saturated = any(bar.dead for bar in trace.bars), "saturated" in tails(trace.chain)
    ways = [text.legend(dead, saturated, compared, short) for short in (False, True)]

    def wide(heading: str, parts: list[tuple[str, str]]) -> float:
        return head.width(heading) + sum(ink.u(32) + kind.width(said) for _, said in parts)

    heading, parts = next((way for way in ways if wide(*way) <= room.width()), ways[-1])
    ink.text(p, head, "text", room.left(), base, heading)
    x = room.left() + head.width(heading) + ink.u(16)
    for sign, said in parts:
        if x + ink.u(18) + kind.width(said) > room.right():
            break
        _sample(p, ink, QRectF(x, base - ink.u(10), ink.u(12), ink.u(12)), sign)
        ink.text(p, kind, "muted", x + ink.u(17), base, said)
        x += ink.u(32) + kind.width(said)


def _sample(p: QPainter, ink: Ink, box: QRectF, sign: str) -> None:
    """Draw a small sample of a colour or a hatch."""
    theme = ink.look.theme
    p.setBrush(Qt.BrushStyle.NoBrush)
    if sign in ("above", "below"):
        p.fillRect(box, ink.color(palette.ABOVE if sign == "above" else palette.BELOW))
    elif sign == "zero":
        hatch(p, box, QColor(mix(theme.ground, theme.dead, 0.75)), ink.u(5), both=False)
        p.setPen(QPen(ink.color("muted"), ink.u(1)))
        p.drawRect(box)
    elif sign == "saturated":
        p.fillRect(box, ink.color("saturated"))
        p.setPen(QPen(ink.color("cool_line"), ink.u(1)))
        p.drawRect(box)
    elif sign == "ghost":
        p.setPen(dashed(ink.color("muted"), ink.u(1.2), ink.u(3), ink.u(2)))
        p.drawRect(box)
    else:
        p.setPen(QPen(ink.color("da_dz"), ink.u(2)))
        p.drawLine(box.left(), box.center().y(), box.right(), box.center().y())  # type: ignore[call-overload]


def draw_heading(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Write what the factors are, and what they multiply to so far."""
    base, product = room.top() + ink.u(15), text.so_far(trace)
    kind = ink.type(13, 600)
    wide = kind.width(product)
    ink.text(p, kind, "da_dz", room.right(), base, product, 1)
    head, words = shortened(ink, (13, 12), 600, tr(text.FACTORS[trace.chain.skip]), room.width() - wide - ink.u(16))
    ink.text(p, head, "text", room.left(), base, words)


def draw_details(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace, link: int, lit: light.Light) -> None:
    """Write the numbers of a neuron, and the light of its ∂C/∂b."""
    p.setPen(QPen(ink.color("line"), ink.u(1)))
    p.setBrush(ink.color("panel"))
    p.drawRoundedRect(room.adjusted(0, ink.u(1), 0, -ink.u(1)), ink.u(6), ink.u(6))
    pad = ink.u(10)
    name = tr("neuron {k} of {n}", k=link + 1, n=trace.depth)
    kind, what = ink.type(13, 600), tails(trace.chain)[link]
    said = f"{name}: {tr(text.SATURATED)}" if what == "saturated" else name
    top = room.top() + ink.u(17)
    ink.text(p, kind, "text", room.left() + pad, top, said)
    beside = QRectF(room.left(), room.top() + ink.u(3), room.width() - pad, ink.u(19))
    light.paint(p, ink, beside.adjusted(kind.width(said) + pad + ink.u(16), 0, 0, 0), lit, 1)
    found = text.details(trace, link)
    each = (room.width() - 2 * pad) / len(found)
    for k, (tex, number) in enumerate(found):
        x = room.left() + pad + k * each
        pieces = mathline.read(tex, "bias" if k >= 4 else "muted")
        size = 14.0 if mathline.width(ink, 14, pieces) <= each - ink.u(6) else 12.0
        mathline.draw(p, ink, size, x, room.top() + ink.u(38), pieces)
        bold = next((ink.type(s, 600) for s in (15, 14, 13) if ink.type(s, 600).width(number) <= each - ink.u(6)),
                    ink.type(12, 600))  # fmt: skip
        ink.text(p, bold, "text", x, room.top() + ink.u(57), number)
