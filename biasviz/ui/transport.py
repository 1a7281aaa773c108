"""The bar at the bottom: time, its speed, the loss per step, and the verdict."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout

from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.language import each, tr
from biasviz.state import State
from biasviz.ui import icons
from biasviz.ui import transport_text as text
from biasviz.ui.loss_steps import LossSteps
from biasviz.ui.part_track import PartTrack
from biasviz.ui.steady_label import SteadyLabel
from biasviz.ui.theme import Look
from biasviz.ui.timing import Buttons, Timing, timing
from biasviz.ui.until_menu import UntilMenu
from biasviz.ui.verdict_chip import VerdictChip

HEIGHT, ROW = 68, 34
ROOMY = 1180
"""Width at unit 1 from which every button has its words and the chip its full width."""
ICONS = {
    "reset": "reset", "step_back": "step-back", "play": "play", "step": "step-forward", "until": "chevron-up",
}  # fmt: skip
NARROWEST = 1000
"""Width at unit 1 that it needs when narrow."""
WIDTHS = {"reset": 84, "step_back": 74, "play": 92, "step": 74, "quarter": 94, "until": 74}
LOG = 34
"""Usual widths of the buttons at unit 1; words that need more get it."""
COUNTER = "step 200,000"
"""The widest counter that is usual."""
GAP, CHART, CHART_OVER_TRACK = 6, 56, 40
"""Space between two parts, and the height of the chart, alone and over the track of parts."""
SHRINKING = ("reset", "quarter"), ("reset", "quarter", "step_back", "step")
"""Buttons that keep only their icon where the bar is narrow, and where it is tight besides."""


@lru_cache(maxsize=32)
def nearest_speed(speed: float) -> int:
    """Return which of SPEEDS comes nearest."""
    return min(range(len(SPEEDS)), key=lambda k: abs(SPEEDS[k] - speed))


class Transport(QObject):
    """Everything that moves time, of whatever lab is open; what it says comes from a `Timing`.

    Signals say what the user did: reset, step_back, play_toggled, step, quarter (by the other measure),
    until_chosen(event, level), speed_chosen(parts a second), scrubbed(place), log_toggled, refused(sentence).
    """

    reset, step_back, play_toggled, step, quarter = Signal(), Signal(), Signal(), Signal(), Signal()
    until_chosen = Signal(str, float)
    speed_chosen = Signal(float)
    scrubbed = Signal(float)
    log_toggled = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._narrowness: int | None = None
        self._playing = False
        self._buttons = Buttons()
        self._widest = (COUNTER, "")
        self._tracked, self._charted = False, True
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("transport")
        self._row = QHBoxLayout(self.widget)
        self.buttons: dict[str, QPushButton] = {}
        for name, signal in (
            ("reset", self.reset), ("step_back", self.step_back), ("play", self.play_toggled), ("step", self.step),
            ("quarter", self.quarter),
        ):  # fmt: skip
            self._button(name).clicked.connect(signal)
        self.buttons["step"].setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon points onwards
        self.buttons["play"].setProperty("accent", True)
        until = self._button("until")
        until.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.until_menu = UntilMenu(until)
        until.setMenu(self.until_menu)
        self.until_menu.chosen.connect(self.until_chosen)
        self.until_menu.refused.connect(self.refused)
        self._add_speed()
        self._add_counter()
        self._add_chart()
        log = self._button("log")
        log.setCheckable(True)
        log.setProperty("compact", True)
        log.clicked.connect(lambda: self.log_toggled.emit())
        self.chip = VerdictChip()
        self._row.addWidget(self.chip)
        self._say()
        self.widget.installEventFilter(self)

    def _button(self, name: str) -> QPushButton:
        button = self.buttons[name] = QPushButton()
        button.setObjectName(name)
        self._row.addWidget(button)
        return button

    def _words(self) -> dict[str, tuple[str, str]]:
        """Return title and sentence of every button."""
        words = self._buttons
        return {
            "reset": each(text.RESET), "step_back": each(words.step_back),
            "play": each(words.pause if self._playing else words.play), "step": each(words.step),
            "quarter": each(words.other or text.QUARTER), "until": each(text.UNTIL), "log": each(text.LOG),
        }  # fmt: skip

    def _say(self) -> None:
        """Give every button its words."""
        for name, (title, meaning) in self._words().items():
            button = self.buttons[name]
            button.setText(title)
            button.setAccessibleName(title)
            button.setToolTip(meaning)
        for name, words in zip(("step", "step_back"), self._buttons.names, strict=True):
            self.buttons[name].setAccessibleName(tr(words))
        self.buttons["quarter"].setVisible(self._buttons.other is not None)
        self.buttons["until"].setVisible(bool(self._buttons.events))
        self.until_menu.offer(self._buttons.events)

    def _add_speed(self) -> None:
        self.speed_label, self.speed = QLabel(), QSlider(Qt.Orientation.Horizontal)
        self.speed.setObjectName("speed")
        self.speed.setAccessibleName(tr(text.SPEED[0]))
        self.speed.setToolTip(tr(text.SPEED[1]))
        self.speed.setRange(0, len(SPEEDS) - 1)
        self.speed.setPageStep(2)
        self.speed.actionTriggered.connect(lambda _: self.speed_chosen.emit(SPEEDS[self.speed.sliderPosition()]))
        self._speed_column = QVBoxLayout()
        self._speed_column.setSpacing(0)
        self._speed_column.addStretch(1)
        self._speed_column.addWidget(self.speed_label)
        self._speed_column.addWidget(self.speed)
        self._speed_column.addStretch(1)
        self._row.addLayout(self._speed_column)

    def _add_counter(self) -> None:
        self.counter, self.part = (
            SteadyLabel("step_counter", "text", 13, 600),
            SteadyLabel("quarter_shown", "muted", 11, 400),
        )
        self._counter_column = QVBoxLayout()
        self._counter_column.setSpacing(0)
        self._counter_column.addStretch(1)
        self._counter_column.addWidget(self.counter)
        self._counter_column.addWidget(self.part)
        self._counter_column.addStretch(1)
        self._row.addLayout(self._counter_column)

    def _add_chart(self) -> None:
        self.losses, self.track = LossSteps(), PartTrack()
        self._chart_column = QVBoxLayout()
        self._chart_column.setSpacing(0)
        self._chart_column.addStretch(1)
        for part in (self.losses, self.track):
            part.scrubbed.connect(self.scrubbed)
            self._chart_column.addWidget(part)
        self._chart_column.addStretch(1)
        self.track.hide()
        self._row.addLayout(self._chart_column, 1)

    # Look

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shrink the least important first when the bar becomes narrow."""
        if event.type() == QEvent.Type.Resize and self._look is not None and self._measured() != self._narrowness:
            self._arrange(self._look)
        return False

    def _measured(self) -> int:
        """Return 0 where there is room for all, 1 where the bar is narrow, 2 where it is tight."""
        look = self._look
        if look is None:
            return 0
        more = {name: self._wide(look, name) - look.px(usual) for name, usual in WIDTHS.items()}
        for name in ("quarter", "until"):
            if self.buttons[name].isHidden():
                more[name] = -look.px(WIDTHS[name] + GAP)
        usual = QFontMetrics(self.counter.font()).horizontalAdvance(COUNTER) + look.px(4)
        more["counter"] = max(0, self.counter.width() - usual)
        more["log"] = self._log_wide(look) - look.px(LOG)
        width = self.widget.width()
        if width >= ROOMY * look.unit + sum(more.values()):
            return 0
        return 1 if width >= NARROWEST * look.unit + sum(v for k, v in more.items() if k not in SHRINKING[0]) else 2

    def restyle(self, look: Look) -> None:
        """Take fonts, colours and sizes from the look."""
        self._look = look
        px = look.px
        self.widget.setFixedHeight(px(HEIGHT))
        self.widget.setMinimumWidth(px(NARROWEST))  # else a wide bar would keep the window from narrowing
        self._row.setContentsMargins(px(12), 0, px(12), 0)
        self._row.setSpacing(px(GAP))
        self.speed_label.setFont(look.font(11))
        self.counter.restyle(look)
        self.part.restyle(look)
        self.losses.restyle(look)
        self.track.restyle(look)
        self.until_menu.restyle(look)
        self._arrange(look)

    def _arrange(self, look: Look) -> None:
        px = look.px
        labels = zip((self.counter, self.part), self._widest, strict=True)
        widest = max(QFontMetrics(label.font()).horizontalAdvance(words) for label, words in labels)
        self.counter.setFixedSize(widest + px(4), px(18))
        self.part.setFixedSize(widest + px(4), px(15))
        self.losses.setFixedHeight(px(CHART_OVER_TRACK if self._tracked else CHART))
        self._narrowness = self._measured()
        titles = self._words()
        narrow = self._narrowness > 0
        small = SHRINKING[self._narrowness - 1] if narrow else ()
        for name, button in self.buttons.items():
            button.setFont(look.font(13, 600))
            button.setIconSize(QSize(px(16), px(16)))
            picture = self._icon(look, name)
            button.setIcon(picture)
            if name in SHRINKING[-1]:
                bare = name in small and not picture.isNull()
                button.setText("" if bare else titles[name][0])
                button.setFixedSize(px(36) if bare else self._wide(look, name), px(ROW))
            elif name in WIDTHS:
                button.setFixedSize(self._wide(look, name), px(ROW + 4 if name == "play" else ROW))
        self.buttons["log"].setFont(look.font(11))
        self.buttons["log"].setFixedSize(self._log_wide(look), px(24))
        width = px(96 if narrow else 124)
        self.speed_label.setFixedSize(width, px(16))
        self.speed.setFixedSize(width, px(24))
        self.chip.restyle(look, 184 if narrow else 236)

    def _wide(self, look: Look, name: str) -> int:
        """Return the width of a button: the usual one, or what its words need beside its icon."""
        both = (self._buttons.play[0], self._buttons.pause[0])
        titles = each(both) if name == "play" else (self._words()[name][0],)
        words = max(QFontMetrics(look.font(13, 600)).horizontalAdvance(title) for title in titles)
        return max(look.px(WIDTHS[name]), words + look.px(38))

    def _log_wide(self, look: Look) -> int:
        return max(look.px(LOG), QFontMetrics(look.font(11)).horizontalAdvance(tr(text.LOG[0])) + look.px(10))

    def _icon(self, look: Look, name: str) -> QIcon:
        file = "pause" if name == "play" and self._playing else {"quarter": self._buttons.icon, **ICONS}.get(name, "")
        color = look.theme.on_bias if name == "play" else look.theme.text
        return icons.icon(file, color, look.px(16)) if file else QIcon()

    # What the program says

    def render(self, state: State, trace: Any) -> None:
        """Show the state."""
        now = timing(state, trace)
        self._follow(now)
        if now.playing != self._playing:
            self._show_playing(now.playing)
        speed = nearest_speed(now.speed)
        if self.speed.value() != speed:
            self.speed.setValue(speed)
        for label, words in ((self.speed_label, now.pace), (self.counter, now.counter), (self.part, now.below)):
            if label.text() != words:
                label.setText(words)
        if self.buttons["log"].isChecked() != state.view.loss_log:
            self.buttons["log"].setChecked(state.view.loss_log)
        self.losses.set_shown(now, state.view.loss_log)
        if now.parts is not None:
            self.track.set_shown(now.parts)
        self.chip.set_shown(now.verdict, now.note)

    def _follow(self, now: Timing) -> None:
        """Take the buttons of the lab and the page, where they are others."""
        fresh = now.buttons, now.widest, now.parts is not None, now.losses is not None
        if fresh == (self._buttons, self._widest, self._tracked, self._charted):
            return
        self._buttons, self._widest, self._tracked, self._charted = fresh
        self._playing = now.playing
        self._say()
        self.track.setVisible(self._tracked)
        for part in (self.losses, self.buttons["log"]):
            part.setVisible(self._charted)
        if self._look is not None:
            self._arrange(self._look)

    def _show_playing(self, playing: bool) -> None:
        self._playing = playing
        title, meaning = self._words()["play"]
        button = self.buttons["play"]
        button.setText(title)
        button.setAccessibleName(title)
        button.setToolTip(meaning)
        if self._look is not None:
            button.setIcon(self._icon(self._look, "play"))
