from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QTranslator
from PySide6.QtGui import QFontDatabase, QPainter, QRawFont
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from biasviz import files, resources, updates
from biasviz.language import LANGUAGES, tr
from biasviz.ui import languages
from biasviz.ui.app import create_window
from biasviz.ui.snapshot import settle

from .everyone import cut_buttons
from .language_cases import longer, pseudo, said, spoken, untranslated

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "tools"))
import translations as tool

CASES = ("first-slope", "dead-relu", "saturated-half-mse", "logarithm-of-a-negative", "samples-cancel", "diverging",
         "killing-step", "dead-batch", "on-the-kink", "heavy-ball", "four-cycle", "outlier-huber")  # fmt: skip


@pytest.fixture
def english():
    yield
    languages.use("en")


def opened(qtbot, scenario: str = "first-slope", **more):
    made = create_window(scenario, **more)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settle()
    return made


def drawn_words(window, monkeypatch) -> list[str]:
    """Return all that the window paints as text."""
    found: list[str] = []
    plain = QPainter.drawText

    def note(self, *arguments):
        found.extend(a for a in arguments if isinstance(a, str))
        return plain(self, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", note)
        window.look = None
        window._follow_size()
        window.grab()
    return found


def test_code_and_symbols_are_no_words_and_what_is_beside_them_is():
    code = "db2 = np.mean(dZ2, axis=0, keepdims=True)  L = np.mean(Y * np.logaddexp(0, -Z2) +  d𝑧¹ = ∑ᵢⱼ aᵢⱼ"
    assert untranslated(code) == []
    assert untranslated(f"the mean (sum) of dZ: {code}") == ["the", "mean", "sum"]


@pytest.mark.parametrize("scenario", CASES)
def test_nothing_a_person_reads_is_left_in_english(qtbot, monkeypatch, scenario):
    with spoken(pseudo):
        window = opened(qtbot, scenario)
        window.store.dispatch(updates.toggle, "triangle")
        for place in (0.0, 0.75, 3.0, 12.0):
            window.store.dispatch(updates.scrub, place)
            settle()
            left = {where: words for where, text in said(window) if (words := untranslated(text))}
            assert not left
            painted = {text: words for text in drawn_words(window, monkeypatch) if (words := untranslated(text))}
            assert not painted
        window.close()


def test_nothing_in_menus_and_dialogs_is_left_in_english(qtbot):
    with spoken(pseudo):
        window = opened(qtbot)
        for id in ("keys", "check", "help", "conventions"):
            if id in window.actions_.by_id:
                window.actions_.by_id[id].trigger()
        window.findChild(QPushButton, "samples").click()
        for menu in window.findChildren(QMenu):
            menu.aboutToShow.emit()
        settle()
        left = {where: words for where, text in said(window) if (words := untranslated(text))}
        assert not left
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.close()


@pytest.mark.parametrize(("update", "arguments"), [
    (updates.set_b, (1e300,)), (updates.set_learning_rate, (-1.0,)), (updates.set_samples, ((1.0,), (1.0, 2.0))),
    (updates.run_until, ("below", -1.0)),
])  # fmt: skip
def test_a_refusal_is_not_left_in_english(qtbot, update, arguments):
    with spoken(pseudo):
        window = opened(qtbot, "leaky-rescue")
        window.store.dispatch(update, *arguments)
        words = window.notice.widget.findChild(type(window.notice._text), "notice_text").text()
        assert words
        assert not untranslated(words)
        window.close()


def test_a_window_speaks_another_language_at_once_and_keeps_its_state_and_place(qtbot, english):
    window = opened(qtbot)
    window.store.dispatch(updates.set_b, 0.75)
    window.store.dispatch(updates.step)
    state, geometry = window.store.state, window.geometry()
    languages.choose(window, "de")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the widgets of before
    settle()
    assert window.store.state == state
    assert window.geometry() == geometry
    assert window.findChild(QPushButton, "reset").accessibleName() == tr("Reset")
    window.store.dispatch(updates.step)
    assert window.store.state.neuron.step == state.neuron.step + 1
    assert window.transport.counter.text().endswith("2")
    window.close()


def test_after_a_round_through_all_languages_the_window_looks_as_before(qtbot, english):
    window = opened(qtbot, "saturated-half-mse")
    before, count = window.grab().toImage(), len(window.children())
    for id in (*LANGUAGES, "en"):
        languages.choose(window, id)
        settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settle()
    assert window.grab().toImage() == before
    assert len(window.children()) == count
    window.close()


def test_the_chosen_language_is_remembered(qtbot, tmp_path, english):
    kept = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    kept.setValue("language", "en")
    window = opened(qtbot, remembered=kept)
    languages.choose(window, "de")
    window.close()
    languages.use("en")
    opened(qtbot, remembered=QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)).close()
    assert languages.Chosen.id == "de"


@pytest.mark.parametrize(("read", "spoken_"), [
    (["de-AT", "en"], "de"), (["zh-Hans-CN", "zh"], "zh_CN"), (["zh-TW", "zh-Hant"], "en"), (["fr", "de"], "de"),
    (["en-GB", "de"], "en"), (["fr"], "en"), (["zh"], "zh_CN"),
])  # fmt: skip
def test_the_first_known_language_of_the_system_is_spoken(monkeypatch, read, spoken_):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: read)
    assert languages.from_system() == spoken_


