"""The command line: what people type, what they get, and one line where it cannot be."""

import json
import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from biasviz import cli, grad, resources
from biasviz._version import __version__
from biasviz.cli import main
from biasviz.commands import common
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS


@pytest.fixture
def run(capsys):
    """Run the program in this process; return its exit code and what it wrote."""

    def run(*argv):
        code = main(argv)
        out, err = capsys.readouterr()
        return SimpleNamespace(code=code, out=out, err=err, json=lambda: json.loads(out, parse_constant=fail))

    return run


def fail(constant):
    raise AssertionError(f"{constant} is no JSON")


def process(*argv, **env):
    return subprocess.run(
        [sys.executable, "-m", "biasviz", *argv], capture_output=True, env={**os.environ, **env}, check=False
    )


def test_grad_prints_the_chain_rule(run):
    found = run("grad", "--x", "1.5", "--w", "0.8", "--b", "-0.2", "--y", "1")
    assert found.code == 0
    assert found.err == ""
    assert "−0.0528771" in found.out


def test_grad_prints_json_with_exactly_these_keys(run):
    found = run("grad", "--scenario", "worked-example", "--json").json()
    assert list(found) == [
        "z", "a", "dL_da", "da_dz", "dL_dz", "dz_db", "loss", "dL_db", "d2L_db2", "next_b", "check", "reason",
        "undefined",
    ]  # fmt: skip
    assert found == grad().as_dict()


@pytest.mark.parametrize(
    "argv",
    [
        ["--b=-2", "--x=-1,2"],
        ["--b", "-2", "--x", "-1,2"],
        ["--b", "−2", "--x", "−1,2"],
        ["--b=−2", "--x=-1;2"],
        ["--b", "-2e0", "--x", "-1 2"],
        ["--b", "-.2e1", "--x", "-1,+2"],
    ],
)
def test_negative_numbers_may_be_written_as_people_write_them(run, argv):
    assert run("grad", *argv, "--y", "0,1", "--w", "1", "--json").json()["z"] == [-3, 0]


def test_descend_prints_the_run_as_json(run):
    given = ["--x", "1", "--w", "0", "--b", "3", "--y", "0", "--activation", "linear", "--lr", "1"]
    found = run("descend", *given, "--steps", "3", "--optimizer", "gd", "--json").json()
    assert found == {
        "b": [3, 0, 0, 0], "loss": [4.5, 0, 0, 0], "slope": [3, 0, 0, 0], "outcome": "converged",
        "outcome_step": 1, "period": None, "detail": None,
    }  # fmt: skip


def test_descend_without_json_ends_with_the_verdict(run):
    found = run("descend", "--scenario", "bounded-swing", "--steps", "300")
    assert found.out.splitlines()[-1] == "oscillating with period 2 since step 21."


def test_a_weight_that_moves_is_in_the_json(run):
    found = run("descend", "--steps", "2", "--moves", "both", "--json").json()
    assert len(found["w"]) == 3


def test_undefined_values_are_null_and_no_error(run):
    found = run("grad", "--activation", "linear", "--loss", "bce", "--b", "3", "--json")
    assert found.code == 0
    data = found.json()
    assert data["loss"] is data["dL_db"] is data["next_b"] is data["check"]["numeric"] is None
    assert "a = 4.2 is not in (0, 1)" in data["undefined"]
    stopped = run("descend", "--activation", "linear", "--loss", "bce", "--b", "3", "--json").json()
    assert (stopped["outcome"], stopped["loss"]) == ("undefined", [None])


def test_values_given_override_those_of_the_scenario(run):
    found = run("grad", "--scenario", "leaky-rescue", "--param", "slope=0.3", "--y", "2", "--json").json()
    assert found["da_dz"] == [0.3]
    dropped = run("grad", "--scenario", "leaky-rescue", "--activation", "leaky_relu", "--json").json()
    assert dropped["da_dz"] == [0.01]


def test_a_scenario_may_be_a_file(run, tmp_path):
    path = tmp_path / "own.toml"
    path.write_bytes(resources.path("scenarios", "first-slope.toml").read_bytes())
    assert run("grad", "--scenario", str(path), "--json").json() == grad(scenario="first-slope").as_dict()


