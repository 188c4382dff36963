"""The ledger's hash chain: proof that no entry was changed, dropped or put in between.

Each entry's digest covers its payload and a random salt; each hash covers the hash before, the entry's number and its
digest. An erasure forgets payload and salt and keeps digest and hash: the chain still verifies, and nobody can guess
the payload back. The head (number and hash of the last entry), kept apart, shows an end that was cut off.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

GENESIS: Final = bytes(32)
"""The hash before the first entry, which has number 1."""

SALT_BYTES: Final = 16
"""How long a salt should be."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is stored beside a payload and its salt. Both are 32 bytes."""

    digest: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as stored. An erased one has neither payload nor salt."""

    seq: int
    digest: bytes
    hash: bytes
    payload: Mapping[str, object] | None = None
    salt: bytes | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's number and hash; `Head(0, GENESIS)` of an empty chain."""

    seq: int = 0
    hash: bytes = GENESIS


class FaultKind(StrEnum):
    """What can be wrong with a chain."""

    CHANGED = "changed"  # the payload or salt is not what was sealed
    BROKEN = "broken"  # the hash does not follow from the entry before
    GAP = "gap"  # entries are missing in between
    REORDERED = "reordered"  # an entry stands before or beside one with its number or a higher one
    TRUNCATED = "truncated"  # entries are missing at the end
    HEAD = "head"  # the chain ends elsewhere than the head says


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong, and at which entry's number."""

    seq: int
    kind: FaultKind
    detail: str


def canonical(payload: Mapping[str, object]) -> bytes:
    """The one way a payload is written: JSON, keys sorted, no spaces, ASCII. Raises ValueError for NaN and
    infinities, TypeError for what JSON does not know."""
    text = json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return text.encode("ascii")


def digest_of(payload: Mapping[str, object], salt: bytes) -> bytes:
    """SHA-256 over salt and canonical payload."""
    return hashlib.sha256(salt + canonical(payload)).digest()


def link(prev_hash: bytes, seq: int, digest: bytes) -> bytes:
    """SHA-256 over the hash before, the number (8 bytes, big-endian) and the digest."""
    return hashlib.sha256(prev_hash + seq.to_bytes(8, "big") + digest).digest()


def seal(prev_hash: bytes, seq: int, payload: Mapping[str, object], salt: bytes) -> Sealed:
    """Seal entry number `seq` (from 1) onto the chain that ends in `prev_hash`."""
    digest = digest_of(payload, salt)
    return Sealed(digest, link(prev_hash, seq, digest))


def verify(entries: Sequence[Entry], head: Head | None = None) -> list[Fault]:
    """Everything wrong with a whole chain, in its order; empty means sound. Without a head, a cut end goes unseen."""
    faults: list[Fault] = []
    last = Head()
    for entry in entries:
        if entry.seq <= last.seq:
            faults.append(Fault(entry.seq, FaultKind.REORDERED, f"entry {entry.seq} comes after {last.seq}"))
        elif entry.seq > last.seq + 1:
            missing = f"{last.seq + 1}" if entry.seq == last.seq + 2 else f"{last.seq + 1} to {entry.seq - 1}"
            faults.append(Fault(entry.seq, FaultKind.GAP, f"missing before entry {entry.seq}: {missing}"))
        elif link(last.hash, entry.seq, entry.digest) != entry.hash:
            faults.append(Fault(entry.seq, FaultKind.BROKEN, f"entry {entry.seq} does not follow from the one before"))
        if not _kept(entry):
            faults.append(Fault(entry.seq, FaultKind.CHANGED, f"entry {entry.seq} is not what was sealed"))
        last = Head(max(last.seq, entry.seq), entry.hash)
    if head is not None and last.seq < head.seq:
        faults.append(Fault(head.seq, FaultKind.TRUNCATED, f"ends at entry {last.seq}, not at {head.seq}"))
    elif head is not None and last != head:
        faults.append(Fault(last.seq, FaultKind.HEAD, f"ends at entry {last.seq} otherwise than the head says"))
    return faults


def _kept(entry: Entry) -> bool:
    if entry.payload is None and entry.salt is None:
        return True  # erased
    if entry.payload is None or entry.salt is None:
        return False
    return digest_of(entry.payload, entry.salt) == entry.digest
