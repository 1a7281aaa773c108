"""A signal closes an idle window in an orderly way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from biasviz.ui import app
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
app.session_file = lambda: Path(sys.argv[1]) / "session.toml"
settle_in = app._settle_in

def and_say_so(window):
    found = settle_in(window)
    print("idle", flush=True)
    return found

app._settle_in = and_say_so
sys.exit(app.run("offscreen", "dead-relu"))
"""


@pytest.mark.parametrize(("signum", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_closes_an_idle_window_and_the_session_is_written(tmp_path, signum, code):
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout.readline() == b"idle\n"
        process.send_signal(signum)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (code, b"")
    assert "dead-relu" in (tmp_path / "session.toml").read_text()
