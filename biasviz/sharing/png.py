"""PNG and APNG written row by row and frame by frame, so that a picture of any size needs little memory.

PNG, third edition (W3C 2025): fcTL before each frame, the first frame in IDAT, the others in fdAT.
"""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from biasviz.pngtext import KEYWORD, SIGNATURE

Pixels = NDArray[np.uint8]
"""Red, green and blue, shape (height, width, 3); where it is said also opacity, or an index alone."""
LEVEL = 6


class PngWriter:
    """Writes one picture, or with `frames` above 1 an animation that repeats for ever.

    Args:
        file: to write to.
        width, height: in pixels.
        text: the experiment that the picture carries.
        frames: how many will be added.

    """

    def __init__(self, file: BinaryIO, width: int, height: int, text: str, frames: int = 1) -> None:
        self._file, self._size = file, (width, height)
        self._count = 0
        self._before: Pixels | None = None
        self._packer = zlib.compressobj(LEVEL)
        self._above = np.zeros((1, width, 3), np.uint8)
        self.animated = frames > 1
        file.write(SIGNATURE)
        kind = 6 if self.animated else 2  # with or without a channel of opacity
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
        self._chunk(b"iTXt", KEYWORD.encode() + b"\0\0\0\0\0" + text.encode())
        if self.animated:
            self._chunk(b"acTL", struct.pack(">II", frames, 0))

    def rows(self, pixels: Pixels) -> None:
        """Add the next rows of a single picture."""
        self._put(b"IDAT", b"", self._packer.compress(filtered(pixels, self._above)))
        self._above = pixels[-1:]

    def frame(self, pixels: Pixels, milliseconds: int) -> None:
        """Add the next frame of an animation: only what differs from the one before."""
        left, top, right, bottom = changed(self._before, pixels)
        part = over(self._before, pixels)[top:bottom, left:right]
        head = struct.pack(">IIIIIHHBB", self._next(), right - left, bottom - top, left, top, milliseconds, 1000, 0, 1)
        self._chunk(b"fcTL", head)
        data = zlib.compress(filtered(part, np.zeros_like(part[:1])), LEVEL)
        if self._before is None:
            self._put(b"IDAT", b"", data)
        else:
            self._put(b"fdAT", struct.pack(">I", self._next()), data)
        self._before = pixels

    def close(self) -> None:
        """Write what is left; the file stays open."""
        if not self.animated:
            self._put(b"IDAT", b"", self._packer.flush())
        self._chunk(b"IEND", b"")

    def _next(self) -> int:
        self._count += 1
        return self._count - 1

    def _put(self, kind: bytes, head: bytes, data: bytes) -> None:
        if data:
            self._chunk(kind, head + data)

    def _chunk(self, kind: bytes, data: bytes) -> None:
        self._file.write(struct.pack(">I", len(data)) + kind + data)
        self._file.write(struct.pack(">I", zlib.crc32(kind + data)))


def filtered(pixels: Pixels, above: Pixels) -> bytes:
    """Return rows as PNG wants them: each as its difference from the row above it (filter type 2)."""
    rows = np.concatenate([above, pixels])
    found = np.empty((len(pixels), 1 + pixels.shape[1] * pixels.shape[2]), np.uint8)
    found[:, 0] = 2
    found[:, 1:] = (rows[1:] - rows[:-1]).reshape(len(pixels), -1)
    return found.tobytes()


def over(before: Pixels | None, now: Pixels) -> Pixels:
    """Return what is to be laid over a frame to make the next one: red, green, blue and opacity, 0 where it stays."""
    found = np.full((*now.shape[:2], 4), 255, np.uint8)
    found[..., :3] = now
    if before is not None:
        found[~differs(before, now)] = 0
    return found


def differs(before: Pixels, now: Pixels) -> NDArray[np.bool_]:
    """Return where two frames differ, shape (height, width)."""
    apart = before != now
    # An `any` over so short an axis takes five times as long.
    found = apart[..., 0]
    for k in range(1, apart.shape[2]):
        found = found | apart[..., k]
    return np.asarray(found)


def changed(before: Pixels | None, now: Pixels) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of what differs between two frames; at least one pixel."""
    if before is None:
        return 0, 0, now.shape[1], now.shape[0]
    apart = differs(before, now)
    rows, columns = np.flatnonzero(apart.any(axis=1)), np.flatnonzero(apart.any(axis=0))
    if not len(rows):
        return 0, 0, 1, 1
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
