"""Any experiment of the Batch lab is one text, and the text is that experiment again, to the last digit."""

import re
from contextlib import suppress
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz import files, tomlfile, updates
from biasviz.data import Typed
from biasviz.data.sources import MOST_TYPED_NUMBERS
from biasviz.document import kept, same, state_from, text_of
from biasviz.errors import InputError
from biasviz.experiments.layer import convolution, shared, sharing, xray
from biasviz.experiments.layer.lab import BatchLab, Draws
from biasviz.experiments.layer.spec import Batch, Layer, Training
from biasviz.lab_shown import record_in, told
from biasviz.layer_settings import FIELDS
from biasviz.layer_shown import SHOWN
from biasviz.opening import scenario_state
from biasviz.state import State, View
from biasviz.tomltext import lines
from biasviz.updates import batch
from layer.lab_cases import labs

NEURON = scenario_state(files.DEFAULT, View())
BASE = scenario_state("sum-over-rows", View())


def state_of(lab):
    return replace(NEURON, lab="batch", batch=lab)


@settings(max_examples=200, deadline=None)
@given(labs())
def test_any_state_comes_back_equal(lab):
    state = state_of(lab)
    back = state_from(text_of(state), NEURON)
    assert back == kept(state)
    assert text_of(back) == text_of(state)


def test_nothing_of_a_lab_is_forgotten_but_what_only_the_moment_shows():
    moment = {"hover", "over", "playing", "note", "veiled"}
    elsewhere = {"scenario", "title", "watch", "loaded", "run"}  # tables and fields of the head
    assert {f.name for f in fields(BatchLab)} == moment | elsewhere | set(SHOWN)
    own = {f.name for part in (Layer, Training) for f in fields(part)} - {"batch", "start"}
    spelled = {"weights": "W", "bias": "b"}
    assert {spelled.get(name, name) for name in own} == set(FIELDS) - {"parameters"}
    assert {f.name for f in fields(Batch)} == {"source", "inputs", "targets", "muted"}


@pytest.mark.parametrize(
    "record", [Draws(), xray.XRay(), convolution.Convolution(), shared.MAZUR, sharing.Sharing().convolution]
)
def test_every_field_of_a_record_of_a_page_is_told_and_read(record):
    table = told(record)
    unset = {f.name for f in fields(record) if getattr(record, f.name) is None}
    assert set(table) | unset == {f.name for f in fields(record)}
    read = tomlfile.parsed("x", lines(table))
    assert record_in(tomlfile.Reader("x", ""), "record", read, record) == record


def test_a_step_and_the_rows_that_have_fallen_come_back():
    state = updates.step(updates.step(updates.quarter(updates.toggle_play(BASE))))
    back = state_from(text_of(state), NEURON)
    assert back.batch.place == state.batch.place == 1 + 2 / 9
    assert not back.batch.playing


def test_the_other_lab_stays_as_it_is():
    walked = updates.step(NEURON)
    assert state_from(text_of(BASE), walked).neuron == walked.neuron
    opened = state_from(text_of(NEURON), BASE)
    assert (opened.lab, opened.batch) == ("neuron", BASE.batch)


def test_rows_that_are_the_same_for_reset_are_written_once():
    state = batch.set_bias(BASE, 0, 1.25)
    text = text_of(state)
    assert "[loaded]" in text
    assert text.count("rows = ") == 1
    muted = text_of(batch.mute(state, 2))
    assert muted.count("rows = ") == 2
    assert state_from(muted, NEURON).batch.loaded == BASE.batch.loaded


def test_states_are_compared_by_what_a_file_holds():
    assert same(kept(BASE), kept(batch.point_at(BASE, ("Z", 1, 1))))
    assert same(kept(BASE), kept(updates.toggle(BASE, "triangle")))
    assert not same(kept(BASE), kept(updates.step(BASE)))
    assert not same(kept(BASE), kept(batch.choose_neuron(BASE, 2)))
    assert not same(kept(BASE), kept(NEURON))


def test_the_most_numbers_that_can_be_typed_fit_into_a_file():
    rows = tuple(tuple(-1.2345678901234567e-100 - r * 1e-110 for _ in range(10)) for r in range(10_000))
    assert len(rows) * 10 == MOST_TYPED_NUMBERS
    names = tuple(f"x{k}" for k in range(10))
    state = batch.set_data(BASE, Typed(names, rows), names[:1], names[1:2])
    text = text_of(state)
    assert len(text.encode()) < tomlfile.LARGEST / 2
    assert state_from(text, NEURON) == kept(state)
    wider = Typed((*names, "y"), tuple((*row, 0.0) for row in rows))
    with pytest.raises(InputError, match="110,000 numbers, too many to type"):
        text_of(replace(state, batch=replace(state.batch, run=with_rows(state.batch.run, wider))))


