"""The text of the help: what the Neuron lab shows, part by part. More of it in `text_more.py`."""

from __future__ import annotations

from biasviz.language import mark
from biasviz.ui.help.topics import Term, Topic

TITLE = mark("What this lab shows")
FILTER = (mark("Find in the help"), mark("Shows the topics that have all these words."))
FILTER_HINT = mark("Find…")
TOPICS_NAME = mark("Topics")
PAGE_NAME = mark("Page of the help")
NOTHING = mark("Nothing here has these words.")
CLOSE = (mark("Close"), mark("Close the help"), mark("Closes the help (Esc)."))
CONVENTIONS = (mark("Conventions…"), mark("Opens the switches of the conventions."))

LAB = Topic(
    "lab",
    mark("The Neuron lab"),
    (
        mark("One neuron: a = f(w·x + b). What is the slope dL/db of its loss, and why is it so small?"),
        mark(
            "On the left stands what fixes the run: samples, w and b, activation, loss, optimizer, learning rate. In "
            "the middle three plots over the bias b, with a ball where b is now. On the right the chain rule in "
            "numbers, and a sentence that says why the slope is small wherever it is. At the bottom is time: play, "
            "step, step back."
        ),
        mark(
            "Drag the ball, or change any field: a new run begins where the ball is, and the old trail stays as a "
            "ghost. Reset goes back to the scenario as it was loaded."
        ),
        mark("Every number is exact and the same each time; each slope is held against a difference of the loss."),
    ),
)
STRIPS = Topic(
    "strips",
    mark("The three plots over b"),
    (
        mark("All three share the axis of the bias b. The wheel zooms b, a double click fits it to the run."),
        Term(mark("L(b)"), mark("the loss over the bias, at the present w; thin curves are the single samples")),
        Term(mark("ball"), mark("the present bias on its curve; drag it along the curve")),
        Term(mark("tangent"), mark("the line through the ball with the slope dL/db, which it says in words")),
        Term(mark("trail"), mark("dots where the ball has been; the run before the last edit stays as a paler ghost")),
        Term(
            mark("rise and run"), mark("a triangle on the tangent, with the loss it predicts and the real new loss (T)")
        ),
        Term(
            mark("factors"), mark("dL/db, dL/da and da/dz over b, each in its colour: where one is near 0, so is dL/db")
        ),
        Term(mark("activation"), mark("what the neuron gives, a, over b; the dashed line is the target y")),
        Term(
            mark("saturated"), mark("tinted: |da/dz| is under 0.05, so that little of the error reaches b, but never 0")
        ),
        Term(mark("dead"), mark("hatched: da/dz is exactly 0, so nothing of the error reaches b")),
        Term(
            mark("undefined"), mark("cross-hatched: the loss has no value there, such as the logarithm of a negative")
        ),
        Term(mark("†"), mark("the step with which the neuron died; stepping back before it revives the neuron")),
        Term(mark("pointer"), mark("hovering shows the values at that b and changes nothing")),
    ),
)
NUMBERS = Topic(
    "numbers",
    mark("The chain rule in numbers"),
    (
        Term(mark("Forward"), mark("z = w·x + b, then a = f(z), then the loss, each with its numbers put in")),
        Term(mark("Backward"), mark("dL/db = dL/da · da/dz · dz/db: the product, one colour a factor")),
        Term(mark("Σ"), mark("with several samples dL/db is the sum or the mean of their products")),
        Term(
            mark("bars"),
            mark("each number as a bar; on the right its size on a log axis, where 10⁻⁵ can still be seen"),
        ),
        Term(mark("bottleneck"), mark("the smallest factor, lit where it alone holds the slope back")),
        Term(mark("why so small"), mark("one sentence on a small slope, and below it what would cure it")),
        Term(
            mark("Next step"),
            mark("b after the next step: b minus the learning rate times what the optimizer makes of the slope"),
        ),
    ),
)
REASONS = Topic(
    "reasons",
    mark("Why a slope is small"),
    (
        mark("Wherever |dL/db| is under 0.05 the card on the right says which of these holds."),
        Term(mark("minimum"), mark("the loss is lowest here: the slope is as it should be")),
        Term(mark("dead"), mark("da/dz is exactly 0 while the error is not: no step will ever move b")),
        Term(mark("saturated"), mark("da/dz is small, but not 0: b creeps")),
        Term(mark("cancelling"), mark("the samples pull b both ways, equally strongly")),
        Term(mark("no signal"), mark("nothing arrives from above: dL/da itself is small, or 0")),
        Term(mark("leaking"), mark("a leak passes a little: slow, and alive")),
        Term(mark("small times small"), mark("no factor is very small by itself, but their product is")),
        mark("A dead neuron and a saturated one are never confused: 4·10⁻¹⁸ is not 0."),
    ),
)
CHECK = Topic(
    "check",
    mark("The gradient check"),
    (
        mark(
            "All the time dL/db is held against a central difference of the loss itself, (L(b + ε) − L(b − ε)) / 2ε. A "
            "click on the light (or G) shows the error over ε: large steps err by curvature, small ones by rounding."
        ),
        Term(mark("✓ green"), mark("they agree, as far as a difference can tell")),
        Term(mark("! amber"), mark("not certain: the difference is too rough, or b lies on a kink")),
        Term(mark("✗ red"), mark("they do not agree: the formula is wrong")),
        Term(mark("three needles"), mark("at a kink: the slope from the left, from the right, and the middle of both")),
    ),
)
FIELDS = Topic(
    "fields",
    mark("What fixes the run"),
    (
        Term(mark("Scenario"), mark("a prepared start with what to watch; Reset comes back to it")),
        Term(mark("x, y"), mark("input and target of the shown sample; edit… takes lists of them")),
        Term(mark("w, b"), mark("weight and bias as they are now")),
        Term(mark("Activation"), mark("f in a = f(z); its parameters stand beside it")),
        Term(mark("Loss"), mark("what measures how far a is from y")),
        Term(mark("Optimizer"), mark("the rule that turns slopes into a step")),
        Term(mark("What moves"), mark("the bias b alone, the weight w alone, or both")),
        Term(mark("Over samples"), mark("sum or mean of the samples’ losses")),
        mark(
            "A field takes a typed number, the arrows (↑ ↓), ten steps (PageUp, PageDown), finer ones with Ctrl. It "
            "shows few digits at rest and every digit while it has the focus."
        ),
    ),
)
RULER = Topic(
    "ruler",
    mark("The stability ruler"),
    (
        mark(
            "Below the learning rate η lies a log scale from 0.0001 to 1000 with the rates that mean something here. A "
            "click or a drag sets η; the arrows move it, PageUp and PageDown by a factor of ten."
        ),
        Term(mark("2/L″"), mark("above it a step overshoots so far that it ends higher: the limit of a stable step")),
        Term(mark("1/L″"), mark("the step that leads to the bottom at once, were the loss a parabola")),
        Term(
            mark("here, at the minimum"),
            mark("L″ differs from place to place: only the one at the minimum is the true limit"),
        ),
        Term(mark("plain line"), mark("settles at the minimum")),
        Term(mark("small zig-zag"), mark("jumps across the minimum at each step and settles")),
        Term(mark("large zig-zag"), mark("above the limit: does not settle at the minimum")),
        Term(mark("†"), mark("from this rate on the next step kills the neuron")),
        mark(
            "Where L″ is 0 or negative it says so and promises nothing. Momentum widens the limit to 2(1 + β)/L″; "
            "Adam and "
            "its like scale their own steps and have no fixed limit."
        ),
    ),
)
