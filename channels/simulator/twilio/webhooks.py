"""The webhooks of the simulated Twilio: signed as Twilio signs them, tried once.

Statuses of a message come in order, one posted after the other was answered.

Sources: twilio.com/docs/messaging/guides: webhook-request, outbound-message-status-in-status-callbacks.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import urldefrag, urlencode

from twilio.request_validator import SIGNATURE_HEADER, RequestValidator

from channels.forms import FORM, Form
from channels.segments import segments
from channels.simulator.faults import Fault, FaultKind
from channels.simulator.hub import Hub, Posted
from channels.simulator.twilio.resources import VERSION, Message

POOL_NUMBER = "+15005550006"
"""The number of a messaging service that is given no `sender`."""


@dataclass(frozen=True, slots=True)
class SimulatedSender:
    """One sender or messaging service as the gateway's channel is configured. `webhook_url` is the gateway's public
    URL of the channel; `statuses` are those that callbacks tell, of every message that does not fail."""

    channel_id: str
    account_sid: str
    auth_token: str = field(repr=False)
    sender: str | None
    messaging_service_sid: str | None
    replies: str
    webhook_url: str
    statuses: tuple[str, ...] = ("sent", "delivered")

    @property
    def number(self) -> str:
        """The number that people see."""
        return self.sender or POOL_NUMBER

    @property
    def scope(self) -> str:
        """What a block is kept for: the messaging service, else the sender."""
        return self.messaging_service_sid or self.number


def inbound_fields(sender: SimulatedSender, sid: str, phone: str, text: str, media: Sequence[str]) -> dict[str, str]:
    """The parameters of an inbound message; empty ones are sent, and signed, too."""
    fields = {
        "ToCountry": "US",
        "ToState": "",
        "SmsMessageSid": sid,
        "NumMedia": str(len(media)),
        "ToCity": "",
        "FromZip": "",
        "SmsSid": sid,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": text,
        "FromCountry": "US",
        "To": sender.number,
        "ToZip": "",
        "NumSegments": str(segments(text)),
        "MessageSid": sid,
        "AccountSid": sender.account_sid,
        "From": phone,
        "ApiVersion": VERSION,
    }
    if sender.messaging_service_sid:
        fields["MessagingServiceSid"] = sender.messaging_service_sid
    for index, url in enumerate(media):
        fields |= {f"MediaUrl{index}": url, f"MediaContentType{index}": "image/jpeg"}
    return fields


async def post(hub: Hub, sender: SimulatedSender, url: str, fields: Mapping[str, str]) -> Posted:
    """Post one signed webhook; the URL's fragment (connection overrides) is neither sent nor signed."""
    url = urldefrag(url).url
    form = Form({name: [value] for name, value in fields.items()})
    headers = {
        "Content-Type": f"{FORM}; charset=UTF-8",
        SIGNATURE_HEADER: _validator(sender.auth_token).compute_signature(url, form),
        "I-Twilio-Idempotency-Token": secrets.token_hex(16),
    }
    return await hub.post(url, urlencode(fields).encode("ascii"), headers)


async def call_back(
    hub: Hub,
    sender: SimulatedSender,
    message: Message,
    url: str,
    *,
    code: int = 0,
    fault: Fault | None = None,
    delay: float = 0.0,
) -> None:
    """Post the statuses of a message, each after `delay` seconds; with a `code` it fails instead."""
    kind = fault.kind if fault is not None else None
    statuses = [failed_status(code)] if code else list(sender.statuses)
    if kind is FaultKind.DISORDER:
        statuses.reverse()
    for status in statuses:
        if delay:
            await asyncio.sleep(delay)
        fields = {
            "SmsSid": message.sid,
            "SmsStatus": status,
            "MessageStatus": status,
            "To": message.to,
            "MessageSid": message.sid,
            "AccountSid": message.account,
            "From": message.sender,
            "ApiVersion": VERSION,
        }
        if message.service:
            fields["MessagingServiceSid"] = message.service
        if code:
            fields["ErrorCode"] = str(code)
        message.status, message.code = status, code
        for _ in range(2 if kind is FaultKind.DUPLICATE else 1):
            await post(hub, sender, url, fields)


def failed_status(code: int) -> str:
    """The status of a message that failed: `undelivered` by the carrier (30xxx), `failed` by Twilio."""
    return "undelivered" if 30_000 <= code < 40_000 else "failed"


@lru_cache(maxsize=64)
def _validator(auth_token: str) -> RequestValidator:
    return RequestValidator(auth_token)
