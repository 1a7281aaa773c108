"""What the export dialog says."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from biasviz.errors import InputError
from biasviz.language import mark, tr
from biasviz.sharing.film import PACES
from biasviz.sharing.mp4 import missing
from biasviz.sharing.order import FORMATS, Order
from biasviz.state import State
from biasviz.words import grouped, significant

TITLES = {
    "png": mark("PNG picture"), "svg": mark("SVG figure"), "pdf": mark("PDF figure"), "csv": mark("CSV table"),
    "json": mark("JSON table"), "gif": mark("GIF animation"), "apng": mark("APNG animation"),
    "webp": mark("WebP animation"), "mp4": mark("MP4 video"),
}  # fmt: skip
NEEDS_FFMPEG = mark("MP4 video: needs ffmpeg on PATH")
WHAT_TITLES = {
    "window": mark("The whole window"), "plots": mark("The plots, as a figure"),
    "page": mark("The page alone"),
    "run": mark("The run, step by step"), "curve": mark("The curve over the bias"),
    "neurons": mark("Every neuron, a row each"),
}  # fmt: skip


def format_titles(kind: str) -> dict[str, str]:
    """Return the formats of a kind, MP4 with what it lacks."""
    return {
        id: tr(NEEDS_FFMPEG) if id == "mp4" and missing() is not None else tr(TITLES[id]) for id in FORMATS[kind]
    }


def pace_titles() -> dict[str, str]:
    """Return the paces of an animation by their text."""
    return {
        repr(pace): tr("{n} frames a step", n=f"{pace:g}") if pace > 1
        else tr("one frame a step") if pace == 1
        else tr("a frame every {n} steps", n=grouped(1 / pace))
        for pace in PACES
    }  # fmt: skip


def summary(state: State, order: Order) -> str:
    """Return in one line what will be written. Raises InputError for an order that is not allowed."""
    order.checked().fitting(state)
    width, height = order.size
    if order.kind == "picture":
        return tr("{w} × {h} pixels, with the experiment inside: dropped on the window it comes back.",
                  w=grouped(width), h=grouped(height))  # fmt: skip
    if order.kind == "vector":
        return tr("A figure with lines that stay sharp and text that can be selected.")
    lanes = len(state.neuron.lanes) if state.lab == "neuron" else 1
    if order.kind == "table" and order.what == "neurons":
        return tr("A row for each neuron, every number with all its digits.")
    if order.kind == "table":
        rows = order.points if order.what == "curve" else order.last - order.first + 1
        return tr("Up to {n} rows, every number with all its digits.", n=grouped(lanes * rows))
    if order.format == "mp4" and (why := missing()) is not None:
        raise InputError(why)
    film = order.planned(state)
    seconds = sum(milliseconds for _, milliseconds in film.frames()) / 1000
    return tr("{n} frames of {w} × {h} pixels, {seconds} seconds long.",
              n=grouped(film.count), w=grouped(width), h=grouped(height), seconds=significant(seconds, 3))  # fmt: skip


def file_name(state: State, order: Order) -> str:
    """Return a name for the file, from the title of what is shown."""
    words = "-".join(re.sub(r"[^\w]+", " ", tr(state.open.title).lower()).split())[:60] or "biasviz"
    part = f"-{order.what}" if order.kind == "table" else ""
    return f"{words}{part}.{order.format}"


def folder() -> Path:
    """Return where files go if nothing else is said: the user's documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
