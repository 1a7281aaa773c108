"""Whatever can be opened is told by what is in it."""

import numpy as np

from biasviz import document, files, updates
from biasviz.opening import opened_file, scenario_state
from biasviz.sharing.png import PngWriter
from biasviz.state import View

BASE = scenario_state("first-slope", View())


def test_only_a_file_that_can_be_saved_to_again_becomes_the_open_file(tmp_path):
    state = updates.set_w(BASE, 3.0)
    files.save(tmp_path / "mine.toml", state)
    with (tmp_path / "mine.png").open("wb") as file:
        writer = PngWriter(file, 2, 2, document.text_of(state))
        writer.rows(np.zeros((2, 2, 3), np.uint8))
        writer.close()
    saved = opened_file(tmp_path / "mine.toml", BASE)
    assert saved.file == str(tmp_path / "mine.toml")
    picture = opened_file(tmp_path / "mine.png", saved)
    assert (picture.neuron.run, picture.file) == (state.neuron.run, "")
