"""Meta's JSON, read leniently: single values, and a whole body whatever is in it.

A value that is missing, empty or of an unexpected type is None, never an error. The usual body takes the fast way
(`loads`). One with lone surrogates, invalid UTF-8, NaN, endless numbers or deep nesting takes the slow one, which reads
it all the same: what no store keeps is made text, what lies deeper than `MAX_DEPTH` is cut.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from datetime import UTC, datetime, timedelta
from typing import Final

from pydantic_core import from_json

from channels.inbound import Json
from channels.texts import plain

_DIGITS: Final = re.compile(r"\+?([0-9]{1,32})")
_USER_ID: Final = re.compile(r"[!-~]{1,200}")
_NOT_DIGIT: Final = re.compile(r"[^0-9]")
_INT64: Final = 2**63
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ENGLISH_DATES: Final = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y")
"""Dates as Meta writes some of them: "April 17, 2025"."""


def text(value: object) -> str | None:
    """A string without what no store keeps: NUL is dropped, a lone surrogate becomes U+FFFD."""
    if not isinstance(value, str):
        return None
    return plain(value)


def name(value: object) -> str | None:
    """A string or integer as text that is not blank."""
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _INT64:
        return str(value)
    cleaned = text(value)
    return cleaned.strip() or None if cleaned is not None else None


def word(value: Json) -> str | None:
    """An enumeration's value in lower case."""
    written = name(value)
    return written.lower() if written else None


def phone(value: object) -> str | None:
    """A `wa_id` (digits, rarely with `+`), with `+`. Whether it is a number, and which, the gateway's reader says."""
    cleaned = name(value)
    number = _DIGITS.fullmatch(cleaned) if cleaned else None
    return f"+{number[1]}" if number else None


def display_phone(value: object) -> str | None:
    """A number written for people (`+1 555-078-3881`, `15550783881`) as digits with `+`."""
    cleaned = name(value)
    return phone(_NOT_DIGIT.sub("", cleaned)) if cleaned else None


def user_id(value: object) -> str | None:
    """A BSUID (`US.13491208655302741918`) or parent BSUID (`US.ENT.…`). Anything printable without spaces serves,
    so that a new form of it does not lose a person; digits alone do not, they are a phone."""
    cleaned = name(value) if isinstance(value, str) else None
    if cleaned is None or not _USER_ID.fullmatch(cleaned) or _DIGITS.fullmatch(cleaned):
        return None
    return cleaned


def micros(value: object) -> int | None:
    """A Unix time in seconds or milliseconds, as integer, float or text, in microseconds."""
    if isinstance(value, str):
        value = value.strip()
        try:
            value = int(value) if len(value) < 20 else None
        except ValueError:
            try:
                value = float(str(value))
            except ValueError:
                return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e14:
        return None
    return int(value * (1_000_000 if value < 1e11 else 1_000))


def moment(value: object) -> int | None:
    """A time in any form in which Meta was seen to write it: a Unix time as `micros` reads it, ISO 8601, an English
    date; in microseconds. None for what is none of these."""
    at = micros(value)
    return _date(value.strip()) if at is None and isinstance(value, str) else at


def _date(written: str) -> int | None:
    try:
        time = datetime.fromisoformat(written)
    except ValueError:
        for form in _ENGLISH_DATES:
            try:
                time = datetime.strptime(written, form)
                break
            except ValueError:
                continue
        else:
            return None
    return ((time if time.tzinfo else time.replace(tzinfo=UTC)) - _EPOCH) // timedelta(microseconds=1)


def storable(value: Json) -> Json:
    """JSON that every store keeps: texts as `text` has them, integers beyond 64 bits as text."""
    if isinstance(value, str):
        return text(value)
    if isinstance(value, dict):
        return {text(key): storable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [storable(item) for item in value]
    if isinstance(value, int) and not -_INT64 <= value < _INT64:
        return str(value)
    return value


MAX_DEPTH: Final = 100
"""Levels of nesting that a body keeps; what lies deeper is cut out."""

_TOKEN: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
_PLAIN: Final = json.JSONEncoder(separators=(",", ":"), allow_nan=False)
_SORTED: Final = json.JSONEncoder(separators=(",", ":"), allow_nan=False, sort_keys=True)


def loads(body: bytes) -> Json:
    """The value of a usual body. Raises ValueError for any other; numbers beyond all range are left to `dumps`."""
    return from_json(body, allow_inf_nan=False, cache_strings="keys")


def loads_slowly(body: bytes) -> tuple[Json, bool]:
    """The value of a body, and whether something too deep was cut out of it. Raises ValueError for what is no JSON."""
    shallow, cut = _shallow(body)
    readable = shallow.decode("utf-8-sig", "replace")
    return json.loads(readable, parse_int=_int, parse_float=_float, parse_constant=str), cut


def dumps(value: Json) -> bytes:
    """JSON as bytes, all ASCII, keys in their order. Raises ValueError for numbers that are none in JSON."""
    return _PLAIN.encode(value).encode("ascii")


def digest(*parts: Json) -> str:
    """A stable key of JSON values: the same whatever order their keys came in."""
    return hashlib.sha256(_SORTED.encode(parts).encode("ascii")).hexdigest()


def _shallow(body: bytes) -> tuple[bytes, bool]:
    kept: list[bytes] = []
    depth = copied = 0
    for token in _TOKEN.finditer(body):
        mark = body[token.start()]
        if mark in b"[{":
            depth += 1
            if depth == MAX_DEPTH + 1:
                kept += (body[copied : token.start()], b"null")
        elif mark in b"]}":
            if depth == MAX_DEPTH + 1:
                copied = token.end()
            depth -= 1
    kept.append(body[copied:])
    return b"".join(kept), len(kept) > 1


def _int(digits: str) -> Json:
    return int(digits) if len(digits) < 20 else digits


def _float(digits: str) -> Json:
    value = float(digits)
    return value if math.isfinite(value) else digits
