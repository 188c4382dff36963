"""What should be stored by the entries of a ledger: each entry that changed something carries the rows as it left them.

`LedgerReplay` takes a chain's payloads in their order; `differences` compares its result with what is stored, and so
finds a row that was changed without the ledger. Rows are mappings of column to value, without the columns that are
NULL. The replay does not know what they mean, so that a new column is covered like all others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from gateway.core.consent.ledger import ERASED, FORGOTTEN, RESEALED

BECAME: Final = "became"
"""The event of the last entry of a contact that proved to be another one, which has its rows now."""

NO_GROUP: Final = ""
"""The group of such an entry: it belongs to no consent, and is shown with none."""

STORED: Final = "stored"
"""In a payload: group → the consent's row after the entry (None: there is none any more)."""

BLOCKS: Final = "blocks"
"""In a payload: channel → the carrier block's row after the entry, for all channels."""

INTO: Final = "into"
"""In a payload: the contact that this one proved to be."""

ERASED_AT: Final = "erased_at"
"""In a resealed or forgotten entry: when the person was erased, if they were."""

OURS: Final = frozenset({STORED, BLOCKS, INTO, ERASED_AT})
"""The keys of a payload that only serve this comparison; the API does not show them."""

_WHOLE: Final = frozenset({ERASED, RESEALED, FORGOTTEN, BECAME})
"""Events whose entry says everything that is stored; earlier entries no longer count."""

Row = Mapping[str, object]


@dataclass(slots=True)
class Stored:
    """What is stored of one contact: consents by group, carrier blocks by channel, the contact it was merged into, and
    when the person was erased."""

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
    """Computes from a chain's payloads what should be stored."""

    def __init__(self) -> None:
        self.said = Stored()

    def add(self, payload: Mapping[str, object], at: int) -> None:
        """Take the next entry. Values of an unexpected type are ignored; the hash chain reports a forged entry."""
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
        expected, actual = getattr(said, name), getattr(stored, name)
        if expected != actual:
            yield f"{name} is {actual!r}, the ledger says {expected!r}"


def _rows(what: str, said: Mapping[str, Row], stored: Mapping[str, Row]) -> Iterator[str]:
    for key in sorted({*said, *stored}):
        expected, actual = said.get(key), stored.get(key)
        if expected is None or actual is None:
            yield f"{what} {key}: is {'not ' if actual is None else ''}stored, the ledger says otherwise"
            continue
        for column in sorted({*expected, *actual}):
            if expected.get(column) != actual.get(column):
                yield f"{what} {key}: {column} is {actual.get(column)!r}, the ledger says {expected.get(column)!r}"
