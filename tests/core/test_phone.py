"""The one reader of addresses: what it reads, what it refuses, and that every spelling of a number is one person."""

from __future__ import annotations

import random

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core import phone

ANA = "+15551230001"

NUMBERS = [
    ("e164", "+15551230001", ANA),
    ("spaces and brackets", " +1 (555) 123-0001 ", ANA),
    ("no-break spaces and a mark that cannot be seen", "\u202a+1\u00a0555\u00a0123\u00a00001\u202c", ANA),
    ("an apostrophe that keeps a spreadsheet off", "'+15551230001", ANA),
    ("no plus, with the country's code", "15551230001", ANA),
    ("a national number", "555-123-0001", ANA),
    ("an international prefix", "011 44 20 7946 0958", "+442079460958"),
    ("a float", "15551230001.0", ANA),
    ("a float with two decimals", "15551230001.00", ANA),
    ("scientific, no digit lost", "1.5551230001E+10", ANA),
    ("scientific with a comma", "1,5551230001E+10", ANA),
    ("scientific, rounded", "1.5551E+10", "was rounded by a spreadsheet"),
    ("too short", "123", "is not a phone number"),
    ("within its town only", "123-0001", "is not a possible number of US"),
    ("too long", "+155512300011", "is not a possible number in E.164"),
    ("no such country", "+9995551230001", "is not a possible number in E.164"),
    ("letters", "1-800-FLOWERS", "is not a phone number"),
    ("an extension", "+1 555 123 0001 x12", "is not a possible number in E.164"),
    ("a name", "Ana", "is not a phone number"),
    ("two numbers", "+15551230001;+15551230002", "is not a possible number in E.164"),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in NUMBERS], ids=[case[0] for case in NUMBERS])
def test_numbers_that_are_unambiguous_are_read(text: str, wanted: str) -> None:
    if wanted.startswith("+"):
        assert phone.read(text, "US") == wanted
    else:
        with pytest.raises(ValueError, match=wanted):
            phone.read(text, "US")


def settled(text: str, region: str | None) -> str | None:
    """What phonenumbers says to a number, asked until it says the same; what is possible within its town is none."""
    for _ in range(5):
        try:
            parsed = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            return None
        if phonenumbers.is_possible_number_with_reason(parsed) != phonenumbers.ValidationResult.IS_POSSIBLE:
            return None
        written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        if written == text:
            return written
        text, region = written, None
    return None


def test_the_tables_say_what_phonenumbers_says() -> None:
    """All but Mexico's own older spellings, which phonenumbers has forgotten."""
    chance = random.Random(7)
    codes = [code for code in (*phonenumbers.COUNTRY_CODE_TO_REGION_CODE, 0, 999) if code != 52]
    for _ in range(12_000):
        tail = "".join(chance.choices("0123456789", k=chance.randint(3, 13)))
        text = f"+{chance.choice(codes)}{tail}"
        wanted = settled(text, None) if 8 <= len(text) <= 16 else None  # 7 to 15 digits
        assert phone.international(text) == wanted, text
    for _ in range(4000):
        text = "".join(chance.choices("0123456789", k=chance.randint(5, 13)))
        region = chance.choice(["US", "GB", "DE", "IT", "BR", "AR", "RU", "SM"])
        try:
            found: str | None = phone.read(text, region)
        except ValueError:
            found = None
        assert found == settled(text, region), (text, region)


PERSONS = [
    ("GB", "+447911123456", ["+44 (0)7911 123456", "+4407911123456", "07911 123456", "0044 7911 123456"]),
    ("US", "+12025550123", ["(202) 555-0123", "1-202-555-0123", "2025550123", "+1 202 555 0123", "12025550123"]),
    ("US", "+447911123456", ["011 44 7911 123456", "+44 (0)7911 123456", "＋４４ ７９１１ １２３４５６"]),
    ("MX", "+525512345678", ["+52 1 55 1234 5678", "+5215512345678", "55 1234 5678", "044 55 1234 5678",
                             "1 55 1234 5678", "+52 044 55 1234 5678"]),
    ("BR", "+5511988887777", ["+55 11 8888-7777", "+551188887777", "011 98888-7777", "11 98888 7777", "11 8888 7777"]),
    ("AR", "+5491112345678", ["+54 11 1234 5678", "+54 9 11 1234 5678", "011 15 1234-5678", "11 1234 5678",
                              "+54 11 15 1234 5678", "+54 (0)11 15 1234 5678"]),
]  # fmt: skip


@pytest.mark.parametrize(("region", "key", "written"), PERSONS, ids=[f"{it[0]} {it[1]}" for it in PERSONS])
def test_every_spelling_of_a_number_is_one_person(region: str, key: str, written: list[str]) -> None:
    for text in [key, *written]:
        assert phone.key(phone.read(text, region)) == key, text
    for spelling in phone.spellings(key):
        assert phone.read(spelling, "US") == spelling, "a message goes to the spelling that was given"
        assert phone.from_provider(spelling[1:]) == phone.from_provider(spelling) == spelling, (
            "providers write it with or without +"
        )


@pytest.mark.parametrize("text", ["+14155559", "14155559", "+1555", "12345", "ACME", "whatsapp:+15551230001", "", "+"])
def test_what_is_no_number_is_none_however_it_comes(text: str) -> None:
    assert phone.from_provider(text) is None
    with pytest.raises(ValueError, match="is "):
        phone.read(text, "US")


COUNTRIES = sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE)


@given(st.sampled_from(COUNTRIES), st.text("0123456789", min_size=4, max_size=12), st.data())
def test_what_was_read_is_read_as_itself(code: int, rest: str, data: st.DataObject) -> None:
    """Whatever stands between the digits; a key is its own key, and every spelling of it has it."""
    text = f"+{code}{rest}"
    between = data.draw(st.lists(st.sampled_from(["", " ", "-", " (", ") ", ".", "\u00a0"]), min_size=len(text)))
    written = phone.international(text)
    spelled = "".join(char + gap for char, gap in zip(text, between, strict=False))
    if written is None:
        with pytest.raises(ValueError, match="is not"):
            phone.read(spelled, "US")
        return
    assert phone.read(spelled, "US") == phone.from_provider(text[1:]) == written
    assert phone.read(written, "US") == written
    key = phone.key(written)
    assert written in phone.spellings(key)
    assert {phone.key(each) for each in phone.spellings(key)} == {key}
