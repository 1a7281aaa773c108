"""The files beside the code are found in a checkout and in a wheel, and are what they claim to be."""

import importlib.util
import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from biasviz import resources

ICONS = sorted(resources.path("icons").glob("*.svg"))
COLOURED = ("biasviz", "tick-dark", "tick-light")
"""In colours of their own: the program's, and those named by the style sheet, which cannot tint."""


def load_copy(package: Path) -> ModuleType:
    """Return `resources` as it is when its file lies in `package`."""
    package.mkdir(parents=True)
    copy = shutil.copy(Path(resources.__file__), package / "resources.py")
    spec = importlib.util.spec_from_file_location("resources_elsewhere", copy)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_path_is_absolute_and_exists() -> None:
    assert resources.path("fonts", "Inter-Regular.otf").is_absolute()
    assert resources.path("fonts", "Inter-Regular.otf").is_file()


def test_without_parts_it_is_the_folder_itself() -> None:
    assert resources.path().is_dir()
    assert resources.path("icons").parent == resources.path()


def test_an_installed_wheel_has_them_inside_the_package(tmp_path: Path) -> None:
    module = load_copy(tmp_path / "site-packages" / "biasviz")
    (tmp_path / "site-packages" / "biasviz" / "resources").mkdir()
    (tmp_path / "site-packages" / "resources").mkdir()
    assert module.path("a", "b") == tmp_path / "site-packages" / "biasviz" / "resources" / "a" / "b"


def test_a_checkout_has_them_beside_the_package(tmp_path: Path) -> None:
    module = load_copy(tmp_path / "check out" / "biasviz")
    (tmp_path / "check out" / "resources").mkdir()
    assert module.path("icons") == tmp_path / "check out" / "resources" / "icons"


def test_a_broken_installation_says_which_places_were_tried(tmp_path: Path) -> None:
    module = load_copy(tmp_path / "biasviz")
    with pytest.raises(FileNotFoundError, match="not installed whole") as error:
        module.path("icons")
    assert str(tmp_path / "biasviz" / "resources") in str(error.value)
    assert str(tmp_path / "resources") in str(error.value)


def test_finding_them_does_not_need_qt(tmp_path: Path) -> None:
    before = set(sys.modules)
    load_copy(tmp_path / "biasviz")
    assert not any(name.startswith("PySide6") for name in set(sys.modules) - before)


@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold", "Bold"])
def test_each_weight_of_the_font_is_an_opentype_file(weight: str) -> None:
    assert resources.path("fonts", f"Inter-{weight}.otf").read_bytes()[:4] == b"OTTO"


def test_the_font_comes_with_its_licence() -> None:
    code = resources.path("fonts", "JetBrainsMono-Regular.ttf")
    assert code.read_bytes()[:4] == b"\0\1\0\0"
    assert "SIL OPEN FONT LICENSE" in code.with_name("JetBrainsMono-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in resources.path("fonts", "Inter-OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_each_icon_is_a_small_drawing_without_text_or_links(icon: Path) -> None:
    svg = ElementTree.parse(icon).getroot()
    assert svg.tag.endswith("svg")
    assert "viewBox" in svg.attrib
    tags = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert not tags & {"text", "image", "use", "style", "script", "filter"}
    assert icon.stat().st_size < 4_000


@pytest.mark.parametrize("icon", [i for i in ICONS if i.stem not in COLOURED], ids=lambda icon: icon.stem)
def test_each_icon_of_the_window_has_one_colour_which_a_theme_can_replace(icon: Path) -> None:
    text = icon.read_text(encoding="utf-8")
    colours = {
        value
        for element in ElementTree.fromstring(text).iter()
        for key, value in element.attrib.items()
        if key in ("stroke", "fill") and value != "none"
    }
    assert colours == {"#444"}
