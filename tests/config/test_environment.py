"""Variables in the strings of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.config.environment import expand, fill

ENVIRON = {"A": "alpha", "B_2": "${A}", "EMPTY": "", "_": "under"}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("", ""),
        ("${A}", "alpha"),
        ("<${A}${A}>", "<alphaalpha>"),
        ("${B_2}", "${A}"),  # what a variable holds is not looked through
        ("a${EMPTY}b", "ab"),
        ("${_}", "under"),
        ("$A $ $$ pa$$word", "$A $ $$ pa$$word"),
        ("$${A}", "${A}"),
        ("$${A} ${A}", "${A} alpha"),
    ],
)
def test_variables_are_filled_in(text: str, filled: str) -> None:
    assert fill(text, ENVIRON) == (filled, [])


@pytest.mark.parametrize("text", ["${", "${}", "${A", "${1}", "${A B}", "${ A }", "${A:-x}", "${NONE}", "$${A} ${a}"])
def test_a_variable_that_is_missing_or_malformed_is_told(text: str) -> None:
    assert len(fill(text, ENVIRON)[1]) == 1


@given(st.text())
def test_what_a_variable_holds_is_put_in_as_it_is(value: str) -> None:
    assert fill("<${X}>", {"X": value}) == (f"<{value}>", [])


def test_every_string_of_the_file_is_filled_in() -> None:
    tree = {"${A}": ["${A}", {"k": "${NONE}"}, 3], "n": 1.5, "t": {"u": [["${B_2}"]]}}
    assert expand(tree, ENVIRON) == (
        {"${A}": ("alpha", {"k": "${NONE}"}, 3), "n": 1.5, "t": {"u": (("${A}",),)}},
        [(("${A}", 1, "k"), "the environment variable NONE is not set")],
    )
