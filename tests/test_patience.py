"""What is large is not begun where somebody waits, can be stopped in a thread, and comes out the same."""

import threading
from dataclasses import replace

import numpy as np
import pytest

from biasviz import data, patience, updates
from biasviz.data import Generated
from biasviz.data import sources as of_rows
from biasviz.data.summary import summary_of
from biasviz.experiments.layer import curve as curves
from biasviz.experiments.layer import path as paths
from biasviz.experiments.layer.path import everything, path_of
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.opening import opened_state
from biasviz.patience import GivenUp, Lengthy, Patience, at_once, with_patience
from biasviz.state import View
from biasviz.traces import look_ahead, trace_of
from biasviz.updates import batch
from biasviz.updates import data as tables

ROWS = 7_000


@pytest.fixture(autouse=True)
def hasty(monkeypatch):
    """Call more than 5,000 numbers many."""
    monkeypatch.setattr(patience, "MOST", 5_000)
    of_rows.forget()
    for known in (path_of, everything, curves._column, summary_of, tables._sizes, paths._order):
        known.cache_clear()


@pytest.fixture
def state():
    return batch.choose_loss(updates.choose_page(opened_state("sum-over-rows", View()), "layer"), "half_mse")


def test_nothing_is_held_back_where_nobody_waits():
    assert data.table_of(Generated("line", ROWS, 1)).rows == ROWS


def test_rows_are_not_made_while_somebody_waits_unless_they_are_there_already():
    source = Generated("line", ROWS, 2)
    with pytest.raises(Lengthy) as told, at_once():
        data.table_of(source)
    assert (told.value.words, told.value.rows) == (patience.MADE, ROWS)
    data.table_of(source)
    with at_once():
        assert data.table_of(source).rows == ROWS


def test_rows_are_not_summed_while_somebody_waits_and_nothing_is_left_half_done(state):
    source = Generated("line", ROWS, 3)
    data.table_of(source)
    tables._sizes(source)
    with pytest.raises(Lengthy) as told, at_once():
        tables.take(state, source)
    assert told.value.words == patience.SUMMED
    fresh = tables.take(state, source)
    path = path_of(fresh.batch.run)
    with pytest.raises(Lengthy), at_once():
        path.reach(1)
    assert len(path) == 1
    assert path.reach(1) == 1
    assert path.bias(1).shape == (1, 1)
    assert len(path) == 2


@pytest.mark.parametrize("page", ["layer", "curve", "data"])
def test_what_was_looked_at_ahead_is_there_at_once(state, page):
    fresh = updates.choose_page(tables.take(state, Generated("line", 210_000, 4)), page)
    trace = BatchTrace(replace(fresh.batch, place=0.5))
    if page != "data":
        with pytest.raises(Lengthy), at_once():
            look_ahead(fresh, trace)
    look_ahead(fresh, trace)
    with at_once():
        look_ahead(fresh, trace)
        assert trace_of(fresh).db.shape == (1, 1)
        _ = trace.partial


def test_a_thread_that_is_stopped_gives_up(state):
    worker, seen = Patience(float("inf")), []

    def work():
        try:
            with with_patience(worker):
                worker.stopped = True
                tables.take(state, Generated("line", ROWS, 5))
        except GivenUp:
            seen.append("given up")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == ["given up"]
    assert Generated("line", ROWS, 5) not in of_rows._kept


def test_what_a_thread_does_is_told(state):
    worker = Patience(float("inf"))
    with with_patience(worker):
        tables.take(state, Generated("line", ROWS, 6))
    assert worker.doing == (patience.SUMMED, ROWS)


def test_many_columns_are_summed_alike_whether_their_rows_are_looked_at_once_or_not(state):
    source = Generated("layer", 30_000, 1, (("features", 3.0), ("outputs", 5.0), ("share", 0.5)))
    run = tables.take(state, source).batch.run
    rest = curves.others(run, 0, 2)
    W, b = path_of(run).weights(0), path_of(run).bias(0)[0]
    columns = [(curves.column(run.start, W, k), float(b[k])) for k in range(5) if k != 2]
    by_surface = sum(c.surface.loss(w, at) for (c, w), at in columns) / curves.divisor(run.start)
    assert rest == pytest.approx(by_surface, rel=1e-9)


def test_pixels_are_weighted_as_numbers_are(tmp_path):
    from biasviz.data import FromFile, readers

    values = np.random.default_rng(0).integers(0, 256, (4_000, 7), dtype=np.uint8)
    np.save(tmp_path / "pixels.npy", values)
    source = readers.source_of(tmp_path / "pixels.npy")
    assert isinstance(source, FromFile)
    names = data.table_of(source).names
    batch_ = curves.Batch(source, names[:-1], names[-1:])
    w = np.linspace(-1, 1, 6)
    assert np.allclose(curves._weighted(batch_, w), values[:, :-1].astype(float) @ w, rtol=1e-12)
