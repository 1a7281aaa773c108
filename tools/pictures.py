"""Remake the pictures of the README with the program itself."""

from __future__ import annotations

from biasviz import resources
from biasviz.ui.snapshot import save_animation, save_picture


def main() -> None:
    """Write them into resources/pictures."""
    folder = resources.path("pictures")
    save_picture(folder / "neuron-lab.png", "first-slope", 1920, 1080, "light", 2)
    save_animation(folder / "descent.gif", width=1152, height=720, steps=10)


if __name__ == "__main__":
    main()
