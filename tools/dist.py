"""Make `dist/biasviz`: the program as one folder that needs no Python and no Qt, and see that it starts.

PyInstaller lies beside the locked packages, in .venv/freeze, for only this needs it. It needs binutils and Python's
shared library, which are installed with apt-get where that needs no password; else the line to type is printed.
What is made runs on systems with the same C library as this one or a newer, and the system libraries of Qt.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from setup import PYTHON, ROOT, VENV, SetupError, call, known_to_apt, pip, say, works

LIBRARY = """
import pathlib, sysconfig
library, multiarch = sysconfig.get_config_var("INSTSONAME"), sysconfig.get_config_var("MULTIARCH") or ""
folder = pathlib.Path(sysconfig.get_config_var("LIBDIR"))
print(library, "there" if any((f / library).exists() for f in (folder, folder / multiarch)) else "missing")
"""
"""Prints which shared library this Python has, and whether it is there: Debian has it in a package of its own."""
TOOLS = VENV / "freeze"
PINNED = ("pyinstaller==6.22.3", "pyinstaller-hooks-contrib==2026.9", "altgraph==0.17.5", "packaging==26.3")
DIST = ROOT / "dist"
FOLDER = DIST / "biasviz"
PROGRAM = FOLDER / ("biasviz.exe" if os.name == "nt" else "biasviz")


def need_packages(names: list[str], why: str) -> None:
    """Install packages of Debian; where that needs a password, raise SetupError with the line to type."""
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (root and not works([*root, "true"])):
        line = f"sudo apt-get install {' '.join(names)}"
        raise SetupError(f"{why}; on Debian or Ubuntu, please type: {line}")
    if not all(map(known_to_apt, names)):
        works([*root, "apt-get", "update", "-qq"])
    say("system packages: " + " ".join(names))
    call([*root, "apt-get", "install", "-qq", "--yes", "--no-install-recommends", *names], "apt-get install")


def need_tools() -> None:
    """Install what PyInstaller needs of the system, unless it is there."""
    if sys.platform != "linux":
        return
    if not all(map(shutil.which, ("objdump", "objcopy", "strip"))):
        need_packages(["binutils"], "binutils is needed")
    found = subprocess.run([str(PYTHON), "-c", LIBRARY], text=True, capture_output=True).stdout.split()
    library, there = (*found, "", "")[:2]
    if ".so" not in library:
        raise SetupError("the program cannot be frozen: this Python was built without its shared library")
    if there != "there":
        need_packages([library.partition(".so")[0]], f"{library} is needed")


def freeze() -> None:
    """Run PyInstaller."""
    if not (TOOLS / "PyInstaller").is_dir():
        say("PyInstaller, in .venv/freeze")
        call([*pip(), "install", "--quiet", "--target", str(TOOLS), *PINNED], "installing PyInstaller")
    with tempfile.TemporaryDirectory() as work:
        command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
        command += ["--distpath", str(DIST), "--workpath", work, str(ROOT / "tools" / "biasviz.spec")]
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(TOOLS)}, text=True, capture_output=True
        )
    if done.returncode:
        end = "\n".join((done.stdout + done.stderr).strip().splitlines()[-25:])
        raise SetupError(f"PyInstaller failed with exit status {done.returncode}:\n{end}")


def strip() -> None:
    """Take the debugging symbols out of Python's own libraries; wheels come without them."""
    inside = FOLDER / "_internal"
    files = [*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")]
    if sys.platform == "linux" and files:
        call(["strip", "--strip-unneeded", *map(str, files)], "strip")


def check() -> None:
    """Start what was made, far from this checkout, and compare what it says with what it must."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "VIRTUAL"))}
    with tempfile.TemporaryDirectory() as elsewhere:
        picture, sheet = Path(elsewhere, "window.png"), Path(elsewhere, "sheet.pdf")
        tries = (
            (["--version"], "biasviz "),
            (["grad", "--scenario", "saturated-half-mse"], "0.00246041"),
            (["snapshot", "-o", str(picture)], str(picture)),
            (["worksheet", "-o", str(sheet)], str(sheet)),
            (["code", "--framework", "numpy"], "import numpy as np"),
        )
        for arguments, expected in tries:
            done = subprocess.run(
                [str(PROGRAM), *arguments], cwd=elsewhere, env=bare, text=True, capture_output=True, timeout=120
            )
            if done.returncode or expected not in done.stdout:
                raise SetupError(f"{PROGRAM} {arguments[0]} does not work:\n{done.stdout}{done.stderr}")
        for made, least in ((picture, 50_000), (sheet, 10_000)):
            if made.stat().st_size < least:
                raise SetupError(f"{PROGRAM} wrote {made.name} with {made.stat().st_size} bytes only")


def size() -> int:
    """Return the bytes of the folder; links count nothing."""
    return sum(file.stat().st_size for file in FOLDER.rglob("*") if file.is_file() and not file.is_symlink())


def main() -> None:
    """Make it, start it, say how large it is."""
    begin = time.monotonic()
    need_tools()
    freeze()
    strip()
    check()
    packed = shutil.make_archive(str(DIST / "biasviz"), "gztar", DIST, "biasviz")
    say(
        f"{FOLDER.relative_to(ROOT)} starts; {size() / 1e6:.0f} MB, {Path(packed).stat().st_size / 1e6:.0f} MB as "
        f"{Path(packed).relative_to(ROOT)}, made in {time.monotonic() - begin:.0f} s"
    )


if __name__ == "__main__":
    try:
        main()
    except SetupError as error:
        raise SystemExit(f"dist: {error}") from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
