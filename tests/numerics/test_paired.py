"""f and f′ at once are the f and f′ of the records."""

import mpmath as mp
import numpy as np
import pytest

from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.paired import paired

from .cases import each_activation
from .reference import ACTIVATION, derivative, relative_error
from .test_precision import TINY, points


def both(activation, z, **parameters):
    a, slope = paired(activation, parameters)(z)
    return a, np.ones_like(z) if slope is None else np.asarray(slope, dtype=float)


@each_activation
def test_both_are_those_of_the_record(activation, parameters):
    z = np.array([*points(activation.id), *activation.kinks(**parameters)])
    a, slope = both(activation, z, **parameters)
    np.testing.assert_allclose(a, activation.value(z, **parameters), rtol=4e-15, atol=1e-300)
    np.testing.assert_allclose(slope, activation.slope(z, **parameters), rtol=4e-15, atol=1e-300)


@pytest.mark.parametrize("id", ["sigmoid", "tanh"])
def test_they_keep_their_relative_precision_from_the_smallest_z_to_the_end_of_the_tails(id):
    sizes = [*np.geomspace(1e-300, 700.0, 60), *np.linspace(0.02, 0.05, 60), *np.linspace(0.1, 40.0, 60)]
    z = np.array([side * v for side in (-1.0, 1.0) for v in sizes])
    a, slope = both(ACTIVATIONS[id], z)
    for v, got, steep in zip(z, a, slope, strict=True):
        for found, exact in ((got, ACTIVATION[id](mp.mpf(float(v)))), (steep, derivative(ACTIVATION[id], float(v), 1))):
            if abs(exact) > TINY:
                assert relative_error(found, exact) < 2e-15, f"at z = {v!r}"


def test_both_keep_the_shape_and_leave_z_alone():
    z = np.linspace(-0.1, 0.1, 12).reshape(3, 4)
    for activation in ACTIVATIONS.values():
        parameters = {p.name: p.default for p in activation.parameters}
        before = z.copy()
        a, slope = both(activation, z, **parameters)
        assert a.shape == slope.shape == (3, 4)
        assert (z == before).all()
        flat, _ = both(activation, z.T.copy(), **parameters)
        assert (a == flat.T).all()


def test_an_infinite_z_has_its_limit_and_no_slope():
    z = np.array([-np.inf, -1e308, 1e308, np.inf])
    with np.errstate(over="ignore"):
        a, slope = both(ACTIVATIONS["tanh"], z)
    assert (a.tolist(), slope.tolist()) == ([-1, -1, 1, 1], [0] * 4)
    a, slope = both(ACTIVATIONS["sigmoid"], z)
    assert (a.tolist(), slope.tolist()) == ([0, 0, 1, 1], [0] * 4)
