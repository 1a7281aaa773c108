from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.ui.breaking import pieces


@given(st.text(alphabet="ab 0.=，。（）“”损失为…(\u00a0", max_size=30))
def test_pieces_make_up_the_text_again(text):
    assert "".join(pieces(text)) == text


@pytest.mark.parametrize(("text", "expected"), [
    ("The slope is 0.", ["The ", "slope ", "is ", "0."]),
    ("a\u00a0=\u00a0½ and b", ["a\u00a0=\u00a0½ ", "and ", "b"]),
    ("损失为 0.5，b 不动。", ["损", "失", "为 ", "0.5，", "b ", "不", "动。"]),
    ("“饱和”（死）了", ["“饱", "和”", "（死）", "了"]),
])  # fmt: skip
def test_a_line_ends_after_a_space_or_between_chinese_characters_but_before_no_closing_mark(text, expected):
    assert pieces(text) == expected
