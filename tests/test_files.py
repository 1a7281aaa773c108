"""A scenario file is read whole or refused in one sentence that names the file, the field and the line."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz import files, tomlfile
from biasviz.errors import InputError
from biasviz.files import load_scenario

GOOD = """\
schema = 1
kind = "scenario"
lab = "neuron"
group = "Saturation"
title = "A title"
watch = "Watch this."

[start]
x = [1, 2.5]
y = [0, 1]
w = 0.5
b = -2
activation = "leaky_relu"
loss = "half_mse"
optimizer = "momentum"
learning_rate = 0.1
reduction = "sum"
moves = "both"
parameters = { slope = 0.2, momentum = 0.5 }

[expect]
loss = 1.5
reason = "none"

[[expect.after]]
steps = 3
outcome = "descending"
"""


@pytest.fixture
def write(tmp_path):
    def write(text, name="mine.toml"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def refused(path):
    with pytest.raises(InputError) as error:
        load_scenario(path)
    text = str(error.value)
    assert "\n" not in text
    assert text.endswith(".")
    return text


def test_everything_a_file_says_arrives(write):
    found = load_scenario(write(GOOD))
    start, problem = found.descent.start, found.descent.start.problem
    assert (found.id, found.title, found.group, found.lab) == ("mine", "A title", "Saturation", "neuron")
    assert (problem.x, problem.y, start.w, start.b) == ((1, 2.5), (0, 1), 0.5, -2)
    assert (problem.activation.id, problem.activation.keywords) == ("leaky_relu", {"slope": 0.2})
    assert found.descent.optimizer.keywords == {"momentum": 0.5}
    assert (problem.reduction, found.descent.moves, found.descent.learning_rate) == ("sum", "both", 0.1)
    assert [e.steps for e in found.expect] == [0, 3]
    assert dict(found.expect[0].values) == {"loss": 1.5, "reason": "none"}


def test_a_scenario_is_hashable_for_it_is_part_of_the_state(write):
    assert hash(load_scenario(write(GOOD))) == hash(load_scenario(write(GOOD)))


def test_a_file_is_taken_by_path_by_text_and_from_the_current_folder(write, monkeypatch):
    path = write(GOOD)
    monkeypatch.chdir(path.parent)
    assert load_scenario(str(path)) == load_scenario(path) == load_scenario("mine.toml")


def test_windows_line_ends_and_byte_order_marks_are_no_obstacle(write):
    expected = load_scenario(write(GOOD))
    assert load_scenario(write(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())) == expected


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('lab = "neuron"\n', "", "mine.toml: lab is missing"),
        ("schema = 1\n", "", "mine.toml: schema is missing: it must be 1."),
        ("[start]", "[shown]", "mine.toml: [start] is missing"),
        ("w = 0.5\n", "", "mine.toml, line 8: w is missing in [start]"),
        ("w = 0.5", "w = nan", "line 11: w = nan is not allowed: it must be a number from"),
        ("w = 0.5", "w = true", "line 11: w = True is not a number"),
        ("w = 0.5", 'w = "0.5"', "line 11: w = '0.5' is not a number"),
        ("w = 0.5", "w = 1e400", "w = inf is not allowed"),
        ("w = 0.5", "w = 1979-05-27", "is not a number"),
        ("w = 0.5", "w = 0.5\nwieght = 3", "line 12: field 'wieght' in [start] is not known"),
        ("moves", "movs", "field 'movs' in [start] is not known (did you mean moves?)"),
        ("schema = 1", "schema = 2", "line 1: schema = 2 was made by a newer biasviz: this one reads 1."),
        ("schema = 1", "schema = true", "line 1: schema = True is not allowed"),
        ('kind = "scenario"', 'kind = "lesson"', 'it must be "scenario"'),
        ("Saturation", "Saturatoin", "(did you mean Saturation?)"),
        ('"A title"', '""', "line 5: title must be one line of text"),
        ('"A title"', '"a\\nb"', "line 5: title must be one line of text"),
        ('"A title"', f'"{"a" * 61}"', "of 1 to 60 letters"),
        ('"A title"', "5", "line 5: title must be"),
        ("leaky_relu", "leaky_rel", "line 13: activation = 'leaky_rel' is not known (did you mean leaky"),
        ("half_mse", "crossentropy", "choose one of half_mse, mse, mae"),
        ("slope = 0.2", "slop = 0.2", "parameter 'slop' is not known (did you mean slope?)"),
        ("slope = 0.2", "slope = 2", "slope = 2 is not allowed for Leaky ReLU: it must lie in [0, 1]"),
        ("slope = 0.2", 'slope = "x"', "slope = 'x' is not a number"),
        ("{ slope = 0.2, momentum = 0.5 }", "3", "line 19: parameters is no table"),
        ("learning_rate = 0.1", "learning_rate = 0", "line 16: learning_rate = 0 is not allowed"),
        ("[1, 2.5]", "[1]", "line 9: x has 1 number and y has 2 numbers"),
        ("[1, 2.5]", "[]", "x has 0 numbers: give from 1 to 10,000"),
        ("[1, 2.5]", "[[1], [2]]", "x = [1] is not a number"),
        ("[1, 2.5]", "{ a = 1 }", "is not a number"),
        ("[start]", "[begin]", "line 8: field 'begin' is not known"),
        ("[start]\n", "start = 3\n[startx]\n", "is not known"),
        ("loss = 1.5", "lss = 1.5", "line 22: field 'lss' in [expect] is not known (did you mean loss?)"),
        ("loss = 1.5", 'loss = "x"', "loss must be a number"),
        ("steps = 3", "steps = -1", "steps in [[expect.after]] must be a whole number"),
        ("steps = 3\n", "", "steps in [[expect.after]] must be a whole number"),
        ("[[expect.after]]", "[expect.after]", "after is no list of tables"),
        ("w = 0.5", "w = 0.5.5", "line 11: this is not valid TOML"),
        ("w = 0.5", "w = 0.5\nw = 1", "line 12: this is not valid TOML: cannot overwrite a value"),
        ("w = 0.5", 'w = """', "this is not valid TOML"),
        ("w = 0.5", "w = 0x" + "f" * 5000, "w = inf is not allowed"),
        ("w = 0.5", "w = " + "9" * 5000, "not valid TOML"),
    ],
)
def test_each_mistake_is_one_sentence_with_file_line_and_field(write, old, new, says):
    assert old in GOOD
    text = refused(write(GOOD.replace(old, new, 1)))
    assert text.startswith("mine.toml")
    assert says in text


