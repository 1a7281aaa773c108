"""Help in the program: topics, words to find, and the page that belongs to what has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from biasviz._version import __version__
from biasviz.ui.commands import COMMANDS
from biasviz.ui.help import page
from biasviz.ui.help.context import TOPIC_OF, topic_of
from biasviz.ui.help.topics import Term
from biasviz.ui.neuron.strips_text import STRETCHES
from biasviz.ui.theme import THEMES, look
from biasviz.ui.verdict_chip import SIGNS


def opened(window):
    found = window.findChild(QDialog, "help")
    assert found is not None
    assert found.isVisible()
    return found


def topic(window):
    from PySide6.QtWidgets import QListWidget

    return opened(window).findChild(QListWidget).currentItem().text()


def test_h_opens_the_help_and_nothing_waits_for_it(window):
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier)
    assert topic(window) == "The Neuron lab"
    assert not opened(window).isModal()
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert window.store.state.neuron.place == 1.0


def test_in_the_field_of_the_learning_rate_f1_opens_the_ruler(window, qtbot):
    window.activateWindow()
    field = window.findChild(QWidget, "learning_rate")
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    window.actions_.by_id["help"].trigger()
    assert topic(window) == "The stability ruler"


def test_every_topic_of_a_widget_is_there():
    ids = {t.id for t in page.topics()}
    assert set(TOPIC_OF.values()) | {"about", "keys", "lab"} <= ids
    assert topic_of(None) == "lab"


def test_every_widget_that_takes_the_focus_has_a_topic_of_its_own(window):
    for part in (window.inputs.widget, window.strips.widget, window.readout.widget, window.transport.widget):
        assert topic_of(part) != "lab", part.objectName()


def test_words_on_the_screen_are_explained():
    said = {term.word for t in page.topics() for term in t.parts if isinstance(term, Term)}
    assert set(STRETCHES) <= said
    assert set(SIGNS) - {"veiled"} <= said


def test_the_keys_are_those_of_the_commands():
    keys = next(t for t in page.topics() if t.id == "keys")
    said = {p.meaning for p in keys.parts if isinstance(p, Term)}
    assert {c.text for c in COMMANDS if c.keys} <= said


def test_about_says_version_licence_and_fonts():
    about = " ".join(next(t for t in page.topics() if t.id == "about").parts)
    assert __version__ in about
    assert "MIT" in about
    assert "Inter" in about


def test_the_filter_finds_topics_that_have_all_the_words(window, qtbot):
    window.actions_.by_id["help"].trigger()
    field = opened(window).findChild(QWidget, "help_filter")
    QTest.keyClicks(field, "needles kink")
    assert topic(window) == "The gradient check"
    QTest.keyClicks(field, " zebra")
    assert "Nothing here" in opened(window).findChild(QWidget, "help_page").toPlainText()


def test_a_title_is_found_before_a_mention():
    assert page.found(page.topics(), "ruler")[0].id == "ruler"
    assert [t.id for t in page.found(page.topics(), "")] == [t.id for t in page.topics()]


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_shows_every_word_whatever_is_looked_for(theme, qtbot):
    from PySide6.QtWidgets import QTextBrowser

    browser = QTextBrowser()
    qtbot.addWidget(browser)
    for t in page.topics():
        for asked in ("", "span", "a < & ;", "amp b"):
            browser.setHtml(page.html(t, look(theme, 1.0), asked))
            plain = " ".join(browser.toPlainText().split()).casefold()
            for p in t.parts:
                for words in (p.word, p.meaning) if isinstance(p, Term) else (p,):
                    assert " ".join(words.split()).casefold() in plain, (t.id, asked)
