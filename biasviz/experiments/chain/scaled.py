"""Numbers whose size knows no bounds: a product of a hundred small factors is small, and not 0."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import accumulate
from operator import mul

from biasviz.words import SUPERSCRIPTS, significant

_LOG10_2 = math.log10(2.0)


@dataclass(frozen=True)
class Scaled:
    """mantissa · 2^exponent, to the precision of a float and with an exponent of any size.

    Attributes:
        mantissa: 0.5 ≤ |mantissa| < 1; 0 for zero, and what is not finite as it is.
        exponent: any whole number; 0 for zero.

    """

    mantissa: float
    exponent: int = 0

    @classmethod
    def of(cls, value: float) -> Scaled:
        """Return a float as such a number."""
        return cls(*math.frexp(value))

    @classmethod
    def exp(cls, power: float, sign: float = 1.0) -> Scaled:
        """Return sign · e^power, also where that is no float."""
        twos = power / math.log(2.0)
        whole = math.floor(twos)
        return cls(*math.frexp(math.copysign(math.exp((twos - whole) * math.log(2.0)), sign))).shifted(whole)

    def shifted(self, twos: int) -> Scaled:
        """Return it times a power of 2."""
        return Scaled(self.mantissa, self.exponent + twos) if self.mantissa else self

    def __mul__(self, other: Scaled) -> Scaled:
        mantissa, more = math.frexp(self.mantissa * other.mantissa)
        return Scaled(mantissa, self.exponent + other.exponent + more if mantissa else 0)

    def __float__(self) -> float:
        """Return the nearest float: 0 where it is too small for one, ±∞ where it is too large."""
        if not math.isfinite(self.mantissa):
            return self.mantissa
        try:
            return math.ldexp(self.mantissa, self.exponent)
        except OverflowError:
            return math.copysign(math.inf, self.mantissa)

    @property
    def sign(self) -> int:
        """−1, 0 or 1; 0 for NaN too."""
        return (self.mantissa > 0) - (self.mantissa < 0)

    @property
    def log10(self) -> float:
        """Its magnitude: log10 of its size; −∞ for 0, NaN for NaN."""
        if not math.isfinite(self.mantissa):
            return abs(self.mantissa)
        return math.log10(abs(self.mantissa)) + self.exponent * _LOG10_2 if self.mantissa else -math.inf

    @property
    def is_float(self) -> bool:
        """Whether a float can hold it with all its digits."""
        return self.mantissa == 0 or not math.isfinite(self.mantissa) or -1021 <= self.exponent <= 1024

    def words(self, digits: int = 6) -> str:
        """Return it as people read it: −0.0528771, 4.54·10⁻⁵, 3.1·10⁻⁴⁰²."""
        if self.is_float:
            return significant(float(self), digits)
        ten = math.floor(self.log10)
        lead = significant(math.copysign(10 ** (self.log10 - ten), self.mantissa), digits)
        if lead in ("10", "−10"):
            lead, ten = lead[:-1], ten + 1
        return f"{lead}·10{str(ten).translate(SUPERSCRIPTS)}"


ZERO, ONE = Scaled(0.0), Scaled.of(1.0)


def product(factors: list[Scaled] | tuple[Scaled, ...]) -> Scaled:
    """Return the product; 1 for no factors."""
    return running(factors)[-1] if factors else ONE


def running(factors: list[Scaled] | tuple[Scaled, ...]) -> tuple[Scaled, ...]:
    """Return the product of the first, of the first two, and so on."""
    return tuple(accumulate(factors, mul))
