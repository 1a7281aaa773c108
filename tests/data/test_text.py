"""Tables of text: every separator, decimal sign and encoding, and what a bad cell is told."""

import gzip

import numpy as np
import pytest

from biasviz.data import readers, records
from biasviz.data.options import Options
from biasviz.errors import InputError


@pytest.fixture
def read(tmp_path):
    def reading(text, chosen=None, encoding="utf-8", name="some.csv"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return readers.read_whole(readers.source_of(path, "", chosen))

    return reading


@pytest.mark.parametrize(
    "text",
    [
        "x,y\n1.5,2\n-3,4e1\n", "x;y\n1,5;2\n-3;4e1\n", "x\ty\n1.5\t2\n-3\t4e1\n", "x|y\n1.5|2\n-3|4e1\n",
        "x y\n1.5  2\n  -3 4e1\n", "x\ty\n1,5\t2\n-3\t4e1\n", "x, y\n1.5, 2\n-3, 4e1\n", "x;y\n1.5;2\n-3;4e1\n",
        "x,y\r\n1.5,2\r\n-3,4e1", "x,y\r1.5,2\r-3,4e1\r", "\ufeffx,y\n1.5,2\n-3,4e1\n", "x,y\n\n1.5,2\n \n-3,4e1\n\n",
        "# made today\nx,y\n1.5,2\n# half way\n-3,4e1\n", '"x","y"\n"1.5","2"\n"-3","4e1"\n', "# x,y\n1.5,2\n-3,4e1\n",
        "x,y\n1.5,2,\n−3,4e1,\n", "x,y,\n1.5,2,\n-3,4e1,\n",
    ],
)  # fmt: skip
def test_the_same_table_is_read_however_it_is_written(read, text):
    found = read(text)
    assert found.names == ("x", "y")
    assert found.values.tolist() == [[1.5, 2], [-3, 40]]
    assert (found.inputs, found.targets) == (("x",), ("y",))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_names_are_read_in_every_encoding(read, encoding):
    assert read("Größe,y\n1,2\n3,4\n", encoding=encoding).names == ("Größe", "y")


def test_a_packed_table_is_unpacked(read):
    assert read(gzip.compress(b"x,y\n1,2\n"), name="some.csv.gz").values.tolist() == [[1, 2]]


def test_columns_without_names_are_numbered(read):
    assert read("1,2\n3,4\n").names == ("column 1", "column 2")
    assert read("x,x,\n1,2,3\n").names == ("x", "x (2)", "column 3")


def test_text_becomes_categories_in_the_order_of_their_names(read):
    found = read("x,kind\n1,pear\n2,apple\n3,pear\n")
    assert found.categories == {"kind": ("apple", "pear")}
    assert found.column("kind").tolist() == [1, 0, 1]
    assert found.targets == ("kind",)


def test_numbers_can_be_made_categories_and_are_ordered_as_numbers(read):
    found = read("x,label\n1,10\n2,9\n3,10\n", Options(categories=(1,)))
    assert found.categories == {"label": ("9", "10")}
    assert found.column("label").tolist() == [1, 0, 1]


def test_chosen_columns_alone_are_read(read):
    found = read("id,name,x,y\n1,Ada,3,4\n2,,5,6\n", Options(columns=(2, 3)))
    assert (found.names, found.values.tolist()) == (("x", "y"), [[3, 4], [5, 6]])


def test_quoted_cells_keep_separators_quotes_and_lines(read):
    found = read('x,kind\n1,"a,b"\n2,"say ""hi"""\n3,"two\nlines"\n')
    assert set(found.categories["kind"]) == {"a,b", 'say "hi"', "two\nlines"}


def test_rows_with_missing_cells_are_refused_or_left_out_as_is_chosen(read):
    text = "x,y\n1,2\n,4\n5,NA\n7,nan\n9,10\n"
    with pytest.raises(InputError, match=r"some\.csv, line 3, column x: the cell is empty"):
        read(text)
    assert read(text, Options(missing="skip")).values.tolist() == [[1, 2], [9, 10]]


def test_fewer_rows_are_read_where_fewer_are_wanted(read):
    text = "x,y\n" + "\n".join(f"{k},{k}" for k in range(5000))
    assert read(text, Options(rows=3)).column("x").tolist() == [0, 1, 2]
    assert read(text + "\nbad,9\n", Options(rows=5000)).rows == 5000
    assert read('x,y\n"1",2\n3,4\n', Options(rows=1)).values.tolist() == [[1, 2]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x,y\n1,2\n3,abc\n5,6\n", "line 3, column y: “abc” is not a number with a decimal point."),
        ("x;y\n1,5;2\n3,5;4\n1.234;4\n", "line 4, column x: “1.234” is not a number with a decimal comma."),
        ("x,y\n1,2\n1_000,4\n", "line 3, column x: “1_000” is not a number with a decimal point."),
        ("x,y\n1,2\n\n# no\n3,inf\n", "line 5, column y: “inf” is no number to calculate with."),
        ("x,y\n1,2\n3,NaN\n", "line 3, column y: “NaN” is no number; give one, or leave such rows out."),
        ("x,y\n1,2\n3,1e999\n", "line 3, column y: “1e999” is no number to calculate with."),
        ("x,y\n1,2\n3\n", "line 3: it has 1 cells, and the table has 2 columns."),
        ("x,y\n1,2\n3,4,5\n", "line 3: it has 3 cells, and the table has 2 columns."),
        ('x,y\n1,"2\n3,4\n', "line 2: unexpected end of data; a quotation mark may be missing."),
        ('k,y\n"two\nlines",1\nb,\n', "line 4, column y: the cell is empty"),
        ("x,y\n", "some.csv has no rows of numbers."),
        ("# only\n\n", "some.csv has no column with anything in it."),
    ],
)
def test_a_bad_cell_is_told_with_its_line_its_column_and_why(read, text, words):
    with pytest.raises(InputError) as told:
        read(text)
    assert words in str(told.value)


