"""The pages of the Batch lab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.ui.stage import Maker, Page

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


def _layer(window: MainWindow) -> Page:
    from biasviz.ui.batch.layer_page import LayerPage

    return LayerPage(window)


def _curve(window: MainWindow) -> Page:
    from biasviz.ui.batch.curve_page import CurvePage

    return CurvePage(window)


def _shapes(window: MainWindow) -> Page:
    from biasviz.ui.batch.xray_page import XRayPage

    return XRayPage(window)


def _sharing(window: MainWindow) -> Page:
    from biasviz.ui.batch.sharing_page import SharingPage

    return SharingPage(window)


def _data(window: MainWindow) -> Page:
    from biasviz.ui.batch.data_page import DataPage

    return DataPage(window)


MAKERS: dict[str, Maker] = {
    "layer": _layer, "curve": _curve, "shapes": _shapes, "sharing": _sharing, "data": _data,
}  # fmt: skip
"""Makes each page of `PAGES`; what it needs is imported then."""
