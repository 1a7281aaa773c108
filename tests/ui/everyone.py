"""What the tests for everyone share: all windows of the program, what is written in them, and measures of colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from biasviz import updates
from biasviz.files import load_scenario
from biasviz.ui.commands import COMMANDS
from biasviz.ui.snapshot import settle

CONTROLS = (
    QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QTextEdit,
)  # fmt: skip
NOT_OPENED = {"quit", "full_screen", "copy_numbers", "copy_picture", "menu", "new"}
"""Commands that open no window of the program's own."""
FILES = {"open", "save", "save_as", "open_lesson"}
"""Commands that ask for a file, with a window that is Qt's."""
SCALE = 3
"""Pictures are measured this much larger, so that thin strokes reach their colour."""


def load(window, id: str, steps: int = 0) -> None:
    found = load_scenario(id)
    window.store.dispatch(updates.load, id, found.descent, found.title, found.watch)
    for _ in range(steps):
        window.store.dispatch(updates.step)
    settle()


def every_window(window) -> list[QWidget]:
    """Open everything that a command opens, and return all windows of the program that are then shown."""
    for command in COMMANDS:
        action = window.actions_.by_id[command.id]
        if command.rule is None and command.id not in NOT_OPENED | FILES and action.isEnabled():
            action.trigger()
            settle()
            own = QApplication.activeModalWidget()
            assert own is None, f"{command.id} opens a window that the program waits for"
    samples = window.findChild(QAbstractButton, "samples")
    if samples is not None and samples.isVisible():
        samples.click()
    settle()
    return [
        w for w in QApplication.topLevelWidgets()
        if w.isVisible() and not isinstance(w, QMenu | QFileDialog) and _belongs(w, window)
    ]  # fmt: skip


def _belongs(widget: QWidget | None, window: QWidget) -> bool:
    while widget is not None and widget is not window:
        widget = widget.parentWidget()
    return widget is window


def parts(window: QWidget) -> list[QWidget]:
    """Return everything that is shown in a window and not covered, without the windows that belong to it."""
    shown = [w for w in window.findChildren(QWidget) if w.window() is window and w.isVisible()]
    return [w for w in shown if not _covered(w, window)]


def _covered(widget: QWidget, window: QWidget) -> bool:
    there = window.childAt(widget.mapTo(window, widget.rect().center()))
    return there is not None and there is not widget and not (widget.isAncestorOf(there) or there.isAncestorOf(widget))


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {widget.window().objectName()}"


def luminance(color: QColor | str) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(color).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor | str, second: QColor | str) -> float:
    """Return WCAG's ratio, from 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def over(ink: QColor, paper: QColor) -> QColor:
    """Return what a translucent ink looks like."""
    part = ink.alphaF()
    pairs = zip(ink.getRgbF()[:3], paper.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(a * part + b * (1 - part) for a, b in pairs))


def cut_buttons(widget: QWidget) -> list[str]:
    """Return the buttons that are too narrow for their words."""
    cut = []
    for button in (b for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.text()):
        icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
        if button.fontMetrics().horizontalAdvance(button.text()) + icon > button.width() - 4:
            cut.append(button.objectName())
    return cut


def picture(widget: QWidget) -> QImage:
    """Return the widget as it is painted, enlarged."""
    image = QImage(widget.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    widget.render(image)
    return image


def colors(image: QImage, box: QRect) -> Counter[int]:
    """Count the colours in a box, given in pixels of the picture."""
    box = box.intersected(image.rect())
    if box.isEmpty():
        return Counter()
    found = np.unique(pixels(image.copy(box)), return_counts=True)
    return Counter(dict(zip(*(part.tolist() for part in found), strict=True)))


def pixels(image: QImage) -> NDArray[np.uint32]:
    """Return the colours of an image, each 0xAARRGGBB, as an array (height, width)."""
    whole = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(whole.constBits(), np.uint32).reshape(whole.height(), whole.width()).copy()


@dataclass(frozen=True)
class Written:
    """A text that was painted: its ink, and its box in pixels of the picture, or None on a kept picture."""

    text: str
    ink: QColor
    box: QRect | None


@contextmanager
def listening(note: Callable[[QPainter, tuple[Any, ...]], None]) -> Iterator[None]:
    """Have all noted that Python paints as text meanwhile: called with the painter and what `drawText` is given."""
    plain = QPainter.drawText

    def noted(painter, *args):
        note(painter, args)
        return plain(painter, *args)

    QPainter.drawText = noted
    try:
        yield
    finally:
        QPainter.drawText = plain


@contextmanager
def writing(image: QImage, kept: bool = False) -> Iterator[list[Written]]:
    """Note every text that Python paints meanwhile, on the picture, or on pictures that are kept for later."""
    found: list[Written] = []

    def note(painter, args):
        text = next((a for a in args if isinstance(a, str)), "")
        place = args[0]
        metrics = QFontMetricsF(painter.font(), image)
        if isinstance(place, QRectF | QRect):
            flags = next((a for a in args[1:] if not isinstance(a, str)), 0)
            box = metrics.boundingRect(QRectF(place), int(getattr(flags, "value", flags)), text)
        else:
            x, y = (place.x(), place.y()) if hasattr(place, "x") else (args[0], args[1])
            box = metrics.tightBoundingRect(text).translated(QPointF(x, y))
        elsewhere = isinstance(painter.device(), QPixmap | QImage) and painter.device() is not image
        if text.strip() and kept == elsewhere:
            place_on_it = painter.deviceTransform().mapRect(box).toAlignedRect()
            found.append(Written(text, QColor(painter.pen().color()), None if kept else place_on_it))

    with listening(note):
        yield found


def labelled(widget: QWidget) -> bool:
    """Whether a widget's words are its own, as Qt paints them."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return bool(words.strip()) and widget.isVisible()
