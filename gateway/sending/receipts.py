"""Receipts: what providers say became of our messages: in any order, any number of times, before the send returned too.

A status only moves up its rank; every raw receipt is kept. What a failure means for the person (a carrier block, a
number that is gone) commits with it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import Connection, Row

from channels.errors import Meaning, SendError
from channels.inbound import Receipt, ReceiptStatus
from gateway.clock import Instant
from gateway.context import Context
from gateway.core.message_status import Status, rises, stays_unknown
from gateway.gather import Gatherer
from gateway.ids import new_id
from gateway.people import census, effects
from gateway.people.register import Register
from gateway.quality import slowing
from gateway.sending import counting
from gateway.stops import Outcome
from gateway.store import inbox, messages
from gateway.store import receipts as kept
from gateway.store.engine import DataError
from gateway.store.messages import Move

log = structlog.get_logger()

STATUS: Mapping[ReceiptStatus, Status | None] = {
    ReceiptStatus.QUEUED: Status.ACCEPTED,
    ReceiptStatus.SENDING: Status.ACCEPTED,
    ReceiptStatus.SENT: Status.SENT,
    ReceiptStatus.DELIVERED: Status.DELIVERED,
    ReceiptStatus.READ: Status.READ,
    ReceiptStatus.FAILED: Status.FAILED,
    ReceiptStatus.CANCELLED: Status.CANCELLED,
    ReceiptStatus.OTHER: None,
}


@dataclass(frozen=True, slots=True)
class Returned:
    """A receipt, the channel it is for, and when its webhook came in."""

    channel: str
    receipt: Receipt
    at: Instant


class Receipts:
    """The service: `take` commits the receipts of a webhook."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.gatherer: Gatherer[Returned, None] = Gatherer("receipts", self._commit, self._reject)

    async def take(self, returned: Sequence[Returned]) -> None:
        """Commit these receipts; returns once they are. Raises Full, StoreFailed."""
        await self.gatherer.put(returned)

    async def _commit(self, returned: Sequence[Returned]) -> Sequence[None]:
        context = self._context
        context.metrics.gathered.labels("receipts").observe(len(returned))
        outcome = await context.store.write(lambda connection: self.unit(connection, returned))
        context.committed(outcome)
        return [None] * len(returned)

    async def _reject(self, returned: Returned, error: DataError) -> None:
        """A receipt that cannot be stored is kept raw, once, and can be replayed. Raises StoreFailed, DataError."""
        log.error("receipt.unprocessable", channel=returned.channel, key=returned.receipt.key, error=str(error))
        self._context.metrics.errors.labels("receipts").inc()
        await self._context.store.write(lambda connection: _keep_raw(connection, returned, str(error)))

    def unit(self, connection: Connection, returned: Sequence[Returned]) -> Outcome:
        """Take these receipts in, those that are new; part of the caller's transaction."""
        context = self._context
        now = context.clock.now()
        seen = kept.known(connection, [(it.channel, it.receipt.key) for it in returned])
        fresh: list[Returned] = []
        for it in returned:
            if (it.channel, it.receipt.key) not in seen:
                seen.add((it.channel, it.receipt.key))
                fresh.append(it)
        if not fresh:
            return Outcome()
        found = _messages(connection, fresh)
        register = Register(connection, context.config, context.channels, now, context.node)
        failed = {it.receipt.key for it in fresh if it.receipt.error is not None}  # only these say anything of a person
        register.load({row.contact_id for key, row in found.items() if key in failed})
        book = Book(register)
        rows = []
        for it in fresh:
            message = found.get(it.receipt.key)
            rows.append(_row(it, message, now))
            if message is not None:
                book.note(message, it.receipt)
        kept.add(connection, rows)
        book.save()
        census.learn(connection, register, _named(fresh, found))
        return register.save()


def _keep_raw(connection: Connection, returned: Returned, why: str) -> None:
    key = f"receipt:{hashlib.sha256(returned.receipt.raw).hexdigest()}"
    if inbox.known(connection, [(returned.channel, key)]):
        return
    row = inbox.Arrived(new_id(returned.at), returned.channel, key, "unreadable", returned.at, returned.receipt.raw)
    row.state, row.why = "unreadable", f"could not be processed: {why}"
    inbox.add(connection, [row])


