"""What people write who want no more messages, by language, and what only looks like it (`requests/<language>.txt`)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent.keywords import Vocabulary
from gateway.core.consent.lexicons import LEXICONS
from gateway.core.consent.normalize import normalize
from gateway.core.consent.request_grammar import Ask, Grammar
from gateway.core.consent.states import Kind

FOLDER = Path(__file__).parent / "requests"
VOCABULARY = Vocabulary.build(double_opt_in=True)


def lines(mark: str) -> list[tuple[str, str]]:
    """The texts behind this mark, each with its language."""
    return [
        (file.stem, line[2:])
        for file in sorted(FOLDER.glob("*.txt"))
        for line in file.read_text("utf-8").splitlines()
        if line.startswith(f"{mark} ")
    ]


@pytest.mark.parametrize(("language", "text"), lines("+"))
def test_a_request_to_stop_is_heard(language: str, text: str) -> None:
    assert VOCABULARY.match(text, pending=False).kind is Kind.OPT_OUT
    assert VOCABULARY.match(text, pending=True).kind is Kind.OPT_OUT


@pytest.mark.parametrize(("language", "text"), lines("-"))
def test_what_only_looks_like_one_is_not(language: str, text: str) -> None:
    assert VOCABULARY.match(text, pending=False).kind is not Kind.OPT_OUT


def test_every_lexicon_has_texts_of_both_kinds() -> None:
    languages = {lexicon.language for lexicon in LEXICONS}
    assert {language for language, _ in lines("+")} == languages
    assert {language for language, _ in lines("-")} == languages


GRAMMAR = Grammar(LEXICONS)
WORDS = st.sampled_from(
    sorted({normalize(word) for each in LEXICONS for words in each.words.values() for word in words.split("|")} - {""})
)


@st.composite
def requests(draw: st.DrawFn) -> str:
    """The words of a core, some with a slip, with others around and between them."""
    lexicon = draw(st.sampled_from(LEXICONS))
    words: list[str] = []
    for slot in draw(st.sampled_from([*lexicon.cores, *lexicon.alone, *lexicon.how])).split():
        word = normalize(draw(st.sampled_from(lexicon.words[slot.removesuffix("?").split("/")[0]].split("|"))))
        at = draw(st.integers(0, len(word)))
        words += [*draw(st.lists(WORDS, max_size=1)), word if draw(st.booleans()) else word[:at] + word[at + 1 :]]
    return " ".join(" ".join(words).split())


@given(requests(), st.sampled_from(Ask))
def test_no_request_is_passed_over_by_the_quick_look(clause: str, ask: Ask) -> None:
    assert GRAMMAR.may_ask(clause) or GRAMMAR.read(clause, ask) is None
