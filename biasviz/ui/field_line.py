"""The text of a number field while it is edited; at rest the field draws its number itself."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class FieldLine(QLineEdit):
    """Stays empty on the screen while its field has no focus."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setFrame(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw while there is something to edit."""
        if self._field.hasFocus():
            super().paintEvent(event)
