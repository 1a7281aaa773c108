"""A file is written whole or not at all, whatever happens while it is written."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from biasviz.errors import InputError
from biasviz.writing import FORGOTTEN, MARK, replacing, write_bytes, write_text

POSIX = os.name == "posix"
KILLED = """
import sys
from biasviz.writing import write_bytes
path, sizes = sys.argv[1], (200_000, 900_000)
print("ready", flush=True)
while True:
    for letter, size in zip(b"ab", sizes):
        write_bytes(path, bytes([letter]) * size)
"""


def test_what_is_written_is_there_and_nothing_else(tmp_path):
    write_text(tmp_path / "a.toml", "σ = 1\n")
    assert (tmp_path / "a.toml").read_bytes() == "σ = 1\n".encode()
    assert os.listdir(tmp_path) == ["a.toml"]


def test_a_writer_killed_at_any_moment_leaves_a_whole_file(tmp_path):
    path, chance = tmp_path / "a.bin", random.Random(1)
    whole = {b"o" * 10, b"a" * 200_000, b"b" * 900_000}
    seen = set()
    for _ in range(24):
        path.write_bytes(b"o" * 10)
        with subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(chance.uniform(0, 0.03))
            writer.send_signal(signal.SIGKILL if POSIX else signal.SIGTERM)
        found = path.read_bytes()
        assert found in whole, f"{len(found)} bytes, {set(found[:3])}…"
        seen.add(len(found))
    assert len(seen) > 1


def test_a_block_that_fails_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def half() -> None:
        with replacing(path) as fresh:
            fresh.write_text("half")
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_file_in_the_making_has_the_same_ending_so_that_writers_know_the_format(tmp_path):
    with replacing(tmp_path / "run.png") as fresh:
        assert fresh.suffix == ".png"
        assert fresh.parent == tmp_path


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664])
def test_permissions_are_kept(tmp_path, mode):
    path = tmp_path / "a.txt"
    path.write_text("old")
    path.chmod(mode)
    write_text(path, "new")
    assert path.stat().st_mode & 0o777 == (mode if POSIX else path.stat().st_mode & 0o777)


def test_a_new_file_has_the_usual_permissions(tmp_path):
    (tmp_path / "usual").write_text("")
    write_text(tmp_path / "a.txt", "new")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "real.txt").write_text("old")
    (tmp_path / "link.txt").symlink_to(tmp_path / "far" / "real.txt")
    write_text(tmp_path / "link.txt", "new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "far" / "real.txt").read_text() == "new"


def test_what_a_killed_writer_left_behind_is_removed_later(tmp_path):
    old, young = (tmp_path / f".a{MARK}{name}.txt" for name in ("0", "1"))
    other = tmp_path / f".b{MARK}0.txt"
    for path in (old, young, other):
        path.write_text("half")
    long_ago = time.time() - 2 * FORGOTTEN
    os.utime(old, (long_ago, long_ago))
    os.utime(other, (long_ago, long_ago))
    write_text(tmp_path / "a.txt", "new")
    assert (old.exists(), young.exists(), other.exists()) == (False, True, True)


@pytest.mark.parametrize("place", [".", "missing/a.txt", "a\0b", "x" * 300])
def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path, place):
    with pytest.raises(InputError, match="cannot be written") as error:
        write_bytes(tmp_path / place, b"x")
    assert "\n" not in str(error.value)
    assert os.listdir(tmp_path) == []


def test_a_write_protected_file_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("old")
    # Root may write everything: the system's answer is played.
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(InputError, match="write-protected"):
        write_text(path, "new")
    assert path.read_text() == "old"


def test_a_full_disk_is_said_and_the_old_file_stands(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left on device"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_pipe_is_refused_without_waiting(tmp_path):
    if POSIX:
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(InputError, match="it is not a file"):
            write_text(Path(tmp_path / "pipe"), "new")