def test_the_menu_offers_every_language_in_its_own_words(qtbot, english):
    window = opened(qtbot)
    window.actions_.menus["View"].aboutToShow.emit()
    menu = window.findChild(QMenu, "menu_language")
    assert [a.text() for a in menu.actions()] == list(LANGUAGES.values())
    assert [a.isChecked() for a in menu.actions()] == [True, False, False]
    menu.actions()[1].trigger()
    settle()
    assert languages.Chosen.id == "de"
    window.close()


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_what_the_program_loads_is_what_the_translators_wrote(qapp, language):
    loaded = QTranslator()
    assert loaded.load(str(resources.path("translations", f"biasviz_{language}.qm")))
    wrong = {s: w for (context, s), w in tool.translations(language).items() if loaded.translate(context, s) != w}
    assert not wrong, "`make translations` compiles them"


def test_every_character_of_the_chinese_texts_has_a_glyph(qapp):
    used = {c for words in tool.translations("zh_CN").values() for c in words} | set(LANGUAGES["zh_CN"])
    files = [f"Inter-{w}.otf" for w in ("Regular", "Bold")], [f"NotoSansCJKsc-{w}.otf" for w in ("Regular", "Bold")]
    for inter, noto in zip(*files, strict=True):
        fonts = [QRawFont(str(resources.path("fonts", name)), 13) for name in (inter, noto)]
        lacking = {c for c in used if c.isprintable() and not any(f.supportsCharacter(ord(c)) for f in fonts)}
        assert not lacking - set("𝑎𝑏𝑤𝑥𝑦𝑧†ℎ′″"), "tools/fonts.py cuts the fonts anew"


def test_english_loads_no_chinese_font(qtbot, english):
    if "Noto Sans CJK SC" in QFontDatabase.families():
        pytest.fail("run alone: another test has loaded it") if not languages.theme.load_chinese.cache_info().currsize \
            else None
    assert not opened(qtbot).look.chinese


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
def test_longer_words_are_cut_off_nowhere(qtbot, size):
    with spoken(longer):
        window = opened(qtbot)
        window.resize(*size)
        settle()
        assert cut_buttons(window) == []
        bar, panel = window.transport, window.inputs.widget
        assert bar.chip.geometry().right() < bar.widget.width() <= size[0]
        assert panel.widget().width() <= panel.viewport().width()
        window.close()


@pytest.mark.parametrize("language", ["en", "de"])
def test_sentences_of_scenarios_are_whole_beside_a_small_window(qtbot, english, language):
    window = opened(qtbot, "two-layers", language=language)
    window.resize(1024, 768)
    cut = []
    for lab in ("network", "chain"):
        headers = files.scenarios_of(lab)
        window.store.dispatch(updates.load_scenario, headers[0].id)
        settle()
        watch = window.stages[lab].inputs.watch
        for header in headers:
            watch.set_words(tr(header.watch))
            cut += [watch.text()] if watch.text() != watch.words() else []
    assert not cut


def left_in_english(window, monkeypatch) -> dict[str, list[str]]:
    """Return the words that a window says or paints untranslated, by where."""
    found = {where: words for where, text in said(window) if (words := untranslated(text))}
    return found | {text: words for text in drawn_words(window, monkeypatch) if (words := untranslated(text))}


def test_nothing_in_a_race_or_on_a_presented_screen_is_left_in_english(qtbot, monkeypatch):
    with spoken(pseudo):
        window = opened(qtbot, "dead-relu")
        window.store.dispatch(updates.toggle, "rescue")
        settle()
        assert not left_in_english(window, monkeypatch)
        window.store.dispatch(lambda s: updates.race(s, s.neuron.run))
        window.store.dispatch(updates.set_learning_rate, 3.0)
        window.store.dispatch(updates.run_until, "escaped")
        window.store.dispatch(updates.advance, 1.0)
        settle()
        assert not left_in_english(window, monkeypatch)
        window.store.dispatch(updates.present, True)
        settle()
        assert not left_in_english(window, monkeypatch)
        window.close()


@pytest.mark.parametrize("lesson", [path.stem for path in sorted(resources.path("lessons").glob("*.toml"))])
def test_nothing_in_a_lesson_is_left_in_english(qtbot, monkeypatch, lesson):
    from biasviz.lessons import load_lesson

    with spoken(pseudo):
        window = opened(qtbot)
        window.store.dispatch(updates.open_lesson, load_lesson(lesson))
        for _ in range(6):
            settle()
            assert not left_in_english(window, monkeypatch)
            window.store.dispatch(updates.next_beat)
        window.close()


@pytest.mark.parametrize("id", ["export", "show_code", "conventions", "help", "open_code"])
def test_no_dialog_is_left_in_english(qtbot, monkeypatch, id):
    with spoken(pseudo):
        window = opened(qtbot)
        window.actions_.by_id[id].trigger()
        settle()
        assert not left_in_english(window, monkeypatch)
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.close()
