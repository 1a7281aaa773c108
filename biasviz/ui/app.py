"""The application: Qt set up the way it was measured to work, and the main window in it."""

from __future__ import annotations

import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

# Qt's raster thread pool costs more than it gives on few cores; it reads this when it first paints.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

from PySide6.QtCore import QSettings, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from biasviz import files, resources, updates
from biasviz._version import __version__
from biasviz.hints import one_of
from biasviz.language import LANGUAGES
from biasviz.opening import data_file, opened_state
from biasviz.state import View
from biasviz.ui.languages import from_system, use
from biasviz.ui.theme import THEMES, load_fonts
from biasviz.ui.window import MainWindow

if TYPE_CHECKING:
    from biasviz.ui.ending import Ending

FRAME = (8, 48)
"""Room for the frame that a desktop draws around a window."""


def application(platform: str | None = None) -> QApplication:
    """Return the one QApplication, made if there is none yet.

    Args:
        platform: name of a Qt platform, such as "offscreen", "xcb" or "wayland".

    """
    there = QApplication.instance()
    if isinstance(there, QApplication):
        if not there.property("biasviz_fonts"):
            load_fonts()
            there.setProperty("biasviz_fonts", True)
        return there
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    arguments = [sys.argv[0] if sys.argv else "biasviz"]
    app = QApplication([*arguments, "-platform", platform] if platform else arguments)
    app.setApplicationName("biasviz")
    app.setApplicationDisplayName("biasviz")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("biasviz")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(resources.path("icons", "biasviz.svg"))))
    load_fonts()
    app.setProperty("biasviz_fonts", True)
    return app


def settings() -> QSettings:
    """Return where the window is remembered: one ini file, the same on every system."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "biasviz", "biasviz")


def create_window(
    scenario: str | None = files.DEFAULT, theme: str | None = None, remembered: QSettings | None = None,
    language: str | None = None, session: Path | None = None,
) -> MainWindow:  # fmt: skip
    """Build the main window without showing it or starting the event loop.

    Args:
        scenario: whatever can be opened (`opening.opened_state`), or None for what the session left.
        theme: "light", "dark" or "projector"; by default the remembered one, or light.
        remembered: settings to take the theme and the place on the screen from, and to keep them in.
        language: id of a language; by default the remembered one, else the system's, or without settings English.
        session: the file that keeps what is open for the next start; None keeps nothing.

    Raises:
        InputError: for what cannot be opened, a theme or a language that cannot be used.

    """
    application()
    _speak(language, remembered)
    if theme is None:
        kept = "light" if remembered is None else str(remembered.value("theme", "light", type=str))
        theme = kept if kept in THEMES else "light"
    view = View(theme=one_of("theme", theme, THEMES))
    rows = data_file(scenario)
    scenario = scenario if rows is None else None
    if session is not None:
        from biasviz.ui.keep.start import window_of

        window = window_of(session, scenario, view, remembered)
    else:
        window = MainWindow(opened_state(scenario or files.DEFAULT, view), remembered)
    if rows is not None:
        from biasviz.ui.keep.start import open_rows

        open_rows(window, rows)
    if remembered is not None and remembered.contains("geometry"):
        window.restoreGeometry(remembered.value("geometry"))
    else:
        window.resize(first_size(window.size(), window.screen().availableSize()))
    return window


def first_size(wanted: QSize, there: QSize) -> QSize:
    """Return the size of a window at its first start: what it wants, where a screen has that and room for a frame."""
    return wanted.boundedTo(there - QSize(*FRAME))


def _speak(language: str | None, remembered: QSettings | None) -> None:
    """Choose the language."""
    if language is None and remembered is not None:
        kept = str(remembered.value("language", "", type=str))
        language = kept if kept in LANGUAGES else from_system()
    if language is not None:
        use(one_of("language", language, LANGUAGES))


def session_file() -> Path:
    """Return where the program keeps what is open for its next start."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(folder) / "session.toml"


def run(platform: str | None = None, scenario: str | None = None, language: str | None = None) -> int:
    """Show the window and let it live until it is closed, by a person or a signal; return the exit code.

    Args:
        platform: name of a Qt platform.
        scenario: whatever can be opened, or None for what the session left.
        language: id of a language.

    """
    # Until there is a window, Ctrl+C ends the program as the system does: Python would raise inside Qt.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = application(platform)
    window = create_window(scenario, remembered=settings(), language=language, session=session_file())
    window.show()
    endings: list[Ending] = []
    QTimer.singleShot(0, lambda: endings.append(_settle_in(window)))
    code = app.exec()
    for ending in endings:
        ending.stop()
        code = ending.code or code
    return code


def _settle_in(window: MainWindow) -> Ending:
    """Do what can wait for the first frame: let garbage be collected, take over signals and unexpected errors."""
    gc.freeze()
    gc.enable()
    from biasviz.ui.ending import Ending
    from biasviz.ui.guard import Guard  # what the log needs takes 30 ms to import

    Guard(lambda: window.notice).install()  # the window may come to have another line
    let_glide(window)
    return Ending(window).listen()


def let_glide(window: MainWindow) -> None:
    """Let changes glide from now on, unless the system asks for less motion."""
    from biasviz.ui.motion import less_wanted

    window.glide.allowed = True
    if less_wanted() and window.store.state.view.motion:
        window.store.carry_on(updates.toggle(window.store.state, "motion"))  # nobody did that: nothing to undo
