"""Copy as code: the running computation on the clipboard, as a program to paste into a file and run."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication

from biasviz.errors import InputError
from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.sharing import FRAMEWORKS
from biasviz.ui.feature import Feature


class Code(Feature):
    """The three commands that copy code."""

    def commands(self) -> dict[str, Callable[..., None]]:
        """Return what copies the code in each framework."""
        return {f"copy_{framework}": partial(self.copy, framework) for framework in FRAMEWORKS}

    def copy(self, framework: str, *_: object) -> None:
        """Put the code of what is shown on the clipboard, or say why there is none."""
        state = self.window.store.state
        try:
            text = LABS[state.lab].part("program")(state.open, framework, None)
        except InputError as error:
            self.window.notice.refuse(str(error))
            return
        QGuiApplication.clipboard().setText(text)
        self.window.notice.say(
            tr(
                "{name} code is on the clipboard: {n} lines that end in asserts with the numbers on the screen.",
                name=FRAMEWORKS[framework],
                n=len(text.splitlines()),
            )
        )
