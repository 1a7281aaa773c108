"""What the tests of lessons share: the documented example, and what is found at the end of a scene."""

from __future__ import annotations

import textwrap

import pytest

from biasviz import lessons
from biasviz.experiments.neuron.detective import explain
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.verdict import verdict


def documented():
    """Return the example of the reference, as a person would copy it."""
    example = lessons.__doc__.split("one `[[scene]]` each:\n")[1].split("\nTables such as")[0]
    return textwrap.dedent(example).strip() + "\n"


def found(descent, step):
    """Return what an expectation may name, at that step."""
    path = path_of(descent)
    step = path.reach(step)
    point, here, reason = path.point(step), verdict(path, step), explain(path.neuron(step))
    return {
        "b": point.neuron.b, "w": point.neuron.w, "z": point.z[0], "a": point.a[0], "loss": point.loss,
        "dL_db": point.dL_db, "d2L_db2": point.d2L_db2, "dL_dw": point.dL_dw, "next_b": path.next_b(step),
        "outcome": here.outcome, "outcome_step": here.step, "period": here.period, "detail": here.detail,
        "reason": reason.id if reason else "none", "undefined": point.undefined, "step": step,
    }  # fmt: skip


def assert_expected(values, here, where):
    """Assert what an author expects, numbers to six significant digits."""
    for name, expected in values:
        if name in ("detail", "undefined"):
            assert str(expected) in here[name], (where, name)
        elif isinstance(expected, str):
            assert here[name] == expected, (where, name)
        else:
            exact = expected == 0 and name.startswith("d")
            assert here[name] == pytest.approx(expected, rel=1e-6, abs=0 if exact else 1e-9), (where, name)