def test_scenarios_are_listed_by_group_and_as_json(run):
    found = run("scenarios")
    assert found.out.startswith("First steps (Neuron lab)\n  first-slope ")
    data = run("scenarios", "--json").json()
    assert len(data) >= 25
    assert {"id", "title", "lab"} <= set(data[0])
    assert {row["lab"] for row in data} >= {"neuron", "batch", "network"}


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["grad", "--x", "1,a"], "'a' (number 2) is not a number"),
        (["grad", "--x="], "x is empty"),
        (["grad", "--x", "1,nan", "--y", "1,1"], "x = nan is not allowed: it must be a number from"),
        (["grad", "--b", "-inf"], "b = -inf is not allowed"),
        (["grad", "--x", "1,2"], "x has 2 numbers and y has 1 number (by default)"),
        (["grad", "--scenario", "dead-batch", "--x", "1"], "(from the scenario dead-batch)"),
        (["grad", "--w", "1,2"], "w = '1,2' is not a number"),
        (["grad", "--x", "1,,2"], "x has an empty entry after 1: write 0.5"),
        (["grad", "--x", "3 1; ,2"], "x has an empty entry after 1: write 0.5"),
        (["grad", "--x", ",2"], "x begins with an empty entry"),
        (["export", "first-slope", "-o"], "-o has no value: write -o VALUE."),
        (["code", "first-slope", "--step", "300000"], "--step '300000' is not allowed: write a whole number from 0 to"),
        (["worksheet", "-o", "a.pdf", "--number", "-1"], "--number '-1' is not allowed: write a whole number"),
        (["worksheet", "-o", "a.pdf", "--count", "51"], "--count '51' is not allowed: write a whole number"),
        (["worksheet", "M10-7", "-o", "a.pdf", "--number", "8"], "M10-7 says number, count and level already"),
        (["worksheet", "M10-7", "-o", "a.pdf", "--level", "bce"], "leave out --level."),
        (["grad", "--lr", "0"], "lr = 0 is not allowed: it must be above 0"),
        (["grad", "--lr", "-1"], "lr = -1 is not allowed"),
        (["grad", "--lr"], "--lr has no value: write --lr VALUE"),
        (["grad", "--lrr", "1"], "--lrr is not known to biasviz grad (did you mean --lr?)"),
        (["grad", "--act", "relu"], "--act is not known"),
        (["grad", "--activation", "sigmod"], "(did you mean sigmoid?): choose one of linear"),
        (["grad", "--loss", "bse"], "did you mean"),
        (["grad", "--reduction", "avg"], "choose one of sum, mean"),
        (["grad", "--loss", "bce", "--y", "2"], "y = 2 is not allowed with bce: it must lie in [0, 1]"),
        (["grad", "--param", "slope=1"], "parameter 'slope' is not known: sigmoid, half_mse and gd have no"),
        (["grad", "--param", "slope"], "has no value: write NAME=VALUE"),
        (["grad", "--activation", "leaky_relu", "--param", "slpe=1"], "(did you mean slope?)"),
        (["grad", "--activation", "leaky_relu", "--param", "slope=x"], "slope = 'x' is not a number"),
        (["grad", "--scenario", "first-slop"], "did you mean first-slope?"),
        (["grad", "--scenario", "none.toml"], "cannot be read (No such file or directory)"),
        (["grad", "--json=3"], "--json takes no value"),
        (["grad", "extra"], "extra is not known to biasviz grad"),
        (["descend", "--steps", "-1"], "steps = -1 is not allowed: it must be a whole number from 0 to"),
        (["descend", "--steps", "1.5"], "steps = 1.5 is not allowed"),
        (["descend", "--steps", "200001"], "from 0 to 200,000"),
        (["descend", "--steps", "many"], "steps = 'many' is not a number"),
        (["descend", "--optimizer", "adamw"], "(did you mean adam?)"),
        (["descend", "--moves", "x"], "choose one of b, w, both"),
        (["gard"], "'gard' is no command (did you mean grad?)"),
        (["scenarios", "--jsn"], "(did you mean --json?)"),
    ],
)
def test_bad_input_is_exit_code_2_and_one_line_on_stderr(run, argv, says):
    found = run(*argv)
    assert found.code == 2
    assert found.out == ""
    assert found.err.startswith("biasviz: ")
    assert found.err.count("\n") == 1
    assert says in found.err
    assert "usage" not in found.err


def test_version(run):
    assert run("--version").out == f"biasviz {__version__}\n"


