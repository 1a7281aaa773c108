from __future__ import annotations

import ast
import string
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
import translations as tool

ENDS = (".", "…", ":", "?", "!", "›")
SAME = {"。": ".", "：": ":", "？": "?", "！": "!"}
"""Chinese marks and what they stand for."""
EVERY = [(language, context, source, words) for language in tool.LANGUAGES
         for (context, source), words in tool.translations(language).items()]  # fmt: skip


def wrong(said) -> list[str]:
    """Return the translations for which the check says something."""
    return [f"{language}: {source!r} → {words!r}" for language, _, source, words in EVERY if not said(source, words)]


def places(text: str) -> list[str]:
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    except ValueError:
        return ["not a template"]


def ending(text: str) -> str:
    last = SAME.get(text[-1:], text[-1:])
    return last if last in ENDS else ""


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_no_text_lacks_its_translation(language):
    lacking = tool.missing(language)
    assert not lacking, f"{len(lacking)} missing in {language}, such as {[m.source for m in lacking[:5]]}"


def test_translations_fill_in_the_same_places():
    assert not wrong(lambda source, words: places(source) == places(words))


def test_translations_end_as_their_source_does():
    assert not wrong(lambda source, words: ending(source) == ending(words))


def test_translations_have_the_spaces_of_their_source_at_both_ends():
    def outer(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    assert not wrong(lambda source, words: outer(source) == outer(words))


def test_translations_write_numbers_with_a_point():
    digits = str.maketrans("0123456789", "0" * 10)
    assert not wrong(lambda source, words: "0.0" in words.translate(digits) or "0.0" not in source.translate(digits))


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_the_file_of_a_language_has_every_text_there_is(language):
    now = tool.written(language, tool.messages(), tool.entries(language))
    there = tool.ts_file(language).read_text("utf-8")
    assert there == now, "`make translations` brings the files up to date"


def test_words_are_found_in_code_and_in_data():
    assert list(tool.in_code('tr("a") + mark("b" "c") + tr(known) + other("d")', "x.py")) == ["a", "bc"]
    found = tool.in_data({"title": "t", "start": {"x": 1}, "scenes": [{"say": "s", "id": "no"}]}, ("title", "say"))
    assert list(found) == ["t", "s"]


@pytest.mark.parametrize("code", ['tr(f"a {b}")', 'tr("a" + b)', "mark(a)"])
def test_text_that_cannot_be_found_is_refused_with_file_and_line(code):
    with pytest.raises(SystemExit, match=r"x\.py, line 2: "):
        list(tool.in_code("\n" + code, "x.py"))


def test_an_update_keeps_translations_drafts_and_what_is_no_longer_used(tmp_path, monkeypatch):
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    texts = [tool.Message("biasviz", "Step & <b>", ("a.py",)), tool.Message("scenarios", "Step & <b>", ("s.toml",))]
    monkeypatch.setattr(tool, "messages", lambda: texts)
    kept = {("biasviz", "Step & <b>"): ("Schritt", True), ("scenarios", "Step & <b>"): ("Entwurf", False)}
    gone = {("biasviz", "Gone"): ("Weg", True)}
    tool.ts_file("de").write_text(tool.written("de", texts, kept | gone), "utf-8")
    assert tool.entries("de") == kept | gone
    assert tool.translations("de") == {("biasviz", "Step & <b>"): "Schritt"}
    assert [m.context for m in tool.missing("de")] == ["scenarios"]


ENGLISH_ONLY = (
    "biasviz/cli.py", "biasviz/api.py", "biasviz/layer_api.py", "biasviz/network/api.py", "biasviz/chain/api.py",
    "biasviz/ui/loading.py",
)  # fmt: skip
"""What only the command line and notebooks say."""


def plain_refusals(code: str) -> list[int]:
    """Return the lines of refusals whose words are not handed to `tr`."""
    found = []
    for node in ast.walk(ast.parse(code)):
        name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
        if name in ("InputError", "wrong", "refuse"):
            found += [
                node.lineno for said in node.args
                if isinstance(said, ast.JoinedStr)
                or (isinstance(said, ast.Constant) and isinstance(said.value, str) and " " in said.value)
            ]  # fmt: skip
    return found


def test_every_refusal_that_reaches_the_window_can_be_translated():
    known = 'raise InputError(f"{x} is bad")\nread.wrong("b", "no such thing")\nread.wrong("b", tr("a b"))'
    assert plain_refusals(known) == [1, 2]
    files = ((p.relative_to(tool.ROOT).as_posix(), p) for p in (tool.ROOT / "biasviz").rglob("*.py"))
    shown = ((file, path) for file, path in files if file not in ENGLISH_ONLY and "/commands/" not in file)
    left = {file: lines for file, path in shown if (lines := plain_refusals(path.read_text("utf-8")))}
    assert not left
