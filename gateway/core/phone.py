"""The one reader of phone numbers: every path, body, file, command and webhook is read with it.

`read` takes a number as people and files write it and returns E.164, completing a national number by a region;
`from_provider` takes a provider's number, which is international with or without `+`. Both keep the spelling that
reaches the phone (Mexico's 521 and 52, Brazil's 55 with and without the ninth digit, Argentina's 549 and 54), and `key`
is the same for all spellings of one number. What is unambiguous is read; everything else is refused with the reason;
nothing is guessed.

Clean numbers are decided by tables made from those of phonenumbers (a microsecond each), all others by phonenumbers.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata, ValidationResult

VERSION = f"1 {phonenumbers.__version__}"
"""The version of the rules behind `key`: at start, identities stored under another version are read again. Raise the
first number when the rules here change; phonenumbers' own version is part of it, since its numbering plans are."""

_E164 = re.compile(r"\+[1-9][0-9]{6,14}\Z")
_DIGITS = re.compile(r"[0-9]{4,17}\Z")
_USER_ID = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}\Z")
_ROUNDED = re.compile(r"([0-9](?:[.,][0-9]+)?)[eE]\+?([0-9]{1,2})\Z")
_WHOLE = re.compile(r"(\+?[0-9]+)[.,]0{1,2}\Z")  # a number that a spreadsheet shows with one or two decimals
_DROPPED = dict.fromkeys(
    map(ord, " \t\u00a0\u202f\u2007\u2009-‐‑–—().·/\u200b\u200e\u200f\u202a\u202b\u202c\u2060\ufeff")
)
"""What people and address books put between digits, and invisible marks."""

_MEXICO_MOBILE = re.compile(r"\+521([0-9]{10})\Z")
_MEXICO_TRUNK = re.compile(r"\+52(?:01|044|045)([0-9]{10})\Z")
_MEXICO_NATIONAL = re.compile(r"(?:01|044|045|1)([0-9]{10})\Z")
_BRAZIL_SHORT = re.compile(r"\+55([1-9][0-9])([6-9][0-9]{7})\Z")
_ARGENTINA_SHORT = re.compile(r"\+54([1-3][0-9]{9})\Z")
_MEXICO_KEY = re.compile(r"\+52([0-9]{10})\Z")
_BRAZIL_KEY = re.compile(r"\+55([1-9][0-9])9([6-9][0-9]{7})\Z")
_ARGENTINA_KEY = re.compile(r"\+549([1-3][0-9]{9})\Z")


def read(text: str, region: str) -> str:
    """The E.164 number that a person's or a file's text means; a national number is one of `region` ("US"). Raises
    ValueError with the reason."""
    if (written := international(text)) is not None:
        return written
    plain = _plain(text)
    if not plain:
        raise ValueError("is empty")
    cell = text.strip().removeprefix("'")
    if whole := _WHOLE.match(cell):
        plain = whole[1]
    elif rounded := _ROUNDED.match(cell.removeprefix("+")):
        plain = _exact(rounded[1], int(rounded[2]))
    if plain.startswith("+"):
        written = international(plain)
        if written is None:
            raise ValueError("is not a possible number in E.164 (such as +15551230001)")
        return written
    if not _DIGITS.match(plain):
        raise ValueError("is not a phone number")
    written = _national(plain, region)
    if written is None:
        raise ValueError(f"is not a possible number of {region}; write it with + and its country code")
    return written


def address(text: str, region: str, *, user_ids: bool = True) -> str:
    """The address of a person: a number as `read` takes it or, with `user_ids`, a WhatsApp user id. Raises ValueError
    with the reason."""
    trimmed = text.strip()
    if user_ids and is_user_id(trimmed):
        return trimmed
    return read(text, region)


def from_provider(text: str | None) -> str | None:
    """The E.164 number that a provider reports, with or without `+`; None for what is no possible number (a short code,
    a sender's name)."""
    if text is None:
        return None
    plain = text.strip()
    return international(plain if plain.startswith("+") else f"+{plain}")


