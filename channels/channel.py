"""The interface that every provider's adapter has, and what the provider says when it is asked.

A channel knows nothing of consent. It verifies webhooks and parses them into items (pure), makes one attempt to send,
and tells what the provider answers when asked. Times are integers: microseconds since 1970 UTC.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from channels.errors import SendError
from channels.inbound import InboundMessage, Item, ParsedWebhook, Person, Receipt, WebhookRequest
from channels.outbound import Accepted, Content, ContentProblem, Outbound


class Medium(StrEnum):
    """How a message reaches a person."""

    SMS = "sms"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can do, as data. `templates`: it takes templates; `service_window`: free-form messages go out
    only within 24 h of the person's last message; `inbound_lookup`: `probe` lists what came in; `status_lookup`:
    `status` and `sent` tell what became of messages."""

    medium: Medium
    templates: bool = False
    service_window: bool = False
    user_ids: bool = False  # people may be addressed by BSUID
    inbound_lookup: bool = False
    status_lookup: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A template as the provider knows it. `status` and `category` are lower-case words of the provider;
    `buttons` are the labels of the quick replies by index, "" for any other button; `variables` are the names or
    numbers of the body's variables, each once; `header` is the lower-case format of the header (text, image, …)."""

    name: str
    language: str
    status: str
    category: str
    quality: str = "unknown"
    id: str | None = None
    buttons: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()
    header: str | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """What the provider says when asked. `problems` are sentences for a human; empty means credentials and sender
    are good. None means the provider does not tell."""

    problems: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    inbound: tuple[InboundMessage, ...] = ()  # messages since `since`, oldest first
    inbound_complete: bool = False  # that is all of them: the next look may begin at the time of this one
    inbound_until: int | None = None  # or all until then (microseconds): there may be later ones
    rating: str | None = None  # green, yellow, red, unknown
    status: str | None = None  # the number's own status, lower-case
    messaging_limit: int | None = None  # people per 24 h; -1 is unlimited
    throughput: str | None = None
    can_send: str | None = None  # available, limited, blocked
    templates: tuple[Template, ...] | None = None


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message of ours that the provider has: what its status callback would have brought, and `at`, when the provider
    took it (microseconds)."""

    receipt: Receipt
    at: int


class Channel(Protocol):
    """One sender of ours at one provider."""

    id: str
    capabilities: Capabilities

    def receive(self, request: WebhookRequest) -> ParsedWebhook:
        """Verify and parse a webhook, every item of it. Pure. Raises BadSignature and BadWebhook."""
        ...

    def replay(self, raw: bytes) -> tuple[Item, ...]:
        """Parse the kept raw bytes of an item again, without a signature: it may be understood by now. Pure."""
        ...

    def cost(self, content: Content) -> int:
        """How many units of `rate` a message takes: segments for SMS, 1 for WhatsApp. Pure."""
        ...

    def encoding(self, content: Content) -> str | None:
        """How a text is encoded where that decides how many segments it takes: `GSM-7` or `UCS-2`; None where nothing
        is counted in segments. Pure."""
        ...

    def check(self, content: Content) -> tuple[ContentProblem, ...]:
        """What is wrong with a content for this channel; empty when it can be sent. Pure."""
        ...

    def explain(self, code: str | None, detail: str | None) -> SendError:
        """What a failure that was stored by its code means. Pure."""
        ...

    async def send(self, message: Outbound) -> Accepted:
        """Make one attempt under a timeout. Raises SendError and nothing else (but cancellation)."""
        ...

    async def probe(self, since: int | None = None, window: int | None = None) -> Probe:
        """Ask the provider about credentials, sender, rating, limit and templates, and with `since` for the inbound
        messages after it; with a `window` (microseconds) only for those within it, and for nothing else. Never raises:
        what failed is a problem."""
        ...

    async def status(self, provider_id: str) -> Receipt | None:
        """What became of a message, where its callbacks did not come; None for one that the provider does not know, or
        where it does not tell (`status_lookup`). Raises OSError."""
        ...

    async def sent(self, to: Person, content: Content, since: int) -> tuple[SentMessage, ...] | None:
        """The messages with this content to a person since a time (microseconds), sent by this channel's sender;
        None where there are too many to tell, or the provider does not tell (`status_lookup`). Raises OSError."""
        ...

    def deactivated(self, day: date) -> AsyncIterator[list[str]]:
        """The numbers that were given up on a day, in batches, each as the provider writes it; none for a day without
        a list, or where the provider has no such lists. Raises OSError, TimeoutError."""
        ...

    async def aclose(self) -> None:
        """Close what is open. Idempotent."""
        ...
