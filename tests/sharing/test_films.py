"""PNG, APNG, GIF and WebP written frame by frame, read back by Pillow; MP4 by a stand-in for ffmpeg."""

from __future__ import annotations

import io
import os
import stat
import sys

import numpy as np
import pytest
from PIL import Image

from biasviz.errors import InputError
from biasviz.sharing.film import FIRST_FOR, LAST_FOR, MOST_FRAMES, Film
from biasviz.sharing.gif import GifWriter
from biasviz.sharing.mp4 import Mp4Writer, missing
from biasviz.sharing.png import PngWriter
from biasviz.sharing.webp import WebpWriter

WIDTH, HEIGHT = 131, 77


def frames(count: int = 6) -> list[np.ndarray]:
    """A square that moves, and in the end stands still."""
    found = []
    for k in range(count):
        frame = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
        at = min(k, count - 2)
        frame[10 + 5 * at : 20 + 5 * at, 13 + 9 * at : 40 + 9 * at] = (200, 60, 10)
        found.append(frame)
    return found


WRITERS = {
    "gif": lambda file: GifWriter(file, WIDTH, HEIGHT, frames()[2]),
    "apng": lambda file: PngWriter(file, WIDTH, HEIGHT, "b ½", 6),
    "webp": lambda file: WebpWriter(file, WIDTH, HEIGHT),
}


@pytest.mark.parametrize("format", WRITERS)
def test_every_frame_is_read_back_pixel_by_pixel_with_its_time(format):
    file = io.BytesIO()
    writer = WRITERS[format](file)
    for frame in frames():
        writer.frame(frame, 120)
    writer.close()
    file.seek(0)
    image = Image.open(file)
    assert (image.n_frames, image.size, image.info["loop"]) == (6, (WIDTH, HEIGHT), 0)
    for k, frame in enumerate(frames()):
        image.seek(k)
        image.load()
        assert image.info["duration"] == 120
        assert np.array_equal(np.asarray(image.convert("RGB")), frame), k


def test_a_picture_in_bands_is_one_picture_and_carries_its_text():
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 255, (40, 50, 3), dtype=np.uint8)
    file = io.BytesIO()
    writer = PngWriter(file, 50, 40, "Übung ½")
    for top in range(0, 40, 7):
        writer.rows(pixels[top : top + 7])
    writer.close()
    file.seek(0)
    image = Image.open(file)
    assert np.array_equal(np.asarray(image), pixels)
    assert image.text == {"biasviz": "Übung ½"}


def test_a_film_rests_at_both_ends_and_shows_every_step():
    found = list(Film(2, 5, 4.0, 2.0).frames())
    places = [place for place, _ in found]
    assert len(found) == Film(2, 5, 4.0, 2.0).count == 13
    assert places[0] == 2
    assert places[-1] == 5
    assert {2.0, 3.0, 4.0, 5.0} <= set(places)
    assert found[0][1] == FIRST_FOR
    assert found[-1][1] == LAST_FOR
    assert {milliseconds for _, milliseconds in found[1:-1]} == {125}


def test_a_frame_every_tenth_step_shows_whole_steps():
    assert [place for place, _ in Film(0, 25, 0.1).frames()] == [0, 10, 20, 25]


def test_frames_whose_time_is_no_whole_number_drift_from_no_clock():
    found = list(Film(0, 40, 7.0, 3.0).frames())
    assert sum(milliseconds for _, milliseconds in found[1:-1]) == pytest.approx(1000 * (len(found) - 2) / 21, abs=1.5)


def test_a_gif_that_counts_hundredths_of_a_second_loses_none_of_them():
    file = io.BytesIO()
    writer = WRITERS["gif"](file)
    for frame in frames(9):
        writer.frame(frame, 125)
    writer.close()
    file.seek(0)
    image, shown = Image.open(file), 0
    for k in range(9):
        image.seek(k)
        shown += image.info["duration"]
    assert shown == pytest.approx(9 * 125, abs=10)


