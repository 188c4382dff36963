"""What somebody filled into the form, and the mistakes that anybody can see in it. Nothing here knows a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl

from phonenumbers import SUPPORTED_REGIONS
from pydantic_core import from_json

from gateway.core import phone
from gateway.core.policy.sms_pumping import country_allowed
from gateway.pages.form_words import Words

LONGEST = 16 * 1024
"""Bytes of a post at most."""
FIELDS = 40
"""Fields of a post at most: a site's own form may have others than ours."""
LONGEST_PHONE = 64
"""Characters of what is read as a number; longer texts are none, and not shown again."""
TRUE = frozenset({"on", "true", "yes", "1"})
"""Values of a box that is ticked."""
HONEYPOT = "website"
"""The field that people do not see and leave empty."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What was filled in, as it was typed."""

    phone: str = ""
    country: str = ""
    born: str = ""
    consent: bool = False


def fields_of(body: bytes, *, is_json: bool) -> Mapping[str, str]:
    """The fields of a post, the last of a name. Raises ValueError for what is no form."""
    if not is_json:
        pairs = parse_qsl(body.decode("ascii", "replace"), keep_blank_values=True, max_num_fields=FIELDS)
        return dict(pairs)
    document = from_json(body)
    if not isinstance(document, dict) or len(document) > FIELDS:
        raise ValueError("is not a JSON object of some fields")
    return {
        name: value if isinstance(value, str) else "on" if value else ""
        for name, value in document.items()
        if isinstance(value, str | bool)
    }


def filled(fields: Mapping[str, str]) -> Filled:
    """What our fields hold."""
    number, born, country = (fields.get(name, "").strip() for name in ("phone", "born", "country"))
    return Filled(
        phone=number if len(number) <= LONGEST_PHONE else "",
        country=country if country in regions() else "",
        born=born if len(born) <= len("2000-01-31") else "",
        consent=fields.get("consent", "").strip().lower() in TRUE,
    )


def mistakes(
    given: Filled, address: str | None, words: Words, *, countries: Collection[str], min_age: int | None, today: date
) -> dict[str, str]:
    """What is wrong, by field and in the order of the form. `address` is the number that was read, `countries` those
    that may be written to (none: all)."""
    found: dict[str, str] = {}
    if address is None:
        found["phone"] = words.phone_wrong
    elif countries and not country_allowed(address, countries):
        found["phone"] = words.country_wrong
    if min_age is not None:
        age = age_of(given.born, today)
        if age is None:
            found["born"] = words.born_missing
        elif age < min_age:
            found["born"] = words.under_age.format(age=min_age)
    if not given.consent:
        found["consent"] = words.consent_missing
    return found


def regions() -> Collection[str]:
    """Every country and region that has phone numbers."""
    known: Collection[str] = SUPPORTED_REGIONS
    return known


def address_of(given: Filled, region: str) -> str | None:
    """The number, read as one of a country (`region`); None where none is possible."""
    try:
        return phone.address(given.phone, region, user_ids=False)
    except ValueError:
        return None


def age_of(born: str, today: date) -> int | None:
    """How old somebody is who was born on this day ("2000-01-31"), in years; None for a text that is no such day."""
    try:
        day = date.fromisoformat(born)
    except ValueError:
        return None
    if day > today or day.year < today.year - 130:
        return None
    return today.year - day.year - ((today.month, today.day) < (day.month, day.day))
