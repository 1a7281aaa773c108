"""`biasviz scenarios`: what there is to open."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from itertools import groupby
from typing import Any

from biasviz.commands.common import say, say_json
from biasviz.files import all_scenarios


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "scenarios",
        help="list the scenarios",
        description="List the shipped scenarios by group; --scenario ID of the other commands takes any.",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(args: argparse.Namespace) -> int:
    """Print the list, or JSON."""
    found = all_scenarios()
    if args.json:
        say_json([asdict(header) for header in found])
        return 0
    width = max(len(header.id) for header in found)
    for (lab, group), headers in groupby(found, key=lambda header: (header.lab, header.group)):
        say(f"{group} ({lab.title()} lab)")
        for header in headers:
            say(f"  {header.id:<{width}}  {header.title}")
    return 0
