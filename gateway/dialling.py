"""Phone numbers as they stand in people's files: with spaces, without the plus, mangled by a spreadsheet.

What is unambiguous is read, everything else is refused with the reason; nothing is guessed. The common forms are
decided by tables made from phonenumbers' own (a microsecond a number), all others by phonenumbers itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata, ValidationResult

_DIGITS = re.compile(r"[0-9]{4,17}\Z")
_E164 = re.compile(r"\+[1-9][0-9]{6,14}\Z")
_DROPPED = dict.fromkeys(
    map(ord, " \t\u00a0\u202f\u2007\u2009-‐‑–—().·/\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff")
)
"""What people and address books put between digits, and marks that cannot be seen."""
_ROUNDED = re.compile(r"([0-9](?:[.,][0-9]+)?)[eE]\+?([0-9]{1,2})\Z")
_WHOLE = re.compile(r"(\+?[0-9]+)[.,]0\Z")


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a country's numbers look like: how long they may be, and what phonenumbers would strip from them."""

    lengths: frozenset[int]
    local: frozenset[int]
    stripped: re.Pattern[str] | None


@lru_cache(maxsize=512)
def _plan(code: int) -> _Plan | None:
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code)
    if not regions:
        return None
    metadata = PhoneMetadata.metadata_for_region_or_calling_code(code, regions[0])
    if metadata is None or metadata.general_desc is None:
        return None
    prefix = metadata.national_prefix_for_parsing
    return _Plan(
        frozenset(metadata.general_desc.possible_length),
        frozenset(metadata.general_desc.possible_length_local_only),
        re.compile(prefix) if prefix else None,
    )


def _split(digits: str) -> tuple[_Plan, str] | None:
    """The plan of an international number's country, and the rest of the number."""
    for size in (1, 2, 3):
        code = int(digits[:size])
        if code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            plan = _plan(code)
            return (plan, digits[size:]) if plan is not None else None
    return None


def international(text: str) -> str | None:
    """A number in E.164 as it is to be written, None when no such number is possible."""
    if not _E164.match(text):
        return None
    found = _split(text[1:])
    if found is None:
        return None
    plan, national = found
    if plan.stripped is None or not plan.stripped.match(national):
        return text if len(national) in plan.lengths or len(national) in plan.local else None
    return _slowly(text, None)


def number(text: str, region: str) -> str:
    """The E.164 number that a text of a file means, national ones by `region`. Raises ValueError with the reason."""
    plain = text.translate(_DROPPED).removeprefix("'")
    if plain.startswith("+"):
        found = international(plain)
        if found is not None:
            return found
    if not plain:
        raise ValueError("is empty")
    if whole := _WHOLE.match(text.strip()):
        plain = whole[1]
    elif rounded := _ROUNDED.match(text.strip().removeprefix("'").removeprefix("+")):
        plain = _exact(rounded[1], int(rounded[2]))
    if plain.startswith("+"):
        found = international(plain)
        if found is None:
            raise ValueError("is not a possible number in E.164 (such as +15551230001)")
        return found
    if not _DIGITS.match(plain):
        raise ValueError("is not a phone number")
    found = _national(plain, region)
    if found is None:
        raise ValueError(f"is not a possible number of {region}; write it with + and its country code")
    return found


def _exact(mantissa: str, exponent: int) -> str:
    """A number in scientific notation, where no digit was lost. Raises ValueError."""
    value = Decimal(mantissa.replace(",", ".")).scaleb(exponent)
    if len(mantissa.replace(".", "").replace(",", "")) - 1 < exponent or value != value.to_integral_value():
        raise ValueError("was rounded by a spreadsheet (format the column as text and fill it in again)")
    return str(int(value))


def _national(digits: str, region: str) -> str | None:
    code = str(phonenumbers.country_code_for_region(region))
    plan = _plan(int(code))
    simple = not digits.startswith(("0", code)) and (
        plan is None or not plan.stripped or not plan.stripped.match(digits)
    )
    if plan is not None and simple and PhoneMetadata.metadata_for_region(region) is not None:
        return f"+{code}{digits}" if len(digits) in plan.lengths else _slowly(digits, region)
    return _slowly(digits, region)


@lru_cache(maxsize=16_384)
def _slowly(text: str, region: str | None) -> str | None:
    """phonenumbers' own word; a number that is possible only within its town is none."""
    try:
        parsed = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    possible = phonenumbers.is_possible_number_with_reason(parsed)
    if possible == ValidationResult.IS_POSSIBLE or (
        region is None and possible == ValidationResult.IS_POSSIBLE_LOCAL_ONLY
    ):
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return None
