"""How fast the numbers come: evaluations and descent steps a second."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from biasviz.experiments.neuron.curve import curve
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.spec import Descent, Neuron

SECONDS = 0.5


def a_second(work: Callable[[int], int], look: Callable[[], None]) -> float:
    """Return how many units a second the work gets through; it is told a running number, and returns a count."""
    start, done, i = perf_counter(), 0, 0
    while perf_counter() - start < SECONDS:
        done += work(i)
        i += 1
        look()
    return done / (perf_counter() - start)


def measure(look: Callable[[], None]) -> dict[str, float]:
    """Return evaluations, curves (601 biases) and descent steps a second; `look` may raise in between."""
    descent = Descent(learning_rate=0.01)

    def walk(i: int) -> int:
        return Path(descent).reach(2000)

    return {
        "evaluations": a_second(lambda i: bool(evaluate(Neuron(b=i * 1e-4))), look),
        "curves": a_second(lambda i: bool(curve(descent.start.problem, 0.8 + i * 1e-6, -8.0, 8.0)), look),
        "descent_steps": a_second(walk, look),
    }
