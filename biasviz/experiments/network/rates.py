"""How fast a network learns here: a step of 784-64-10 beside bare products and PyTorch, epochs of a small one."""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable
from time import process_time
from typing import Any

import numpy as np

from biasviz import data
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.backward import Backward
from biasviz.experiments.network.evaluation import start
from biasviz.experiments.network.kept import Place
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.spec import Dense, Network, Settings, Training
from biasviz.experiments.network.stepper import moved
from biasviz.experiments.neuron.spec import choose_activation, choose_optimizer
from biasviz.numerics.records import Array

WIDTHS, ROWS = (784, 64, 10), 128
POINTS = 500
ROUNDS, AT_ONCE = 60, 5
TARGETS = {"to_pytorch": 1.0, "epochs": 300.0}
"""What is aimed at: a step takes at most PyTorch's time in float64; epochs of 2-4-2-1 a second."""

Work = Callable[[], object]


def wide() -> Network:
    """Return 784-64-10, ReLU and softmax, on rows nobody reads."""
    inputs, outputs = (tuple(f"{name}{k}" for k in range(n)) for name, n in (("x", WIDTHS[0]), ("y", WIDTHS[2])))
    biases = tuple((0.0,) * units for units in WIDTHS[1:])
    batch = Batch(data.Typed(("x",), ((0.0,),)), inputs, outputs)
    return Network(batch, (Dense(WIDTHS[1], choose_activation("relu")),), biases, loss="softmax_ce")


def small() -> Network:
    """Return 2-4-2-1, tanh and binary cross-entropy, on 500 points."""
    source = data.Generated("moons", POINTS, 0)
    table = data.table_of(source)
    return Network(Batch(source, table.inputs, table.targets), (Dense(4), Dense(2)), ((0.0,) * 4, (0.0,) * 2, (0.0,)))


def step_of(network: Network, X: Array, Y: Array) -> Work:
    """Return what does one step of plain gradient descent, each from where the last one came to."""
    backward, settings = Backward(network), Settings(choose_optimizer("gd"), 0.01, "both", 0)
    place = [Place(start(network), (), (0, 0), 0)]

    def step() -> None:
        _, g = backward(place[0].theta, X, Y)
        place[0] = moved(settings, backward.layout, place[0], g, len(X))

    return step


def torch_step(X: Array, classes: Any, kind: str) -> Work | None:
    """Return the same step in PyTorch, eager, on one thread; None where it is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch = importlib.import_module("torch")
    except ImportError:
        return None
    torch.set_num_threads(1)
    nn, dtype = torch.nn, getattr(torch, kind)
    model = nn.Sequential(nn.Linear(*WIDTHS[:2]), nn.ReLU(), nn.Linear(*WIDTHS[1:])).to(dtype)
    descent, loss = torch.optim.SGD(model.parameters(), lr=0.01), nn.CrossEntropyLoss()
    inputs, targets = torch.tensor(X, dtype=dtype), torch.tensor(classes)

    def step() -> None:
        descent.zero_grad()
        loss(model(inputs), targets).backward()
        descent.step()

    return step


def measure(look: Callable[[], None]) -> dict[str, Any]:
    """Measure all of it, in turn, so that what disturbs one disturbs all; `look` may raise in between.

    Returns:
        "steps": of 784-64-10 a second, 128 rows each; "step_us"; "to_products": its time over that of the two products
        with X that it cannot do without; "to_pytorch" and "to_pytorch_float32": over that of PyTorch's step, or None;
        "epochs": of 2-4-2-1 with 500 points a second, with everything that is kept of them; "targets".

    """
    random, network = np.random.default_rng(0), wide()
    X, classes = random.random((ROWS, WIDTHS[0])), random.integers(0, WIDTHS[2], ROWS)
    W, dZ = random.normal(size=WIDTHS[:2]), random.normal(size=(ROWS, WIDTHS[1]))
    path = Path(Training(small()))
    works: dict[str, Work | None] = {
        "step": step_of(network, X, np.eye(WIDTHS[2])[classes]),
        "products": lambda: (X @ W, X.T @ dZ),
        "pytorch": torch_step(X, classes, "float64"),
        "pytorch_float32": torch_step(X, classes, "float32"),
        "epoch": lambda: path.reach(len(path)),
    }
    with np.errstate(all="ignore"):
        seconds = _fastest({name: work for name, work in works.items() if work is not None}, look)

    def ratio(name: str) -> float | None:
        return seconds["step"] / seconds[name] if name in seconds else None

    return {
        "steps": 1 / seconds["step"],
        "step_us": 1e6 * seconds["step"],
        "to_products": ratio("products"),
        "to_pytorch": ratio("pytorch"),
        "to_pytorch_float32": ratio("pytorch_float32"),
        "epochs": 1 / seconds["epoch"],
        "targets": dict(TARGETS),
    }


def _fastest(works: dict[str, Work], look: Callable[[], None]) -> dict[str, float]:
    """Return the CPU seconds of each, at its quickest."""
    best = dict.fromkeys(works, np.inf)
    for _ in range(ROUNDS):
        for name, work in works.items():
            begin = process_time()
            for _ in range(AT_ONCE):
                work()
            best[name] = min(best[name], (process_time() - begin) / AT_ONCE)
            look()
    return best
