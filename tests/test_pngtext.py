"""A picture gives back the text that was put into it; any other file is refused in one sentence."""

import struct
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz.errors import InputError
from biasviz.pngtext import SIGNATURE, text_in_png
from biasviz.tomlfile import LARGEST


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


HEAD = SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
TAIL = chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
TEXT = "schema = 1\n# σ\n" * 5


def written(folder, *chunks):
    path = folder / "a.png"
    path.write_bytes(HEAD + b"".join(chunks) + TAIL)
    return path


@pytest.mark.parametrize(
    ("kind", "data", "text"),
    [
        (b"tEXt", b"biasviz\0short = 1", "short = 1"),
        (b"zTXt", b"biasviz\0\0" + zlib.compress(b"a\n" * 900), "a\n" * 900),
        (b"iTXt", b"biasviz\0\0\0\0\0" + TEXT.encode(), TEXT),
        (b"iTXt", b"biasviz\0\1\0en\0biasviz\0" + zlib.compress(TEXT.encode()), TEXT),
    ],
)
def test_every_kind_of_text_chunk_is_read(tmp_path, kind, data, text):
    assert text_in_png(written(tmp_path, chunk(b"tEXt", b"Software\0other"), chunk(kind, data))) == text


@pytest.mark.parametrize("text", ["a", "x = 1\n", TEXT, "schema = 1\n" * 500, "# ü\n" * 100, "# 偏\n" * 3000])
def test_what_qt_writes_is_read(tmp_path, text):
    from PySide6.QtGui import QImage

    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(0)
    image.setText("biasviz", text)
    assert image.save(str(tmp_path / "qt.png"))
    assert text_in_png(tmp_path / "qt.png") == text


def refused(path):
    with pytest.raises(InputError) as error:
        text_in_png(path)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_a_picture_without_an_experiment_is_told_so(tmp_path):
    assert refused(written(tmp_path, chunk(b"tEXt", b"Title\0x"))) == (
        "a.png carries no experiment: only a PNG that biasviz has exported does."
    )


def test_a_cut_off_picture_is_damaged(tmp_path):
    path = written(tmp_path, chunk(b"tEXt", b"biasviz\0" + b"a" * 50))
    whole = path.read_bytes()
    for end in range(len(SIGNATURE), len(HEAD) + 60):
        path.write_bytes(whole[:end])
        assert "is damaged" in refused(path)


def test_a_changed_text_is_damaged(tmp_path):
    path = written(tmp_path, chunk(b"tEXt", b"biasviz\0b = 1"))
    path.write_bytes(path.read_bytes().replace(b"b = 1", b"b = 2"))
    assert "is damaged" in refused(path)


def test_a_text_of_another_name_that_begins_alike_is_passed_over(tmp_path):
    other = chunk(b"tEXt", b"biasviz-note\0x = 1")
    assert text_in_png(written(tmp_path, other, chunk(b"tEXt", b"biasviz\0x = 2"))) == "x = 2"


def test_packed_text_that_was_cut_off_before_it_was_written_is_damaged(tmp_path):
    packed = zlib.compress(TEXT.encode())[:-6]
    assert "is damaged" in refused(written(tmp_path, chunk(b"zTXt", b"biasviz\0\0" + packed)))


def test_a_small_chunk_that_unpacks_to_gigabytes_is_refused(tmp_path):
    bomb = zlib.compress(b"\0" * 50_000_000, 9)
    assert len(bomb) < LARGEST
    assert "too long a text" in refused(written(tmp_path, chunk(b"zTXt", b"biasviz\0\0" + bomb)))
    assert "too long a text" in refused(written(tmp_path, chunk(b"iTXt", b"biasviz\0\1\0\0\0" + bomb)))


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff\xe0", b"schema = 1"])
def test_other_files_are_no_png(tmp_path, data):
    path = tmp_path / "a.png"
    path.write_bytes(data)
    assert refused(path) == "a.png is damaged, or not a PNG picture at all."


def test_folders_and_missing_files_are_refused(tmp_path):
    assert "is not a file" in refused(tmp_path)
    assert "cannot be read" in refused(tmp_path / "missing.png")
    assert "cannot be read" in refused("a\0b")


@settings(max_examples=200)
@given(st.binary(max_size=300), st.sampled_from([b"tEXt", b"zTXt", b"iTXt"]), st.booleans())
def test_no_bytes_raise_anything_but_a_sentence(tmp_path_factory, data, kind, framed):
    path = tmp_path_factory.getbasetemp() / "any.png"
    path.write_bytes(HEAD + (chunk(kind, b"biasviz\0" + data) + TAIL if framed else data))
    with suppress(InputError):
        text_in_png(path)
