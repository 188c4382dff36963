"""Ids: UUIDv7 as text (RFC 9562), so that they sort by the time they were made, also within a millisecond."""

from __future__ import annotations

import os
import threading

from gateway.clock import Instant

_lock = threading.Lock()
_last = 0


def new_id(now: Instant) -> str:
    """A fresh id for `now`. Ids of one process never go backwards, even when the clock does."""
    global _last
    millis = now // 1000
    with _lock:
        # 48 bits of time, then 12 bits that count up within the millisecond (method 1 of RFC 9562 §6.2)
        stamp = max(millis << 12, _last + 1)
        _last = stamp
    tail = int.from_bytes(os.urandom(8)) & 0x3FFF_FFFF_FFFF_FFFF
    value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << 62 | tail
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
