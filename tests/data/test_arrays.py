"""NumPy's files: every type and order, and never a pickle."""

import io
import pickle
import struct
import zipfile

import numpy as np
import pytest

from biasviz.data import readers
from biasviz.data.options import Options
from biasviz.errors import InputError

NUMBERS = np.array([[1.0, -2.5, 3.0], [4.0, 5.5, -6.0]])


@pytest.fixture
def read(tmp_path):
    def reading(array, chosen=None, part=""):
        path = tmp_path / "some.npy"
        if isinstance(array, bytes):
            path.write_bytes(array)
        elif isinstance(array, dict):
            path = tmp_path / "some.npz"
            np.savez_compressed(path, **array)
        else:
            np.save(path, array)
        return readers.read_whole(readers.source_of(path, part, chosen))

    return reading


def saved(array):
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


@pytest.mark.parametrize("dtype", ["<f8", ">f8", "<f4", ">f4", "f2", "<i8", ">i2", "i1", "u1", ">u4", "g", "bool"])
def test_every_type_of_number_is_read(read, dtype):
    array = np.abs(NUMBERS).astype(dtype)
    found = read(array)
    assert found.values.dtype.isnative
    np.testing.assert_array_equal(found.matrix(found.names), array.astype(float))


@pytest.mark.parametrize(
    ("array", "shape"),
    [
        (np.asfortranarray(NUMBERS), (2, 3)), (NUMBERS[0], (3, 1)), (np.arange(24).reshape(2, 3, 4), (2, 12)),
        (np.asfortranarray(np.arange(24).reshape(2, 3, 4)), (2, 12)), (NUMBERS[:, :1], (2, 1)),
        (NUMBERS.T[::2], (2, 2)),
    ],
)  # fmt: skip
def test_every_shape_becomes_rows_and_columns(read, array, shape):
    np.testing.assert_array_equal(read(array).values, array.reshape(shape))


def test_the_columns_of_an_array_have_names(read):
    assert read(NUMBERS).names == ("x1", "x2", "x3")
    assert read(NUMBERS[0]).names == ("x",)
    assert read(NUMBERS[0]).targets == ()


def test_a_small_number_keeps_its_small_type(read):
    assert read(np.zeros((100, 50), np.uint8)).values.nbytes == 5000


@pytest.mark.parametrize(
    ("array", "words"),
    [
        (np.array([{}, 1], dtype=object), "holds Python objects, which only a pickle can carry"),
        (np.array(["a", "b"]), "holds text"),
        (np.array([1 + 2j]), "holds complex numbers"),
        (np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]), "holds records of several types"),
        (np.array(["2024-01-01"], dtype="datetime64[D]"), "holds dates"),
        (np.float64(3), "has the shape ()"),
        (np.empty((0, 3)), "has the shape (0, 3)"),
        (np.empty((3, 0)), "has the shape (3, 0)"),
        (np.zeros((1, 20_001)), "has 20,001 columns: a table has at most 20,000"),
        (np.array([[1.0, 2], [3, np.nan]]), "row 2, column x2: nan is no number to calculate with"),
        (np.array([[1.0, 2], [np.inf, 3]], dtype=np.float32, order="F"), "row 2, column x1: inf is no number"),
        (pickle.dumps([1, 2]), "is a pickle, which can run code when it is opened"),
        (saved(NUMBERS)[:-1], "ends too early"),
        (b"\x93NUMPY\x01\x00\x05\x00{'a':", "header that is no NumPy array's"),
        (b"\x93NUMPY\x09\x00", "header that is no NumPy array's"),
    ],
)  # fmt: skip
def test_what_is_no_table_of_numbers_is_told(read, array, words):
    with pytest.raises(InputError) as told:
        read(array)
    assert words in str(told.value)
    assert str(told.value).startswith("some.npy")


def test_rows_with_nan_can_be_left_out_but_not_rows_with_infinity(read):
    array = np.array([[1.0, 2], [np.nan, 4], [5, 6]])
    assert read(array, Options(missing="skip")).values.tolist() == [[1, 2], [5, 6]]
    array[2, 1] = np.inf
    with pytest.raises(InputError, match="row 3, column x2: inf"):
        read(array, Options(missing="skip"))
    with pytest.raises(InputError, match="no row without a missing number"):
        read(np.array([[np.nan]]), Options(missing="skip"))


