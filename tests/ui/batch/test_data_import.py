"""Files of data: dropped or chosen, previewed, marked, read with progress and a way to stop."""

import struct

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QLabel, QPushButton

from biasviz import updates
from biasviz.data import FromFile, is_held, table_of
from biasviz.experiments.layer.evaluation import targets
from biasviz.ui.batch import data_import
from biasviz.ui.batch.data_table import DataTable
from biasviz.ui.choices import ID, ChoiceField
from biasviz.ui.snapshot import settle
from biasviz.updates import data

pytestmark = pytest.mark.usefixtures("window")


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "flowers.csv"
    path.write_text("id;size;kind;wanted\n1;1,5;red;0\n2;2,5;blue;1\n3;3,5;red;1\n")
    return path


@pytest.fixture
def said(window):
    sentences = []
    window.notice.refuse = sentences.append
    return sentences


def dialog_of(window):
    found = [d for d in window.findChildren(QDialog, "data_import") if d.isVisible()]
    return found[-1] if found else None


def opened(window, path):
    data_import.open_data(window, str(path))
    settle()
    return dialog_of(window)


def press(dialog, id):
    QTest.mouseClick(dialog.findChild(QPushButton, f"import_{id}"), Qt.MouseButton.LeftButton)


def pick(dialog, id, value):
    field = dialog.findChild(ChoiceField, f"import_{id}")
    field.setCurrentIndex(field.findData(value, ID))


def sentence(dialog):
    return dialog.findChild(QLabel, "import_sentence").text()


def click_column(dialog, column):
    table = dialog.findChild(DataTable)
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(0, column)).center()
    )


def turn(dialog, column):
    header = dialog.findChild(DataTable).header
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.chip(column).center())


def read(window, qtbot):
    dialog = dialog_of(window)
    press(dialog, "read")
    qtbot.waitUntil(lambda: dialog_of(window) is None, timeout=20_000)
    qtbot.waitUntil(lambda: window.store.state.lab == "batch", timeout=20_000)  # what takes long is put off
    settle()
    return data.batch_of(window.store.state)


def test_a_dropped_file_of_data_is_previewed_and_read_into_the_batch_lab(window, csv, qtbot):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(csv))])
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), action, mime, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), action, mime, left, none))
    settle()
    dialog = dialog_of(window)
    assert dialog is not None
    assert not dialog.isModal()
    assert window.store.state.lab == "neuron"
    lead = dialog.findChild(QLabel, "import_lead").text()
    assert lead == "flowers.csv: table of text (CSV, TSV), 3 rows, 4 columns"
    found = read(window, qtbot)
    assert (window.store.state.lab, window.store.state.batch.page) == ("batch", "data")
    assert isinstance(found.source, FromFile)
    assert (found.inputs, found.targets) == (("id", "size", "wanted"), ("kind",))
    assert targets(found).tolist() == [[0, 1], [1, 0], [0, 1]]
    window.store.undo()
    assert window.store.state.lab == "neuron"


def test_columns_are_marked_by_their_signs_and_by_buttons(window, csv, qtbot):
    dialog = opened(window, csv)
    turn(dialog, 0)  # X → Y
    turn(dialog, 0)  # Y → neither
    click_column(dialog, 2)
    press(dialog, "role_none")
    assert sentence(dialog) == "Choose at least one column as X and one as Y: the sign under its name tells."
    assert not dialog.findChild(QPushButton, "import_read").isEnabled()
    click_column(dialog, 3)
    press(dialog, "role_y")
    assert sentence(dialog) == "X: size. Y: wanted."
    found = read(window, qtbot)
    assert table_of(found.source).names == ("size", "wanted")
    assert table_of(found.source).values.tolist() == [[1.5, 0], [2.5, 1], [3.5, 1]]


def test_the_target_is_chosen_from_the_list_and_made_names(window, csv, qtbot):
    dialog = opened(window, csv)
    pick(dialog, "target", "wanted")
    turn(dialog, 2)  # X → Y
    turn(dialog, 2)  # Y → neither
    click_column(dialog, 3)
    tick(dialog, "names")
    found = read(window, qtbot)
    assert (found.inputs, found.targets) == (("id", "size"), ("wanted",))
    assert targets(found).tolist() == [[1, 0], [0, 1], [0, 1]]


def tick(dialog, id):
    QTest.mouseClick(dialog.findChild(QCheckBox, f"import_{id}"), Qt.MouseButton.LeftButton, pos=QPoint(12, 12))


def test_another_separator_shows_another_table(window, csv):
    dialog = opened(window, csv)
    table = dialog.findChild(DataTable)
    assert table.model().columnCount() == 4
    pick(dialog, "separator", "|")
    assert table.model().columnCount() == 1
    assert "Choose at least one column" in sentence(dialog)
    pick(dialog, "separator", ";")
    pick(dialog, "header", "no")
    assert table.model().names[0] == "column 1"


