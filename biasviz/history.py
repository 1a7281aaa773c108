"""What a person did, to undo and redo: states before and after, each with the words for what changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from biasviz import lab_history
from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import Descent, settings
from biasviz.lab_history import OPEN, VIEW_OF_B
from biasviz.labs import LABS
from biasviz.language import mark
from biasviz.state import State, at_rest

MOST = 300
"""Deeds that are kept."""
IN_A_ROW = 1.0
"""Seconds within which turns of the wheel, and keys that zoom, count as one deed."""
BIAS = mark("bias b")
LOOKS = (
    (mark("step"), ("place",)),
    (VIEW_OF_B, ("window",)),
    (mark("sample"), ("sample",)),
    (mark("speed"), ("speed",)),
    (mark("clock"), ("clock",)),
    (mark("stop-watch"), ("timed",)),
    (mark("ghost"), ("ghost",)),
)
"""What is looked at in the Neuron lab, with its words."""
VIEWED = (
    (mark("theme"), ("theme",)),
    (mark("strips"), ("strip",)),
    (mark("what is shown"), ("loss_log", "triangle", "rescue")),
    (mark("panels"), ("inputs", "readout")),
    (mark("motion"), ("motion",)),
)
"""How all labs are looked at."""

NAMES = {
    "time.reset": mark("reset"), "training.epoch": mark("an epoch"), "training.sample": mark("a step of one row"),
    "data.take": mark("other rows"), "data.choose_generator": mark("other rows"),
    "data.set_generated": mark("rows made"), "data.set_roles": mark("columns of X and Y"),
    "data_rows.set_cell": mark("a cell"), "data_rows.paste": mark("paste"), "data_rows.paste_table": mark("paste"),
    "data_rows.add_row": mark("a new row"), "data_rows.remove_rows": mark("remove rows"),
    "data_rows.sort": mark("sort"), "data_rows.rename": mark("name of a column"),
    "data_rows.add_column": mark("a new column"), "data_rows.remove_column": mark("remove a column"),
}  # fmt: skip
"""Words for deeds that what they change does not tell, by the update's module in `updates` and its name."""


@dataclass(frozen=True)
class Entry:
    """A deed that can be undone or redone.

    Attributes:
        state: what undoing (or redoing) it comes to, at rest.
        words: what the deed changed, to be translated where it is shown.

    """

    state: State
    words: str


@dataclass(frozen=True)
class History:
    """Deeds that can be undone, and those that were undone.

    Attributes:
        past: the oldest first; each with the state before the deed.
        future: the next to be redone last; each with the state after the deed.
        press: the press of a key or button under which the last deed was done, or None.
        time: when it was done, in seconds.

    """

    past: tuple[Entry, ...] = ()
    future: tuple[Entry, ...] = ()
    press: int | None = None
    time: float = 0.0


def named(update: object) -> str | None:
    """Return the words for the deed of an update, where it has a name of its own."""
    module, name = getattr(update, "__module__", ""), getattr(update, "__name__", "")
    return NAMES.get(f"{module.removeprefix('biasviz.updates.')}.{name}")


def record(
    history: History,
    before: State,
    after: State,
    press: int | None = None,
    time: float = 0.0,
    words: str | None = None,
) -> History:
    """Return the history after a deed; the same one where nothing was done that a person would undo.

    Args:
        history: so far.
        before: the state the deed was done in.
        after: the state it made.
        press: which press of a key or button it belongs to: a drag, and a key that is held, are one deed.
        time: now, in seconds.
        words: what to call the deed; by default what it has changed.

    """
    found = changed(before, after)
    if found is None:
        return history
    words = words or found
    last = history.past[-1] if history.past else None
    if last is not None and last.words == words:
        held = press is not None and press == history.press
        if held or (words == VIEW_OF_B and 0 <= time - history.time < IN_A_ROW):
            back = changed(last.state, at_rest(after)) is None
            return History(history.past[:-1] if back else history.past, (), press, time)
    entry = Entry(at_rest(before), words)
    return History((*history.past, entry)[-MOST:], (), press, time)


def undo(history: History, state: State) -> tuple[History, State]:
    """Return the history and the state without the last deed; both as they are where there is none."""
    if not history.past:
        return history, state
    entry = history.past[-1]
    done = Entry(at_rest(state), entry.words)
    return History(history.past[:-1], (*history.future, done)), _here(entry, state)


def redo(history: History, state: State) -> tuple[History, State]:
    """Return the history and the state with the deed that was undone last."""
    if not history.future:
        return history, state
    entry = history.future[-1]
    undone = Entry(at_rest(state), entry.words)
    return History((*history.past, undone), history.future[:-1]), _here(entry, state)


def _here(entry: Entry, now: State) -> State:
    """Return the state of an entry on a screen that presents as it does now, for the file that is open now.

    To present and to save are no deeds; only opening something else changes the file.
    """
    view = replace(entry.state.view, present=now.view.present, blank=now.view.blank)
    return replace(entry.state, view=view, file=entry.state.file if entry.words == OPEN else now.file)


def changed(before: State, after: State) -> str | None:
    """Return the words for what a deed has changed, or None for what is none: a pause, a look in passing."""
    for words, differs in (
        (mark("lesson"), before.lesson != after.lesson),
        (mark("lab"), before.lab != after.lab),
    ):
        if differs:
            return words
    found = None
    if before.neuron is not after.neuron:
        found = lab_history.changed(before.neuron, after.neuron, _changed_settings, LOOKS)
    for id in before.opened[1:]:
        old_lab, new_lab = getattr(before, id), getattr(after, id)
        if found is None and new_lab is not None and old_lab is not new_lab:
            found = LABS[id].part("changed")(old_lab, new_lab)
    if found is not None or before.view is after.view:
        return found
    return lab_history.looked_at(before.view, after.view, VIEWED)


def _changed_settings(old: NeuronLab, new: NeuronLab) -> str | None:
    if (old.rival is None) != (new.rival is None):
        return mark("race")
    if old.run != new.run:
        if old.rival is not None and (old.run, old.rival) == (new.rival, new.run):
            return mark("lanes")
        return _changed_run(old, new.run)
    return mark("race") if old.rival != new.rival else None


SETTINGS = {
    "optimizer": mark("optimizer"),
    "learning_rate": mark("learning rate"),
    "moves": mark("what moves"),
    "activation": mark("activation"),
    "loss": mark("loss"),
    "reduction": mark("reduction"),
    "kink": mark("slope at a kink"),
    "x": mark("input x"),
    "y": mark("target y"),
    "w": mark("weight w"),
    "b": BIAS,
}
"""Every setting of a run; where a deed changes several it is called by the first of them."""
PAIRS = {("activation", "loss"): mark("activation and loss"), ("x", "y"): mark("samples")}


def _changed_run(lab: NeuronLab, new: Descent) -> str:
    """Return what is set differently from where the ball was."""
    path = path_of(lab.run)
    before, after = settings(replace(lab.run, start=path.neuron(path.reach(lab.step)))), settings(new)
    # The last one stands for all where the ball has only left what can be set by hand.
    found = [name for name in SETTINGS if before[name] != after[name]] or ["b"]
    return next((PAIRS[pair] for pair in pairwise(found[:2]) if pair in PAIRS), SETTINGS[found[0]])
