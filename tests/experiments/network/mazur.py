"""N2: a step-by-step backpropagation example, 2-2-2 with sigmoid, that leaves its bias step out."""

from tests.experiments.network.cases import network

N2 = network(
    [[0.05, 0.10]], [[0.01, 0.99]], [[0.15, 0.25], [0.20, 0.30]], [[0.40, 0.50], [0.45, 0.55]],
    b=[[0.35, 0.35], [0.60, 0.60]], f="sigmoid", output="sigmoid",
)  # fmt: skip
