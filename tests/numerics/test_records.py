from __future__ import annotations

import warnings

import pytest

from biasviz.errors import InputError
from biasviz.numerics import ACTIVATIONS, LOSSES, OPTIMIZERS, Activation, filled, find

RECORDS = [r for table in (ACTIVATIONS, LOSSES, OPTIMIZERS) for r in table.values()]
each_record = pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.id)


@each_record
def test_formula_can_be_typeset(record):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # ziamath opens its font in a deprecated way
        import ziamath

        tex = [record.tex]
        if isinstance(record, Activation):
            tex.append(rf"a = {record.symbol}\left(z\right) = {record.tex}")
        for formula in tex:
            svg = ziamath.Latex(formula).svg()
            assert svg.count("<path") + svg.count("<use") > 0


@each_record
def test_record_says_what_it_is_and_where_it_comes_from(record):
    assert record.title
    assert record.source
    for parameter in record.parameters:
        assert parameter.allowed.contains(parameter.default)
        assert parameter.step > 0
        assert parameter.meaning.endswith(".")
        assert len(parameter.meaning) > 30


@each_record
def test_defaults_are_filled_in_and_values_outside_are_refused(record):
    assert dict(filled(record, {})) == {p.name: p.default for p in record.parameters}
    for parameter in record.parameters:
        with pytest.raises(InputError, match=parameter.name):
            filled(record, {parameter.name: -1.0})
        with pytest.raises(InputError, match=parameter.name):
            filled(record, {parameter.name: float("nan")})


def test_an_unknown_id_is_answered_with_the_known_ones():
    with pytest.raises(InputError, match=r"'zigmoid' is not known .did you mean sigmoid\?.: choose one of linear, sig"):
        find(ACTIVATIONS, "zigmoid", "activation")
