"""Tracks beside and below the arrays: which rows are shown, and which part of the width."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from biasviz.language import mark, tr
from biasviz.ui.network.backprop_layout import Layout
from biasviz.ui.network.backprop_scene import Scene
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.words import grouped

ROWS = mark("rows {a} to {b} of {n}")
ALL = mark("Sums are over all {n} rows.")


def thumb_down(layout: Layout, n: int, first: int, least: float) -> QRectF | None:
    """Return where the rows that are shown lie in the track of all; None where all are shown."""
    box = layout.track
    if box is None:
        return None
    height = max(least, box.height() * layout.rows / n)
    part = first / max(1, n - layout.rows)
    return QRectF(box.x(), box.y() + part * (box.height() - height), box.width(), height)


def thumb_across(layout: Layout, offset: float) -> QRectF | None:
    """Return where what is seen lies in the slider of the whole width; None where all is seen."""
    box = layout.slider
    if box is None:
        return None
    scale = box.width() / layout.whole
    return QRectF(box.x() + offset * scale, box.y(), min(layout.seen, layout.whole) * scale, box.height())


def paint_track(painter: QPainter, look: Look, layout: Layout, shown: Scene, first: int, offset: float) -> None:
    """Draw which rows are shown, and say that sums go on over all of them, where there is room: not beside arrays
    that were moved away, for the numbers of the rows stand there.
    """
    box, thumb = layout.track, thumb_down(layout, shown.n, first, 16 * look.unit)
    if box is None or thumb is None:
        return
    _bar(painter, look, box, thumb)
    unit, room = look.unit, layout.aside
    painter.setFont(look.font(11))
    painter.setPen(look.theme.color("muted"))
    line = QFontMetricsF(painter.font()).height()
    y = room.y() + 2 * QFontMetricsF(look.font(13, 600)).height() + 8 * unit
    words = [tr(ROWS, a=first + 1, b=first + layout.rows, n=grouped(shown.n)), tr(ALL, n=grouped(shown.n))]
    box = QRectF(layout.left + room.x() - offset, y, max(room.width() - 16 * unit, 60 * unit), room.bottom() - y)
    wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if box.left() >= layout.left and box.height() > 2 * line:
        painter.drawText(box, wrap, "\n".join(words))


def paint_slider(painter: QPainter, look: Look, layout: Layout, offset: float) -> None:
    """Draw which part of the arrays is seen."""
    thumb = thumb_across(layout, offset)
    if layout.slider is not None and thumb is not None:
        _bar(painter, look, layout.slider, thumb)


def _bar(painter: QPainter, look: Look, box: QRectF, thumb: QRectF) -> None:
    theme = look.theme
    painter.setPen(Qt.PenStyle.NoPen)
    radius = min(box.width(), box.height()) / 2
    painter.setBrush(QColor(mix(theme.ground, theme.line, 0.7)))
    painter.drawRoundedRect(box, radius, radius)
    painter.setBrush(QColor(mix(theme.line, theme.muted, 0.6)))
    painter.drawRoundedRect(thumb, radius, radius)
