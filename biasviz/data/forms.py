"""Which form a file of data has, told by its content before its name."""

from __future__ import annotations

from pathlib import Path

from biasviz.data.binary import Bytes, check_file, short
from biasviz.errors import InputError
from biasviz.language import mark, tr

FORMS = {
    "text": mark("table of text (CSV, TSV)"),
    "npy": mark("NumPy array (NPY)"),
    "npz": mark("NumPy arrays (NPZ)"),
    "idx": mark("IDX, the form of MNIST"),
    "cifar": mark("CIFAR-10, binary"),
}
ENDINGS = (".csv", ".tsv", ".txt", ".dat", ".data", ".npy", ".npz", ".gz", ".idx", ".bin")
"""Names that a file of data has; a dialog lists them."""
IDX_TYPES = {8: "u1", 9: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
CIFAR_ROW = 3073
"""One byte of label, 32·32 bytes each of red, green and blue."""
_PICKLE = mark("a pickle, which can run code when it is opened: save the numbers with np.save or np.savez")
_WORKBOOK = mark("an Excel workbook: save its sheet as CSV")
OTHERS = {
    b"\x80\x02": _PICKLE, b"\x80\x03": _PICKLE, b"\x80\x04": _PICKLE, b"\x80\x05": _PICKLE,
    b"\xd0\xcf\x11\xe0": _WORKBOOK,
    b"\x89HDF": mark("an HDF5 file: save the numbers with np.save or np.savez"),
    b"PAR1": mark("a Parquet file: save it as CSV"),
    b"MATLAB": mark("a MATLAB file: save the numbers with np.save or np.savez"),
    b"ARROW1": mark("an Arrow file: save it as CSV"),
    b"\x89PNG": mark("a picture"), b"\xff\xd8\xff": mark("a picture"), b"GIF8": mark("a picture"),
    b"%PDF": mark("a PDF file"), b"\x7fELF": mark("a program"), b"MZ": mark("a program"),
    b"BZh": mark("packed with bzip2: unpack it first"), b"\xfd7zXZ": mark("packed with xz: unpack it first"),
    b"7z\xbc\xaf": mark("packed with 7-Zip: unpack it first"),
    b"\x28\xb5\x2f\xfd": mark("packed with Zstandard: unpack it first"),
}  # fmt: skip
"""First bytes of files that people take for data of theirs, and what to do."""


def is_idx(start: bytes) -> bool:
    """Return whether that is how an IDX file begins."""
    return len(start) >= 8 and start[:2] == b"\0\0" and start[2] in IDX_TYPES and 1 <= start[3] <= 8


def is_text(start: bytes) -> bool:
    """Return whether that can be the beginning of a text: UTF-16, or without the bytes that no text has."""
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    half = (start[0::2], start[1::2])
    if len(start) >= 4 and any(h.count(0) > 0.4 * len(h) for h in half) and not all(h.count(0) for h in half):
        return True
    return not any(byte < 9 or (13 < byte < 32 and byte != 27) for byte in start[:4096])


def form_of(path: str | Path) -> str:
    """Return the id in FORMS of a file.

    Raises:
        InputError: for a file that cannot be read or is something else, in one sentence.

    """
    size = check_file(path)
    with Bytes(path) as file:
        start = file.sample(2**16)
        packed = file.packed
    if start.startswith(b"\x93NUMPY"):
        return _unpacked(path, packed, "npy")
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        if b"[Content_Types].xml" in start[:4096] or b"xl/" in start[:4096]:
            raise _refused(path, _WORKBOOK)
        return _unpacked(path, packed, "npz")
    if start[257:262] == b"ustar":
        raise _refused(path, mark("a packed folder (tar): unpack it and open a file in it"))
    if is_idx(start):
        return "idx"
    for begin, what in OTHERS.items():
        if start.startswith(begin):
            raise _refused(path, what)
    if is_text(start):
        return "text"
    labels = start[::CIFAR_ROW]
    if not packed and size % CIFAR_ROW == 0 and max(labels) < 10:
        return "cifar"
    words = mark("{name} holds no table that is known: open CSV, TSV, NPY, NPZ, MNIST's IDX or CIFAR-10's binary form.")
    raise InputError(tr(words, name=short(path)))


def _unpacked(path: str | Path, packed: bool, form: str) -> str:
    if packed:
        raise _refused(path, mark("packed with gzip: unpack it first"))
    return form


def _refused(path: str | Path, what: str) -> InputError:
    return InputError(tr("{name} is {what}.", name=short(path), what=tr(what)))
