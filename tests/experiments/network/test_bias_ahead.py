"""What the page of one bias asks is asked beforehand."""

from dataclasses import replace

import pytest

from biasviz import patience
from biasviz.experiments.network import bias_ahead
from biasviz.experiments.network.ahead import look_ahead
from biasviz.experiments.network.bias_ahead import look_at_bias
from biasviz.experiments.network.check import check
from biasviz.experiments.network.curve import curve
from biasviz.experiments.network.curve_window import window_of
from biasviz.experiments.network.lab import opened
from biasviz.experiments.network.spec import Training
from biasviz.experiments.network.trace import NetworkTrace
from tests.experiments.network.cases import drawn


def test_all_of_it_is_at_hand_afterwards(monkeypatch):
    run = Training(drawn(11, n=40, widths=(2, 5, 1)))
    trace = NetworkTrace(replace(opened("x", run), page="bias"))
    look_ahead(trace)
    misses = [f.cache_info().misses for f in (check, bias_ahead.explain)]
    check(run, 0)
    bias_ahead.explain(run, 0, 0, 0, every=True)
    assert [f.cache_info().misses for f in (check, bias_ahead.explain)] == misses
    window = window_of(trace.lab, 0, 0)
    assert curve(run, 0, 0, 0, window) is curve(run, 0, 0, 0, window)


def test_what_is_long_is_put_off_where_somebody_waits():
    trace = NetworkTrace(replace(opened("x", Training(drawn(12, n=2_000, widths=(2, 12, 12, 12, 1)))), page="bias"))
    with patience.at_once(), pytest.raises(patience.Lengthy):
        look_ahead(trace)


def test_while_time_runs_only_the_curve_is_asked_for(monkeypatch):
    monkeypatch.setattr(bias_ahead, "check", lambda *_: pytest.fail("not while time runs"))
    monkeypatch.setattr(bias_ahead, "explain", lambda *_, **__: pytest.fail("not while time runs"))
    look_at_bias(NetworkTrace(replace(opened("x", Training(drawn())), page="bias", playing=True)))


def test_a_slope_that_is_kept_back_is_not_explained(monkeypatch):
    monkeypatch.setattr(bias_ahead, "explain", lambda *_, **__: pytest.fail("kept back"))
    look_at_bias(NetworkTrace(replace(opened("x", Training(drawn())), page="bias", veiled=frozenset({"slope"}))))
