"""MP4 by the `ffmpeg` on PATH, frame after frame through a pipe; a thread feeds it, so that nobody waits."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from queue import Queue
from threading import Thread

from biasviz.errors import InputError
from biasviz.language import tr
from biasviz.sharing.png import Pixels
from biasviz.stopping import APART

WAITING = 2
"""Frames that may wait for ffmpeg."""


def missing() -> str | None:
    """Return why there can be no MP4, in one sentence, or None."""
    if shutil.which("ffmpeg"):
        return None
    return tr("MP4 needs the program ffmpeg, which is not on PATH: install it, or choose GIF, APNG or WebP.")


class Mp4Writer:
    """Writes a video with a steady number of frames a second.

    Args:
        path: where the video goes; its ending is .mp4.
        width, height: in pixels; an odd one is made even by a border.
        frames_a_second: any number above 0.

    Raises:
        InputError: where there is no ffmpeg.

    """

    def __init__(self, path: Path, width: int, height: int, frames_a_second: float) -> None:
        why = missing()
        if why is not None:
            raise InputError(why)
        self._said = tempfile.TemporaryFile()  # noqa: SIM115
        command = [
            "ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24",
            "-s", f"{width}x{height}", "-r", f"{frames_a_second:.6g}", "-i", "-", "-an",
            "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-pix_fmt", "yuv420p", "-movflags", "+faststart",
            "-f", "mp4", str(path),
        ]  # fmt: skip
        self._program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self._said, **APART
        )
        self._queue: Queue[bytes | None] = Queue()
        self._thread = Thread(target=self._feed, daemon=True)
        self._thread.start()

    def busy(self) -> bool:
        """Whether enough frames wait already."""
        return self._queue.qsize() >= WAITING

    def frame(self, pixels: Pixels) -> None:
        """Add a frame. Raises InputError where ffmpeg has given up."""
        if self._program.poll() is not None:
            self._failed()
        self._queue.put(pixels.tobytes())

    def finish(self) -> None:
        """Say that there are no more frames."""
        self._queue.put(None)

    def done(self) -> bool:
        """Whether the video is written. Raises InputError where ffmpeg failed."""
        if self._thread.is_alive() or self._program.poll() is None:
            return False
        if self._program.returncode:
            self._failed()
        return True

    def close(self) -> None:
        """End ffmpeg, whatever it does."""
        if self._program.poll() is None:
            self._program.kill()
        self._program.wait()
        self._queue.put(None)
        self._thread.join(5)
        self._said.close()

    def _feed(self) -> None:
        pipe = self._program.stdin
        if pipe is None:
            return
        # Where ffmpeg ends early its code tells it.
        with suppress(OSError):
            while (data := self._queue.get()) is not None:
                pipe.write(data)
        with suppress(OSError):
            pipe.close()

    def _failed(self) -> None:
        self._said.seek(0)
        lines = self._said.read(4000).decode("utf-8", "replace").split("\n")
        code = tr("exit code {code}", code=self._program.returncode)
        why = next((line.strip() for line in lines if line.strip()), code)
        raise InputError(tr("ffmpeg could not write the MP4 ({why}): choose GIF, APNG or WebP.", why=why[:200]))
