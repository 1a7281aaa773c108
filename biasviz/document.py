"""An experiment as text: everything a person set and did, so that a file or a picture brings it back exactly.

The text is a scenario file (`files.py`) with four more tables. The run so far is not stored: it is computed anew.

    scenario = "first-slope"       # id of the shipped scenario it began with, if it did

    [shown]
    place = 12                     # steps into the run; the fraction counts quarters
    window = [-4, 4]               # biases from … to
    sample = 1                     # the one in the fields of x and y, from 1
    speed = 2                      # steps a second
    clock = "steps"                # or "log"
    in_quarters = false            # whether the place was reached by a quarter step
    strip = "all"                  # or "loss", "factors", "activation"
    loss_log = false
    triangle = false
    timed = { event = "escaped", level = 0.01, sample = 1, since = 0 }    # what the stop-watches of a race measure

    [loaded]                       # where Reset goes back to, if it is not [start]
    [rival]                        # the run in the other lane of a race
    [ghost]                        # the run before the last edit; step says how far it had come

[loaded], [rival] and [ghost] have the fields of [start]; x and y may be left out where they are those of [start].
How the program looks (theme, panels, presenting) is the reader's own and no part of the text. An experiment of the
Batch lab has the tables of `layer_files.py`, those of the others of `network/files.py` and `chain/files.py`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from biasviz import files, settings
from biasviz.experiments.neuron.curve import fitted
from biasviz.experiments.neuron.lab import CLOCKS, EVENTS, SPEEDS, Ghost, NeuronLab, Until, showable
from biasviz.experiments.neuron.path import LONGEST
from biasviz.experiments.neuron.spec import LARGEST, Descent, Problem
from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.state import STRIPS, State, View, at_rest, with_lab, with_open
from biasviz.tomlfile import Reader
from biasviz.tomltext import Value, lines

SHOWN = (
    "place", "window", "sample", "speed", "clock", "in_quarters", "strip", "loss_log", "triangle",
    "timed",
)  # fmt: skip
"""What [shown] may have."""
FIRST_LINE = "# An experiment of biasviz: open it with biasviz.\n"


def kept(state: State) -> State:
    """Return the state as a document keeps it: at rest, without what only the moment shows."""
    return with_open(at_rest(state), note=None, veiled=frozenset())


def same(one: State, other: State) -> bool:
    """Whether two states, as `kept` gives them, are the same experiment, shown alike."""
    if one.lab != other.lab or one.open != other.open:
        return False
    views = ((v.strip, v.loss_log, v.triangle) for v in (one.view, other.view))
    return one.lab != "neuron" or next(views) == next(views)


def text_of(state: State, group: str | None = None, folder: Path | None = None) -> str:
    """Return the experiment of the open lab as canonical TOML: equal experiments have equal texts.

    Args:
        state: what is shown.
        group: one of files.GROUPS; by default that of the scenario it began with.
        folder: where the text will lie, if it is a file's: files of data are named from there.

    Raises:
        InputError: for a batch with more rows than a text takes.

    """
    head = f"{FIRST_LINE}{lines(_head(state, group))}"
    if state.lab != "neuron":
        tables: str = LABS[state.lab].part("tables")(state.open, folder)
        return head + tables
    return head + _tables_of(state.neuron, state.view)


def _head(state: State, group: str | None) -> dict[str, Value]:
    lab = state.open
    shipped = files.header(lab.scenario)
    group = group or (shipped.group if shipped else None)
    head: dict[str, Value] = {"schema": files.SCHEMA, "kind": "scenario", "lab": state.lab}
    head |= {"group": group} if group else {}
    for name, words, longest in (("title", lab.title, 60), ("watch", lab.watch, 240)):
        line = words if words.isprintable() and len(words) <= longest else " ".join(words.split())[:longest]
        head |= {name: line} if line.strip() and line.isprintable() else {}
    return head | ({"scenario": lab.scenario} if re.fullmatch(files.ID, lab.scenario) else {})


def _tables_of(lab: NeuronLab, view: View) -> str:
    shown: dict[str, Value] = {
        "place": lab.place, "window": lab.window, "sample": lab.sample + 1, "speed": lab.speed, "clock": lab.clock,
        "in_quarters": lab.in_quarters, "strip": view.strip, "loss_log": view.loss_log, "triangle": view.triangle,
    }  # fmt: skip
    if lab.timed != Until("escaped"):
        timed = lab.timed
        shown["timed"] = {"event": timed.event, "level": timed.level, "sample": timed.sample + 1, "since": timed.since}
    text = f"\n[start]\n{lines(_fields(lab.run))}\n[shown]\n{lines(shown)}"
    if lab.loaded != lab.run:
        text += f"\n[loaded]\n{lines(_fields(lab.loaded, lab.run))}"
    if lab.rival is not None:
        text += f"\n[rival]\n{lines(_fields(lab.rival, lab.run))}"
    if lab.ghost is not None:
        text += f"\n[ghost]\nstep = {lab.ghost.step}\n{lines(_fields(lab.ghost.run, lab.run))}"
    return text


def _fields(run: Descent, near: Descent | None = None) -> dict[str, Value]:
    """Return a run as the fields of a file, without what goes without saying.

    That are the samples that it shares with another run, PyTorch's slope at kinks, and parameters where there are none.
    """
    found = settings.given(run)
    if not found["parameters"]:
        del found["parameters"]
    if run.start.problem.kink == Problem().kink:
        del found["kink"]
    for name in ("x", "y"):
        values = found[name]
        if near is not None and values == getattr(near.start.problem, name):
            del found[name]
        elif len(values) == 1:
            found[name] = values[0]
    return found


def state_from(text: str, base: State, name: str = "the text", folder: Path | None = None) -> State:
    """Return the experiment that a text tells, with the looks of another state.

    Args:
        text: what `text_of` wrote, or any scenario file.
        base: the state that gives everything a text does not tell.
        name: what an error calls the text.
        folder: where the text lies: files of data may be named from there.

    Raises:
        InputError: where it is no scenario, in one sentence with the line.

    """
    read, data, scenario = files.read(name, text, folder)
    if not isinstance(scenario, files.Scenario):
        told = "speed" in data.get("shown", {})
        before = getattr(base, scenario.lab)
        speed = scenario.shown.speed if told or before is None else before.speed
        there = replace(scenario.shown, scenario=scenario.id, speed=speed)
        return with_lab(replace(base, lesson=None), scenario.lab, there)
    run = scenario.descent
    showable(run.start.problem)
    loaded, rival = (_run(read, data, part, run) for part in ("loaded", "rival"))
    lab = NeuronLab(
        scenario=scenario.id, loaded=loaded or run, run=run, window=(0.0, 1.0), title=scenario.title,
        watch=scenario.watch, rival=rival, ghost=_ghost(read, data, run), speed=base.neuron.speed,
    )  # fmt: skip
    shown = read.table("shown", data.get("shown", {}))
    read.names(shown, SHOWN, "shown")
    neuron, view = _shown(read, shown, lab)
    return replace(base, lab=scenario.lab, lesson=None, neuron=neuron, view=replace(base.view, **view))


def _run(read: Reader, data: Mapping[str, Any], name: str, near: Descent) -> Descent | None:
    if name not in data:
        return None
    run = files.descent(read, data[name], name, near)
    showable(run.start.problem)
    return run


def _ghost(read: Reader, data: Mapping[str, Any], near: Descent) -> Ghost | None:
    if "ghost" not in data:
        return None
    table = dict(read.table("ghost", data["ghost"]))
    step = table.pop("step", None)
    if type(step) is not int or not 0 <= step <= LONGEST:
        read.wrong("step", tr("step in [ghost] must be a whole number from 0 to {most}.", most=f"{LONGEST:,}"))
    run = _run(read, {"ghost": table}, "ghost", near)
    return None if run is None else Ghost(run, step)


def _shown(read: Reader, table: Mapping[str, Any], lab: NeuronLab) -> tuple[NeuronLab, dict[str, Any]]:
    for name in ("in_quarters", "loss_log", "triangle"):
        if not isinstance(table.get(name, False), bool):
            read.wrong(name, tr("{name} in [shown] must be true or false.", name=name))
    clock, strip = (
        read.choice(table, name, tuple(allowed)) if name in table else next(iter(allowed))
        for name, allowed in (("clock", CLOCKS), ("strip", STRIPS))
    )
    samples = len(lab.run.start.problem.x)
    sample = table.get("sample", 1)
    if type(sample) is not int or not 1 <= sample <= samples:
        read.wrong("sample", tr("sample in [shown] must be a whole number from 1 to {samples}.", samples=samples))
    neuron = replace(
        lab,
        place=_number(read, table, "place", 0.0, (0.0, LONGEST)),
        window=_window(read, table["window"]) if "window" in table else fitted(lab.run),
        sample=sample - 1,
        speed=_number(read, table, "speed", lab.speed, (SPEEDS[0], SPEEDS[-1])),
        clock=clock,
        in_quarters=table.get("in_quarters", False),
        timed=_timed(read, table, samples),
    )
    view: dict[str, Any] = {"strip": strip} | {name: table.get(name, False) for name in ("loss_log", "triangle")}
    return neuron, view


def _number(read: Reader, table: Mapping[str, Any], name: str, default: float, ends: tuple[float, float]) -> float:
    value = table.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or not ends[0] <= value <= ends[1]:
        read.wrong(
            name,
            tr(
                "{name} in [shown] must be a number from {ends} to {ends2}.",
                name=name, ends=f"{ends[0]:g}", ends2=f"{ends[1]:,g}",
            )
        )  # fmt: skip
    return float(value)


def _timed(read: Reader, shown: Mapping[str, Any], samples: int) -> Until:
    if "timed" not in shown:
        return Until("escaped")
    table = read.table("timed", shown["timed"])
    read.names(table, ("event", "level", "sample", "since"), "timed")
    event = read.choice(table, "event", tuple(EVENTS))
    level, sample, since = (
        table.get(name, default) for name, default in (("level", 0.01), ("sample", 1), ("since", 0))
    )
    if type(sample) is not int or type(since) is not int or not (1 <= sample <= samples and 0 <= since <= LONGEST):
        read.wrong(
            "timed",
            tr(
                "sample of timed must be from 1 to {samples}, and since from 0 to {most}.",
                samples=samples, most=f"{LONGEST:,}",
            )
        )  # fmt: skip
    if type(level) not in (int, float) or not 0 < level <= LARGEST:
        read.wrong("timed", tr("level of timed must be a number above 0 and at most {most}.", most=f"{LARGEST:g}"))
    return Until(event, float(level), sample - 1, since)


def _window(read: Reader, value: object) -> tuple[float, float]:
    ends = value if isinstance(value, list) and len(value) == 2 else []
    numbers = [float(v) for v in ends if type(v) in (int, float) and abs(v) <= 2 * LARGEST]
    if len(numbers) == 2:
        low, high = numbers
        if math.isfinite(high - low) and high - low >= 1e-12 * max(abs(low), abs(high), 1e-3):
            return low, high
    read.wrong("window", tr("window in [shown] must be two numbers between brackets, the lower one first."))
