r'''Lesson files: scenes that a teacher walks through, each with a start, a sentence, a question and a reveal.

A lesson is one TOML file in `resources/lessons`; its name without `.toml` is the lesson's id. What stands before the
first scene is its head, what follows are its scenes, one `[[scene]]` each:

    schema = 1                          # version of this format
    kind = "lesson"
    order = 10                          # optional: place in the menu
    title = "A first lesson"            # at most 60 letters
    minutes = 2                         # 1 to 60: how long it takes, read aloud
    about = "One sentence for the menu."    # at most 240 letters

    [[scene]]
    title = "The ball on the hill"      # at most 60 letters
    say = "The ball is the bias b."     # large on the screen; at most 200 letters
    notes = """
    What the teacher reads or says: private,
    at most 2,000 letters.

    An empty line begins a new paragraph."""
    scenario = "first-slope"            # where it starts: a shipped scenario, or [scene.start]
    set = { learning_rate = 2 }         # optional: changes to that start, names of settings.FIELDS
    at = 3                              # optional: steps already taken when the scene opens; 0
    show = "loss"                       # optional: all (the default), loss, factors, activation
    triangle = true                     # optional: rise over run at the tangent; false
    loss_log = false                    # optional: a log axis for the loss per step; false
    window = [-4, 6]                    # optional: biases from … to; fitted to the run otherwise
    clock = "steps"                     # optional: "steps" (the default) or "log"
    speed = 2                           # optional: steps a second, 0.25 to 5,000; 2
    play = 1                            # optional: steps walked when the teacher goes on
    question = "Where will b be after one step?"    # at most 160 letters; needed with predict
    predict = "b"                       # optional: what the class answers; see below
    reveal = "It went right, for the slope is negative."    # optional: said at the end; at most 200
    locked = ["learning_rate"]          # optional: what the class cannot change; or "all"

    [scene.expect]                      # optional: what the tests assert at the scene's end
    step = 4                            # the step it ends at; else names of EXPECTED
    outcome = "descending"

    [[scene]]
    title = "Half mean squared error against cross-entropy"
    say = "Two neurons start from the same place: one clock, two losses."
    notes = "Ask which lane will be first."
    until = "escaped"                   # instead of play: an event of lab.EVENTS; `level = 0.01` for "below"
    question = "Which lane passes one half first?"
    predict = "winner"
    rival = { loss = "bce" }            # the other lane, B: changes to this scene's start

    [scene.start]                       # as in a scenario file, whole
    x = 1
    y = 0
    w = 1
    b = 5
    activation = "sigmoid"
    loss = "half_mse"
    learning_rate = 1

    [scene.expect]
    step = 426
    answer = "B"                        # what `predict` comes to
    rival = { step = 7 }                # the same names for lane B; its step is where it met the event

Tables such as [scene.start] stand after the plain fields of their scene.

Where a scene starts: from its scenario or its [scene.start]; with neither it goes on where the scene before
ended: in the same run (and race) without `set`, `rival` or `at`; with any of them in a new run from there, the old one
staying as a ghost, and the race over unless `rival` is given. The first scene needs a start.

What it plays: `play` steps, or `until` an event, which a file is refused for if it does not come within 30,000
steps (in a race: until both lanes have met it, or one has and the other rests). With neither nothing moves.

What `predict` asks, and what the answer is measured against at the scene's end:

    b           where b will be: a number
    sign        the sign of dL/db there: negative, zero, positive
    survives    whether the neuron lives then: survives, dies
    oscillates  what the run does: settles, oscillates, diverges
    winner      which lane meets the event first: A, B (needs `rival` and `until`)

Names in `expect` are those of a scenario's (files.EXPECTED; numbers hold to six significant digits), `step`, `answer`
and `rival`. Nothing in a file is ever executed.
'''

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from biasviz import resources
from biasviz.hints import near, shown
from biasviz.tomlfile import Reader, head_of, parsed, text_of

if TYPE_CHECKING:
    from biasviz.experiments.neuron.lab import Ghost, Until
    from biasviz.experiments.neuron.spec import Descent

SCHEMA = 1
HEAD = ("schema", "kind", "order", "title", "minutes", "about", "scene")
NEEDED = ("schema", "kind", "title", "minutes", "about", "scene")
MOST_SCENES = 60
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "b": (),
    "sign": ("negative", "zero", "positive"),
    "survives": ("survives", "dies"),
    "oscillates": ("settles", "oscillates", "diverges"),
    "winner": ("A", "B"),
}
"""What can be predicted, with the answers there are; b is answered by a number."""
Values = tuple[tuple[str, float | str], ...]


@dataclass(frozen=True)
class Header:
    """What a menu shows of a lesson."""

    id: str
    title: str
    minutes: int
    about: str


