r"""Scenario files: read, check, and say in one sentence what is wrong with one.

A scenario is one TOML file in `resources/scenarios`; its name without `.toml` is the scenario's id.

    schema = 1                     # version of this format
    kind = "scenario"
    lab = "neuron"
    group = "Saturation"           # one of GROUPS; it, title and watch may be left out of one's own file
    order = 10                     # optional: place in its group
    title = "Saturated sigmoid, half MSE"
    watch = "One sentence that says what to watch."

    [start]                        # x, y, w, b, activation, loss and learning_rate must be there
    x = 1                          # a number, or a list with one entry a sample; y alike
    y = 0
    w = 1
    b = 5
    activation = "sigmoid"
    loss = "half_mse"
    optimizer = "gd"               # the default
    learning_rate = 1
    reduction = "mean"             # the default; or "sum"
    moves = "b"                    # the default; or "w", "both"
    kink = "pytorch"               # slope at a kink, the default; or "left", "right", "middle"
    parameters = { slope = 0.1 }   # of activation, loss and optimizer, where they have any

    [expect]                       # optional: what the tests assert at the start
    dL_db = 0.002460406
    reason = "saturated"           # id of the zero-slope reason, or "none"

    [[expect.after]]               # optional: and after some steps, as often as wanted
    steps = 426
    a = 0.4988
    outcome = "descending"         # and outcome_step, period

A file that was saved has four tables more, which `document.py` tells of: [shown], [loaded], [rival], [ghost].
Names in `expect`: EXPECTED; numbers hold to six significant digits, and a slope of 0 is exactly 0. Nothing in
a file is ever executed. Those of other labs are told of in `layer_files.py`, `network/files.py`,
`chain/files.py`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from biasviz import resources
from biasviz.errors import InputError
from biasviz.expectations import EXPECTED as EXPECTED
from biasviz.expectations import WORDS as WORDS
from biasviz.expectations import Expectation, expectations
from biasviz.hints import near, shown
from biasviz.labs import LABS
from biasviz.language import mark, tr
from biasviz.tomlfile import Reader, head_of, parsed, text_of

if TYPE_CHECKING:
    from biasviz.experiments.neuron.spec import Descent
    from biasviz.state import State

DEFAULT = "first-slope"
"""The scenario that is opened when nothing is said."""
GROUPS_OF = {id: lab.groups for id, lab in LABS.items()}
"""Groups of the scenarios of each lab, in the order of its menu."""
GROUPS = tuple(group for groups in GROUPS_OF.values() for group in groups)
SCHEMA = 1
HEAD = ("schema", "kind", "lab", "group", "order", "title", "watch", "start", "expect", "scenario", "shown", "loaded")
TABLES_OF = {id: lab.own_tables for id, lab in LABS.items()}
"""Tables that only the files of one lab have."""
ID = r"[a-z0-9-]{1,60}"
"""What the id of a scenario looks like."""
START = ("x", "y", "w", "b", "activation", "loss", "learning_rate")


@dataclass(frozen=True)
class Header:
    """What a menu shows of a scenario."""

    id: str
    title: str
    group: str
    watch: str
    lab: str


@dataclass(frozen=True)
class Scenario(Header):
    """A scenario of the Neuron lab, whole.

    Attributes:
        id: name of its file without the ending.
        title, group: for the menu.
        watch: one sentence on what to watch.
        lab: the lab that shows it.
        descent: the run it starts.
        expect: what its author says will be found.

    """

    descent: Descent
    expect: tuple[Expectation, ...] = ()

    def called(self, id: str) -> Scenario:
        """Return the same by another id."""
        return replace(self, id=id)


@dataclass(frozen=True)
class LabScenario(Header):
    """A scenario of another lab, whole.

    Attributes:
        shown: the lab right after it was opened.
        expect: what its author says will be found.

    """

    shown: Any
    expect: tuple[Expectation, ...] = ()

    def called(self, id: str) -> Self:
        """Return the same by another id."""
        return replace(self, id=id, shown=replace(self.shown, scenario=id))


@lru_cache(maxsize=1)
def all_scenarios() -> tuple[Header, ...]:
    """Return the shipped scenarios of all labs in the order of the menus, reading no more than each head."""
    found = []
    for path in resources.path("scenarios").glob("*.toml"):
        text = text_of(path)
        data = head_of(path.name, text)
        head = _head(Reader(path.name, text), data)
        found.append((GROUPS.index(head["group"]), data.get("order", 0), path.stem, head))
    return tuple(Header(id, **head) for _, _, id, head in sorted(found, key=lambda row: row[:3]))


def scenarios_of(lab: str) -> tuple[Header, ...]:
    """Return the shipped scenarios of one lab in the order of its menu."""
    return tuple(header for header in all_scenarios() if header.lab == lab)


def load_scenario(name: str | os.PathLike[str]) -> Scenario:
    """Return a scenario of the Neuron lab by its id, or from a file.

    Args:
        name: id of a shipped scenario, or the path of a TOML file.

    Raises:
        InputError: where there is no such scenario or file, the file is not valid, or is one of another lab.

    """
    found = load_any(name)
    if not isinstance(found, Scenario):
        raise InputError(not_one_neuron(found.id))
    return found


def not_one_neuron(name: str) -> str:
    """Return the sentence for a scenario of another lab where only one neuron makes sense."""
    words = mark("{name} is of the {lab} lab, and this is for one neuron: open it in the window, or with `grad`.")
    head = header(name)
    return tr(words, name=name, lab=tr(LABS[head.lab if head else "batch"].title))


def load_any(name: str | os.PathLike[str]) -> Scenario | LabScenario:
    """Return a scenario of any lab, as `load_scenario` does."""
    if re.fullmatch(ID, str(name)):
        shipped = resources.path("scenarios", f"{name}.toml")
        if shipped.is_file():
            return _scenario(shipped)
    path = Path(name)
    if path.suffix != ".toml" and len(path.parts) < 2 and not os.path.exists(name):
        ids = [s.id for s in all_scenarios()]
        raise InputError(
            tr(
                "scenario = {name} is not known{hint}: `biasviz scenarios` lists them, or give the path of a .toml "
                "file.",
                name=shown(str(name)), hint=near(str(name), ids),
            )
        )  # fmt: skip
    return _scenario(path)


def save(path: str | os.PathLike[str], state: State) -> None:
    """Write what is shown as a scenario file, whole or not at all; one that was there gives its group.

    Raises:
        InputError: where it cannot be written.

    """
    from biasviz import document, writing

    try:
        group = head_of("", text_of(Path(path))).get("group", "")
        group = group if group in GROUPS_OF[state.lab] else ""
    except InputError:
        group = ""
    writing.write_text(path, document.text_of(state, group or None, Path(path).parent))


def header(id: str) -> Header | None:
    """Return what a menu shows of a shipped scenario, or None where there is none of that name."""
    return next((found for found in all_scenarios() if found.id == id), None)


def _scenario(path: Path) -> Scenario | LabScenario:
    return read(path.name, text_of(path), path.parent)[2].called(path.stem)


def read(
    name: str, text: str, folder: Path | None = None
) -> tuple[Reader, dict[str, Any], Scenario | LabScenario]:
    """Return what reads a text, its data, and the scenario in it; the id is the one that the text names, or "".

    Args:
        name: what an error calls the text.
        text: TOML.
        folder: where the text lies: files of data may be named from there.

    Raises:
        InputError: where it is not a valid scenario, in one sentence with the line.

    """
    data = parsed(name, text)
    reader = Reader(name, text)
    schema = data.get("schema")
    if type(schema) is int and schema > SCHEMA:
        reader.wrong(
            "schema",
            tr(
                "schema = {schema} was made by a newer biasviz: this one reads {schema2}.",
                schema=shown(schema), schema2=SCHEMA,
            )
        )  # fmt: skip
    head = _head(reader, data)
    reader.names(data, (*HEAD, *TABLES_OF[head["lab"]]), "")
    if "start" not in data:
        reader.wrong("start", tr("[start] is missing: it says where the run begins."))
    id = data.get("scenario", "")
    if not isinstance(id, str) or (id and not re.fullmatch(ID, id)):
        reader.wrong("scenario", tr("scenario must be the id of a shipped scenario, in small letters with hyphens."))
    if head["lab"] != "neuron":
        return reader, data, LABS[head["lab"]].part("scenario")(reader, data, Header(id, **head), folder)
    expect = expectations(reader, data.get("expect", {}))
    return reader, data, Scenario(id, **head, descent=descent(reader, data["start"]), expect=expect)


def _head(read: Reader, data: Mapping[str, Any]) -> dict[str, str]:
    read.choice(data, "schema", (SCHEMA,))
    read.choice(data, "kind", ("scenario",))
    lab = read.choice(data, "lab", tuple(GROUPS_OF))
    group = read.choice(data, "group", GROUPS_OF[lab]) if "group" in data else ""
    if type(data.get("order", 0)) is not int:
        read.wrong("order", tr("order must be a whole number: the place in its group."))
    title, watch = (
        read.words(data, name, longest) if name in data else "" for name, longest in (("title", 60), ("watch", 240))
    )
    return {"title": title, "group": group, "watch": watch, "lab": lab}


def descent(read: Reader, start: object, name: str = "start", near: Descent | None = None) -> Descent:
    """Return the run of a table with the fields of [start].

    Args:
        read: says what is wrong.
        start: the table.
        name: its name.
        near: a run that gives x and y where they are left out.

    """
    from biasviz import settings

    table = read.table(name, start)
    read.names(table, settings.FIELDS, name)
    for field in START:
        if field not in table and (near is None or field not in ("x", "y")):
            read.wrong(
                name,
                tr(
                    "{field} is missing in [{name}]: it needs {start}.",
                    field=field, name=name, start=", ".join(START),
                )
            )  # fmt: skip
    if "parameters" in table:
        read.table("parameters", table["parameters"])
    samples = {} if near is None else {"x": near.start.problem.x, "y": near.start.problem.y}
    try:
        return settings.descent({**samples, **table})
    except InputError as error:
        known = {*table, *table.get("parameters", ())}
        named = (word for word in re.findall(r"\w+", str(error)) if word in known)
        read.wrong(next(named, name), str(error), name)
