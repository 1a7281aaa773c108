"""GIF written frame by frame, with one palette for all frames; Pillow packs the pixels."""

from __future__ import annotations

import struct
from typing import BinaryIO

import numpy as np
from PIL import GifImagePlugin, Image

from biasviz.sharing.png import Pixels, changed

COLORS = 255
CLEAR = 255
"""The last colour: what is as it was before."""
SHORTEST = 20
"""Milliseconds a frame at least: what is shorter browsers show for 100."""


class GifWriter:
    """Writes an animation that repeats for ever.

    Args:
        file: to write to.
        width, height: in pixels, at most 65,535.
        model: a frame with all the colours there will be.

    """

    def __init__(self, file: BinaryIO, width: int, height: int, model: Pixels) -> None:
        self._file = file
        self._palette = Image.fromarray(model).quantize(COLORS)
        colors = bytes(self._palette.getpalette() or ())[: 3 * COLORS].ljust(3 * (CLEAR + 1), b"\0")
        self._before: Pixels | None = None
        self._owed = 0
        table = 0x80 | 0x70 | (CLEAR.bit_length() - 1)
        file.write(b"GIF89a" + struct.pack("<HHBBB", width, height, table, 0, 0) + colors)
        file.write(b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")

    def frame(self, pixels: Pixels, milliseconds: int) -> None:
        """Add the next frame: only what differs from the one before."""
        image = Image.fromarray(pixels).quantize(palette=self._palette, dither=Image.Dither.NONE)
        now = np.asarray(image)[..., None]
        left, top, right, bottom = changed(self._before, now)
        part = image.crop((left, top, right, bottom))
        if self._before is not None:
            still = (now == self._before)[top:bottom, left:right, 0]
            part.paste(CLEAR, mask=Image.fromarray(still))
        # GIF counts hundredths of a second: what one frame loses the next one gets.
        shown = max(SHORTEST, (milliseconds + self._owed) // 10 * 10)
        self._owed = max(-SHORTEST, self._owed + milliseconds - shown)
        for piece in GifImagePlugin.getdata(part, (left, top), duration=shown, disposal=1, transparency=CLEAR):
            self._file.write(piece)
        self._before = now

    def close(self) -> None:
        """Write the end; the file stays open."""
        self._file.write(b";")
