"""The pages of the Chain lab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.ui.stage import Maker, Page

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


def _differential(window: MainWindow) -> Page:
    from biasviz.ui.chain.differential_page import DifferentialPage

    return DifferentialPage(window)


def _question(window: MainWindow) -> Page:
    from biasviz.ui.chain.question_page import QuestionPage

    return QuestionPage(window)


def _depth(window: MainWindow) -> Page:
    from biasviz.ui.chain.depth_page import DepthPage

    return DepthPage(window)


MAKERS: dict[str, Maker] = {
    "differential": _differential,
    "question": _question,
    "depth": _depth,
}
"""Makes each page of `PAGES`; what it needs is imported then."""
