"""Any experiment of the Network lab is one text, and the text is that experiment again, to the last digit."""

import re
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz import files, updates
from biasviz.data import FromFile
from biasviz.document import kept, same, state_from, text_of
from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.lab import NetworkLab, Until
from biasviz.experiments.network.spec import Dense, Edit, Init, Network, Training, edited
from biasviz.experiments.neuron.spec import choose_activation, choose_optimizer
from biasviz.network.settings import FIELDS, training
from biasviz.network.settings import fields as told
from biasviz.network.shown import SHOWN
from biasviz.opening import opened_file, scenario_state
from biasviz.session import session_text, state_from_session
from biasviz.state import View
from biasviz.updates import network
from network.lab_cases import labs, trainings

NEURON = scenario_state(files.DEFAULT, View())
BASE = scenario_state("two-layers", View())


def state_of(lab):
    return replace(NEURON, lab="network", network=lab)


@settings(max_examples=80, deadline=None)
@given(labs())
def test_any_state_comes_back_equal(lab):
    state = state_of(lab)
    back = state_from(text_of(state), NEURON)
    assert back == kept(state)
    assert text_of(back) == text_of(state)


@settings(max_examples=60, deadline=None)
@given(trainings(), st.data())
def test_settings_that_are_told_are_read_again(run, data):
    assert training(told(run), run.start.batch) == run
    assert training({}, run.start.batch, replace(run, edits=())) == replace(run, edits=())


def test_nothing_of_a_lab_is_forgotten_but_what_only_the_moment_shows():
    moment = {"hover", "over", "pinned", "aside", "playing", "until", "note", "veiled"}
    elsewhere = {"scenario", "title", "watch", "loaded", "run"}  # tables and fields of the head
    spelled = {"layer": "unit"}
    assert {spelled.get(f.name, f.name) for f in fields(NetworkLab)} == moment | elsewhere | set(SHOWN)
    own = {f.name for part in (Network, Training, Init, Dense) for f in fields(part)} - {"batch", "start", "init"}
    spelled = {"weights": "W", "biases": "b", "units": "hidden", "activation": "activations", "kind": "init"}
    assert {spelled.get(name, name) for name in own} == set(FIELDS)


def walked():
    """Return a training that was played with: settings, a bias and a weight changed on the way."""
    state = updates.step(updates.step(BASE))
    state = network.set_bias(network.set_learning_rate(state, 0.25), 0, 2, -1.5)
    state = network.set_weight(updates.step(state), 1, 0, 0, 0.75)
    return network.choose_optimizer(updates.step(state), "adam")


def test_what_was_changed_on_the_way_stands_in_the_file():
    state = walked()
    told = text_of(state)
    assert "{ step = 2, learning_rate = 0.25 }" in told
    assert "{ step = 2, bias = [1, 3, -1.5] }" in told
    assert "{ step = 3, weight = [2, 1, 1, 0.75] }" in told
    assert '{ step = 4, optimizer = { id = "adam", ' in told
    back = state_from(told, NEURON)
    assert back == kept(state)
    assert back.network.run.edits == state.network.run.edits
    assert back.network.place == 4


def test_what_is_as_it_would_be_anyway_is_left_out():
    start = text_of(BASE).split("[start]")[1].split("[shown]")[0]
    assert re.findall(r"(?m)^(\w+) =", start) == ["hidden", "activations", "loss", "W", "learning_rate"]
    for field in ("reduction", "init", "seed", "b", "shared", "test", "optimizer", "moves", "edits"):
        assert f"\n{field} =" not in start


def test_weights_that_were_all_below_0_are_no_deviation_when_they_are_drawn_again():
    equal = network.set_init_scale(network.choose_init(BASE, "equal"), -0.5)
    normal = network.choose_init(equal, "normal")
    assert normal.network.network.init == Init("normal", 1.0, 0)
    assert state_from(text_of(normal), NEURON) == kept(normal)


def test_weights_beyond_a_few_are_text_with_a_row_a_line():
    run = edited(network.take_batch(BASE, digits()).network.run, Edit(0, "bias", (0, 0, 0.5)))
    wide = replace(run.start, hidden=(Dense(12),), biases=((0.0,) * 12, run.start.biases[-1]))
    many = edited(replace(run, start=wide), Edit(0, "weight", (0, 3, 4, 0.1 + 0.2)))
    state = state_of(replace(BASE.network, run=many, loaded=many))
    text = text_of(state)
    assert text.count('"""') == 4
    assert "0.30000000000000004" in text
    assert state_from(text, NEURON).network.run == many


def digits():
    from biasviz.data import Generated, table_of

    source = Generated("digits", 20, 0, (("noise", 0.02),))
    names = table_of(source).names
    return Batch(source, names[:-1], names[-1:])


