"""Ids: UUIDv7 as text (RFC 9562). They sort by the time they were made, also within a millisecond."""

from __future__ import annotations

import os
import threading

from gateway.core.clock import Instant

_lock = threading.Lock()
_last = 0
_pool = b""


def new_id(now: Instant) -> str:
    """A fresh id for `now`. Ids of one process never go backwards, even when the clock does."""
    return new_ids(now, 1)[0]


def new_ids(now: Instant, count: int) -> list[str]:
    """`count` fresh ids for `now`, in ascending order."""
    global _last
    with _lock:
        # 48 bits of time, then 12 bits that count up within the millisecond (method 1 of RFC 9562 §6.2)
        first = max(now // 1000 << 12, _last + 1)
        _last = first + count - 1
        tails = _random(8 * count)
    return [_text(first + i, int.from_bytes(tails[8 * i : 8 * i + 8])) for i in range(count)]


def _random(count: int) -> bytes:
    """Random bytes. They are fetched from the system some thousand at a time: each call releases the interpreter's
    lock, and another thread may keep it for milliseconds."""
    global _pool
    if len(_pool) < count:
        _pool += os.urandom(max(8192, count))
    taken, _pool = _pool[:count], _pool[count:]
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