@pytest.mark.parametrize(
    "argv", [["--help"], ["-h"], ["grad", "--help"], ["descend", "-h"], ["scenarios", "-h"]]
)
def test_help_is_on_stdout_and_no_error(run, argv):
    found = run(*argv)
    assert found.code == 0
    assert "usage: biasviz" in found.out
    assert found.err == ""


def test_help_names_every_command_and_the_defaults(run):
    text = run("--help").out
    assert all(command in text for command in cli.COMMANDS)
    text = " ".join(run("descend", "--help").out.split())
    for default in ("default 1.5", "default 0.8", "default -0.2", "gd (default)", "default 100"):
        assert default in text


def test_help_lists_every_activation_loss_and_optimizer(run):
    text = run("descend", "--help").out.replace("\n", " ")
    words = set(text.replace(",", " ").split())
    assert words >= {*ACTIVATIONS, *LOSSES, *OPTIMIZERS}


def test_without_a_command_the_window_opens(run, monkeypatch):
    seen = []
    window = SimpleNamespace(
        add=lambda sub: sub.add_parser("window").add_argument("--platform"),
        run=lambda args: seen.append(args.platform) or 0,
    )
    real = cli.import_module
    monkeypatch.setattr(cli, "import_module", lambda name: window if name.endswith(".window") else real(name))
    assert run().code == 0
    assert run("--platform", "offscreen").code == 0
    assert run("window", "--platform", "xcb").code == 0
    assert seen == [None, "offscreen", "xcb"]


def modules_after(*argv):
    """Return the modules that a fresh interpreter has loaded after that command."""
    code = f"import sys; from biasviz.cli import main; main({argv!r}); print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr.split()


def test_only_the_module_of_the_command_is_imported():
    found = modules_after("scenarios")
    commands = [name for name in found if name.startswith("biasviz.commands.")]
    assert commands == ["biasviz.commands.common", "biasviz.commands.scenarios"]
    assert "numpy" not in found


@pytest.mark.parametrize("argv", [["grad"], ["descend", "--steps", "5"], ["scenarios"]])
def test_the_commands_never_import_qt(argv):
    found = modules_after(*argv)
    assert "biasviz.cli" in found
    assert not [n for n in found if n.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph")]


def test_the_module_runs_as_a_program():
    found = process("grad", "--x", "-1,2", "--y", "0,1", "--json")
    assert found.returncode == 0
    assert found.stderr == b""
    assert json.loads(found.stdout)["z"] == [-1.0, 1.4000000000000001]
    assert process("grad", "--lr", "0").returncode == 2


@pytest.mark.parametrize(
    "argv", [["grad", "--scenario", "beyond-rounding-half-mse"], ["grad", "--help"], ["grad", "--w", "−a"]]
)
def test_a_terminal_without_the_signs_gets_ascii(argv):
    found = process(*argv, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    text = (found.stdout + found.stderr).decode("ascii")
    assert "Traceback" not in text
    assert "?" not in text.replace("why so small?", "")
    if "--scenario" in argv:
        assert "8.53305e-17" in text


def test_a_closed_pipe_is_quiet():
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "biasviz", "descend", "--steps", "50000", "--json"]
    found = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert found.stderr == b""
    assert found.returncode == cli.BROKEN_PIPE


def test_ascii_keeps_the_meaning():
    assert common.printable("−4.5·10⁻⁵ · 2 → ∞", "ascii") == "-4.5e-5 * 2 -> inf"
    assert common.printable("−4.5·10⁻⁵", "utf-8") == "−4.5·10⁻⁵"
    assert common.printable("−1", None) == "-1"


def test_an_interruption_is_quiet(run, monkeypatch):
    def interrupted(argv):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_run", interrupted)
    found = run("descend")
    assert (found.code, found.out, found.err) == (cli.INTERRUPTED, "", "")


@pytest.mark.parametrize("platform", ["foo", "xcb"])
def test_a_platform_that_cannot_start_is_refused_in_one_line(capsys, monkeypatch, platform):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--platform", platform]) == 2
    assert capsys.readouterr().err.startswith(f"biasviz: platform = '{platform}' ")


def test_output_that_cannot_be_written_is_one_line():
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-m", "biasviz", "grad"], stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert done.stderr == "biasviz: the output cannot be written: No space left on device.\n"
