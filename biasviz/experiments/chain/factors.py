"""The path from C back to a bias: which factors lie on it, and what they multiply to on the way."""

from __future__ import annotations

from dataclasses import dataclass

from biasviz.experiments.chain.evaluation import Point
from biasviz.experiments.chain.scaled import ONE, Scaled, running


@dataclass(frozen=True)
class Factor:
    """One factor on the path.

    Attributes:
        kind: "error" (∂C/∂a^L), "slope" (f′(z)), "weight" (w), "link" (f′(z)·w + 1, with the skip connection) or
            "bias" (∂z/∂b = 1).
        link: the neuron it belongs to, from 0.
        value: what it is.
        product: it, times all before it.

    """

    kind: str
    link: int
    value: Scaled
    product: Scaled

    @property
    def tex(self) -> str:
        """It as TeX, with neurons counted from 1."""
        n = self.link + 1
        return {
            "error": rf"\frac{{\partial C}}{{\partial a^{{{n}}}}}",
            "slope": rf"f'(z^{{{n}}})",
            "weight": rf"w^{{{n}}}",
            "link": rf"\left(f'(z^{{{n}}})\,w^{{{n}}} + 1\right)",
            "bias": rf"\frac{{\partial z^{{{n}}}}}{{\partial b^{{{n}}}}}",
        }[self.kind]


def factors(point: Point, link: int) -> tuple[Factor, ...]:
    """Return all factors from C back to the bias of a neuron, from 0; their product is ∂C/∂b."""
    return _path(point, link, ("bias", link, ONE))


def back_to_input(point: Point) -> tuple[Factor, ...]:
    """Return the factors from C back to x; their product is ∂C/∂x."""
    last = point.chain.skip
    end = ("link", 0, point.links[0]) if last else ("weight", 0, Scaled.of(float(point.w[0])))
    return _path(point, 0, end)


def _path(point: Point, link: int, end: tuple[str, int, Scaled]) -> tuple[Factor, ...]:
    top = point.chain.depth - 1
    found = [("error", top, point.dC_da[-1])]
    for k in range(top, link, -1):
        if point.chain.skip:
            found.append(("link", k, point.links[k]))
        else:
            found += [("slope", k, point.slopes[k]), ("weight", k, Scaled.of(float(point.w[k])))]
    if end[0] != "link":
        found.append(("slope", link, point.slopes[link]))
    found.append(end)
    products = running([value for _, _, value in found])
    return tuple(Factor(*one, product) for one, product in zip(found, products, strict=True))
