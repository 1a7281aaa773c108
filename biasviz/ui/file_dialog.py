"""The one window that asks for a file, to open or to write: the system's own, and it blocks nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget


def file_dialog(
    parent: QWidget, id: str, title: str, filters: Sequence[str], chosen: Callable[[str], object],
    folder: str = "", name: str = "", ending: str = "",
) -> QFileDialog:  # fmt: skip
    """Show the window and return it.

    Args:
        parent: the window it belongs to.
        id: its objectName.
        title: its title.
        filters: which files it shows, as Qt writes it: "Scenarios (*.toml)"; the first one holds.
        chosen: is told the path.
        folder: where to begin.
        name: how a new file is called if nothing else is said.
        ending: what a new file ends with if nothing else is said, without the first point; empty to open a file.

    """
    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName(id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setNameFilters(list(filters))
    if ending:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setModal(False)
    dialog.fileSelected.connect(chosen)
    dialog.show()
    return dialog
