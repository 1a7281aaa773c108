"""The menu entry, the file type and the AppStream file say the same, and install and uninstall undo each other."""

from __future__ import annotations

import configparser
import importlib.util
import os
import re
import shlex
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from biasviz import resources

ROOT = Path(__file__).resolve().parent.parent
MIME = "application/x-biasviz+toml"
LANGUAGES = ("de", "zh_CN")
INFO = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def load_tool():
    spec = importlib.util.spec_from_file_location("desktop_tool", ROOT / "tools" / "desktop.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def parsed(text: str) -> configparser.SectionProxy:
    reader = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    reader.optionxform = str
    reader.read_string(text)
    assert reader.sections() == ["Desktop Entry"]
    return reader["Desktop Entry"]


@pytest.fixture
def entry() -> configparser.SectionProxy:
    return parsed(resources.path("desktop", "biasviz.desktop").read_text(encoding="utf-8"))


@pytest.fixture
def mime() -> ElementTree.Element:
    found = ElementTree.parse(resources.path("desktop", "biasviz-mime.xml")).getroot().find(f"{INFO}mime-type")
    assert found is not None
    return found


@pytest.fixture
def metainfo() -> ElementTree.Element:
    return ElementTree.parse(resources.path("desktop", "org.biasviz.biasviz.metainfo.xml")).getroot()


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """Return an empty place for a user's desktop files, with a space in its name."""
    folder = tmp_path / "data home"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def test_the_entry_starts_the_program_that_is_installed(entry):
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert shlex.split(entry["Exec"]) == [entry["TryExec"], "%f"]
    assert entry["TryExec"] in scripts
    assert entry["Type"] == "Application"
    assert entry["Terminal"] == "false"


def test_the_window_is_known_to_the_desktop_by_the_name_of_the_entry(qapp, entry):
    assert qapp.desktopFileName() == "biasviz" == entry["StartupWMClass"]
    assert resources.path("icons", f"{entry['Icon']}.svg").is_file()


def test_everything_a_person_reads_is_there_in_every_language(entry, mime, metainfo):
    for language in LANGUAGES:
        for key in ("GenericName", "Comment", "Keywords"):
            assert entry[f"{key}[{language}]"] != entry[key]
        assert language in {comment.get(LANG) for comment in mime.findall(f"{INFO}comment")}
        for path in ("summary", "description/p"):
            assert language in {part.get(LANG) for part in metainfo.findall(path)}
        items = metainfo.findall("description/ul/li")
        plain = [item for item in items if item.get(LANG) is None]
        assert len([item for item in items if item.get(LANG) == language]) == len(plain)


def test_the_file_type_is_the_same_everywhere(entry, mime, metainfo):
    assert mime.get("type") == MIME
    assert entry["MimeType"].split(";") == [MIME, ""]
    assert metainfo.findtext("provides/mediatype") == MIME
    assert metainfo.findtext("launchable") == "biasviz.desktop"
    assert metainfo.findtext("summary") == entry["Comment"]


def test_files_of_biasviz_are_known_by_their_name_and_by_their_head(home, tmp_path, qapp):
    tool = load_tool()
    target = tool.targets(home)["biasviz-mime.xml"]
    target.parent.mkdir(parents=True)
    target.write_bytes(resources.path("desktop", "biasviz-mime.xml").read_bytes())
    scenario = resources.path("scenarios", "first-slope.toml").read_bytes()
    lesson = sorted(resources.path("lessons").glob("*.toml"))[0].read_bytes()
    for name, text in (("mine.biasviz.toml", scenario), ("scenario", scenario), ("lesson", lesson), ("else", b"x = 1")):
        (tmp_path / name).write_bytes(text)
    ask = "import sys; from PySide6.QtCore import QMimeDatabase as D\n" \
        "for file in sys.argv[1:]: print(D().mimeTypeForFile(file).name())"  # fmt: skip
    names = [str(tmp_path / name) for name in ("mine.biasviz.toml", "scenario", "lesson", "else")]
    environment = {**os.environ, "XDG_DATA_DIRS": str(tmp_path / "none")}
    done = subprocess.run([sys.executable, "-c", ask, *names], text=True, capture_output=True, env=environment)
    assert done.stdout.split()[:3] == [MIME] * 3
    assert done.stdout.split()[3] != MIME


def test_install_writes_all_files_and_uninstall_removes_them(home, monkeypatch, capsys, qapp):
    tool = load_tool()
    monkeypatch.setattr(tool, "refresh", lambda home: None)
    tool.main(["install", sys.executable])
    written = {file for file in home.rglob("*") if file.is_file()}
    assert written == set(tool.targets(home).values())
    installed = parsed((home / "applications" / "biasviz.desktop").read_text(encoding="utf-8"))
    assert shlex.split(installed["Exec"]) == [sys.executable, "%f"]
    assert installed["TryExec"] == sys.executable
    png = (home / "icons" / "hicolor" / "128x128" / "apps" / "biasviz.png").read_bytes()
    assert png[:4] == b"\x89PNG"
    assert int.from_bytes(png[16:20], "big") == 128
    tool.main(["uninstall"])
    assert not [file for file in home.rglob("*") if file.is_file()]
    tool.main(["uninstall"])


def test_any_path_survives_the_rules_of_the_exec_key():
    tool = load_tool()
    awkward = Path('/home/a b/"q"/$HOME/`x`/100%/back\\slash/biasviz')
    value = parsed(tool.entry(awkward))["Exec"]
    # First the escapes of a value, then those between quotes, then the percent signs.
    argument = value.removesuffix(" %f").replace("\\\\", "\\")
    assert argument.startswith('"') and argument.endswith('"')  # noqa: PT018
    assert re.sub(r'\\(["`$\\])', r"\1", argument[1:-1]).replace("%%", "%") == str(awkward)


def test_a_program_that_cannot_be_started_is_refused(home):
    with pytest.raises(SystemExit, match="no program that can be started"):
        load_tool().main(["install", "/nowhere/biasviz"])
    assert not home.exists()


def test_desktop_files_are_part_of_the_wheel():
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    carried = set(wheel["force-include"])
    folders = {f"resources/{f.name}" for f in (ROOT / "resources").iterdir() if f.is_dir()} - {"resources/pictures"}
    assert folders == carried
