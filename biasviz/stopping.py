"""Ctrl+C and SIGTERM while Qt works for the command line: looked at between two slices, never raised inside a paint."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from types import FrameType
from typing import Any

SIGNALS = (signal.SIGINT, signal.SIGTERM)
APART: dict[str, Any] = {
    "start_new_session": True, "creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
}  # fmt: skip
"""Keywords for a program that is started: a terminal sends Ctrl+C to all that it runs, and this one is ended by us."""
_asked: list[int] = []


class Stopped(KeyboardInterrupt):
    """Somebody has asked the program to end.

    Attributes:
        code: what a shell reports for that: 130 after Ctrl+C, 143 after SIGTERM.

    """

    def __init__(self, signum: int) -> None:
        super().__init__()
        self.code = 128 + signum


def look() -> None:
    """Raise Stopped if somebody has asked for the end since the outermost `gently` began."""
    if _asked:
        raise Stopped(_asked[0])


@contextmanager
def gently() -> Iterator[None]:
    """Let Ctrl+C and SIGTERM do no more than be seen by `look`, which is also called at the end of the block.

    Python would raise inside whatever runs; where that is called by Qt, as a paint event is, the program crashes.
    Outside the main thread, which alone gets signals, nothing is changed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    # What a shell has started in the background is not to end with Ctrl+C, and there it is ignored.
    heard = [signum for signum in SIGNALS if signal.getsignal(signum) not in (signal.SIG_IGN, _ask)]
    before = {signum: signal.signal(signum, _ask) for signum in heard}
    try:
        yield
        look()
    finally:
        for signum, handler in before.items():
            signal.signal(signum, handler)
        if before:
            _asked.clear()


def carry_out(job: Generator[float, None, None]) -> None:
    """Carry a job out to its end; whoever asks for the end stops it between two slices, and no file is left.

    A terminal sees how far it is.

    Raises:
        Stopped: when it was stopped.

    """
    with gently(), percentage() as tell, closing(job):
        for done in job:
            look()
            tell(done)


@contextmanager
def percentage() -> Iterator[Callable[[float], None]]:
    """Give what shows a part of 1 on a line of stderr that is gone in the end; without a terminal, nothing."""
    terminal = sys.stderr is not None and sys.stderr.isatty()
    last = ""

    def tell(done: float) -> None:
        nonlocal last
        line = f"{done:.0%}".replace("%", " %")
        if terminal and line != last:
            last = line
            print(f"\r{line:<5}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        if last:
            print("\r     \r", end="", file=sys.stderr, flush=True)


def _ask(signum: int, frame: FrameType | None) -> None:
    _asked.append(signum)
