"""Whether there is a screen, as the environment tells it."""

import pytest

from biasviz import display

NAMES = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR")


@pytest.fixture(autouse=True)
def _bare(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_without_a_display_there_is_a_reason():
    assert display.missing_display().startswith("there is no display")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc", "vnc:size=800x600", "linuxfb", "xcb;offscreen"])
def test_a_platform_that_needs_no_display_needs_no_display(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.missing_display() is None


@pytest.mark.parametrize("platform", ["", "xcb", "wayland", "wayland-egl", "wayland;xcb"])
def test_a_platform_that_needs_one_still_does(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.missing_display() is not None


@pytest.mark.parametrize("name", ["nonsense", ":x", ":987654"])
def test_a_display_that_does_not_answer_is_named(monkeypatch, name):
    monkeypatch.setenv("DISPLAY", name)
    assert display.missing_display() == f"the display {name} does not answer"


def test_macos_and_windows_have_one(monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert display.missing_display() is None