def international(text: str) -> str | None:
    """A number of `+` and digits as it is written in E.164 (without a trunk 0); None when no such number is possible. A
    number that is possible only within its town does not count."""
    return _international(text) if _E164.match(text) else None


@lru_cache(maxsize=16_384)  # a number is read several times while it is dealt with
def _international(text: str) -> str | None:
    if text.startswith("+52") and len(text) > 13:  # phonenumbers knows only the newer spelling
        if _MEXICO_MOBILE.match(text):
            return text
        text = _MEXICO_TRUNK.sub(r"+52\1", text)
    split = _split(text[1:])
    if split is None:
        return None
    plan, national = split
    if plan.stripped is None or not plan.stripped.match(national):
        return text if len(national) in plan.lengths else None
    return _slowly(text, None)


def key(phone: str) -> str:
    """The spelling by which a number is looked up, however it was written; `phone` begins with `+`."""
    phone = international(phone) or phone
    if phone.startswith("+55"):
        return _BRAZIL_SHORT.sub(r"+55\g<1>9\2", phone)
    if phone.startswith("+521"):
        return _MEXICO_MOBILE.sub(r"+52\1", phone)
    if phone.startswith("+54"):
        return _ARGENTINA_SHORT.sub(r"+549\1", phone)
    return phone


def spellings(key_: str) -> list[str]:
    """Every spelling in E.164 of the number with this key, the key first."""
    other = _BRAZIL_KEY.sub(r"+55\1\2", _MEXICO_KEY.sub(r"+521\1", _ARGENTINA_KEY.sub(r"+54\1", key_)))
    return [key_] if other == key_ else [key_, other]


def is_user_id(text: str) -> bool:
    """Whether a text has the form of a WhatsApp business-scoped user id, a BSUID ("US.13491208655302741918")."""
    return bool(_USER_ID.match(text))


def mask(address_: str) -> str:
    """An address for the log: its first four characters and its last two."""
    return address_ if len(address_) < 7 else f"{address_[:4]}…{address_[-2:]}"


# ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Plan:
    """A country's numbering plan: how many digits its numbers may have, and what phonenumbers would strip from them."""

    lengths: frozenset[int]
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
    return _Plan(frozenset(metadata.general_desc.possible_length), re.compile(prefix) if prefix else None)


def _split(digits: str) -> tuple[_Plan, str] | None:
    """The plan of an international number's country, and the number without its country code."""
    for size in (1, 2, 3):
        code = int(digits[:size])
        if code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            plan = _plan(code)
            return (plan, digits[size:]) if plan is not None else None
    return None


def _plain(text: str) -> str:
    """A text without what stands between its digits, and with the digits of other scripts as ASCII ones."""
    plain = text.translate(_DROPPED).strip().removeprefix("'")
    if plain.isascii():
        return plain
    return "".join("+" if char == "＋" else str(unicodedata.decimal(char, char)) for char in plain)


def _exact(mantissa: str, exponent: int) -> str:
    """The digits of a number in scientific notation. Raises ValueError when some were rounded away."""
    value = Decimal(mantissa.replace(",", ".")).scaleb(exponent)
    if len(mantissa.replace(".", "").replace(",", "")) - 1 < exponent or value != value.to_integral_value():
        raise ValueError("was rounded by a spreadsheet (format the column as text and fill it in again)")
    return str(int(value))


def _national(digits: str, region: str) -> str | None:
    if region == "MX":
        digits = _MEXICO_NATIONAL.sub(r"\1", digits)
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
    """What phonenumbers reads. It is asked again until its answer no longer changes, so that a stored number is always
    read as itself."""
    for _ in range(4):
        try:
            parsed = phonenumbers.parse(text, region)
        except phonenumbers.NumberParseException:
            return None
        if phonenumbers.is_possible_number_with_reason(parsed) != ValidationResult.IS_POSSIBLE:
            return None
        written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        if written == text:
            return written
        text, region = written, None
    return None
