"""Race and rescue in the window: the menu, the bar, the offer and the list of cures; made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from biasviz import updates
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import Descent
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.scene import Scene
from biasviz.state import State, with_neuron
from biasviz.ui.feature import Feature
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.experiments.neuron.rescue import Cure
    from biasviz.ui.race.bar import RaceBar
    from biasviz.ui.race.cures import CureList
    from biasviz.ui.race.offer import Offer
    from biasviz.ui.window import MainWindow


def try_cure(state: State, rival: Descent, said: str) -> State:
    """Set a cure against the run that does not learn, and say so."""
    return with_neuron(updates.race(state, rival), note=tr("Lane B tries {cure}.", cure=said))


class Race(Feature):
    """Keeps nothing but the widgets it has made."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._look: Look | None = None
        self.bar: RaceBar | None = None
        self.cures: CureList | None = None
        self._offer: Offer | None = None
        self._listed: list[QObject] = []

    def views(self) -> tuple[Any, ...]:
        """Itself."""
        return (self,)

    def fills(self) -> dict[str, Callable[[QMenu], None]]:
        """Return what lists the rivals."""
        return {"Race": self._list_rivals}

    def _list_rivals(self, menu: QMenu) -> None:
        from biasviz.ui.race.entries import entries
        from biasviz.ui.race.text import AGAINST

        for old in self._listed:
            old.deleteLater()
        lab, menus, first = self.window.store.state.neuron, dict[str, QMenu](), menu.actions()[0]
        path = path_of(lab.run)
        self._listed = []
        for entry in entries(lab, path.neuron(path.reach(lab.step))):
            if entry.group and entry.group not in menus:
                menus[entry.group] = QMenu(tr(AGAINST[entry.group]), menu)
                menus[entry.group].setObjectName(f"against_{entry.group}")
                menus[entry.group].setFont(menu.font())
                menu.insertMenu(first, menus[entry.group])
                self._listed.append(menus[entry.group])
            action = QAction(entry.words, menu)
            action.setObjectName(f"against_{entry.id}")
            action.triggered.connect(lambda *_, rival=entry.rival: self._dispatch(updates.race, rival))
            if entry.group:
                menus[entry.group].addAction(action)
            else:
                menu.insertAction(first, action)
            self._listed.append(action)
        self._listed.append(menu.insertSeparator(first))

    def _dispatch(self, update: Callable[..., State], *given: object) -> None:
        self.window.store.dispatch(update, *given)

    # Rendering

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        for part in (self.bar, self.cures, self._offer):
            if part is not None:
                part.restyle(look)

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show what the state asks for."""
        if state.lab != "neuron":
            self._hide()
            return
        racing = state.neuron.rival is not None
        if racing and self.bar is None:
            self.bar = self._made_bar()
        if self.bar is not None:
            if racing:
                self.bar.render(state, trace)
            self.bar.widget.setVisible(racing and _timed(state))
        if state.view.rescue and self.cures is None:
            self.cures = self._made_cures()
        if self.cures is not None:
            self.cures.widget.setVisible(state.view.rescue)
            if state.view.rescue:
                self.cures.render(state, trace)
        self._render_offer(state, trace)

    def _hide(self) -> None:
        """No other lab has lanes or cures."""
        for part in (self.bar, self.cures):
            if part is not None:
                part.widget.hide()

    def _render_offer(self, state: State, trace: NeuronTrace) -> None:
        """Offer the rescue where the neuron is dead, or saturated and wrong, and the loss is in sight.

        A lesson says itself what there is to try; the key W still lists the cures.
        """
        alone = state.neuron.rival is None and state.lesson is None
        wanted = alone and not state.view.rescue and state.view.strip in ("all", "loss")
        ails = wanted and (trace.path.dead(trace.step) or _saturated(trace))
        if ails and self._offer is None:
            from biasviz.ui.race.offer import Offer

            self._offer = Offer(self.window.strips.canvas, self.window.strips.plot)
            self._offer.pressed.connect(self.window.store.action(updates.toggle, "rescue"))
            self._dress(self._offer)
        if self._offer is not None:
            self._offer.show(ails)

    def _made_bar(self) -> RaceBar:
        from biasviz.ui.race.bar import RaceBar

        bar = RaceBar()
        bar.asked.connect(lambda id: self.window.actions_.by_id[id].trigger())
        self._put(bar.widget)
        self._dress(bar)
        return bar

    def _made_cures(self) -> CureList:
        from biasviz.ui.race.cures import CureList

        cures = CureList()
        cures.chosen.connect(self._try)
        cures.closed.connect(self.window.store.action(updates.toggle, "rescue"))
        self._put(cures.widget)
        self._dress(cures)
        return cures

    def _put(self, widget: QWidget) -> None:
        self.window.slots["below"].addWidget(widget)

    def _dress(self, part: RaceBar | CureList | Offer) -> None:
        if self._look is not None:
            part.restyle(self._look)

    def _try(self, cure: Cure) -> None:
        self._dispatch(try_cure, cure.descent, cure.said)


def _timed(state: State) -> bool:
    """Whether the stop-watches measure anything: a scene that plays so many steps waits for no event."""
    scene = state.lesson.scene if state.lesson is not None else None
    return not isinstance(scene, Scene) or scene.until is not None or not scene.play


def _saturated(trace: NeuronTrace) -> bool:
    """Whether the neuron saturates far from its target: only then are the cures looked up."""
    if trace.reason is None or trace.reason.id != "saturated":
        return False
    from biasviz.experiments.neuron.rescue import ailing

    return ailing(trace.path.descent, trace.step) == "saturated"
