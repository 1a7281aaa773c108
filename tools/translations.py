"""Texts for translation: found in the code and the data, kept in Qt Linguist's files, compiled for the program.

    make translations        update resources/translations/*.ts, and write *.qm from them
    … --missing              only count what is not translated yet

For translators. One file a language, `biasviz_de.ts` or `biasviz_zh_CN.ts`, opened with Qt Linguist or an editor:

- `<source>` is the English text; put yours into `<translation>` and take `type="unfinished"` away. Sources are never
  changed there: they come from the code, and the next `make translations` brings them back.
- What stands in braces, `{step}`, is filled in when the text is shown: keep every name, put it where your language
  wants it, repeat none. Numbers come with a decimal point in every language.
- Keep what the source ends with (a full stop, a colon, `…`, nothing) and its spaces, also a no-break one before a
  unit. A text without a full stop is a label: translate it as a label, short, for its place is narrow.
- Letters of formulas (b, w, z, a, y, L, η, ε, dL/db, L″) and ids after `=` stay. Keys are named as on a keyboard
  of your language: (Home) becomes (Pos1) in German.
- The same word for the same thing, everywhere. German: Verlust, Steigung, Bias, Gewicht, Eingabe, Ziel, Lernrate,
  Aktivierung, gesättigt, tot, Schritt, Lauf, Aufgabe of a scenario is Szenario. Chinese: 损失, 斜率, 偏置, 权重, 输入,
  目标, 学习率, 激活, 饱和, 死亡, 步, 运行, 场景.
- `<location>` says where a text is from; context "biasviz" is the program's, "scenarios" and "lessons" are those files.

An own extractor, for Qt's pyside6-lupdate sees no `mark("…")`, takes f-strings without a word, and cannot read titles
and sentences out of TOML files; what it would leave is this file. The .qm are written by Qt's own pyside6-lrelease.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "zh_CN")
WORDS = {
    "scenarios": ("title", "watch"),
    "lessons": ("title", "about", "say", "question", "reveal", "notes", "note", "answer", "answers", "right", "wrong"),
}
"""Fields of the data files that hold words for people, by folder."""


class Message(NamedTuple):
    """A text to translate: its context, the English words, the files it is in."""

    context: str
    source: str
    files: tuple[str, ...]


def _literal(call: ast.Call, file: str) -> str | None:
    """Return the text of a `tr("…")` or `mark("…")`; None for any other call, and for `tr(name)` of a marked text."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name not in ("tr", "mark") or not call.args:
        return None
    text = call.args[0]
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return text.value
    if name == "mark" or isinstance(text, ast.JoinedStr | ast.BinOp):
        raise SystemExit(
            f"{file}, line {call.lineno}: {name}(…) needs the text itself, between quotes and without an f: "
            'write places as {name} and give their values, as in tr("step {n}", n=…).'
        )
    return None


def in_code(text: str, file: str) -> Iterator[str]:
    """Return the texts that a Python file shows. Raises SystemExit for one that cannot be found out."""
    for node in ast.walk(ast.parse(text, file)):
        found = _literal(node, file) if isinstance(node, ast.Call) else None
        if found:
            yield found


def in_data(data: object, fields: tuple[str, ...], shown: bool = False) -> Iterator[str]:
    """Return the words in a TOML file: what these fields hold, at any depth."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from in_data(value, fields, name in fields)
    elif isinstance(data, list):
        for value in data:
            yield from in_data(value, fields, shown)
    elif shown and isinstance(data, str) and data.strip():
        yield data


@cache
def messages() -> list[Message]:
    """Return every text there is, sorted by context, file and source."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted((ROOT / "biasviz").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        for source in in_code(path.read_text("utf-8"), file):
            found.setdefault(("biasviz", source), []).append(file)
    for context, fields in WORDS.items():
        for path in sorted((ROOT / "resources" / context).glob("*.toml")):
            for source in in_data(tomllib.loads(path.read_text("utf-8")), fields):
                found.setdefault((context, source), []).append(path.relative_to(ROOT).as_posix())
    every = [Message(context, source, tuple(dict.fromkeys(files))) for (context, source), files in found.items()]
    return sorted(every, key=lambda m: (m.context, m.files[0], m.source))


def ts_file(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"biasviz_{language}.ts"


def entries(language: str) -> dict[tuple[str, str], tuple[str, bool]]:
    """Return (translation, whether it is finished) by (context, source), as a language's file has them."""
    file, found = ts_file(language), {}
    for context in ET.parse(file).getroot().iter("context") if file.exists() else ():
        for message in context.iter("message"):
            words = message.find("translation")
            if words is not None and words.text:
                key = context.findtext("name") or "", message.findtext("source") or ""
                found[key] = words.text, words.get("type") != "unfinished"
    return found


def translations(language: str) -> dict[tuple[str, str], str]:
    """Return the finished translations of the texts there are, by (context, source)."""
    there = {key: words for key, (words, finished) in entries(language).items() if finished}
    return {(m.context, m.source): there[m[:2]] for m in messages() if m[:2] in there}


def missing(language: str) -> list[Message]:
    """Return the texts that the language lacks."""
    there = translations(language)
    return [m for m in messages() if m[:2] not in there]


def written(language: str, every: list[Message], there: dict[tuple[str, str], tuple[str, bool]]) -> str:
    """Return the file of a language: every text, with the translation it has, then what is no longer used."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    left = dict(there)
    for context in ("biasviz", *WORDS):
        lines += ["<context>", f"    <name>{context}</name>"]
        for message in (m for m in every if m.context == context):
            words, finished = left.pop(message[:2], ("", False))
            lines.append("    <message>")
            lines += [f'        <location filename="../../{file}"/>' for file in message.files]
            lines.append(f"        <source>{escape(message.source)}</source>")
            kind = "" if finished else ' type="unfinished"'
            lines += [f"        <translation{kind}>{escape(words)}</translation>", "    </message>"]
        for (_, source), (words, _) in sorted(item for item in left.items() if item[0][0] == context):
            lines += ["    <message>", f"        <source>{escape(source)}</source>"]
            lines += [f'        <translation type="vanished">{escape(words)}</translation>', "    </message>"]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def update(language: str) -> None:
    """Write the .ts with every text there is now, and the .qm from it."""
    file = ts_file(language)
    file.write_text(written(language, messages(), entries(language)), "utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)


def main() -> None:
    """Update the files, or count what is missing."""
    parser = argparse.ArgumentParser(description="Update the translations, and count what they lack.")
    parser.add_argument("--missing", action="store_true", help="only count")
    only_count = parser.parse_args().missing
    for language in LANGUAGES:
        if not only_count:
            update(language)
        print(f"{language}: {len(missing(language))} of {len(messages())} texts are not translated")


if __name__ == "__main__":
    main()
