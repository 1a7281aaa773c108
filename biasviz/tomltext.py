"""TOML as this program writes it: the same data is always the same text, and reads back exactly."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
Value = str | bool | float | Sequence["Value"] | Mapping[str, "Value"]


class Block(str):
    """Text of several lines without quotes or backslashes, written as such."""


def written(value: Value) -> str:
    """Return a value as TOML: numbers with every digit they have, whole ones without a point."""
    if isinstance(value, Block):
        return f'"""\n{value}"""'
    if isinstance(value, str):
        return f'"{"".join(map(_sign, value))}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(name)} = {written(each)}" for name, each in value.items()) + " }"
    return "[" + ", ".join(map(written, value)) + "]"


def lines(fields: Mapping[str, Value]) -> str:
    """Return one line a field."""
    return "".join(f"{_key(name)} = {written(value)}\n" for name, value in fields.items())


def number_text(value: float) -> str:
    """Return the shortest text that reads back as this very number; a negative zero keeps its sign."""
    text = repr(float(value))
    return text[:-2] if text.endswith(".0") and text != "-0.0" else text


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else written(name)


def _sign(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    if sign.isprintable():
        return sign
    return f"\\u{ord(sign):04X}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08X}"
