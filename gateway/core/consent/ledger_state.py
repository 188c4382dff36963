"""What the entries of a ledger say is stored: each entry that changed something carries the rows as they are after it.

`LedgerReplay` takes a chain's payloads in their order; `differences` compares its result with what is stored. So a row
that was changed by hand, past the ledger, comes to light. Rows are mappings of column to value, columns without a value
left out; the replay does not know what they mean, so that a new column is under the hash like all others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from gateway.core.consent.ledger import ERASED, RESEALED

BECAME: Final = "became"
"""The event of a contact's last entry: it proved to be another, which has its rows now."""

NO_GROUP: Final = ""
"""The group of such an entry: it is about no consent, and shown with none."""

STORED: Final = "stored"
"""In a payload: group → the consent's row after the entry (None: there is none any more)."""

BLOCKS: Final = "blocks"
"""In a payload: channel → the carrier block's row after the entry, of all channels."""

INTO: Final = "into"
"""In a payload: the contact that this one proved to be."""

ERASED_AT: Final = "erased_at"
"""In a resealed entry: when the person was erased, if they were."""

OURS: Final = frozenset({STORED, BLOCKS, INTO, ERASED_AT})
"""What of a payload serves this comparison alone."""

_WHOLE: Final = frozenset({ERASED, RESEALED, BECAME})
"""Events whose entry says all that is stored; whatever was before them counts no more."""

Row = Mapping[str, object]


@dataclass(slots=True)
class Stored:
    """What is stored of one contact: consents by group, carrier blocks by channel, what they became, when they were
    erased."""

    consents: dict[str, Row] = field(default_factory=dict)
    blocks: dict[str, Row] = field(default_factory=dict)
    into: str | None = None
    erased_at: int | None = None

    def as_payload(self) -> dict[str, object]:
        """All of it, as an entry carries it."""
        payload: dict[str, object] = {STORED: self.consents, BLOCKS: self.blocks}
        if self.into is not None:
            payload[INTO] = self.into
        return payload if self.erased_at is None else {**payload, ERASED_AT: self.erased_at}


class LedgerReplay:
    """Makes of a chain's payloads what should be stored."""

    def __init__(self) -> None:
        self.said = Stored()

    def add(self, payload: Mapping[str, object], at: int) -> None:
        """The next entry. What is not as we write it says nothing (its seal tells)."""
        said, event = self.said, payload.get("event")
        if event in _WHOLE:
            said.consents, said.blocks = {}, {}
        rows = payload.get(STORED)
        for group, row in rows.items() if isinstance(rows, Mapping) else ():
            if isinstance(row, Mapping):
                said.consents[group] = row
            else:
                said.consents.pop(group, None)
        blocks = payload.get(BLOCKS)
        if isinstance(blocks, Mapping):
            said.blocks = dict(blocks)
        into = payload.get(INTO)
        if event in _WHOLE and isinstance(into, str):
            said.into = into
        erased = at if event == ERASED else payload.get(ERASED_AT)
        if isinstance(erased, int):
            said.erased_at = erased


def differences(said: Stored, stored: Stored) -> Iterator[str]:
    """Every difference between what the entries say and what is stored, in words."""
    yield from _rows("consent in", said.consents, stored.consents)
    yield from _rows("block on", said.blocks, stored.blocks)
    for name in ("into", "erased_at"):
        own, theirs = getattr(said, name), getattr(stored, name)
        if own != theirs:
            yield f"{name} is {theirs!r}, the ledger says {own!r}"


def _rows(what: str, said: Mapping[str, Row], stored: Mapping[str, Row]) -> Iterator[str]:
    for key in sorted({*said, *stored}):
        own, theirs = said.get(key), stored.get(key)
        if own is None or theirs is None:
            yield f"{what} {key}: is {'not ' if theirs is None else ''}stored, the ledger says otherwise"
            continue
        for column in sorted({*own, *theirs}):
            if own.get(column) != theirs.get(column):
                yield f"{what} {key}: {column} is {theirs.get(column)!r}, the ledger says {own.get(column)!r}"
