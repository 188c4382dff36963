"""The codes of preference pages: what one looks like, what is kept of it, and how long it serves.

A code is the only thing that a visitor has to show, so it is random and long, and only its digest is kept.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum

from gateway.core.clock import DAY

BYTES = 16
"""Random bytes of a code: 128 bits."""
LENGTH = 22
"""Their characters, in base64 as URLs have it."""
STOPS_FOR = 400 * DAY
"""How long a person can stop by a code, in microseconds."""
CHANGES_FOR = 30 * DAY
"""How long everything else works."""
ASKED_AGAIN = DAY
"""How long after a request of a kind the same code can ask again."""

_CODE = re.compile(rf"[A-Za-z0-9_-]{{{LENGTH}}}")


class RequestKind(StrEnum):
    """What a person asks the operator for."""

    DATA = "data"
    ERASURE = "erasure"


def is_code(text: str) -> bool:
    """Whether a text can be a code."""
    return _CODE.fullmatch(text) is not None


def digest(code: str) -> str:
    """What is kept of a code: its SHA-256, as 64 hexadecimal digits."""
    return hashlib.sha256(code.encode()).hexdigest()
