"""The contrast of what is painted, measured against what lies below it at the moment it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from biasviz import updates
from biasviz.ui.snapshot import settle
from biasviz.ui.style import mix
from ui.everyone import SCALE, colors, contrast, labelled, listening, name_of, over, parts, picture, writing
from ui.test_contrast import LEAST, blank_picture, ground_of


@contextmanager
def kept_writing() -> Iterator[list[tuple[str, QColor, QColor]]]:
    """Note every text that is painted on a picture kept for later: the words, their ink, and the paper below them."""
    found: list[tuple[str, QColor, QColor]] = []

    def note(painter, args):
        text, device = next((a for a in args if isinstance(a, str)), ""), painter.device()
        if text.strip() and isinstance(device, QPixmap | QImage):
            whole = device.toImage() if isinstance(device, QPixmap) else device.copy()
            inside = colors(whole, painter.deviceTransform().mapRect(_box(painter, args, text)).toAlignedRect())
            if inside:
                found.append((text, QColor(painter.pen().color()), QColor(inside.most_common(1)[0][0])))

    with listening(note):
        yield found


def _box(painter, args, text) -> QRectF:
    metrics, place = QFontMetricsF(painter.font()), args[0]
    if isinstance(place, QRectF | QRect):
        flags = next((a for a in args[1:] if not isinstance(a, str)), 0)
        return metrics.boundingRect(QRectF(place), int(getattr(flags, "value", flags)), text)
    x, y = (place.x(), place.y()) if hasattr(place, "x") else (args[0], args[1])
    return metrics.tightBoundingRect(text).translated(x, y)


def painted_faults(window, theme) -> list[tuple[str, str, str, float]]:
    """Return what Python paints with too little contrast: words, ink, paper, ratio."""
    window.store.dispatch(updates.choose_theme, "dark" if theme == "light" else "light")
    settle()
    with kept_writing() as kept:
        window.store.dispatch(updates.choose_theme, theme)  # kept pictures are painted anew
        settle()
    image = blank_picture(window)
    with writing(image) as written:
        window.render(image)
    colors_of = window.look.theme
    locked = QColor(mix(colors_of.muted, colors_of.ground, 0.35))  # a field that is locked need not stand out
    seen = [(text, over(ink, paper), paper) for text, ink, paper in kept if ink != locked]
    for text in written:
        there = window.childAt(QPoint(text.box.center().x() // SCALE, text.box.center().y() // SCALE))
        if text.box is not None and (there is None or there.isEnabled()):
            paper = ground_of(image, text.box, text.ink)
            seen.append((text.text, over(text.ink, paper), paper))
    assert len(seen) > 10
    return sorted({(text, ink.name(), paper.name(), round(contrast(ink, paper), 2))
                   for text, ink, paper in seen if contrast(ink, paper) < LEAST[theme] - 0.02})  # fmt: skip


def faint(window, theme) -> list[tuple[str, str, str, float]]:
    """Return the words of widgets with too little contrast."""
    window.store.dispatch(updates.choose_theme, theme)
    settle()
    image, faults, shown = picture(window), [], 0
    for widget in parts(window):
        if not widget.isEnabled() or not (labelled(widget) or isinstance(widget, QLineEdit | QComboBox)):
            continue
        if widget.visibleRegion().isEmpty() or (isinstance(widget, QLabel) and not widget.pixmap().isNull()):
            continue
        visible = widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))
        inset = visible if isinstance(widget, QLabel) else visible.adjusted(4, 4, -4, -4)
        counted = colors(image, QRect(inset.topLeft() * SCALE, inset.size() * SCALE))
        if len(counted) < 2:
            continue  # nothing is written in it
        paper = QColor(counted.most_common(1)[0][0])
        best, shown = max(contrast(QColor(c), paper) for c in counted), shown + 1
        if best < LEAST[theme] - 0.02:
            words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            faults.append((name_of(widget), words, paper.name(), round(best, 2)))
    assert shown > 20
    return faults
