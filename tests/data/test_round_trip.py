"""What is written as a table comes back as it was."""

import csv
import io

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from biasviz.data import readers
from biasviz.data.options import Options

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.integers(1, 5).flatmap(
        lambda c: st.lists(st.lists(NUMBERS, min_size=c, max_size=c), min_size=1, max_size=30)
    ),
    separator=st.sampled_from(",;\t|"),
    comma=st.booleans(),
    header=st.booleans(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "latin-1"]),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_numbers_written_in_any_dialect_come_back(tmp_path_factory, rows, separator, comma, header, encoding, end):
    comma = comma and separator != ","
    names = [f"größe {k}" for k in range(len(rows[0]))]
    lines = [[repr(v).replace(".", ",") if comma else repr(v) for v in row] for row in rows]
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=end).writerows(([names] if header else []) + lines)
    path = tmp_path_factory.mktemp("csv") / "some.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    # A single column of numbers may look like several: what was chosen holds.
    chosen = Options(separator=separator, decimal="," if comma else ".")
    found = readers.read_whole(readers.source_of(path, "", chosen))
    np.testing.assert_array_equal(found.values, rows)
    assert (found.names == tuple(names)) == header


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=8)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.tuples(NUMBERS, CELLS), min_size=1, max_size=20),
    separator=st.sampled_from(",;\t|"),
)
def test_names_written_in_quotes_come_back(tmp_path_factory, rows, separator):
    text = io.StringIO()
    csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL).writerows([("x", "kind"), *rows])
    path = tmp_path_factory.mktemp("csv") / "some.csv"
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    chosen = Options(separator=separator, decimal=".", encoding="utf-8-sig", header="yes", categories=(1,))
    found = readers.read_whole(readers.source_of(path, "", chosen))
    names = found.categories["kind"]
    assert [(x, names[int(k)]) for x, k in found.values] == rows


@settings(max_examples=100, deadline=None)
@given(
    array=arrays(
        st.sampled_from(["<f8", ">f8", "<f4", "<i4", ">i8", "u1", "bool"]),
        st.tuples(st.integers(1, 6), st.integers(1, 6)),
        elements={"allow_nan": False, "allow_infinity": False},
    ),
    fortran=st.booleans(),
)
def test_arrays_come_back(tmp_path_factory, array, fortran):
    path = tmp_path_factory.mktemp("npy") / "some.npy"
    np.save(path, np.asfortranarray(array) if fortran else array)
    found = readers.read_whole(readers.source_of(path))
    np.testing.assert_array_equal(found.values, array)
