"""What the tests of a presented Batch lab share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPainter


@contextmanager
def letters() -> Iterator[list[tuple[str, float]]]:
    """Collect all that Python paints as text: the words, and their height in pixels."""
    found: list[tuple[str, float]] = []
    plain = QPainter.drawText

    def listening(p, *arguments):
        words = next(a for a in arguments if isinstance(a, str))
        found.append((words, p.fontInfo().pixelSize() * p.transform().m22()))
        return plain(p, *arguments)

    QPainter.drawText = listening
    try:
        yield found
    finally:
        QPainter.drawText = plain
