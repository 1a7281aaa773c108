"""Two runs under one clock: stop-watches that are exact, and what the lanes differ in."""

import pytest

from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.race import (
    RESTING,
    Finish,
    Watch,
    differences,
    follow,
    never,
    short,
    watch_of,
    winner,
)
from biasviz.numerics import ACTIVATIONS, LOSSES, OPTIMIZERS
from experiments.build import descent

WRONG = {"x": 1, "w": 1, "y": 0, "lr": 1, "activation": "sigmoid"}
ESCAPED = Until("escaped")


@pytest.mark.parametrize(("b", "half", "bce"), [(3, 71, 5), (5, 426, 7), (7, 3_011, 9), (9, 22_063, 11)])
def test_cross_entropy_escapes_long_before_half_mse(b, half, bce):
    for loss, steps in (("half_mse", half), ("bce", bce)):
        watch = Watch(descent(**WRONG, b=b, loss=loss), ESCAPED)
        assert watch.finished(steps - 1) is None
        assert watch.finished(steps) == Finish(steps, True)


def test_a_watch_tells_the_same_however_it_is_asked():
    for run in (descent(**WRONG, b=5), descent(w=0, b=3, y=0, lr=2, activation="linear"), descent(**WRONG, b=36)):
        at_once, slowly = Watch(run, ESCAPED), Watch(run, ESCAPED)
        found = [slowly.finished(step) for step in range(500)]
        assert at_once.finished(499) == found[-1]
        assert found[-1] is not None
        assert at_once.finished(found[-1].step - 1) is None


def test_a_lane_without_a_loss_is_out_at_the_start():
    run = descent(w=1, b=-1.5, activation="tanh", loss="bce")
    assert Watch(run, ESCAPED).finished(0) == Finish(0, False, "undefined")


def test_scrubbed_back_before_its_finish_a_watch_runs_again():
    watch = Watch(descent(**WRONG, b=3, loss="bce"), ESCAPED)
    assert watch.finished(9) == Finish(5, True)
    assert watch.finished(4) is None
    assert watch.finished(5) == Finish(5, True)


DEAD = {"w": 0.5, "b": -2, "y": 1, "activation": "relu"}
KILLED = {"w": 1, "b": 3, "y": 1, "activation": "relu"}


@pytest.mark.parametrize(
    ("given", "step", "why"),
    [
        (DEAD, 0, "dead"),
        ({**DEAD, "optimizer": "adam"}, 0, "dead"),
        ({**KILLED, "lr": 1.34}, 1, "dead"),
        ({**WRONG, "b": 36}, 0, "at rest"),
        ({"w": 0, "b": 3, "lr": 1, "activation": "linear", "y": 1}, 1, "at rest"),
        ({"w": 0, "b": 3, "lr": 2, "activation": "linear", "y": 2}, 64, "repeats"),
        ({"w": 1, "b": -1.5, "activation": "tanh", "loss": "bce"}, 0, "undefined"),
    ],
)
def test_a_lane_that_never_escapes_says_so_and_why(given, step, why):
    assert Watch(descent(**given), ESCAPED).finished(400) == Finish(step, False, why)


def test_momentum_that_still_carries_the_dead_is_waited_for():
    run = descent(**KILLED, lr=1.4, optimizer="momentum", parameters={"momentum": 0.9})
    finish = Watch(run, Until("below", 1e-9)).finished(2_000)
    assert finish is not None
    assert finish.why == "dead"
    assert finish.step > 300


def test_a_neuron_that_crosses_zero_to_die_has_not_escaped():
    run = descent(**KILLED, lr=1.4, optimizer="momentum", parameters={"momentum": 0.9})
    assert watch_of(run, ESCAPED).finished(5) is None
    assert watch_of(descent(**KILLED, lr=1.34), ESCAPED).finished(5) == Finish(1, False, "dead")


def test_the_dead_meet_death_and_rest_waits_for_what_is_told_late():
    assert Watch(descent(**DEAD), Until("dead")).finished(9) == Finish(0, True)
    halved = Watch(descent(w=0, b=3, lr=1, activation="linear", y=1), Until("converged")).finished(400)
    assert halved is not None
    assert halved.met
    cycle = Watch(descent(w=0, b=3, lr=2, activation="linear", y=2), Until("cycle")).finished(400)
    assert cycle == Finish(8, True)


