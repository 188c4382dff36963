"""Placeholders by tables: what is one, what is a mistake, and what each recipient's values make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.outbound.render import by_key, missing, mistakes, placeholders, render

GOOD = [
    ("Hi {{first_name}}", {"first_name": "Ana"}, "Hi Ana"),
    ("Hi {{ first name }}!", {"First Name": "Ana"}, "Hi Ana!"),
    ("Hi {{prénom}}", {"PRÉNOM": "Zoé"}, "Hi Zoé"),
    ("Hi {{pre\u0301nom}}", {"prénom": "Zoé"}, "Hi Zoé"),
    ("Hi {{STRASSE}}", {"straße": "Hauptstr. 1"}, "Hi Hauptstr. 1"),
    ("Hi {{1}}", {"1": "Ana"}, "Hi Ana"),
    ("Hi {{E-Mail (privat)}}", {"e-mail (privat)": "a@b"}, "Hi a@b"),
    ("Hi {{name|there}}", {}, "Hi there"),
    ("Hi {{name|default}}", {"name": ""}, "Hi default"),
    ("Hi {{ name | you there }}.", {"name": "  "}, "Hi you there."),
    ("Hi{{name|}}", {}, "Hi"),
    ("Hi {{name|there}}", {"name": "Ana"}, "Hi Ana"),
    ("${{sum}} each", {"sum": "5"}, "$5 each"),
    ("{{a}}{{b}}", {"a": "{{b}}", "b": "1"}, "{{b}}1"),
    ("a } b { c :} {}", {}, "a } b { c :} {}"),
]
WRONG = [
    "{{x", "x}}", "Hi {{x} there", "Hi {x}} there", "{{${first_name}}}", "{{}}", "{{ }}", "{{|there}}", "{{{name}}}",
    "{{a {{b}} c}}", "{{x | default: 'there'}}", "{{x|upper|there}}", "{{x | truncate: \"3\"}}", "{{x\ny}}",
    "{{a}} and {{b", "{name}", "${first_name}", "{ first name }", "{0}", "{{a}} {b}",
]  # fmt: skip


@pytest.mark.parametrize(("text", "values", "rendered"), GOOD)
def test_what_a_placeholder_becomes(text: str, values: dict[str, str], rendered: str) -> None:
    assert list(mistakes(text, variables=True)) == []
    variables = by_key(values)
    assert not missing(placeholders(text), variables)
    assert render(text, variables) == rendered


@pytest.mark.parametrize("text", WRONG)
def test_what_is_no_placeholder_is_a_mistake(text: str) -> None:
    (problem,) = mistakes({"template": {"body": ["fine", text]}}, variables=True)
    assert problem.loc == ("template", "body", 1)
    assert "write {{name}}" in problem.msg


@pytest.mark.parametrize("values", [{}, {"name": ""}, {"name": " \t"}, {"nam": "Ana"}])
def test_an_empty_value_is_a_missing_one(values: dict[str, str]) -> None:
    assert missing(placeholders(["Hi {{Name}}"]), by_key(values))


@pytest.mark.parametrize(
    ("text", "wrong"), [("Hi {{x}}", True), ("Hi {{x|y}}", True), ("{{x", True), ("{x} :}", False)]
)
def test_without_variables_a_placeholder_is_a_mistake(text: str, wrong: bool) -> None:
    assert bool(list(mistakes(text, variables=False))) is wrong


@given(st.text(alphabet="{}ab |$:'x", max_size=20))
def test_no_rendered_text_has_two_braces(text: str) -> None:
    if not list(mistakes(text, variables=True)):
        values = {place.name: "v" for place in placeholders(text)}
        rendered = render(text, by_key(values))
        assert "{{" not in rendered
        assert "}}" not in rendered
