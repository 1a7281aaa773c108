"""MNIST's and CIFAR-10's own files, made small by the tests."""

import gzip
import struct

import numpy as np
import pytest

from biasviz.data import readers
from biasviz.data.forms import CIFAR_ROW
from biasviz.data.images import CIFAR_CLASSES
from biasviz.data.options import Options
from biasviz.errors import InputError

IMAGES = np.arange(5 * 12, dtype=np.uint8).reshape(5, 4, 3)
LABELS = np.array([7, 0, 2, 2, 9], dtype=np.uint8)


def idx(array, code=8):
    head = bytes([0, 0, code, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    return head + array.astype(array.dtype.newbyteorder(">")).tobytes()


def read(path, chosen=None):
    return readers.read_whole(readers.source_of(path, "", chosen))


@pytest.fixture(params=["train-{}-idx{}-ubyte", "train-{}.idx{}-ubyte", "T10k-{}-idx{}-ubyte.gz"])
def pair(request, tmp_path):
    pack = gzip.compress if request.param.endswith("gz") else bytes
    paths = [tmp_path / request.param.format(*what) for what in (("images", 3), ("labels", 1))]
    for path, array in zip(paths, (IMAGES, LABELS), strict=True):
        path.write_bytes(pack(idx(array)))
    return paths


@pytest.mark.parametrize("which", [0, 1])
def test_images_and_labels_that_lie_beside_each_other_are_one_table(pair, which):
    found = read(pair[which])
    assert found.values.dtype == np.uint8
    assert (found.rows, len(found.inputs), found.targets) == (5, 12, ("label",))
    np.testing.assert_allclose(found.matrix(found.inputs), IMAGES.reshape(5, 12) / 255)
    assert found.one_hot("label").argmax(axis=1).tolist() == LABELS.tolist()
    assert found.categories["label"] == tuple("0123456789")


def test_packed_labels_are_found_beside_plain_images(tmp_path):
    (tmp_path / "train-images-idx3-ubyte").write_bytes(idx(IMAGES))
    (tmp_path / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx(LABELS)))
    assert read(tmp_path / "train-images-idx3-ubyte").targets == ("label",)


def test_images_alone_are_pixels_and_labels_alone_numbers(tmp_path):
    (tmp_path / "some-images-idx3-ubyte").write_bytes(idx(IMAGES))
    (tmp_path / "other").write_bytes(idx(LABELS))
    assert read(tmp_path / "some-images-idx3-ubyte").names[:2] == ("pixel 1", "pixel 2")
    assert read(tmp_path / "other").column("label").tolist() == LABELS.tolist()


def test_only_the_first_rows_and_some_columns_can_be_read_in_another_unit(pair):
    found = read(pair[0], Options(rows=2, columns=(1, 12), unit=1.0))
    assert found.matrix(found.names).tolist() == [[1, 7], [13, 0]]


@pytest.mark.parametrize(("code", "dtype"), [(9, "i1"), (11, "i2"), (12, "i4"), (13, "f4"), (14, "f8")])
def test_every_type_of_the_form_is_read(tmp_path, code, dtype):
    array = np.array([[1, -2], [3, 4]]).astype(dtype)
    (tmp_path / "some.idx").write_bytes(idx(array, code))
    np.testing.assert_array_equal(read(tmp_path / "some.idx").values, array)


def test_a_damaged_file_is_told(tmp_path):
    path = tmp_path / "some-idx3"
    path.write_bytes(idx(IMAGES)[:-1])
    with pytest.raises(InputError, match="has 75 bytes, and its header tells of 76"):
        read(path)
    path.write_bytes(gzip.compress(idx(IMAGES)[:-1]))
    with pytest.raises(InputError, match="ends too early"):
        read(path)
    path.write_bytes(gzip.compress(idx(IMAGES))[:-12])
    with pytest.raises(InputError, match="damaged"):
        read(path)
    path.write_bytes(idx(IMAGES[:0]))
    with pytest.raises(InputError, match=r"has the shape \(0, 4, 3\)"):
        read(path)


def test_labels_that_are_not_as_many_as_the_images_are_refused(pair):
    pair[1].write_bytes(idx(LABELS[:3]))
    with pytest.raises(InputError, match=r"has 5 rows, and .* beside it has 3: they do not belong together"):
        read(pair[0])


@pytest.fixture
def pictures():
    rows = np.random.default_rng(0).integers(0, 256, (20, CIFAR_ROW), dtype=np.uint8)
    rows[:, 0] = np.arange(20) % 10
    return rows


def test_a_file_of_cifar_is_its_pictures_and_their_classes(tmp_path, pictures):
    (tmp_path / "data_batch_1.bin").write_bytes(pictures.tobytes())
    found = read(tmp_path / "data_batch_1.bin")
    assert (found.rows, len(found.inputs), found.targets) == (20, 3072, ("label",))
    assert (found.values.dtype, found.categories["label"]) == (np.uint8, CIFAR_CLASSES)
    np.testing.assert_allclose(found.column("red 1"), pictures[:, 1] / 255)
    np.testing.assert_allclose(found.column("blue 1024"), pictures[:, -1] / 255)
    assert found.one_hot("label").argmax(axis=1).tolist() == pictures[:, 0].tolist()


def test_what_only_looks_like_cifar_is_told(tmp_path, pictures):
    path = tmp_path / "some.bin"
    path.write_bytes(pictures.tobytes()[:-1])
    with pytest.raises(InputError, match="holds no table that is known"):
        read(path)
    many = np.vstack([pictures] * 3)
    many[45, 0] = 12
    path.write_bytes(many.tobytes())
    with pytest.raises(InputError, match="row 46: the label 12 is above 9"):
        read(path)
