from hypothesis import given, settings
from state_cases import descents

from biasviz import history
from biasviz import settings as loose
from biasviz.experiments.neuron import race, spec
from biasviz.experiments.neuron.spec import Descent
from biasviz.labs import LABS
from biasviz.updates import locking

SETTINGS = set(spec.settings(Descent()))


@settings(max_examples=60, deadline=None)
@given(descents())
def test_the_loose_values_of_a_run_are_read_back_as_the_same_run(run):
    assert loose.descent(loose.given(run)) == run


def test_every_setting_of_a_run_has_its_name_in_files_races_undo_and_locks():
    assert set(loose.FIELDS) == SETTINGS | {"parameters"}
    assert set(race.NAMES) == SETTINGS
    assert set(history.SETTINGS) == SETTINGS
    others = {name for lab in LABS.values() if lab.scene for name in lab.part("scene").SETTINGS}
    assert set(locking.NAMES) == SETTINGS | {"parameters"} | others
