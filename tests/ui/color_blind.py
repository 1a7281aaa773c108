"""Colours as people with a colour deficiency see them, and how far apart they look.

Machado, Oliveira and Fernandes 2009, severity 1; distances in OKLab (Ottosson 2020), where black and white are 1 apart.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

VISION = {
    "full": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def linear(color: QColor | str) -> np.ndarray:
    c = np.array(QColor(color).getRgbF()[:3])
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def seen(color: QColor | str, vision: str) -> np.ndarray:
    """Return the colour in OKLab as it is seen."""
    rgb = np.clip(VISION[vision] @ linear(color), 0.0, 1.0)
    return _LAB @ np.cbrt(_LMS @ rgb)


def apart(first: QColor | str, second: QColor | str, vision: str) -> float:
    """Return how far apart two colours look: about 0.02 is just noticed side by side."""
    return float(np.linalg.norm(seen(first, vision) - seen(second, vision)))
