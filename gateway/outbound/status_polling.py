"""Status polling: asks the provider what became of messages whose answer was lost or whose callbacks did not come.

A message with the provider's id is asked for by that id. One without is looked for among the messages that the person
was sent: the same content, at the time of the attempt, with an id that no message of ours has, and only if no other
attempt of ours fits it. The answer is applied like a status callback. Where it is ambiguous the message stays as it is.
Nothing is ever sent again from here.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import structlog
from sqlalchemy import Connection

from channels.channel import Channel, SentMessage
from channels.inbound import Receipt
from channels.outbound import Content
from gateway.core.clock import HOUR, MINUTE, Instant
from gateway.core.message_status import UNKNOWN_FOR_GOOD
from gateway.outbound.dispatcher import person_of
from gateway.outbound.preference_links import forgotten
from gateway.outbound.receipts import Receipts, RoutedReceipt
from gateway.outbound.stored_contents import StoredContents
from gateway.runtime.batcher import QueueFull
from gateway.runtime.context import Context
from gateway.runtime.periodic import Periodic
from gateway.store import outbox, unknown_outcomes
from gateway.store.engine import Lane
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()

ASKED_AFTER = (5 * MINUTE, HOUR, 12 * HOUR)
"""How long after the attempt, in microseconds, a message is asked for: the first, the second and the last time."""
MOST = 50
"""Most messages that one turn asks for."""
EVERY = 60.0
"""Seconds between two turns."""
AGAIN = 5.0
"""Seconds between two turns while there is more."""
APART = 2 * MINUTE
"""How far, in microseconds, the provider's time of a message may lie from that of our attempt."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt whose provider id is not known; `at` in microseconds."""

    id: str
    content: Content
    at: Instant

    def may_be(self, at: Instant) -> bool:
        """Whether the provider may have accepted this attempt at that time."""
        return abs(at - self.at) <= APART


def match(
    attempt: Attempt, others: Sequence[Attempt], sent: Sequence[SentMessage], taken: Collection[str]
) -> Receipt | None:
    """The receipt of the provider's message that is this attempt, None when that is not certain: it must be the only
    one at its time, and no other attempt may fit it. `sent` are the provider's messages with this content, `taken` the
    provider's ids that messages of ours have. Pure."""
    possible = [message for message in sent if attempt.may_be(message.at) and message.receipt.provider_id not in taken]
    if len(possible) != 1:
        return None
    ambiguous = any(
        other.id != attempt.id and _alike(other, attempt) and other.may_be(possible[0].at) for other in others
    )
    return None if ambiguous else possible[0].receipt


def _alike(one: Attempt, other: Attempt) -> bool:
    words = [(message.content.text or "").split() for message in (one, other)]
    return words[0] == words[1] and (one.content.media is None) == (other.content.media is None)


class StatusPolling(Periodic):
    """The service for one channel: a turn each minute, sooner while there is more."""

    NAME = "status polling"
    RETRY_AFTER = EVERY

    def __init__(self, context: Context, channel: Channel, receipts: Receipts) -> None:
        super().__init__(context, channel=channel.id)
        self._id = channel.id
        self._channel = channel
        self._receipts = receipts
        self._unanswered: set[str] = set()  # the messages whose last question failed
        self._contents = StoredContents()

    async def turn(self) -> float:
        """Ask for what is due."""
        return AGAIN if await self.look() else EVERY

    async def look(self) -> bool:
        """Ask for what is due and apply the answers; whether there is more to do at once. A failing provider ends the
        turn."""
        store = self._context.store
        due = await store.read(self._due)
        due.sort(key=lambda pair: pair[0].id in self._unanswered)  # one that fails holds up no other
        asked: list[str] = []
        receipts: list[RoutedReceipt] = []
        failed = False
        self._unanswered &= {row.id for row, _ in due}
        for row, attempt in due:
            if self.stopping:
                break
            try:
                receipt = await self._ask(row, attempt)
            except OSError as error:  # nothing was learned: it does not count as asked
                log.warning("status_query.failed", channel=self._id, message=row.id, error=ascii(error))
                self._unanswered.add(row.id)
                failed = True
                break
            asked.append(row.id)
            if receipt is not None:
                receipts.append(RoutedReceipt(self._id, replace(receipt, message_id=row.id), self._context.clock.now()))
        if receipts:
            log.info("status_query.answered", channel=self._id, asked=len(asked), receipts=len(receipts))
            try:
                await self._receipts.take(receipts)
            except QueueFull:
                return False  # asked again in a while
        await store.write(lambda connection: unknown_outcomes.count(connection, asked), Lane.BULK)
        return len(due) >= MOST and not failed

    def _due(self, connection: Connection) -> list[tuple[StoredMessage, Attempt | None]]:
        """The messages that are due, each with its attempt where its provider id is not known."""
        now = self._context.clock.now()
        rows: list[StoredMessage] = []
        for asked, age in enumerate(ASKED_AFTER):
            left = MOST - len(rows)
            if left:
                rows += unknown_outcomes.due(connection, self._id, asked, now - UNKNOWN_FOR_GOOD, now - age, left)
        return [(row, None if row.provider_id else self._attempt(connection, row)) for row in rows]

    def _attempt(self, connection: Connection, row: StoredMessage) -> Attempt | None:
        try:
            content = self._contents.of_message(connection, row, lambda _: forgotten(self._context.config))
            return Attempt(row.id, content, row.claimed_at or row.created_at)
        except (LookupError, TypeError, ValueError) as error:  # its stored content makes no message any more
            log.warning("status_query.no_content", channel=self._id, message=row.id, error=ascii(error))
            return None

    async def _ask(self, row: StoredMessage, attempt: Attempt | None) -> Receipt | None:
        """What became of a message, None when the provider does not say. Raises OSError."""
        if row.provider_id:
            return await self._channel.status(row.provider_id)
        if attempt is None:
            return None
        sent = await self._channel.sent(person_of(row.address), attempt.content, attempt.at - APART)
        if not sent:
            return None

        def our_messages(connection: Connection) -> tuple[list[Attempt | None], set[str]]:
            near = (attempt.at - 2 * APART, attempt.at + 2 * APART)
            rows = unknown_outcomes.nameless(connection, self._id, row.contact_id, *near)
            known = outbox.by_provider_id(connection, [message.receipt.provider_id for message in sent])
            return [self._attempt(connection, other) for other in rows], set(known)

        others, taken = await self._context.store.read(our_messages)  # after the list: every id in it is known
        if None in others:
            return None
        return match(attempt, [other for other in others if other is not None], sent, taken)
