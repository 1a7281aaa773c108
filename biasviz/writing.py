"""Files written whole or not at all: at any moment the old file or the new one is there, also after a crash."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from biasviz.errors import InputError
from biasviz.hints import shown
from biasviz.language import tr

MARK = ".biasviz-new."
"""Part of the name of a file that is being written."""
FORGOTTEN = 3600.0
"""Seconds after which such a file is nobody's any more and is removed."""


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Give the path of an empty file to write to; when the block ends, it takes the place of `path`.

    It lies in the same folder and has the same ending. A file that was there keeps its permissions; a link to a
    file stays a link, and the file behind it is replaced. If the block raises, the old file stands.

    Raises:
        InputError: where the file cannot be written, in one sentence.

    """
    try:
        target = Path(os.path.realpath(path))
    except ValueError as error:
        raise InputError(
            tr(
                "{path} cannot be written ({error}): choose another place.",
                path=shown(str(path)), error=error,
            )
        ) from None  # fmt: skip
    fresh = target.with_name(f".{target.stem[:80]}{MARK}{token_hex(4)}{target.suffix[:40]}")
    try:
        mode = _mode(target)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield fresh
        if mode is not None:
            fresh.chmod(mode)
        _settle(fresh)
        fresh.replace(target)
        _settle_folder(target.parent)
        _tidy(target)
    except OSError as error:
        why = error.strerror or str(error)
        raise InputError(
            tr(
                "{path} cannot be written ({why}): choose another place.",
                path=shown(str(path)), why=why,
            )
        ) from None  # fmt: skip
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def write_bytes(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file whole or not at all. Raises InputError where it cannot be written."""
    with replacing(path) as fresh:
        fresh.write_bytes(data)


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write a text in UTF-8 whole or not at all. Raises InputError where it cannot be written."""
    write_bytes(path, text.encode())


def _mode(target: Path) -> int | None:
    """Return the permissions of the file that is to be replaced. Raises InputError where it must not be."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise InputError(tr("{target} cannot be written: it is not a file.", target=shown(str(target))))
    if not os.access(target, os.W_OK):
        raise InputError(tr("{target} cannot be written: it is write-protected.", target=shown(str(target))))
    return stat.S_IMODE(found.st_mode)


def _settle(fresh: Path) -> None:
    """Wait until the disk has the file."""
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def _settle_folder(folder: Path) -> None:
    # Not every system lets a folder be opened; where it does not, the rename is safe by itself.
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _tidy(target: Path) -> None:
    """Remove what a program that was killed left of an earlier writing of this file."""
    start = f".{target.stem[:80]}{MARK}"
    with suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if entry.name.startswith(start) and time.time() - entry.stat().st_mtime > FORGOTTEN:
                Path(entry.path).unlink(missing_ok=True)
