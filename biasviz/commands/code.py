"""`biasviz code`: the running computation as a short program to paste and run."""

from __future__ import annotations

import argparse
from typing import Any

from biasviz import files
from biasviz.commands.common import OPENED, say, whole
from biasviz.errors import InputError
from biasviz.labs import LABS


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "code",
        help="write a run as a NumPy, PyTorch or JAX program",
        description="Print a program of at most 25 lines that walks the run and asserts z, a, L, dL/db and the next b; "
        "of a network one that asserts L, every db and every next b; "
        "of a chain one that asserts C, every ∂C/∂b and every ∂C/∂w.",
    )
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO", default=files.DEFAULT, help=OPENED)
    parser.add_argument("--framework", metavar="numpy|pytorch|jax", default="numpy", help="default numpy")
    parser.add_argument(
        "--step", metavar="N", help="steps into the run (default: as in what is opened); a chain has none"
    )


def run(args: argparse.Namespace) -> int:
    """Print the code."""
    step = None if args.step is None else whole("step", args.step)
    from biasviz.opening import opened_state
    from biasviz.state import View

    state = opened_state(args.scenario, View())
    if not LABS[state.lab].program:
        raise InputError(files.not_one_neuron(args.scenario))
    text: str = LABS[state.lab].part("program")(state.open, args.framework, step)
    say(text.rstrip("\n"))
    return 0
