"""The interface that every provider's adapter has, and the values that cross it.

A channel knows nothing of consent. It verifies and parses webhooks into items (pure), makes one send attempt,
and tells what the provider says when asked. Times are integers: microseconds since 1970 UTC.

Errors:

    ChannelError
     ├─ BadSignature      the webhook was not signed by the provider (answer 403, write nothing)
     ├─ BadWebhook        signed, but not a webhook we can take (answer its status, write nothing)
     └─ SendError         one attempt failed; carries outcome, retry, scope and code
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable

from channels.texts import plain

Json = Any
"""A value of JSON: None, bool, int, float, str, list or dict of the same."""


OPT_OUT_PAYLOAD = "ASSENT_OPT_OUT"
"""Our own payload on a template's opt-out button: a tap on it stops promotions, whatever its label says."""

OPT_IN_PAYLOAD = "ASSENT_OPT_IN"
"""Our own payload on a template's opt-in button."""


# ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class WebhookRequest:
    """An HTTP request as the provider made it. `url` is the public URL it signed, raw path and query included, no
    fragment. `headers` have lower-case names; of a repeated header the first. `body` is the raw bytes."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What the webhook is answered once its items are committed."""

    status: int = 200
    content_type: str = "text/plain"
    body: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Whom an item is about, by every identity the provider gave, at least one. `phone` is as the provider writes it,
    with or without `+`: whether it is a number, and which, is for the gateway's reader to say."""

    phone: str | None = None
    user_id: str | None = None  # WhatsApp BSUID
    parent_user_id: str | None = None  # WhatsApp parent BSUID
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """An attachment of an inbound message: `url` where the provider gives one, else its media `id`."""

    content_type: str
    url: str | None = None
    id: str | None = None
    type: str | None = None  # the provider's word: image, video, audio, voice, document, sticker
    filename: str | None = None
    voice: bool = False  # recorded as a voice message


class OptOutType(StrEnum):
    """What the carrier says it matched by itself (Twilio's `OptOutType`)."""

    STOP = "STOP"
    START = "START"
    HELP = "HELP"


class MessageKind(StrEnum):
    """How an inbound message was made. Only TEXT, BUTTON, INTERACTIVE and EDIT can carry a consent word."""

    TEXT = "text"
    BUTTON = "button"  # a template's quick reply
    INTERACTIVE = "interactive"  # a button or list reply of an interactive message
    EDIT = "edit"  # an edited message: may opt out, never in
    REVOKE = "revoke"
    REACTION = "reaction"
    MEDIA = "media"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """A message from a person. `key` is the provider's id of it, unique in the channel (the de-duplication key).

    `text` is the body, caption or label, `payload` a button's own payload or id, `context_id` the provider id of the
    message it answers, `sent_at` the provider's time of it if it gives one. `route` is the provider's id of our
    number (`phone_number_id`), where one webhook serves several channels, else None. `details` is what it says beside
    its words, as the application gets it: JSON that every store keeps; a `kind` there is more exact than the item's.
    """

    key: str
    person: Person
    kind: MessageKind
    text: str
    raw: bytes
    route: str | None = None
    payload: str | None = None
    context_id: str | None = None
    media: tuple[Media, ...] = ()
    sent_at: int | None = None
    opt_out_type: OptOutType | None = None
    opens_window: bool = False  # WhatsApp: it opens the 24 h service window
    group_chat: str | None = None  # WhatsApp: the group chat that it was written in, where others read along
    details: Mapping[str, Json] = field(default_factory=dict)


