"""The controls of the page of shared biases: one calm row, or two where it is narrow."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from biasviz.counts import MOST_SHORT_SEED
from biasviz.experiments.layer.convolution import CHANNELS, LIMITS, NAMES, TARGETS, Convolution
from biasviz.experiments.layer.shared import EXAMPLES, MOST_ROWS, MOST_UNITS, WAYS, Units, way_of
from biasviz.experiments.layer.sharing import KINDS
from biasviz.experiments.layer.sharing_pictures import PICTURES
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Interval
from biasviz.ui.fields import ANY, POSITIVE, ChoiceField, NumberField
from biasviz.ui.flow import Flow
from biasviz.ui.theme import Look

REDUCTIONS = {"sum": mark("sum"), "mean": mark("mean")}
SHORT = {
    "images": mark("n"), "height": mark("h"), "width": mark("w"), "kernel": mark("k"), "stride": mark("stride"),
    "padding": mark("pad"), "filters": mark("filters"), "seed": mark("seed"),
}  # fmt: skip
"""What stands in the field of a count, beside its number."""
WIDTHS = {"height": 59, "width": 59, "stride": 78, "padding": 66, "filters": 80, "seed": 78, "rows": 76, "units": 78}
"""Widths of fields at unit 1, where they are not COUNT."""
COUNT = 54
CUSTOM = "custom"


class _Switch(QWidget):
    """A few buttons of which one is down.

    Signals:
        chosen(str): the user pressed another.

    """

    chosen = Signal(str)

    def __init__(self, name: str, title: str, titles: Mapping[str, str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        row, group = QHBoxLayout(self), QButtonGroup(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[str, QPushButton] = {}
        for id, words in titles.items():
            button = self.buttons[id] = QPushButton(words)
            button.setObjectName(f"{name}_{id}")
            button.setAccessibleName(f"{title}: {words}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._pressed, id))
            group.addButton(button)
            row.addWidget(button)

    def _pressed(self, id: str, *_: bool) -> None:
        self.chosen.emit(id)

    def set_shown(self, id: str) -> None:
        """Show which one is down."""
        self.buttons[id].setChecked(True)

    def restyle(self, look: Look) -> None:
        """Take the sizes of a look."""
        for button in self.buttons.values():
            button.setFont(look.font(13, 500))
            button.setFixedHeight(look.px(26))


class SharingControls(QObject):
    """Shows a trace and says what the user set.

    Signals:
        kind_chosen(str), count_set(str, float), channels_chosen(str), picture_chosen(str), target_chosen(str),
        activation_chosen(str), reduction_chosen(str), rate_set(float), bias_set(float), example_chosen(str),
        way_chosen(str), drawn(float, float, float): another setting; the last are rows, units and seed.
        refused(str): what was typed is no allowed number.

    """

    kind_chosen = Signal(str)
    count_set = Signal(str, float)
    channels_chosen = Signal(str)
    picture_chosen = Signal(str)
    target_chosen = Signal(str)
    activation_chosen = Signal(str)
    reduction_chosen = Signal(str)
    rate_set = Signal(float)
    bias_set = Signal(float)
    example_chosen = Signal(str)
    way_chosen = Signal(str)
    drawn = Signal(float, float, float)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("sharing_controls")
        self._flow = Flow()
        self.widget.setLayout(self._flow)
        self._widths: dict[ChoiceField | NumberField, int] = {}
        self._convolution: list[QWidget] = []
        self._units: list[QWidget] = []
        self._drawn: list[QWidget] = []
        self.kind = _Switch("sharing_kind", tr("What shares the bias"), {k: tr(v) for k, v in KINDS.items()})
        self.kind.chosen.connect(self.kind_chosen)
        self._flow.addWidget(self.kind)
        self._add_choices()
        self.reduction = _Switch("sharing_reduction", tr("Reduction"), {k: tr(v) for k, v in REDUCTIONS.items()})
        self.reduction.chosen.connect(self.reduction_chosen)
        self._flow.addWidget(self.reduction)
        self._add_numbers()

    def _add_choices(self) -> None:
        self.picture = self._choice("picture", tr("Images"), tr("What the images show"), PICTURES, 110)
        self.picture.chosen.connect(self.picture_chosen)
        self.channels = self._choice("channels", tr("Channels"), tr("Channels of an image"), CHANNELS, 98)
        self.channels.chosen.connect(self.channels_chosen)
        self.target = self._choice("target", tr("Target Y"), tr("What the maps A should be"), TARGETS, 118)
        self.target.chosen.connect(self.target_chosen)
        self._convolution += [self.picture, self.channels, self.target]
        self.example = self._choice("example", tr("Network"), tr("Which units there are"), EXAMPLES, 178)
        self.example.chosen.connect(self.example_chosen)
        ways = {**WAYS, CUSTOM: mark("As drawn")}
        self.way = self._choice("way", tr("Sharing"), tr("Which units use the same bias"), ways, 144)
        self.way.chosen.connect(self._chose_way)
        self._units += [self.example, self.way]
        titles = {id: record.title for id, record in ACTIVATIONS.items()}
        self.activation = self._choice("activation", tr("Activation"), tr("A = f(Z)"), titles, 92)
        self.activation.chosen.connect(self.activation_chosen)

    def _add_numbers(self) -> None:
        self.counts: dict[str, NumberField] = {}
        for name in LIMITS:
            field = self._count(name, tr(NAMES[name]), tr(SHORT[name]), LIMITS[name])
            field.edited.connect(partial(self.count_set.emit, name))
            self.counts[name] = field
            self._convolution.append(field)
        self.rows = self._count("rows", tr("rows"), tr("rows"), Interval(1, MOST_ROWS))
        self.units = self._count("units", tr("units"), tr("units"), Interval(1, MOST_UNITS))
        self.seed = self._count("units_seed", tr("seed"), tr("seed"), Interval(0, MOST_SHORT_SEED), WIDTHS["seed"])
        for field in (self.rows, self.units, self.seed):
            field.edited.connect(self._draw)
            self._drawn.append(field)
        rule = tr("b ← b − learning rate · db")
        self.rate = self._number("rate", tr("learning rate"), rule, tr("rate"), POSITIVE, 98)
        self.rate.edited.connect(self.rate_set)
        self.b = self._number("b", tr("bias b"), tr("The bias that is looked at"), "b", None, 90)
        self.b.edited.connect(self.bias_set)

    def _choice(self, name: str, title: str, meaning: str, titles: Mapping[str, str], width: int) -> ChoiceField:
        field = ChoiceField(f"sharing_{name}", title, meaning)
        field.offer({id: tr(words) for id, words in titles.items()})
        self._widths[field] = width
        self._flow.addWidget(field)
        return field

    def _count(self, name: str, title: str, short: str, allowed: Interval, width: int = 0) -> NumberField:
        made = NumberField(
            f"sharing_{name}", title, title, allowed, 1.0, caption=short, fixed=True, whole=True
        )  # fmt: skip
        self._widths[made] = width or WIDTHS.get(name, COUNT)
        made.refused.connect(self.refused)
        self._flow.addWidget(made)
        return made

    def _number(
        self, name: str, title: str, meaning: str, short: str, allowed: Interval | None, width: int
    ) -> NumberField:
        made = NumberField(f"sharing_{name}", title, meaning, allowed or ANY, 0.1 if allowed is None else None, short,
                           accented=name == "b")  # fmt: skip
        self._widths[made] = width
        made.refused.connect(self.refused)
        self._flow.addWidget(made)
        return made

    def _chose_way(self, id: str) -> None:
        if id != CUSTOM:
            self.way_chosen.emit(id)

    def _draw(self, _: float) -> None:
        self.drawn.emit(self.rows.value(), self.units.value(), self.seed.value())

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._flow.set_gaps(look.px(6), look.px(6))
        for part in (self.kind, self.reduction):
            part.restyle(look)
        for field, width in self._widths.items():
            field.restyle(look)
            field.setFixedWidth(look.px(width))
        self._flow.invalidate()

    def render(self, trace: SharingTrace) -> None:
        """Show the settings of a trace."""
        spec = trace.spec
        self.kind.set_shown(trace.sharing.kind)
        self.reduction.set_shown(spec.reduction)
        self.activation.set_shown(spec.activation.id)
        self.rate.set_shown(spec.learning_rate)
        self.b.set_shown(trace.bias[0])
        convolved = isinstance(spec, Convolution)
        for field in self._convolution:
            field.setVisible(convolved)
        for field in self._units:
            field.setVisible(not convolved)
        for field in self._drawn:
            field.setVisible(isinstance(spec, Units) and spec.seed is not None)
        if isinstance(spec, Convolution):
            self.picture.set_shown(spec.picture)
            self.channels.set_shown(str(spec.channels))
            self.target.set_shown(spec.target)
            for name, field in self.counts.items():
                field.set_shown(float(getattr(spec, name)))
        else:
            self.example.set_shown("mazur" if spec.seed is None else "layer")
            self.way.set_shown(way_of(spec) or CUSTOM)
            self.rows.set_shown(float(spec.rows))
            self.units.set_shown(float(spec.units))
            self.seed.set_shown(float(spec.seed or 0))
