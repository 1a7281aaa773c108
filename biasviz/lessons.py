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

What it plays: `play` steps, or `until` an event (in a race: until both lanes have met it, or one has and the other
rests); at most 30,000 steps. With neither nothing moves. A file is refused where the event never comes, as far as
1,000 steps tell; `at` is at most 1,000, and only from a scene that plays no longer can another go on.

What `predict` asks, and what the answer is measured against at the scene's end:

    b           where b will be: a number
    sign        the sign of dL/db there: negative, zero, positive
    survives    whether the neuron lives then: survives, dies
    oscillates  what the run does: settles, oscillates, diverges
    winner      which lane meets the event first: A, B (needs `rival` and `until`)

A scene with lab = "batch", "network" or "chain" is one of that lab: `lab_scene.py` says what it may have.

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
from typing import Any

from biasviz import resources
from biasviz.errors import InputError
from biasviz.hints import near, shown
from biasviz.lab_scene import LabScene as LabScene
from biasviz.language import tr
from biasviz.scene import ANSWERS as ANSWERS
from biasviz.scene import Scene as Scene
from biasviz.tomlfile import Reader, head_of, parsed, text_of

SCHEMA = 1
HEAD = ("schema", "kind", "order", "title", "minutes", "about", "scene")
NEEDED = ("schema", "kind", "title", "minutes", "about", "scene")
MOST_SCENES = 60


@dataclass(frozen=True)
class Header:
    """What a menu shows of a lesson."""

    id: str
    title: str
    minutes: int
    about: str


@dataclass(frozen=True)
class Lesson(Header):
    """A lesson, whole.

    Attributes:
        id: name of its file without the ending.
        title, minutes, about: for the menu.
        scenes: in their order, at least one.
        source: the path of a file that is not shipped, or "".

    """

    scenes: tuple[Scene | LabScene, ...]
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
    def scene(self) -> Scene | LabScene:
        """The scene that is shown."""
        return self.lesson.scenes[self.index]

    @property
    def next_scene(self) -> Scene | LabScene | None:
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
    if re.fullmatch(r"[a-z0-9-]{1,60}", str(name)):
        shipped = resources.path("lessons", f"{name}.toml")
        if shipped.is_file():
            return _shipped(str(name))
    path = Path(name)
    if path.suffix != ".toml" and len(path.parts) < 2 and not os.path.exists(name):
        ids = [lesson.id for lesson in all_lessons()]
        raise InputError(
            tr(
                "lesson = {name} is not known{hint}: choose one of {ids}, or give the path of a .toml file.",
                name=shown(str(name)), hint=near(str(name), ids), ids=", ".join(ids),
            )
        )  # fmt: skip
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
            read.wrong(name, tr("{name} is missing: a lesson needs {needed}.", name=name, needed=", ".join(NEEDED)))
    title, minutes, about = _head(read, data)
    tables = data["scene"]
    if not isinstance(tables, list) or not 1 <= len(tables) <= MOST_SCENES:
        read.wrong(
            "scene",
            tr(
                "scene must be a list of tables: write [[scene]] above each of 1 to {most}.",
                most=MOST_SCENES,
            )
        )
    parts = chunks(path.name, text, len(tables))
    scenes: list[Scene | LabScene] = []
    for part, table in zip(parts, tables, strict=True):
        scenes.append(read_scene(part, part.table("scene", table), scenes[-1] if scenes else None))
    return Lesson(path.stem, title, minutes, about, tuple(scenes), source)


def _head(read: Reader, data: Mapping[str, Any]) -> tuple[str, int, str]:
    read.choice(data, "schema", (SCHEMA,))
    read.choice(data, "kind", ("lesson",))
    if type(data.get("order", 0)) is not int:
        read.wrong("order", tr("order must be a whole number: the place in the menu."))
    minutes = data.get("minutes")
    if type(minutes) is not int or not 1 <= minutes <= 60:
        read.wrong("minutes", tr("minutes must be a whole number from 1 to 60."))
    return read.words(data, "title", 60), minutes, read.words(data, "about", 240)
