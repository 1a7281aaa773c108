"""Fields of the Chain lab that a scene has locked look it: they are shown, and cannot be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from biasviz.state import State

if TYPE_CHECKING:
    from biasviz.ui.chain.inputs import ChainInputs


def lock(inputs: ChainInputs, middle: QWidget, state: State) -> None:
    """Let settings be changed, but for those the scene has locked."""
