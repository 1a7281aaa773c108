"""Help in the program: topics, words to find, and the page that belongs to what has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from biasviz import updates
from biasviz._version import __version__
from biasviz.experiments.layer.lab import PAGES
from biasviz.experiments.layer.sharing import KINDS
from biasviz.experiments.layer.spec import REDUCTIONS
from biasviz.experiments.layer.xray_words import VERDICTS
from biasviz.labs import LABS
from biasviz.ui.batch.inputs_text import KEEP
from biasviz.ui.batch.sharing_text import UNTIED
from biasviz.ui.batch.timing import ROWS, WHOLE
from biasviz.ui.commands import COMMANDS
from biasviz.ui.help import page
from biasviz.ui.help.context import IN_LAB, PAGE_TOPICS, topic_of
from biasviz.ui.help.topics import Term
from biasviz.ui.keys import rows
from biasviz.ui.neuron.strips_text import STRETCHES
from biasviz.ui.snapshot import settle
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


@pytest.mark.parametrize("lab", LABS)
def test_every_topic_of_a_widget_is_there_once(window, lab):
    ids = [t.id for t in page.topics(lab)]
    used = {topic for topics in IN_LAB.values() for topic in topics.values()} | {*PAGE_TOPICS.values()}
    assert used | {"about", "keys", "lab", "batch", "network", "chain"} <= set(ids)
    assert len(ids) == len(set(ids))
    window.store.dispatch(updates.open_lab, lab)
    state = window.store.state
    assert ids[0] == ("lab" if lab == "neuron" else lab)
    assert topic_of(None, state) == (ids[0] if lab == "neuron" else PAGE_TOPICS[state.open.page])


def test_every_widget_that_takes_the_focus_has_a_topic_of_its_own(window):
    for part in (window.inputs.widget, window.strips.widget, window.readout.widget, window.transport.widget):
        assert topic_of(part, window.store.state) != "lab", part.objectName()


@pytest.mark.parametrize("shown", PAGES)
def test_every_widget_of_a_page_of_the_batch_lab_has_a_topic_of_its_own(window, shown):
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(updates.choose_page, shown)
    settle()
    state, there = window.store.state, {t.id for t in page.topics("batch")}
    tops = (window.stages["batch"].page(shown).widget, window.stages["batch"].inputs.widget, window.transport.widget)
    stops = [w for top in tops for w in top.findChildren(QWidget)
             if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]  # fmt: skip
    assert len(stops) > 12
    found = {w.objectName(): topic_of(w, state) for w in stops}
    assert set(found.values()) <= there - {"lab", "batch", "about", "keys"}
    assert shown == "sharing" or found["learning_rate"] == "reduction"  # that page stands without the layer's settings
    assert topic_of(window.stages["batch"].page(shown).widget, state) in (PAGE_TOPICS[shown], "arrays")
    assert topic_of(window, state) == PAGE_TOPICS[shown]


def test_h_in_the_batch_lab_opens_what_it_shows_with_its_topics_first(window):
    window.store.dispatch(updates.open_lab, "batch")
    settle()
    window.setFocus()
    window.actions_.by_id["help"].trigger()
    assert topic(window) == "The Batch lab"
    opened(window).close()
    window.store.dispatch(updates.choose_page, "shapes")
    window.actions_.by_id["help"].trigger()
    assert topic(window) == "What the shapes do"
    opened(window).close()
    window.store.dispatch(updates.open_lab, "neuron")
    window.actions_.by_id["help"].trigger()
    assert topic(window) == "The Neuron lab"


@pytest.mark.parametrize("lab", LABS)
def test_keys_of_the_open_lab_come_first_and_none_is_listed_twice_without_its_lab(lab):
    found = rows(lab)
    headings = [f"In the {LABS[id].title} lab" for id in LABS if id != lab]
    own = [row for row in found if row[0] not in headings]
    assert found[: len(own)] == own
    fields = "Fields and mouse"
    for part in (own, *([row for row in found if row[0] == heading] for heading in headings)):
        keys = [key for row in part if row[0] != fields for key in row[1].split("  or  ")]
        assert sorted(key for key in set(keys) if keys.count(key) > 1) == []
    said = {words for _, _, words in own}
    assert {c.says(lab) for c in COMMANDS if c.keys and lab in c.labs} <= said
    assert not any(c.text in said for c in COMMANDS if lab not in c.labs)


def test_the_menu_says_what_a_key_does_in_the_open_lab(window):
    step = window.actions_.by_id["quarter"]
    assert step.text().startswith("Quarter step")
    window.store.dispatch(updates.open_lab, "batch")
    assert step.text().startswith("A whole step")
    assert step.text().endswith("\tQ")
    window.store.dispatch(updates.open_lab, "neuron")
    assert step.text().startswith("Quarter step")


def test_words_on_the_screen_are_explained():
    said = {term.word for t in page.topics("neuron") for term in t.parts if isinstance(term, Term)}
    assert set(STRETCHES) <= said
    assert set(SIGNS) - {"veiled"} <= said
    own = {term.word for t in page.topics("batch")[:13] for term in t.parts if isinstance(term, Term)}
    words = (*(ROWS.play[0], ROWS.step[0], WHOLE[0]), *REDUCTIONS, KEEP[0], *KINDS.values(), UNTIED)
    assert set(words) <= own
    assert {words.lower() for words in VERDICTS.values()} - {"numpy says"} <= own


def test_the_keys_are_those_of_the_commands():
    keys = next(t for t in page.topics("neuron") if t.id == "keys")
    said = {p.meaning for p in keys.parts if isinstance(p, Term)}
    assert {c.text for c in COMMANDS if c.keys} <= said
    assert {words for c in COMMANDS for words in c.elsewhere.values()} <= said


def test_about_says_version_licence_and_fonts():
    about = " ".join(next(t for t in page.topics("neuron") if t.id == "about").parts)
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
    assert page.found(page.topics("neuron"), "ruler")[0].id == "ruler"
    assert [t.id for t in page.found(page.topics("neuron"), "")] == [t.id for t in page.topics("neuron")]


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_shows_every_word_whatever_is_looked_for(theme, qtbot):
    from PySide6.QtWidgets import QTextBrowser

    browser = QTextBrowser()
    qtbot.addWidget(browser)
    for t in page.topics("batch"):
        for asked in ("", "span", "a < & ;", "amp b"):
            browser.setHtml(page.html(t, look(theme, 1.0), asked))
            plain = " ".join(browser.toPlainText().split()).casefold()
            for p in t.parts:
                for words in (p.word, p.meaning) if isinstance(p, Term) else (p,):
                    assert " ".join(words.split()).casefold() in plain, (t.id, asked)
