"""Make `.venv` ready for what is asked of it; with everything in place that takes no time.

    setup.py run        what the program needs, installed from requirements.txt
    setup.py dev        what its tests and checks need as well, from requirements-dev.txt
    setup.py pip …      pip with these arguments, acting on .venv (which may have no pip of its own)
    setup.py lock …     write both requirement files anew with uv; `lock --upgrade` takes newer releases

Needs a Python from 3.11 on with pip or ensurepip, nothing else. Qt's system libraries are installed with
apt-get where that needs no password; otherwise the line to type is printed.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "setup.json"
LOCKS = {"run": ROOT / "requirements.txt", "dev": ROOT / "requirements-dev.txt"}
OLDEST, NEWEST = (3, 11), (3, 14)
UNWANTED = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX")

# Debian's name for a library follows from its soname, but for these; the first name known to apt is taken.
PACKAGES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgobject-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libz.so.1": ("zlib1g",),
}
# What Qt loads for each way of drawing; what these lack is what the system lacks.
QT_FILES = {
    "offscreen": ("QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqoffscreen.so"),
    "xcb": ("Qt/plugins/platforms/libqxcb.so",),
    "wayland": ("Qt/plugins/platforms/libqwayland*.so", "Qt/plugins/wayland-*-client/libqt-*.so"),
}
LOCK_FOR = {
    "run": "What biasviz needs to run, and what installs it from a checkout.",
    "dev": "What biasviz, its tests and its checks need, and what installs it from a checkout.",
}
LOCK_HEADER = """\
# {what}
# Written by `make lock` from pyproject.toml for every platform and Python from {oldest} on; do not edit.
"""


class SetupError(Exception):
    """Something only the user can put right; the message says what."""


def say(text: str) -> None:
    """Print one line about a phase."""
    print(f"set-up: {text}", flush=True)


def call(command: list[str], what: str, stdin: str = "") -> str:
    """Run a command in silence and return its output; if it fails, raise SetupError with the output's end."""
    environment = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    environment.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
    environment.update(PIP_ROOT_USER_ACTION="ignore", PIP_NO_INPUT="1")
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        input=stdin,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        end = "\n".join(done.stdout.strip().splitlines()[-25:])
        raise SetupError(f"{what} failed with exit status {done.returncode}:\n{end}")
    return done.stdout


def works(command: list[str]) -> bool:
    """Say whether a command can be run and succeeds."""
    try:
        done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def use_a_fitting_python() -> None:
    """Start over with another Python on the PATH if this one is too old or too new for the lock."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other and works([other, "-c", "import venv"]):
            raise SystemExit(subprocess.run([other, *sys.argv]).returncode)
    have = ".".join(map(str, sys.version_info[:3]))
    wanted = " to ".join(".".join(map(str, version)) for version in (OLDEST, NEWEST))
    raise SetupError(f"Python {wanted} is needed; {sys.executable} is {have}")


def pip() -> list[str]:
    """Return the command that runs pip on `.venv`: its own, or this Python's where the venv came without."""
    if works([str(PYTHON), "-c", "import pip"]):
        return [str(PYTHON), "-m", "pip"]
    if works([sys.executable, "-m", "pip", "--python", str(PYTHON), "--version"]):
        return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    line = "sudo apt-get install python3-venv"
    raise SetupError(f"{sys.executable} has neither ensurepip nor pip 22.3; on Debian, please type: {line}")


