"""Exports as generators: each yields how much is done, and may be stopped there without leaving a file."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path
from time import sleep
from typing import BinaryIO

from biasviz import document
from biasviz.errors import InputError
from biasviz.language import tr
from biasviz.sharing.gif import GifWriter
from biasviz.sharing.mp4 import Mp4Writer
from biasviz.sharing.order import Order, walked
from biasviz.sharing.png import Pixels, PngWriter
from biasviz.sharing.table_files import written
from biasviz.sharing.webp import WebpWriter
from biasviz.state import State
from biasviz.writing import replacing

BAND = 1_000_000
"""Pixels that are drawn at once."""
SLICE = 500
"""Steps that are computed at once."""
WAIT = 0.004
"""Seconds to wait for ffmpeg before others have their turn."""
Job = Generator[float, None, None]
Frame = Callable[[Pixels, int], None]


def job(state: State, order: Order, path: Path) -> Job:
    """Return the export of a state into a file; it goes on each time it is asked how much is done, from 0 to 1.

    The file appears when it is whole; whoever stops asking closes the job, and nothing is left.

    Raises:
        InputError: at once for an order that is not allowed; while it goes on for what cannot be written.

    """
    order.checked().fitting(state)
    return {"picture": _picture, "vector": _vector, "table": written, "animation": _animation}[order.kind](
        state, order, path
    )


def _vector(state: State, order: Order, path: Path) -> Job:
    from biasviz.ui.sharing.vector import vector

    yield 0.0
    with replacing(path) as fresh:
        fresh.write_bytes(vector(state, order))
    yield 1.0


def _picture(state: State, order: Order, path: Path) -> Job:
    with replacing(path) as fresh, fresh.open("wb") as file:
        yield from picture_into(file, state, order)


def picture_into(file: BinaryIO, state: State, order: Order) -> Job:
    """Write the PNG with the experiment in it, band by band."""
    from biasviz.ui.sharing.scenes import scene_of

    yield 0.0
    (width, height), text = order.size, document.text_of(state)
    rows = max(1, BAND // width)
    with closing(scene_of(state, order)) as scene:
        yield 0.02
        writer = PngWriter(file, width, height, text)
        for top in range(0, height, rows):
            writer.rows(scene.band(top, min(rows, height - top)))
            yield min(1.0, (top + rows) / height)
        writer.close()


def computed(state: State, last: int) -> Job:
    """Walk every lane to that step, a slice at a time."""
    for path in walked(state):
        for step in range(len(path), last, SLICE):
            if path.reach(step) < step:
                break
            yield 0.0


def _animation(state: State, order: Order, path: Path) -> Job:
    from biasviz.ui.sharing.scenes import scene_of

    yield from computed(state, order.last)
    film = order.film(state)
    with replacing(path) as fresh, closing(scene_of(state, order)) as scene:
        yield 0.0

        def drawn() -> Iterator[tuple[float, Pixels, int]]:
            for k, (place, milliseconds) in enumerate(film.frames(), 1):
                scene.go(place)
                yield k / film.count, scene.band(0, order.size[1]), milliseconds

        if order.format == "mp4":
            yield from _video(fresh, order, drawn(), film.frames_a_second)
            return
        with fresh.open("wb") as file:
            if order.format == "gif":
                middle = (film.first + film.last) // 2
                scene.go(float(middle))
                writer: GifWriter | PngWriter | WebpWriter = GifWriter(file, *order.size, scene.band(0, order.size[1]))
            elif order.format == "apng":
                writer = PngWriter(file, *order.size, document.text_of(state), film.count)
            else:
                writer = WebpWriter(file, *order.size)
            for done, pixels, milliseconds in drawn():
                writer.frame(pixels, milliseconds)
                yield done
            writer.close()


def _video(path: Path, order: Order, frames: Iterator[tuple[float, Pixels, int]], pace: float) -> Job:
    """Write frames of one length, a rest as many of them as it takes."""
    with closing(Mp4Writer(path, *order.size, pace)) as video:
        for done, pixels, milliseconds in frames:
            for _ in range(max(1, round(milliseconds * pace / 1000))):
                while video.busy():
                    yield 0.99 * done
                    sleep(WAIT)
                video.frame(pixels)
        video.finish()
        while not video.done():
            yield 0.99
            sleep(WAIT)
        if not path.stat().st_size:
            raise InputError(tr("ffmpeg wrote an empty MP4: choose GIF, APNG or WebP."))
