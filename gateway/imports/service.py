"""Imports: consents by the hundred thousand, in bounded memory, each row decided like any other change.

Rows are decided in their order, some hundred in a transaction: an import never lifts a stop without proof of a later
consent. A refused row does not stop the others; the report lists each by its line.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from gateway.campaigns.recipient_files import REPORTED
from gateway.campaigns.service import CHUNK
from gateway.consents.changes import ConsentChange, ConsentChangeResult, Consents
from gateway.core.consent.states import PromptResult, State
from gateway.core.phone import mask
from gateway.store.engine import DataError

INVALID, UNSTORABLE = "invalid", "unstorable"
"""Why a row is refused, besides a `Conflict` of its consent: it cannot be read, or cannot be stored."""


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """A row that was read: its line, and the change that it asks for."""

    line: int
    change: ConsentChange


@dataclass(frozen=True, slots=True)
class RefusedImport:
    """A row that was refused: `errors` are (field, message)."""

    line: int
    reason: str
    address: str | None = None
    errors: Sequence[tuple[str, str]] = ()


@dataclass(slots=True)
class Report:
    """The result of an import."""

    rows: int = 0
    refused_count: int = 0
    refused: list[RefusedImport] = field(default_factory=list)
    states: dict[str, int] = field(default_factory=lambda: {state.value: 0 for state in State})
    prompts: dict[str, int] = field(
        default_factory=lambda: {result.value: 0 for result in PromptResult if result is not PromptResult.NONE}
    )

    def refuse(self, row: RefusedImport) -> None:
        """Count a refused row, and list it while there is room."""
        self.rows += 1
        self.refused_count += 1
        if len(self.refused) < REPORTED:
            self.refused.append(row)

    def count(self, row: ImportedRow, changed: ConsentChangeResult) -> None:
        """Count a row that was decided, by its result."""
        if changed.conflict is not None:
            self.refuse(RefusedImport(row.line, changed.conflict.value, row.change.address))
            return
        self.rows += 1
        self.states[changed.resource["state"]] += 1
        if changed.prompted is not PromptResult.NONE:
            self.prompts[changed.prompted.value] += 1

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
                    "line": refusal.line,
                    "reason": refusal.reason,
                    "address": refusal.address,
                    "errors": [{"loc": [loc] if loc else [], "msg": msg} for loc, msg in refusal.errors],
                }
                for refusal in self.refused
            ],
        }


class Imports:
    """The service: import rows."""

    def __init__(self, consents: Consents) -> None:
        self._consents = consents

    async def take(self, rows: AsyncIterable[Sequence[ImportedRow | RefusedImport]]) -> Report:
        """Decide rows as they come. Raises StoreFailed; what was decided before stays, and may be imported again."""
        report, batch = Report(), list[ImportedRow]()
        async for block in rows:
            for row in block:
                if isinstance(row, RefusedImport):
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

    async def _decide(self, batch: Sequence[ImportedRow], report: Report) -> None:
        try:
            changed = await self._consents.change_bulk([row.change for row in batch])
        except DataError as error:
            if len(batch) == 1:
                report.refuse(
                    RefusedImport(batch[0].line, UNSTORABLE, mask(batch[0].change.address), [("", str(error))])
                )
                return
            for row in batch:  # trying each alone shows which one cannot be stored
                await self._decide([row], report)
            return
        for row, result in zip(batch, changed, strict=True):
            report.count(row, result)
