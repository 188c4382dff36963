"""The documentation shows the table that the program uses."""

from __future__ import annotations

import re
from pathlib import Path

from gateway.core.consent import lexicons
from gateway.core.consent.transitions import markdown

PAGE = Path(__file__).parents[2] / "docs" / "consent.md"
BEGIN, END = "<!-- table: made by gateway.core.consent.transitions.markdown() -->\n", "<!-- end of table -->"


def test_the_documented_table_is_the_programs() -> None:
    page = PAGE.read_text(encoding="utf-8")
    _, begun, rest = page.partition(BEGIN)
    shown, ended, _ = rest.partition(END)
    assert begun
    assert ended
    assert shown.strip() == markdown().strip()


NOTHING_HAPPENS = {"it has not", "none under way"}
"""Conditions that leave no entry in the ledger; the page explains them together, above its list."""


def test_every_condition_of_the_table_is_explained() -> None:
    page = PAGE.read_text(encoding="utf-8")
    unless = re.findall(r"\(unless ([^)]+)\)", markdown())
    conditions = {condition.strip("*") for conditions in unless for condition in conditions.split("; ")}
    assert conditions > NOTHING_HAPPENS
    assert [condition for condition in sorted(conditions - NOTHING_HAPPENS) if f"- **{condition}**" not in page] == []


def test_the_documented_grammar_is_the_programs() -> None:
    page = PAGE.read_text(encoding="utf-8")
    _, begun, rest = page.partition('<!-- grammar: made by gateway.core.consent.lexicons.markdown("en") -->\n')
    shown, ended, _ = rest.partition("<!-- end of grammar -->")
    assert begun
    assert ended
    assert shown.strip() == lexicons.markdown("en").strip()
    for lexicon in lexicons.LEXICONS:
        assert f"`{lexicon.language}`" in page, "the page names every language"
