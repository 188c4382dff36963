"""The pieces of the form: its words, its languages, its countries, ages and limits."""

from __future__ import annotations

import re
from dataclasses import asdict
from datetime import date

import phonenumbers
import pytest

from gateway.core.clock import MINUTE
from gateway.pages import form_words, post_limits
from gateway.pages.countries import countries, shown
from gateway.pages.form_fields import Filled, address_of, age_of, filled
from gateway.pages.form_words import ENGLISH, WORDS
from gateway.pages.post_limits import PostLimits


@pytest.mark.parametrize("language", WORDS)
def test_each_language_says_all_with_the_same_places(language: str) -> None:
    for name, text in asdict(WORDS[language]).items():
        assert text.strip() == text != ""
        assert re.findall(r"{\w+}", text) == re.findall(r"{\w+}", getattr(ENGLISH, name)), (language, name)
        assert language == "en" or text != getattr(ENGLISH, name) or name == "privacy", (language, name)


@pytest.mark.parametrize(
    ("asked", "accepted", "tag"),
    [
        (None, "", "en"),
        ("pt_BR", "en", "pt-BR"),
        ("pt", "en", "pt-BR"),
        ("xx", "de", "en"),
        (None, "pt-PT, en;q=0.9", "pt-BR"),
        (None, "zh-TW;q=0.1, zh-Hant", "zh-Hant"),
        (None, "," * 9000, "en"),
    ],
)
def test_the_language_is_asked_for_or_preferred(asked: str | None, accepted: str, tag: str) -> None:
    assert form_words.chosen(["zh-Hant", "pt-BR", "en"], asked, accepted) == tag


def test_without_english_it_is_the_first() -> None:
    assert form_words.chosen(["de", "fr"], None, "it") == "de"
    assert form_words.spoken("zh-Hant") == ("en", ENGLISH)
    assert form_words.spoken("pt-BR")[0] == "pt"


@pytest.mark.parametrize("language", WORDS)
def test_every_country_has_a_name_and_they_are_in_its_order(language: str) -> None:
    listed = countries(language)
    assert {country.region for country in listed} == set(phonenumbers.SUPPORTED_REGIONS)
    assert all(country.name and not country.name.startswith("*") for country in listed)
    names = [country.name for country in listed if country.name.isascii()]
    assert names == sorted(names, key=str.casefold)


def test_a_number_that_is_shown_again_is_read_as_the_same() -> None:
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
        if example is None:
            continue
        typed = phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
        number = address_of(Filled(phone=typed), region)
        assert number is not None, region
        for chosen in (region, "US"):
            again = address_of(Filled(phone=shown(number, chosen)), chosen)
            assert again is not None, (region, chosen)
            assert phonenumbers.parse(again) == phonenumbers.parse(number), (region, chosen)


@pytest.mark.parametrize(
    ("born", "age"),
    [
        ("2005-12-01", 20),
        ("2005-11-30", 21),
        ("2004-02-29", 22),
        ("2026-11-30", 0),
        ("2026-12-01", None),
        ("1890-01-01", None),
        ("30.11.2005", None),
        ("", None),
    ],
)
def test_an_age_is_of_whole_years(born: str, age: int | None) -> None:
    assert age_of(born, date(2026, 11, 30)) == age


def test_a_crowd_of_visitors_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(post_limits, "VISITORS", 3)
    limits = PostLimits()
    for _ in range(30):
        assert limits.visitor("192.0.2.1", 0)
    assert not limits.visitor("192.0.2.1", 10 * MINUTE - 1)
    for i in range(2, 5):
        limits.visitor(f"192.0.2.{i}", 0)
    assert limits.visitor("192.0.2.1", 0), "who was silent longest is forgotten"
    assert all(limits.visitor(None, 0) for _ in range(99))


@pytest.mark.parametrize(
    ("country", "kept"), [("GB", "GB"), (" US ", "US"), ("us", ""), ("XX", ""), ("", ""), ("U" * 9000, "")]
)
def test_what_is_no_country_is_not_kept(country: str, kept: str) -> None:
    """What numbers were read by stays in memory."""
    assert filled({"phone": "212 555 0100", "country": country}).country == kept
