"""Receipts: what providers say became of our messages, in any order, repeatedly, or before the answer to the send.

A status only rises in rank, and every raw receipt is stored, but for those of people who were erased. What a failure
means for the person (a carrier block, an invalid number) is committed with it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import structlog
from sqlalchemy import Connection

from channels.errors import Meaning, SendError
from channels.inbound import Receipt, ReceiptStatus
from gateway.channel_health import error_scope
from gateway.consents import failure_effects, identity_resolution
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import Instant
from gateway.core.ids import new_id
from gateway.core.message_status import MessageStatus, rises, stays_unknown
from gateway.outbound import give_back
from gateway.runtime.batcher import Batcher
from gateway.runtime.context import Context
from gateway.runtime.recent_stops import CommitEffects
from gateway.store import inbox, outbox
from gateway.store import receipts as receipt_store
from gateway.store.engine import DataError
from gateway.store.erased_keys import erased_key, is_erased
from gateway.store.status_changes import StatusChange, apply_status_changes, learn_provider_ids
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()

STATUS: Mapping[ReceiptStatus, MessageStatus | None] = {
    ReceiptStatus.QUEUED: MessageStatus.ACCEPTED,
    ReceiptStatus.SENDING: MessageStatus.ACCEPTED,
    ReceiptStatus.SENT: MessageStatus.SENT,
    ReceiptStatus.DELIVERED: MessageStatus.DELIVERED,
    ReceiptStatus.READ: MessageStatus.READ,
    ReceiptStatus.FAILED: MessageStatus.FAILED,
    ReceiptStatus.CANCELLED: MessageStatus.CANCELLED,
    ReceiptStatus.OTHER: None,
}


@dataclass(frozen=True, slots=True)
class RoutedReceipt:
    """A receipt, its channel, and when its webhook arrived."""

    channel: str
    receipt: Receipt
    at: Instant


ReportedMessage = tuple[RoutedReceipt, StoredMessage | None]
"""A receipt and the `HEAD` of the message that it is about, None while that is not known."""


class Receipts:
    """The service: `take` commits the receipts of a webhook."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.batcher: Batcher[RoutedReceipt, None] = Batcher("receipts", self._commit, self._reject, context.tracing)

    async def take(self, routed: Sequence[RoutedReceipt]) -> None:
        """Commit these receipts; returns once they are. Raises QueueFull, StoreFailed."""
        await self.batcher.put(routed)
        if self._context.tracing.on:
            for item in routed:
                with self._context.tracing.span("receipt", item.channel, message=item.receipt.message_id) as span:
                    span.set("assent.receipt.status", item.receipt.status.value)

    async def _commit(self, routed: Sequence[RoutedReceipt]) -> Sequence[None]:
        context = self._context
        context.metrics.gathered.labels("receipts").observe(len(routed))
        outcome = await context.store.write(lambda connection: self.unit(connection, routed))
        self.batcher.hold(context.committed(outcome))
        return [None] * len(routed)

    async def _reject(self, routed: RoutedReceipt, error: DataError) -> None:
        """A receipt that cannot be stored is kept raw, once, and can be replayed. Raises StoreFailed, DataError."""
        log.error("receipt.unprocessable", channel=routed.channel, key=routed.receipt.key, error=str(error))
        self._context.metrics.errors.labels("receipts").inc()
        await self._context.store.write(lambda connection: _keep_raw(connection, routed, str(error)))

    def unit(self, connection: Connection, routed: Sequence[RoutedReceipt]) -> CommitEffects:
        """Apply those of these receipts that are new, in the caller's transaction."""
        context = self._context
        now = context.clock.now()
        seen = receipt_store.known(connection, [(item.channel, item.receipt.key) for item in routed], now)
        fresh: list[RoutedReceipt] = []
        for item in routed:
            if (item.channel, item.receipt.key) not in seen:
                seen.add((item.channel, item.receipt.key))
                fresh.append(item)
        if not fresh:
            return CommitEffects()
        reported = _with_messages(connection, fresh)
        consent_unit = ConsentUnit(connection, context.config, context.channels, now, context.node)
        consent_unit.load(  # an error concerns the person
            {message.contact_id for item, message in reported if message is not None and item.receipt.error is not None}
        )
        receipt_fold = ReceiptFold(consent_unit)
        errors: list[tuple[StoredMessage, SendError]] = []
        for item, message in reported:
            if message is not None:
                receipt_fold.note(message, item.receipt)
                if item.receipt.error is not None:
                    errors.append((message, item.receipt.error))
        error_scope.apply_errors(consent_unit, errors)
        receipt_store.add(connection, [_row(item, message, now) for item, message in reported])
        receipt_fold.save()
        identity_resolution.learn(connection, consent_unit, _named(reported))
        return consent_unit.save()


def _keep_raw(connection: Connection, routed: RoutedReceipt, why: str) -> None:
    key = f"receipt:{hashlib.sha256(routed.receipt.raw).hexdigest()}"
    if inbox.known(connection, [(routed.channel, key)]):
        return
    row = inbox.InboxRow(new_id(routed.at), routed.channel, key, "unreadable", routed.at, routed.receipt.raw)
    row.state, row.why = "unreadable", f"could not be processed: {why}"
    inbox.add(connection, [row])


