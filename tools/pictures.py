"""Remake the pictures of the README with the program itself."""

from __future__ import annotations

from contextlib import closing

from biasviz import resources, settings, updates
from biasviz.ui.snapshot import drawn, picture, save_animation, save_picture, settle
from biasviz.updates import batch, network


def main() -> None:
    """Write them into resources/pictures."""
    folder = resources.path("pictures")
    save_picture(folder / "neuron-lab.png", "first-slope", 1920, 1080, "light", 2)
    save_animation(folder / "descent.gif", width=1152, height=720, steps=10)
    with closing(drawn("sum-over-rows", 1920, 1080)) as window:
        window.store.dispatch(batch.choose_neuron, 1)
        picture(window, 5.5 / 9).save(str(folder / "batch-lab.png"))
    with closing(drawn("first-slope", 1920, 1080)) as window:
        window.store.dispatch(updates.load_scenario, "xor-two-layers")
        window.store.dispatch(updates.scrub, 60.0)
        window.store.dispatch(network.choose_unit, 0, 1)
        settle()
        picture(window).save(str(folder / "network-lab.png"))
        window.store.dispatch(updates.load_scenario, "three-bricks")
        settle()
        picture(window).save(str(folder / "chain-lab.png"))
    with closing(drawn("badly-wrong-half-mse", 1280, 720)) as window:
        store = window.store
        store.dispatch(updates.race, settings.descent({"loss": "bce"}, store.state.neuron.run))
        store.dispatch(updates.present, True)
        window.resize(1280, 720)
        picture(window, 22_063).save(str(folder / "race.png"))


if __name__ == "__main__":
    main()
