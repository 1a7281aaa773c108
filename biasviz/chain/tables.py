"""What `grad` prints of a chain for people: a row a neuron from C down, with the factors on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.spec import LOSSES
from biasviz.tables import called, columns
from biasviz.words import significant

if TYPE_CHECKING:
    from biasviz.chain.api import ChainGradient

DIGITS = 5


def chain_table(g: ChainGradient) -> str:
    """Return the walk back from C: ∂C/∂a, times f′(z) is ∂C/∂b, times w is ∂C/∂a of the neuron below."""
    chain, point = g.chain, evaluate(g.chain)
    L = chain.depth
    ids = list(dict.fromkeys(called(link.activation) for link in chain.links))
    several = len(ids) > 1
    half = "/2" if chain.loss == "half_mse" else ""
    around = " + a of the neuron below" if chain.skip else ""
    head = ["neuron", *(["f"] if several else []), "w", "b", "z", "a", "∂C/∂a", "f′(z)"]
    head += ["f′(z)·w + 1" if chain.skip else "f′(z)·w", "∂C/∂b", "∂C/∂w"]
    rows = []
    for k in range(L - 1, -1, -1):
        link = chain.links[k]
        plain = (link.w, link.b, float(g.z[k]), float(g.a[k]))
        scaled = (point.dC_da[k + 1], point.slopes[k], point.links[k], g.exact_db[k], g.exact_dw[k])
        rows.append([
            str(k + 1), *([called(link.activation)] if several else []),
            *(significant(v, DIGITS) for v in plain), *(v.words(DIGITS) for v in scaled),
        ])  # fmt: skip
    count = f"{L} neuron{'s' * (L != 1)}"
    below = "times f′(z)·w + 1" if chain.skip else "times f′(z)·w"
    lines = [
        f"{count}: z = w·a + b,  a = {', '.join(ids) if not several else 'f'} of z{around},  "
        f"C = (a − y)²{half} ({LOSSES[chain.loss]})",
        f"x = {significant(g.x)},  y = {significant(g.y)},  C = {significant(g.C)}",
        "",
        *columns(head, rows),
        "",
        f"∂C/∂b = ∂C/∂a · f′(z);  {below} ∂C/∂a becomes that of the neuron below",
        f"verdict: {g.verdict.headline}",
    ]
    return "\n".join([*lines, *([f"cure: {g.verdict.cure}"] if g.verdict.cure else []), f"check: {_checked(g)}"])


def _checked(g: ChainGradient) -> str:
    """Return what differences of C say, one sentence."""
    found = g.check
    if found.light is None:
        return "C has no value here, so nothing can be compared."
    said = {"green": "they agree", "amber": "as close as a difference can tell", "red": "THEY DO NOT AGREE"}
    error = "no error has a value" if found.error is None else f"largest relative error {significant(found.error, 2)}"
    parts = f", {found.by_factors} of {2 * g.chain.depth} held factor by factor" if found.by_factors else ""
    return f"∂C/∂b and ∂C/∂w against differences of C: {error}{parts}: {said[found.light]}."