def make_venv() -> None:
    """Create `.venv` unless one is there whose Python runs and fits."""
    if works([str(PYTHON), "-c", f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"]):
        return
    say(f"a virtual environment in .venv, with Python {'.'.join(map(str, sys.version_info[:3]))}")
    # Debian splits ensurepip off into python3-venv; its pip can still fill a venv from outside.
    own_pip = works([sys.executable, "-c", "import ensurepip"])
    without = [] if own_pip else ["--without-pip"]
    call([sys.executable, "-m", "venv", "--clear", *without, str(VENV)], "making .venv")


def fingerprint(group: str) -> str:
    """Return a hash of everything an installed group depends on."""
    files = [LOCKS[group].read_bytes(), (ROOT / "pyproject.toml").read_bytes()]
    return hashlib.sha256(b"\0".join([*files, os.fsencode(ROOT), sys.version.encode()])).hexdigest()


def read_stamp() -> dict[str, object]:
    """Return what earlier runs have finished, nothing if there is no telling."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and PYTHON.exists() else {}


def write_stamp(stamp: dict[str, object]) -> None:
    """Keep what is finished, for the next run to read."""
    STAMP.write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")


def install(group: str) -> None:
    """Install a group's locked packages, then biasviz itself, so that it runs from the checkout."""
    make_venv()
    lock = LOCKS[group]
    say(f"packages from {lock.name} (the first time a minute or two)")
    # Hashes are checked because the file has them.
    call([*pip(), "install", "--quiet", "-r", str(lock)], "installing the packages")
    build = ["--no-deps", "--no-build-isolation", "--editable", "."]
    call([*pip(), "install", "--quiet", *build], "installing biasviz")
    # So that the first start is as fast as the later ones, and no slower where Python may write no bytecode.
    works([str(PYTHON), "-m", "compileall", "-q", "biasviz"])


def missing_libraries(wanted: list[str]) -> list[str]:
    """Return the sonames of system libraries that Qt would look for in vain."""
    pyside = next(VENV.glob("lib/python3*/site-packages/PySide6"), VENV)
    patterns = [pattern for way in wanted for pattern in QT_FILES[way]]
    files = [str(file) for pattern in patterns for file in pyside.glob(pattern)]
    if not files or not shutil.which("ldd"):
        return []
    english = {**os.environ, "LC_ALL": "C"}
    listed = subprocess.run(["ldd", *files], text=True, capture_output=True, env=english)
    return sorted(set(re.findall(r"^\s*(\S+) => not found", listed.stdout, re.MULTILINE)))


def debian_names(soname: str) -> tuple[str, ...]:
    """Return the names of the Debian package that holds a library, by Debian's rule or from the table."""
    if soname in PACKAGES:
        return PACKAGES[soname]
    name, _, version = soname.lower().replace("_", "-").partition(".so.")
    dash = "-" if name[-1:].isdigit() else ""
    return (f"{name}{dash}{version}",)


def known_to_apt(name: str) -> bool:
    """Say whether apt-get could install a package by this name."""
    return works(["apt-cache", "show", "--quiet=0", name]) if shutil.which("apt-cache") else False


def install_libraries(sonames: list[str]) -> None:
    """Install what holds these libraries; where that needs a password, raise with the line to type."""
    if not shutil.which("apt-get"):
        raise SetupError("Qt needs these libraries of the system, please install them: " + " ".join(sonames))
    names = {debian_names(soname) for soname in sonames}
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    allowed = not root or works([*root, "true"])
    unheard_of = not all(any(known_to_apt(name) for name in either) for either in names)
    if allowed and unheard_of:
        works([*root, "apt-get", "update", "-qq"])
    chosen = sorted({next((n for n in either if known_to_apt(n)), either[-1]) for either in names})
    if not allowed:
        line = "sudo apt-get update && " * unheard_of + "sudo apt-get install " + " ".join(chosen)
        raise SetupError(f"Qt needs system libraries; please type: {line}")
    say("system libraries: " + " ".join(chosen))
    command = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-qq", "--yes"]
    command += ["--no-install-recommends", *chosen]
    if not works(command):
        works([*root, "apt-get", "update", "-qq"])
        call(command, "apt-get install")


def provide_libraries(wanted: list[str], for_tests: bool) -> bool:
    """Return whether Qt finds all it loads, after doing what can be done; what is left to do is said.

    Only tests are stopped where Qt cannot even be imported; the program says itself what keeps it from a window.
    """
    missing = missing_libraries(wanted)
    if not missing:
        return True
    try:
        install_libraries(missing)
    except SetupError as error:
        if for_tests and missing_libraries(["offscreen"]):
            raise
        say(str(error))
    return not missing_libraries(wanted)


def prepare(group: str) -> None:
    """Bring `.venv` and the system to where a group works, doing only what is not done yet."""
    stamp = read_stamp()
    if "dev" in stamp and stamp["dev"] == fingerprint("dev"):
        group = "dev"
    if stamp.get(group) != fingerprint(group):
        install(group)
        stamp = {group: fingerprint(group)}
        write_stamp(stamp)
    displays = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    wanted = ["offscreen", *(way for way, variable in displays.items() if os.environ.get(variable))]
    seen = stamp.get("libraries")
    seen = seen if isinstance(seen, list) else []
    if sys.platform != "linux" or set(wanted) <= set(seen):
        return
    if provide_libraries(wanted, for_tests=group == "dev"):
        write_stamp({**stamp, "libraries": sorted({*seen, *wanted})})


def lock(options: list[str]) -> None:
    """Write both requirement files; the smaller one takes its versions from the larger."""
    import tomllib

    uv = shutil.which("uv")
    if not uv:
        raise SetupError("the lock is made with uv: python3 -m pip install uv")
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    oldest = ".".join(map(str, OLDEST))
    # "-" is what builds biasviz, told on standard input; no address of a package index may get in.
    command = [uv, "pip", "compile", "pyproject.toml", "-", "--universal", "--python-version", oldest]
    command += ["--generate-hashes", "--no-header", "--no-annotate"]
    command += ["--no-emit-index-url", "--no-emit-find-links"]
    more = {
        "dev": ["--extra", "test", "--extra", "dev", *options],
        "run": ["--constraints", str(LOCKS["dev"])],
    }
    for group in ("dev", "run"):
        target = LOCKS[group]
        call([*command, *more[group], "-o", str(target)], f"locking {target.name}", "\n".join(build))
        text = re.sub(r"(?m)^#.*\n", "", target.read_text(encoding="utf-8"))
        target.write_text(LOCK_HEADER.format(what=LOCK_FOR[group], oldest=oldest) + text, encoding="utf-8")
        say(f"{target.name}: {text.count('==')} packages")


def main(arguments: list[str]) -> None:
    """Do what the first argument names."""
    task, *rest = arguments or [""]
    if task in LOCKS and not rest:
        use_a_fitting_python()
        prepare(task)
    elif task == "pip":
        raise SystemExit(subprocess.run([*pip(), *rest], cwd=ROOT).returncode)
    elif task == "lock":
        use_a_fitting_python()
        lock(rest)
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except SetupError as error:
        raise SystemExit(f"set-up: {error}") from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