class ReceiptStatus(StrEnum):
    """What a provider says became of a message we sent; `gateway.sending.receipts` ranks them."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    CANCELLED = "cancelled"
    OTHER = "other"  # a status we do not know: kept, without effect


@dataclass(frozen=True, slots=True)
class Receipt:
    """A status of a message we sent. `message_id` is our own id where the provider gives it back, `error` the
    classified reason of a failure, `held` that the provider holds it (template pacing)."""

    key: str
    provider_id: str
    status: ReceiptStatus
    raw: bytes
    message_id: str | None = None
    route: str | None = None
    code: str | None = None
    detail: str | None = None
    error: SendError | None = None
    at: int | None = None
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Preference:
    """The provider's own marketing switch, turned by the person (WhatsApp `user_preferences`). `sign_up`, the item as
    it came, tells that they opted in there."""

    key: str
    person: Person
    stop: bool  # False: resume, or a sign-up
    raw: bytes
    sign_up: Mapping[str, Json] | None = None
    route: str | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class IdentityChange:
    """A person's identity became another: a new phone number, or a new BSUID after a new phone."""

    key: str
    old: Person
    new: Person
    raw: bytes
    number_given_up: bool  # the old phone no longer belongs to the person (`user_changed_number`)
    route: str | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class AccountNotice:
    """Something about our own number, account or template. `kind` is the webhook's field name, `data` its value as
    it came; `gateway.quality.notices` reads it. Routed by `route` or `display_phone_number` where it has one, else it
    is about every channel of the account `account`."""

    key: str
    kind: str
    data: Mapping[str, Json]
    raw: bytes
    route: str | None = None
    display_phone_number: str | None = None
    account: str | None = None
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An item that could not be understood: kept raw, counted, and replayed when we know better."""

    key: str
    why: str
    raw: bytes
    route: str | None = None


Item = InboundMessage | Receipt | Preference | IdentityChange | AccountNotice | Unreadable


@dataclass(frozen=True, slots=True)
class Received:
    """A verified webhook: its items in their order, and the answer to give once they are committed."""

    items: tuple[Item, ...]
    answer: Answer


# ── what goes out ────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says. Exactly one of `text`, `template`, `media`, `interactive` leads; `reply_to` quotes an
    inbound message by its provider id. `template`, `media` and `interactive` have the API's shapes."""

    text: str | None = None
    template: Mapping[str, Json] | None = None
    media: Mapping[str, Json] | None = None
    interactive: Mapping[str, Json] | None = None
    reply_to: str | None = None


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message for one attempt. `id` is ours and travels with the request; `callback_url` carries it where the
    provider calls back per message; `valid_for` is how many whole seconds the message may still be delivered."""

    id: str
    to: Person
    content: Content
    category: str
    callback_url: str
    valid_for: int


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider took the message. `person` are identities that the answer taught us; `held` that the provider
    holds it for a quality assessment."""

    provider_id: str
    person: Person | None = None
    held: bool = False


class Outcome(StrEnum):
    """What is known of a failed attempt."""

    NOT_SENT = "not_sent"  # the provider certainly did not take it
    UNKNOWN = "unknown"  # it may have: never sent again


class Scope(StrEnum):
    """How wide a failure reaches: what should be slowed, paused or marked."""

    MESSAGE = "message"
    PERSON = "person"
    TEMPLATE = "template"
    CHANNEL = "channel"
    ACCOUNT = "account"


class Meaning(StrEnum):
    """What a failure says beyond itself; the gateway acts on it (the channel knows nothing of consent)."""

    NOTHING = "nothing"
    BLOCKED = "blocked"  # the carrier blocks us to this person (21610)
    MARKETING_STOPPED = "marketing_stopped"  # Meta's own switch is off (131050)
    INVALID_ADDRESS = "invalid_address"  # the address can never be reached
    UNREACHABLE = "unreachable"  # unknown or inactive number (30005): the second one deactivates it
    UNDELIVERABLE = "undeliverable"  # not reached this time (30003, 131026)
    FILTERED = "filtered"  # the carrier held it for spam (30007)
    EXPIRED = "expired"  # its validity ended at the provider
    COOL_DOWN = "cool_down"  # no marketing to this person for 24 h (131049)
    WINDOW_CLOSED = "window_closed"  # outside the service window (131047)
    TEMPLATE_PAUSED = "template_paused"
    TEMPLATE_DISABLED = "template_disabled"
    PAIR_RATE = "pair_rate"  # too many to this person (131056)
    SLOW_DOWN = "slow_down"  # the channel sends too fast (429, 20429, 130429)
    SPAM = "spam"  # business-initiated sends are limited (131048)
    CONFIGURATION = "configuration"  # credentials, sender or account: a human must act


