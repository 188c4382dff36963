"""The ledger's hash chain: proof that no entry was changed, moved, removed or inserted.

Each entry's digest covers its payload and a random salt. Each hash covers the previous hash and the entry's contact,
number, group, time and digest: every column. An erasure deletes payload and salt and keeps the rest: the chain still
verifies, and nobody can guess the payload. The head (number and hash of the last entry) is stored apart and shows an
end that was cut off. Whether the entries agree with the stored consents is checked with `ledger_state`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

GENESIS: Final = bytes(32)
"""The hash before the first entry, which has number 1."""

SALT_BYTES: Final = 16
"""The length of a salt, in bytes."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is stored beside a payload and its salt. Both are 32 bytes."""

    digest: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class LedgerPosition:
    """Where an entry stands, all under its hash: contact, number in the contact's chain, group and time."""

    contact: str
    seq: int
    group: str
    at: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as stored. An erased one has neither payload nor salt."""

    place: LedgerPosition
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
    BLANK = "blank"  # payload and salt are gone, and no entry says why
    RESEALED = "resealed"  # the chain was not intact when it was sealed anew
    STATE = "state"  # what is stored is not what the entries say


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a chain, and the number of the entry where it shows."""

    seq: int
    kind: FaultKind
    detail: str


def canonical(payload: Mapping[str, object]) -> bytes:
    """A payload as it is hashed: JSON with sorted keys, without spaces, in ASCII. Raises ValueError for NaN and
    infinities, TypeError for what JSON does not know."""
    return _canonical(payload).encode("ascii")


_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode
_listed = json.JSONEncoder(separators=(",", ":"), ensure_ascii=True).encode


def digest_of(payload: Mapping[str, object], salt: bytes) -> bytes:
    """SHA-256 of the salt followed by the canonical payload."""
    return hashlib.sha256(salt + canonical(payload)).digest()


def link(prev_hash: bytes, place: LedgerPosition, digest: bytes) -> bytes:
    """SHA-256 of the previous hash followed by the JSON list of contact, number, group, time and digest in
    hexadecimal."""
    covered = [place.contact, place.seq, place.group, place.at, digest.hex()]
    return hashlib.sha256(prev_hash + _listed(covered).encode("ascii")).digest()


def seal(prev_hash: bytes, place: LedgerPosition, payload: Mapping[str, object], salt: bytes) -> Sealed:
    """Seal an entry (numbers begin at 1) onto the chain that ends in `prev_hash`."""
    digest = digest_of(payload, salt)
    return Sealed(digest, link(prev_hash, place, digest))


class Chain:
    """Checks one chain, entry by entry in the order of their numbers, and keeps only the last number and hash."""

    def __init__(self) -> None:
        self._last = Head()
        self._blank: int | None = None  # the first entry without payload that no erasure explains yet
        self._blanks = 0

    def add(self, entry: Entry) -> list[Fault]:
        """What is wrong with the next entry."""
        last, seq, faults = self._last, entry.place.seq, []
        if seq <= last.seq:
            faults.append(Fault(seq, FaultKind.REORDERED, f"entry {seq} comes after {last.seq}"))
        elif seq > last.seq + 1:
            missing = f"{last.seq + 1}" if seq == last.seq + 2 else f"{last.seq + 1} to {seq - 1}"
            faults.append(Fault(seq, FaultKind.GAP, f"missing before entry {seq}: {missing}"))
        elif link(last.hash, entry.place, entry.digest) != entry.hash:
            faults.append(Fault(seq, FaultKind.BROKEN, f"entry {seq} does not follow from the one before"))
        if not _kept(entry):
            faults.append(Fault(seq, FaultKind.CHANGED, f"entry {seq} is not what was sealed"))
        faults += self._explained(entry)
        self._last = Head(max(last.seq, seq), entry.hash)
        return faults

    def end(self, head: Head | None = None) -> list[Fault]:
        """What is wrong with the chain's end. Without a head, an end that was cut off is not noticed."""
        last, faults = self._last, []
        if self._blank is not None:
            detail = f"nothing says that {self._blanks} from entry {self._blank} on were erased"
            faults.append(Fault(self._blank, FaultKind.BLANK, detail))
        if head is not None and last.seq < head.seq:
            faults.append(Fault(head.seq, FaultKind.TRUNCATED, f"ends at entry {last.seq}, not at {head.seq}"))
        elif head is not None and last != head:
            faults.append(Fault(last.seq, FaultKind.HEAD, f"ends at entry {last.seq} otherwise than the head says"))
        return faults

    def _explained(self, entry: Entry) -> list[Fault]:
        """What an entry says of those before it: that they were erased, or were not intact when it sealed them anew."""
        if entry.payload is None:
            if entry.salt is None:
                self._blank, self._blanks = self._blank or entry.place.seq, self._blanks + 1
            return []
        if entry.payload.get("event") in ENDS_BLANKS:
            self._blank, self._blanks = None, 0
        if faults := entry.payload.get("faults"):
            return [Fault(entry.place.seq, FaultKind.RESEALED, f"when it was sealed anew: {faults}")]
        return []


ERASED: Final = "erased"
"""The event of the entry that an erasure appends: those before it may be blank."""

RESEALED: Final = "resealed"
"""The event of the entry with which a migration seals a chain anew. Its `faults` say what was wrong before."""

FORGOTTEN: Final = "forgotten"
"""The event of the entry that is appended when the evidence before it is deleted with its age."""

ENDS_BLANKS: Final = frozenset({ERASED, RESEALED, FORGOTTEN})


def _kept(entry: Entry) -> bool:
    if entry.payload is None and entry.salt is None:
        return True  # erased
    if entry.payload is None or entry.salt is None:
        return False
    return digest_of(entry.payload, entry.salt) == entry.digest
