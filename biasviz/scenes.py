"""The scenes of a lesson file: read one table, resolve where it starts, ends, and what the answer will be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from biasviz import files, settings
from biasviz.errors import InputError
from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.lab import CLOCKS, EVENTS, SPEEDS, Ghost, Until, showable
from biasviz.experiments.neuron.outcome import SHORT, answer, ending
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import Descent
from biasviz.hints import near
from biasviz.lab_scene import LabScene, read_lab_scene
from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.scene import MOST_STEPS, PREDICTED, Scene, Values
from biasviz.state import STRIPS
from biasviz.tomlfile import Reader

FIELDS = (
    "lab", "title", "say", "notes", "scenario", "start", "set", "rival", "at", "show", "triangle", "loss_log", "window",
    "clock", "speed", "play", "until", "level", "question", "predict", "reveal", "locked", "expect",
)  # fmt: skip
"""What a scene may have."""

_BLOCKS = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL)
_SCENE = re.compile(r"(?m)^[ \t]*\[\[[ \t]*scene[ \t]*\]\]")


def chunks(name: str, text: str, count: int) -> list[Reader]:
    """Return a reader for each scene, whose complaints name a line of that scene.

    Words between quotes are taken out first, so that no field is looked for in them. `text` is valid TOML.
    """
    bare = _BLOCKS.sub(lambda found: "\n" * found[0].count("\n"), text)
    begins = [found.start() for found in _SCENE.finditer(bare)]
    if len(begins) != count:
        return [Reader(name, bare)] * count
    ends = [*begins[1:], len(bare)]
    return [
        Reader(name, "\n" * bare.count("\n", 0, begin) + bare[begin:end])
        for begin, end in zip(begins, ends, strict=True)
    ]


def read_scene(read: Reader, table: Mapping[str, Any], before: Scene | LabScene | None) -> Scene | LabScene:
    """Return the scene of a table, going on after `before` where it has no start. Raises InputError."""
    lab = read.choice(table, "lab", tuple(LABS)) if "lab" in table else "neuron"
    if lab == "neuron":
        read.names(table, FIELDS, "scene")
    for name in ("title", "say", "notes"):
        if name not in table:
            read.wrong("scene", tr("{name} is missing in [[scene]]: it needs title, say and notes.", name=name))
    title, say, notes = read.words(table, "title", 60), read.words(table, "say", 200), _notes(read, table)
    if lab != "neuron":
        words = {"title": title, "say": say, "notes": notes, "question": _optional(read, table, "question", 160),
                 "reveal": _optional(read, table, "reveal", 200)}  # fmt: skip
        same = isinstance(before, LabScene) and before.lab == lab
        return read_lab_scene(read, table, before if same else None, words)  # type: ignore[arg-type]
    before = before if isinstance(before, Scene) else None
    start, rival, at, ghost = _runs(read, table, before)
    for run in (start, rival):
        if run is not None:
            try:
                showable(run.start.problem)
            except InputError as error:
                read.wrong("x", str(error))
    until, level = table.get("until"), table.get("level")
    event = None
    if until is not None:
        read.choice(table, "until", tuple(EVENTS))
        if "play" in table:
            read.wrong("until", tr("until and play cannot both be given: a scene walks to an event, or so many steps."))
        event = Until(until, _positive(read, "level", level) if level is not None else 0.01, since=at)
    if level is not None and until != "below":
        read.wrong("level", tr("level is the loss for until = \"below\": leave it out, or give that event."))
    play = _count(read, table, "play", MOST_STEPS)
    try:
        end = ending(start, rival, at, play, event, SHORT)
    except InputError as error:
        read.wrong("until" if event else "at", str(error))
    question, predict = _optional(read, table, "question", 160), table.get("predict", "")
    if predict:
        read.choice(table, "predict", PREDICTED)
        if not question:
            read.wrong("predict", tr("predict needs a question: say what the class shall answer."))
        if predict == "winner" and (rival is None or event is None):
            read.wrong("predict", tr("predict = \"winner\" needs a race to an event: give the scene rival and until."))
        if end is not None:
            try:
                answer(predict, start, rival, end)
            except InputError as error:
                read.wrong("predict", str(error))
    expect, rival_expect = _expect(read, table.get("expect", {}), rival is not None)
    return Scene(
        title, say, notes, start, rival, at, play, event, ghost,
        scenario=table.get("scenario", before.scenario if before and "start" not in table else ""),
        show=read.choice(table, "show", tuple(STRIPS)) if "show" in table else "all",
        triangle=_switch(read, table, "triangle"), loss_log=_switch(read, table, "loss_log"),
        window=_window(read, table), clock=read.choice(table, "clock", tuple(CLOCKS)) if "clock" in table else "steps",
        speed=_speed(read, table), question=question, predict=predict,
        reveal=_optional(read, table, "reveal", 200),
        locked=_locked(read, table),
        expect=expect, rival_expect=rival_expect,
    )  # fmt: skip


def _runs(
    read: Reader, table: Mapping[str, Any], before: Scene | None
) -> tuple[Descent, Descent | None, int, Ghost | None]:
    """Return the run, the other lane, the step it opens at, and the run before."""
    if "scenario" in table and "start" in table:
        read.wrong("start", tr("scenario and [scene.start] cannot both be given: a scene starts in one place."))
    at, ghost = _count(read, table, "at", SHORT), None
    if "scenario" in table:
        id = table["scenario"]
        ids = [head.id for head in files.scenarios_of("neuron")]
        if id not in ids:
            hint = near(id, ids) if isinstance(id, str) else ""
            read.wrong(
                "scenario",
                tr(
                    "scenario = {id} is not shipped{hint}: `biasviz scenarios` lists them.",
                    id=f"{id!r:.60}", hint=hint,
                )
            )  # fmt: skip
        base = files.load_scenario(id).descent
    elif "start" in table:
        given = read.table("start", table["start"])
        read.names(given, settings.FIELDS, "scene.start")
        for name in files.START:
            if name not in given:
                read.wrong(
                    "start",
                    tr(
                        "{name} is missing in [scene.start]: it needs {start}.",
                        name=name, start=", ".join(files.START),
                    )
                )  # fmt: skip
        base = _changed(read, "start", given, None)
    elif before is None:
        read.wrong("scene", tr("the first scene needs a start: give it a scenario or a [scene.start] table."))
    elif ending(before.start, before.rival, before.at, before.play, before.until, SHORT) is None:
        read.wrong(
            "scene",
            tr(
                "no scene goes on from one that walks more than {short} steps: give it a start.",
                short=f"{SHORT:,}",
            )
        )
    elif not {"set", "rival", "at"} & table.keys():
        return before.start, before.rival, before.end, before.ghost
    else:
        path = path_of(before.start)
        last = path.reach(before.end)
        if path.ended is not None and last == len(path) - 1:
            read.wrong(
                "scene",
                tr(
                    "no run can go on from the scene before, which ended {ended}: give it a start.",
                    ended=path.ended,
                )
            )
        base, ghost = replace(before.start, start=path.neuron(last)), Ghost(before.start, last)
    if "set" in table:
        base = _changed(read, "set", read.table("set", table["set"]), base)
    rival = None
    if "rival" in table:
        rival = _changed(read, "rival", read.table("rival", table["rival"]), base)
        if rival == base:
            read.wrong("rival", tr("rival changes nothing: name at least one setting that is another in lane B."))
    return base, rival, at, ghost


def _changed(read: Reader, field: str, given: Mapping[str, Any], base: Descent | None) -> Descent:
    read.names(given, settings.FIELDS, f"scene.{field}")
    if "parameters" in given:
        read.table("parameters", given["parameters"])
    try:
        return settings.descent(given, base, origin="from the start")
    except InputError as error:
        named = re.match(r"(?:parameter ')?(\w+)", str(error))
        inner = named is not None and field == "start" and named[1] in given
        read.wrong(named[1] if named and inner else field, str(error))


def _notes(read: Reader, table: Mapping[str, Any]) -> str:
    notes = table["notes"]
    if not isinstance(notes, str) or not 0 < len(notes.strip()) <= 2000 or not notes.replace("\n", "").isprintable():
        read.wrong("notes", tr("notes must be text between quotes, of 1 to 2,000 letters."))
    return notes


def _optional(read: Reader, table: Mapping[str, Any], field: str, longest: int) -> str:
    return read.words(table, field, longest) if field in table else ""


def _switch(read: Reader, table: Mapping[str, Any], field: str) -> bool:
    value = table.get(field, False)
    if not isinstance(value, bool):
        read.wrong(field, tr("{field} must be true or false.", field=field))
    return value


def _count(read: Reader, table: Mapping[str, Any], field: str, most: int) -> int:
    value = table.get(field, 0)
    if type(value) is not int or not 0 <= value <= most:
        read.wrong(
            field,
            tr(
                "{field} must be a whole number of steps from 0 to {most}.",
                field=field, most=f"{most:,}",
            )
        )  # fmt: skip
    return value


def _positive(read: Reader, field: str, value: object) -> float:
    try:
        return spec.positive(field, settings.single(field, value))
    except InputError as error:
        read.wrong(field, str(error))


def _speed(read: Reader, table: Mapping[str, Any]) -> float:
    value = _positive(read, "speed", table.get("speed", 2.0))
    if not SPEEDS[0] <= value <= SPEEDS[-1]:
        read.wrong(
            "speed",
            tr(
                "speed must be a number of steps a second from {speeds} to {speeds2}.",
                speeds=f"{SPEEDS[0]:g}", speeds2=f"{SPEEDS[-1]:,g}",
            )
        )  # fmt: skip
    return value


def _window(read: Reader, table: Mapping[str, Any]) -> tuple[float, float] | None:
    if "window" not in table:
        return None
    value = table["window"]
    if not isinstance(value, list) or len(value) != 2:
        read.wrong("window", tr("window must be two numbers, such as [-4, 6]: the biases that are shown, from and to."))
    try:
        low, high = (spec.number("window", settings.single("window", v), -1e6, 1e6) for v in value)
    except InputError as error:
        read.wrong("window", str(error))
    if high - low < 1e-3:
        read.wrong("window", tr("window must go from a smaller b to a larger one, at least 0.001 apart."))
    return low, high


def _locked(read: Reader, table: Mapping[str, Any]) -> tuple[str, ...]:
    value = table.get("locked", [])
    if value == "all":
        return settings.FIELDS
    if not isinstance(value, list):
        read.wrong("locked", tr("locked must be a list of settings, such as [\"learning_rate\"], or \"all\"."))
    for name in value:
        if name not in settings.FIELDS:
            hint = near(name, settings.FIELDS) if isinstance(name, str) else ""
            read.wrong(
                "locked",
                tr(
                    "{name} cannot be locked{hint}: allowed are {fields}, or \"all\" in place of the list.",
                    name=f"{name!r:.60}", hint=hint, fields=", ".join(settings.FIELDS),
                )
            )  # fmt: skip
    return tuple(name for name in settings.FIELDS if name in value)


def _expect(read: Reader, given: object, race: bool, where: str = "scene.expect") -> tuple[Values, Values]:
    table = read.table("expect", given)
    own = ("step", "answer", "rival") if where == "scene.expect" else ("step",)
    read.names(table, (*files.EXPECTED, *own), where)
    rival: Values = ()
    if "rival" in table:
        if not race:
            read.wrong("expect", tr("rival in [scene.expect] needs another lane: the scene has none."))
        rival, _ = _expect(read, table["rival"], race, "scene.expect.rival")
    for name, value in table.items():
        word = name in files.WORDS or (name == "answer" and isinstance(value, str))
        if name in files.WORDS and not isinstance(value, str):
            read.wrong(name, tr("{name} must be a word between quotes.", name=name))
        if not word and name != "rival" and (isinstance(value, bool) or not isinstance(value, int | float)):
            read.wrong(name, tr("{name} must be a number.", name=name))
    return tuple((name, value) for name, value in table.items() if name != "rival"), rival
