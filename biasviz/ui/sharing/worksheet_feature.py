"""Worksheets: exercises for paper, made in a small window of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from biasviz.errors import InputError
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.feature import Feature
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.sharing.worksheet_dialog import WorksheetDialog
    from biasviz.ui.window import MainWindow


class Worksheets(Feature):
    """The command that makes a worksheet."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._dialog: WorksheetDialog | None = None

    def views(self) -> tuple[Any, ...]:
        """Return what takes a new look to the window of the worksheet."""
        return (self,)

    def commands(self) -> dict[str, Callable[..., None]]:
        """Return what opens the window."""
        return {"worksheet": self._show}

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        if self._dialog is not None:
            self._dialog.restyle(look)

    def render(self, state: State, trace: NeuronTrace) -> None:
        """A worksheet shows nothing of the run."""

    def _show(self, *_: object) -> None:
        self.open()

    def open(self) -> WorksheetDialog:
        """Open the window of the worksheet, and return it."""
        if self._dialog is None:
            from biasviz.ui.sharing.worksheet_dialog import WorksheetDialog

            self._dialog = WorksheetDialog(self.window)
            self._dialog.restyle(self.window.look)
            self._dialog.save_asked.connect(self.save)
            self._dialog.refused.connect(self.window.notice.refuse)
        self._dialog.show()
        return self._dialog

    def save(self, path: str) -> None:
        """Write the sheet that is set, or say why it cannot be."""
        from biasviz.ui.sharing.worksheet_pdf import save_worksheet

        dialog = self.open()
        try:
            save_worksheet(Path(path), dialog.sheet, dialog.chosen_paper, dialog.key.isChecked())
        except InputError as error:
            self.window.notice.refuse(str(error))
            return
        dialog.widget.close()
        self.window.notice.say(tr("The worksheet is saved as {path}.", path=path))
