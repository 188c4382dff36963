"""What comes in: a webhook as the provider made it, and the items that are read out of it.

Times are integers: microseconds since 1970 UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from channels.errors import SendError

Json = Any
"""A value of JSON: None, bool, int, float, str, list or dict of the same."""


@dataclass(frozen=True, slots=True)
class WebhookRequest:
    """An HTTP request as the provider made it. `url` is the public URL it signed, raw path and query included, no
    fragment. `headers` have lower-case names; of a repeated header the first. `body` is the raw bytes."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class WebhookResponse:
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
    """How an inbound message was made. The gateway reads the words of every kind for consent but those of REVOKE,
    REACTION and OTHER: the caption of a picture may say STOP as a text does."""

    TEXT = "text"
    BUTTON = "button"  # a template's quick reply
    INTERACTIVE = "interactive"  # a button or list reply of an interactive message
    EDIT = "edit"  # an earlier message with new words
    REVOKE = "revoke"
    REACTION = "reaction"
    MEDIA = "media"  # an attachment, with its caption if it has one
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
    """What a provider says became of a message we sent."""

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
    """A status of a message we sent. `key` is the same when the status is sent again. `provider_id` is the provider's
    id of the message, `message_id` our own where the provider gives it back, `route` as in `InboundMessage`. `code`
    and `detail` are the provider's words on a failure, `error` what they mean; `at` is the provider's time of the
    status."""

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
    """The provider's own marketing switch, turned by the person (WhatsApp `user_preferences`). `sign_up` is the item as
    it came where the person opted in there, else None."""

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
class TemplateUpdate:
    """What became of one template, in the words of `channels.channel.Template`; None: nothing is said of it."""

    name: str
    language: str
    status: str | None = None
    quality: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class MessagingLimitUpdate:
    """How many people may be reached in 24 h; -1 is unlimited, None says nothing new."""

    limit: int | None


@dataclass(frozen=True, slots=True)
class AccountRestriction:
    """What an account may not do, in the provider's word (lower-case); `until` None: no end that is known."""

    kind: str
    until: int | None = None


@dataclass(frozen=True, slots=True)
class AccountUpdate:
    """What an account may not do any more. `restrictions` None: nothing is said of them; empty: they have ended. `ban`
    is the provider's word (lower-case)."""

    restrictions: tuple[AccountRestriction, ...] | None = None
    ban: str | None = None


AccountNoticeUpdate = TemplateUpdate | MessagingLimitUpdate | AccountUpdate


@dataclass(frozen=True, slots=True)
class AccountNotice:
    """Something about our own number, account or template. `kind` is the webhook's field name, `update` what it says
    where we can read it, `should_probe` that the provider is to be asked how the number does. Routed by `route` or
    `display_phone_number` where it has one, else it is about every channel of the account `account`."""

    key: str
    kind: str
    raw: bytes
    update: AccountNoticeUpdate | None = None
    should_probe: bool = False
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
class ParsedWebhook:
    """A verified webhook: its items in their order, and the response to give once they are committed."""

    items: tuple[Item, ...]
    response: WebhookResponse
