"""From the start of the process to the first frame: biasviz, an empty Qt window, a bare pyqtgraph window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

from biasviz.stopping import APART, look

ROUNDS = 5
EMPTY = """
import os; os.environ["QT_NO_GUI_THREADPOOL"] = "1"
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["x", "-platform", "offscreen"]); w = QWidget(); w.resize(1280, 800); w.show(); app.processEvents()
print("drawn", flush=True); os._exit(0)
"""
PYQTGRAPH = """
import os; os.environ["QT_NO_GUI_THREADPOOL"] = "1"; os.environ["OPENBLAS_NUM_THREADS"] = "1"
import pyqtgraph as pg; from PySide6.QtWidgets import QApplication
app = QApplication(["x", "-platform", "offscreen"]); w = pg.PlotWidget(); w.plot([1, 3, 2]); w.resize(1280, 800)
w.show(); app.processEvents()
print("drawn", flush=True); os._exit(0)
"""
BIASVIZ = """
import os
from PySide6.QtCore import QSettings; from PySide6.QtWidgets import QApplication
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, os.devnull)
def until_drawn(*_):
    from biasviz.ui.window import MainWindow
    window, = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    while not all(strip.backdrops for strip in window.strips.strips):
        QApplication.processEvents()
    print("drawn", flush=True); os._exit(0)
QApplication.exec = until_drawn
from biasviz.cli import main
main(["--platform", "offscreen", "--fresh"])
"""
"""The program itself, with nobody's settings and no session, up to where all three strips have painted their curves."""
SCRIPTS = {"empty_window": EMPTY, "pyqtgraph_window": PYQTGRAPH, "biasviz": BIASVIZ}


def measure(told: Callable[[str], None]) -> dict[str, float]:
    """Return seconds to the first frame, the median of several starts taken in turn; `told` gets a line for each."""
    times: dict[str, list[float]] = {name: [] for name in SCRIPTS}
    for script in SCRIPTS.values():  # once for the disk's and Python's caches
        _once(script)
        look()
    for _ in range(ROUNDS):
        for name, script in SCRIPTS.items():
            times[name].append(_once(script))
            look()
    found = {name: median(values) for name, values in times.items()}
    for name, seconds in found.items():
        told(f"{name.replace('_', ' ')}: {seconds:.3f} s to the first frame")
    return found


def _once(script: str) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = perf_counter()
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment, **APART) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        taken = perf_counter() - start
    if said.strip() != b"drawn":
        raise RuntimeError(f"a window that was to be timed has not been drawn: it ended with {process.returncode}.")
    return taken