def test_a_bad_cell_far_down_is_told_with_its_line(read):
    lines = [f"{k},{k}" for k in range(200_000)]
    lines[150_000] = "1,oops"
    with pytest.raises(InputError, match=r"line 150,002, column y: “oops”"):
        read("x,y\n" + "\n".join(lines))


def test_long_tables_come_in_pieces_and_are_all_there(tmp_path):
    numbers = np.random.default_rng(0).normal(size=(60_000, 3))
    np.savetxt(tmp_path / "long.csv", numbers, delimiter=",", fmt="%.17g", header="a,b,c", comments="")
    reading = readers.read(readers.source_of(tmp_path / "long.csv"))
    done = []
    while True:
        try:
            done.append(next(reading))
        except StopIteration as end:
            found = end.value
            break
    np.testing.assert_array_equal(found.values, numbers)
    assert len(done) > 3
    assert done == sorted(done)
    assert 0 <= done[0] < done[-1] <= 1


def test_a_line_without_end_is_no_table(read, monkeypatch):
    monkeypatch.setattr(records, "LONGEST", 2**21)
    with pytest.raises(InputError, match="longer than 2,097,152 characters"):
        read(gzip.compress(b"x,y\n1,2\n" + b"1" * (2**22)))


def test_a_wrong_encoding_is_told(read):
    text = "x,y\n" + "1,2\n" * 100_000 + "ü,1\n"
    with pytest.raises(InputError, match="is not UTF-8 after line"):
        read(text, encoding="cp1252")
    with pytest.raises(InputError, match="column x: “ü” is not a number"):
        read(text, Options(encoding="cp1252"), encoding="cp1252")


def test_a_column_of_too_many_names_is_refused_until_it_is_left_out(read):
    text = "name,y\n" + "".join(f"person {k},{k}\n" for k in range(1500))
    with pytest.raises(InputError, match="column name: over 1,000 different values"):
        read(text)
    assert read(text, Options(columns=(1,))).rows == 1500


def test_a_table_that_does_not_fit_is_refused_with_its_size(read, monkeypatch):
    monkeypatch.setattr("biasviz.data.limits.room", lambda: 10_000)
    with pytest.raises(InputError, match=r"some\.csv would take 16\.\d kB of memory, and 10\.0 kB may be taken"):
        read("x,y\n" + '"1",2\n' * 3000)
