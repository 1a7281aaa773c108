"""`biasviz grad`: the chain rule of one neuron, in numbers."""

from __future__ import annotations

import argparse
from typing import Any

from biasviz.commands.common import add_settings, say, say_json, settings_of


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "grad",
        help="dL/db of one neuron, with everything on the way",
        description="Print the chain rule of one neuron, dL/db, the next b, the check against a numeric "
        "slope, and the reason why the slope is small where it is.",
    )
    add_settings(parser)


def run(args: argparse.Namespace) -> int:
    """Print the table, or JSON."""
    given = settings_of(args)
    from biasviz.api import grad

    found = grad(**given)
    if args.json:
        say_json(found.as_dict())
    else:
        say(str(found))
    return 0
