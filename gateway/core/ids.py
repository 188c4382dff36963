"""Ids: UUIDv7 as text (RFC 9562). They sort by the time they were made, also within a millisecond."""

from __future__ import annotations

import os
import struct
import threading

from gateway.core.clock import Instant

_lock = threading.Lock()
_last = 0
_tails: list[int] = []
_FETCHED = struct.Struct("=1024Q")
"""How many random numbers are fetched from the system at a time."""


def new_id(now: Instant) -> str:
    """A fresh id for `now`. Ids of one process never go backwards, even when the clock does."""
    global _last
    with _lock:
        _last = max(now // 1000 << 12, _last + 1)
        return _text(_last, _random(1)[0])


def new_ids(now: Instant, count: int) -> list[str]:
    """`count` fresh ids for `now`, in ascending order."""
    global _last
    with _lock:
        # 48 bits of time, then 12 bits that count up within the millisecond (method 1 of RFC 9562 §6.2)
        first = max(now // 1000 << 12, _last + 1)
        _last = first + count - 1
        tails = _random(count)
    return [_text(first + i, tail) for i, tail in enumerate(tails)]


def _random(count: int) -> list[int]:
    """Random numbers of 64 bits. They are fetched from the system some thousand at a time: each call releases the
    interpreter's lock, and another thread may keep it for milliseconds."""
    while len(_tails) < count:
        _tails.extend(_FETCHED.unpack(os.urandom(_FETCHED.size)))
    taken = _tails[-count:]
    del _tails[-count:]
    return taken


def floor_id(at: Instant) -> str:
    """The least id that can be made at `at`: every id made from then on is greater."""
    return _text(max(0, at // 1000) << 12, 0)


def time_of(id_: str) -> Instant:
    """The time in an id, to the millisecond: when it was made, or later if the clock had been put back."""
    return int(id_[:8] + id_[9:13], 16) * 1000


def _text(stamp: int, tail: int) -> str:
    value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << 62 | tail & 0x3FFF_FFFF_FFFF_FFFF
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
