"""The layers in the left panel of the Network lab: how many, units and activation of each, how they begin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from biasviz.counts import MOST_SEED
from biasviz.experiments.network.spec import INITS, MOST_HIDDEN, MOST_UNITS, OUTPUT_OF, most_units
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import each, mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Interval
from biasviz.ui.fields import ANY, ChoiceField, NumberField
from biasviz.ui.network import inputs_text as text
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look

SEEDS = Interval(0.0, MOST_SEED)
SOFTMAX = mark("Softmax")


class LayersPart(QObject):
    """One row a hidden layer, the output, and the start.

    Signals:
        hidden_set(float): how many hidden layers.
        units_set(int, float): units of a layer, from 0.
        activation_chosen(int, str): the activation of a layer, from 0, the output last.
        init_chosen(str), scale_set(float), seed_set(float): how weights are drawn.
        biases_set(float), shared(bool): how biases begin, and whether a layer has one.
        refused(str): the user typed something else than an allowed number.

    """

    hidden_set = Signal(float)
    units_set = Signal(int, float)
    activation_chosen = Signal(int, str)
    init_chosen = Signal(str)
    scale_set = Signal(float)
    seed_set = Signal(float)
    biases_set = Signal(float)
    shared = Signal(bool)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self._seed, self._output = 0, 0
        self.hidden = NumberField("hidden_layers", *each(text.HIDDEN), Interval(1.0, float(MOST_HIDDEN)), step=1.0,
                                  fixed=True, compact=True, whole=True)  # fmt: skip
        self.units: list[NumberField] = []
        self.activations: list[ChoiceField] = []
        self._rows: list[QWidget] = []
        self._letters: list[QLabel] = []
        self.layout = panel.group()
        head = QHBoxLayout()
        caption = panel.caption(tr(text.HIDDEN[0]))
        caption.setBuddy(self.hidden)
        head.addWidget(caption, 1)
        head.addWidget(self.hidden)
        self.layout.addLayout(head)
        for layer in range(MOST_HIDDEN):
            self.layout.addWidget(self._row(layer))
        self.output = ChoiceField("output_activation", *each(text.OUTPUT[1:]))
        self.output.offer({id: tr(f.title) for id, f in ACTIVATIONS.items()})
        self.layout.addWidget(self._lined(QLabel(tr(text.OUTPUT[0])), self.output))
        self._add_start(panel)
        self.hidden.edited.connect(self.hidden_set)
        self.output.chosen.connect(lambda id: self.activation_chosen.emit(self._output, id))
        for field in (self.hidden, *self.units, self.scale, self.seed, self.biases):
            field.refused.connect(self.refused)

    def _row(self, layer: int) -> QWidget:
        units = NumberField(f"units_{layer + 1}", tr(text.UNITS[0], n=layer + 1), tr(text.UNITS[1]),
                            Interval(1.0, MOST_UNITS), step=1.0, fixed=True, compact=True, whole=True)  # fmt: skip
        chosen = ChoiceField(f"activation_{layer + 1}", tr(text.ACTIVATION[0], n=layer + 1), tr(text.ACTIVATION[1]))
        chosen.offer({id: tr(f.title) for id, f in ACTIVATIONS.items()})
        units.edited.connect(partial(self.units_set.emit, layer))
        chosen.chosen.connect(partial(self.activation_chosen.emit, layer))
        self.units.append(units)
        self.activations.append(chosen)
        return self._lined(QLabel(f"{layer + 1}"), units, chosen)

    def _lined(self, letter: QLabel, *parts: QWidget) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        letter.setProperty("ink", "muted")
        line.addWidget(letter)
        for part in parts:
            line.addWidget(part, 1 if isinstance(part, ChoiceField) else 0)
        self._letters.append(letter)
        self._rows.append(row)
        return row

    def _add_start(self, panel: Panel) -> None:
        self.init = ChoiceField("init", *each(text.INIT))
        self.init.offer({id: tr(title) for id, title in INITS.items()})
        caption, title, meaning = map(tr, text.SCALES["normal"])
        self.scale = NumberField("init_scale", title, meaning, ANY, caption=caption, fixed=True, compact=True)
        caption, title, meaning = map(tr, text.SEED)
        self.seed = NumberField("init_seed", title, meaning, SEEDS, step=1.0, caption=caption, fixed=True, compact=True,
                                whole=True)  # fmt: skip
        self.draw = QPushButton(tr(text.NEW_SEED[0]))
        self.draw.setObjectName("new_seed")
        self.draw.setAccessibleName(tr(text.NEW_SEED[0]))
        self.draw.setToolTip(tr(text.NEW_SEED[1]))
        self.draw.setProperty("compact", True)
        _, title, meaning = map(tr, text.BIASES)
        self.biases = NumberField("all_biases", title, meaning, ANY)
        self.share = QCheckBox(tr(text.SHARED[0]))
        self.share.setObjectName("shared_bias")
        self.share.setAccessibleName(tr(text.SHARED[0]))
        self.share.setToolTip(tr(text.SHARED[1]))
        self.start = panel.titled(tr(text.INIT[0]), panel.pair(self.init, self.scale), self.init)
        self.start.addLayout(panel.pair(self.draw, self.seed))
        self.init.chosen.connect(self.init_chosen)
        self.scale.edited.connect(self.scale_set)
        self.seed.edited.connect(self.seed_set)
        self.draw.clicked.connect(lambda: self.seed_set.emit(self._seed + 1.0))
        self.biases.edited.connect(self.biases_set)
        self.share.clicked.connect(self.shared)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        px = look.px
        for combo in (*self.activations, self.output, self.init):
            combo.restyle(look)
        for field in (*self.units, self.hidden, self.scale, self.seed, self.biases):
            field.restyle(look)
        for field in (self.hidden, *self.units):
            field.setFixedWidth(px(56))
        for letter in self._letters:
            letter.setFont(look.font(12))
            letter.setFixedWidth(px(14) if letter.text().isdigit() else letter.sizeHint().width() + px(2))
        for row in self._rows:
            layout = row.layout()
            if layout is not None:
                layout.setSpacing(px(6))
        self.draw.setFont(look.font(12))
        self.draw.setFixedHeight(px(26))
        self.share.setFont(look.font(12))
        self.share.setMinimumHeight(px(20))

    def set_shown(self, trace: NetworkTrace) -> None:
        """Show the layers and their start."""
        network = trace.network
        self._seed, self._output = network.init.seed, network.layers - 1
        self.hidden.set_shown(float(len(network.hidden)))
        for layer, row in enumerate(self._rows[:MOST_HIDDEN]):
            there = layer < len(network.hidden)
            if row.isHidden() == there:
                row.setVisible(there)
            if there:
                dense = network.hidden[layer]
                self.units[layer].allow(Interval(1.0, most_units(dense)))
                self.units[layer].set_shown(float(dense.units))
                self.activations[layer].set_shown(dense.activation.id)
        free = network.loss not in OUTPUT_OF
        bound = SOFTMAX if network.loss == "softmax_ce" else ACTIVATIONS["sigmoid"].title
        self.output.set_shown(*((network.output.id,) if free else ("", tr(bound))))
        if self.output.isEnabled() != free:
            self.output.setEnabled(free)
        self._show_start(trace)

    def _show_start(self, trace: NetworkTrace) -> None:
        network = trace.network
        given, kind = network.weights is not None, network.init.kind
        self.init.set_shown(*(("", tr("given")) if given else (kind,)))
        with_scale = not given and kind in text.SCALES
        if self.scale.isHidden() == with_scale:
            self.scale.setVisible(with_scale)
        self.scale.set_shown(network.init.scale)
        seeded = not given and kind not in ("zeros", "equal")
        self.seed.set_shown(float(network.init.seed))
        for part in (self.seed, self.draw):
            if part.isEnabled() != seeded:
                part.setEnabled(seeded)
        first = network.biases[0][0]
        alike = all(b == first for layer in network.biases for b in layer)
        self.biases.set_shown(*((first,) if alike else (0.0, tr(text.MIXED))))
        if self.share.isChecked() != network.shared:
            self.share.setChecked(network.shared)
