"""A webhook body as JSON, whatever is in it.

The usual body takes the fast way. One with lone surrogates, invalid UTF-8, NaN, endless numbers or deep nesting takes
the slow one, which reads it all the same: what no store keeps is made text, what lies deeper than `MAX_DEPTH` is cut.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from typing import Final

from pydantic_core import from_json

from channels.inbound import Json

MAX_DEPTH: Final = 100

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
