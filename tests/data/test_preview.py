"""A preview tells what a file holds from its beginning."""

import numpy as np
import pytest

from biasviz import resources
from biasviz.data import binary, readers
from biasviz.data.options import Options
from biasviz.data.preview import COLUMNS, ROWS, preview
from biasviz.errors import InputError


def test_iris_is_told_with_its_columns_kinds_and_roles():
    found = preview(resources.path("data", "iris.csv"))
    assert (found.form, found.rows, len(found.cells)) == ("text", 150, ROWS)
    assert found.cells[0] == ("5.1", "3.5", "1.4", "0.2", "setosa")
    assert (found.categories, found.targets) == ((4,), ("species",))
    assert (found.chosen.separator, found.chosen.decimal, found.chosen.header) == (",", ".", "yes")


def test_what_is_chosen_holds_against_what_it_looks_like(tmp_path):
    path = tmp_path / "some.csv"
    path.write_text("1;2\n3;4\n")
    assert preview(path).names == ("column 1", "column 2")
    named = preview(path, Options(header="yes"))
    assert (named.names, named.cells) == (("1", "2"), (("3", "4"),))
    assert preview(path, Options(separator=",", header="no")).names == ("column 1",)


def test_a_table_is_read_as_it_was_previewed(tmp_path):
    path = tmp_path / "some.csv"
    path.write_text("größe;y;;ort\n1,5;1;;Rom\n2;0;;Ulm\n", encoding="cp1252")
    found = preview(path)
    assert (found.empty, found.categories, found.exact, found.rows) == ((2,), (3,), True, 2)
    table = readers.read_whole(readers.source_of(path, "", found.chosen))
    assert table.names == ("größe", "y", "ort")
    assert (table.inputs, table.targets) == (found.inputs, found.targets)


@pytest.mark.parametrize("form", ["csv", "npy", "npz", "fortran.npy"])
def test_a_large_file_is_previewed_from_its_beginning(tmp_path, form, monkeypatch):
    numbers = np.arange(600_000.0).reshape(-1, 3)
    path = tmp_path / f"big.{form}"
    if form == "csv":
        np.savetxt(path, numbers, delimiter=",", fmt="%.6g", header="a,b,c", comments="")
    elif form == "npz":
        np.savez(path, x=numbers)
    else:
        np.save(path, np.asfortranarray(numbers) if "fortran" in form else numbers)
    taken = []
    opened = binary.Bytes.sample
    monkeypatch.setattr(binary.Bytes, "sample", lambda self, *a: taken.append(found := opened(self, *a)) or found)
    found = preview(path)
    assert found.cells[1][:3] == ("3", "4", "5")
    assert found.rows == pytest.approx(200_000, rel=0.25)
    assert max(map(len, taken)) <= binary.SAMPLE


def test_the_arrays_of_an_archive_are_listed_and_those_that_cannot_be_read_with_why(tmp_path):
    path = tmp_path / "some.npz"
    np.savez(path, x=np.ones((3, 2)), y=np.arange(3), z=np.ones(2), o=np.array([{}], dtype=object))
    found = preview(path)
    assert found.parts == ("x + y", "x", "y", "z")
    assert found.part == "x + y"
    assert (found.names, found.cells[1]) == (("x1", "x2", "y"), ("1", "1", "1"))
    assert len(found.refused) == 1
    assert preview(path, part="z").names == ("z",)


def test_of_a_wide_table_the_first_columns_are_shown_and_all_are_named(tmp_path):
    np.save(tmp_path / "wide.npy", np.ones((2, 500)))
    found = preview(tmp_path / "wide.npy")
    assert (len(found.cells[0]), len(found.names)) == (COLUMNS, 500)


def test_a_file_that_is_none_is_told(tmp_path):
    (tmp_path / "some.csv").write_text("x,y\n")
    with pytest.raises(InputError, match="has no rows of numbers"):
        preview(tmp_path / "some.csv")
