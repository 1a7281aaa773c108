"""How long may be worked at something: what is large is not begun where somebody waits, and can be stopped elsewhere.

Whoever is about to work on many numbers says so with `ask`. Usually nothing comes of it. Inside of `at_once` it raises
Lengthy, so that the same question can be put to a thread, which works `until` it is stopped. As answers are memoized,
the question is quick when it is put again.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from biasviz.language import mark

MOST = 1_500_000
"""Numbers that are worked on while somebody waits: from 0.05 to 0.2 s."""
MADE = mark("{rows} rows are being made …")
SUMMED = mark("{rows} rows are being summed …")
MULTIPLIED = mark("X @ W of {rows} rows is being worked out …")
SORTED = mark("The curve over {rows} rows is being prepared …")
DRAWN = mark("Batches are being drawn from {rows} rows …")
COUNTED = mark("A column of {rows} rows is being summed up …")


class Lengthy(Exception):  # noqa: N818 - it is no error: the same can be asked of a thread
    """It would take long.

    Attributes:
        words, rows: what would be done, one of the words of this module, and with how many rows.

    """

    def __init__(self, words: str, rows: int) -> None:
        super().__init__(words)
        self.words, self.rows = words, rows


class GivenUp(Exception):  # noqa: N818
    """Nobody wants to know any more."""


class Patience:
    """Of one who waits, or of a thread.

    Attributes:
        most: numbers that may be worked on.
        stopped: whether nobody wants to know any more; set by any thread.
        doing: the words and rows of what is being done now, or None.

    """

    def __init__(self, most: float) -> None:
        self.most = most
        self.stopped = False
        self.doing: tuple[str, int] | None = None


_here = threading.local()


def ask(numbers: float, words: str, rows: int) -> None:
    """Say what is begun now.

    Args:
        numbers: how many numbers are worked on.
        words: what is done, one of the words of this module.
        rows: with how many rows.

    Raises:
        Lengthy: where somebody waits who has no time for so many.
        GivenUp: where it was stopped.

    """
    now: Patience | None = getattr(_here, "patience", None)
    if now is None:
        return
    if now.stopped:
        raise GivenUp
    if numbers > now.most:
        raise Lengthy(words, rows)
    if numbers > MOST:
        now.doing = words, rows


def go_on() -> None:
    """Raise GivenUp where it was stopped: called between the blocks of long work."""
    now: Patience | None = getattr(_here, "patience", None)
    if now is not None and now.stopped:
        raise GivenUp


@contextmanager
def with_patience(patience: Patience) -> Iterator[None]:
    """Work in this thread with that patience."""
    before = getattr(_here, "patience", None)
    _here.patience = patience
    try:
        yield
    finally:
        _here.patience = before


@contextmanager
def at_once() -> Iterator[None]:
    """Raise Lengthy rather than work on more than MOST numbers."""
    with with_patience(Patience(MOST)):
        yield
