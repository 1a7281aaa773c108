"""The left panel of the Network lab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from biasviz import files, updates
from biasviz.language import each, mark, tr
from biasviz.state import State
from biasviz.ui.fields import ChoiceField
from biasviz.ui.neuron.inputs import WATCH_LINES
from biasviz.ui.neuron.inputs_text import SCENARIO
from biasviz.ui.panel import Panel
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

PANEL = mark("Settings of the network")


class NetworkInputs:
    """Everything that fixes what is shown."""

    def __init__(self, window: MainWindow) -> None:
        self._panel = Panel("network_inputs", tr(PANEL))
        self.widget = self._panel.widget
        self.scenario = ChoiceField("scenario", *each(SCENARIO), lines=2)
        self.scenario.offer_groups([(tr(h.group), h.id, tr(h.title)) for h in files.scenarios_of("network")])
        self.watch = Sentence("watch", WATCH_LINES)
        self._panel.column.addLayout(self._panel.titled(tr(SCENARIO[0]), self.scenario))
        self._panel.column.addWidget(self.watch)
        self._panel.column.addStretch(1)
        self.scenario.chosen.connect(window.store.action(updates.load_scenario))

    def least(self) -> int:
        """Return the least width in which nothing is cut, with the bar that scrolls where there must be one."""
        return self._panel.least() + self.widget.verticalScrollBar().sizeHint().width()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._panel.restyle(look)
        self.watch.set_font(look.font(11))
        self.scenario.restyle(look)

    def render(self, state: State, trace: Any) -> None:
        """Show the state."""
        lab = trace.lab
        self.scenario.set_shown(lab.scenario, tr(lab.title))
        self.watch.set_words(tr(lab.watch))
