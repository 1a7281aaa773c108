"""The command line: one module a sub-command, imported when it is called; without one, the window.

Bad input ends with exit code 2 and one line on stderr; nothing is written to stdout before all is checked.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from biasviz._version import __version__
from biasviz.commands.common import printable
from biasviz.errors import InputError
from biasviz.hints import near

COMMANDS = {
    "window": "open the window; what `biasviz` alone does",
    "grad": "dL/db of one neuron or one layer, with everything on the way",
    "descend": "walk down from b, and say what the walk does",
    "snapshot": "draw the window into a file",
    "export": "write a table, a picture, a figure or an animation",
    "code": "write a run as a NumPy, PyTorch or JAX program",
    "worksheet": "write exercises for paper",
    "scenarios": "list the scenarios",
    "bench": "measure the speed on this machine",
}
"""Each is a module of `biasviz.commands` with `add(subparsers)` and `run(args) -> exit code`."""
BROKEN_PIPE, INTERRUPTED = 141, 130
"""What a shell reports for a program that a closed pipe, or Ctrl+C, has ended."""


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence, and which accepts no abbreviations."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **kwargs})

    def error(self, message: str) -> NoReturn:
        """Raise InputError with argparse's message in this program's words."""
        options = [o for action in self._actions for o in action.option_strings if o.startswith("--")]
        unknown = re.match(r"unrecognized arguments: (\S+)", message)
        if unknown:
            option = unknown[1].partition("=")[0]
            allowed = f"allowed are {', '.join(options)}"
            raise InputError(f"{option} is not known to {self.prog}{near(option, options)}: {allowed}.")
        option, _, why = message.removeprefix("argument ").partition(": ")
        if message.startswith("argument ") and why.startswith("expected one"):
            option = option.partition("/")[0]
            raise InputError(f"{option} has no value: write {option} VALUE.")
        if "ignored explicit argument" in why:
            raise InputError(f"{option} takes no value: write {option} alone.")
        raise InputError(f"{message.rstrip('.')}: `{self.prog} --help` shows what is allowed.")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with those arguments (those of the process if None); return its exit code."""
    # A stream that was closed before the start is None, and so it is off a desktop on Windows.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    try:
        code = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
        return code
    except InputError as error:
        line = " ".join(str(error).split())
        print(printable(f"biasviz: {line}", sys.stderr.encoding), file=sys.stderr)
        return 2
    except KeyboardInterrupt as stopped:
        return int(getattr(stopped, "code", INTERRUPTED))
    except BrokenPipeError:
        # Python flushes once more at exit, and would complain about the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        print(f"biasviz: the output cannot be written: {error.strerror or error}.", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(argv: list[str]) -> int:
    if argv[:1] == ["--version"]:
        print(f"biasviz {__version__}")
        return 0
    # One neuron multiplies no matrices: starting threads for that would cost 70 ms.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    chosen = argv[0] if argv and argv[0] in COMMANDS else None
    if chosen is None and argv[:1] not in (["-h"], ["--help"]):
        _refuse_typing_error(argv)
        chosen, argv = "window", ["window", *argv]
    parser = Parser(prog="biasviz", description="See why a neuron's bias moves, or why it does not.")
    parser.add_argument("--version", action="store_true", help="print the version")
    subparsers = parser.add_subparsers(metavar="COMMAND", dest="command")
    module = import_module(f"biasviz.commands.{chosen}") if chosen else None
    for name, help_ in COMMANDS.items():
        if module is not None and name == chosen:
            module.add(subparsers)
        else:
            subparsers.add_parser(name, help=help_)
    own = subparsers.choices.get(chosen or "", parser)
    try:
        # The sub-command's own parser knows the options that a wrong one may have meant.
        args = own.parse_args(_joined(argv[1:] if chosen else argv))
    except SystemExit as done:
        return int(done.code or 0)
    return int(module.run(args)) if module is not None else 0


def _refuse_typing_error(argv: list[str]) -> None:
    """Refuse a first word that looks like a command."""
    word = argv[0] if argv else ""
    if re.fullmatch(r"[a-z]+", word) and not os.path.exists(word):
        hint = near(word, COMMANDS)
        if hint:
            raise InputError(f"{word!r} is no command{hint}: there are {', '.join(COMMANDS)}.")


def _joined(argv: list[str]) -> list[str]:
    """Join an option and a negative value that follows it, which argparse would take for another option."""
    found: list[str] = []
    for word in argv:
        before = found[-1] if found else ""
        if re.match(r"-(\.?\d|inf|nan)", word, re.IGNORECASE) and re.fullmatch(r"--[a-z][a-z-]*", before):
            found[-1] = f"{before}={word}"
        else:
            found.append(word)
    return found