class Link(StrEnum):
    """What a failed attempt says of the line to the provider."""

    ANSWERED = "answered"  # the provider, or something before it, gave an answer that could be read
    BROKEN = "broken"  # cut, silent, unreadable, or a server's error: the message may have been taken
    UNUSED = "unused"  # nothing was asked over it


class ChannelError(Exception):
    """Something between us and a provider went wrong."""


class BadSignature(ChannelError):
    """The webhook is not signed by the provider."""


class BadWebhook(ChannelError):
    """The webhook cannot be taken: `status` is the HTTP status to answer."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class SendError(ChannelError):
    """One attempt failed. `retry_after` is seconds until the same message may be tried again, None for never
    (always None when the outcome is unknown); `code` is the provider's, as text; `pause_for` is for how many
    seconds what `scope` names should rest, 0 for not at all; `link` is how the line to the provider did."""

    def __init__(
        self,
        code: str,
        detail: str,
        *,
        outcome: Outcome = Outcome.NOT_SENT,
        retry_after: float | None = None,
        scope: Scope = Scope.MESSAGE,
        meaning: Meaning = Meaning.NOTHING,
        pause_for: float = 0.0,
        link: Link = Link.ANSWERED,
    ) -> None:
        code, detail = plain(code), plain(detail)  # whatever the provider says is kept with the message
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.outcome = outcome
        self.retry_after = retry_after if outcome is Outcome.NOT_SENT else None
        self.scope = scope
        self.meaning = meaning
        self.pause_for = pause_for
        self.link = link


class Medium(StrEnum):
    """What a person uses to read it."""

    SMS = "sms"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can do, as data. `templates`: it takes templates; `service_window`: free-form messages go out
    only within 24 h of the person's last message."""

    medium: Medium
    templates: bool = False
    service_window: bool = False
    user_ids: bool = False  # people may be addressed by BSUID


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault in a message's content: where (`("text",)`) and what, for the caller."""

    loc: tuple[str | int, ...]
    msg: str


@dataclass(frozen=True, slots=True)
class Template:
    """A template as the provider knows it. `status` and `category` are lower-case words of the provider;
    `buttons` are the quick replies' labels by index; `variables` how many the body takes, or their names."""

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
    inbound_complete: bool = False  # that is all of them: the next look may begin here
    inbound_until: int | None = None  # or all until then (microseconds): there is more behind it
    rating: str | None = None  # green, yellow, red, unknown
    status: str | None = None  # the number's own status, lower-case
    messaging_limit: int | None = None  # people per 24 h; -1 is unlimited
    throughput: str | None = None
    can_send: str | None = None  # available, limited, blocked
    templates: tuple[Template, ...] | None = None
    details: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """A message of ours that the provider has: what its status callback would have brought, and when it took it."""

    receipt: Receipt
    at: int


@runtime_checkable
class TellsStatus(Protocol):
    """A channel that can be asked what became of a message, where its callbacks did not come."""

    async def status(self, provider_id: str) -> Receipt | None:
        """What became of a message; None for one that the provider does not know. Raises OSError."""
        ...

    async def sent(self, to: Person, content: Content, since: int) -> tuple[Told, ...] | None:
        """The messages with this content to a person since a time (microseconds), sent by this channel's sender;
        None when there are too many to tell. Raises OSError."""
        ...


class Channel(Protocol):
    """One sender of ours at one provider."""

    id: str
    capabilities: Capabilities

    def receive(self, request: WebhookRequest) -> Received:
        """Verify and parse a webhook, every item of it. Pure. Raises BadSignature and BadWebhook."""
        ...

    def replay(self, raw: bytes) -> tuple[Item, ...]:
        """Parse the kept raw bytes of an item again, without a signature: it may be understood by now. Pure."""
        ...

    def cost(self, content: Content) -> int:
        """How many units of `rate` a message takes: segments for SMS, 1 for WhatsApp. Pure."""
        ...

    def check(self, content: Content) -> tuple[Problem, ...]:
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

    async def aclose(self) -> None:
        """Close what is open. Idempotent."""
        ...
