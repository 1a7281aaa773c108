"""How a number field looks. The frame is a kept picture, so that a frame of the run costs one text.

A spin box drawn by a style sheet costs several times as much, and `b` changes at every frame.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from biasviz.ui.style import draw_chevron, mix, outline
from biasviz.ui.theme import Look

ARROWS = 18
"""Room of the arrows at unit 1; the style sheet places them there."""
INDENT = 7


@lru_cache(maxsize=128)
def frame(
    look: Look, size: QSize, ratio: float, edge: str, arrows: bool, caption: str, enabled: bool, ground: str
) -> QPixmap:
    """Return the field without its number.

    `edge` is "plain", "hover", "bias" or "focus"; `ground` names the colour around it.
    """
    theme, unit = look.theme, look.unit
    picture = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.color(ground))
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = max(2, look.px(2)) if edge in ("bias", "focus") else max(1, look.px(1))
        colors = {"plain": outline(theme), "hover": theme.muted, "bias": theme.bias, "focus": theme.loss}
        painter.setPen(QPen(QColor(colors[edge] if enabled else theme.line), thick))
        painter.setBrush(QColor(theme.field))
        box = QRectF(0, 0, size.width(), size.height()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(box, look.px(5), look.px(5))
        muted = QColor(theme.muted if enabled else mix(theme.muted, theme.ground, 0.35))
        if arrows:
            x = size.width() - 11 * unit
            for up in (True, False):
                y = size.height() / 2 + unit * (-4.5 if up else 4.5)
                draw_chevron(painter, QPointF(x, y), 7 * unit, up, muted, 1.4 * unit)
        if caption:
            painter.setFont(look.font(11))
            painter.setPen(muted)
            right = (ARROWS + 4 if arrows else 5) * unit
            room = QRectF(0, 0, size.width() - right, size.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, caption)
    return picture


ZEROS = str.maketrans("123456789", "000000000")
"""Digits are equally wide, so that numbers of one shape need to be measured once."""


@lru_cache(maxsize=512)
def caption_fits(look: Look, width: int, shape: str, caption: str, arrows: bool) -> bool:
    """Whether a number, each of its digits written as 0, leaves room for the caption."""
    right = (ARROWS + 4 if arrows else 5) * look.unit
    number = QFontMetricsF(look.font()).horizontalAdvance(shape)
    words = QFontMetricsF(look.font(11)).horizontalAdvance(caption)
    return number + words + (INDENT + 3) * look.unit + right <= width


def paint_number(painter: QPainter, look: Look, size: QSize, text: str, enabled: bool) -> None:
    """Write the number into its frame."""
    painter.setFont(look.font())
    painter.setPen(QColor(look.theme.text if enabled else mix(look.theme.muted, look.theme.ground, 0.35)))
    painter.drawText(QPointF(INDENT * look.unit, baseline(look, 13, 400, size.height())), text)


@lru_cache(maxsize=64)
def baseline(look: Look, size: float, weight: int, height: int) -> float:
    """Return where a line of text stands that is centred in that height; drawing at a point is twice as fast."""
    metrics = QFontMetricsF(look.font(size, weight))
    return round((height + metrics.ascent() - metrics.descent()) / 2)
