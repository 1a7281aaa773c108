"""Animated WebP written frame by frame: Pillow packs each frame, and this puts them into one RIFF container.

Container: developers.google.com/speed/webp/docs/riff_container; sizes and offsets are little-endian, 24 bits.
"""

from __future__ import annotations

import io
import struct
from typing import BinaryIO

from PIL import Image

from biasviz.sharing.png import Pixels, changed, over

ANIMATION = 0x02
"""Flag of VP8X: the file is an animation."""
OPACITY = 0x10
"""Flag of VP8X: some frames have a channel of opacity; they are laid over what is there."""


class WebpWriter:
    """Writes an animation that repeats for ever, without loss.

    Args:
        file: to write to; it must be able to go back to its beginning.
        width, height: in pixels, at most 16,383.

    """

    def __init__(self, file: BinaryIO, width: int, height: int) -> None:
        self._file = file
        self._before: Pixels | None = None
        file.write(b"RIFF\0\0\0\0WEBP")
        self._chunk(b"VP8X", struct.pack("<I", ANIMATION | OPACITY) + _three(width - 1) + _three(height - 1))
        self._chunk(b"ANIM", b"\xff\xff\xff\xff\0\0")

    def frame(self, pixels: Pixels, milliseconds: int) -> None:
        """Add the next frame: only what differs from the one before; offsets must be even."""
        left, top, right, bottom = changed(self._before, pixels)
        left, top = left - left % 2, top - top % 2
        part = io.BytesIO()
        Image.fromarray(over(self._before, pixels)[top:bottom, left:right]).save(
            part, "WEBP", lossless=True, quality=10, method=1
        )
        data = _parts(part.getvalue())
        box = (left // 2, top // 2, right - left - 1, bottom - top - 1, milliseconds)
        self._chunk(b"ANMF", b"".join(map(_three, box)) + b"\0" + data)
        self._before = pixels

    def close(self) -> None:
        """Write the length at the beginning; the file stays open."""
        length = self._file.tell()
        self._file.seek(4)
        self._file.write(struct.pack("<I", length - 8))
        self._file.seek(length)

    def _chunk(self, kind: bytes, data: bytes) -> None:
        self._file.write(kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2))


def _parts(data: bytes) -> bytes:
    """Return the chunks of a still picture that hold its pixels, without what is told of the whole file."""
    found, at = b"", 12
    while at < len(data):
        end = at + 8 + int.from_bytes(data[at + 4 : at + 8], "little")
        end += end % 2
        if data[at : at + 4] in (b"ALPH", b"VP8 ", b"VP8L"):
            found += data[at:end]
        at = end
    return found


def _three(number: int) -> bytes:
    return struct.pack("<I", number)[:3]
