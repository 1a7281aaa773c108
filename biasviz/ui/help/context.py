"""Which topic of the help belongs to what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from biasviz.state import State

TOPIC_OF = {
    "learning_rate": "ruler", "rate_ruler": "ruler", "inputs": "fields", "samples_editor": "fields",
    "reduction": "conventions", "conventions": "conventions", "check": "check", "u_curve": "check",
    "readout": "numbers", "offer": "reasons", "strips": "strips", "verdict": "verdicts", "transport": "time",
    "until_menu": "time", "race": "race", "lane": "race", "lesson": "lessons", "notes": "lessons",
    "present": "lessons", "large_readout": "numbers", "export": "sharing", "share": "sharing",
    "worksheet": "sharing", "code": "sharing",
}  # fmt: skip
"""Topic by the name of a widget, or by what its name begins with."""
IN_BATCH = TOPIC_OF | {
    "learning_rate": "reduction", "reduction": "reduction", "keep_movement": "reduction", "layer_controls": "reduction",
    "layer_keep": "reduction", "copy_layer": "sharing", "layer_canvas": "arrays", "batch_inputs": "batch_fields",
    "batch_size": "minibatches", "order_seed": "minibatches", "open_data": "data", "transport": "falling",
    "batch_curve": "batch_curve", "curve_neuron_lab": "labs", "curve_side": "minibatches", "curve_page": "batch_curve",
    "slope_histogram": "minibatches", "xray": "shapes", "sharing": "shared", "data_to_neuron": "labs",
    "data_from_neuron": "labs", "data_to_network": "labs", "data": "data", "import": "data", "until_menu": "falling",
}  # fmt: skip
"""The same in the Batch lab, where some widgets of that name belong to another topic."""
IN_NETWORK = TOPIC_OF | {"transport": "network_time", "until_menu": "network_time", "network_inputs": "network"}
"""In the Network lab."""
IN_CHAIN = TOPIC_OF | {"transport": "chain_time", "chain_inputs": "chain"}
"""In the Chain lab."""
IN_LAB = {"neuron": TOPIC_OF, "batch": IN_BATCH, "network": IN_NETWORK, "chain": IN_CHAIN}
PAGE_TOPICS = {
    "layer": "batch", "curve": "batch_curve", "shapes": "shapes", "sharing": "shared", "data": "data",
    "diagram": "network", "backprop": "backprop", "bias": "network_bias", "training": "training",
    "differential": "chain", "question": "missing_b", "depth": "depth",
}  # fmt: skip
"""Topic where nothing in particular has the focus, by the page of the open lab."""


def topic_of(widget: QWidget | None, state: State) -> str:
    """Return the id of the topic on a widget, or on the nearest around it that has one; that of the lab elsewhere."""
    topics = IN_LAB[state.lab]
    default = "lab" if state.lab == "neuron" else PAGE_TOPICS[state.open.page]
    while widget is not None:
        name = widget.objectName()
        if name in topics:
            return topics[name]
        for start, topic in topics.items():
            if len(start) > 3 and name.startswith(f"{start}_"):
                return topic
        widget = widget.parentWidget()
    return default