def test_rows_that_are_the_same_for_reset_are_written_once():
    assert text_of(network.set_bias(BASE, 0, 0, 1.25)).count("rows = ") == 1
    other = network.take_batch(BASE, digits())
    assert text_of(other).count("rows = ") == 2
    assert state_from(text_of(other), NEURON).network.loaded == BASE.network.loaded


def test_states_are_compared_by_what_a_file_holds():
    assert same(kept(BASE), kept(network.point_at(BASE, ("bias", (0, 1)))))
    waiting = replace(BASE, network=replace(BASE.network, until=Until("converged"), over=0.5, playing=True))
    assert same(kept(BASE), kept(waiting))
    assert not same(kept(BASE), kept(updates.step(BASE)))
    assert not same(kept(BASE), kept(network.choose_unit(BASE, 1, 0)))


def test_the_session_brings_the_lab_back_open_or_beside():
    state = walked()
    assert state_from_session(session_text(state), NEURON).network == kept(state).network
    left = updates.open_lab(state, "neuron")
    back = state_from_session(session_text(left), NEURON)
    assert (back.lab, back.network) == ("neuron", None)
    assert updates.open_lab(back, "network").network == kept(state).network


def test_a_file_that_is_dropped_on_the_window_opens_the_lab(tmp_path):
    place = tmp_path / "mine.toml"
    files.save(place, walked())
    found = opened_file(place, NEURON)
    assert (found.lab, found.network.run) == ("network", walked().network.run)
    assert found.file == str(place)


def test_a_file_of_data_stays_a_file_and_is_not_opened(tmp_path):
    source = FromFile(str(tmp_path / "rows.csv"), "text", "", "ab12", ())
    run = BASE.network.run
    run = replace(run, start=replace(run.start, batch=Batch(source, ("a", "b"), ("y",))))
    state = state_of(replace(BASE.network, run=run, loaded=run, scenario=""))
    text = text_of(state, folder=tmp_path)
    assert 'file = "rows.csv"' in text
    assert "b = [[0, 0, 0], [0]]" in text
    assert state_from(text, NEURON, folder=tmp_path).network.run == run


def everything():
    """Return a state whose text has every field."""
    state = network.choose_init(BASE, "normal")
    state = network.set_seed(network.set_init_scale(state, 0.5), 3)
    state = network.standardize(network.set_test_share(state, 0.25), True)
    state = network.choose_activation(network.set_layers(state, 2), 1, "leaky_relu")
    state = network.set_batch_size(network.choose_moves(state, "b"), 1)
    state = network.choose_reduction(network.set_order(state, 7), "sum")
    state = network.set_bias(updates.step(network.set_bias(state, 0, 0, 0.5)), 0, 1, -0.25)
    lab = replace(state.network, page="bias", layer=1, unit=2, window=(-1.0, 2.0), of_unit=True)
    return replace(state, network=lab)