class Book:
    """Folds what providers said over the messages of one transaction, one move for each message at the end."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._rows: dict[str, Row[Any]] = {}
        self._steps: dict[str, list[tuple[Status, str | None, str | None]]] = {}
        self._provider_ids: dict[str, str] = {}

    def note(self, message: Row[Any], receipt: Receipt) -> None:
        """Take in one receipt of a message."""
        wanted = STATUS[receipt.status]
        if receipt.error is not None:
            slowing.widely(self._register, message, receipt.error)
        if wanted is not None:
            self.step(message, wanted, receipt.error, receipt.code, receipt.detail, receipt.provider_id or None)

    def step(
        self,
        message: Row[Any],
        status: Status,
        error: SendError | None,
        code: str | None = None,
        detail: str | None = None,
        provider_id: str | None = None,
    ) -> None:
        """Move a message to a status, if that is up from where it is."""
        self._rows[message.id] = message
        if provider_id:
            self._provider_ids[message.id] = provider_id
        steps = self._steps.setdefault(message.id, [])
        current = steps[-1][0] if steps else Status(message.status)
        if stays_unknown(current, message.claimed_at, self._register.now):
            return
        if error is not None and error.meaning is Meaning.EXPIRED:
            status = Status.EXPIRED
        if not rises(current, status):
            return
        steps.append((status, code, detail))
        if error is not None and status in (Status.FAILED, Status.EXPIRED):
            effects.failed(self._register, message, error, final=True)

    def save(self) -> None:
        """Write the moves."""
        moves: list[Move] = []
        learned: list[tuple[str, str]] = []
        for id_, steps in self._steps.items():
            row = self._rows[id_]
            if not steps:
                if row.provider_id is None and id_ in self._provider_ids:
                    learned.append((id_, self._provider_ids[id_]))
                continue
            status, code, detail = steps[-1]
            via = tuple((each, why) for each, why, _ in steps[:-1])
            moves.append(Move(row, status, code=code, detail=detail, provider_id=self._provider_ids.get(id_), via=via))
        lost = [row for id_, row in self._rows.items() if _ended_badly(self._steps[id_])]
        counting.unreached(self._register.connection, self._register.config, lost, self._register.now)
        messages.learn_provider_ids(self._register.connection, learned)
        messages.settle(self._register.connection, moves, self._register.now, self._register.node)
        effects.give_up_numbers(self._register)


def _ended_badly(steps: Sequence[tuple[Status, str | None, str | None]]) -> bool:
    return bool(steps) and steps[-1][0] in (Status.FAILED, Status.EXPIRED)


def _named(fresh: Sequence[Returned], found: Mapping[str, Row[Any]]) -> list[census.Named]:
    """Whom the receipts name."""
    return [
        (message.contact_id, message.channel, message.address, it.receipt.person)
        for it in fresh
        if it.receipt.person is not None and (message := found.get(it.receipt.key)) is not None
    ]


def _messages(connection: Connection, fresh: Sequence[Returned]) -> dict[str, Row[Any]]:
    """The message of each receipt, by the receipt's key: by our own id if it came back, else by the provider's."""
    mine = messages.by_id(connection, [it.receipt.message_id for it in fresh if it.receipt.message_id])
    rest = [it.receipt.provider_id for it in fresh if it.receipt.message_id not in mine]
    theirs = messages.by_provider_id(connection, rest) if rest else {}
    found = {}
    for it in fresh:
        row = mine.get(it.receipt.message_id or "") or theirs.get(it.receipt.provider_id)
        if row is not None and row.channel == it.channel:
            found[it.receipt.key] = row
    return found


def _row(it: Returned, message: Row[Any] | None, now: Instant) -> kept.Kept:
    receipt = it.receipt
    return kept.Kept(
        new_id(now), it.channel, receipt.key, message.id if message is not None else None, receipt.provider_id,
        receipt.status.value, receipt.code, receipt.detail, receipt.at, it.at, receipt.raw,
    )  # fmt: skip
