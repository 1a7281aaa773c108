"""Whatever can be opened, told by what is in it: a scenario, a lesson, a picture that carries an experiment, a code."""

from __future__ import annotations

import math
import os
import re
import stat
from dataclasses import replace
from pathlib import Path

from biasviz import files
from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import opened
from biasviz.language import mark, tr
from biasviz.state import State, View, with_lab, with_open

OTHERS = {
    b"\xff\xd8\xff": mark("a JPEG picture"), b"GIF8": mark("a GIF picture"), b"%PDF": mark("a PDF file"),
    b"RIFF": mark("a WebP picture"), b"PK\x03\x04": mark("a ZIP archive"), b"<svg": mark("an SVG picture"),
    b"<?xml": mark("an XML file"), b"BM": mark("a bitmap"), b"\x1f\x8b": mark("a packed file"),
    b"\x7fELF": mark("a program"),
}  # fmt: skip
"""First bytes of files that people take for one of ours."""
BEGINNING = 512
"""Bytes that tell what a file is; in an SVG picture its own word comes after what every XML file begins with."""
PICTURES = (".png", ".apng")
ENDINGS = (".toml", *PICTURES)


def scenario_state(id: str, view: View) -> State:
    """Return a scenario of any lab as it is right after it was opened. Raises InputError where there is none."""
    found = files.load_any(id)
    if isinstance(found, files.Scenario):
        return State(opened(id, found.descent, found.title, found.watch), view=view)
    return with_lab(scenario_state(files.DEFAULT, view), found.lab, found.shown)


def opened_state(place: str, view: View) -> State:
    """Return what a word stands for: the id of a scenario or a lesson, a file, or a code.

    Raises:
        InputError: where it is none of them, in one sentence.

    """
    if re.fullmatch(files.ID, place) and not os.path.exists(place):
        from biasviz import lessons, updates

        if files.header(place) is None and any(lesson.id == place for lesson in lessons.all_lessons()):
            return updates.open_lesson(scenario_state(files.DEFAULT, view), lessons.load_lesson(place))
        return scenario_state(place, view)
    base = scenario_state(files.DEFAULT, view)
    if is_code(place):
        from biasviz.shortcode import state_from_code

        return state_from_code(place, base)
    if not os.path.exists(place) and not _is_name(place) and len(Path(place).parts) < 2:
        files.load_any(place)  # says what is known
    return opened_file(Path(place), base)


def fallen(state: State, rows: int) -> State:
    """Return a batch when so many rows have fallen into db, in the step that it shows.

    Raises:
        InputError: where there is no batch, or it has fewer rows.

    """
    lab = state.batch
    if state.lab != "batch" or lab is None:
        words = mark("rows = {rows} is of the Batch lab: only there do the rows of a step fall into db one by one.")
        raise InputError(tr(words, rows=rows))
    if not 0 <= rows <= lab.clock.rows:
        words = mark("rows = {rows} is not allowed: a step has from 0 to {most} of them.")
        raise InputError(tr(words, rows=f"{rows:,}", most=f"{lab.clock.rows:,}"))
    return replace(state, batch=lab.at(lab.clock.at(math.ceil(rows / lab.clock.at_once))))


def is_code(place: str) -> bool:
    """Whether a word can only be a code: no file, and not written like the path of one."""
    likely = re.search("[/@]", place) and not re.match(r"[./~\\]|[a-zA-Z]:[\\/]", place)
    return bool(likely) and not os.path.exists(place) and not _is_name(place.strip())


def _is_name(place: str) -> bool:
    """Whether a word ends like the name of a file that can be opened."""
    from biasviz.data.forms import ENDINGS as OF_DATA

    return Path(place).suffix.lower() in ENDINGS + OF_DATA


def opened_file(path: Path, base: State) -> State:
    """Return what is in a file, with the looks of another state.

    Args:
        path: a scenario, a lesson, or a PNG that carries an experiment; told by what is in it, not by its name.
        base: the state that gives what the file does not tell.

    Raises:
        InputError: for anything else, in one sentence.

    """
    from biasviz import document, lessons, tomlfile, updates
    from biasviz.pngtext import SIGNATURE, text_in_png

    first = _first_bytes(path)
    if first.startswith(SIGNATURE):
        text = text_in_png(path)
        return replace(document.state_from(text, base, path.name), file="")
    if is_data(path):
        words = mark(
            "{name} is a file of data, whose columns are chosen in the window: open it there with `biasviz {name}`, or "
            "name it in [data] of a scenario (.toml)."
        )
        raise InputError(tr(words, name=path.name))
    for start, what in OTHERS.items():
        if first.startswith(start):
            what = OTHERS[b"<svg"] if b"<svg" in first else what
            words = mark(
                "{name} is {what}: open a scenario or a lesson (.toml), or a PNG or APNG that biasviz has exported."
            )
            raise InputError(tr(words, name=path.name, what=tr(what)))
    if path.suffix.lower() in PICTURES:
        text_in_png(path)  # says that it is none
    text = tomlfile.text_of(path)
    if tomlfile.parsed(path.name, text).get("kind") == "lesson":
        return replace(updates.open_lesson(base, lessons.load_lesson(path)), file="")
    state = document.state_from(text, base, path.name, path.parent)
    if not state.open.scenario:
        state = with_open(state, scenario=str(path))
    return replace(state, file=os.path.abspath(path))


def data_file(place: str | None) -> str | None:
    """Return the path of a file of data that a word stands for, whole, or None where it stands for something else."""
    there = place is not None and os.path.isfile(place) and is_data(Path(place))
    return os.path.abspath(place) if there and place is not None else None


def is_data(path: Path) -> bool:
    """Whether a file is one of data, which the Batch lab reads: by its ending, or by how it begins."""
    from biasviz.data.forms import ENDINGS as OF_DATA
    from biasviz.data.forms import is_idx

    if path.suffix.lower() in OF_DATA:
        return True
    try:
        first = _first_bytes(path)
    except InputError:
        return False
    return first.startswith(b"\x93NUMPY") or is_idx(first)


def _first_bytes(path: Path) -> bytes:
    """Return the beginning of a file. Raises InputError for anything that is not one."""
    try:
        # Asked before it is opened, for opening a pipe would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            words = mark("{name} is not a file: open a scenario or lesson (.toml), or a PNG.")
            raise InputError(tr(words, name=path))
        with path.open("rb") as file:
            return file.read(BEGINNING)
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        why = getattr(error, "strerror", None) or str(error)
        words = mark("{name} cannot be read ({why}): give an id, a code, or the path of a .toml or .png file.")
        raise InputError(tr(words, name=path.name[:80], why=why)) from None
