"""Which parts of the program may know of which: numerics, data < experiments < state < updates < ui."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import biasviz

ROOT = Path(biasviz.__file__).parent
SHELL = ("commands", "ui")
ABOVE_DATA = ("labs", "network", "chain", "sharing", "state", "traces", "updates", *SHELL)
ABOVE = {
    "numerics": ("data", "experiments", *ABOVE_DATA),
    "data": ("experiments", *ABOVE_DATA),
    "experiments": ABOVE_DATA,
    "labs": ("numerics", "data", "experiments", "network", "chain", "sharing", "state", "traces", "updates", *SHELL),
    "state": ("network", "chain", "sharing", "traces", "updates", *SHELL),
    "network": ("chain", "traces", "updates", *SHELL),
    "chain": ("traces", "updates", *SHELL),
    "updates": ("sharing", *SHELL),
    "sharing": ("network", "chain", "updates", *SHELL),
}
"""By part, what it must not import, be it by a line inside a function."""


def modules_of(part: str) -> list[Path]:
    return sorted((ROOT / part).rglob("*.py")) or [ROOT / f"{part}.py"]


def imported_in(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("part", ABOVE)
def test_a_part_imports_nothing_from_above_it(part):
    paths = modules_of(part)
    faults = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in paths
        for name in sorted(imported_in(path))
        if name.split(".")[0] == "biasviz" and name.split(".")[1:2] and name.split(".")[1] in ABOVE[part]
    ]
    assert paths
    assert faults == []


def test_no_import_is_relative_so_that_each_is_seen_here():
    for part in ABOVE:
        for path in modules_of(part):
            nodes = ast.walk(ast.parse(path.read_text("utf-8")))
            assert not [n for n in nodes if isinstance(n, ast.ImportFrom) and n.level], path
