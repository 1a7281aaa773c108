"""Every command a person can give: one row each, from which the menu, the keys and their list come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from biasviz import updates
from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.labs import LABS
from biasviz.language import mark
from biasviz.state import THEMES, State

Rule = Callable[[State], State]


@dataclass(frozen=True)
class Command:
    """Something to do.

    Attributes:
        id: objectName of its action.
        group: heading in the menu and in the list of keys.
        text: what it does, in words.
        keys: portable key names; plain ones (no modifier) act where no field wants the key for itself.
        rule: state → state, or None for what the window does itself.
        checked: whether it is on, for a command that switches something.
        shown: whether it stands in the menu; what is chosen in a menu of its own does not.
        labs: the labs it means something in.
        elsewhere: what it does in other labs than the Neuron lab, by their ids, where that is something else.

    """

    id: str
    group: str
    text: str
    keys: tuple[str, ...]
    rule: Rule | None = None
    checked: Callable[[State], bool] | None = None
    shown: bool = True
    labs: tuple[str, ...] = tuple(LABS)
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    def says(self, lab: str) -> str:
        """Return what it does in a lab."""
        return self.elsewhere.get(lab, self.text)


GROUPS = (
    mark("File"), mark("Edit"), mark("Time"), mark("Race"), mark("Lessons"), mark("View"), mark("Theme"),
    mark("Share"), mark("Help"), mark("Window"),
)  # fmt: skip
"""Headings of the menu, in its order; a header button opens Lessons, Race, Share and Help alone."""


NEURON, BATCH, NETWORK, CHAIN = ("neuron",), ("batch",), ("network",), ("chain",)
PROGRAMS = tuple(id for id, lab in LABS.items() if lab.program)
"""Labs that can be copied as code."""


def next_theme(state: State) -> State:
    """Choose the theme after the present one."""
    themes = list(THEMES)
    return updates.choose_theme(state, themes[(themes.index(state.view.theme) + 1) % len(themes)])


def change_speed(state: State, by: int) -> State:
    """Go to the next faster or slower speed."""
    at = min(range(len(SPEEDS)), key=lambda i: abs(SPEEDS[i] - state.open.speed))
    return updates.set_speed(state, SPEEDS[max(0, min(len(SPEEDS) - 1, at + by))])


def zoom_middle(state: State, factor: float) -> State:
    """Zoom about the middle of the window of b."""
    low, high = state.neuron.window
    return updates.zoom(state, factor, 0.5 * (low + high))


def pan_by(state: State, part: float) -> State:
    """Move the window of b by a part of its width."""
    low, high = state.neuron.window
    return updates.pan(state, part * (high - low))


def switch_clock(state: State) -> State:
    """Change between the even clock and the log clock."""
    return updates.choose_clock(state, "steps" if state.neuron.clock == "log" else "log")


def darken(state: State) -> State:
    """Make a presented screen black, or bring it back."""
    return updates.toggle(state, "blank") if state.view.present else state


def page_command(lab: str, id: str, title: str, key: str) -> Command:
    """Return the command that chooses what the middle of a lab shows."""

    def shown(state: State) -> bool:
        there = getattr(state, lab)
        return there is not None and there.page == id

    def rule(state: State) -> State:
        return updates.choose_page(state, id) if state.lab == lab else state

    return Command(f"page_{id}", "View", title, (key,), rule, shown, labs=(lab,))


def lab_command(id: str, title: str, key: str) -> Command:
    """Return the command that opens a lab."""
    return Command(f"lab_{id}", "Window", title, (key,), lambda s: updates.open_lab(s, id), lambda s: s.lab == id)


def theme_command(id: str, title: str) -> Command:
    """Return the command that chooses a theme."""
    return Command(
        f"theme_{id}", "Theme", title, (), lambda s: updates.choose_theme(s, id), lambda s: s.view.theme == id
    )


COMMANDS = (
    Command("new", "File", mark("New"), ("Ctrl+N",)),
    Command("open", "File", mark("Open…"), ("Ctrl+O",)),
    Command("open_code", "File", mark("Open a code…"), ("Ctrl+Shift+O",)),
    Command("save", "File", mark("Save"), ("Ctrl+S",)),
    Command("save_as", "File", mark("Save as…"), ("Ctrl+Shift+S",)),
    Command("undo", "Edit", mark("Undo"), ("Ctrl+Z",)),
    Command("redo", "Edit", mark("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("play", "Time", mark("Play or pause"), ("Space",), updates.toggle_play),
    Command("step", "Time", mark("Step"), ("Right",), updates.step,
            elsewhere={
                "batch": mark("The next row falls into db, after the last one b moves; on pages without rows a step"),
                "network": mark("A step; on the page of the arrays the next of them"),
                "chain": mark("The next move on the way back: a substitution, a station, a factor"),
            }),
    Command("step_back", "Time", mark("Step back, exactly as it was"), ("Left",), updates.step_back,
            elsewhere={
                "batch": mark("One row back, exactly as it was; on pages without rows a step"),
                "network": mark("A step back, exactly as it was; on the page of the arrays one of them"),
                "chain": mark("One move forward again, exactly as it was"),
            }),
    Command("quarter", "Time", mark("Quarter step: forward, loss, backward, update"), ("Q",), updates.quarter,
            elsewhere={
                "batch": mark("A whole step: the rest of the rows, and b moves"),
                "chain": mark("On to the next neuron; among stations to the end"),
            }),
    Command("epoch", "Time", mark("An epoch: every row is seen once more"), ("E",), updates.epoch, labs=NETWORK),
    Command("sample", "Time", mark("A step that sees one row only"), ("O",), updates.sample, labs=NETWORK),
    Command("reset", "Time", mark("Reset to the scenario as it was loaded"), ("Home",), updates.reset),
    Command("faster", "Time", mark("Faster"), ("]",), lambda s: change_speed(s, 1)),
    Command("slower", "Time", mark("Slower"), ("[",), lambda s: change_speed(s, -1)),
    Command("until_converged", "Time", mark("Run until converged"), ("C",),
            lambda s: updates.run_until(s, "converged"), labs=NEURON),
    Command("until_dead", "Time", mark("Run until dead"), ("D",), lambda s: updates.run_until(s, "dead"), labs=NEURON),
    Command("until_sign", "Time", mark("Run until the slope changes sign"), ("S",),
            lambda s: updates.run_until(s, "sign"), labs=NEURON),
    Command("until_cycle", "Time", mark("Run until it repeats"), ("R",),
            lambda s: updates.run_until(s, "cycle"), labs=NEURON),
    Command("race_until", "Race", mark("Run until escaped: z crosses 0"), ("V",),
            lambda s: updates.run_until(s, "escaped"), labs=NEURON),
    Command("race_clock", "Race", mark("Log clock: a decade of steps in equal times"), ("K",),
            switch_clock, lambda s: s.neuron.clock == "log", labs=NEURON),
    Command("race_swap", "Race", mark("Swap lanes"), ("X",), updates.swap_lanes, labs=NEURON),
    Command("race_end", "Race", mark("End race"), (), updates.end_race, labs=NEURON),
    Command("rescue", "Race", mark("Rescue: cures with forecasts"), ("W",),
            lambda s: updates.toggle(s, "rescue"), lambda s: s.view.rescue, labs=NEURON),
    Command("next_beat", "Lessons", mark("Next: play, show how it comes out, next scene"), ("PgDown",),
            updates.next_beat),
    Command("back_beat", "Lessons", mark("Back to the question, or to the scene before"), ("PgUp",), updates.back_beat),
    Command("present_lesson", "Lessons", mark("Present this lesson"), (), lambda s: updates.present(s, True)),
    Command("open_lesson", "Lessons", mark("Open a lesson file…"), ()),
    Command("leave_lesson", "Lessons", mark("Leave the lesson"), (), updates.leave_lesson),
    Command("refit", "View", mark("Fit b to the run"), ("F",), updates.refit, labs=NEURON),
    Command("zoom_in", "View", mark("Zoom in on b"), ("+", "="), lambda s: zoom_middle(s, 0.8), labs=NEURON),
    Command("zoom_out", "View", mark("Zoom out of b"), ("-",), lambda s: zoom_middle(s, 1.25), labs=NEURON),
    Command("pan_left", "View", mark("Move the view left"), ("Shift+Left",), lambda s: pan_by(s, -0.1), labs=NEURON),
    Command("pan_right", "View", mark("Move the view right"), ("Shift+Right",), lambda s: pan_by(s, 0.1), labs=NEURON),
    Command("strip_loss", "View", mark("The loss alone"), ("1",),
            lambda s: updates.choose_strip(s, "loss"), lambda s: s.view.strip == "loss", labs=NEURON),
    Command("strip_factors", "View", mark("Its factors alone"), ("2",),
            lambda s: updates.choose_strip(s, "factors"), lambda s: s.view.strip == "factors", labs=NEURON),
    Command("strip_activation", "View", mark("The activation alone"), ("3",),
            lambda s: updates.choose_strip(s, "activation"), lambda s: s.view.strip == "activation", labs=NEURON),
    Command("strip_all", "View", mark("All strips"), ("0",),
            lambda s: updates.choose_strip(s, "all"), lambda s: s.view.strip == "all", labs=NEURON),
    page_command("batch", "layer", mark("The arrays of the layer"), "1"),
    page_command("batch", "curve", mark("The loss over b, and minibatches"), "2"),
    page_command("batch", "shapes", mark("What the shapes do"), "3"),
    page_command("batch", "sharing", mark("A bias that many share"), "4"),
    page_command("batch", "data", mark("The data as a table"), "5"),
    page_command("network", "diagram", mark("The network, and what it gives"), "1"),
    page_command("network", "backprop", mark("Forward and back, array by array"), "2"),
    page_command("network", "bias", mark("The loss over one bias"), "3"),
    page_command("network", "training", mark("The training over time"), "4"),
    page_command("chain", "differential", mark("The total differential in bricks"), "1"),
    page_command("chain", "question", mark("Where b is missing, and where it is not"), "2"),
    page_command("chain", "depth", mark("What depth does to the gradient"), "3"),
    Command("motion", "View", mark("Let what changes glide"), (),
            lambda s: updates.toggle(s, "motion"), lambda s: s.view.motion),
    Command("inputs", "View", mark("Panel of the settings"), ("F9",),
            lambda s: updates.toggle(s, "inputs"), lambda s: s.view.inputs),
    Command("readout", "View", mark("Panel of the numbers"), ("Ctrl+F9",),
            lambda s: updates.toggle(s, "readout"), lambda s: s.view.readout, labs=NEURON),
    Command("triangle", "View", mark("Rise over run, predicted and real loss"), ("T",),
            lambda s: updates.toggle(s, "triangle"), lambda s: s.view.triangle, labs=NEURON),
    Command("loss_log", "View", mark("Loss per step on a log axis"), ("L",),
            lambda s: updates.toggle(s, "loss_log"), lambda s: s.view.loss_log),
    *(theme_command(id, title) for id, title in THEMES.items()),
    Command("next_theme", "Theme", mark("Next theme"), ("Ctrl+T",), next_theme),
    Command("export", "Share", mark("Export…"), ("Ctrl+E",)),
    Command("copy_code", "Share", mark("Copy the code (short)"), ()),
    Command("show_code", "Share", mark("Show as QR code"), ("Ctrl+L",)),
    Command("copy_numbers", "Share", mark("Copy the numbers"), ("Ctrl+C",)),
    Command("copy_picture", "Share", mark("Copy the picture"), ("Ctrl+Shift+C",)),
    Command("copy_numpy", "Share", mark("Copy as NumPy code"), (), labs=PROGRAMS),
    Command("copy_pytorch", "Share", mark("Copy as PyTorch code"), (), labs=PROGRAMS),
    Command("copy_jax", "Share", mark("Copy as JAX code"), (), labs=PROGRAMS),
    Command("worksheet", "Share", mark("Worksheet…"), ("Ctrl+P",), labs=NEURON),
    Command("check", "Help", mark("Gradient check over ε"), ("G",), labs=NEURON),
    Command("help", "Help", mark("What this lab shows"), ("H", "F1")),
    Command("conventions", "Help", mark("Conventions…"), ("Ctrl+,",), labs=NEURON),
    Command("keys", "Help", mark("Keys"), ("?",)),
    Command("about", "Help", mark("About biasviz"), ()),
    Command("menu", "Help", mark("Menu of all commands"), ("F10",)),
    lab_command("neuron", mark("Neuron lab"), "Ctrl+1"),
    lab_command("batch", mark("Batch lab"), "Ctrl+2"),
    lab_command("network", mark("Network lab"), "Ctrl+3"),
    lab_command("chain", mark("Chain lab"), "Ctrl+4"),
    Command("present", "Window", mark("Present to a class"), ("F5", "Shift+F5"),
            lambda s: updates.present(s, not s.view.present), lambda s: s.view.present),
    Command("blank", "Window", mark("Black screen, while presenting"), ("B", "."), darken, lambda s: s.view.blank),
    Command("notes", "Window", mark("Notes for the teacher, in a window of their own"), ("N",)),
    Command("full_screen", "Window", mark("Full screen"), ("F11",)),
    Command("quit", "Window", mark("Quit"), ("Ctrl+Q",)),
)  # fmt: skip
EVERYWHERE = tuple(LABS)
FIELD_KEYS = (
    ("Up  Down", mark("a field: one step"), EVERYWHERE),
    ("PageUp  PageDown", mark("a field: ten steps"), EVERYWHERE),
    ("Right  Left  Down  Up  Return", mark("presenting a lesson: next and back, as a remote sends them"), EVERYWHERE),
    ("Tab  Shift+Tab", mark("next field, field before"), EVERYWHERE),
    ("Esc", mark("leave a field; keys act on the run again"), EVERYWHERE),
    ("Wheel", mark("zoom b"), NEURON),
    ("Double click", mark("fit b to the run"), NEURON),
    ("Wheel", mark("the curve: zoom b; the arrays: go to other rows, where not all are shown"), BATCH),
    ("Double click", mark("the curve: fit b; the table: type into a cell"), BATCH),
    ("Shift and drag", mark("the curve: move the view"), BATCH),
    ("Arrows", mark("the arrays: from cell to cell; curve, code, shared bias (Up, Down): what is chosen"), BATCH),
    ("Shift+Up  Shift+Down", mark("the arrays: other rows, where not all are shown"), BATCH),
    ("Return", mark("the arrays: the neuron of the cell; the table: type into the cell"), BATCH),
    ("M", mark("the arrays: leave the row out of the sum, or take it in again"), BATCH),
    ("+  −", mark("the arrays: a target up, or down"), BATCH),
    ("J", mark("units that share a bias: let the chosen one use another"), BATCH),
    ("Arrows", mark("what is painted: from neuron to padlock to brick, from column to column"), CHAIN),
    ("Return", mark("what is painted: look at the neuron, close the padlock, move b to the column"), CHAIN),
    ("+  −", mark("a brick: its small change up, or down"), CHAIN),
    ("Wheel", mark("the curves: zoom b"), CHAIN),
    ("Double click", mark("the curves: fit b"), CHAIN),
    ("Shift and drag", mark("the curves: move the view"), CHAIN),
    ("Ctrl+V", mark("the table: paste cells"), BATCH),
    ("Del", mark("the table: remove the rows of the chosen cells"), BATCH),
    ("Arrows", mark("the diagram: from unit to unit; the arrays of a step: from cell to cell"), NETWORK),
    ("+  −", mark("the diagram: the chosen bias up, or down"), NETWORK),
    ("Return", mark("the diagram: the chosen bias on a page of its own; the arrays: keep the cell lit"), NETWORK),
    ("Wheel", mark("the diagram: the bias below the pointer up, or down; the arrays of a step: other rows"), NETWORK),
    ("Double click", mark("the diagram: a bias on a page of its own"), NETWORK),
    ("Shift+Up  Shift+Down", mark("the arrays of a step: other rows, where not all are shown"), NETWORK),
    ("Shift+Left  Shift+Right", mark("the arrays of a step: move them aside, where not all are seen"), NETWORK),
)
"""Keys and gestures that are no commands, with the labs they mean something in, for the list of keys."""
