"""Files of data as bytes: opened, unpacked, told apart, and every way in which that fails as one sentence."""

from __future__ import annotations

import gzip
import hashlib
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from biasviz.errors import InputError
from biasviz.language import mark, tr

GZIP = b"\x1f\x8b"
SAMPLE = 2**18
"""Bytes from which a form is told and a preview is made."""
PIECE = 2**22
"""Bytes that are read at once: some milliseconds."""


def short(path: str | Path) -> str:
    """Return the name of a file as sentences call it."""
    name = Path(path).name or str(path)
    return name if len(name) <= 60 else f"{name[:57]}…"


@contextmanager
def saying(path: str | Path) -> Iterator[None]:
    """Turn what a file system or a packed file can do wrong into an InputError that names the file."""
    try:
        yield
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        words = mark("{name} is damaged ({why}): it cannot be unpacked to its end.")
        raise InputError(tr(words, name=short(path), why=str(error)[:80])) from None
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        why = getattr(error, "strerror", None) or str(error)[:80]
        words = mark("{name} cannot be read ({why}): give a file of data that you may open.")
        raise InputError(tr(words, name=short(path), why=why)) from None
    except MemoryError:
        words = mark("{name} does not fit into memory: read fewer rows or columns of it.")
        raise InputError(tr(words, name=short(path))) from None


def check_file(path: str | Path) -> int:
    """Return the size of a file in bytes. Raises InputError for what is none, or is empty."""
    with saying(path):
        # Asked before it is opened, for opening a pipe would wait for ever.
        found = os.stat(path)
    if not stat.S_ISREG(found.st_mode):
        raise InputError(tr("{name} is not a file: open a file of data.", name=short(path)))
    if not found.st_size:
        raise InputError(tr("{name} is empty: there is nothing to read in it.", name=short(path)))
    return found.st_size


class Bytes:
    """A file read from its beginning, unpacked on the way where it is packed; to be used in a `with`."""

    def __init__(self, path: str | Path) -> None:
        self.path = path
        self.size = check_file(path)
        with saying(path):
            self._raw = open(path, "rb")  # noqa: SIM115 - closed by __exit__
            self.packed = self._raw.read(2) == GZIP
            self._raw.seek(0)
        self.stream = cast(IO[bytes], gzip.GzipFile(fileobj=self._raw, mode="rb")) if self.packed else self._raw

    def __enter__(self) -> Bytes:
        return self

    def __exit__(self, *_: object) -> None:
        self.stream.close()
        self._raw.close()

    @property
    def done(self) -> float:
        """The part of the file that has been read, 0 to 1."""
        return min(1.0, self._raw.tell() / self.size)

    def sample(self, count: int = SAMPLE) -> bytes:
        """Return up to that many bytes from here on."""
        with saying(self.path):
            return self.stream.read(count)

    def exactly(self, count: int) -> bytes:
        """Return that many bytes. Raises InputError where the file ends before."""
        with saying(self.path):
            found = self.stream.read(count)
        if len(found) < count:
            raise InputError(tr("{name} ends too early: a part of it is missing.", name=short(self.path)))
        return found


def fingerprint(path: str | Path) -> str:
    """Return what tells a file's content from another's: its size and pieces all over it, read in no time."""
    size = check_file(path)
    found = hashlib.blake2b(str(size).encode(), digest_size=12)
    with saying(path), open(path, "rb") as file:
        for k in range(33):
            file.seek(max(0, size - 4096) * k // 32)
            found.update(file.read(4096))
    return found.hexdigest()
