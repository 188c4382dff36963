"""Countries whose numbers a form takes: their names in a language and their calling codes, as libphonenumber has
them."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import util
from pathlib import Path
from typing import Any

import phonenumbers

UNNAMED: Mapping[str, str] = {"AC": "Ascension", "TA": "Tristan da Cunha", "XK": "Kosovo"}
"""Regions with numbers for which libphonenumber has no names."""


@dataclass(frozen=True, slots=True)
class Country:
    """A region by its two letters, its name, and its calling code without the plus."""

    region: str
    name: str
    code: int


@cache
def countries(language: str, regions: Collection[str] = ()) -> tuple[Country, ...]:
    """These regions, or all that have numbers, in the order of their names in a language ("de"; English if there are no
    names in it). The first call reads half a megabyte of names: make it in a thread."""
    names = _names()
    found = [
        Country(region, _name(names.get(region, {}), language) or UNNAMED.get(region, region), _code(region))
        for region in regions or phonenumbers.SUPPORTED_REGIONS
    ]
    return tuple(sorted(found, key=lambda country: _plain(country.name)))


def shown(number: str, region: str) -> str:
    """An E.164 number as people of its country write it: in full where that is not `region`."""
    parsed = phonenumbers.parse(number)
    at_home = parsed.country_code == phonenumbers.country_code_for_region(region)
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(parsed, form.NATIONAL if at_home else form.INTERNATIONAL)


def in_full(number: str) -> str:
    """An E.164 number as people read it from everywhere; a short code as it is."""
    if not number.startswith("+"):
        return number
    return phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _code(region: str) -> int:
    return int(phonenumbers.country_code_for_region(region))


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    """The names by region and language. The module is read by its path: its package would read the names of all towns,
    a hundred megabytes."""
    package = util.find_spec("phonenumbers.geodata")
    assert package is not None
    assert package.origin is not None
    spec = util.spec_from_file_location("phonenumbers.geodata.locale", Path(package.origin).with_name("locale.py"))
    assert spec is not None
    assert spec.loader is not None
    module: Any = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    names: Mapping[str, Mapping[str, str]] = module.LOCALE_DATA
    return names


def _name(names: Mapping[str, str], language: str) -> str | None:
    """The name in a language, else in English; `*xx` means: the same as in xx."""
    name = names.get(language) or names.get("en")
    return names.get(name[1:]) if name is not None and name.startswith("*") else name


def _plain(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(char))
