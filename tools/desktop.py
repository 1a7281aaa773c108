"""Put biasviz into the menu of the desktop, with its icon and its file type, or take it out again.

    desktop.py install [PROGRAM]     for this user; PROGRAM is `.venv/bin/biasviz` unless another is named
    desktop.py uninstall             removes what install has written, and nothing else

Everything goes below XDG_DATA_HOME (by default ~/.local/share); no password is needed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = ROOT / "resources" / "desktop"
ICON = ROOT / "resources" / "icons" / "biasviz.svg"
PROGRAM = ROOT / ".venv" / ("Scripts/biasviz.exe" if os.name == "nt" else "bin/biasviz")
SIZES = (16, 32, 48, 128, 256)
"""Sides of the icon as pixels, for what draws no SVG."""
REFRESH = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""Programs that tell the desktop, each with the folder it looks at; one that is missing is not needed here."""


def data_home() -> Path:
    """Return where a user's desktop files lie."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def quoted(program: Path) -> str:
    """Return a program as the Exec key wants it: quoted, with its reserved characters escaped, for any path."""
    inside = re.sub(r'(["`$\\])', r"\\\1", str(program)).replace("%", "%%")
    # Once more as a value of a key, in which a backslash is written twice.
    return '"' + inside.replace("\\", "\\\\") + '"'


def entry(program: Path) -> str:
    """Return the desktop entry that starts this program."""
    text = (FILES / "biasviz.desktop").read_text(encoding="utf-8")
    text = re.sub(r"(?m)^TryExec=.*$", lambda _: "TryExec=" + str(program).replace("\\", "\\\\"), text)
    return re.sub(r"(?m)^Exec=biasviz", lambda _: f"Exec={quoted(program)}", text)


def targets(home: Path) -> dict[str, Path]:
    """Return where each file goes: those of resources/desktop by name, then the icon as "svg" and by size."""
    icons = home / "icons" / "hicolor"
    return {
        "biasviz.desktop": home / "applications" / "biasviz.desktop",
        "biasviz-mime.xml": home / "mime" / "packages" / "biasviz-mime.xml",
        "org.biasviz.biasviz.metainfo.xml": home / "metainfo" / "org.biasviz.biasviz.metainfo.xml",
        "svg": icons / "scalable" / "apps" / "biasviz.svg",
        **{str(size): icons / f"{size}x{size}" / "apps" / "biasviz.png" for size in SIZES},
    }


def pixels(size: int, target: Path) -> None:
    """Draw the icon into a PNG file."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")


def install(program: Path) -> None:
    """Write everything and tell the desktop."""
    home = data_home()
    for name, target in targets(home).items():
        target.parent.mkdir(parents=True, exist_ok=True)
        if name == "biasviz.desktop":
            target.write_text(entry(program), encoding="utf-8")
        elif name.isdigit():
            pixels(int(name), target)
        else:
            shutil.copyfile(ICON if name == "svg" else FILES / name, target)
    refresh(home)
    print(f"desktop: biasviz is in the menu; it starts {program}")


def uninstall() -> None:
    """Remove what `install` writes and tell the desktop."""
    home = data_home()
    for target in targets(home).values():
        target.unlink(missing_ok=True)
    refresh(home)
    print("desktop: biasviz is out of the menu")


def refresh(home: Path) -> None:
    """Have the desktop look again, where it has the programs for that."""
    for command, folder in _refreshers(home):
        quiet = ["-q", "-t", "-f"] if command.startswith("gtk") else []
        subprocess.run([command, *quiet, str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _refreshers(home: Path) -> Iterator[tuple[str, Path]]:
    for command, folder in REFRESH:
        if shutil.which(command) and (home / folder).is_dir():
            yield command, home / folder


def main(arguments: list[str]) -> None:
    """Do what the first argument names."""
    task, *rest = arguments or [""]
    if task == "install" and len(rest) <= 1:
        program = Path(rest[0]).absolute() if rest else PROGRAM
        if not os.access(program, os.X_OK):
            raise SystemExit(f"desktop: {program} is no program that can be started; `make setup` makes the usual one")
        install(program)
    elif task == "uninstall" and not rest:
        uninstall()
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
