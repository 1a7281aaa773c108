"""Long steps of reading are taken in a thread, and come out as they would without one."""

import threading

import numpy as np
import pytest

from biasviz.data import apart as module
from biasviz.data import readers
from biasviz.data.apart import apart
from biasviz.errors import InputError


def outcome(steps):
    yielded = 0
    while True:
        try:
            assert next(steps) == 1.0
            yielded += 1
        except StopIteration as end:
            return end.value, yielded


def test_what_is_small_is_done_here_and_now():
    here = threading.get_ident()
    assert outcome(apart(10, threading.get_ident)) == (here, 0)


def test_what_is_large_is_done_in_a_thread_while_the_window_has_its_turns():
    gate, turns = threading.Event(), []
    steps = apart(module.LONG, lambda: gate.wait(20) and threading.get_ident())
    for _ in range(3):
        turns.append(next(steps))
    gate.set()
    found, _ = outcome(steps)
    assert turns == [1.0] * 3
    assert found != threading.get_ident()


def test_what_is_wrong_in_the_thread_is_told_here():
    def work():
        raise InputError("No room.")

    with pytest.raises(InputError, match="No room"):
        outcome(apart(module.LONG, work))


@pytest.mark.parametrize("save", ["npy", "npz", "csv"])
def test_a_table_is_the_same_by_either_way(tmp_path, monkeypatch, save):
    values = np.arange(60.0).reshape(20, 3)
    path = tmp_path / f"rows.{save}"
    if save == "npy":
        np.save(path, np.asfortranarray(values))
    elif save == "npz":
        np.savez(path, X=values[:, :2], y=values[:, 2:])
    else:
        np.savetxt(path, values, delimiter=",")
    plain = readers.read_whole(readers.source_of(path))
    monkeypatch.setattr(module, "LONG", 0)
    other = readers.read_whole(readers.source_of(path))
    assert other.names == plain.names
    assert (other.values == plain.values).all()
