"""What the tests of a presented Batch lab share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ui.everyone import listening


@contextmanager
def letters() -> Iterator[list[tuple[str, float]]]:
    """Collect all that Python paints as text: the words, and their height in pixels."""
    found: list[tuple[str, float]] = []

    def note(p, arguments):
        words = next(a for a in arguments if isinstance(a, str))
        found.append((words, p.fontInfo().pixelSize() * p.transform().m22()))

    with listening(note):
        yield found