class ReceiptFold:
    """Collects what providers said of the messages of one transaction, and writes one status change for each at the
    end."""

    def __init__(self, consent_unit: ConsentUnit) -> None:
        self._consent_unit = consent_unit
        self.failures = failure_effects.Failures(consent_unit)
        self._rows: dict[str, StoredMessage] = {}
        self._steps: dict[str, list[tuple[MessageStatus, str | None, str | None]]] = {}
        self._provider_ids: dict[str, str] = {}

    def note(self, message: StoredMessage, receipt: Receipt) -> None:
        """Apply one receipt of a message, whose contact must be loaded if the receipt has an error."""
        wanted = STATUS[receipt.status]
        if wanted is not None:
            self.step(message, wanted, receipt.error, receipt.code, receipt.detail, receipt.provider_id or None)

    def step(
        self,
        message: StoredMessage,
        status: MessageStatus,
        error: SendError | None,
        code: str | None = None,
        detail: str | None = None,
        provider_id: str | None = None,
    ) -> None:
        """Raise a message to a status that is above the one it has. With an `error` its contact must be loaded."""
        self._rows[message.id] = message
        if provider_id:
            self._provider_ids[message.id] = provider_id
        steps = self._steps.setdefault(message.id, [])
        current = steps[-1][0] if steps else MessageStatus(message.status)
        if stays_unknown(current, message.claimed_at, self._consent_unit.now):
            return
        if error is not None and error.meaning is Meaning.EXPIRED:
            status = MessageStatus.EXPIRED
        if not rises(current, status):
            return
        steps.append((status, code, detail))
        if error is not None and status in (MessageStatus.FAILED, MessageStatus.EXPIRED):
            failure_effects.failed(self.failures, message, error, final=True)

    def save(self) -> None:
        """Write the status changes."""
        status_changes: list[StatusChange] = []
        learned: list[tuple[str, str]] = []
        for id_, steps in self._steps.items():
            row = self._rows[id_]
            if not steps:
                if row.provider_id is None and id_ in self._provider_ids:
                    learned.append((id_, self._provider_ids[id_]))
                continue
            status, code, detail = steps[-1]
            via = tuple((passed, passed_code) for passed, passed_code, _ in steps[:-1])
            status_changes.append(
                StatusChange(row, status, code=code, detail=detail, provider_id=self._provider_ids.get(id_), via=via)
            )
        lost = [row for id_, row in self._rows.items() if _ended_badly(self._steps[id_])]
        give_back.unreached(self._consent_unit.connection, self._consent_unit.config, lost, self._consent_unit.now)
        learn_provider_ids(self._consent_unit.connection, learned)
        apply_status_changes(
            self._consent_unit.connection, status_changes, self._consent_unit.now, self._consent_unit.node
        )
        failure_effects.settle(self.failures)


def _ended_badly(steps: Sequence[tuple[MessageStatus, str | None, str | None]]) -> bool:
    return bool(steps) and steps[-1][0] in (MessageStatus.FAILED, MessageStatus.EXPIRED)


def _named(reported: Sequence[ReportedMessage]) -> list[identity_resolution.Named]:
    """The people whom the receipts name."""
    return [
        (message.contact_id, message.channel, message.address, item.receipt.person)
        for item, message in reported
        if item.receipt.person is not None and message is not None
    ]


def _with_messages(connection: Connection, fresh: Sequence[RoutedReceipt]) -> list[ReportedMessage]:
    """Each receipt with its message: found by our own id if it came back, else by the provider's. Where the person was
    erased, the receipt is left without what names them."""
    by_our_id = outbox.by_id(connection, [item.receipt.message_id for item in fresh if item.receipt.message_id])
    rest = [item.receipt.provider_id for item in fresh if item.receipt.message_id not in by_our_id]
    receipt_store.hold(connection, rest)
    by_provider_id = outbox.by_provider_id(connection, rest, lock=True) if rest else {}
    reported: list[ReportedMessage] = []
    for item in fresh:
        row = by_our_id.get(item.receipt.message_id or "") or by_provider_id.get(item.receipt.provider_id)
        if row is None or row.channel != item.channel:
            reported.append((item, None))
        elif is_erased(row.address):
            reported.append((replace(item, receipt=_of_erased(item.receipt)), row))
        else:
            reported.append((item, row))
    return reported


def _of_erased(receipt: Receipt) -> Receipt:
    """A receipt without what names the person: what became of the message is all that it still says."""
    return replace(
        receipt,
        key=erased_key(receipt.key),
        provider_id=erased_key(receipt.provider_id),
        raw=b"",
        detail=None,
        error=receipt.error.without_words() if receipt.error is not None else None,
        person=None,
    )


def _row(routed: RoutedReceipt, message: StoredMessage | None, now: Instant) -> receipt_store.ReceiptRow:
    receipt = routed.receipt
    return receipt_store.ReceiptRow(
        new_id(now), routed.channel, receipt.key, message.id if message is not None else None, receipt.provider_id,
        receipt.status.value, receipt.code, receipt.detail, receipt.at, routed.at, receipt.raw,
    )  # fmt: skip
