"""`biasviz worksheet`: exercises for paper, as PDF, plain text or JSON."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from biasviz.commands.common import say, whole, writable
from biasviz.errors import InputError
from biasviz.hints import one_of, shown
from biasviz.sharing.worksheet import LARGEST_NUMBER, LEVELS, MOST, sheet, sheet_of
from biasviz.stopping import gently
from biasviz.writing import write_text

ENDINGS = (".pdf", ".txt", ".json")
PAPERS = ("A4", "Letter")
COUNTS = {"number": (0, LARGEST_NUMBER), "count": (1, MOST)}
"""The least and the most of each."""


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "worksheet",
        help="write exercises for paper",
        description="Write a worksheet: exercises from a number that repeats them, with the key on a page of its own.",
    )
    add_option = parser.add_argument
    add_option("code", nargs="?", metavar="CODE", help="code at the foot of a sheet, such as M10-7, to repeat it")
    add_option("-o", "--output", metavar="FILE", help="the file to write: .pdf, .txt or .json")
    add_option("--number", metavar="N", help="draws the exercises, from 0 to 999999 (default 1)")
    add_option("--count", metavar="N", help="exercises, from 1 to 50 (default 10)")
    add_option("--level", metavar="|".join(LEVELS), help="default mixed")
    add_option("--paper", metavar="A4|Letter", default="A4", help="default A4")
    add_option("--no-key", action="store_true", help="leave the key out")


def run(args: argparse.Namespace) -> int:
    """Write the sheet."""
    if args.output is None:
        raise InputError("-o is missing: write -o FILE.pdf (or .txt, .json) to say where the worksheet goes.")
    ending = Path(args.output).suffix.lower()
    if ending not in ENDINGS:
        raise InputError(f"-o {shown(args.output)} has no ending that is known: {', '.join(ENDINGS)}.")
    output = writable(args.output)
    paper = one_of("paper", args.paper, PAPERS)
    given = {name: getattr(args, name) for name in ("number", "count", "level") if getattr(args, name) is not None}
    if args.code:
        wanted = sheet_of(args.code)
        if given:
            options = ", ".join(f"--{name}" for name in given)
            raise InputError(f"{args.code} says number, count and level already: leave out {options}.")
    else:
        counts = {name: whole(name, given[name], *COUNTS[name]) for name in COUNTS if name in given}
        wanted = sheet(**{**given, **counts})
    if ending == ".pdf":
        from biasviz.ui.loading import need_qt

        need_qt()
        from biasviz.ui.app import application
        from biasviz.ui.sharing.worksheet_pdf import save_worksheet

        application("offscreen")
        with gently():
            save_worksheet(output, wanted, paper, not args.no_key)
    else:
        from biasviz.sharing.worksheet_words import as_json, as_text

        text = (as_json if ending == ".json" else as_text)(wanted, not args.no_key)
        write_text(output, text)
    say(str(output))
    return 0