def test_fewer_rows_are_read_where_fewer_are_chosen(window, tmp_path, qtbot):
    np.save(tmp_path / "big.npy", np.arange(6000.0).reshape(2000, 3))
    dialog = opened(window, tmp_path / "big.npy")
    pick(dialog, "rows", "100")
    assert table_of(read(window, qtbot).source).rows == 100
    assert dialog is not None


def test_an_archive_offers_its_arrays(window, tmp_path, qtbot):
    np.savez(tmp_path / "some.npz", x=np.ones((4, 2)), y=np.arange(4.0), z=np.ones((2, 2)))
    dialog = opened(window, tmp_path / "some.npz")
    assert dialog.findChild(ChoiceField, "import_part").shown_words() == "x + y"
    pick(dialog, "part", "z")
    assert dialog.findChild(DataTable).model().names == ("z1", "z2")
    assert read(window, qtbot).targets == ("z2",)


def test_pixels_are_divided_unless_that_is_switched_off(window, tmp_path, qtbot):
    pixels = np.arange(8, dtype=np.uint8).reshape(2, 2, 2)
    (tmp_path / "a-images-idx3-ubyte").write_bytes(bytes([0, 0, 8, 3]) + struct.pack(">3I", 2, 2, 2) + pixels.tobytes())
    (tmp_path / "a-labels-idx1-ubyte").write_bytes(bytes([0, 0, 8, 1]) + struct.pack(">I", 2) + bytes([1, 0]))
    dialog = opened(window, tmp_path / "a-images-idx3-ubyte")
    assert "a-labels-idx1-ubyte, which lies beside it, is read too." in sentence(dialog)
    assert table_of(read(window, qtbot).source).column("pixel 3")[0] == 2 / 255
    dialog = opened(window, tmp_path / "a-images-idx3-ubyte")
    tick(dialog, "unit")
    assert table_of(read(window, qtbot).source).column("pixel 3")[0] == 2


def test_a_bad_cell_is_told_in_the_window_and_nothing_is_changed(window, tmp_path, qtbot):
    path = tmp_path / "bad.csv"
    path.write_text("x,y\n" + "1,2\n" * 300 + "1,oops\n")
    dialog = opened(window, path)
    before = window.store.state
    press(dialog, "read")
    qtbot.waitUntil(lambda: "line 302" in sentence(dialog), timeout=10_000)
    assert sentence(dialog) == "bad.csv, line 302, column y: “oops” is not a number with a decimal point."
    assert dialog.findChild(QPushButton, "import_read").isEnabled()
    assert window.store.state == before


def test_reading_goes_on_in_slices_and_can_be_stopped(window, tmp_path, qtbot):
    path = tmp_path / "long.csv"
    path.write_text("x,kind\n" + "1.5,red\n2.5,blue\n" * 150_000)
    dialog = opened(window, path)
    before = window.store.state
    press(dialog, "read")
    progress = dialog.findChild(data_import.QProgressBar)
    qtbot.waitUntil(lambda: progress.value() > 0, timeout=10_000)
    assert progress.isVisible()
    assert progress.value() < 1000
    window.store.dispatch(updates.choose_theme, "dark")  # the window lives on meanwhile
    press(dialog, "cancel")
    assert not progress.isVisible()
    assert dialog.isVisible()
    QTest.qWait(50)
    assert window.store.state.batch == before.batch
    press(dialog, "cancel")
    settle()
    assert dialog_of(window) is None


def test_what_is_read_is_not_read_again(window, csv, qtbot):
    opened(window, csv)
    found = read(window, qtbot)
    csv.unlink()
    window.store.dispatch(updates.choose_page, "layer")
    assert is_held(found.source)
    assert window.store.state.batch.run.start.batch == found


def test_what_is_no_data_is_said_in_one_sentence(window, tmp_path, said):
    (tmp_path / "book.csv").write_bytes(b"PK\x03\x04" + b"[Content_Types].xml" + bytes(50))
    assert opened(window, tmp_path / "book.csv") is None
    assert said == ["book.csv is an Excel workbook: save its sheet as CSV."]


def test_the_button_of_the_page_asks_for_a_file(window, csv):
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(updates.choose_page, "data")
    settle()
    QTest.mouseClick(window.findChild(QPushButton, "data_open"), Qt.MouseButton.LeftButton)
    asking = window.findChild(QFileDialog, "data_dialog")
    assert "*.npz" in asking.nameFilters()[0]
    asking.fileSelected.emit(str(csv))
    settle()
    assert dialog_of(window) is not None
    asking.close()


def test_a_second_file_takes_the_place_of_the_first(window, csv, tmp_path):
    opened(window, csv)
    (tmp_path / "other.csv").write_text("x,y\n1,2\n")
    opened(window, tmp_path / "other.csv")
    assert len([d for d in window.findChildren(QDialog, "data_import") if d.isVisible()]) == 1
    assert dialog_of(window).findChild(QLabel, "import_lead").text().startswith("other.csv")
