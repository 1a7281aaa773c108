"""`biasviz descend`: walk down from b, and say what the walk does."""

from __future__ import annotations

import argparse
from typing import Any

from biasviz.commands.common import add_settings, listed, one_number, say, say_json, settings_of


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "descend",
        help="walk down from b, and say what the walk does",
        description="Print the descent of one neuron step by step and its outcome: converged, descending, "
        "plateau, dead, oscillating, diverged or undefined.",
    )
    from biasviz.numerics.optimizers import OPTIMIZERS

    add_settings(parser)
    add_option = parser.add_argument
    add_option("--optimizer", metavar="ID", help=listed("gd", OPTIMIZERS))
    add_option("--steps", metavar="N", default="100", help="how many (default 100)")
    add_option("--moves", metavar="b|w|both", help="what the descent may move (default b)")


def run(args: argparse.Namespace) -> int:
    """Print the table, or JSON."""
    given = settings_of(args) | {"optimizer": args.optimizer, "moves": args.moves}
    steps = one_number("steps", args.steps)
    from biasviz.api import descend

    found = descend(**given, steps=steps)  # type: ignore[arg-type]
    if args.json:
        say_json(found.as_dict())
    else:
        say(str(found))
    return 0
