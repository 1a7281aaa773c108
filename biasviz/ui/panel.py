"""A panel of settings at the left: captions and controls in one column, which scrolls where it must."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from biasviz.ui.fitted import Fitted
from biasviz.ui.theme import Look


class Panel:
    """The column and what names its controls; the controls are restyled by who made them.

    Attributes:
        widget: what scrolls.
        column: what a lab fills.

    """

    def __init__(self, name: str, title: str) -> None:
        self._captions: list[QLabel] = []
        self._letters: list[QLabel] = []
        self._layouts: list[QBoxLayout] = []
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.widget = QScrollArea()
        self.widget.setObjectName(name)
        self.widget.setAccessibleName(title)
        self.widget.setFrameShape(QFrame.Shape.NoFrame)
        self.widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setWidgetResizable(True)
        self.widget.setWidget(content)

    def group(self) -> QVBoxLayout:
        """Return a column of what belongs together."""
        layout = QVBoxLayout()
        self._layouts.append(layout)
        return layout

    def pair(self, *parts: QLayout | QWidget) -> QHBoxLayout:
        """Return a row of parts of one width."""
        row = QHBoxLayout()
        self._layouts.append(row)
        for part in parts:
            if isinstance(part, QWidget):
                row.addWidget(part, 1)
            else:
                row.addLayout(part, 1)
        return row

    def caption(self, title: str) -> QLabel:
        """Return a quiet label."""
        caption = QLabel(title)
        self._quiet(caption)
        return caption

    def fitted(self, name: str, buddy: QWidget) -> Fitted:
        """Return a quiet label that never asks for a wider panel, however long its words."""
        caption = Fitted(name)
        caption.setBuddy(buddy)
        self._quiet(caption)
        return caption

    def _quiet(self, caption: QLabel) -> None:
        caption.setProperty("ink", "muted")
        self._captions.append(caption)

    def titled(self, title: str, body: QWidget | QLayout, buddy: QWidget | None = None) -> QVBoxLayout:
        """Return a column of a caption and what it names."""
        layout, caption = self.group(), self.caption(title)
        layout.addWidget(caption)
        if isinstance(body, QWidget):
            caption.setBuddy(body)
            layout.addWidget(body)
        else:
            if buddy is not None:
                caption.setBuddy(buddy)
            layout.addLayout(body)
        return layout

    def lettered(self, letter: str, field: QWidget, ink: str = "text") -> QHBoxLayout:
        """Return a row of a quantity's letter and its field."""
        row, label = QHBoxLayout(), QLabel(letter)
        label.setBuddy(field)
        label.setProperty("ink", ink)
        self._letters.append(label)
        row.setSpacing(0)
        row.addWidget(label)
        row.addWidget(field, 1)
        return row

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        px = look.px
        self.column.setContentsMargins(px(12), px(8), px(12), px(6))
        self.column.setSpacing(px(3))
        for layout in self._layouts:
            layout.setSpacing(px(2) if isinstance(layout, QVBoxLayout) else px(8))
        for caption in self._captions:
            caption.setFont(look.font(12))
        for letter in self._letters:
            letter.setFont(look.math(19))
            letter.setFixedSize(px(24), px(27))

    def least(self) -> int:
        """Return the width in pixels that its words need."""
        return self.column.minimumSize().width()
