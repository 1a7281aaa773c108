"""The window drawn into files, as `biasviz snapshot` and a start without a display write it."""

from __future__ import annotations

import pytest
from PIL import Image

from biasviz import cli, document
from biasviz.commands import window as command
from biasviz.opening import scenario_state
from biasviz.pngtext import text_in_png
from biasviz.state import View
from biasviz.ui.snapshot import save_animation


@pytest.mark.usefixtures("qapp")
def test_a_snapshot_has_its_size_and_carries_the_experiment(tmp_path):
    path = tmp_path / "a.png"
    assert cli.main(["snapshot", "dead-relu", "-o", str(path), "--step", "2", "--size", "1024x768"]) == 0
    with Image.open(path) as image:
        assert image.size == (1024, 768)
    base = scenario_state("first-slope", View())
    lab = document.state_from(text_in_png(path), base).neuron
    assert (lab.scenario, lab.place) == ("dead-relu", 2.0)


@pytest.mark.usefixtures("qapp")
def test_the_animation_rests_at_both_ends(tmp_path):
    path = tmp_path / "a.gif"
    save_animation(path, width=1024, height=700, steps=1)
    with Image.open(path) as image:
        frames = image.n_frames
        shown = []
        for k in range(frames):
            image.seek(k)
            shown.append(image.info["duration"])
    assert shown == [1000, *[50] * (frames - 2), 2000]
    assert frames == 9


@pytest.mark.usefixtures("qapp")
def test_without_a_display_a_run_that_has_no_step_is_a_picture_and_a_sentence(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "missing_display", lambda platform: "there is no display")
    assert cli.main(["negative-loss"]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [command.PICTURE]
    assert "The animation has no step" in capsys.readouterr().out
