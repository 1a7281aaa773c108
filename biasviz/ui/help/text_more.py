"""The text of the help: time, verdicts, race, lessons, sharing, conventions, words, and about."""

from __future__ import annotations

from biasviz.language import mark
from biasviz.ui.help import text, text_chain, text_network, text_pages
from biasviz.ui.help.topics import Term, Topic

TIME = Topic(
    "time",
    mark("Time"),
    (
        Term(mark("Play"), mark("lets the descent run at the speed of the slider (Space)")),
        Term(
            mark("Step, Step back"), mark("one step on (→), or back (←), exactly as it was, the optimizer’s memory too")
        ),
        Term(mark("Quarter"), mark("a quarter of a step: forward, loss, backward, update (Q); each lights its place")),
        Term(
            mark("Until"), mark("runs until something happens: converged, dead, a change of sign, a cycle, a low loss")
        ),
        Term(
            mark("loss per step"),
            mark("the loss along the run; drag in it to go to any step, L makes its axis logarithmic"),
        ),
        Term(mark("Reset"), mark("back to the scenario as it was loaded (Home)")),
    ),
)
VERDICTS = Topic(
    "verdicts",
    mark("What the run is doing"),
    (
        mark("The chip at the bottom right says it in one of these words, each with a sign of its own."),
        Term(mark("descending"), mark("the loss is on its way down")),
        Term(mark("converged"), mark("nothing moves any more, and the slope is 0 as far as can be seen")),
        Term(mark("plateau"), mark("saturated: it creeps, far from a minimum")),
        Term(mark("dead"), mark("the slope is exactly 0 and the error is not")),
        Term(mark("oscillating"), mark("it goes to and fro, with its period where it has one")),
        Term(mark("diverged"), mark("each step is longer than the one before and the loss rises")),
        Term(mark("undefined"), mark("a quantity has no value, and it says which")),
    ),
)
RACE = Topic(
    "race",
    mark("Race"),
    (
        mark(
            "Two runs from one start under one clock: the same neuron with two losses, two rates, two activations. "
            "Each "
            "lane has its trail, its verdict and its stop-watch, and what their settings differ in is marked. The "
            "fields "
            "on the left set the lane in front; X changes the lanes. The log clock (K) makes 22,063 steps against 11 "
            "watchable, and V runs until both have escaped. On a dead neuron the cures are listed with how many steps "
            "each would take; a click tries one in the other lane."
        ),
    ),
)
LESSONS = Topic(
    "lessons",
    mark("Lessons and presenting"),
    (
        mark(
            "A lesson is a row of scenes, each with a start and a sentence; PageDown and PageUp walk through it, and "
            "so "
            "does a presenter remote. Some scenes ask first: drag the ghost to where you expect b, or choose an "
            "answer, "
            "then see the step and by how much you missed."
        ),
        mark(
            "F5 fills the screen for a class: large text, thick curves, the numbers that matter. B makes the screen "
            "dark, "
            "1, 2 and 3 show one plot alone, 0 all, N opens notes for a second screen, Esc leaves."
        ),
        mark("In the Batch lab 1 to 5 choose the page that is shown."),
    ),
)
SHARING = Topic(
    "sharing",
    mark("Keeping and sharing"),
    (
        mark(
            "Everything you do can be undone (Ctrl+Z) and redone. An experiment is saved as one small readable file "
            "(Ctrl+S), and opens again from the menu or when it is dropped on the window. The window comes back as you "
            "left it."
        ),
        mark(
            "Share gives the experiment away: as a short code to copy and type, as a QR code for the class (Ctrl+L), "
            "as a "
            "picture, a table or an animation (Ctrl+E), as NumPy, PyTorch or JAX code, as a worksheet with its key "
            "(Ctrl+P). An exported picture has the experiment in it: drop it on the window and it is back."
        ),
        mark(
            "Pictures and animations show the whole window, the plots of the Neuron lab, or the open page of another "
            "lab alone. SVG and PDF are of the Neuron lab; tables are of every lab but the Batch lab."
        ),
    ),
)
CONVENTIONS = Topic(
    "conventions",
    mark("Conventions"),
    (
        mark("Books and programs differ in these; each is right, and each gives other numbers."),
        Term(mark("½ or not"), mark("½(a − y)² has the slope a − y; (a − y)² has twice that")),
        Term(mark("sum or mean"), mark("the sum over n samples has n times the slope of the mean")),
        Term(
            mark("slope at a kink"),
            mark(
                "ReLU at z = 0 and MAE at a = y have no slope: PyTorch says 0 to both; others take the left side, the "
                "right side, or the middle of both"
            ),
        ),
        mark(
            "Conventions… (Ctrl+,) has a switch for each with the numbers of the present neuron. If asked, it "
            "changes the "
            "learning rate so that b moves as before: without the ½ the rate is halved, with the mean it is "
            "multiplied by "
            "n. RMSprop, Adagrad and Adam divide by the size of past slopes: for them the rate stays."
        ),
    ),
)
GLOSSARY = Topic(
    "words",
    mark("Words and letters"),
    (
        Term(mark("x, w, b, y"), mark("input, weight, bias, target")),
        Term(mark("z"), mark("w·x + b, before the activation")),
        Term(mark("a"), mark("f(z), what the neuron gives")),
        Term(mark("L"), mark("the loss after sum or mean; ℓ is that of one sample")),
        Term(mark("dL/db"), mark("the slope: by how much L grows for a little more b")),
        Term(mark("L″"), mark("how the slope itself changes with b: the bend of the loss")),
        Term(mark("η"), mark("the learning rate, the factor on every step")),
        Term(mark("β"), mark("momentum: the share of the last velocity that is kept")),
        Term(mark("ε"), mark("a small number: the step of a difference, or what keeps a divisor from being 0")),
        Term(mark("step"), mark("one update of what moves")),
        Term(mark("run"), mark("all steps from one start")),
        Term(mark("sample"), mark("one input with its target")),
        Term(mark("kink"), mark("a corner of a curve, where the slope jumps")),
        Term(mark("tail"), mark("where an activation flattens out without ever being flat")),
        Term(mark("row"), mark("one example of a batch: a row of X, with its targets in Y")),
        Term(mark("axis"), mark("what is counted in an array: axis 0 the rows, axis 1 the columns")),
        Term(mark("keepdims"), mark("an axis that was added up stays, with length 1: (n, k) becomes (1, k), not (k,)")),
        Term(mark("broadcast"), mark("used for every row or column, as if it stood there as often; nothing is copied")),
        Term(mark("scenario"), mark("a prepared start, in a file")),
    ),
)
ABOUT_LEAD = mark("See why a bias moves, or why it does not.")
ABOUT = (
    mark("biasviz {version}"),
    mark("Free software under the {license} licence; its source can be read, changed and passed on."),
    mark("Fonts: Inter and Noto Sans CJK by their authors, and STIX Two Math, all under the SIL Open Font License."),
    mark("Made with Qt {qt}, PySide6, NumPy, pyqtgraph and ziamath."),
)
KEYS = mark("Keys")

OF_LAB = {
    "neuron": (
        text.LAB, text.STRIPS, text.NUMBERS, text.REASONS, text.CHECK, text.FIELDS, text.RULER, TIME, RACE, CONVENTIONS,
    ),
    "batch": text_pages.TOPICS,
    "network": text_network.TOPICS,
    "chain": text_chain.TOPICS,
}  # fmt: skip
"""The topics of each lab, in order."""
COMMON = (VERDICTS, LESSONS, SHARING, GLOSSARY)
"""Topics of all labs; the keys and about are made by the program."""
