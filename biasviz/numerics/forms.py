"""How each activation, loss and optimizer is written in NumPy, PyTorch and JAX: one row a record.

The rows are text for a person to read and run; they are keyed like the tables of `numerics`, and a test holds each row
against its record. At kinks all three follow PyTorch's convention, as the records do. A parameter of a record
stands in the text by its name.
"""

from __future__ import annotations

from typing import NamedTuple

HELPERS = {
    "sigmoid": "def sigmoid(t): return 1 / (1 + np.exp(-t))",
    "Phi": "Phi = np.vectorize(lambda t: 0.5 * math.erfc(-t / 2**0.5))  # the normal distribution function",
}
"""What NumPy does not have, by the name with which rows use it."""


class ActivationForm(NamedTuple):
    """a = f(z) as text.

    Attributes:
        numpy, torch, jax: f(z).
        slope: f′(z) in NumPy, keeping its relative precision in the tails.
        rest: 1 − a where a may round to 1, the same in each framework but for its functions; or empty.
        cancels: whether f′ is a difference of terms, so that it has fewer digits near its root.

    """

    numpy: str
    slope: str
    torch: str
    jax: str
    rest: tuple[str, str, str] | None = None
    cancels: bool = False


class LossForm(NamedTuple):
    """ℓ(a, y) of one sample as text; `{rest}` stands for 1 − a.

    Attributes:
        numpy, torch, jax: ℓ.
        slope: ∂ℓ/∂a in NumPy.

    """

    numpy: str
    slope: str
    torch: str
    jax: str


class OptimizerForm(NamedTuple):
    """A step as text, for the gradient g at step t.

    Attributes:
        lines: how what is remembered changes, the same in NumPy and JAX.
        direction: what is multiplied with the learning rate.
        torch: the class in torch.optim and its arguments.
        state: names in PyTorch of what is remembered, in the record's order; and whether the step is counted.

    """

    lines: tuple[str, ...]
    direction: str
    torch: str
    state: tuple[str, ...] = ()
    counts: bool = False


SELU = "np.where(z > 0, 1.0507009873554805 * z, 1.7580993408473769 * np.expm1(np.minimum(z, 0)))"
ACTIVATION_FORMS: dict[str, ActivationForm] = {
    "linear": ActivationForm("z", "1.0", "z", "z"),
    "sigmoid": ActivationForm("sigmoid(z)", "sigmoid(z) * sigmoid(-z)", "torch.sigmoid(z)", "jax.nn.sigmoid(z)"),
    "tanh": ActivationForm(
        "np.tanh(z)", "1 / np.cosh(z) ** 2", "torch.tanh(z)", "jnp.tanh(z)",
        ("2 / (1 + np.exp(2 * z))", "2 * torch.sigmoid(-2 * z)", "2 * jax.nn.sigmoid(-2 * z)"),
    ),
    "relu": ActivationForm("np.maximum(z, 0)", "np.where(z > 0, 1.0, 0.0)", "F.relu(z)", "jax.nn.relu(z)"),
    "leaky_relu": ActivationForm(
        "np.where(z > 0, z, slope * z)", "np.where(z > 0, 1.0, slope)",
        "F.leaky_relu(z, slope)", "jnp.where(z > 0, z, slope * z)",
    ),
    "elu": ActivationForm(
        "np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))",
        "np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0)))",
        "F.elu(z, alpha)", "jnp.where(z > 0, z, alpha * jnp.expm1(jnp.where(z > 0, 0.0, z)))",
    ),
    "selu": ActivationForm(
        SELU, "np.where(z > 0, 1.0507009873554805, 1.7580993408473769 * np.exp(np.minimum(z, 0)))",
        "F.selu(z)",
        "jnp.where(z > 0, 1.0507009873554805 * z, 1.7580993408473769 * jnp.expm1(jnp.where(z > 0, 0.0, z)))",
    ),
    "gelu": ActivationForm(
        "z * Phi(z)", "Phi(z) + z * np.exp(-0.5 * z**2) / np.sqrt(2 * np.pi)",
        "0.5 * z * torch.erfc(-z / 2**0.5)", "0.5 * z * jax.scipy.special.erfc(-z / 2**0.5)", cancels=True,
    ),
    "silu": ActivationForm(
        "z * sigmoid(z)", "sigmoid(z) * (1 + z * sigmoid(-z))", "F.silu(z)", "jax.nn.silu(z)", cancels=True
    ),
    "softplus": ActivationForm(
        "np.logaddexp(0, z)", "sigmoid(z)", "-F.logsigmoid(-z)", "jax.nn.softplus(z)"
    ),
    "softsign": ActivationForm(
        "z / (1 + np.abs(z))", "1 / (1 + np.abs(z)) ** 2", "F.softsign(z)", "jax.nn.soft_sign(z)",
        ("np.where(z > 0, 1, 1 - 2 * z) / (1 + np.abs(z))", "torch.where(z > 0, 1, 1 - 2 * z) / (1 + torch.abs(z))",
         "jnp.where(z > 0, 1, 1 - 2 * z) / (1 + jnp.abs(z))"),
    ),
    "mish": ActivationForm(
        "z * np.tanh(np.logaddexp(0, z))",
        "np.tanh(np.logaddexp(0, z)) + z * sigmoid(z) / np.cosh(np.logaddexp(0, z)) ** 2",
        "z * torch.tanh(-F.logsigmoid(-z))", "z * jnp.tanh(jax.nn.softplus(z))", cancels=True,
    ),
    "hard_sigmoid": ActivationForm(
        "np.clip(z + 3, 0, 6) / 6", "np.where(np.abs(z) < 3, 1 / 6, 0.0)", "F.relu6(z + 3) / 6",
        "jax.nn.relu6(z + 3) / 6",
    ),
    "hard_tanh": ActivationForm(
        "np.clip(z, -1, 1)", "np.where(np.abs(z) < 1, 1.0, 0.0)", "F.hardtanh(z)",
        "jnp.where(jnp.abs(z) < 1, z, jnp.sign(z))",
    ),
}  # fmt: skip

