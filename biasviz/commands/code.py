"""`biasviz code`: the running computation as a short program to paste and run."""

from __future__ import annotations

import argparse
from typing import Any

from biasviz import files
from biasviz.commands.common import say, whole


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "code",
        help="write a run as a NumPy, PyTorch or JAX program",
        description="Print a program of at most 25 lines that walks the run and asserts z, a, L, dL/db and the next b.",
    )
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO|FILE", default=files.DEFAULT, help="id or file")
    parser.add_argument("--framework", metavar="numpy|pytorch|jax", default="numpy", help="default numpy")
    parser.add_argument("--step", metavar="N", default="0", help="steps into the run (default 0)")


def run(args: argparse.Namespace) -> int:
    """Print the code."""
    step = whole("step", args.step)
    from biasviz.sharing.code import code

    say(code(files.load_scenario(args.scenario).descent, step, args.framework).rstrip("\n"))
    return 0
