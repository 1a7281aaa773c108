"""Which signal of which view leads to which update: the whole wiring, in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz import updates
from biasviz.state import State

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


def toggle_log(state: State) -> State:
    """Switch the loss per step between a linear and a log axis."""
    return updates.toggle(state, "loss_log")


def wire(window: MainWindow) -> None:
    """Tie what the user does in each view to an update of the store."""
    inputs, strips, readout, transport = window.inputs, window.strips, window.readout, window.transport
    for signal, update in (
        (window.header.lab_chosen, updates.open_lab),
        (window.header.theme_chosen, updates.choose_theme),
        (inputs.scenario_chosen, updates.load_scenario),
        (inputs.x_edited, updates.set_x),
        (inputs.w_edited, updates.set_w),
        (inputs.b_edited, updates.set_b),
        (inputs.y_edited, updates.set_y),
        (inputs.samples_edited, updates.set_samples),
        (inputs.sample_chosen, updates.choose_sample),
        (inputs.activation_chosen, updates.choose_activation),
        (inputs.loss_chosen, updates.choose_loss),
        (inputs.optimizer_chosen, updates.choose_optimizer),
        (inputs.reduction_chosen, updates.choose_reduction),
        (inputs.moves_chosen, updates.choose_moves),
        (inputs.learning_rate_edited, updates.set_learning_rate),
        (inputs.parameter_edited, updates.set_parameter),
        (inputs.considered, updates.consider),
        (strips.bias_dragged, updates.set_b),
        (strips.hovered, updates.hover),
        (strips.zoomed, updates.zoom),
        (strips.panned, updates.pan),
        (strips.refit_requested, updates.refit),
        (readout.offer_chosen, updates.choose_pair),
        (transport.reset, updates.reset),
        (transport.step_back, updates.step_back),
        (transport.play_toggled, updates.toggle_play),
        (transport.step, updates.step),
        (transport.quarter, updates.quarter),
        (transport.until_chosen, updates.run_until),
        (transport.speed_chosen, updates.set_speed),
        (transport.scrubbed, updates.scrub),
        (transport.log_toggled, toggle_log),
    ):
        signal.connect(window.store.action(update))
    strips.bias_put_back.connect(window.store.take_back)
    inputs.refused.connect(window.notice.refuse)
    transport.refused.connect(window.notice.refuse)
    window.store.refused.connect(window.notice.refuse)
    window.store.refused.connect(inputs.samples.refuse)
    window.header.present_asked.connect(window.store.action(updates.present, True))
    window.header.group_asked.connect(window.actions_.show_group)
    window.header.menu_asked.connect(window.actions_.show_menu)
    readout.check_clicked.connect(window.show_check)
    readout.copy_requested.connect(window.copy_numbers)
