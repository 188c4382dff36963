"""What came of attempts, settled in batches: accepted, to be tried again, failed, or unknown.

A message goes back into the queue only when it certainly was not sent, its class of error allows it, and its time is
not up. A failure that is wider than the message slows or pauses its channel in the same transaction.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import structlog
from sqlalchemy import Connection, Row

from channels.errors import ConnectionResult, Meaning, SendError
from channels.errors import SendOutcome as Known
from channels.inbound import ReceiptStatus
from channels.outbound import Accepted
from gateway.clock import HOUR, SECOND, Instant
from gateway.context import Context
from gateway.core.message_status import Status
from gateway.gates import limits, policy
from gateway.gather import Full, Gatherer
from gateway.people import census, effects
from gateway.people.register import Register
from gateway.quality import slowing, trials
from gateway.sending import counting
from gateway.sending.receipts import STATUS, Book
from gateway.stops import Outcome
from gateway.store import messages
from gateway.store import receipts as kept
from gateway.store.engine import DataError, StoreFailed
from gateway.store.messages import Move

log = structlog.get_logger()

LONGEST = HOUR
"""The longest pause between two tries of a message."""

SENT = "sent"
"""What the signs of a channel's health are shares of: marketing that was handed over."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one claimed message: at most one of these is set. `refused`: a stop came before it began; none
    of them: it was not begun in time and goes back."""

    row: Row[Any]
    accepted: Accepted | None = None
    error: SendError | None = None
    refused: str | None = None

    @property
    def certainly_unsent(self) -> bool:
        """Whether the provider certainly did not take it."""
        if self.error is not None:
            return self.error.outcome is Known.NOT_SENT
        return self.accepted is None

    @property
    def link(self) -> ConnectionResult:
        """What it says of the line to the provider."""
        if self.error is not None:
            return self.error.connection
        return ConnectionResult.ANSWERED if self.accepted is not None else ConnectionResult.UNUSED

    @property
    def broken(self) -> bool:
        """Whether the line to the provider lost its answer."""
        return self.link is ConnectionResult.BROKEN


def backoff(message_id: str, attempts: int, least: float) -> Instant:
    """How long to wait after this many attempts, in microseconds: doubling, spread by the message's id (so that a
    crowd does not come back at once), never less than the provider asked for (`least`, seconds)."""
    spread = 0.75 + int.from_bytes(hashlib.blake2b(message_id.encode(), digest_size=2).digest()) / 0x20000
    return int(min(LONGEST, least * SECOND * 2 ** min(attempts, 12) * spread)) or SECOND


def _rest(row: Row[Any], error: SendError, least: float) -> Instant:
    """How long a message waits before it is tried again: where it was too fast for its person, as they rest."""
    if error.meaning is Meaning.PAIR_RATE:
        return limits.pair_rest(row.attempts)
    return backoff(row.id, row.attempts - 1, least)


class Results:
    """The service: `put` returns once a result is committed."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.gatherer: Gatherer[Result, None] = Gatherer("results", self._commit, self._reject)

    async def put(self, result: Result) -> None:
        """Settle a result. A store that fails is asked again until it takes it: the attempt was made."""
        wait = 0.1
        while True:
            try:
                await self.gatherer.put([result])
                return
            except (StoreFailed, Full) as error:
                log.error("result.store_retry", message=result.row.id, error=str(error))
                await asyncio.sleep(wait)
                wait = min(5.0, wait * 2)

    async def _commit(self, results: Sequence[Result]) -> Sequence[None]:
        context = self._context
        context.metrics.gathered.labels("results").observe(len(results))
        outcome = await context.store.write(lambda connection: self.unit(connection, results))
        context.committed(outcome)
        return [None] * len(results)

    async def _reject(self, result: Result, error: DataError) -> None:
        """What came of an attempt is stored, if need be without what the provider said about it."""
        log.error("result.rejected_by_store", message=result.row.id, error=str(error))
        self._context.metrics.errors.labels("results").inc()
        bare = _wordless(result)
        if bare is None:
            return
        try:
            outcome = await self._context.store.write(lambda connection: self.unit(connection, [bare]))
        except StoreFailed:
            raise
        except Exception:  # around one item of a batch: its neighbours are settled; it becomes unknown by the sweep
            log.exception("result.lost", message=result.row.id)
            return
        self._context.committed(outcome)

    def unit(self, connection: Connection, results: Sequence[Result]) -> Outcome:
        """One transaction's work: the end of each attempt, and what it means for consent."""
        context = self._context
        now = context.clock.now()
        rows = messages.by_id(connection, [it.row.id for it in results])
        register = Register(connection, context.config, context.channels, now, context.node)
        failed = {it.row.id for it in results if it.error is not None}  # only a failure says anything of a person
        said = {it.row.id for it in results if it.certainly_unsent and it.row.reply is not None}
        register.load({row.contact_id for row in rows.values() if row.id in failed | said})
        book = Book(register)
        moves: list[Move] = []
        unsent: list[Row[Any]] = []
        results = [it for it in results if it.row.id in rows]  # a person may be erased meanwhile
        for it in results:
            row = rows[it.row.id]
            if row.status == Status.SENDING and it.certainly_unsent:
                unsent.append(row)
            if it.accepted is not None:
                if row.counted_at is not None:
                    register.tally(row.channel, SENT)
                book.step(row, Status.ACCEPTED, None, provider_id=it.accepted.provider_id)
            elif it.error is not None:
                self._failed(register, book, moves, row, it.error)
            elif row.status == Status.SENDING:
                moves.append(_back(row, it))
                effects.taken_back(register, row, "refused" if it.refused else "late", final=it.refused is not None)
        slowing.heard(register, [(rows[it.row.id].channel, it.link, it.error) for it in results])
        counting.unsent(connection, context.config, unsent, now)
        self._orphans(register, book, rows, results)
        book.save()
        messages.settle(connection, moves, now, context.node)
        census.learn(connection, register, _learned(rows, results))
        accepted = [it.row.id for it in results if it.accepted is not None]
        freed = trials.settle(connection, context.config, accepted, [row.id for row in unsent], now)
        outcome = register.save()
        outcome.channels |= freed
        return outcome

    def _failed(self, register: Register, book: Book, moves: list[Move], row: Row[Any], error: SendError) -> None:
        now = register.now
        slowing.widely(register, row, error)
        if error.outcome is Known.UNKNOWN:
            book.step(row, Status.UNKNOWN, None, error.code, error.detail)
            return
        if row.status != Status.SENDING:
            return  # a callback was quicker, and knows better
        again = None
        if error.retry_after is not None:
            again = now + _rest(row, error, error.retry_after)
        if again is None:
            if error.meaning in effects.SIGNS and row.counted_at is not None:
                register.tally(row.channel, SENT)  # handed over, and told at once that it is in vain
            book.step(row, Status.FAILED, error, error.code, error.detail)
        elif again >= row.expires_at:
            moves.append(Move(row, Status.EXPIRED, code=error.code, detail=error.detail))
            effects.failed(register, row, error, final=True)
        else:
            waits = policy.Reason.TEMPLATE_UNAVAILABLE if error.meaning is Meaning.TEMPLATE_PAUSED else None
            status = Status.DEFERRED if waits else Status.QUEUED
            moves.append(Move(row, status, reason=waits, code=error.code, detail=error.detail, due_at=again))
            effects.failed(register, row, error, final=False)
            effects.taken_back(register, row, error.code, final=False)

    def _orphans(self, register: Register, book: Book, rows: dict[str, Row[Any]], results: Sequence[Result]) -> None:
        """Receipts that came before we knew whose they are."""
        mine = {it.accepted.provider_id: rows[it.row.id] for it in results if it.accepted is not None}
        if not mine:
            return
        found = kept.orphans(register.connection, mine)
        adopted = []
        for orphan in found:
            message = mine[orphan.provider_id]
            if orphan.channel != message.channel:
                continue
            adopted.append((orphan.id, message.id))
            status = STATUS[ReceiptStatus(orphan.status)]
            if status is not None:
                error = None
                if status is Status.FAILED:
                    register.load([message.contact_id])
                    error = self._context.channels[message.channel].explain(orphan.code, orphan.detail)
                    slowing.widely(register, message, error)
                book.step(message, status, error, orphan.code, orphan.detail)
        kept.adopt(register.connection, adopted)


def _wordless(result: Result) -> Result | None:
    """The result with nothing of the provider's but what it means; None where there is nothing to leave out."""
    if result.error is not None:
        said = result.error
        code = said.code if said.code.isascii() and said.code.isprintable() else "unreadable"
        error = SendError(
            code, "", outcome=said.outcome, retry_after=said.retry_after, scope=said.scope, meaning=said.meaning,
            pause_for=said.pause_for, connection=said.connection,
        )  # fmt: skip
        return replace(result, error=error)
    if result.accepted is not None:  # it was taken, and nobody can say under which id
        unknown = SendError("unreadable", "the provider's answer", outcome=Known.UNKNOWN)
        return replace(result, accepted=None, error=unknown)
    return None


def _learned(rows: dict[str, Row[Any]], results: Sequence[Result]) -> list[census.Named]:
    """Whom the providers' answers name."""
    told = [(rows[it.row.id], it.accepted.person) for it in results if it.accepted is not None]
    return [(row.contact_id, row.channel, row.address, person) for row, person in told if person is not None]


def _back(row: Row[Any], it: Result) -> Move:
    if it.refused is not None:
        return Move(row, Status.REFUSED, reason=it.refused, attempts=-1)
    return Move(row, Status.QUEUED, attempts=-1)
