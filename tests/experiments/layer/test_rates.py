"""What `biasviz bench` says about a million rows, measured on a few."""

from __future__ import annotations

import json

import pytest

from biasviz.commands import bench
from biasviz.experiments.layer import rates


@pytest.fixture
def found() -> dict:
    return rates.measure(lambda: None, rows=(40, 600), shapes=((30, 1), (30, 4)))


def test_every_pair_is_measured_at_every_number_of_rows(found: dict) -> None:
    measured = [(row["pair"], row["rows"]) for row in found["surfaces"]]
    assert measured == [("-".join(pair), n) for pair in rates.PAIRS for n in (40, 600)]
    for row in found["surfaces"]:
        assert min(row[k] for k in ("look_ns_a_row", "curve_ms", "slope_us", "memory", "plain_over_curve")) > 0
    assert {row["kind"] for row in found["surfaces"]} == {"plain", "moments", "sorted"}


def test_sums_are_measured_in_both_orders_and_types(found: dict) -> None:
    measured = [(*row["shape"], row["order"], row["dtype"]) for row in found["reductions"]]
    assert measured == [(30, k, o, t) for k in (1, 4) for o in "CF" for t in ("float32", "float64")]
    for row in found["reductions"]:
        assert row["ratio"] == pytest.approx(row["sum_ms"] / row["read_ms"])


def test_a_look_ends_the_measuring() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rates.measure(stop, rows=(40,), shapes=((30, 1),))


def test_bench_prints_targets_beside_what_it_found(
    found: dict, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "measure_rows", lambda look: found)
    parser_args = type("Args", (), {"json": False, "rows_only": True, "networks_only": False})()
    assert bench.run(parser_args) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "A million rows, CPU time"
    assert len(lines) == 2 + len(found["surfaces"]) + 1 + 1 + len(found["reductions"]) + 1
    assert lines[-1].split() == ["target", "1.50"]
    parser_args.json = True
    assert bench.run(parser_args) == 0
    assert json.loads(capsys.readouterr().out) == {"rows": found}
