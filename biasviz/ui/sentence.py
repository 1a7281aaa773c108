"""A sentence in a fixed number of lines: what does not fit is in its tooltip and description."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from biasviz.language import tr
from biasviz.ui.breaking import pieces


class Sentence(QLabel):
    """A quiet label that never changes its size with its words."""

    def __init__(self, name: str, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._lines = "", lines
        self.setObjectName(name)
        self.setWordWrap(lines > 1)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setProperty("ink", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """Return the whole sentence."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show a sentence."""
        if words != self._words:
            self._words = words
            self._fit()

    def set_font(self, font: QFont) -> None:
        """Take a font; the height follows from it."""
        self.setFont(font)
        metrics = QFontMetrics(font)
        # A line with a Chinese character is higher than the metrics of the first font say.
        line = max(metrics.lineSpacing(), metrics.boundingRect(QRect(0, 0, 1_000, 1_000), 0, tr("Scenario")).height())
        self.setFixedHeight(self._lines * line + 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = fitted(self._words, QFontMetrics(self.font()), self.width(), self.height())
        rest = "" if shown == self._words else self._words
        if rest != self.toolTip():
            self.setToolTip(rest)
            self.setAccessibleDescription(rest)
        if shown != self.text():
            self.setText(shown)


def fitted(words: str, metrics: QFontMetrics, width: int, height: int) -> str:
    """Return as many whole words as fit into the area, with an ellipsis where some had to go."""
    flags = Qt.TextFlag.TextWordWrap

    def fits(text: str) -> bool:
        area = metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), flags, text)
        return area.height() <= height and area.width() <= width

    if fits(words):
        return words
    parts = pieces(words)
    few, many = 0, len(parts) - 1
    while few < many:
        middle = (few + many + 1) // 2
        few, many = (middle, many) if fits("".join(parts[:middle]).rstrip() + " …") else (few, middle - 1)
    return ("".join(parts[:few]).rstrip() + " …").strip()
