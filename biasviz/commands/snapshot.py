"""`biasviz snapshot`: the real window, drawn into a file without a screen."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import Any

from biasviz import files
from biasviz.commands.common import say
from biasviz.errors import InputError
from biasviz.hints import one_of, shown
from biasviz.language import LANGUAGES
from biasviz.opening import opened_state
from biasviz.state import THEMES, View


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "snapshot",
        help="draw the window into a file",
        description="Draw the window into a PNG file; no display needed.",
    )
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", default=files.DEFAULT, help="id, file or code")
    parser.add_argument("-o", "--output", metavar="FILE", help="the PNG file to write")
    parser.add_argument("--size", metavar="WxH", default="1280x720", help="pixels (default 1280x720)")
    parser.add_argument("--theme", metavar="|".join(THEMES), default="light", help="colours (default light)")
    parser.add_argument("--language", metavar="|".join(LANGUAGES), default="en", help="of the words (default en)")
    parser.add_argument("--step", metavar="N", default="0", help="steps into the run (default 0)")


def run(args: argparse.Namespace) -> int:
    """Write the picture."""
    if args.output is None:
        raise InputError("-o is missing: write -o FILE.png to say where the picture goes.")
    output = Path(args.output)
    if output.suffix.lower() != ".png":
        raise InputError(f"-o {shown(args.output)} is not a PNG file: its name must end in .png.")
    if not output.parent.is_dir() or not os.access(output.parent, os.W_OK):
        raise InputError(f"-o {shown(args.output)} cannot be written: its folder must exist and be writable.")
    size = re.fullmatch(r"(\d{1,6})[xX×](\d{1,6})", args.size)
    if size is None:
        raise InputError(f"--size {shown(args.size)} is not a size: write WIDTHxHEIGHT, such as 1920x1080.")
    theme = one_of("theme", args.theme, THEMES)
    language = one_of("language", args.language, LANGUAGES)
    if not re.fullmatch(r"\d{1,7}", args.step):
        raise InputError(f"--step {shown(args.step)} is not a step: write a whole number from 0.")
    opened_state(args.scenario, View())
    from biasviz.ui.loading import need_qt

    need_qt()
    from biasviz.ui.snapshot import save_picture

    save_picture(output, args.scenario, int(size[1]), int(size[2]), theme, int(args.step), language)
    say(str(output))
    return 0
