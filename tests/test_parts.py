"""The parts in which `make test` runs the tests are all of them, and none twice."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def parts() -> list[str]:
    text = (ROOT / "tools" / "test.sh").read_text("utf-8")
    found = re.search(r'parts="\n(.*?)\n"', text, re.S)
    assert found is not None
    return [place for line in found[1].splitlines() for place in line.split()]


def files_of(place: str) -> set[Path]:
    if "*" in place:
        return set(ROOT.glob(place))
    return set((ROOT / place).rglob("test_*.py"))


def test_every_test_file_is_in_one_part():
    found = [file for place in parts() for file in files_of(place)]
    assert sorted(found) == sorted(set(found))
    assert set(found) == set((ROOT / "tests").rglob("test_*.py"))
