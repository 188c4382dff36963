"""The inbound messages of an account's numbers since a time, as their webhooks would have brought them.

Sources: twilio.com/docs/messaging/api/message-resource (list).
"""

from __future__ import annotations

from dataclasses import replace

from twilio.rest import Client

from channels.forms import parse_form
from channels.inbound import InboundMessage, Json
from channels.twilio.records import SECOND, form_of, micros, moment
from channels.twilio.webhook import parse_inbound

MAX_LISTED = 5000
"""Messages of a number that are listed at a time. Twilio lists the newest first, so a span of time with more messages
is halved until they fit: the oldest come in first, and the next look continues after them."""
MAX_IN_ALL = 250_000
"""Messages that are listed at a time of all numbers of a messaging service."""
IN_A_SECOND = 50_000
"""Messages of a number that are listed for one second, the shortest span."""


class InboundList:
    """What came in to the `sender`, or to the numbers of the `service`, from `since` on, or only in the `window` after
    it (both microseconds). It is asked number by number; what one answered stays, whatever becomes of the others."""

    def __init__(
        self, client: Client, sender: str | None, service: str | None, since: int, window: int | None, numbers: int
    ) -> None:
        self.messages: dict[str, InboundMessage] = {}
        self.problems: list[str] = []
        self._client = client
        self._sender = sender
        self._service = service
        self._after = since // SECOND * SECOND  # Twilio's times have no fractions
        self._span = window
        self._most = min(MAX_LISTED, MAX_IN_ALL // max(numbers, 1))

    @property
    def until(self) -> int | None:
        """Until when the messages of every number that was asked about are in it (microseconds); None: until now."""
        return self._after + self._span if self._span is not None else None

    async def ask(self, number: str) -> None:
        """Add the messages to a number. Raises what the library raises."""
        for record in await self._listed(number):
            message = self._message(record)
            if message is not None and (message.sent_at is None or message.sent_at >= self._after):
                self.messages[message.key] = message

    async def _listed(self, number: str) -> list[Json]:
        """The messages to a number in the span. Where that is `_most`, the span is narrowed, for every number; of the
        shortest one, a second, `IN_A_SECOND` may be listed."""
        while True:
            span, times = self._span, {"date_sent_after": moment(self._after)}
            if span is not None:
                times["date_sent_before"] = moment(self._after + span)
            shortest = span is not None and span <= SECOND
            limit = IN_A_SECOND if shortest else self._most
            listed: list[Json] = await self._client.messages.list_async(to=number, limit=limit, page_size=1000, **times)
            if len(listed) < limit:
                return listed
            if shortest:
                self.problems.append(f"{number}: of a second only the newest {limit} inbound messages were listed")
                return listed
            oldest = min((_at(record) or self._after) for record in listed) - self._after
            half = (oldest if span is None else min(span, oldest)) // 2 // SECOND * SECOND
            self._narrow(max(SECOND, half))

    def _narrow(self, span: int) -> None:
        if self._span is None or span < self._span:
            self._span = span

    def _message(self, record: Json) -> InboundMessage | None:
        """A listed message as the item that its webhook would have been, without media and `OptOutType`; None for what
        is not one."""
        if record.direction != "inbound":
            return None
        raw = form_of(
            {
                "MessageSid": record.sid,
                "AccountSid": record.account_sid,
                "MessagingServiceSid": record.messaging_service_sid,
                "From": record.from_,
                "To": record.to,
                "Body": record.body,
                "SmsStatus": record.status,
            }
        )
        item = parse_inbound(parse_form(raw), raw, self._sender, self._service)
        if not isinstance(item, InboundMessage):
            return None
        return replace(item, sent_at=_at(record))


def _at(record: Json) -> int | None:
    """When a listed message was sent, in microseconds."""
    return micros(record.date_sent or record.date_created)
