"""Imports: consents by the hundred thousand, in bounded memory, each row decided like any other change.

Rows go to the consent machine in their order, some hundreds in a transaction: a stop is never lifted by an import that
cannot prove a later consent. A row that is refused stays alone with it; the report tells each by its line.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from gateway.campaigning.campaigns import CHUNK
from gateway.campaigning.rows import REPORTED
from gateway.consent.model import Prompted, State
from gateway.core.phone import mask
from gateway.people.consents import Change, Changed, Consents
from gateway.store.engine import DataError

INVALID, UNSTORABLE = "invalid", "unstorable"
"""Why a row is refused beside a consent's `Conflict`: it cannot be read, or cannot be stored."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A row that can be decided: where it stood, and the changes that it asks for, all of one person."""

    line: int
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that was not taken: `errors` are (field, message)."""

    line: int
    reason: str
    address: str | None = None
    errors: Sequence[tuple[str, str]] = ()


@dataclass(slots=True)
class Report:
    """What came of an import."""

    rows: int = 0
    refused_count: int = 0
    refused: list[Refused] = field(default_factory=list)
    states: dict[str, int] = field(default_factory=lambda: {state.value: 0 for state in State})
    prompts: dict[str, int] = field(default_factory=lambda: {it.value: 0 for it in Prompted if it is not Prompted.NONE})

    def refuse(self, row: Refused) -> None:
        """Count a refused row, and list it while there is room."""
        self.rows += 1
        self.refused_count += 1
        if len(self.refused) < REPORTED:
            self.refused.append(row)

    def count(self, row: Wanted, changed: Sequence[Changed]) -> None:
        """Count a row that was decided."""
        conflict = next((each.conflict for each in changed if each.conflict), None)
        if conflict is not None:
            self.refuse(Refused(row.line, conflict.value, row.changes[0].address))
            return
        self.rows += 1
        self.states[changed[-1].resource["state"]] += 1
        for each in changed:
            if each.prompted is not Prompted.NONE:
                self.prompts[each.prompted.value] += 1

    def resource(self) -> dict[str, Any]:
        """The report as the API gives it."""
        return {
            "rows": self.rows,
            "applied": self.rows - self.refused_count,
            "states": self.states,
            "prompts": self.prompts,
            "refused_count": self.refused_count,
            "refused": [
                {
                    "line": it.line,
                    "reason": it.reason,
                    "address": it.address,
                    "errors": [{"loc": [loc] if loc else [], "msg": msg} for loc, msg in it.errors],
                }
                for it in self.refused
            ],
        }


class Imports:
    """The service."""

    def __init__(self, consents: Consents) -> None:
        self._consents = consents

    async def take(self, rows: AsyncIterable[Sequence[Wanted | Refused]]) -> Report:
        """Decide rows as they come. Raises StoreFailed; what was decided before stays, and may be brought again."""
        report, batch = Report(), list[Wanted]()
        async for some in rows:
            for row in some:
                if isinstance(row, Refused):
                    report.refuse(row)
                else:
                    batch.append(row)
            while len(batch) >= CHUNK:
                await self._decide(batch[:CHUNK], report)
                del batch[:CHUNK]
        if batch:
            await self._decide(batch, report)
        report.refused.sort(key=lambda row: row.line)
        return report

    async def _decide(self, batch: Sequence[Wanted], report: Report) -> None:
        try:
            changed = await self._consents.change_bulk([change for row in batch for change in row.changes])
        except DataError as error:
            if len(batch) == 1:
                report.refuse(Refused(batch[0].line, UNSTORABLE, mask(batch[0].changes[0].address), [("", str(error))]))
                return
            for row in batch:  # what one row of them cannot have is found by bringing each alone
                await self._decide([row], report)
            return
        at = 0
        for row in batch:
            report.count(row, changed[at : at + len(row.changes)])
            at += len(row.changes)
