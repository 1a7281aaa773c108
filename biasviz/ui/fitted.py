"""A label that has a thing said in the longest words there is room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class Fitted(QLabel):
    """A label that says a thing in the longest words there is room for; it asks for no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._ways: tuple[str, ...] = ()

    def set_words(self, *ways: str) -> None:
        """Say it, the longest words first."""
        if ways != self._ways:
            self._ways = ways
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics, room = QFontMetrics(self.font()), self.width()
        whole = self._ways[0] if self._ways else ""
        text = next((words for words in self._ways if metrics.horizontalAdvance(words) <= room), None)
        if text is None:
            text = metrics.elidedText(self._ways[-1] if self._ways else "", Qt.TextElideMode.ElideRight, room)
        if text != self.text():
            self.setText(text)
        if self.toolTip() != ("" if text == whole else whole):
            self.setToolTip("" if text == whole else whole)
        if self.accessibleDescription() != whole:
            self.setAccessibleDescription(whole)
