"""The results of attempts, stored in batches: accepted, to be tried again, failed, or unknown.

A message goes back into the queue only when it certainly was not sent, its class of error allows it, and its time is
not up. A failure that is wider than the message slows or pauses its channel in the same transaction.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import structlog
from sqlalchemy import Connection

from channels.errors import ConnectionResult, Meaning, SendError, SendOutcome
from channels.inbound import ReceiptStatus
from channels.outbound import Accepted
from gateway.channel_health import error_scope, template_trials
from gateway.consents import failure_effects, identity_resolution
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import HOUR, SECOND, Instant
from gateway.core.message_status import MessageStatus
from gateway.core.policy import gates, pair_rate
from gateway.outbound import give_back
from gateway.outbound.receipts import STATUS, ReceiptFold
from gateway.runtime.batcher import Batcher, QueueFull
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import outbox
from gateway.store import receipts as receipt_store
from gateway.store.engine import DataError, StoreFailed
from gateway.store.erased_keys import erased_key, is_erased
from gateway.store.status_changes import StatusChange, apply_status_changes
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()

LONGEST = HOUR
"""The longest pause between two attempts of one message, unless the provider asks for a longer one."""

SENT = "sent"
"""The count that a channel's health is measured against: marketing messages that were handed over."""


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """What came of one claimed message: at most one of `accepted`, `error` and `refused` is set. `refused` is the
    reason of a stop that came before the hand-over; with none set it was not handed over in time and goes back. `row`
    is the message as the claim found it, `claimed_at` the time of the claim."""

    row: StoredMessage
    accepted: Accepted | None = None
    error: SendError | None = None
    refused: str | None = None
    claimed_at: Instant = field(kw_only=True)

    @property
    def certainly_unsent(self) -> bool:
        """Whether the provider certainly did not take it."""
        if self.error is not None:
            return self.error.outcome is SendOutcome.NOT_SENT
        return self.accepted is None

    @property
    def link(self) -> ConnectionResult:
        """What became of the connection to the provider."""
        if self.error is not None:
            return self.error.connection
        return ConnectionResult.ANSWERED if self.accepted is not None else ConnectionResult.UNUSED

    @property
    def broken(self) -> bool:
        """Whether the connection to the provider lost its answer."""
        return self.link is ConnectionResult.BROKEN


def backoff(message_id: str, attempts: int, least: float) -> Instant:
    """How long to wait after this many attempts, in microseconds: doubling, spread by the message's id (so that not all
    come back at once), never less than the provider asked for (`least`, seconds)."""
    spread = 0.75 + int.from_bytes(hashlib.blake2b(message_id.encode(), digest_size=2).digest()) / 0x20000
    doubled = min(LONGEST, least * SECOND * 2 ** min(attempts, 12) * spread)
    return int(max(least * SECOND, doubled)) or SECOND


def _rest(row: StoredMessage, error: SendError, least: float) -> Instant:
    """How long a message waits before its next attempt, in microseconds: after a pair rate error, as that rule says."""
    if error.meaning is Meaning.PAIR_RATE:
        return pair_rate.pair_rest(row.attempts)
    return backoff(row.id, row.attempts - 1, least)


