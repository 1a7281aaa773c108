"""What is to be exported, and how: one frozen record for the dialog and the command line, checked in one place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.neuron.path import LONGEST, Steps, no_step
from biasviz.hints import one_of
from biasviz.labs import LABS
from biasviz.language import mark, tr
from biasviz.sharing.film import Film
from biasviz.sharing.tables import MOST_POINTS, POINTS, STEPS
from biasviz.state import THEMES, State

KINDS = {
    "picture": mark("Picture"),
    "vector": mark("Vector"),
    "table": mark("Table"),
    "animation": mark("Animation"),
}
FORMATS = {
    "picture": ("png",), "vector": ("svg", "pdf"), "table": ("csv", "json"),
    "animation": ("gif", "apng", "webp", "mp4"),
}  # fmt: skip
"""Formats of each kind; a format is also the ending of its file."""
WHAT = {
    "picture": ("window", "plots", "page"), "vector": ("plots",), "table": ("run", "curve", "neurons"),
    "animation": ("window", "plots", "page"),
}  # fmt: skip
"""What each kind can show in one lab or another, the usual one first; `contents` tells it of a lab."""
KIND_OF = {format: kind for kind, formats in FORMATS.items() for format in formats}
SMALLEST = {"window": (1024, 700), "plots": (480, 400), "page": (1024, 700)}
USUAL = {"window": (1280, 720), "plots": (960, 720), "page": (1280, 720)}
LARGEST, MOST_PIXELS = 16_384, 16_384 * 8_192
"""Pixels a side, and in all, that a picture may have."""
LARGEST_FILM = (3840, 2160)
SCALES = (1, 8)


@dataclass(frozen=True)
class Order:
    """What is to be exported.

    Attributes:
        format: one of KIND_OF.
        what: one of WHAT of its kind.
        theme: one of THEMES.
        width, height: pixels at scale 1.
        scale: how many times as many pixels a picture has.
        first, last: steps of a table of the run, or of an animation.
        pace: frames a step.
        speed: steps a second.
        points: biases of a curve.

    """

    format: str = "png"
    what: str = "window"
    theme: str = "light"
    width: int = 1280
    height: int = 720
    scale: float = 1.0
    first: int = 0
    last: int = STEPS
    pace: float = 8.0
    speed: float = 2.0
    points: int = POINTS

    @property
    def kind(self) -> str:
        """The kind its format belongs to."""
        return KIND_OF[self.format]

    @property
    def size(self) -> tuple[int, int]:
        """Pixels of the file."""
        return round(self.width * self.scale), round(self.height * self.scale)

    def film(self, state: State) -> Film:
        """Return the animation. Raises InputError for steps that are not there, or too many frames."""
        return replace(self.planned(state), last=reached(state, self.first, self.last)).checked()

    def planned(self, state: State) -> Film:
        """Return the animation as it will be if the run has all the steps; nothing is computed for that."""
        raced = state.lab == "neuron" and state.neuron.rival is not None
        clock = state.neuron.clock if raced else "steps"
        return Film(self.first, self.last, self.pace, self.speed, clock).checked()

    def fitting(self, state: State) -> Order:
        """Return it. Raises InputError where the open lab has nothing of the kind."""
        allowed = contents(state.lab, self.kind)
        if not allowed:
            raise InputError(nothing_of(state.lab, self.kind))
        if self.what not in allowed:
            raise InputError(
                tr(
                    "what = {what} is not allowed for {format} of the {lab} lab: choose {allowed}.",
                    what=repr(self.what), format=self.format.upper(), lab=tr(LABS[state.lab].title),
                    allowed=f" {tr('or')} ".join(allowed),
                )
            )  # fmt: skip
        return self

    def checked(self) -> Order:
        """Return it. Raises InputError for anything that is not allowed, in one sentence."""
        one_of("format", self.format, KIND_OF)
        allowed = WHAT[self.kind]
        if self.what not in allowed:
            raise InputError(
                tr(
                    "what = {what} is not allowed for {format}: choose {allowed}.",
                    what=f"{self.what!r}", format=self.format.upper(), allowed=f" {tr('or')} ".join(allowed),
                )
            )  # fmt: skip
        one_of("theme", self.theme, THEMES)
        if self.kind == "table":
            return self._checked_table()
        least = SMALLEST[self.what]
        most = LARGEST_FILM if self.kind == "animation" else (LARGEST, LARGEST)
        if not all(low <= side <= high for low, side, high in zip(least, (self.width, self.height), most, strict=True)):
            raise InputError(
                tr(
                    "size = {width}x{height} is not allowed: give from {least}x{least2} to {most}x{most2}.",
                    width=self.width, height=self.height, least=least[0], least2=least[1], most=most[0],
                    most2=most[1],
                )
            )  # fmt: skip
        if not SCALES[0] <= self.scale <= SCALES[1]:
            raise InputError(
                tr(
                    "scale = {scale} is not allowed: it must be from {scales} to {scales2}.",
                    scale=f"{self.scale:g}", scales=SCALES[0], scales2=SCALES[1],
                )
            )  # fmt: skip
        width, height = self.size
        if self.kind == "picture" and (max(width, height) > LARGEST or width * height > MOST_PIXELS):
            raise InputError(
                tr(
                    "The picture would have {width} × {height} pixels: at most {most} a side and {most_pixels} "
                    "million in all are allowed.",
                    width=f"{width:,}", height=f"{height:,}", most=f"{LARGEST:,}",
                    most_pixels=MOST_PIXELS // 1000000,
                )
            )  # fmt: skip
        return self._checked_film() if self.kind == "animation" else self

    def _checked_film(self) -> Order:
        for words, value, most in (
            (mark("frames = {value} is not allowed: give frames a step above 0, and up to {most}."), self.pace, 60),
            (mark("speed = {value} is not allowed: give steps a second above 0, and up to {most}."), self.speed, 5000),
        ):
            if not 0 < value <= most:
                raise InputError(tr(words, value=f"{value:g}", most=f"{most:,}"))
        return self._checked_steps()

    def _checked_table(self) -> Order:
        if not 2 <= self.points <= MOST_POINTS:
            raise InputError(
                tr(
                    "points = {points} is not allowed: a curve has from 2 to {most_points} of them.",
                    points=f"{self.points:,}", most_points=f"{MOST_POINTS:,}",
                )
            )  # fmt: skip
        return self._checked_steps() if self.what == "run" else self

    def _checked_steps(self) -> Order:
        if not 0 <= self.first <= self.last <= LONGEST:
            raise InputError(
                tr(
                    "steps {first} to {last} are not allowed: they must rise, and lie between 0 and {most}.",
                    first=f"{self.first:,}", last=f"{self.last:,}", most=f"{LONGEST:,}",
                )
            )  # fmt: skip
        return self


def reached(state: State, first: int, last: int) -> int:
    """Return the last step up to `last` that any lane has. Raises InputError where not even `first` is there."""
    paths = walked(state)
    there = max(path.reach(last) for path in paths)
    if there < first:
        raise no_step(first, paths)
    return there


def walked(state: State) -> list[Steps]:
    """Return the steps of every lane that is shown."""
    lanes = len(state.neuron.lanes) if state.lab == "neuron" else 1
    return [steps for steps, _, _ in state.open.walks[:lanes]]


def contents(lab: str, kind: str) -> tuple[str, ...]:
    """Return what a kind can show of a lab, by its id, the usual one first; nothing where the lab has none of it."""
    if kind == "table":
        return LABS[lab].contents if LABS[lab].columns else ()
    # Painted pages lose their clips in a vector figure, so of them there are pictures alone.
    other = "plots" if LABS[lab].stage else "page"
    return tuple(what for what in WHAT[kind] if what != other)


def nothing_of(lab: str, kind: str) -> str:
    """Return the sentence that the lab has nothing of that kind, and what it has."""
    others = [format.upper() for format, other in KIND_OF.items() if contents(lab, other)]
    return tr(
        "There is no {formats} of the {lab} lab: choose {others}.",
        formats=f" {tr('or')} ".join(format.upper() for format in FORMATS[kind]), lab=tr(LABS[lab].title),
        others=f"{', '.join(others[:-1])} {tr('or')} {others[-1]}",
    )  # fmt: skip


def with_kind(order: Order, kind: str, lab: str = "neuron") -> Order:
    """Return the order for another kind, with the usual format, content and size of that kind."""
    offered = contents(lab, kind)
    what = order.what if order.what in offered else offered[0]
    return with_what(replace(order, format=FORMATS[kind][0]), what)


def with_what(order: Order, what: str) -> Order:
    """Return the order for other content; a size that was not the usual one stays, if it is allowed."""
    changed = replace(order, what=what)
    if what not in USUAL:
        return changed
    size, least = (order.width, order.height), SMALLEST[what]
    usual = size in USUAL.values() or size[0] < least[0] or size[1] < least[1]
    width, height = USUAL[what] if usual else size
    return replace(changed, width=width, height=height)


def proposed(state: State, order: Order) -> Order:
    """Return the order with the content, the range and the speed that fit what is shown."""
    lab = state.open
    allowed = contents(state.lab, order.kind)
    if not allowed:
        order = with_kind(order, "picture", state.lab)
    elif order.what not in allowed:
        order = with_what(order, allowed[0])
    last = lab.step or (STEPS if order.kind == "table" else 12)
    return replace(order, first=0, last=last, speed=lab.speed, theme=state.view.theme)


def kept(order: Order) -> dict[str, Any]:
    """Return what is remembered of an order from one time to the next."""
    return {name: getattr(order, name) for name in ("format", "what", "width", "height", "scale", "pace", "points")}


def remembered(values: object) -> Order:
    """Return the order that was remembered; the usual one where that cannot be used."""
    usual = Order()
    if not isinstance(values, dict):
        return usual
    try:
        chosen = {k: type(getattr(usual, k))(values[k]) for k in kept(usual) if k in values}
        return replace(usual, **chosen).checked()
    except (InputError, TypeError, ValueError, OverflowError, KeyError):
        return usual
