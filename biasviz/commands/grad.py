"""`biasviz grad`: the chain rule of one neuron, a dense layer on a batch, a network, or a chain, in numbers."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from biasviz.commands.common import add_settings, one_number, parameters_of, say, say_json, settings_of
from biasviz.errors import InputError
from biasviz.words import numbers

if TYPE_CHECKING:
    from biasviz.api import Gradient
    from biasviz.chain.api import ChainGradient
    from biasviz.experiments.layer.spec import Batch
    from biasviz.layer_api import LayerGradient
    from biasviz.network.api import NetworkGradient


def add(subparsers: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "grad",
        help="dL/db of one neuron, one layer, a network or a chain, with everything on the way",
        description="Print the chain rule of one neuron, dL/db, the next b, the check against a numeric "
        "slope, and the reason why the slope is small where it is. With a scenario of the Batch lab, or with "
        "--data, print Z, A, dZ, dW and db of a dense layer, with their shapes; with a scenario of the Network lab "
        "those of every layer, with the NumPy that makes them; with a scenario of the Chain lab dC/db of every neuron "
        "with its factors.",
    )
    add_settings(parser)
    parser.add_argument("--data", metavar="FILE", help="rows of a layer: a CSV, TSV, NPY or NPZ file")
    parser.add_argument("--inputs", metavar="NAMES", help="columns of X in --data, separated by commas")
    parser.add_argument("--targets", metavar="NAMES", help="columns of Y in --data")


def run(args: argparse.Namespace) -> int:
    """Print the table, or JSON."""
    asked: dict[str, Callable[[argparse.Namespace], Gradient | LayerGradient | NetworkGradient | ChainGradient]]
    asked = {"neuron": _neuron, "batch": _layer, "network": _network, "chain": _chain}
    found = asked[_lab(args)](args)
    if args.json:
        say_json(found.as_dict())
    else:
        say(str(found))
    return 0


def _neuron(args: argparse.Namespace) -> Gradient:
    given = settings_of(args)
    from biasviz.api import grad

    return grad(**given)


def _lab(args: argparse.Namespace) -> str:
    """Return the lab of what is asked for."""
    if any(getattr(args, name) is not None for name in ("data", "inputs", "targets")):
        return "batch"
    if args.scenario is None:
        return "neuron"
    from biasviz.opening import opened_state
    from biasviz.state import View

    return opened_state(args.scenario, View()).lab


def _network(args: argparse.Namespace) -> NetworkGradient:
    from biasviz.network.api import network_grad

    for name in ("x", "y", "w", "b", "kink"):
        if getattr(args, name) is not None:
            raise InputError(f"--{name} is of one neuron or one layer: a network has that from its scenario.")
    if args.param:
        raise InputError("--param is of one neuron or one layer: a network has parameters from its scenario.")
    rate = None if args.lr is None else one_number("lr", args.lr)
    return network_grad(
        activations=args.activation, loss=args.loss, lr=rate, reduction=args.reduction, scenario=args.scenario
    )


def _chain(args: argparse.Namespace) -> ChainGradient:
    from biasviz.chain.api import chain_grad

    refused = {
        "lr": "of one neuron, one layer or a network: a chain takes no step",
        "reduction": "of one neuron, one layer or a network: a chain has one row",
        "kink": "of one neuron or one layer: a chain takes f′ at a kink as PyTorch does",
    }
    for name, why in refused.items():
        if getattr(args, name) is not None:
            raise InputError(f"--{name} is {why}.")
    if args.param:
        raise InputError("--param is of one neuron or one layer: a chain has parameters from its scenario.")
    x, y = (None if (text := getattr(args, name)) is None else one_number(name, text) for name in ("x", "y"))
    w, b = (None if (text := getattr(args, name)) is None else _many(name, text) for name in ("w", "b"))
    return chain_grad(x, y, w, b, args.activation, args.loss, scenario=args.scenario)


def _many(name: str, text: str) -> Any:
    """Return one number for all neurons, or a list with one for each."""
    found = numbers(name, text)
    return found[0] if len(found) == 1 else found


def _layer(args: argparse.Namespace) -> LayerGradient:
    from biasviz.layer_api import gradient_of, layer_grad

    for name in ("x", "y"):
        if getattr(args, name) is not None:
            raise InputError(f"--{name} is of one neuron: the rows of a layer come from a scenario or from --data.")
    given: dict[str, Any] = {name: getattr(args, name) for name in ("activation", "loss", "reduction", "kink")}
    given["parameters"] = parameters_of(args) or None
    rows = None if args.w is None else [numbers("w", row) for row in args.w.split(";")]
    given["W"] = rows[0] if rows is not None and len(rows) == 1 else rows
    given["b"] = None if args.b is None else numbers("b", args.b)
    rate = None if args.lr is None else one_number("lr", args.lr)
    if args.data is None:
        for name in ("inputs", "targets"):
            if getattr(args, name) is not None:
                raise InputError(f"--{name} names columns of --data: give the file as well.")
        return layer_grad(**given, lr=rate, scenario=args.scenario)
    if args.scenario is not None:
        raise InputError("--data and --scenario cannot both be given: both say which rows there are.")
    missing = [f"--{name}" for name in ("inputs", "targets", "w") if getattr(args, name) is None]
    if missing:
        raise InputError(
            f"{missing[0]} is missing: --data needs --inputs and --targets, the names of columns, and --w, "
            "one row of weights for each input, such as 0.5,-1;2,0; with one neuron 0.5,-1 will do."
        )
    from biasviz.experiments.layer import evaluation

    batch = _batch(args)
    given["b"] = [0.0] * evaluation.targets(batch).shape[1] if given["b"] is None else given["b"]
    return gradient_of(batch, given | {"learning_rate": rate})


def _batch(args: argparse.Namespace) -> Batch:
    from biasviz.data import FromFile
    from biasviz.data.forms import form_of
    from biasviz.experiments.layer.spec import Batch

    inputs, targets = (
        tuple(name.strip() for name in getattr(args, part).split(",")) for part in ("inputs", "targets")
    )
    return Batch(FromFile(os.path.abspath(args.data), form_of(args.data)), inputs, targets)