@dataclass(frozen=True)
class Scene:
    """One scene, resolved: nothing in it depends on what was done before.

    Attributes:
        title, say, notes: heading; the sentence on the screen; what the teacher reads, paragraphs by newlines.
        start: the run it shows, lane A of a race.
        rival: the run in lane B, or None.
        at, end: the steps taken when it opens, and when it has played.
        moves: whether anything plays.
        ghost: the run before, where the scene goes on from it with other settings.
        scenario: id of the shipped scenario it starts from, or "".
        show, triangle, loss_log, window, clock, speed: how it is shown; `window` is None where it is fitted.
        until: the event it plays to, or None.
        question, predict, reveal: "" where there is none; `predict` is one of ANSWERS.
        answer: what the prediction is measured against: a number for "b", one of ANSWERS, or None.
        locked: names of settings.FIELDS that cannot be changed in it.
        expect, rival_expect: what its author says will be found at its end, as (name, value).

    """

    title: str
    say: str
    notes: str
    start: Descent
    rival: Descent | None
    at: int
    end: int
    moves: bool
    ghost: Ghost | None
    scenario: str
    show: str
    triangle: bool
    loss_log: bool
    window: tuple[float, float] | None
    clock: str
    speed: float
    until: Until | None
    question: str
    predict: str
    reveal: str
    answer: float | str | None
    locked: tuple[str, ...]
    expect: Values = ()
    rival_expect: Values = ()


@dataclass(frozen=True)
class Lesson(Header):
    """A lesson, whole.

    Attributes:
        id: name of its file without the ending.
        title, minutes, about: for the menu.
        scenes: in their order, at least one.
        source: the path of a file that is not shipped, or "".

    """

    scenes: tuple[Scene, ...]
    source: str = ""


@dataclass(frozen=True)
class Place:
    """Where in a lesson one is.

    Attributes:
        lesson: the lesson that is open.
        index: its scene, from 0.
        beat: "ask", "again", "play" or "shown".
        guess: what the class expects: a number for "b", else one of ANSWERS; None while nobody has said.

    """

    lesson: Lesson
    index: int = 0
    beat: str = "ask"
    guess: float | str | None = None

    @property
    def scene(self) -> Scene:
        """The scene that is shown."""
        return self.lesson.scenes[self.index]

    @property
    def next_scene(self) -> Scene | None:
        """The scene after it, or None at the end."""
        return self.lesson.scenes[self.index + 1] if self.number < self.count else None

    @property
    def number(self) -> int:
        """The scene's number, from 1."""
        return self.index + 1

    @property
    def count(self) -> int:
        """How many scenes there are."""
        return len(self.lesson.scenes)


@lru_cache(maxsize=1)
def all_lessons() -> tuple[Header, ...]:
    """Return the shipped lessons in the order of the menu, reading no more than the head of each file."""
    found = []
    for path in resources.path("lessons").glob("*.toml"):
        text = text_of(path)
        data = head_of(path.name, text)
        title, minutes, about = _head(Reader(path.name, text), data)
        found.append((data.get("order", 0), path.stem, Header(path.stem, title, minutes, about)))
    return tuple(head for _, _, head in sorted(found, key=lambda row: row[:2]))


def load_lesson(name: str | os.PathLike[str]) -> Lesson:
    """Return a lesson by its id, or from a file.

    Args:
        name: id of a shipped lesson, or the path of a TOML file.

    Raises:
        InputError: where there is no such lesson or file, or the file is not a valid lesson.

    """
    from biasviz.errors import InputError

    if re.fullmatch(r"[a-z0-9-]{1,60}", str(name)):
        shipped = resources.path("lessons", f"{name}.toml")
        if shipped.is_file():
            return _shipped(str(name))
    path = Path(name)
    if path.suffix != ".toml" and len(path.parts) < 2 and not os.path.exists(name):
        ids = [lesson.id for lesson in all_lessons()]
        raise InputError(
            f"lesson = {shown(str(name))} is not known{near(str(name), ids)}: "
            f"choose one of {', '.join(ids)}, or give the path of a .toml file."
        )
    return _lesson(path, str(path.absolute()))


@lru_cache(maxsize=4)
def _shipped(id: str) -> Lesson:
    return _lesson(resources.path("lessons", f"{id}.toml"), "")


def _lesson(path: Path, source: str) -> Lesson:
    from biasviz.scenes import chunks, read_scene

    text = text_of(path)
    data = parsed(path.name, text)
    read = Reader(path.name, text)
    read.names(data, HEAD, "")
    for name in NEEDED:
        if name not in data:
            read.wrong(name, f"{name} is missing: a lesson needs {', '.join(NEEDED)}.")
    title, minutes, about = _head(read, data)
    tables = data["scene"]
    if not isinstance(tables, list) or not 1 <= len(tables) <= MOST_SCENES:
        read.wrong("scene", f"scene must be a list of tables: write [[scene]] above each of 1 to {MOST_SCENES}.")
    parts = chunks(path.name, text, len(tables))
    scenes: list[Scene] = []
    for part, table in zip(parts, tables, strict=True):
        scenes.append(read_scene(part, part.table("scene", table), scenes[-1] if scenes else None))
    return Lesson(path.stem, title, minutes, about, tuple(scenes), source)


def _head(read: Reader, data: Mapping[str, Any]) -> tuple[str, int, str]:
    read.choice(data, "schema", (SCHEMA,))
    read.choice(data, "kind", ("lesson",))
    if type(data.get("order", 0)) is not int:
        read.wrong("order", "order must be a whole number: the place in the menu.")
    minutes = data.get("minutes")
    if type(minutes) is not int or not 1 <= minutes <= 60:
        read.wrong("minutes", "minutes must be a whole number from 1 to 60.")
    return read.words(data, "title", 60), minutes, read.words(data, "about", 240)
