"""Export, the short code and its QR code: what the window shares besides code and worksheets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from biasviz.errors import InputError
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.pngtext import KEYWORD
from biasviz.state import State
from biasviz.ui.feature import Feature
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.sharing.export_dialog import ExportDialog
    from biasviz.ui.sharing.qr import CodeSheet


class Sharing(Feature):
    """The export dialog, and the code to copy, to type and to photograph; each is made when it is first wanted."""

    dialog: ExportDialog | None = None
    sheet: CodeSheet | None = None

    def views(self) -> tuple[Any, ...]:
        """Return itself: what it has made follows the look."""
        return (self,)

    def commands(self) -> dict[str, Callable[..., None]]:
        """Return what carries out its commands."""
        return {
            "copy_picture": lambda *_: self.copy_picture(),
            "export": lambda *_: self.export(),
            "copy_code": lambda *_: self.copy_code(),
            "show_code": lambda *_: self.show_code(),
        }

    def export(self) -> None:
        """Open the export dialog."""
        from biasviz.ui.sharing.export_dialog import ExportDialog

        if self.dialog is None:
            self.dialog = ExportDialog(self.window)
        self.dialog.show()

    def copy_picture(self) -> None:
        """Put the window on the clipboard, as a picture that carries the experiment."""
        from biasviz.document import text_of

        image = self.window.grab().toImage()
        try:
            image.setText(KEYWORD, text_of(self.window.store.state))
        except InputError as error:
            self.window.notice.refuse(str(error))
            return
        QGuiApplication.clipboard().setImage(image)

    def copy_code(self) -> None:
        """Put the short code on the clipboard, or say why there is none."""
        code = self._code()
        if code is not None:
            QGuiApplication.clipboard().setText(code)
            self.window.notice.say(tr("On the clipboard: {code}", code=code))

    def show_code(self) -> None:
        """Show the code and its QR code over the window, or take them away."""
        from biasviz.ui.sharing.qr import CodeSheet

        if self.sheet is not None and self.sheet.widget.isVisible():
            self.sheet.close()
            return
        code = self._code()
        if code is None:
            return
        if self.sheet is None:
            self.sheet = CodeSheet(self.window)
        self.sheet.show(code, self.window.look)

    def _code(self) -> str | None:
        from biasviz.shortcode import code_of

        try:
            return code_of(self.window.store.state)
        except InputError as error:
            self.window.notice.refuse(str(error))
            return None

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Let the dialog offer what the open lab has."""
        if self.dialog is not None:
            self.dialog.follow(state)

    def restyle(self, look: Look) -> None:
        """Let what there is follow the look."""
        for part in (self.dialog, self.sheet):
            if part is not None:
                part.restyle(look)

    def closing(self) -> None:
        """Stop an export that is under way, and take everything away."""
        if self.dialog is not None:
            self.dialog.cancel()
            self.dialog.widget.close()
            self.dialog = None
        if self.sheet is not None:
            self.sheet.close()
            self.sheet = None
