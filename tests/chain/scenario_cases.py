"""What an expectation of the Chain lab may name, as a lab gives it."""

from dataclasses import replace

import numpy as np

from biasviz.experiments.chain.lab import steps_of
from biasviz.experiments.chain.trace import ChainTrace


def found(lab, step=None):
    """Return it at that step of the page, or where the lab is, each worked out when it is asked for."""
    return Found(ChainTrace(replace(lab if step is None else lab.at(float(step)), veiled=frozenset())))


class Found:
    """Values by name."""

    def __init__(self, trace):
        self._trace = trace

    def __getitem__(self, name):
        return OF[name](self._trace)


def whole(trace):
    """Return the formula of dz with everything substituted."""
    return trace.formula_at(2 * steps_of(replace(trace.lab, page="differential")))


OF = {
    "C": lambda t: t.point.C,
    "dz_dw": lambda t: t.point.dz_dw[t.link],
    "da_db": lambda t: t.rates.a[t.link],
    "dC_dz": lambda t: float(t.point.dC_dz[t.link]),
    "dC_dw": lambda t: float(t.point.dC_dw[t.link]),
    "mixed": lambda t: t.rates.dC_dw[t.link],
    "table_dz_dw": lambda t: t.table.dz_dw,
    "table_dC_dw": lambda t: t.table.dC_dw,
    "dw_a": lambda t: t.bricks.dw_a,
    "db": lambda t: t.bricks.db,
    "w_da": lambda t: t.bricks.w_da,
    "dz": lambda t: t.bricks.dz,
    "dw_da": lambda t: t.bricks.dw_da,
    "bent": lambda t: t.bricks.bent,
    "true": lambda t: t.bricks.true,
    "missing": lambda t: t.bricks.missing,
    "halved": lambda t: t.halvings[1].missing,
    "reading": lambda t: t.reading.value,
    "moves": lambda t: 2 * steps_of(replace(t.lab, page="differential")),
    "terms": lambda t: [term.value for term in whole(t).terms],
    "term_count": lambda t: len(t.formula.terms),
    "factor": lambda t: t.fate.factor,
    "blamed": lambda t: t.fate.link + 1,
    "zeros": lambda t: sum(value.mantissa == 0 for value in t.point.dC_db),
    "verdict": lambda t: t.fate.id,
    "light": lambda t: t.truth.light,
    "dC_db_first": lambda t: t.point.dC_db[0].words(),
    "dC_db_last": lambda t: t.point.dC_db[-1].words(),
    "ratio": lambda t: t.fate.ratio.words(),
    "product": lambda t: t.product.words(),
}


def is_found(expected, actual):
    """Whether a value is what an author expects: words as they are, a 0 exactly, numbers to six digits."""
    if isinstance(expected, str):
        return expected == actual
    values, there = np.array(expected, dtype=float), np.array(actual, dtype=float)
    return values.shape == there.shape and bool((abs(there - values) <= 1e-6 * abs(values)).all())
