"""Two shapes, one under the other from the right, as NumPy fits them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.experiments.layer.xray_broadcast import Broadcast, Operand
from biasviz.language import tr
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look

ROW, BOX, HEAD, FOOT = 23.0, 62.0, 17.0, 12.0


def alignment_size(look: Look, met: Broadcast) -> tuple[float, float]:
    """Return width and height of the table."""
    u = look.unit
    rows = 3 + _refused(met)
    return _names(look, met) + BOX * u * max(1, len(met.axes)), (HEAD + ROW * rows + FOOT) * u


def _refused(met: Broadcast) -> bool:
    """Whether the two fit together and their result does not fit in place."""
    return None not in met.axes and met.into is not None and met.axes != met.into


def _names(look: Look, met: Broadcast) -> float:
    metrics = QFontMetricsF(look.code(12))
    return max(metrics.horizontalAdvance(side.text) for side in (met.left, met.right)) + 12 * look.unit


def draw_alignment(p: QPainter, look: Look, met: Broadcast, width: float) -> None:
    """Draw the table from the upper left corner on: what an axis is, what it is stretched to, where it cannot be."""
    u, t = look.unit, look.theme
    left = _names(look, met)
    p.setFont(look.font(11))
    p.setPen(t.color("muted"))
    box = min(BOX * u, (width - left) / max(1, len(met.axes)))
    for axis in range(len(met.axes)):
        place = QRectF(left + axis * box, 0, box, HEAD * u)
        p.drawText(place, Qt.AlignmentFlag.AlignCenter, tr("axis {n}", n=axis))
    y = HEAD * u
    for side in (met.left, met.right):
        _name(p, look, side.text, y)
        for axis, own in enumerate(side.aligned):
            _axis(p, look, QRectF(left + axis * box, y, box, ROW * u), _words(side, axis, own, met), met, axis, side)
        y += ROW * u
    refused = _refused(met)
    _name(p, look, "=", y)
    for axis, length in enumerate(met.axes):
        place = QRectF(left + axis * box, y, box, ROW * u)
        p.setFont(look.font(13, 700))
        p.setPen(t.color("bad" if length is None or refused else "text"))
        p.drawText(place, Qt.AlignmentFlag.AlignCenter, "✕" if length is None else str(length))
    if refused and met.into is not None:
        y += ROW * u
        p.setFont(look.font(12, 600))
        p.setPen(t.color("bad"))
        words = tr("{name} is {shape} and stays so in place", name=met.left.text, shape=met.into)
        p.drawText(QRectF(0, y, width, ROW * u), Qt.AlignmentFlag.AlignVCenter, words)


def _name(p: QPainter, look: Look, text: str, y: float) -> None:
    p.setFont(look.code(12))
    p.setPen(look.theme.color("text"))
    p.drawText(QRectF(0, y, 400 * look.unit, ROW * look.unit), Qt.AlignmentFlag.AlignVCenter, text)


def _words(side: Operand, axis: int, own: int | None, met: Broadcast) -> str:
    """Return 4, 1 → 4 for an axis that is stretched, → 4 for one that was not there."""
    if axis in side.stretched:
        return f"{'' if own is None else own} → {met.axes[axis]}".strip()
    return "" if own is None else str(own)


def _axis(
    p: QPainter, look: Look, place: QRectF, words: str, met: Broadcast, axis: int, side: Operand
) -> None:
    t = look.theme
    inner = place.adjusted(1.5, 1.5, -1.5, -1.5)
    clash = met.axes[axis] is None
    if axis in side.stretched:
        p.setPen(QPen(QColor(outline(t)), 1, Qt.PenStyle.DotLine))
        p.setBrush(QColor(mix(t.ground, t.bias, 0.1)))
    else:
        p.setPen(QPen(t.color("bad" if clash else "line"), 2 if clash else 1))
        p.setBrush(QColor(mix(t.ground, t.bad if clash else t.muted, 0.1)))
    if words:
        p.drawRoundedRect(inner, 3, 3)
        p.setFont(look.font(13, 600))
        p.setPen(t.color("bad" if clash else "text"))
        p.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)
