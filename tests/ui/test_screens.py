"""Which screen is the class's, which the teacher's, and what is remembered of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QWidget

from biasviz.ui.app import create_window
from biasviz.ui.present import screens

from .present_cases import feature, presented


def fake(name, x=0):
    return SimpleNamespace(name=lambda: name, geometry=lambda: QRect(x, 0, 1920, 1080))


def test_the_second_of_two_screens_is_the_class_s_and_the_first_the_teacher_s():
    laptop, beamer, third = fake("eDP-1"), fake("HDMI-1", 1920), fake("DP-2", 3840)
    assert screens.for_class([laptop, beamer], laptop, laptop) is beamer
    assert screens.for_class([laptop, beamer], laptop, laptop, "eDP-1") is laptop
    assert screens.for_class([laptop, beamer], laptop, laptop, "gone") is beamer
    assert screens.for_class([laptop], laptop, laptop) is laptop
    assert screens.for_class([laptop, beamer, third], laptop, third) is third
    assert screens.for_notes([laptop, beamer], laptop, beamer) is laptop
    assert screens.for_notes([laptop, beamer], laptop, laptop) is beamer
    assert screens.for_notes([laptop], laptop, laptop) is laptop
    assert screens.title(beamer) == "HDMI-1, 1920 × 1080"


DPI = {"logicalDpi": 96, "logicalBaseDpi": 96}
TWO = """
import sys
from biasviz import updates
from biasviz.ui.app import create_window
from biasviz.ui.present.feature import Present
from biasviz.ui.snapshot import settle
from PySide6.QtGui import QGuiApplication

window = create_window()
window.show()
settle()
found = next(f for f in window.features if isinstance(f, Present))
second = next(s.name() for s in QGuiApplication.screens() if s is not QGuiApplication.primaryScreen())

def tell():
    settle()
    notes, screen = found._notes.widget, window.screen()
    assert window.geometry() == screen.geometry(), (window.geometry(), screen.geometry())
    assert window.look.font(12).pixelSize() >= window.height() / 40
    print(screen.name() == second, notes.screen().name() == screen.name(), window.grab().width() / window.width())

window.store.dispatch(updates.present, True)
window.actions_.by_id["notes"].trigger()
tell()
found.choose(QGuiApplication.primaryScreen().name())
tell()
found.choose(second)
tell()
"""


@pytest.mark.parametrize("scale", [1, 2])
def test_the_class_has_the_other_screen_and_the_look_follows_a_change(tmp_path, scale):
    beside = [
        {"name": name, "x": x, "y": 0, "width": width, "height": height, "dpr": 1, **DPI}
        for name, x, width, height in (("one", 0, 1280 * scale, 800 * scale), ("two", 1280, 1920 * scale, 1080 * scale))
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": beside}))
    ran = subprocess.run(
        [sys.executable, "-c", TWO], capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
             "QT_SCALE_FACTOR": str(scale)},
    )  # fmt: skip
    assert ran.stdout.splitlines() == [f"{on_second} False {scale}.0" for on_second in (True, False, True)], ran.stderr


def test_the_chosen_screen_is_remembered_and_offered_in_the_menu(qtbot, tmp_path):
    def kept():
        return QSettings(str(tmp_path / "biasviz.ini"), QSettings.Format.IniFormat)

    settings = kept()
    window = create_window(remembered=settings)
    qtbot.addWidget(window)
    window.actions_.menus["Window"].aboutToShow.emit()
    menu = window.findChild(QWidget, "menu_screens")
    assert [action.isChecked() for action in menu.actions()] == [True]
    feature(window).choose("HDMI-1")
    settings.sync()
    again = create_window(remembered=kept())
    qtbot.addWidget(again)
    assert feature(again)._wanted == "HDMI-1"


def test_closing_a_presented_window_remembers_where_it_was_before(qtbot, tmp_path):
    settings = QSettings(str(tmp_path / "biasviz.ini"), QSettings.Format.IniFormat)
    window = create_window(remembered=settings)
    qtbot.addWidget(window)
    window.resize(1100, 710)
    window.show()
    presented(window)
    assert (window.width(), window.height()) != (1100, 710)
    window.close()
    assert (window.width(), window.height(), window.isFullScreen()) == (1100, 710, False)
    again = create_window(remembered=settings)
    qtbot.addWidget(again)
    assert not again.isFullScreen()
