"""Every rule of change, in any order."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from biasviz import files, updates
from biasviz.experiments.neuron.lab import EVENTS, SPEEDS, opened
from biasviz.experiments.neuron.spec import MOVES, REDUCTIONS
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics import ACTIVATIONS, LOSSES, OPTIMIZERS
from biasviz.state import State


def start(id: str = files.DEFAULT) -> State:
    return State(opened(id, files.load_scenario(id).descent))


class AnyOrder(RuleBasedStateMachine):
    """Updates in any order leave a state that can be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.state = start()

    @rule(id=st.sampled_from([h.id for h in files.scenarios_of("neuron")]))
    def load(self, id):
        self.state = updates.load(self.state, id, files.load_scenario(id).descent)

    @rule(
        value=st.floats(-50, 50), which=st.sampled_from([updates.set_b, updates.set_w, updates.set_x, updates.set_y])
    )
    def set_number(self, value, which):
        self.state = which(self.state, value)

    @rule(value=st.floats(1e-6, 1e3))
    def rate(self, value):
        self.state = updates.set_learning_rate(self.state, value)

    @rule(id=st.sampled_from(list(ACTIVATIONS)))
    def activation(self, id):
        self.state = updates.choose_activation(self.state, id)

    @rule(id=st.sampled_from(list(LOSSES)))
    def loss(self, id):
        self.state = updates.choose_loss(self.state, id)

    @rule(id=st.sampled_from(list(OPTIMIZERS)))
    def optimizer(self, id):
        self.state = updates.choose_optimizer(self.state, id)

    @rule(moves=st.sampled_from(list(MOVES)), reduction=st.sampled_from(list(REDUCTIONS)))
    def options(self, moves, reduction):
        self.state = updates.choose_reduction(updates.choose_moves(self.state, moves), reduction)

    @rule(x=st.lists(st.floats(-5, 5), min_size=1, max_size=5), y=st.floats(-1, 2))
    def samples(self, x, y):
        self.state = updates.set_samples(self.state, x, [y] * len(x))

    @rule(index=st.integers(-2, 9))
    def sample(self, index):
        self.state = updates.choose_sample(self.state, index)

    @rule(
        which=st.sampled_from(
            [updates.step, updates.step_back, updates.quarter, updates.reset, updates.toggle_play, updates.refit]
        )
    )
    def time(self, which):
        self.state = which(self.state)

    @rule(seconds=st.floats(0, 1), speed=st.sampled_from(SPEEDS[:9]))
    def advance(self, seconds, speed):
        self.state = updates.advance(updates.set_speed(self.state, speed), seconds)

    @rule(event=st.sampled_from(list(EVENTS)))
    def until(self, event):
        self.state = updates.run_until(self.state, event)

    @rule(place=st.floats(0, 200))
    def scrub(self, place):
        self.state = updates.scrub(self.state, place)

    @rule(factor=st.floats(0.2, 5), at=st.floats(-20, 20))
    def zoom(self, factor, at):
        self.state = updates.zoom(self.state, factor, at)

    @rule(b=st.none() | st.floats(-20, 20))
    def hover(self, b):
        self.state = updates.hover(self.state, b)

    @invariant()
    def everything_can_be_shown(self):
        hash(self.state)
        trace = NeuronTrace(self.state.neuron)
        for name in ("point", "hovered", "next_b", "next_point", "ball", "curve", "ranges", "stretches", "trail",
                     "ghost", "died", "verdict", "reason", "check", "ruler"):  # fmt: skip
            getattr(trace, name)
        assert self.state.neuron.place <= len(trace.path)
        assert 0 <= self.state.neuron.sample < len(trace.neuron.problem.x)
        assert trace.verdict.outcome in (
            "converged",
            "descending",
            "plateau",
            "dead",
            "oscillating",
            "diverged",
            "undefined",
        )


AnyOrder.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
test_updates_in_any_order_leave_a_state_that_can_be_shown = AnyOrder.TestCase
