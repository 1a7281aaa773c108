"""`biasviz worksheet`: exercises for paper, as PDF, plain text or JSON."""

from __future__ import annotations

import argparse
import os
import re
from pathlib import Path
from typing import Any

from biasviz.commands.common import say
from biasviz.errors import InputError
from biasviz.hints import one_of, shown

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
    output = Path(args.output)
    ending = output.suffix.lower()
    if ending not in ENDINGS:
        raise InputError(f"-o {shown(args.output)} has no ending that is known: {', '.join(ENDINGS)}.")
    if not output.parent.is_dir() or not os.access(output.parent, os.W_OK):
        raise InputError(f"-o {shown(args.output)} cannot be written: its folder must exist and be writable.")
    paper = one_of("paper", args.paper, PAPERS)
    wanted = sheet_of(args.code) if args.code else sheet(_whole("number", args), _whole("count", args), args.level)
    if ending == ".pdf":
        from biasviz.ui.loading import need_qt

        need_qt()
        from biasviz.ui.app import application
        from biasviz.ui.sharing.worksheet_pdf import save_worksheet

        application("offscreen")
        save_worksheet(output, wanted, paper, not args.no_key)
    else:
        from biasviz.sharing.worksheet_words import as_json, as_text

        text = (as_json if ending == ".json" else as_text)(wanted, not args.no_key)
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise InputError(f"{output} cannot be written: {error.strerror or error}.") from None
    say(str(output))
    return 0


def _whole(name: str, args: argparse.Namespace) -> int:
    text = getattr(args, name)
    if not re.fullmatch(r"\d{1,9}", text):
        raise InputError(f"--{name} {shown(text)} is not a whole number.")
    return int(text)
