"""The experiment that a PNG carries: its text chunk `biasviz`, read within bounds and without decoding the picture."""

from __future__ import annotations

import os
import stat
import zlib
from pathlib import Path
from typing import BinaryIO

from biasviz.errors import InputError
from biasviz.hints import shown
from biasviz.language import tr
from biasviz.tomlfile import LARGEST

KEYWORD = "biasviz"
"""Name of the text chunk."""
SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_CHUNKS = 100_000
"""Parts a picture may have; one with 4,000 frames has 8,000."""
TEXTS = (b"tEXt", b"zTXt", b"iTXt")


def text_in_png(path: str | os.PathLike[str]) -> str:
    """Return the text that a picture carries.

    Raises:
        InputError: where the file is no PNG, is damaged, or carries no experiment.

    """
    place = Path(path)
    try:
        # Asked before it is opened, for opening a pipe would wait for ever.
        if not stat.S_ISREG(place.stat().st_mode):
            raise InputError(tr("{name} is not a file: give the path of a PNG picture.", name=place.name))
        with place.open("rb") as file:
            found = _text(file, place.name)
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        why = getattr(error, "strerror", None) or str(error)
        raise InputError(
            tr(
                "{path} cannot be read ({why}): give the path of a PNG picture.",
                path=shown(str(path)), why=why,
            )
        ) from None  # fmt: skip
    if found is None:
        raise InputError(
            tr(
                "{name} carries no experiment: only a PNG that biasviz has exported does.",
                name=place.name,
            )
        )
    return found


def _text(file: BinaryIO, name: str) -> str | None:
    if file.read(len(SIGNATURE)) != SIGNATURE:
        raise InputError(tr("{name} is damaged, or not a PNG picture at all.", name=name))
    damaged = InputError(tr("{name} is damaged: the picture ends before its end, or was changed.", name=name))
    for _ in range(MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            raise damaged
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind == b"IEND":
            return None
        if kind not in TEXTS or length > LARGEST:
            file.seek(length + 4, os.SEEK_CUR)
            continue
        data, check = file.read(length), file.read(4)
        if data.partition(b"\0")[0] != KEYWORD.encode():
            continue
        if int.from_bytes(check, "big") != zlib.crc32(kind + data):
            raise damaged
        try:
            return _decoded(kind, data[len(KEYWORD) + 1 :], name)
        except (zlib.error, UnicodeDecodeError, IndexError):
            raise damaged from None
    raise damaged


def _decoded(kind: bytes, data: bytes, name: str) -> str:
    """Return the text of a chunk, after its keyword, as PNG 1.2 tells it."""
    if kind == b"tEXt":
        return data.decode("latin-1")
    if kind == b"zTXt":
        return _unpacked(data[1:], name).decode("latin-1")
    packed, rest = data[0], data[2:]
    words = rest.split(b"\0", 2)[2]
    return (_unpacked(words, name) if packed else words).decode("utf-8")


def _unpacked(data: bytes, name: str) -> bytes:
    """Decompress no more than a text may have."""
    unpacking = zlib.decompressobj()
    found = unpacking.decompress(data, LARGEST + 1)
    if len(found) > LARGEST:
        raise InputError(
            tr(
                "{name} carries too long a text: at most {most} KiB are allowed.",
                name=name, most=LARGEST // 1024,
            )
        )  # fmt: skip
    if not unpacking.eof:
        raise zlib.error("cut off")
    return found
