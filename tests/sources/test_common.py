"""What sources share: what is taken for a selector without asking the library is one."""

from __future__ import annotations

import re

import pytest
import soupsieve
from hypothesis import given, settings
from hypothesis import strategies as st

from prisoncount.sources._common import _PLAIN, selector

PIECES = ["a", "b-c", ".", "#", ">", ",", " ", "-", "_", "1", "[", "]", "=", '"', "*", "a[href]", '="x"', '[b*="c" i]']


@settings(max_examples=500)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join))
def test_a_plain_selector_is_one(text: str) -> None:
    if _PLAIN.fullmatch(text):
        soupsieve.compile(text)
    try:
        soupsieve.compile(text)
    except soupsieve.SelectorSyntaxError:
        with pytest.raises(ValueError, match=re.escape(f"item {text!r} is not a CSS selector")):
            selector("item", text)
    else:
        selector("item", text)


@pytest.mark.parametrize("text", [".message_text.js-text", "a[href]", 'a[href*="csv" i]', "main > article, .post time"])
def test_the_usual_ones_are_plain(text: str) -> None:
    assert _PLAIN.fullmatch(text)
