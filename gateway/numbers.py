"""Phone numbers as callers write them: possible E.164, nothing guessed."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers

_E164 = re.compile(r"\+[1-9][0-9]{6,14}\Z")
_BSUID = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}\Z")


@lru_cache(maxsize=65_536)
def is_possible(text: str) -> bool:
    """Whether a text is a possible number in E.164 (`+` and digits). Whether it exists is the carrier's to say."""
    if not _E164.match(text):
        return False
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(text))
    except phonenumbers.NumberParseException:
        return False


def is_bsuid(text: str) -> bool:
    """Whether a text has the form of a WhatsApp business-scoped user id."""
    return bool(_BSUID.match(text))


def mask(address: str) -> str:
    """An address for the log: its first and last digits."""
    return address if len(address) < 7 else f"{address[:4]}…{address[-2:]}"
