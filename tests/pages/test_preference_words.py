"""The words of the preference page: each language has all of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import gateway.pages
from gateway.pages.languages import NAMES, name_of
from gateway.pages.preference_words import ENGLISH, WORDS, language_for
from gateway.pages.preferences import GETS, Action, Apart, Done

TEMPLATE = (Path(gateway.pages.__file__).parent / "templates" / "preferences.html").read_text("utf-8")


@pytest.mark.parametrize("language", WORDS)
def test_each_language_has_every_sentence_with_its_places(language: str) -> None:
    words = WORDS[language]
    assert words.keys() == ENGLISH.keys()
    for name, sentence in words.items():
        assert sentence.strip() == sentence != "", name
        assert re.findall(r"{.*?}", sentence) == re.findall(r"{.*?}", ENGLISH[name]), name
    assert language in NAMES


def test_there_are_words_for_all_that_the_page_says_and_no_others() -> None:
    said = {word for words in GETS.values() for word in words}
    said |= {*Action, *(f"done_{done}" for done in Done), *Apart, *(f"{which}_how" for which in Apart)}
    said |= {"heading", "heading_of", "by", "text_start", "answer_start", "by_whatsapp", "stale"}
    said |= set(re.findall(r"words\.(\w+)", TEMPLATE))
    assert said == ENGLISH.keys()


@pytest.mark.parametrize(
    ("chosen", "asked", "language"),
    [
        pytest.param(None, "", "en", id="nobody says"),
        pytest.param("es", "de", "es", id="the person chose"),
        pytest.param("pt-BR", "", "pt", id="a country's"),
        pytest.param("zh", "fr-CH, fr;q=0.9, en;q=0.8", "fr", id="chosen, and not spoken here"),
        pytest.param(None, "xx, ;;, nl;q=0.1", "nl", id="the first that is spoken here"),
    ],
)
def test_the_language_of_the_page(chosen: str | None, asked: str, language: str) -> None:
    assert language_for(chosen, asked) == language


@pytest.mark.parametrize(("tag", "name"), [("en", "English"), ("pt-BR", "Português (BR)"), ("tlh", "tlh")])
def test_names_of_languages(tag: str, name: str) -> None:
    assert name_of(tag) == name
