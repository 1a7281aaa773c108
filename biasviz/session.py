"""What was open when the program was left, as text, so that the next start goes on there.

    schema = 1
    kind = "session"
    file = "/home/…/mine.toml"     # what Save writes to, if anything
    scenario = "/home/…/mine.toml" # what was loaded, where that is no shipped scenario
    experiment = "…"               # the text of `document.py`
    beside = { batch = "…" }       # those of the other labs that were opened
    scenario_beside = { batch = "…" }   # and what was loaded there, where that is no shipped scenario

    [view]                         # theme, and which panels are open
    [lesson]                       # the lesson, if one is open: name, scene, beat, guess

The experiment is one text within this one.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from biasviz import document, files, lessons, tomlfile
from biasviz.errors import InputError
from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.state import THEMES, State, with_open
from biasviz.tomlfile import Reader, parsed, text_of
from biasviz.tomltext import Value, lines
from biasviz.veil import veil
from biasviz.writing import write_text

SCHEMA = 1
LARGEST = 4 * tomlfile.LARGEST
"""Bytes a session may have."""
SWITCHES = ("inputs", "readout", "rescue", "motion")
"""Options of the view that are remembered and on or off."""
WORDS = ("file", "scenario", "experiment")
BESIDE = ("beside", "scenario_beside")
HEAD = ("schema", "kind", *WORDS, *BESIDE, "view", "lesson")
BEATS = ("ask", "again", "play", "shown")


def session_text(state: State) -> str:
    """Return all that the next start needs; of a lab whose rows no text takes, nothing."""
    state = _writable(state)
    view, place = state.view, state.lesson
    head: dict[str, Value] = {"schema": SCHEMA, "kind": "session"}
    head |= {"file": state.file} if state.file else {}
    head |= _loaded("scenario", state) | {"experiment": document.text_of(state)}
    beside = {id: replace(state, lab=id) for id in state.opened if id != state.lab}
    head |= {"beside": {id: document.text_of(other) for id, other in beside.items()} | dict(state.shelf)}
    loaded = {id: _loaded(id, other) for id, other in beside.items()}
    head |= {"scenario_beside": {id: name for found in loaded.values() for id, name in found.items()}}
    looks: dict[str, Value] = {"theme": view.theme} | {name: getattr(view, name) for name in SWITCHES}
    text = f"{lines(head)}\n[view]\n{lines(looks)}"
    if place is not None:
        found: dict[str, Value] = {"name": place.lesson.source or place.lesson.id, "scene": place.index + 1}
        found |= {"beat": place.beat} | ({} if place.guess is None else {"guess": place.guess})
        text += f"\n[lesson]\n{lines(found)}"
    return text


def _writable(state: State) -> State:
    """Return the state without the labs that cannot be written."""
    for id in state.opened:
        if id != "neuron":
            try:
                document.text_of(replace(state, lab=id))
            except InputError:
                rest = state if state.lab != id else replace(state, lab="neuron", file="", lesson=None)
                state = replace(rest, **{id: None})  # type: ignore[arg-type]
    return state


def _loaded(field: str, state: State) -> dict[str, Value]:
    """Return where the open lab was loaded from, if that is no shipped scenario."""
    name = state.open.scenario
    return {} if re.fullmatch(files.ID, name) or not name else {field: name}


def state_from_session(text: str, base: State) -> State:
    """Return what was open. Raises InputError where the text tells no session.

    A lesson that is not there any more is left out: what it showed is there all the same.
    """
    name = "the session"
    data = parsed(name, text)
    read = Reader(name, text)
    read.choice(data, "schema", (SCHEMA,))
    read.choice(data, "kind", ("session",))
    read.names(data, HEAD, "")
    words = {field: data.get(field, "") for field in WORDS}
    for field, value in words.items():
        if not isinstance(value, str):
            read.wrong(field, tr("{field} must be text between quotes.", field=field))
    state = document.state_from(words["experiment"], base, name)
    state = replace(with_open(state, scenario=words["scenario"] or state.open.scenario), file=words["file"])
    beside, loaded = (_texts(read, data, field, state.lab) for field in BESIDE)
    state = _with_beside(state, beside, loaded)
    looks = read.table("view", data.get("view", {}))
    read.names(looks, ("theme", *SWITCHES), "view")
    known: dict[str, Any] = {n: looks[n] for n in SWITCHES if isinstance(looks.get(n), bool)}
    if looks.get("theme") in THEMES:
        known["theme"] = looks["theme"]
    return _in_lesson(replace(state, view=replace(state.view, **known)), data.get("lesson"))


def _texts(read: Reader, data: dict[str, Any], field: str, lab: str) -> dict[str, str]:
    """Return a text for each lab; one text alone, as sessions had it when there were two labs, is that of the other."""
    given = data.get(field, {})
    if isinstance(given, str):
        given = {"batch" if lab == "neuron" else "neuron": given} if given else {}
    table = read.table(field, given)
    read.names(table, tuple(LABS), field)
    for id, value in table.items():
        if not isinstance(value, str):
            read.wrong(id, tr("{field} must be text between quotes.", field=id))
    return dict(table)


def _with_beside(state: State, beside: dict[str, str], loaded: dict[str, str]) -> State:
    """Return the state with the labs that are not open; all but the Neuron lab stay packed, for they take time."""
    if "neuron" in beside and state.lab != "neuron":
        other = document.state_from(beside["neuron"], replace(state, lab="neuron"), "the session")
        neuron = replace(other.neuron, scenario=loaded.get("neuron", other.neuron.scenario))
        state = replace(state, neuron=neuron, view=other.view)
    packed = (id for id in LABS if id in beside and id not in ("neuron", state.lab))
    return replace(state, shelf=tuple((id, beside[id]) for id in packed))


def _in_lesson(state: State, found: object) -> State:
    if not isinstance(found, dict):
        return state
    name, scene, beat, guess = (found.get(part) for part in ("name", "scene", "beat", "guess"))
    try:
        lesson = lessons.load_lesson(str(name))
    except InputError:
        return state
    if type(scene) is not int or not 1 <= scene <= len(lesson.scenes) or beat not in BEATS:
        return state
    if lesson.scenes[scene - 1].lab != state.lab:
        return state
    kind = lesson.scenes[scene - 1].predict
    number = isinstance(guess, int | float) and not isinstance(guess, bool)
    if kind == "b":
        answer = float(guess) if number else None  # type: ignore[arg-type]
    else:
        answer = guess if kind and guess in lessons.ANSWERS[kind] else None
    place = lessons.Place(lesson, scene - 1, str(beat), answer)
    return replace(with_open(state, veiled=veil(place)), lesson=place)


def keep(path: Path, text: str) -> bool:
    """Write the text of a session, whole or not at all; return whether it could be: a full disk ends no program."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)
    except (InputError, OSError):
        return False
    return True


def left(path: Path, base: State) -> tuple[State | None, str]:
    """Return what the last session left, or None, and a sentence where its file was set aside as broken."""
    if not path.exists():
        return None, ""
    try:
        return state_from_session(text_of(path, LARGEST), base), ""
    except InputError as error:
        aside = path.with_name("session-broken.toml")
        with suppress(OSError):
            path.replace(aside)
        return None, tr("The last session could not be read and is set aside as {path}: {why}", path=aside, why=error)
