"""The steps of a training, computed as far as asked and kept: time is an index into them."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import active, read_only
from biasviz.experiments.layer.spec import Layer, Training, given_bias, given_weights, weights_of
from biasviz.experiments.layer.sums import Totals, totals
from biasviz.experiments.neuron.path import Ended
from biasviz.language import mark, tr
from biasviz.numerics.records import Array, Memory

LONGEST = 20_000
"""Steps that are kept."""
KEPT = 8_000_000
"""Numbers that are kept over all steps where W moves: 64 MB."""


class Path:
    """The places of a training.

    Attributes:
        run: what is walked.
        ended: why no further step follows, or None.
        rows: rows that count in all, m.
        batch_size: rows of one step.

    """

    def __init__(self, run: Training) -> None:
        self.run = run
        self.ended: Ended | None = None
        self.rows = len(active(run.start.batch))
        self.batch_size = min(run.batch_size, self.rows) if run.batch_size else self.rows
        W, b = weights_of(run.start), read_only(np.array([run.start.bias]))
        self._W, self._b = [W], [b]
        self._memory: list[tuple[Memory, Memory]] = [((0.0,) * len(run.optimizer_record.memory),) * 2]
        self._totals: list[Totals] = [self._evaluated(0, W, b)]
        # W, its gradient and what the optimizer remembers of it are kept of every step in which it moves.
        kept = W.size * (2 + len(run.optimizer_record.memory))
        self.longest = min(LONGEST, max(1, KEPT // kept)) if run.moves != "b" else LONGEST
        self._walk = b

    def __len__(self) -> int:
        return len(self._b)

    def reach(self, step: int) -> int:
        """Compute up to that step; return the last one there is, at most `step`."""
        with np.errstate(all="ignore"):
            while len(self) <= min(step, self.longest) and self.ended is None:
                self._advance()
        return min(step, len(self) - 1)

    def weights(self, step: int) -> Array:
        """Return W after that many steps, (d, k)."""
        return self._W[step if self.run.moves != "b" else 0]

    def bias(self, step: int) -> Array:
        """Return b after that many steps, (1, k)."""
        return self._b[step]

    def totals(self, step: int) -> Totals:
        """Return the totals over the rows that this step sees: all, or those of its minibatch."""
        return self._totals[step]

    def memory(self, step: int) -> tuple[Memory, Memory]:
        """Return what the optimizer remembers of W and of b before the step that leads on from here."""
        return self._memory[step]

    def biases(self, last: int, first: int = 0) -> Array:
        """Return b of the steps from `first` to `last`, (steps, k), read-only."""
        if len(self._walk) <= last:
            self._walk = read_only(np.concatenate([self._walk, *self._b[len(self._walk) : last + 1]]))
        return self._walk[first : last + 1]

    def losses(self, first: int, last: int) -> Array:
        """Return L over the rows that each step sees, for the steps from `first` to `last`."""
        return np.array([found.L for found in self._totals[first : last + 1]])

    def slopes(self, last: int) -> Array:
        """Return ∂L/∂b over the rows that each step sees, (last + 1, k)."""
        return np.concatenate([found.db for found in self._totals[: last + 1]])

    def which(self, step: int) -> NDArray[np.intp]:
        """Return the rows that the step from there sees, in the order in which they fall into db."""
        rows = active(self.run.start.batch)
        if self.batch_size == self.rows:
            return rows
        a_round = self.rows // self.batch_size
        order = _order(self.run.seed, step // a_round, self.rows)
        first = step % a_round * self.batch_size
        return rows[order[first : first + self.batch_size]]

    def onward(self, step: int) -> tuple[Array, Array, tuple[Memory, Memory]]:
        """Return W, b and the optimizer's memory after the step that leads on from here, finite or not."""
        run, found = self.run, self._totals[step]
        W, b = self.weights(step), self.bias(step)
        memory_W, memory_b = self._memory[step]
        direction, kw = run.optimizer_record.direction, run.optimizer.keywords
        with np.errstate(all="ignore"):
            if found.dW is not None and run.moves != "b":
                dW, memory_W = direction(found.dW, memory_W, step + 1, **kw)
                W = W - run.learning_rate * dW
            if run.moves != "w":
                db, memory_b = direction(found.db, memory_b, step + 1, **kw)
                b = b - run.learning_rate * db
        return W, b, (memory_W, memory_b)

    def _evaluated(self, step: int, W: Array, b: Array) -> Totals:
        rows = None if self.batch_size == self.rows else self.which(step)
        found = totals(self.run.start, W, b, rows, self.run.moves != "b")
        if not (math.isfinite(found.L) and np.isfinite(found.db).all()):
            lost = mark("db is undefined") if math.isfinite(found.L) else mark("L is undefined")
            self.ended = Ended("undefined", tr(lost))
        elif self.run.start.reduction == "none":
            words = mark("none keeps one gradient a row: b has one number a neuron, so sum them or take their mean")
            self.ended = Ended("undefined", tr(words))
        elif not self.rows:
            self.ended = Ended("undefined", tr("every row is muted"))
        return found

    def _advance(self) -> None:
        W, b, memory = self.onward(len(self) - 1)
        if not (np.isfinite(W).all() and np.isfinite(b).all()):
            words = mark("b left the range of float64") if np.isfinite(W).all() else mark("W left the range of float64")
            self.ended = Ended("diverged", tr(words))
            return
        found = self._evaluated(len(self), W, b)  # first, for it may be put off
        self._b.append(read_only(b))
        self._memory.append(memory)
        if self.run.moves != "b":
            self._W.append(read_only(W))
        self._totals.append(found)


@lru_cache(maxsize=4)
def _order(seed: int, epoch: int, rows: int) -> NDArray[np.intp]:
    """Return in which order the rows come in one round of minibatches; what is left over waits for the next."""
    patience.ask(rows, patience.DRAWN, rows)
    return np.random.default_rng([seed, epoch]).permutation(rows)


@lru_cache(maxsize=8)
def path_of(run: Training) -> Path:
    """Return the path of a training; the same object as long as it is in use."""
    return Path(run)


def layer_at(run: Training, step: int) -> Layer:
    """Return the layer that a training has come to; where it began, once it holds what cannot be set by hand."""
    path, layer = path_of(run), run.start
    step = path.reach(step)
    try:
        bias = given_bias([float(v) for v in path.bias(step)[0]])
        moved = step > 0 and run.moves != "b"
        weights = given_weights(path.weights(step).tolist()) if moved else layer.weights
    except InputError:
        return layer
    return replace(layer, bias=bias, weights=weights)


def walked(run: Training, step: int) -> Path:
    """Return the path of a training, walked to that step where it has it; one that was forgotten is walked anew."""
    path = path_of(run)
    path.reach(step)
    return path


@lru_cache(maxsize=8)
def everything(run: Training, step: int) -> Totals:
    """Return loss and gradients at a step over all rows that are not muted."""
    path = walked(run, step)
    return totals(run.start, path.weights(step), path.bias(step))