class Results:
    """The service: `put` returns once a result is committed."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.batcher: Batcher[AttemptResult, None] = Batcher("results", self._commit, self._reject, context.tracing)

    async def put(self, result: AttemptResult) -> None:
        """Store a result. While the store fails it is tried again and again, because the attempt was made."""
        wait = 0.1
        while True:
            try:
                with self._context.tracing.span("result", result.row.channel, message=result.row.id):
                    await self.batcher.put([result])
                return
            except (StoreFailed, QueueFull) as error:
                log.error("result.store_retry", message=result.row.id, error=str(error))
                await asyncio.sleep(wait)
                wait = min(5.0, wait * 2)

    async def _commit(self, results: Sequence[AttemptResult]) -> Sequence[None]:
        context = self._context
        context.metrics.gathered.labels("results").observe(len(results))
        outcome = await context.store.write(lambda connection: self.unit(connection, results))
        self.batcher.hold(context.committed(outcome))
        return [None] * len(results)

    async def _reject(self, result: AttemptResult, error: DataError) -> None:
        """A result that cannot be stored is stored again without the provider's words. Raises StoreFailed."""
        log.error("result.rejected_by_store", message=result.row.id, error=str(error))
        self._context.metrics.errors.labels("results").inc()
        bare = _without_words(result)
        if bare is None:
            return
        try:
            outcome = await self._context.store.write(lambda connection: self.unit(connection, [bare]))
        except StoreFailed:
            raise
        except Exception:  # around one item of a batch: the others are stored, and the sweep makes this one unknown
            log.exception("result.lost", message=result.row.id)
            return
        self.batcher.hold(self._context.committed(outcome))

    def unit(self, connection: Connection, results: Sequence[AttemptResult]) -> CommitEffects:
        """One transaction's work: the status that each result leads to, and what it means for consent."""
        context = self._context
        now = context.clock.now()
        rows = outbox.by_id(connection, [result.row.id for result in results])
        on_trial = template_trials.on_trial_now(connection, context.config)
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        # only a failure, or a prompt that comes back, says anything of a person
        failed = {result.row.id for result in results if result.error is not None}
        returned = {result.row.id for result in results if result.certainly_unsent and result.row.reply is not None}
        consent_unit.load({row.contact_id for row in rows.values() if row.id in failed | returned})
        receipt_fold = ReceiptFold(consent_unit)
        status_changes: list[StatusChange] = []
        unsent: list[StoredMessage] = []
        results = [
            _of_erased(result) if is_erased(rows[result.row.id].address) else result
            for result in results
            if _is_open(rows.get(result.row.id), result)
        ]
        for result in results:
            row = rows[result.row.id]
            if row.status == MessageStatus.SENDING and result.certainly_unsent:
                unsent.append(row)
            if result.accepted is not None:
                if row.counted_at is not None:
                    consent_unit.signs.tally(row.channel, SENT)
                receipt_fold.step(row, MessageStatus.ACCEPTED, None, provider_id=result.accepted.provider_id)
            elif result.error is not None:
                self._failed(consent_unit, receipt_fold, status_changes, row, result.error)
            elif row.status == MessageStatus.SENDING:
                status_changes.append(_not_begun(row, result))
                failure_effects.taken_back(
                    consent_unit, row, "refused" if result.refused else "late", final=result.refused is not None
                )
        error_scope.apply_errors(
            consent_unit, [(rows[result.row.id], result.error) for result in results if result.error is not None]
        )
        error_scope.apply_connection_results(
            consent_unit, [(rows[result.row.id].channel, result.link, result.error) for result in results]
        )
        self._orphans(consent_unit, receipt_fold, rows, results)
        give_back.unsent(connection, context.config, unsent, now)
        receipt_fold.save()
        apply_status_changes(connection, status_changes, now, context.node)
        identity_resolution.learn(connection, consent_unit, _learned(rows, results))
        accepted = [result.row.id for result in results if result.accepted is not None]
        freed = template_trials.settle(connection, context.config, on_trial, accepted, [row.id for row in unsent], now)
        outcome = consent_unit.save()
        outcome.channels |= freed
        return outcome

    def _failed(
        self,
        consent_unit: ConsentUnit,
        receipt_fold: ReceiptFold,
        status_changes: list[StatusChange],
        row: StoredMessage,
        error: SendError,
    ) -> None:
        now = consent_unit.now
        if error.outcome is SendOutcome.UNKNOWN:
            receipt_fold.step(row, MessageStatus.UNKNOWN, None, error.code, error.detail)
            return
        if row.status != MessageStatus.SENDING:
            return  # a receipt came first, and knows more
        again = None
        if error.retry_after is not None:
            again = now + _rest(row, error, error.retry_after)
        if again is None:
            if error.meaning in failure_effects.SIGNS and row.counted_at is not None:
                consent_unit.signs.tally(row.channel, SENT)  # handed over, and refused at once for a reason that counts
            receipt_fold.step(row, MessageStatus.FAILED, error, error.code, error.detail)
        elif again >= row.expires_at:
            status_changes.append(StatusChange(row, MessageStatus.EXPIRED, code=error.code, detail=error.detail))
            failure_effects.failed(receipt_fold.failures, row, error, final=True)
        else:
            waits = gates.Reason.TEMPLATE_UNAVAILABLE if error.meaning is Meaning.TEMPLATE_PAUSED else None
            status = MessageStatus.DEFERRED if waits else MessageStatus.QUEUED
            status_changes.append(
                StatusChange(row, status, reason=waits, code=error.code, detail=error.detail, due_at=again)
            )
            failure_effects.failed(receipt_fold.failures, row, error, final=False)
            failure_effects.taken_back(consent_unit, row, error.code, final=False)

    def _orphans(
        self,
        consent_unit: ConsentUnit,
        receipt_fold: ReceiptFold,
        rows: dict[str, StoredMessage],
        results: Sequence[AttemptResult],
    ) -> None:
        """Apply the receipts that came before their messages' provider ids were known."""
        by_provider_id = {
            result.accepted.provider_id: rows[result.row.id] for result in results if result.accepted is not None
        }
        if not by_provider_id:
            return
        receipt_store.hold(consent_unit.connection, by_provider_id)
        adopted = [
            (orphan, by_provider_id[orphan.provider_id], STATUS[ReceiptStatus(orphan.status)])
            for orphan in receipt_store.orphans(consent_unit.connection, by_provider_id)
            if orphan.channel == by_provider_id[orphan.provider_id].channel
        ]
        consent_unit.load({message.contact_id for _, message, status in adopted if status is MessageStatus.FAILED})
        errors: list[tuple[StoredMessage, SendError]] = []
        for orphan, message, status in adopted:
            channel = self._context.channels.get(message.channel)  # None: a reload removed it since
            error = None
            if status is MessageStatus.FAILED and channel is not None:
                error = channel.explain(orphan.code, orphan.detail)
                errors.append((message, error))
            if status is not None:
                receipt_fold.step(message, status, error, orphan.code, orphan.detail)
        error_scope.apply_errors(consent_unit, errors)
        receipt_store.adopt(consent_unit.connection, [(orphan.id, message.id) for orphan, message, _ in adopted])


