"""How much memory a table may take, told in words before it is taken."""

from __future__ import annotations

import os

from biasviz.errors import InputError
from biasviz.language import mark, tr

MOST_BYTES = 4 * 2**30
"""Of one table, on however large a machine."""
ASSUMED = 4 * 2**30
"""Memory that is taken to be free where the system does not say."""
MOST_COLUMNS = 20_000


def room() -> int:
    """Return how many bytes a table may take: a quarter of the free memory, so that its matrices fit beside it."""
    free = ASSUMED
    try:
        with open("/proc/meminfo", encoding="ascii") as file:
            free = next(int(line.split()[1]) * 1024 for line in file if line.startswith("MemAvailable"))
    except (OSError, ValueError, StopIteration, IndexError):
        if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
            free = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    return min(MOST_BYTES, free // 4)


def size(count: float) -> str:
    """Return a number of bytes as people read it: 47.0 MB, 1.2 GB."""
    for unit, word in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= unit:
            return f"{count / unit:,.1f} {word}"
    return f"{count:,.0f} bytes"


def check_size(name: str, count: int) -> None:
    """Raise InputError where a table of that many bytes does not fit."""
    if count > room():
        words = mark("{name} would take {size} of memory, and {most} may be taken: read fewer rows or columns of it.")
        raise InputError(tr(words, name=name, size=size(count), most=size(room())))


def check_columns(name: str, count: int) -> None:
    """Raise InputError where a file has more columns than a table may."""
    if count > MOST_COLUMNS:
        words = mark("{name} has {count} columns: a table has at most {most}.")
        raise InputError(tr(words, name=name, count=f"{count:,}", most=f"{MOST_COLUMNS:,}"))
