"""The Chain lab in the window: its code on the clipboard, its tables in the export dialog, files that are dropped."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from biasviz import files, updates
from biasviz.ui.sharing.feature import Sharing
from biasviz.ui.snapshot import settle


@pytest.fixture
def opened(window):
    window.store.dispatch(updates.load_scenario, "twenty-sigmoids")
    settle()
    return window


@pytest.mark.parametrize(("framework", "word"), [("numpy", "np."), ("pytorch", "torch."), ("jax", "jnp.")])
def test_code_of_a_chain_is_on_the_clipboard(opened, framework, word):
    opened.actions_.by_id[f"copy_{framework}"].trigger()
    text = QGuiApplication.clipboard().text()
    assert word in text
    assert "20 neurons in a row (sigmoid)" in text
    assert opened.notice.widget.property("calm") is True
    if framework == "numpy":
        space: dict[str, object] = {}
        exec(text, space)
        assert space["dC_db"] == pytest.approx([float(v) for v in opened.store.trace.point.dC_db], rel=1e-9)


def test_the_dialog_offers_the_tables_of_the_lab_and_writes_every_neuron(opened, qtbot, tmp_path):
    dialog = next(feature for feature in opened.features if isinstance(feature, Sharing))
    opened.actions_.by_id["export"].trigger()
    settle()
    dialog = dialog.dialog
    dialog.widget.findChild(QPushButton, "export_kind_table").click()
    what = dialog.widget.findChild(QComboBox, "export_what")
    offered = [what.itemData(k, Qt.ItemDataRole.UserRole) for k in range(what.count())]
    assert offered == ["neurons", "curve"]
    path = tmp_path / "chain.csv"
    dialog.widget.findChild(QLineEdit, "export_file").setText(str(path))
    dialog.export()
    qtbot.waitUntil(lambda: not dialog.runner.busy, timeout=60_000)
    with path.open(newline="") as file:
        assert [row["neuron"] for row in csv.DictReader(file)] == [str(n) for n in range(1, 21)]


def test_a_file_that_is_dropped_opens_the_lab(window, tmp_path):
    window.store.dispatch(updates.load_scenario, "to-the-bottom")
    path = tmp_path / "mine.toml"
    files.save(path, window.store.state)
    there = window.store.state.chain
    window.store.dispatch(updates.load_scenario, files.DEFAULT)
    assert window.store.state.lab == "neuron"
    from biasviz.opening import opened_file

    window.store.dispatch(lambda state: opened_file(path, state))
    settle()
    assert window.store.state.lab == "chain"
    assert window.store.state.chain.run == there.run
    assert window.stages["chain"].page("differential").widget.isVisible()
