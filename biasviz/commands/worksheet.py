"""`biasviz worksheet`: exercises for paper, as PDF, plain text or JSON."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from biasviz.commands.common import say, whole, writable
from biasviz.errors import InputError
from biasviz.hints import one_of, shown
from biasviz.stopping import gently
from biasviz.writing import write_text

ENDINGS = (".pdf", ".txt", ".json")
PAPERS = ("A4", "Letter")


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
    add_option("--number", metavar="N", default="1", help="draws the exercises, from 0 to 999999 (default 1)")
    add_option("--count", metavar="N", default="10", help="exercises, from 1 to 50 (default 10)")
    add_option("--level", metavar="linear|curved|stuck|bce|mixed", default="mixed", help="default mixed")
    add_option("--paper", metavar="A4|Letter", default="A4", help="default A4")
    add_option("--no-key", action="store_true", help="leave the key out")


def run(args: argparse.Namespace) -> int:
    """Write the sheet."""
    from biasviz.sharing.worksheet import sheet, sheet_of

    if args.output is None:
        raise InputError("-o is missing: write -o FILE.pdf (or .txt, .json) to say where the worksheet goes.")
    ending = Path(args.output).suffix.lower()
    if ending not in ENDINGS:
        raise InputError(f"-o {shown(args.output)} has no ending that is known: {', '.join(ENDINGS)}.")
    output = writable(args.output)
    paper = one_of("paper", args.paper, PAPERS)
    if args.code:
        wanted = sheet_of(args.code)
    else:
        wanted = sheet(whole("number", args.number), whole("count", args.count), args.level)
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
