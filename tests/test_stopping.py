"""Ctrl+C and SIGTERM end the command line in an orderly way: at once, quietly, and without a file left behind."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtWidgets import QWidget

from biasviz import stopping
from biasviz.writing import MARK, replacing


class Terminal(io.StringIO):
    def isatty(self):
        return True


class Interrupted(QWidget):
    """A window that is interrupted while it paints."""

    ended = False

    def paintEvent(self, event):
        signal.raise_signal(signal.SIGINT)
        self.ended = True


@pytest.mark.usefixtures("qapp")
def test_ctrl_c_inside_a_paint_waits_for_the_next_slice(tmp_path):
    widget = Interrupted()

    def job():
        with replacing(tmp_path / "a.gif") as fresh:
            yield 0.5
            widget.grab()
            fresh.write_bytes(b"half")
            yield 0.6
            raise AssertionError("it was not stopped")

    with pytest.raises(stopping.Stopped) as stopped:
        stopping.carry_out(job())
    assert widget.ended
    assert stopped.value.code == 130
    assert list(tmp_path.iterdir()) == []


def test_whoever_asks_in_the_last_slice_is_heard_and_not_the_next_time():
    with pytest.raises(stopping.Stopped), stopping.gently():
        signal.raise_signal(signal.SIGTERM)
    with stopping.gently():
        stopping.look()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_what_ignores_ctrl_c_goes_on_ignoring_it():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with stopping.gently():
            signal.raise_signal(signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_terminal_sees_how_far_it_is_and_nothing_of_that_stays(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    stopping.carry_out(part / 100 for part in (0, 37, 37, 100))
    assert sys.stderr.getvalue() == "\r0 %  \r37 % \r100 %\r     \r"
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    stopping.carry_out(part for part in (0.5,))
    assert sys.stderr.getvalue() == ""


@pytest.mark.parametrize(
    ("ending", "signum", "code"), [("gif", signal.SIGINT, 130), ("webp", signal.SIGTERM, 143)]
)
def test_an_export_that_is_stopped_leaves_no_file(tmp_path, ending, signum, code):
    command = [sys.executable, "-m", "biasviz", "export", "first-slope", "-o", f"long.{ending}", "--steps", "200"]
    paths = os.pathsep.join(p or os.getcwd() for p in sys.path)
    with subprocess.Popen(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": paths}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        while not any(MARK in path.name and path.stat().st_size > 1000 for path in tmp_path.iterdir()):
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signum)
        out, err = process.communicate()
    assert (process.returncode, out, err) == (code, b"", b"")
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_sees_what_is_measured_and_ctrl_c_ends_that():
    script = (
        "import sys; from biasviz.ui.bench import frames; from biasviz.cli import main; "
        "frames.FRAMES = frames.ROUNDS = 2; sys.stderr.isatty = lambda: True; sys.exit(main(['bench']))"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stderr.readline().startswith(b"1920x1080 playing: ")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out) == (130, b"")
    assert b"Traceback" not in err
