"""The steps of reading that NumPy does in one go, done in a thread where they are long: who reads in slices goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import TypeVar

Found = TypeVar("Found")
LONG = 1 << 24
"""Bytes from which on it is worth a thread."""
NAP = 0.005
"""Seconds between two looks whether it is done."""


def apart(size: int, work: Callable[[], Found]) -> Generator[float, None, Found]:
    """Yield 1.0 while a thread works; return what it found, or raise what it raised.

    Args:
        size: bytes it works on; few of them are worked on at once.
        work: it must not depend on the thread it runs in.

    """
    if size < LONG:
        return work()
    found: list[Found] = []
    wrong: list[BaseException] = []

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:
            wrong.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(NAP)
        yield 1.0
    if wrong:
        raise wrong[0]
    return found[0]
