"""The real window drawn without a screen: by itself, as a picture, and its descent as an animation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from biasviz import files, updates
from biasviz.hints import one_of
from biasviz.language import LANGUAGES
from biasviz.opening import fallen, opened_state
from biasviz.sharing.order import Order, reached
from biasviz.state import View, with_open
from biasviz.stopping import carry_out, gently
from biasviz.ui.app import application, create_window
from biasviz.ui.formula import finish_formulas
from biasviz.ui.languages import use
from biasviz.ui.sharing.jobs import job
from biasviz.ui.window import MainWindow

SPEED = 2.5
"""Steps a second of an animation."""


def drawn(scenario: str, width: int, height: int, theme: str = "light") -> MainWindow:
    """Return the window at that size, ready to be grabbed. Raises InputError for a scenario that cannot be used."""
    application("offscreen")
    window = create_window(scenario, theme)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(width, height)
    window.show()
    settle()
    return window


def settle() -> None:
    """Let layouts, formulas and paints finish."""
    for _ in range(3):
        QApplication.processEvents()
        finish_formulas()


def picture(window: MainWindow, place: float | None = None) -> QImage:
    """Return the window as it looks at that place of its run, or at the present one."""
    if place is not None:
        window.store.dispatch(updates.scrub, place)
    settle()
    return window.grab().toImage()


def save_picture(
    path: Path, scenario: str, width: int, height: int, theme: str, step: int | None = None, language: str = "en",
    rows: int | None = None,
) -> None:  # fmt: skip
    """Write the window as a PNG, at that step or the one in what is opened; in a batch, when so many rows have fallen.

    Raises:
        InputError: for what cannot be drawn or written.

    """
    _write(path, scenario, Order(theme=theme, width=width, height=height), language, step, rows)


def save_animation(
    path: Path, scenario: str = files.DEFAULT, width: int = 1280, height: int = 720, steps: int = 12,
    theme: str = "light", language: str = "en",
) -> None:  # fmt: skip
    """Write the first steps of a run as a GIF that repeats. Raises InputError where it cannot be written."""
    _write(path, scenario, Order("gif", "window", theme, width, height, last=steps, speed=SPEED), language)


def _write(
    path: Path, scenario: str, order: Order, language: str, step: int | None = None, rows: int | None = None
) -> None:
    with gently():
        _carry_out(path, scenario, order, language, step, rows)


def _carry_out(
    path: Path, scenario: str, order: Order, language: str, step: int | None, rows: int | None
) -> None:
    application("offscreen")
    use(one_of("language", language, LANGUAGES))
    state = opened_state(scenario, View(theme=order.theme))
    if step is not None:
        state = with_open(state, place=float(reached(state, step, step)))
    if rows is not None:
        state = fallen(state, rows)
    carry_out(job(state, order, path))
