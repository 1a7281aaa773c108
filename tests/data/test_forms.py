"""What a file is, is told by its content; and no content whatever gives anything but a table or one sentence."""

import gzip
import io
import os

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz.data import preview, readers
from biasviz.data.forms import form_of
from biasviz.data.options import options
from biasviz.data.sources import FromFile, table_of
from biasviz.data.table import Table
from biasviz.errors import InputError


@pytest.mark.parametrize("name", ["some.csv", "some.npy", "some.bin", "some", "some.toml"])
def test_the_name_does_not_tell_the_form(tmp_path, name):
    path = tmp_path / name
    path.write_text("x,y\n1,2\n")
    assert form_of(path) == "text"
    with path.open("wb") as file:
        np.save(file, np.ones(3))
    assert form_of(path) == "npy"
    with path.open("wb") as file:
        np.savez(file, x=np.ones(3))
    assert form_of(path) == "npz"
    path.write_bytes(bytes([0, 0, 8, 1, 0, 0, 0, 2, 5, 6]))
    assert form_of(path) == "idx"
    path.write_bytes(gzip.compress(b"x,y\n1,2\n"))
    assert form_of(path) == "text"
    path.write_bytes(bytes([3]) + bytes(range(256)) * 12)
    assert form_of(path) == "cifar"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"), (b"\x80\x04K\x01.", "is a pickle"),
        (b"PK\x03\x04....[Content_Types].xml", "an Excel workbook"),
        (b"\x89HDF\r\n", "is an HDF5 file"), (b"\x89PNG\r\n", "is a picture"), (b"PAR1....", "is a Parquet file"),
        (bytes(257) + b"ustar" + bytes(100), "a packed folder"), (b"BZh91AY", "unpack it first"),
        (gzip.compress(b"\x93NUMPY"), "packed with gzip: unpack it first"),
        (b"\x01\x02\x03\x04", "holds no table that is known"),
        (gzip.compress(b"x,y\n1,2\n" * 9)[:-9], "damaged"),
    ],
)  # fmt: skip
def test_what_is_no_data_is_called_by_its_name(tmp_path, content, words):
    path = tmp_path / "some.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=words):
        form_of(path)


def test_what_is_no_file_is_told(tmp_path):
    with pytest.raises(InputError, match="is not a file"):
        form_of(tmp_path)
    with pytest.raises(InputError, match=r"no\.csv cannot be read \(No such file"):
        form_of(tmp_path / "no.csv")
    with pytest.raises(InputError, match="cannot be read"):
        form_of("bad\0name.csv")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="is not a file"):
        form_of(tmp_path / "pipe")


@pytest.mark.parametrize(
    "pairs",
    [
        (("separator", "x"),), (("nothing", "1"),), (("rows", "0"),), (("rows", "many"),), (("columns", "-1"),),
        (("columns", "a"),), (("unit", "0"),), (("unit", "nan"),), (("header", "1"),), (("encoding", "rot13"),),
    ],
)  # fmt: skip
def test_options_from_a_session_are_checked(pairs):
    with pytest.raises(InputError, match=r"option|separator|header|encoding"):
        options(pairs)


def test_a_form_from_a_session_is_checked(tmp_path):
    path = tmp_path / "some.csv"
    path.write_text("x,y\n1,2\n")
    with pytest.raises(InputError, match="'xls' is not known"):
        table_of(FromFile(str(path), "xls"))
    with pytest.raises(InputError, match="is no NumPy array"):
        table_of(FromFile(str(path), "npy"))


def a_table_or_one_sentence(path):
    for way in (lambda: preview.preview(path), lambda: readers.read_whole(readers.source_of(path))):
        try:
            found = way()
        except InputError as told:
            found = str(told)
        assert isinstance(found, Table | preview.Preview | str)
        assert not isinstance(found, str) or "\n" not in found


def _whole(array):
    file = io.BytesIO()
    np.savez(file, x=array) if array.ndim > 1 else np.save(file, array)
    return file.getvalue()


SEEDS = [
    b"x,y\n1,2\n3,4\n", 'ä;b\n"1,5";2\n'.encode(), "x\ty\n1\t2\n".encode("utf-16"), gzip.compress(b"x,y\n1,2\n"),
    _whole(np.ones(3)), _whole(np.ones((3, 2))), bytes([0, 0, 8, 1, 0, 0, 0, 2, 5, 6]),
    bytes([0, 0, 13, 2, 0, 0, 0, 1, 0, 0, 0, 1, 1, 2, 3, 4]),
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(content=st.binary(max_size=400))
def test_random_bytes_give_a_table_or_one_sentence(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("fuzz") / "some.csv"
    path.write_bytes(content)
    a_table_or_one_sentence(path)


@settings(max_examples=400, deadline=None)
@given(
    seed=st.sampled_from(SEEDS),
    changes=st.lists(st.tuples(st.integers(0, 600), st.integers(0, 255)), max_size=6),
    cut=st.integers(0, 700),
)
def test_damaged_files_give_a_table_or_one_sentence(tmp_path_factory, seed, changes, cut):
    content = bytearray(seed)
    for place, byte in changes:
        content[place % len(content)] = byte
    path = tmp_path_factory.mktemp("fuzz") / "some.npz"
    path.write_bytes(bytes(content[: max(1, cut)]))
    a_table_or_one_sentence(path)


@settings(max_examples=300, deadline=None)
@given(text=st.text(alphabet='x,;\t| \n\r"#1234567890.-+eE_naif−ä\u2028\0', max_size=120))
def test_whatever_is_typed_gives_a_table_or_one_sentence(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("fuzz") / "some.txt"
    path.write_text(text, encoding="utf-8", newline="")
    a_table_or_one_sentence(path)
