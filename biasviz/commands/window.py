"""`biasviz`: open the window; without a display, write what it would have shown."""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

from biasviz import files
from biasviz.commands.common import OPENED, printable
from biasviz.display import missing_display
from biasviz.errors import InputError
from biasviz.hints import one_of, shown
from biasviz.language import LANGUAGES
from biasviz.opening import data_file, opened_state
from biasviz.patience import Lengthy, at_once
from biasviz.state import View

PICTURE, ANIMATION = "biasviz-default.png", "biasviz-default.gif"


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "window",
        help="open the window; what `biasviz` alone does",
        description="Open the window. Without a display, write a picture of it and the descent as an animation.",
    )
    parser.add_argument(
        "scenario", nargs="?", metavar="SCENARIO", default=None,
        help=f"{OPENED}; or a file of data (default: what was open the last time)",
    )  # fmt: skip
    parser.add_argument("--fresh", action="store_true", help="do not open what was open the last time")
    parser.add_argument("--platform", metavar="NAME", help="Qt platform, such as xcb, wayland or offscreen")
    parser.add_argument("--language", metavar="|".join(LANGUAGES), help="of the window (default: as remembered)")


def run(args: argparse.Namespace) -> int:
    """Show the window until it is closed, or say why it cannot be and write its picture."""
    scenario = files.DEFAULT if args.fresh and args.scenario is None else args.scenario
    rows = data_file(scenario)
    if rows is not None:
        from biasviz.data.preview import preview

        preview(rows)
    elif scenario is not None:
        with at_once(), suppress(Lengthy):  # many rows are made in the window, which lives meanwhile
            opened_state(scenario, View())
    if args.language is not None:
        one_of("language", args.language, LANGUAGES)
    missing = missing_display(args.platform)
    from biasviz.ui.loading import need_platform, need_qt

    need_qt()
    if args.platform:
        need_platform(args.platform)
        if missing is not None:
            raise InputError(f"platform = {shown(args.platform)} cannot start: {missing}.")
    if missing is not None and rows is not None:
        name = Path(rows).name
        raise InputError(
            f"{missing}, and the columns of {name} are chosen in the window: name it in [data] of a scenario (.toml), "
            "which `biasviz snapshot` draws without a display."
        )
    if missing is not None:
        return _without_display(missing, scenario or files.DEFAULT, args.language)
    gc.disable()  # until the first frame: nothing that a start makes is garbage, and looking for it takes 5 % of it
    from biasviz.ui.app import run as show

    return show(args.platform, scenario, args.language)


def _without_display(why: str, scenario: str, language: str | None) -> int:
    folder = Path.cwd() if _writable(Path.cwd()) else Path(tempfile.gettempdir())
    picture, animation = folder / PICTURE, folder / ANIMATION
    line = f"biasviz: {why}, so the window is written to {picture} and its descent to {animation}."
    print(printable(line, sys.stdout.encoding), flush=True)
    from biasviz.ui.snapshot import save_animation, save_picture

    save_picture(picture, scenario, 1280, 720, "light", language=language or "en")
    try:
        save_animation(animation, scenario, language=language or "en")
    except InputError as error:  # where the run has no step there is nothing to animate
        print(printable(f"biasviz: {error}", sys.stdout.encoding))
    return 0


def _writable(folder: Path) -> bool:
    """Whether a file can be made there: asked by making one, for permissions do not tell all."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
