"""The real window drawn without a screen: pictures, and the descent as an animation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from biasviz import files, updates
from biasviz.document import text_of
from biasviz.errors import InputError
from biasviz.experiments.neuron.path import no_step
from biasviz.pngtext import KEYWORD
from biasviz.sharing.film import FIRST_FOR, LAST_FOR
from biasviz.sharing.gif import GifWriter
from biasviz.ui.app import application, create_window
from biasviz.ui.formula import finish_formulas
from biasviz.ui.sharing.scenes import pixels
from biasviz.ui.window import SMALLEST, MainWindow
from biasviz.writing import replacing

LARGEST = 16_384
"""Pixels a side that a picture may have."""
FRAMES_A_SECOND = 20


def drawn(
    scenario: str, width: int, height: int, theme: str = "light", language: str | None = None
) -> MainWindow:
    """Return the window at that size, ready to be grabbed.

    Raises:
        InputError: for a scenario or a size that cannot be used.

    """
    if not (SMALLEST[0] <= width <= LARGEST and SMALLEST[1] <= height <= LARGEST):
        raise InputError(
            f"size = {width}x{height} is not allowed: give from {SMALLEST[0]}x{SMALLEST[1]} to {LARGEST}x{LARGEST}."
        )
    application("offscreen")
    window = create_window(scenario, theme, language=language)
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
    path: Path, scenario: str, width: int, height: int, theme: str, step: int, language: str | None = None
) -> None:
    """Write the window as a PNG. Raises InputError where the file cannot be written."""
    with closing(drawn(scenario, width, height, theme, language)) as window:
        run = window.store.trace.path
        if run.reach(step) < step:
            raise no_step(step, [run])
        image = picture(window, float(step) if step else None)
        image.setText(KEYWORD, text_of(window.store.state))
    with replacing(path) as fresh:
        if not image.save(str(fresh)):
            raise InputError(f"{path} cannot be written: the folder must exist and be writable.")


def places(steps: int, frames_a_step: int) -> Iterator[float]:
    """Return the places of an animation: slow through each step, at rest at both ends."""
    for frame in range(steps * frames_a_step + 1):
        yield frame / frames_a_step


def save_animation(
    path: Path, scenario: str = files.DEFAULT, width: int = 1280, height: int = 720, steps: int = 12,
    theme: str = "light", frames_a_step: int = 8, language: str | None = None,
) -> None:  # fmt: skip
    """Write the first steps of a run as a GIF that repeats. Raises InputError where it cannot be written."""
    with closing(drawn(scenario, width, height, theme, language)) as window:
        reached = window.store.trace.path.reach(steps)
        last = reached * frames_a_step
        with replacing(path) as fresh, fresh.open("wb") as file:
            writer = GifWriter(file, width, height, pixels(picture(window, reached // 2)))
            for k, place in enumerate(places(reached, frames_a_step)):
                shown = FIRST_FOR if k == 0 else LAST_FOR if k == last else 1000 // FRAMES_A_SECOND
                writer.frame(pixels(picture(window, place)), shown)
            writer.close()