def test_a_rest_of_a_run_with_a_memory_counts_from_the_step_it_last_moved():
    slow = {"w": 0, "b": 1e9, "y": 0, "activation": "linear", "loss": "mae", "optimizer": "rmsprop"}
    run = descent(**slow, lr=2.0**-24 * (1 - 1e-4))
    b = path_of(run).column("b", 0, path_of(run).reach(1_200))
    moved = max(k for k in range(1, len(b)) if b[k] != b[k - 1])
    assert Watch(run, ESCAPED).finished(2_000) == Finish(moved + RESTING, False, "at rest")


def test_a_run_repeats_only_once_a_whole_round_was_seen_since_it_is_watched():
    run = descent(w=0, b=3, lr=2, activation="linear", y=2)
    assert Watch(run, Until("escaped", since=100)).finished(400) == Finish(192, False, "repeats")


def test_the_dead_are_not_waited_for_where_rest_is():
    assert Watch(descent(**DEAD), Until("converged")).finished(400) == Finish(0, False, "dead")


def test_a_loss_at_the_level_is_not_below_it():
    run = descent(w=0, b=2, y=0, lr=0.5, activation="linear")
    assert Watch(run, Until("below", 2.0)).finished(9) == Finish(1, True)


@pytest.mark.parametrize(("ours", "expected"), [({"w": 3}, (3, 1)), ({"b": 4}, (1, 4)), ({"w": 3, "b": 4}, (3, 4))])
def test_what_both_starts_had_in_common_they_keep_in_common(ours, expected):
    old, rival = descent(w=1, b=1), descent(w=1, b=1, loss="mae")
    start = follow(rival, old, descent(**{"w": 1, "b": 1, **ours})).start
    assert (start.w, start.b) == expected
    own = descent(w=7, b=8, loss="mae")
    assert follow(own, old, descent(w=3, b=4)).start == own.start


def test_the_first_to_finish_wins_and_only_once_all_have_come_out():
    slow, fast, out = Finish(22_063, True), Finish(11, True), Finish(0, False, "dead")
    assert winner((slow, fast)) == 1
    assert winner((fast, out)) == 0
    assert winner((None, fast)) is None
    assert winner((fast, fast)) is None
    assert winner((out, out)) is None


def test_why_a_lane_never_comes_is_said_in_words():
    assert never(Finish(0, False, "dead")) == "never: dead"
    assert never(Finish(200_000, False, "the limit")) == "not within 200,000 steps"


def test_only_what_differs_is_marked():
    one, other = descent(**WRONG, b=9), descent(**WRONG, b=9, loss="bce")
    found = differences(one, other)
    assert [(d.said(0), d.said(1)) for d in found] == [("loss: half MSE", "loss: BCE")]
    assert differences(one, one) == ()
    leaky = [descent(**{**DEAD, "activation": "leaky_relu"}, parameters={"slope": s}) for s in (0.1, 0.01)]
    assert differences(*leaky)[0].values == ("leaky ReLU 0.1", "leaky ReLU 0.01")
    faster = differences(one, descent(**{**WRONG, "lr": 2}, b=8))
    assert [d.said(1) for d in faster] == ["rate: 2", "b: 8"]
    left = differences(descent(**DEAD), descent(**DEAD, kink="left"))
    assert [d.said(1) for d in left] == ["slope at a kink: from the left"]


def test_a_name_within_a_line_is_small_unless_it_is_a_persons_or_an_acronym():
    kinds = [*LOSSES.values(), *ACTIVATIONS.values(), *OPTIMIZERS.values()]
    said = {record.id: short(record) for record in kinds}
    assert (said["half_mse"], said["bce"], said["huber"], said["relu"]) == ("half MSE", "BCE", "Huber", "ReLU")
    assert (said["leaky_relu"], said["gd"], said["adam"]) == ("leaky ReLU", "gradient descent", "Adam")
