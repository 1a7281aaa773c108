"""What the commands share: the options that describe a neuron, and printing that every terminal can show."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from biasviz.errors import InputError
from biasviz.hints import no_number, shown

PLAIN = str.maketrans({
    "−": "-", "·": "*", "…": "...", "∞": "inf", "²": "^2", "–": "-", "∂": "d", "≤": "<=", "≥": ">=",
    "σ": "sigma", "δ": "delta", "α": "alpha", "β": "beta", "ε": "eps", "″": "''", "′": "'", "\u202f": " ",
    "‘": "'", "’": "'", "“": '"', "”": '"', "→": "->", "±": "+-", "≠": "!=", "₁": "1", "₂": "2",
})  # fmt: skip
OPENED = "id of a scenario or lesson, its .toml file, an exported .png or .apng, or a code"
"""What every command takes as a SCENARIO; `opening` tells them apart."""
COUNTED = (
    "steps into the run, in the Chain lab neurons that the walk has passed, or stations (default: as in what is opened)"
)
"""What --step counts."""
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def printable(text: str, encoding: str | None) -> str:
    """Return the text, written with ASCII signs where the encoding lacks the true ones."""
    try:
        text.encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        powers = re.sub("·10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)", lambda m: "e" + m[1].translate(_DIGITS), text)
        return powers.translate(PLAIN).encode("ascii", "replace").decode("ascii")
    return text


def say(text: str) -> None:
    """Print to the standard output."""
    print(printable(text, sys.stdout.encoding))


def say_json(data: object) -> None:
    """Print strictly valid JSON, floats with every digit they have; one line, ASCII."""
    print(json.dumps(data, allow_nan=False))


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the options that describe a neuron and its step."""
    from biasviz.numerics.activations import ACTIVATIONS
    from biasviz.numerics.losses import LOSSES

    add = parser.add_argument
    add("--x", metavar="LIST", help="inputs, separated by commas (default 1.5)")
    add("--y", metavar="LIST", help="targets, as many as inputs (default 1)")
    add("--w", metavar="N", help="weight (default 0.8)")
    add("--b", metavar="N", help="bias (default -0.2)")
    add("--activation", metavar="ID", help=listed("sigmoid", ACTIVATIONS))
    add("--loss", metavar="ID", help=listed("half_mse", LOSSES))
    add("--lr", metavar="N", help="learning rate, above 0 (default 0.5)")
    add("--reduction", metavar="sum|mean", help="over the samples (default mean)")
    add("--kink", metavar="ID", help="slope exactly at a kink: pytorch (default), left, right or middle")
    add(
        "--param", metavar="NAME=VALUE", action="append", default=[],
        help="parameter of activation, loss or optimizer, such as slope=0.1; may be repeated",
    )  # fmt: skip
    add("--scenario", metavar="SCENARIO", help=f"start from it ({OPENED}); the options above change it")
    add("--json", action="store_true", help="print JSON: null where a value is undefined")


def settings_of(args: argparse.Namespace) -> dict[str, Any]:
    """Return the options as keywords of `grad`. Raises InputError for text that is no number."""
    from biasviz.words import numbers

    given: dict[str, Any] = {
        name: getattr(args, name) for name in ("activation", "loss", "reduction", "kink", "scenario")
    }
    for name in ("x", "y", "w", "b", "lr"):
        text = getattr(args, name)
        if text is not None:
            given[name] = numbers(name, text) if name in "xy" else one_number(name, text)
    given["parameters"] = parameters_of(args) or None
    return given


def parameters_of(args: argparse.Namespace) -> dict[str, float]:
    """Return the options --param. Raises InputError for one that is no name with a number."""
    return dict(_parameter(text) for text in args.param)


def listed(default: str, ids: Iterable[str]) -> str:
    """Return the words of a table, the default first."""
    return ", ".join([f"{default} (default)", *(id for id in ids if id != default)])


def one_number(name: str, text: str) -> float:
    """Read one number, with any kind of minus sign. Raises InputError for anything else."""
    try:
        return float(text.replace("−", "-"))
    except ValueError:
        raise no_number(name, text) from None


def whole(option: str, text: str, least: int = 0, most: int | None = None) -> int:
    """Read a count, of steps unless its bounds are given. Raises InputError for anything else."""
    if most is None:
        from biasviz.experiments.neuron.path import LONGEST

        most = LONGEST
    if not re.fullmatch(r"\d{1,9}", text) or not least <= int(text) <= most:
        raise InputError(f"--{option} {shown(text)} is not allowed: write a whole number from {least} to {most:,}.")
    return int(text)


def pixels(text: str) -> tuple[int, int]:
    """Read width and height. Raises InputError for anything else."""
    size = re.fullmatch(r"(\d{1,6})[xX×](\d{1,6})", text)
    if size is None:
        raise InputError(f"--size {shown(text)} is not a size: write WIDTHxHEIGHT, such as 1920x1080.")
    return int(size[1]), int(size[2])


def writable(text: str) -> Path:
    """Return the path of a file to write. Raises InputError where its folder cannot be written to."""
    path = Path(text)
    folder = path.parent
    if not folder.is_dir():
        why = f"{folder} is not a folder" if folder.exists() else f"the folder {folder} does not exist"
        raise InputError(f"-o {shown(text)} cannot be written: {why}.")
    if not os.access(folder, os.W_OK):
        raise InputError(f"-o {shown(text)} cannot be written: you may not write to the folder {folder}.")
    return path


def _parameter(text: str) -> tuple[str, float]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise InputError(f"--param {shown(text)} has no value: write NAME=VALUE, such as slope=0.1.")
    return name.strip(), one_number(name.strip(), value)