def test_a_header_that_promises_more_than_memory_holds_is_refused_at_once(read):
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (9000000, 9999), }".ljust(117) + "\n"
    with pytest.raises(InputError, match=r"would take 719\.9 GB of memory"):
        read(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())


def test_columns_rows_and_categories_can_be_chosen(read):
    array = np.array([[1.0, 7, 3], [2, 5, 3], [3, 7, 3]])
    found = read(array, Options(columns=(0, 1), categories=(1,), rows=2))
    assert (found.names, found.values.tolist()) == (("x1", "x2"), [[1, 1], [2, 0]])
    assert found.categories == {"x2": ("5", "7")}
    assert (found.inputs, found.targets) == (("x1",), ("x2",))


def test_arrays_of_an_archive_with_the_same_rows_stand_side_by_side(read):
    pixels = np.arange(24, dtype=np.uint8).reshape(6, 2, 2)
    arrays = {"x_train": pixels, "y_train": np.arange(6), "x_test": pixels[:2], "y_test": np.arange(2)}
    found = read(arrays)
    assert found.names == ("x_train1", "x_train2", "x_train3", "x_train4", "y_train")
    assert (found.values.dtype, found.rows, found.targets) == (np.uint8, 6, ("y_train",))
    assert found.values[5].tolist() == [20, 21, 22, 23, 5]
    assert read(arrays, part="x_test + y_test").values.tolist() == [[0, 1, 2, 3, 0], [4, 5, 6, 7, 1]]
    assert read(arrays, part="y_test").values.tolist() == [[0], [1]]
    assert read(arrays, Options(rows=1)).rows == 1


def test_numbers_of_several_types_side_by_side_keep_their_values(read):
    found = read({"x": np.array([-1, 300]), "y": np.array([0, 255], dtype=np.uint8)})
    assert found.values.tolist() == [[-1, 0], [300, 255]]
    assert read({"x": np.array([0.5, 1]), "y": np.array([2, 3])}).values.tolist() == [[0.5, 2], [1, 3]]


def test_an_array_that_is_not_there_or_cannot_be_read_is_named(read):
    arrays = {"x": NUMBERS, "names": np.array([{}], dtype=object)}
    with pytest.raises(InputError, match="names holds Python objects"):
        read(arrays, part="names")
    with pytest.raises(InputError, match=r"has no array 'y': it has x\."):
        read(arrays, part="y")
    with pytest.raises(InputError, match="names holds Python objects"):
        read({"names": arrays["names"]})


def zipped(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "."), content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (zipped(a__txt="hello"), "is an archive without NumPy arrays"),
        (zipped(x__npy=b"no array"), "header that is no NumPy array's"),
        (zipped(x__npy=pickle.dumps(1)), "header that is no NumPy array's"),
        (zipped(x__npy=saved(NUMBERS)[:-9]), "ends too early"),
        (zipped(x__npy=saved(NUMBERS))[:-30], "is damaged"),
        (zipped(x__npy=saved(np.zeros(10**6)))[:200] + bytes(60), "is damaged"),
    ],
)
def test_a_damaged_archive_is_told(tmp_path, content, words):
    path = tmp_path / "some.npz"
    path.write_bytes(content)
    with pytest.raises(InputError, match=words):
        readers.read_whole(readers.source_of(path))


def test_an_archive_that_unpacks_to_more_than_memory_holds_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr("biasviz.data.limits.room", lambda: 10**6)
    path = tmp_path / "bomb.npz"
    path.write_bytes(zipped(x__npy=saved(np.zeros(10**6))))
    assert path.stat().st_size < 20_000
    with pytest.raises(InputError, match=r"bomb\.npz would take 8\.0 MB of memory, and 1\.0 MB may be taken"):
        readers.read_whole(readers.source_of(path))


def test_the_same_file_changed_is_not_read_in_its_place(tmp_path):
    path = tmp_path / "some.npy"
    np.save(path, NUMBERS)
    source = readers.source_of(path)
    assert readers.read_whole(source).rows == 2
    np.save(path, NUMBERS + 1)
    with pytest.raises(InputError, match=r"some\.npy is not what it was when it was opened: open it again"):
        readers.read_whole(source)
