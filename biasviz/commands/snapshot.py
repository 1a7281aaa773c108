"""`biasviz snapshot`: the real window, drawn into a file without a screen."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from biasviz import files
from biasviz.commands.common import COUNTED, OPENED, pixels, say, whole, writable
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.hints import one_of, shown
from biasviz.language import LANGUAGES
from biasviz.opening import fallen, opened_state
from biasviz.state import THEMES, View


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "snapshot",
        help="draw the window into a file",
        description="Draw the window into a PNG file; no display needed.",
    )
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", default=files.DEFAULT, help=OPENED)
    parser.add_argument("-o", "--output", metavar="FILE", help="the PNG file to write")
    parser.add_argument("--size", metavar="WxH", default="1280x720", help="pixels (default 1280x720)")
    parser.add_argument("--theme", metavar="|".join(THEMES), default="light", help="colours (default light)")
    parser.add_argument("--language", metavar="|".join(LANGUAGES), default="en", help="of the words (default en)")
    parser.add_argument("--step", metavar="N", help=COUNTED)
    parser.add_argument("--rows", metavar="N", help="rows of a batch that have fallen into db in that step (default 0)")


def run(args: argparse.Namespace) -> int:
    """Write the picture."""
    if args.output is None:
        raise InputError("-o is missing: write -o FILE.png to say where the picture goes.")
    if Path(args.output).suffix.lower() != ".png":
        raise InputError(f"-o {shown(args.output)} is not a PNG file: its name must end in .png.")
    output, (width, height) = writable(args.output), pixels(args.size)
    theme = one_of("theme", args.theme, THEMES)
    language = one_of("language", args.language, LANGUAGES)
    step = None if args.step is None else whole("step", args.step)
    rows = None if args.rows is None else whole("rows", args.rows, 0, MOST_ROWS)
    if rows is None:
        opened_state(args.scenario, View())
    else:
        fallen(opened_state(args.scenario, View()), rows)
    from biasviz.ui.loading import need_qt

    need_qt()
    from biasviz.ui.snapshot import save_picture

    save_picture(output, args.scenario, width, height, theme, step, language, rows)
    say(str(output))
    return 0
