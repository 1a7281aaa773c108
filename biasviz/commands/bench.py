"""`biasviz bench`: how fast it is here, as ratios to references measured in the same run."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from biasviz.commands.common import say, say_json
from biasviz.experiments.layer.rates import measure as measure_rows
from biasviz.experiments.network.rates import measure as measure_networks
from biasviz.experiments.neuron.rates import measure as measure_rates
from biasviz.stopping import gently, look


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "bench", help="measure the speed on this machine", description="Measure the speed, always beside a reference."
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rows-only", action="store_true", help="measure a million rows only; needs no display")
    parser.add_argument("--networks-only", action="store_true", help="measure networks only; needs no display")


def run(args: argparse.Namespace) -> int:
    """Measure and print."""
    if args.rows_only or args.networks_only:
        part: dict[str, Any] = {}
        with gently():
            if args.rows_only:
                part["rows"] = measure_rows(look)
            if args.networks_only:
                part["networks"] = measure_networks(look)
        if args.json:
            say_json(part)
            return 0
        if args.rows_only:
            _rows_table(part["rows"])
        if args.networks_only:
            _networks_table(part["networks"])
        return 0
    from biasviz.ui.loading import need_qt

    need_qt()
    with gently():
        found = _measured()
    for sizes in found["frames"].values():
        sizes["playing_ratio"] = sizes["playing"] / sizes["by_hand"]
        sizes["dragging_ratio"] = sizes["dragging"] / sizes["by_hand"]
    start = found["startup"]
    start["ratio_to_pyqtgraph"] = start["biasviz"] / start["pyqtgraph_window"]
    if args.json:
        say_json(found)
    else:
        _table(found)
    return 0


def _measured() -> dict[str, Any]:
    from biasviz.ui.bench import frames, startup

    return {
        "frames": {f"{w}x{h}": frames.measure(w, h, _tell) for w, h in frames.SIZES},
        "startup": startup.measure(_tell),
        "a_second": measure_rates(look),
        "networks": measure_networks(look),
        "rows": measure_rows(look),
    }


def _tell(line: str) -> None:
    """Say what is done where somebody waits for it."""
    if sys.stderr is not None and sys.stderr.isatty():
        print(line, file=sys.stderr, flush=True)


def _table(found: dict[str, Any]) -> None:
    say("CPU ms a frame          playing  dragging   by hand   playing/hand  dragging/hand")
    for size, ms in found["frames"].items():
        say(
            f"  {size:<20}  {ms['playing']:7.2f}   {ms['dragging']:7.2f}   {ms['by_hand']:7.2f}"
            f"   {ms['playing_ratio']:12.2f}   {ms['dragging_ratio']:12.2f}"
        )
    start = found["startup"]
    say("Seconds from process start to the first frame")
    for name in ("empty_window", "pyqtgraph_window", "biasviz"):
        say(f"  {name.replace('_', ' '):<20}  {start[name]:7.3f}")
    say(f"  biasviz / pyqtgraph   {start['ratio_to_pyqtgraph']:7.2f}")
    say("A second")
    for name, rate in found["a_second"].items():
        say(f"  {name.replace('_', ' '):<20}  {rate:10,.0f}")
    _networks_table(found["networks"])
    _rows_table(found["rows"])


def _rows_table(found: dict[str, Any]) -> None:
    aim = found["targets"]
    say("A million rows, CPU time")
    say("                              rows   look ns/row   curve ms   slope µs   memory/data   plain/curve")
    for row in found["surfaces"]:
        say(
            f"  {row['pair']:<20}  {row['rows']:>10,}   {row['look_ns_a_row']:11.0f}   {row['curve_ms']:8.2f}"
            f"   {row['slope_us']:8.1f}   {row['memory']:11.2f}   {row['plain_over_curve']:11,.0f}"
        )
    say(
        f"  {'target, at 1,000,000':<32}   {'flat':>11}   {aim['curve_ms']:8.2f}   {aim['slope_us']:8.1f}"
        f"   {aim['memory']:11.2f}"
    )
    say("Sum over the rows of dZ        order     type   sum ms   reading once ms   sum/reading   numpy/reading")
    for row in found["reductions"]:
        n, k = row["shape"]
        say(
            f"  {f'({n:,}, {k})':<28}  {row['order']:>4}  {row['dtype']:>8}  {row['sum_ms']:7.3f}"
            f"  {row['read_ms']:16.3f}  {row['ratio']:12.2f}  {row['numpy_ratio']:14.2f}"
        )
    say(f"  {'target':<70}  {aim['ratio']:11.2f}")


def _networks_table(found: dict[str, Any]) -> None:
    aim = found["targets"]
    say("Networks, CPU time")
    say(f"  784-64-10, a step of 128 rows    {found['step_us']:8,.0f} µs   {found['steps']:8,.0f} a second")
    for name, words, most in (
        ("to_products", "its two products with X alone", ""),
        ("to_pytorch", "PyTorch, float64, one thread", f"   target {aim['to_pytorch']:.2f}"),
        ("to_pytorch_float32", "PyTorch, float32, one thread", ""),
    ):
        ratio = found[name]
        say(f"    over {words:<30} {'not installed' if ratio is None else f'{ratio:.2f}{most}'}")
    say(f"  2-4-2-1, epochs of 500 points    {found['epochs']:8,.0f} a second   target {aim['epochs']:,.0f}")
