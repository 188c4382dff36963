"""The hash chain: what it proves, and what an erasure leaves."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent.ledger import (
    GENESIS,
    Chain,
    Entry,
    Fault,
    FaultKind,
    Head,
    LedgerPosition,
    canonical,
    link,
    seal,
)


def place(seq: int) -> LedgerPosition:
    return LedgerPosition("ana", seq, "sms-promos", 1_000 + seq)


def chain(length: int) -> list[Entry]:
    entries, last = [], GENESIS
    for seq in range(1, length + 1):
        payload, salt = {"event": "opt_in", "n": seq, "words": "Ça va ?"}, bytes([seq]) * 16
        sealed = seal(last, place(seq), payload, salt)
        entries.append(Entry(place(seq), sealed.digest, sealed.hash, payload, salt))
        last = sealed.hash
    return entries


def head(entries: list[Entry]) -> Head:
    return Head(entries[-1].place.seq, entries[-1].hash) if entries else Head()


WHOLE = chain(6)
HEAD = head(WHOLE)


def verify(entries: Iterable[Entry], head: Head | None = None) -> list[Fault]:
    """Everything wrong with a whole chain, in its order. Without a head, a cut end goes unseen."""
    read = Chain()
    faults = [fault for entry in entries for fault in read.add(entry)]
    return faults + read.end(head)


def erased(entry: Entry) -> Entry:
    return replace(entry, payload=None, salt=None)


def resealed(entries: list[Entry], at: int) -> list[Entry]:
    """The chain after one who can write everything but the head replaced an entry and sealed the rest anew."""
    forged, last = entries[:at], entries[at - 1].hash if at else GENESIS
    for entry in entries[at:]:
        payload = {**(entry.payload or {}), "event": "opt_out"} if entry is entries[at] else entry.payload or {}
        sealed = seal(last, entry.place, payload, entry.salt or b"")
        forged.append(replace(entry, payload=payload, digest=sealed.digest, hash=sealed.hash))
        last = sealed.hash
    return forged


def then(entries: list[Entry], payload: dict[str, object]) -> Entry:
    at = place(len(entries) + 1)
    sealed = seal(entries[-1].hash, at, payload, b"salt")
    return Entry(at, sealed.digest, sealed.hash, payload, b"salt")


def moved(i: int, **columns: str | int) -> list[Entry]:
    """The chain with an entry whose columns beside the payload were changed."""
    at = replace(WHOLE[i].place, **columns)
    return [*WHOLE[:i], replace(WHOLE[i], place=at), *WHOLE[i + 1 :]]


GONE = [*WHOLE, then(WHOLE, {"event": "erased"})]
MORE = [erased(then(GONE, {"event": "opt_in"}))]

TAMPERED = {
    "sound": (WHOLE, HEAD, []),
    "sound without a head": (WHOLE, None, []),
    "empty": ([], Head(), []),
    "one entry": (chain(1), head(chain(1)), []),
    "all erased, and an entry that says so": ([erased(entry) for entry in GONE[:-1]] + GONE[-1:], head(GONE), []),
    "all blank, and nothing says so": ([erased(entry) for entry in WHOLE], HEAD, [(1, FaultKind.BLANK)]),
    "blank after the entry that says so": ([*GONE, *MORE], head(MORE), [(8, FaultKind.BLANK)]),
    "moved to another group": (moved(2, group="wa-news"), HEAD, [(3, FaultKind.BROKEN)]),
    "moved to another time": (moved(2, at=7), HEAD, [(3, FaultKind.BROKEN)]),
    "moved to another person": (moved(2, contact="ben"), HEAD, [(3, FaultKind.BROKEN)]),
    "payload changed": (
        [*WHOLE[:2], replace(WHOLE[2], payload={"event": "opt_out"}), *WHOLE[3:]],
        HEAD,
        [(3, FaultKind.CHANGED)],
    ),
    "salt changed": ([*WHOLE[:5], replace(WHOLE[5], salt=bytes(16))], HEAD, [(6, FaultKind.CHANGED)]),
    "half erased": ([replace(WHOLE[0], salt=None), *WHOLE[1:]], HEAD, [(1, FaultKind.CHANGED)]),
    "digest changed with its payload": (
        [*WHOLE[:2], erased(replace(WHOLE[2], digest=bytes(32))), *WHOLE[3:]],
        HEAD,
        [(3, FaultKind.BROKEN), (3, FaultKind.BLANK)],
    ),
    "hash changed": (
        [*WHOLE[:2], replace(WHOLE[2], hash=bytes(32)), *WHOLE[3:]],
        HEAD,
        [(3, FaultKind.BROKEN), (4, FaultKind.BROKEN)],
    ),
    "first missing": (WHOLE[1:], HEAD, [(2, FaultKind.GAP)]),
    "one missing": ([*WHOLE[:2], *WHOLE[3:]], HEAD, [(4, FaultKind.GAP)]),
    "end cut off": (WHOLE[:4], HEAD, [(6, FaultKind.TRUNCATED)]),
    "everything cut off": ([], HEAD, [(6, FaultKind.TRUNCATED)]),
    "two numbers swapped": (
        [*WHOLE[:2], replace(WHOLE[3], place=place(3)), replace(WHOLE[2], place=place(4)), *WHOLE[4:]],
        HEAD,
        [(3, FaultKind.BROKEN), (4, FaultKind.BROKEN), (5, FaultKind.BROKEN)],
    ),
    "two entries in the wrong order": (
        [*WHOLE[:2], WHOLE[3], WHOLE[2], *WHOLE[4:]],
        HEAD,
        [(4, FaultKind.GAP), (3, FaultKind.REORDERED), (5, FaultKind.BROKEN)],
    ),
    "one twice": ([*WHOLE[:3], WHOLE[2], *WHOLE[3:]], HEAD, [(3, FaultKind.REORDERED)]),
    "sealed anew, but for the head": (resealed(WHOLE, 2), HEAD, [(6, FaultKind.HEAD)]),
    "longer than the head": (WHOLE, head(WHOLE[:5]), [(6, FaultKind.HEAD)]),
}


@pytest.mark.parametrize(("entries", "top", "faults"), TAMPERED.values(), ids=TAMPERED)
def test_which_faults_verify_finds(entries: list[Entry], top: Head | None, faults: list[tuple[int, FaultKind]]) -> None:
    assert [(fault.seq, fault.kind) for fault in verify(entries, top)] == faults


def test_faults_say_where_in_words() -> None:
    (gap,) = verify([*WHOLE[:2], *WHOLE[4:]], HEAD)
    assert gap.detail == "missing before entry 5: 3 to 4"


def test_the_hash_of_an_entry_is_of_these_bytes() -> None:
    payload, salt = {"b": [1, None, True], "a": "é"}, b"salt"
    assert canonical(payload) == b'{"a":"\\u00e9","b":[1,null,true]}'
    digest = hashlib.sha256(b"salt" + canonical(payload)).digest()
    sealed = seal(GENESIS, place(1), payload, salt)
    assert sealed.digest == digest
    assert sealed.hash == link(GENESIS, place(1), digest)
    said = f'["ana",1,"sms-promos",1001,"{digest.hex()}"]'
    assert sealed.hash == hashlib.sha256(bytes(32) + said.encode()).digest()


def test_the_salt_hides_a_payload_that_one_could_guess() -> None:
    assert (
        seal(GENESIS, place(1), {"phone": "+15551230001"}, b"a").digest
        != seal(GENESIS, place(1), {"phone": "+15551230001"}, b"b").digest
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_json_cannot_say_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical({"at": value})


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.floats(allow_nan=False, allow_infinity=False)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=8,
)
payloads = st.dictionaries(st.text(), json_values, max_size=4)


@given(payloads)
def test_a_payload_that_was_stored_as_json_is_sealed_alike(payload: dict[str, object]) -> None:
    stored = json.loads(json.dumps(payload, ensure_ascii=False))
    assert canonical(stored) == canonical(payload)
    assert canonical(dict(reversed(payload.items()))) == canonical(payload)


@given(st.lists(payloads, max_size=6), st.data())
def test_any_erasure_keeps_the_chain_and_any_change_breaks_it(
    written: list[dict[str, object]], data: st.DataObject
) -> None:
    entries, last = [], GENESIS
    for seq, payload in enumerate(written, 1):
        sealed = seal(last, place(seq), payload, bytes(16))
        entries.append(Entry(place(seq), sealed.digest, sealed.hash, payload, bytes(16)))
        last = sealed.hash
    entries = [*entries, then(entries, {"event": "erased"})] if entries else []
    top = head(entries)
    gone = data.draw(st.lists(st.booleans(), min_size=len(entries), max_size=len(entries)))
    kept = [erased(entry) if forget else entry for entry, forget in zip(entries[:-1], gone[:-1], strict=True)]
    kept += entries[-1:]
    assert verify(kept, top) == []
    if entries:
        at = data.draw(st.integers(0, len(written) - 1))
        changed = replace(entries[at], payload={**written[at], "forged": 1, "at": at})
        assert verify([*kept[:at], changed, *kept[at + 1 :]], top)
        assert verify(kept[:-1], top)
