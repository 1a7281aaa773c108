"""The PDF of a worksheet: text as text, the key apart; and the window that makes it."""

from __future__ import annotations

import itertools
import re
import zlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.sharing import worksheet_words as words
from biasviz.sharing.worksheet import LEVELS, MOST, sheet
from biasviz.ui.sharing import worksheet_pdf
from biasviz.ui.sharing.worksheet_page import Page
from biasviz.ui.sharing.worksheet_pdf import save_worksheet
from biasviz.words import significant


@pytest.fixture
def drawn(monkeypatch):
    """Every text that is drawn, with its page."""
    found: list[tuple[int, str, float, float]] = []
    plain = Page.text

    def noted(self, text, x, y, size, weight=400, color=Page.INK):
        found.append((self.number, text, x, x + self.measure(text, size, weight)))
        assert self.left - 1 <= x
        assert x + self.measure(text, size, weight) <= self.right + 1, text
        assert y <= self.bottom + 22.5, text
        plain(self, text, x, y, size, weight, color)

    monkeypatch.setattr(Page, "text", noted)
    return found


def pages(path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def test_everything_asked_stands_before_the_key_and_every_number_in_it(qapp, drawn, tmp_path):
    made = sheet(7)
    last = save_worksheet(tmp_path / "sheet.pdf", made)
    key = next(page for page, text, *_ in drawn if text == "Key")
    asked = [text for page, text, *_ in drawn if page < key]
    answered = [text for page, text, *_ in drawn if page >= key]
    assert key == last == pages(tmp_path / "sheet.pdf")
    assert asked.count("dL/db =") == 10
    for n, exercise in enumerate(made.exercises, 1):
        assert str(n) in asked
        assert words.title(exercise) in asked
        for value in exercise.answers.values():
            assert significant(value, 6) in answered
    assert not {"dL/da"} & set(asked)


def test_the_sheet_without_key_has_no_answers(qapp, drawn, tmp_path):
    save_worksheet(tmp_path / "sheet.pdf", sheet(7), key=False)
    assert "Key" not in [text for _, text, *_ in drawn]


@pytest.mark.parametrize("paper", worksheet_pdf.PAPERS)
@pytest.mark.parametrize("level", LEVELS)
def test_no_text_leaves_the_paper_however_many_exercises(qapp, drawn, tmp_path, paper, level):
    for count in (1, 5, MOST):
        drawn.clear()
        save_worksheet(tmp_path / "sheet.pdf", sheet(3, count, level), paper)
        texts = [text for _, text, *_ in drawn]
        assert texts.count("To look up") == 1
        assert texts.count("next b =") == count
        assert texts.count(words.foot(sheet(3, count, level))) == pages(tmp_path / "sheet.pdf")


def test_what_is_given_does_not_run_into_its_neighbour(qapp, drawn, tmp_path):
    save_worksheet(tmp_path / "sheet.pdf", sheet(12, MOST, "stuck"))
    for (_, name, _, end), (_, _, start, _) in itertools.pairwise(drawn):
        if name.endswith(" = ") and name != "next b = ":
            assert start >= end - 0.5


def test_fonts_are_embedded_and_text_is_text(qapp, tmp_path):
    target = tmp_path / "sheet.pdf"
    save_worksheet(target, sheet(7))
    data = target.read_bytes()
    plain = data + b"".join(_inflated(data))
    assert b"Inter" in plain
    assert b"/FontFile" in plain
    assert b"Tj" in plain


def _inflated(data: bytes):
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue


def test_paper_has_its_size(qapp, tmp_path):
    for paper, box in (("A4", b"595"), ("Letter", b"612")):
        save_worksheet(tmp_path / "sheet.pdf", sheet(7), paper)
        assert re.search(rb"/MediaBox \[0(?:\.0+)? 0(?:\.0+)? " + box, (tmp_path / "sheet.pdf").read_bytes())


def test_a_folder_that_does_not_exist_is_refused(qapp, tmp_path):
    with pytest.raises(InputError, match="cannot be written"):
        save_worksheet(tmp_path / "nowhere" / "sheet.pdf", sheet(7))


def test_the_command_writes_a_pdf(qapp, tmp_path, capsys):
    target = tmp_path / "sheet.pdf"
    assert main(["worksheet", "M10-7", "-o", str(target), "--no-key"]) == 0
    assert target.read_bytes()[:5] == b"%PDF-"
    assert pages(target) == 2


def test_ctrl_p_opens_a_window_that_saves_what_is_set_and_blocks_nothing(window, qtbot, tmp_path):
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QDialog, "worksheet")
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    feature = next(f for f in window.features if "worksheet" in f.commands())
    form = feature.open()
    form.number.setValue(42)
    form.count.setValue(3)
    form.level.set_shown("bce")
    form.key.setChecked(False)
    assert form.sheet == sheet(42, 3, "bce")
    form.save_asked.emit(str(tmp_path / "sheet.pdf"))
    assert pages(tmp_path / "sheet.pdf") == 1
    assert not dialog.isVisible()
    assert window.notice.widget.property("calm") is True


def test_a_file_that_cannot_be_written_is_refused_and_the_window_stays(window, tmp_path):
    feature = next(f for f in window.features if "worksheet" in f.commands())
    form = feature.open()
    form.save_asked.emit(str(tmp_path / "nowhere" / "sheet.pdf"))
    assert form.widget.isVisible()
    assert window.notice.widget.property("calm") is False


def test_the_papers_of_the_command_are_those_of_the_window():
    from biasviz.commands.worksheet import PAPERS

    assert tuple(worksheet_pdf.PAPERS) == PAPERS


def test_save_asks_for_a_file_with_the_code_of_the_sheet_in_its_name(window):
    form = next(f for f in window.features if "worksheet" in f.commands()).open()
    form.number.setValue(77)
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    asked = window.findChild(QFileDialog, "save_worksheet_as")
    assert asked is not None
    assert not asked.isModal()
    assert asked.selectedFiles()[0].endswith("biasviz-worksheet-M10-77.pdf")
    asked.close()


def test_a_count_that_is_too_large_is_refused_in_a_sentence(window):
    form = next(f for f in window.features if "worksheet" in f.commands()).open()
    form.count.setFocus()
    form.count.lineEdit().selectAll()
    QTest.keyClicks(form.count.lineEdit(), "99")
    QTest.keyClick(form.count.lineEdit(), Qt.Key.Key_Return)
    assert form.sheet.count == 10
    assert "50" in window.notice.widget.findChild(QLabel, "notice_text").text()


def test_a_worksheet_that_cannot_be_written_is_one_line_and_nothing_of_qt(qapp, tmp_path, capfd):
    place = tmp_path / "sheet.pdf"
    place.mkdir()
    assert main(["worksheet", "-o", str(place)]) == 2
    _, err = capfd.readouterr()
    assert err.endswith("cannot be written: it is not a file.\n")
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == [place]
