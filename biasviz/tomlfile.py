"""TOML files that people write: read within bounds, and complained about in one sentence with the line."""

from __future__ import annotations

import re
import stat
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NoReturn

from biasviz.errors import InputError
from biasviz.hints import near, shown
from biasviz.language import mark, tr

LARGEST = 6 * 1024 * 1024
"""Bytes a file may have: enough for two tables of typed rows, and every digit."""
STRUCTURE = 768 * 1024
"""Signs it may have beside what stands between quotes: what is quoted is read at a glance, the rest value by value."""
DEEPEST = 8
"""Levels of tables and lists within each other."""

# Each starts where no word goes on, so that the time is proportional to the length.
_QUOTED = re.compile(r'"""[^"\\]*"""|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*')
_DOTTED = re.compile(rf"(?<![\w-])(?:[\w-]+[ \t]*\.[ \t]*){{{DEEPEST}}}")


def text_of(path: Path, largest: int = LARGEST) -> str:
    """Return the text of a regular file of at most that many bytes. Raises InputError for anything else."""
    try:
        # Asked before it is opened, for opening a pipe would wait for ever.
        regular = stat.S_ISREG(path.stat().st_mode)
        data = b""
        if regular:
            with path.open("rb") as file:
                data = file.read(largest + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InputError(
            tr(
                "{path} cannot be read ({why}): give an id or the path of a .toml file.",
                path=shown(str(path)), why=why,
            )
        ) from None  # fmt: skip
    if not regular:
        raise InputError(tr("{name} is not a file: give the path of a .toml file.", name=path.name))
    if len(data) > largest:
        raise InputError(
            tr(
                "{name} is too large: at most {most} KiB are allowed.",
                name=path.name, most=largest // 1024,
            )
        )  # fmt: skip
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            tr(
                "{name}, line {line}: this is not UTF-8 text, as TOML must be.",
                name=path.name, line=line,
            )
        ) from None  # fmt: skip


def parsed(name: str, text: str) -> dict[str, Any]:
    """Parse TOML. Raises InputError where it is not valid, or nested deeper than DEEPEST."""
    bare = _QUOTED.sub("s", text)
    if len(bare) > STRUCTURE:
        words = mark("{name} is too large: at most {most} KiB are allowed besides text between quotes.")
        raise InputError(tr(words, name=name, most=STRUCTURE // 1024))
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", bare):
        depth = max(depth + (1 if bracket in "[{" else -1), 0)
        deepest = max(deepest, depth)
    if deepest > DEEPEST or _DOTTED.search(bare):
        raise InputError(tr("{name} is nested too deeply: at most {most} levels are allowed.", name=name, most=DEEPEST))
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        why, _, at = str(error).rstrip(")").partition(" (at ")
        line = re.match(r"line (\d+)", at)
        why = why[:1].lower() + why[1:]
        if line:
            words = mark("{name}, line {line}: this is not valid TOML: {why}.")
            raise InputError(tr(words, name=name, line=line[1], why=why)) from None
        raise InputError(tr("{name}: this is not valid TOML: {why}.", name=name, why=why)) from None


_PLAIN = re.compile(r'(\w+) *= *(?:"([^"\\]*)"|([1-9]\d{0,8})) *(?:#.*)?|(?:#.*)?')


def head_of(name: str, text: str) -> dict[str, Any]:
    """Return what stands before the first table; lines of plain words and counts in a tenth of the time."""
    head = text.partition("\n[")[0]
    found: dict[str, Any] = {}
    for line in head.split("\n"):
        plain = _PLAIN.fullmatch(line)
        if plain is None or plain[1] in found:
            return parsed(name, head)
        if plain[1]:
            found[plain[1]] = int(plain[3]) if plain[3] else plain[2]
    return found


class Reader:
    """Says what is wrong with a file, with the line of the field."""

    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text

    def wrong(self, field: str, why: str, table: str = "") -> NoReturn:
        """Raise InputError that names the file, the line of the field (in that table, where it is there), and why."""
        heading = re.search(rf"(?m)^[ \t]*\[[ \t]*{re.escape(table)}[ \t]*\]", self.text) if table else None
        name = re.escape(field)
        pattern = re.compile(rf"(?m)^[ \t]*(\[+[ \t]*(\w+\.)*)?{name}[ \t]*[=.\]]|[{{,][ \t]*{name}[ \t]*=")
        at = pattern.search(self.text, heading.end() if heading else 0)
        if at is None:
            raise InputError(tr("{file}: {why}", file=self.file, why=why)) from None
        line = self.text.count(chr(10), 0, at.start()) + 1
        raise InputError(tr("{file}, line {line}: {why}", file=self.file, line=line, why=why)) from None

    def table(self, field: str, value: object) -> Mapping[str, Any]:
        """Return the value. Raises InputError unless it is a table."""
        if not isinstance(value, dict):
            self.wrong(field, tr("{field} is no table: write [{field}] and one field a line below it.", field=field))
        return value

    def names(self, table: Mapping[str, Any], allowed: Iterable[str], where: str) -> None:
        """Raise InputError where the table has a field that is not allowed."""
        words = tuple(allowed)
        for name in table:
            if name not in words:
                given = {"field": shown(name), "hint": near(name, words), "words": ", ".join(words), "where": where}
                why = mark("field {field} is not known{hint}: allowed are {words}.")
                if where:
                    why = mark("field {field} in [{where}] is not known{hint}: allowed are {words}.")
                self.wrong(name, tr(why, **given))

    def words(self, data: Mapping[str, Any], field: str, longest: int) -> str:
        """Return a field that is one line of text. Raises InputError otherwise."""
        value = data.get(field)
        fits = isinstance(value, str) and 0 < len(value.strip()) <= longest and value.isprintable()
        if not isinstance(value, str) or not fits:
            self.wrong(
                field,
                tr(
                    "{field} must be one line of text between quotes, of 1 to {most} letters.",
                    field=field, most=longest,
                )
            )  # fmt: skip
        return value

    def choice(self, data: Mapping[str, Any], field: str, allowed: tuple[str | int, ...]) -> Any:
        """Return a field that is one of the allowed values. Raises InputError otherwise."""
        value = data.get(field)
        if value not in allowed or isinstance(value, bool):
            hint = near(value, map(str, allowed)) if isinstance(value, str) else ""
            options = ", ".join(map(repr, allowed)).replace("'", '"')
            if field not in data and len(allowed) == 1:
                self.wrong(field, tr("{field} is missing: it must be {options}.", field=field, options=options))
            if len(allowed) == 1:
                words = mark("{field} = {value} is not allowed{hint}: it must be {options}.")
                self.wrong(field, tr(words, field=field, value=shown(value), hint=hint, options=options))
            if field not in data:
                self.wrong(field, tr("{field} is missing: it must be one of {options}.", field=field, options=options))
            self.wrong(
                field,
                tr(
                    "{field} = {value} is not allowed{hint}: it must be one of {options}.",
                    field=field, value=shown(value), hint=hint, options=options,
                )
            )  # fmt: skip
        return value
