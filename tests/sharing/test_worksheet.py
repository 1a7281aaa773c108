"""A worksheet repeats from its number, asks what can be worked out, and knows the answers."""

from __future__ import annotations

import json
import math

import pytest

from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.numerics import ACTIVATIONS, LOSSES
from biasviz.sharing.worksheet import LETTERS, LEVELS, MOST, TABLE_Z, sheet, sheet_of, table
from biasviz.sharing.worksheet_words import OF_ACTIVATION, OF_LOSS, as_json, as_text, used

ROUND = [v / 4 for v in range(-200, 201)]


FIRST = [
    ("linear", 1.0, 0.5, 1.5, 0.0, 0.2),
    ("tanh", 1.5, 0.5, -1.75, -1.0, 0.5),
    ("relu", 2.0, -2.0, 2.5, 2.0, 0.5),
    ("sigmoid", 1.5, 1.5, -5.25, 1.0, 0.1),
]


def test_a_number_draws_the_same_exercises_for_ever():
    drawn = [(e.run.start.problem.activation.id, e.run.start.problem.x[0], e.run.start.w, e.run.start.b,
              e.run.start.problem.y[0], e.run.learning_rate) for e in sheet(7, 4).exercises]  # fmt: skip
    assert drawn == FIRST


def test_another_number_draws_other_exercises():
    assert sheet(7).exercises != sheet(8).exercises


@pytest.mark.parametrize("level", LEVELS)
def test_fifty_exercises_are_all_different_with_round_numbers_and_defined_answers(level):
    exercises = sheet(11, MOST, level).exercises
    assert len({e.run for e in exercises}) == MOST
    for exercise in exercises:
        start = exercise.run.start
        assert {start.w, start.b, start.problem.x[0], start.problem.y[0]} <= set(ROUND)
        assert exercise.run.learning_rate in (0.1, 0.2, 0.5, 1.0)
        assert all(map(math.isfinite, exercise.answers.values()))
        assert exercise.why == bool(exercise.reason)


def test_a_mixed_sheet_rises_through_the_levels():
    exercises = sheet(3, 12).exercises
    kinds = [e.run.start.problem.activation.id for e in exercises]
    assert set(kinds[:3]) <= {"linear", "relu"}
    assert set(kinds[3:6]) <= {"sigmoid", "tanh"}
    assert all(e.why for e in exercises[6:9])
    assert [e.run.start.problem.loss.id for e in exercises[9:]] == ["bce"] * 3


def test_the_stuck_level_has_dead_neurons_with_a_slope_of_exactly_0_and_saturated_ones():
    exercises = sheet(5, MOST, "stuck").exercises
    dead = [e for e in exercises if e.run.start.problem.activation.id == "relu"]
    assert dead
    assert all(e.answers["dL/db"] == 0 and "dead" in e.reason.lower() for e in dead)
    saturated = [e for e in exercises if e not in dead]
    assert all(0 < abs(e.answers["dL/db"]) < 0.05 for e in saturated)
    assert sum(evaluate(e.run.start).loss > 0.4 for e in saturated) > len(saturated) / 2


def test_answers_follow_from_each_other_as_a_person_would_work_them_out():
    for e in sheet(1, MOST).exercises:
        start, a = e.run.start, e.answers
        assert a["z"] == pytest.approx(start.w * start.problem.x[0] + start.b)
        assert a["dL/db"] == pytest.approx(a["dL/da"] * a["da/dz"], abs=1e-15)
        assert a["next b"] == pytest.approx(start.b - e.run.learning_rate * a["dL/db"])


def test_code_of_a_sheet_leads_back_to_it():
    for level in LEVELS:
        wanted = sheet(123456, 7, level)
        assert sheet_of(wanted.code.lower()) == wanted
    assert set(LETTERS) == set(LEVELS)
    with pytest.raises(InputError, match="looks like M10-7"):
        sheet_of("M10")
    with pytest.raises(InputError, match="from 1 to 50"):
        sheet_of("M51-7")


def test_formulas_are_there_for_whatever_may_be_drawn():
    drawn = [e.run.start.problem for level in LEVELS for e in sheet(2, MOST, level).exercises]
    assert {p.activation.id for p in drawn} == set(OF_ACTIVATION) <= set(ACTIVATIONS)
    assert {p.loss.id for p in drawn} == set(OF_LOSS) <= set(LOSSES)
    assert [row[0] for row in used(sheet(1, 5, "bce"))] == ["Sigmoid", "Binary cross-entropy"]


def test_every_z_of_the_curved_levels_stands_in_the_table_of_values():
    for level in ("curved", "bce"):
        assert {abs(e.answers["z"]) for e in sheet(9, MOST, level).exercises} <= set(TABLE_Z)
    z, s, t, right, wrong = list(table())[3]
    assert (z, s, t) == (1.5, pytest.approx(0.817574476), pytest.approx(0.905148254))
    assert (right, wrong) == (pytest.approx(-math.log(s)), pytest.approx(-math.log(1 - s)))


def test_plain_text_has_the_key_on_a_page_of_its_own():
    text = as_text(sheet(7))
    questions, key = text.split("\f")
    assert key.startswith("Key")
    assert "code M10-7" in questions
    for exercise in sheet(7).exercises:
        assert exercise.reason in key
    assert "\f" not in as_text(sheet(7), key=False)


def test_json_has_every_digit():
    data = json.loads(as_json(sheet(7)))
    answers = data["exercises"][4]["answers"]
    assert answers["dL/db"] == sheet(7).exercises[4].answers["dL/db"]
    assert "answers" not in json.loads(as_json(sheet(7), key=False))["exercises"][0]


def test_the_command_writes_text_and_json_without_qt(tmp_path, capsys):
    for ending in ("txt", "json"):
        target = tmp_path / f"sheet.{ending}"
        assert main(["worksheet", "S3-9", "-o", str(target)]) == 0
        assert target.read_text(encoding="utf-8").count("S3-9") == 1
        assert capsys.readouterr().out.strip() == str(target)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "-o is missing"),
        (["-o", "sheet.doc"], "no ending that is known"),
        (["-o", "sheet.txt", "--count", "51"], "from 1 to 50"),
        (["-o", "sheet.txt", "--count", "ten"], "write a whole number"),
        (["-o", "sheet.txt", "--level", "curvd"], "did you mean curved"),
        (["-o", "sheet.txt", "--paper", "A5"], "A4, Letter"),
        (["-o", "/nowhere/sheet.txt"], "the folder /nowhere does not exist"),
    ],
)
def test_what_the_command_does_not_take_is_one_sentence(capsys, monkeypatch, tmp_path, arguments, words):
    monkeypatch.chdir(tmp_path)
    assert main(["worksheet", *arguments]) == 2
    assert words in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