LOSS_FORMS: dict[str, LossForm] = {
    "half_mse": LossForm("0.5 * (a - y) ** 2", "a - y", "0.5 * (a - y) ** 2", "0.5 * (a - y) ** 2"),
    "mse": LossForm("(a - y) ** 2", "2 * (a - y)", "(a - y) ** 2", "(a - y) ** 2"),
    "mae": LossForm(
        "np.abs(a - y)", "np.sign(a - y)", "torch.abs(a - y)", "jnp.where(a == y, 0.0, jnp.abs(a - y))"
    ),
    "huber": LossForm(
        "np.where(np.abs(a - y) < delta, 0.5 * (a - y) ** 2, delta * (np.abs(a - y) - 0.5 * delta))",
        "np.clip(a - y, -delta, delta)",
        'F.huber_loss(a, y, reduction="none", delta=delta)',
        "jnp.where(jnp.abs(a - y) < delta, 0.5 * (a - y) ** 2, delta * (jnp.abs(a - y) - 0.5 * delta))",
    ),
    "log_cosh": LossForm(
        "np.logaddexp(a - y, y - a) - np.log(2)", "np.tanh(a - y)",
        "torch.logaddexp(a - y, y - a) - math.log(2)", "jnp.logaddexp(a - y, y - a) - jnp.log(2.0)",
    ),
    "bce": LossForm(
        "-(y * np.log(a) + (1 - y) * np.log({rest}))", "(1 - y) / ({rest}) - y / a",
        "-(y * torch.log(a) + (1 - y) * torch.log({rest}))", "-(y * jnp.log(a) + (1 - y) * jnp.log({rest}))",
    ),
    "bce_logits": LossForm(
        "y * np.logaddexp(0, -a) + (1 - y) * np.logaddexp(0, a)", "(1 - y) * sigmoid(a) - y * sigmoid(-a)",
        "-(y * F.logsigmoid(a) + (1 - y) * F.logsigmoid(-a))",
        "-(y * jax.nn.log_sigmoid(a) + (1 - y) * jax.nn.log_sigmoid(-a))",
    ),
    "hinge": LossForm(
        "np.maximum(1 - y * a, 0)", "np.where(1 - y * a > 0, -y, 0.0)", "F.relu(1 - y * a)", "jax.nn.relu(1 - y * a)"
    ),
}  # fmt: skip

FUSED_FORMS: dict[tuple[str, str], LossForm] = {
    ("sigmoid", "bce"): LossForm(
        "y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)", "a - y",
        "-(y * F.logsigmoid(z) + (1 - y) * F.logsigmoid(-z))",
        "-(y * jax.nn.log_sigmoid(z) + (1 - y) * jax.nn.log_sigmoid(-z))",
    ),
}  # fmt: skip
"""Like the table of `numerics.fused`: ℓ as a function of z, with ∂ℓ/∂z as its slope."""

OPTIMIZER_FORMS: dict[str, OptimizerForm] = {
    "gd": OptimizerForm((), "g", "SGD({of}, lr=lr)"),
    "momentum": OptimizerForm(
        ("v = momentum * v + g",), "v", "SGD({of}, lr=lr, momentum=momentum)", ("momentum_buffer",)
    ),
    "nesterov": OptimizerForm(
        ("v = momentum * v + g",), "(g + momentum * v)",
        "SGD({of}, lr=lr, momentum=momentum, nesterov=momentum > 0)", ("momentum_buffer",),
    ),
    "adagrad": OptimizerForm(
        ("s = s + g**2",), "g / (s**0.5 + eps)", "Adagrad({of}, lr=lr, eps=eps)", ("sum",), True
    ),
    "rmsprop": OptimizerForm(
        ("s = rho * s + (1 - rho) * g**2",), "g / (s**0.5 + eps)", "RMSprop({of}, lr=lr, alpha=rho, eps=eps)",
        ("square_avg",), True,
    ),
    "adam": OptimizerForm(
        ("m = beta1 * m + (1 - beta1) * g", "v = beta2 * v + (1 - beta2) * g**2"),
        "m / (1 - beta1**t) / ((v / (1 - beta2**t)) ** 0.5 + eps)",
        "Adam({of}, lr=lr, betas=(beta1, beta2), eps=eps)", ("exp_avg", "exp_avg_sq"), True,
    ),
}  # fmt: skip
