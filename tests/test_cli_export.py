"""`biasviz export`: what is typed, what is written, and one sentence where it cannot be."""

from __future__ import annotations

import json
import subprocess
import sys
from types import SimpleNamespace

import pytest
from PIL import Image

from biasviz.cli import main


@pytest.fixture
def run(capsys):
    def run(*argv):
        code = main(["export", *map(str, argv)])
        out, err = capsys.readouterr()
        return SimpleNamespace(code=code, out=out, err=err)

    return run


def test_a_table_goes_to_stdout(run):
    found = run("first-slope", "-o", "-", "--steps", "2")
    assert (found.code, found.err) == (0, "")
    assert found.out.splitlines()[0] == "step,w,b,z,a,L,dL_db,dL_dw"
    assert len(found.out.splitlines()) == 4
    data = json.loads(run("first-slope", "-o", "-", "--format", "json", "--what", "curve", "--points", "5").out)
    assert len(data["lanes"][0]["rows"]) == 5


def test_a_code_and_a_rival_are_exported(run):
    found = run("first-slope@3", "-o", "-", "--steps", "1", "--rival", "loss=bce", "--rival", "lr=0.25")
    assert [line[:2] for line in found.out.splitlines()] == ["la", "1,", "1,", "2,", "2,"]


def test_an_exported_picture_is_an_experiment_again(run, tmp_path):
    picture = tmp_path / "a.png"
    assert run("first-slope", "-o", picture, "--what", "plots", "--step", "4", "--theme", "dark").code == 0
    with Image.open(picture) as image:
        assert image.size == (960, 720)
    data = json.loads(run(picture, "-o", "-", "--format", "json", "--what", "curve", "--points", "3").out)
    assert data["step"] == 4


@pytest.mark.parametrize("ending", ["svg", "pdf", "csv", "json"])
def test_the_ending_tells_the_format(run, tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    found = run("dead-relu", "-o", path)
    assert (found.code, found.out.strip()) == (0, str(path))
    begins = {"svg": b"<?xml", "pdf": b"%PDF", "csv": b"step,", "json": b"{"}
    assert path.read_bytes().startswith(begins[ending])


def test_an_animation_is_written(run, tmp_path):
    path = tmp_path / "a.gif"
    assert run("first-slope", "-o", path, "--what", "plots", "--steps", "2", "--frames", "2").code == 0
    with Image.open(path) as image:
        assert image.n_frames == 5


@pytest.mark.parametrize(
    ("argv", "word"),
    [
        (["first-slope"], "-o is missing"),
        (["first-slope", "-o", "a.foo"], "ending"),
        (["first-slope", "-o", "a"], "ending"),
        (["first-slope", "-o", "a.svg", "--what", "window"], "plots"),
        (["first-slop", "-o", "a.csv"], "did you mean first-slope"),
        (["first-slope@1/zz", "-o", "a.csv"], "letters"),
        (["first-slope", "-o", "a.png", "--scale", "40"], "scale"),
        (["first-slope", "-o", "a.png", "--size", "wide"], "size"),
        (["first-slope", "-o", "a.png", "--size", "10x10"], "size"),
        (["first-slope", "-o", "a.gif", "--steps", "0"], "no step"),
        (["first-slope", "-o", "a.gif", "--steps", "9999"], "frames"),
        (["first-slope", "-o", "nowhere/a.csv"], "the folder nowhere does not exist"),
        (["first-slope", "-o", "/dev/null/a.csv"], "/dev/null is not a folder"),
        (["first-slope", "-o", "a.gif", "--frames", "0"], "frames = 0 is not allowed: give frames a step above 0"),
        (["first-slope", "-o", "a.gif", "--speed", "0"], "speed = 0 is not allowed: give steps a second above 0"),
        (["first-slope", "-o", "a.gif", "--speed", "-1"], "speed = -1 is not allowed"),
        (["first-slope", "-o", "a.csv", "--points", "1e9"], "--points '1e9' is not allowed: write a whole number"),
        (["first-slope", "-o", "a.csv", "--rival", "lr=-1"], "lr = -1 is not allowed"),
        (["zero-times-infinity", "-o", "a.png", "--step", "7"], "0 to 0 (Binary cross-entropy is undefined: a = 0 is "),
        (["first-slope", "-o", "a.csv", "--rival", "loss=foo"], "loss"),
        (["first-slope", "-o", "a.csv", "--rival", "loss"], "NAME=VALUE"),
        (["first-slope", "-o", "a.csv", "--steps", "-1"], "steps"),
        (["first-slope", "-o", "a.csv", "--format", "json"], "--format"),
        (["first-slope", "-o", "-", "--format", "png"], "format"),
        (["first-slope", "-o", "a.png", "--theme", "pink"], "theme"),
    ],
)
def test_bad_input_is_one_sentence_and_leaves_no_file(run, tmp_path, monkeypatch, argv, word):
    monkeypatch.chdir(tmp_path)
    found = run(*argv)
    assert (found.code, found.out) == (2, "")
    assert word in found.err
    assert len(found.err.splitlines()) == 1
    assert not any(twice in found.err for twice in (".)", "..", ").)"))
    assert list(tmp_path.iterdir()) == []


def test_mp4_without_ffmpeg_says_what_is_missing(run, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    found = run("first-slope", "-o", tmp_path / "a.mp4")
    assert found.code == 2
    assert "ffmpeg" in found.err


def test_tables_need_no_qt(tmp_path):
    script = (
        "import sys; from biasviz.cli import main; "
        f"code = main(['export', 'first-slope', '-o', {str(tmp_path / 'a.json')!r}]); "
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph', 'PIL'))]; sys.exit(code)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