def chunks(data: bytes) -> list[tuple[bytes, int]]:
    """Return the names and lengths of RIFF chunks, which must fill the data: one of an odd length has one byte more."""
    found, at = [], 0
    while at < len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        found.append((data[at : at + 4], length))
        at += 8 + length + length % 2
    assert at == len(data)
    return found


def test_every_chunk_of_a_webp_begins_at_an_even_place():
    file = io.BytesIO()
    writer = WRITERS["webp"](file)
    for frame in frames():
        writer.frame(frame, 120)
    writer.close()
    at, inner = 12, []
    for name, length in chunks(file.getvalue()[12:]):
        if name == b"ANMF":
            inner += chunks(file.getvalue()[at + 24 : at + 8 + length])
        at += 8 + length + length % 2
    assert {name for name, _ in inner} == {b"VP8L"}
    assert any(length % 2 for _, length in inner)


def test_a_log_clock_makes_22063_steps_watchable():
    film = Film(0, 22_063, speed=2.0, clock="log").checked()
    places = [place for place, _ in film.frames()]
    assert film.count == len(places) < 200
    assert places[-1] == 22_063
    assert places == sorted(places)


@pytest.mark.parametrize(("film", "word"), [(Film(3, 3), "no step"), (Film(0, MOST_FRAMES, 8.0), "frames")])
def test_a_film_without_steps_or_with_too_many_frames_is_refused(film, word):
    with pytest.raises(InputError, match=word):
        film.checked()


def stand_in(folder, script: str) -> None:
    """Put a program called ffmpeg into a folder."""
    path, program = folder / "ffmpeg", folder / "ffmpeg.py"
    program.write_text(script)
    # Python's own path may have blanks, which the first line of a script cannot carry.
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{program}" "$@"\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def ended(writer: Mp4Writer) -> None:
    while not writer.done():
        pass


def test_ffmpeg_gets_every_frame_and_writes_the_file(tmp_path, monkeypatch):
    stand_in(tmp_path, "import sys\nopen(sys.argv[-1], 'wb').write(sys.stdin.buffer.read())")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    writer = Mp4Writer(tmp_path / "out.mp4", WIDTH, HEIGHT, 16)
    for frame in frames():
        writer.frame(frame)
    writer.finish()
    ended(writer)
    writer.close()
    assert (tmp_path / "out.mp4").read_bytes() == b"".join(frame.tobytes() for frame in frames())


def test_a_picture_with_an_odd_side_is_given_a_border_for_ffmpeg(tmp_path, monkeypatch):
    stand_in(tmp_path, "import sys\nopen(sys.argv[-1], 'w').write(' '.join(sys.argv))\nsys.stdin.buffer.read()")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    writer = Mp4Writer(tmp_path / "out.mp4", WIDTH, HEIGHT, 16)
    writer.finish()
    ended(writer)
    writer.close()
    said = (tmp_path / "out.mp4").read_text()
    assert "-s 131x77 -r 16 " in said
    assert "-vf pad=ceil(iw/2)*2:ceil(ih/2)*2 -pix_fmt yuv420p" in said


def test_what_ffmpeg_complains_of_is_said_in_one_sentence(tmp_path, monkeypatch):
    stand_in(tmp_path, "import sys\nsys.stdin.buffer.read()\nsys.stderr.write('no such codec\\n')\nsys.exit(1)")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    writer = Mp4Writer(tmp_path / "out.mp4", WIDTH, HEIGHT, 16)
    writer.frame(frames()[0])
    writer.finish()
    with pytest.raises(InputError, match="no such codec"):
        ended(writer)
    writer.close()


def test_a_stopped_video_ends_ffmpeg(tmp_path, monkeypatch):
    stand_in(tmp_path, "import time\ntime.sleep(600)")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    writer = Mp4Writer(tmp_path / "out.mp4", WIDTH, HEIGHT, 16)
    for frame in frames():
        writer.frame(frame)
    assert writer.busy()
    writer.close()
    assert writer._program.returncode not in (None, 0)


def test_without_ffmpeg_it_is_said_what_is_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "ffmpeg" in (missing() or "")
    with pytest.raises(InputError, match="PATH"):
        Mp4Writer(tmp_path / "out.mp4", WIDTH, HEIGHT, 16)
