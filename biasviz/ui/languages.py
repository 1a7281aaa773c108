"""The languages of the window: found out, loaded, remembered, and switched while the window lives."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from biasviz import language, patience, resources
from biasviz.language import LANGUAGES, tr
from biasviz.ui import theme
from biasviz.ui.feature import Feature

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from biasviz.ui.window import MainWindow

CONTEXTS = ("biasviz", "scenarios", "lessons")
"""Where a text is looked for, in order."""
REMEMBERED = (
    "biasviz.experiments.neuron.detective.explain",
    "biasviz.experiments.neuron.evaluation.evaluate",
    "biasviz.experiments.neuron.path.path_of",
    "biasviz.experiments.neuron.race.watch_of",
    "biasviz.experiments.neuron.race.differences",
    "biasviz.experiments.neuron.rescue.cures",
    "biasviz.experiments.neuron.rescue.forecast_of",
    "biasviz.experiments.neuron.what_if.foresee",
    "biasviz.experiments.layer.path.path_of",
    "biasviz.experiments.layer.trace._verdict",
    "biasviz.experiments.chain.evaluation.evaluate",
    "biasviz.experiments.chain.verdict.fate",
    "biasviz.experiments.network.detective.explain",
    "biasviz.experiments.network.trace._verdict",
)
"""Memoized functions whose results hold words, or things that hold words; those never imported have none yet."""


class Chosen:
    """The language in use, and Qt's translator for the words that are Qt's own."""

    id = "en"
    qt: QTranslator | None = None


def from_system() -> str:
    """Return the first language the system's user reads that there is; English where there is none."""
    for name in QLocale.system().uiLanguages():
        tongue, _, rest = name.replace("_", "-").partition("-")
        if tongue == "zh" and not {"Hant", "TW", "HK", "MO"} & set(rest.split("-")):
            return "zh_CN"
        if tongue in LANGUAGES:
            return tongue
    return "en"


def use(id: str) -> None:
    """Show what is drawn from now on in that language, an id of LANGUAGES."""
    if id == Chosen.id:
        return
    Chosen.id = id
    language.use(None if id == "en" else _lookup(id))
    _translate_qt(id)
    theme.read_chinese(id == "zh_CN")
    forget()


def forget() -> None:
    """Clear what holds words of another language."""
    for name in REMEMBERED:
        module, _, function = name.rpartition(".")
        if module in sys.modules:
            getattr(sys.modules[module], function).cache_clear()


def _lookup(id: str) -> Callable[[str], str]:
    """Return what finds a text in that language; one that is missing stays English."""
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(str(resources.path("translations", f"biasviz_{id}.qm")))
    known: dict[str, str] = {}

    def find(text: str) -> str:
        words = known.get(text)
        if words is None:
            found = (translator.translate(context, text) for context in CONTEXTS)
            words = known[text] = next(filter(None, found), text)
        return words

    return find


def _translate_qt(id: str) -> None:
    """Have Qt's own words, such as those of a field's menu, in that language."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    app = QApplication.instance()
    if app is None:
        return
    if Chosen.qt is not None:
        app.removeTranslator(Chosen.qt)
        Chosen.qt = None
    if id != "en":
        Chosen.qt = QTranslator(app)
        Chosen.qt.load(f"qtbase_{id}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        app.installTranslator(Chosen.qt)


class Languages(Feature):
    """The submenu that chooses the language."""

    _menu: QMenu | None = None

    def fills(self) -> dict[str, Callable[[QMenu], None]]:
        """Put the languages under View."""
        return {"View": self._fill}

    def _fill(self, menu: QMenu) -> None:
        if self._menu is None:
            theme.load_chinese()
            own = tr("Language")
            self._menu = QMenu(own if own == "Language" else f"{own} (Language)", self.window)
            self._menu.setObjectName("menu_language")
            self._menu.setAccessibleName(own)
            from PySide6.QtGui import QActionGroup

            group = QActionGroup(self._menu)
            for id, title in LANGUAGES.items():
                action = self._menu.addAction(title)
                action.setObjectName(f"language_{id}")
                action.setCheckable(True)
                action.setChecked(id == Chosen.id)
                action.triggered.connect(partial(self._choose, id))
                group.addAction(action)
        menu.addMenu(self._menu)

    def _choose(self, id: str, *_: bool) -> None:
        if id != Chosen.id:
            # The menu is still open: what it belongs to goes away once it is closed.
            QTimer.singleShot(0, self.window, partial(choose, self.window, id))


def choose(window: MainWindow, id: str) -> None:
    """Show the window in that language and remember it; its state, place and size stay."""
    state = window.store.state
    labs = [getattr(state, id) for id in state.opened]
    known = [[len(steps) for steps, _, _ in lab.walks] for lab in labs]
    use(id)
    for lab, counts in zip(labs, known, strict=True):
        for (steps, _, _), count in zip(lab.walks, counts, strict=True):
            with suppress(patience.Lengthy), patience.at_once():
                steps.reach(count - 1)  # what is drawn of a run is what is known of it
    window.remember("language", id)
    window.rebuild()
