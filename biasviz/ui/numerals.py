"""Numbers as a field shows and reads them, and the step an arrow takes; no Qt."""

from __future__ import annotations

import math
from decimal import Decimal

from biasviz.counts import whole
from biasviz.errors import InputError
from biasviz.language import mark, tr
from biasviz.numerics.records import Interval

SHOWN = 6
"""Significant digits of the short form."""
_SPACES = "\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}"
_PLAIN = str.maketrans("−–" + _SPACES, "--" + " " * len(_SPACES))


def short(value: float) -> str:
    """Return the form of a field at rest: 1.000, −0.173561, 4.54e−5; three decimals, six digits."""
    size = abs(value)
    if size != 0 and not 1e-4 <= size < 1e5:
        mantissa, _, power = f"{value:.{SHOWN - 2}e}".partition("e")
        mantissa = mantissa.rstrip("0").rstrip(".")
        return f"{mantissa}e{int(power)}".replace("-", "−")
    whole = max(1, math.floor(math.log10(size)) + 1) if size >= 1 else 0
    leading = -math.floor(math.log10(size)) - 1 if 0 < size < 1 else 0
    decimals = 3 if value == 0 else max(3, SHOWN - whole + leading)
    text = f"{value:.{min(decimals, 8)}f}"
    while text[-1] == "0" and len(text) - text.index(".") > 4:
        text = text[:-1]
    return text.replace("-", "−")


def full(value: float) -> str:
    """Return the form that is edited and copied: every digit, with a plain minus."""
    text = repr(value)
    return text[:-2] if text.endswith(".0") else text


def read_number(name: str, text: str) -> float:
    """Read one number as people write it: -2, −2, 0,5, 1e-3, 1.5·10^-3.

    Raises:
        InputError: saying what was written, why it is no number, and what is.

    """
    written = text.strip()
    plain = written.translate(_PLAIN).replace("·10^", "e").replace("*10^", "e").replace("×10^", "e")
    if plain.count(",") == 1 and "." not in plain and ", " not in plain:
        plain = plain.replace(",", ".")
    if not written:
        raise InputError(tr("{name} is empty: write a number such as 0.5, −2 or 1e−3.", name=name))
    if "," in plain or " " in plain:
        words = mark("{name} = “{text}” is more than one number: write one, such as 1234.5 or 0,5.")
        raise InputError(tr(words, name=name, text=written))
    try:
        value = float(plain.replace("_", "?"))
    except ValueError:
        words = mark("{name} = “{text}” is not a number: write one such as 0.5, −2 or 1e−3.")
        raise InputError(tr(words, name=name, text=written)) from None
    if not math.isfinite(value):
        words = mark("{name} = “{text}” is not a finite number: write one such as 0.5, −2 or 1e−3.")
        raise InputError(tr(words, name=name, text=written))
    return value


def check_allowed(name: str, value: float, allowed: Interval, count: bool = False) -> None:
    """Raise InputError, naming what is allowed, unless the value lies in the interval; as a whole number in that of a
    `count`.
    """
    if count:
        whole(name, value, allowed.low, allowed.high)
    elif not bool(allowed.contains(value)):
        words = mark("{name} = {value} is not allowed: it must lie in {allowed}.")
        raise InputError(tr(words, name=name, value=short(value), allowed=allowed))


def stepped(value: float, count: float, step: float | None, allowed: Interval, fixed: bool = False) -> float:
    """Return the value after that many steps, computed in decimals so that 0.1 + 0.2 is 0.3.

    Args:
        value: where the step begins.
        count: steps, negative for down; 10 and 0.1 make it coarser and finer.
        step: smallest step, so that a quantity can pass 0; None for one that keeps its sign and only
            shrinks towards 0.
        allowed: a step out of it goes to its end, or nowhere if the end is left out.
        fixed: take `step` at every size; else it is a tenth of the value's decade.

    """
    here = Decimal(repr(value))
    towards_zero = value != 0 and (count > 0) != (value > 0)
    exponent = here.adjusted() if here else 0
    if towards_zero and here and abs(here).normalize().as_tuple().digits == (1,):
        exponent -= 1
    size = Decimal(1).scaleb(exponent - 1)
    if step is not None:
        size = Decimal(repr(step)) if fixed else max(size, Decimal(repr(step)))
    change = size * Decimal(repr(float(count)))
    if step is None and towards_zero and abs(change) >= abs(here):
        change = here * Decimal("-0.5")
    result = float(here + change)
    if bool(allowed.contains(result)):
        return result
    end = allowed.high if count > 0 else allowed.low
    return end if bool(allowed.contains(end)) and math.isfinite(end) else value


def tip(meaning: str, title: str, value: float | None) -> str:
    """Return the tooltip of a field: what it means, every digit where it is one number, how a typed comma is read."""
    digits = () if value is None else (f"{title} = {full(value)}",)
    return "\n".join((meaning, *digits, tr("A comma is taken as a point: 1,5 is 1.5.")))
