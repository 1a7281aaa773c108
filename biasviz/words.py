"""Numbers as people read them: true minus signs, significant digits, no noise."""

from __future__ import annotations

import math
import re

from biasviz.errors import InputError
from biasviz.language import mark, tr

GUESSING = mark("kept back while you guess")
"""In place of what would give an answer away."""
SUPERSCRIPTS = str.maketrans("0123456789-+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻ ")


def significant(value: float | None, digits: int = 6) -> str:
    """Return the value to that many significant digits: −0.0528771, 4.54·10⁻⁵, ∞; "undefined" for NaN and None."""
    if value is None or math.isnan(value):
        return tr("undefined")
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    value = float(value)
    if value == 0:
        return "0"
    exponent = math.floor(math.log10(abs(value)))
    if -4 <= exponent < max(digits, 6):
        text = f"{value:.{digits}g}"
        if "e" not in text:
            return text.replace("-", "−")
        return f"{float(text):.0f}".replace("-", "−")
    mantissa, _, power = f"{value:.{digits - 1}e}".partition("e")
    mantissa = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    return f"{mantissa}·10{str(int(power)).translate(SUPERSCRIPTS)}".replace("-", "−")


def fixed(value: float, digits: int = 4) -> str:
    """Return a number of steady width for a readout that runs: at least three digits that mean something."""
    if not math.isfinite(value):
        return significant(value)
    if value == 0:
        return "0"
    size = abs(value)
    if size >= 1e5 or size < 1e-3:
        return significant(value, 3)
    decimals = (
        digits - 1 - math.floor(math.log10(size)) if size < 1 else max(0, digits - 1 - math.floor(math.log10(size)))
    )
    return f"{value:.{min(decimals, digits + 1)}f}".replace("-", "−")


def percent(part: float) -> str:
    """Return a part of 1 as a percentage: 2 %, 0.25 %, 4.5·10⁻³ %."""
    return f"{significant(100 * part, 2)} %"


def grouped(count: float) -> str:
    """Return a count with commas between its thousands: 22,063."""
    return f"{count:,.0f}"


def dead_since(step: int) -> str:
    """Say since when a neuron is dead."""
    return tr("dead since step {n}", n=grouped(step)) if step else tr("dead from the start")


def numbers(name: str, text: str) -> list[float]:
    """Read a list of numbers separated by commas, semicolons, tabs, spaces or lines.

    Raises:
        InputError: naming the first piece that is no number.

    """
    empty = re.search(r"[,;]\s*[,;]", text)
    before = text[: empty.start()].replace(",", " ").replace(";", " ").split() if empty else []
    if before:
        words = mark("{name} has an empty entry after {before}: write 0.5, -2 or 1e-3, with commas between.")
        raise InputError(tr(words, name=name, before=before[-1][:40]))
    if text.lstrip().startswith((",", ";")):
        words = mark("{name} begins with an empty entry: write 0.5, -2 or 1e-3, with commas between.")
        raise InputError(tr(words, name=name))
    pieces = text.replace("−", "-").translate(str.maketrans(",;\t\n\r", "     ")).split()
    found = []
    for k, piece in enumerate(pieces, 1):
        try:
            found.append(float(piece))
        except ValueError:
            raise InputError(
                tr(
                    "{name}: {piece} (number {k}) is not a number: write 0.5, -2 or 1e-3, with commas between.",
                    name=name, piece=repr(piece), k=k,
                )
            ) from None
    if not found:
        raise InputError(tr("{name} is empty: give at least one number.", name=name))
    return found
