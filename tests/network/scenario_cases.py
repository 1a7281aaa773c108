"""What an expectation of a scenario of the Network lab may name, as a lab gives it."""

from dataclasses import replace
from functools import cached_property

import numpy as np

from biasviz.experiments.layer.evaluation import DEAD, SATURATED
from biasviz.experiments.network.evaluation import Parameters, forward, full_pass
from biasviz.experiments.network.rows import test_rows as held_out
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.trace import NetworkTrace


def found(lab, step):
    """Return it after that many steps, each worked out when it is asked for."""
    return Found(NetworkTrace(replace(lab, place=float(step), veiled=frozenset())))


class Found:
    """Values by name."""

    def __init__(self, trace):
        self._trace, self._network = trace, trace.network

    def __getitem__(self, name):
        trace = self._trace
        if name in ("loss", "test_loss", "right", "test_right"):
            X, Y = held_out(self._network) if name.startswith("test_") else training_rows(self._network)
            return (self._loss if name.endswith("loss") else self._right)(X, Y)
        if name in ("dead", "saturated"):
            lamps = self._trained.lamp[:-1]
            return sum(int((lamp == {"dead": DEAD, "saturated": SATURATED}[name]).all(axis=0).sum()) for lamp in lamps)
        if name in ("outcome", "detail", "period", "outcome_step"):
            return getattr(trace.verdict, "step" if name == "outcome_step" else name)
        if name == "epoch":
            return trace.path.epoch(trace.step)
        kind, layer = name.rstrip("12345"), int(name[-1]) - 1
        if kind == "next_b":
            return Parameters(self._network, trace.path.onward(trace.step)).b[layer][0]
        if kind in ("W", "b"):
            return getattr(trace.parameters, kind)[layer]
        return getattr(trace.seen, kind)[layer]

    @cached_property
    def _trained(self):
        return full_pass(self._network, self._trace.theta, *training_rows(self._network))

    def _loss(self, X, Y):
        """The mean over the rows, whatever the reduction of the training."""
        return float(full_pass(self._network, self._trace.theta, X, Y).loss.mean())

    def _right(self, X, Y):
        out = forward(self._network, self._trace.theta, X).A[-1]
        one = out.shape[1] == 1
        return float(((out > 0.5) == (Y > 0.5) if one else out.argmax(axis=1) == Y.argmax(axis=1)).mean())


def is_found(expected, actual, steps=0):
    """Whether a value is what an author expects: words are a part of what is said, numbers hold to six digits.

    After many steps to four, for matrices are multiplied in another order on another machine.
    """
    if isinstance(expected, str):
        return isinstance(actual, str) and expected in actual
    values, there = np.array(expected, dtype=float), np.array(actual, dtype=float)
    near = 1e-6 if steps <= 100 else 1e-4
    return values.size == there.size and np.allclose(there.reshape(values.shape), values, rtol=near, atol=1e-9)