def _without_words(result: AttemptResult) -> AttemptResult | None:
    """The result without the provider's words; None where it has none."""
    if result.error is not None:
        error = result.error
        readable = error.code.isascii() and error.code.isprintable()
        return replace(result, error=error.without_words(None if readable else "unreadable"))
    if result.accepted is not None:  # the provider took it, under an id that cannot be stored
        unknown = SendError("unreadable", "the provider's answer", outcome=SendOutcome.UNKNOWN)
        return replace(result, accepted=None, error=unknown)
    return None


def _is_open(row: StoredMessage | None, result: AttemptResult) -> bool:
    """Whether a result is of the message's newest attempt and not stored yet. The person may be erased meanwhile, and
    what was stored already (the answer to its commit was lost) may have been followed by another attempt, with the same
    number if the first was never begun: what may put a message back into the queue must be of the very claim."""
    if row is None or row.attempts != result.row.attempts + 1:
        return False
    return bool(row.claimed_at == result.claimed_at) or not result.certainly_unsent


def _of_erased(result: AttemptResult) -> AttemptResult:
    """A result without what names the person, who was erased meanwhile. (Of an error nothing is stored any more: the
    message is not being sent.)"""
    if result.accepted is None:
        return result
    return replace(result, accepted=Accepted(erased_key(result.accepted.provider_id)))


def _learned(rows: dict[str, StoredMessage], results: Sequence[AttemptResult]) -> list[identity_resolution.Named]:
    """The people whom the providers' answers name."""
    named = [(rows[result.row.id], result.accepted.person) for result in results if result.accepted is not None]
    return [(row.contact_id, row.channel, row.address, person) for row, person in named if person is not None]


def _not_begun(row: StoredMessage, result: AttemptResult) -> StatusChange:
    if result.refused is not None:
        return StatusChange(row, MessageStatus.REFUSED, reason=result.refused, attempts=-1)
    return StatusChange(row, MessageStatus.QUEUED, attempts=-1)
