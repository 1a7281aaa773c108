"""`biasviz export`: tables, pictures, figures and animations, without a display."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from biasviz.commands.common import COUNTED, OPENED, one_number, pixels, say, whole, writable
from biasviz.errors import InputError
from biasviz.hints import near, one_of, shown
from biasviz.labs import LABS
from biasviz.language import LANGUAGES
from biasviz.sharing.order import KIND_OF, USUAL, Order, contents, nothing_of, reached
from biasviz.sharing.tables import MOST_POINTS, POINTS, STEPS
from biasviz.state import THEMES, State, View, with_open

ENDINGS = "|".join(KIND_OF)
FILM_STEPS = 12
"""Steps of an animation where nobody says how many."""


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "export",
        help="write a table, a picture, a figure or an animation",
        description="Write what the window shows into a file whose ending says how: PNG pictures and GIF, APNG, WebP "
        "and MP4 animations of the window, of the plots (Neuron lab) or of the page alone (the other labs); SVG and "
        "PDF figures of the plots (Neuron lab); CSV and JSON tables of the curve, the run, or the neurons of a chain "
        "(not of the Batch lab); no display needed.",
    )
    option = parser.add_argument
    option("experiment", metavar="SCENARIO", help=OPENED)
    option("-o", "--output", metavar="FILE", help=f"the file: its ending is {ENDINGS}; - for a table to stdout")
    option("--format", metavar="csv|json", help="of a table to stdout (default csv)")
    option(
        "--what", metavar="window|plots|page|run|curve|neurons",
        help="what is written, of what the format and the lab have (default: the usual one for them)",
    )  # fmt: skip
    option("--size", metavar="WxH", help="pixels at scale 1 (default 960x720 for the plots, else 1280x720)")
    option("--scale", metavar="N", default="1", help="times as many pixels of a PNG, from 1 to 8 (default 1)")
    option("--theme", metavar="|".join(THEMES), default="light", help="colours (default light)")
    option("--language", metavar="|".join(LANGUAGES), default="en", help="of the words (default en)")
    option("--step", metavar="N", help=COUNTED)
    option("--steps", metavar="N", help=f"how many, of a run (default {STEPS}) or an animation ({FILM_STEPS})")
    option("--points", metavar="N", default=str(POINTS), help=f"biases of a curve (default {POINTS})")
    option("--frames", metavar="N", default="8", help="frames a step of an animation; 0.1 is every tenth step")
    option("--speed", metavar="N", default="2", help="steps a second of an animation (default 2)")
    option(
        "--rival", metavar="NAME=VALUE", action="append", default=[],
        help="race against the same with another activation, loss, optimizer, lr, reduction, moves, w, b or parameter; "
        "may be repeated",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """Write the file."""
    if args.output is None:
        raise InputError("-o is missing: write -o FILE.png to say where it goes, or -o - for a table to stdout.")
    to_stdout = args.output == "-"
    format = _format(args, to_stdout)
    language = one_of("language", args.language, LANGUAGES)
    state = _state(args)
    order = _order(args, format, state).checked()
    step = 0 if args.step is None else whole("step", args.step)
    if args.step is not None:
        reached(state, step, step)
        state = with_open(state, place=float(step))
    steps = None if args.steps is None else whole("steps", args.steps)
    if order.kind == "animation":
        order = replace(order, first=step, last=step + (steps if steps is not None else FILM_STEPS))
    else:
        order = replace(order, first=0, last=steps if steps is not None else max(STEPS, state.open.step))
    order = order.checked()
    if to_stdout:
        return _print(state, order)
    output = writable(args.output)
    from biasviz.stopping import carry_out, gently

    with gently():
        carry_out(_job(state, order, output, language))
    say(str(output))
    return 0


def _job(state: State, order: Order, output: Path, language: str) -> Any:
    if order.kind == "table":
        from biasviz.sharing.table_files import written

        return written(state, order, output)
    if order.format == "mp4":
        from biasviz.sharing.mp4 import missing

        if why := missing():
            raise InputError(why)
    from biasviz.ui.loading import need_qt

    need_qt()
    from biasviz.ui.app import application
    from biasviz.ui.languages import use
    from biasviz.ui.sharing.jobs import job

    application("offscreen")
    use(language)
    return job(state, order, output)


def _print(state: State, order: Order) -> int:
    from biasviz.sharing.table_files import pieces

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(newline="")  # CSV has its own line ends
    for _, text in pieces(state, order):
        sys.stdout.write(text)
    return 0


def _format(args: argparse.Namespace, to_stdout: bool) -> str:
    if to_stdout:
        return one_of("format", args.format or "csv", ("csv", "json"))
    ending = Path(args.output).suffix.lower().removeprefix(".")
    if ending not in KIND_OF:
        raise InputError(
            f"-o {shown(args.output)} has no ending that tells the format{near(ending, KIND_OF)}: "
            f"allowed are {', '.join(KIND_OF)}."
        )
    if args.format is not None and args.format != ending:
        raise InputError("--format is only for -o -: the ending of a file tells its format.")
    return ending


def _order(args: argparse.Namespace, format: str, state: State) -> Order:
    allowed = contents(state.lab, KIND_OF[format])
    if not allowed:
        raise InputError(nothing_of(state.lab, KIND_OF[format]))
    what = args.what or allowed[0]
    if what not in allowed:
        lab, words = LABS[state.lab].title, " or ".join(allowed)
        raise InputError(f"--what {shown(what)} is not allowed for {format} of the {lab} lab: choose {words}.")
    width, height = USUAL.get(what, USUAL["window"])
    if args.size is not None:
        width, height = pixels(args.size)
    return Order(
        format, what, one_of("theme", args.theme, THEMES), width, height,
        scale=one_number("scale", args.scale), pace=one_number("frames", args.frames),
        speed=one_number("speed", args.speed), points=whole("points", args.points, 2, MOST_POINTS),
    )  # fmt: skip


def _state(args: argparse.Namespace) -> State:
    """Return the experiment that a word names: an id, a file, a picture or a code."""
    from biasviz.opening import opened_state

    state = opened_state(args.experiment, View())
    if not args.rival:
        return state
    from biasviz import files, settings, updates

    if state.lab != "neuron":
        raise InputError(files.not_one_neuron(args.experiment))
    given: dict[str, Any] = {}
    parameters: dict[str, float] = {}
    for text in args.rival:
        name, equals, value = (part.strip() for part in text.partition("="))
        if not equals or not name or not value:
            raise InputError(f"--rival {shown(text)} has no value: write NAME=VALUE, such as loss=bce.")
        if name in ("activation", "loss", "optimizer", "reduction", "moves"):
            given[name] = value
        elif name in ("w", "b", "lr", "learning_rate"):
            given["learning_rate" if name == "lr" else name] = one_number(name, value)
        else:
            parameters[name] = one_number(name, value)
    rival = settings.descent(given | {"parameters": parameters}, state.neuron.run, "in the other lane", rate="lr")
    return updates.race(state, rival)