@pytest.mark.parametrize("id", ["first-slop", "FIRST-SLOPE", "nothing-like-it", "", "a\0b", "x" * 5000])
def test_an_unknown_id_is_refused_and_a_near_one_suggested(id):
    text = refused(id)
    assert len(text) < 400
    if id.lower().startswith("first"):
        assert "did you mean first-slope?" in text


def test_a_name_of_a_scenario_in_a_file_is_a_name_from_end_to_end(write):
    named = GOOD.replace("lab =", 'scenario = "first-slope/../x"\nlab =')
    assert "scenario must be the id of a shipped scenario" in refused(write(named))


def test_an_id_never_leads_out_of_the_folder(write, tmp_path):
    assert "cannot be read" in refused("../../nowhere/scenario.toml")
    assert "cannot be read" in refused("../pyproject")


def test_folders_pipes_and_missing_files_are_refused_without_waiting(tmp_path):
    assert "is not a file" in refused(tmp_path)
    assert "cannot be read" in refused(tmp_path / "missing.toml")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.toml")
        assert "is not a file" in refused(tmp_path / "pipe.toml")


def test_a_large_file_is_refused_unread(write):
    assert f"too large: at most {tomlfile.LARGEST // 1024} KiB" in refused(write("#" * (tomlfile.LARGEST + 1)))
    load_scenario(write(GOOD + "#" * (tomlfile.LARGEST - len(GOOD))))


def test_what_is_no_text_is_refused_with_its_line(write):
    assert refused(write(b"schema = 1\n\xff")).startswith("mine.toml, line 2: this is not UTF-8")


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 30_000,
        "a = " + "[" * 20 + "]" * 20,
        "a = " + "{b=" * 5_000,
        "a" + ".a" * 30_000 + " = 1",
        '"a"' + '."a"' * 9_000 + " = 1",
        "[" + "a." * 20_000 + "a]",
        "a" * 60_000,
        '"' * 60_000,
        '\\"""' * 15_000,
        "a = 'b\n" * 8_000,
        "[[a]]\n" * 10_000,
        "x = " + "1_" * 30_000 + "1",
        " " * 60_000,
    ],
    ids=lambda text: text[:12].strip() or "spaces",
)
def test_deep_or_odd_files_are_refused(write, text, monkeypatch):
    # The TOML library takes for ever over some deep files; others are parsed once and no more.
    parses = []
    loads = tomlfile.tomllib.loads
    monkeypatch.setattr(tomlfile.tomllib, "loads", lambda text: parses.append(text) or loads(text))
    why = refused(write(text))
    assert len(parses) == ("nested too deeply" not in why)


@settings(max_examples=300)
@given(data=st.data())
def test_no_file_at_all_raises_anything_else(data, tmp_path_factory):
    path = tmp_path_factory.getbasetemp() / "any.toml"
    raw = data.draw(st.binary(max_size=200))
    if data.draw(st.booleans()):
        lines = GOOD.splitlines(keepends=True)
        at = data.draw(st.integers(0, len(lines) - 1))
        odd = ["", "nan", "[]", "{}", "-1", "true", '"x"', "'\\u0007'", "1e999", "[[1]]"]
        value = data.draw(st.sampled_from(odd))
        lines[at] = f"{lines[at].partition('=')[0].strip()} = {value}\n"
        raw = "".join(lines).encode()
    path.write_bytes(raw)
    with suppress(InputError):
        load_scenario(path)


def test_nothing_is_executed(write, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(GOOD.replace('"A title"', "__import__('os').mkdir('made')"))
    refused(Path("mine.toml"))
    assert not (tmp_path / "made").exists()


def test_a_head_is_the_same_whichever_way_it_is_read():
    for path in files.resources.path("scenarios").iterdir():
        text = tomlfile.text_of(path)
        whole = tomlfile.parsed(path.name, text)
        head = tomlfile.head_of(path.name, text)
        assert head == {name: whole[name] for name in head}
        assert set(whole) - set(head) - {"data", "shown"} == {"start", "expect"}


@pytest.mark.parametrize(
    "line", ['title = "a \\"b\\""', "title = 'a'", "order = 0x10", 'title = "a" # "b"', "# nothing"]
)
def test_a_head_of_unusual_lines_is_read_too(line):
    assert tomlfile.head_of("x", f"{line}\n[start]\n") == tomlfile.parsed("x", line)