TEXT = text_of(everything())


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("place = 1", "place = -1", "place in [shown] must be a number from 0 to 100,000"),
        ("unit = [2, 3]", "unit = [2, 4]", "unit in [shown] must be a layer and a unit of it, from 1; the layers have"),
        ("unit = [2, 3]", "unit = 2", "unit in [shown] must be a layer and a unit of it"),
        ("row = 1", "row = 9", "row in [shown] must be a whole number from 1 to 2"),
        ("plane = [1, 2]", "plane = [1, 3]", "plane in [shown] must be two of the inputs, from 1 to 2"),
        ("of_unit = true", "of_unit = 1", "of_unit in [shown] must be true or false"),
        ('page = "bias"', 'page = "biases"', "page = 'biases' is not allowed (did you mean bias?)"),
        ("window = [-1, 2]", "window = [2, -1]", "the lower one first"),
        ("hidden = [3, 3]", "hidden = [3, 0]", "hidden = 0 is not allowed: it must be a whole number from 1 to 256"),
        ("hidden = [3, 3]", "hidden = []", "hidden has 0 layers: give the units of 1 to 4 hidden layers"),
        ("hidden = [3, 3]", "hidden = 3", "hidden must be a list with one entry for each layer"),
        ("hidden = [3, 3]", "hidden = [3]", "activations has 2 entries for 1 hidden layers"),
        ("hidden = [3, 3]", "hidden = [3, 4]", "b2 has 3 numbers and layer 2 has 4 units"),
        ('["tanh", {', '["tahn", {', "activations = 'tahn' is not known (did you mean tanh?)"),
        ('["tanh", {', '[3, {', "activations = 3 is not allowed: write an id"),
        ("slope = 0.01", "slop = 1", "activations: parameter of leaky_relu = 'slop' is not known (did"),
        ('loss = "bce"', 'loss = "softmax_ce"', "Y has one column: softmax needs two or more"),
        ('loss = "bce"', 'los = 1', "field 'los' in [start] is not known (did you mean loss?)"),
        ('init = "normal"', 'init = "norm"', "init = 'norm' is not known (did you mean normal?)"),
        ("scale = 0.5", "scale = -0.5", "scale = -0.5 is not allowed: it must be above 0"),
        ("seed = 3", "seed = -3", "seed = -3 is not allowed: it must be a whole number from 0"),
        ("b = [[0.5, 0, 0]", "b = [[0.5, 0]", "b1 has 2 numbers and layer 1 has 3 units"),
        ("b = [[0.5, 0, 0]", 'b = [["0.5", 0, 0]', "b = '0.5' is not a number"),
        ("test = 0.25", "test = 1", "test = 1 is not allowed: it must be a number from 0 to 0.9"),
        ("standardized = true", "standardized = 1", "standardized = 1 is not allowed: it must be true or false"),
        ('moves = "b"', 'moves = "B"', "moves = 'B' is not known (did you mean b?)"),
        ("batch_size = 1", "batch_size = 2.5", "batch_size = 2.5 is not allowed: it must be a whole number from 0"),
        ("step = 1", "step = 0", "step = 0 is not allowed: it must be a whole number from 1 to 100,000"),
        ("bias = [1, 2, -0.25]", "bias = [1, 4, -0.25]", "edits, entry 1: unit = 4 is not allowed: it must be"),
        ("bias = [1, 2, -0.25]", "bias = [1, 2]", "edits, entry 1: bias must be [layer, unit, b]"),
        ("bias = [1, 2, -0.25]", "biases = [1, 2, 0]", "change = 'biases' is not known (did you mean bias?)"),
        ("bias = [1, 2, -0.25]", 'moves = "all"', "moves = 'all' is not known"),
        ("bias = [1, 2, -0.25]", "bias = [1, 2, 0], moves = 1", "needs a step and one of optimizer"),
        ("0, 1, 1\n", "0, 1, 2\n", "Y of row 2 is 2: binary cross-entropy needs targets from 0 to 1"),
        ("[loaded]", "[rival]", "field 'rival' is not known"),
    ],
)  # fmt: skip
def test_each_mistake_in_a_file_is_one_sentence_with_its_line(old, new, says):
    assert old in TEXT
    with pytest.raises(InputError) as error:
        state_from(TEXT.replace(old, new, 1), NEURON, "mine.toml")
    assert says in str(error.value)
    assert re.match(r"mine\.toml, line \d+: ", str(error.value))
    assert "\n" not in str(error.value)


def test_edits_out_of_order_or_twice_are_refused():
    run = BASE.network.run
    for edits, says in (
        ([{"step": 3, "learning_rate": 1}, {"step": 2, "learning_rate": 2}], "in the order of their steps"),
        ([{"step": 3, "learning_rate": 1}, {"step": 3, "learning_rate": 2}], "changes learning_rate twice at step 3"),
        ([{"step": 3, "bias": [1, 1, 1]}] * 2, "changes bias twice at step 3"),
        ([{"step": k, "learning_rate": 1} for k in range(1, 402)], "a training keeps up to 400"),
    ):
        with pytest.raises(InputError, match=says):
            training({"edits": edits}, run.start.batch, run)


def test_missing_fields_are_named():
    for field in ("hidden", "activations", "loss", "learning_rate"):
        text = re.sub(rf"(?m)^{field} = .*\n", "", TEXT, count=1)
        with pytest.raises(InputError, match=f"{field} is missing in \\[start\\]"):
            state_from(text, NEURON)


def test_other_hidden_layers_keep_the_biases_that_fit_and_draw_weights():
    run = network.set_bias(BASE, 0, 1, 0.75).network.run
    assert run.start.weights is not None
    wider = training({"hidden": [5, 2]}, run.start.batch, run).start
    assert wider.biases == ((0.0, 0.75, 0.0, 0.0, 0.0), (0.0, 0.0), (0.0,))
    assert wider.weights is None
    assert [dense.activation.id for dense in wider.hidden] == ["tanh", "tanh"]
    assert training({"seed": 4}, run.start.batch, run).start.weights is None


def test_one_number_stands_for_all_biases_and_a_list_for_each_layer():
    batch = BASE.network.network.batch
    halves = (0.5,) * 3
    for b, expected in ((0.5, (halves, (0.5,))), ([0.5, -1], (halves, (-1.0,))), ([[0.5] * 3, 0], (halves, (0.0,)))):
        assert training({"hidden": [3], "activations": "tanh", "b": b}, batch).start.biases == expected


def test_parameters_of_an_activation_and_an_optimizer_are_told_with_their_ids():
    batch = BASE.network.network.batch
    given = {"hidden": [2], "activations": [{"id": "elu", "alpha": 0.5}], "optimizer": {"id": "momentum"}}
    run = training(given, batch)
    assert run.start.hidden[0].activation == choose_activation("elu", {"alpha": 0.5})
    assert run.optimizer == choose_optimizer("momentum")
