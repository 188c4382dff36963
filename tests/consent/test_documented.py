"""The documentation shows the table that the program uses."""

from __future__ import annotations

from pathlib import Path

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


def test_every_reason_is_explained() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for guard in (
        "late",
        "edited",
        "a stop it may not lift",
        "no evidence later than the prompt",
        "throttled",
        "no prompt can go out",
        "no prompt went out before it",
    ):
        assert f"- **{guard}**" in page
