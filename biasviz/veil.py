"""What a lesson keeps back while a class guesses: exactly what would give the answer away.

Views read what is kept back from the lab: `lab.veiled`, a set of names.

    next        where the next step leads
    slope       dL/db at the ball, its sign, and the factors it is made of; of a chain the gradients of C, the true Δz
                and what the padlocks read
    partial     ∂z/∂w of a chain, also over b
    verdict     what the run is doing
    limits      learning rates from which a step kills or does not settle
"""

from __future__ import annotations

from biasviz.lab_scene import LabScene
from biasviz.lessons import Place
from biasviz.scene import Scene

NOTHING: frozenset[str] = frozenset()
ASKED = {
    "b": frozenset({"next"}),
    "sign": frozenset({"next", "slope", "verdict"}),
    "survives": frozenset({"next", "verdict", "limits"}),
    "oscillates": frozenset({"next", "verdict", "limits"}),
    "winner": frozenset({"next", "verdict"}),
    "missing": frozenset({"next", "slope"}),
    "total": frozenset({"next", "slope"}),
    "dz_dw": frozenset({"next", "partial"}),
    "dC_dw": frozenset({"next", "slope"}),
    "depth": frozenset({"next", "slope", "verdict"}),
}
"""What would answer each thing that can be predicted."""
AHEAD = frozenset({"next"})


def kept_back(scene: Scene | LabScene) -> frozenset[str]:
    """Return what would answer the question of a scene before it has played."""
    if isinstance(scene, LabScene):
        return ASKED[scene.predict] if scene.predict else NOTHING
    if not scene.predict:
        return AHEAD if scene.question and scene.moves else NOTHING
    if scene.predict == "sign" and scene.moves:
        return AHEAD  # the slope after the steps is asked for, not the one that is seen
    return ASKED[scene.predict]


def veil(place: Place) -> frozenset[str]:
    """Return what is kept back at a place in a lesson.

    Besides what the open question is about, it is what the scenes to come ask about the very moment that is shown.
    """
    scene, open_ = place.scene, place.beat in ("ask", "again")
    kept = kept_back(scene) if open_ else NOTHING
    if place.beat == "play" or (open_ and scene.moves):
        return kept
    if isinstance(scene, LabScene):
        return kept | _asked_next(place, scene)
    step = scene.at if open_ or not scene.moves else scene.end
    for later in place.lesson.scenes[place.index + 1 :]:
        if isinstance(later, LabScene) or (later.start, later.rival, later.at) != (scene.start, scene.rival, step):
            break
        kept |= kept_back(later)
        if later.moves:
            break
    return kept


def _asked_next(place: Place, scene: LabScene) -> frozenset[str]:
    """Return what scenes to come ask about what this one shows: one that plays has shown what it played."""
    kept = NOTHING
    for later in place.lesson.scenes[place.index + 1 :]:
        if scene.moves or later.start != scene.start or not isinstance(later, LabScene):
            break
        kept |= kept_back(later)
        if later.moves:
            break
    return kept