def with_rows(run, source):
    """Return a training on other rows, which no update has looked at."""
    return replace(run, start=replace(run.start, batch=replace(run.start.batch, source=source)))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_no_text_raises_anything_but_a_sentence(data):
    found = TEXT.splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(found) - 1))
        odd = ["", "nan", "[]", "{}", "-1", "true", '"x"', "1e999", "[[1]]", "{ a = 1 }", "9" * 400, "[[], []]"]
        value = data.draw(st.sampled_from(odd) | st.text(max_size=20))
        name = found[at].partition("=")[0].strip()
        found[at] = data.draw(st.sampled_from([f"{name} = {value}\n", value + "\n"]))
    with suppress(InputError):
        state_from("".join(found), NEURON)


def everything() -> State:
    lab = replace(
        BASE.batch, draws=Draws(8, 9, 1), xray=xray.XRay(axis="1"), window=(-1.0, 2.0),
        sharing=sharing.Sharing("units", convolution.Convolution(seed=3), shared.seeded(2, 3, 1), 1, 2),
    )  # fmt: skip
    return batch.mute(replace(BASE, batch=lab), 1)


TEXT = text_of(everything())


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("place = 0", "place = -1", "place in [shown] must be a number from 0 to 20,000"),
        ("neuron = 1", "neuron = 5", "neuron in [shown] must be a whole number from 1 to 4"),
        ("neuron = 1", "neuron = 1.5", "neuron in [shown] must be a whole number"),
        ('page = "layer"', 'page = "layers"', "page = 'layers' is not allowed (did you mean layer?)"),
        ("keeps_movement = true", "keeps_movement = 1", "keeps_movement in [shown] must be true or false"),
        ("size = 8", "size = -1", "size = -1 is not allowed: it must be a whole number from 0 to"),
        ("window = [-1, 2]", "window = [2, -1]", "the lower one first"),
        ('axis = "1"', 'axis = "2"', "axis = '2' is not known"),
        ('axis = "1"', 'axes = "1"', "field 'axes' in [shown.xray] is not known (did you mean axis?)"),
        ('kind = "units"', 'kind = "unit"', "kind = 'unit' is not allowed (did you mean units?)"),
        ("images = 2", "images = 9", "images = 9 is not allowed"),
        ("groups = [0, 0, 1]", "groups = [0, 0]", "bias and groups of units need one number for each of the 3 units"),
        ("unit = 3", "unit = 4", "unit = 4 is not allowed: it must be a whole number from 1 to 3"),
        ("muted = [2]", "muted = [9]", "muted must be a list of rows, whole numbers from 1 to 8"),
        ("b = [0.5, -1, 0, -3]", "b = [0.5]", "b has 1 numbers and Y has 4 columns"),
        ("W = [[-0.18,", "W = [[-0.18, 1,", "W has rows of different lengths"),
        ('inputs = ["x1", "x2", "x3"]', 'inputs = ["x1", "x9"]', "There is no column 'x9'"),
        ('inputs = ["x1", "x2", "x3"]', "inputs = []", "inputs must be a list of words between quotes"),
        ("2.04, -2.56, 0.42", "2.04, two, 0.42", "row 1 of rows must be numbers between commas"),
        ("2.04, -2.56, 0.42", "2.04, -2.56", "Row 1 has 6 numbers for 7 columns"),
        ("2.04, -2.56, 0.42", "2.04, nan, 0.42", "Row 1, column 'x2': nan is no number to calculate with"),
        ('reduction = "sum"', 'reduction = "some"', "reduction = 'some' is not known: choose one of sum, mean, none"),
        ("batch_size = 0", "batch_size = -1", "batch_size = -1 is not allowed: it must be a whole number from 0"),
        ('loss = "bce"', "los = 1", "field 'los' in [start] is not known (did you mean loss?)"),
        ("[loaded]", "[rival]", "field 'rival' is not known"),
    ],
)  # fmt: skip
def test_each_mistake_in_a_file_is_one_sentence_with_its_line(old, new, says):
    assert old in TEXT
    with pytest.raises(InputError) as error:
        state_from(TEXT.replace(old, new, 1), NEURON, "mine.toml")
    assert re.match(r"mine\.toml, line \d+: ", str(error.value))
    assert says in str(error.value)
    assert "\n" not in str(error.value)
