"""The shapes of events, one for each type, and of the messages of a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from gateway.core.campaign_state import CampaignState
from gateway.core.event_types import EventType
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Reason
from gateway.core.preference_codes import RequestKind
from gateway.web.channel_models import Hold
from gateway.web.enum_types import ConsentState, LikelyDoes, Rating
from gateway.web.person_response_models import ExportedContact, LedgerEntry
from gateway.web.response_models import ErrorDetail, Message, SentContent, Shape, Time


class ReceivedMedia(Shape):
    """An attachment: `url` where the provider gives one, else its media `id`."""

    type: str | None = Field(description="The provider's word: image, video, audio, voice, document, sticker.")
    content_type: str
    url: str | None
    id: str | None
    filename: str | None
    voice: bool = Field(description="Recorded as a voice message.")


class Received(Shape):
    """A message from a person."""

    id: str
    channel: str
    sender: Annotated[str, Field(alias="from")]
    name: str | None = Field(description="The name that they gave themselves.")
    kind: str | None = Field(
        description="text, button, interactive, edit, revoke, reaction, media, flow, location, contacts, order, "
        "call_permission, welcome, unsupported or other."
    )
    text: str | None
    payload: str | None = Field(description="A button's payload, or the id of a button or list row.")
    title: str | None = Field(description="Of a button, a list row, or a flow.")
    description: str | None = Field(description="Of a list row.")
    type: str | None = Field(default=None, description="The provider's type of message.")
    response: Any = Field(default=None, description="What the person entered in a flow.")
    location: dict[str, Any] | None = None
    contacts: list[dict[str, Any]] | None = Field(default=None, description="Contact cards.")
    order: dict[str, Any] | None = None
    referral: dict[str, Any] | None = Field(default=None, description="The advertisement that they came from.")
    referred_product: dict[str, Any] | None = None
    forwarded: bool | None = None
    frequently_forwarded: bool | None = None
    errors: list[dict[str, Any]] | None = None
    group: str | None = Field(default=None, description="The WhatsApp group chat that it was written in.")
    media: list[ReceivedMedia]
    provider_id: str
    in_reply_to: str | None
    sent_at: Time | None
    raw: Any = Field(default=None, description="The provider's whole item, on request.")


class MessageStatusData(Shape):
    """What became of a message."""

    message: str
    channel: str
    to: str
    reference: str | None
    campaign: str | None
    status: MessageStatus
    reason: Reason | None
    code: str | None
    provider_id: str | None


class ConsentChangedData(Shape):
    """A consent as it is now, and its state before."""

    group: str
    address: str | None
    channel: str | None
    state: ConsentState
    before: ConsentState
    marketing: Literal["allowed", "held", "stopped"]
    signal: str
    source: str


class ConsentLikelyData(Shape):
    """A message that may be a request to stop. `does` is what the group lets it do; `words` are those that ask."""

    id: str = Field(description="Of the message; `POST /v1/reviews/{id}` decides it.")
    group: str
    channel: str
    address: str
    text: str
    words: list[str]
    languages: list[str]
    does: LikelyDoes


class ChannelQualityData(Shape):
    """A change of a channel's quality, with the share `factor` (0 to 1) of the marketing budget that it leaves, or
    (`alarm`) of what its forms may do until when: of `prompted` people `answered` did."""

    channel: str
    rating: Rating | None = None
    factor: float | None = None
    before: str | None = None
    source: str | None = None
    signs: list[str] | None = None
    holds: list[Hold] | None = None
    alarm: str | None = None
    why: str | None = None
    until: Time | None = None
    prompted: int | None = None
    answered: int | None = None


class CampaignStateData(Shape):
    """A campaign's new state."""

    campaign: str
    state: CampaignState
    reason: str | None


class PersonRequestData(Shape):
    """What a person asks for on their preference page: their data, or its erasure. `address` is one of theirs."""

    kind: RequestKind
    address: str
    group: str | None
    source: str


class _Event(Shape):
    """Something that happened. In the feed, `cursor` is where to go on after it."""

    cursor: str | None = None
    id: str = Field(description="The same however often it is delivered.")
    timestamp: Time


class MessageReceivedEvent(_Event):
    """A person said something that was no word of consent."""

    type: Literal[EventType.MESSAGE_RECEIVED]
    data: Received


class MessageStatusEvent(_Event):
    """A message changed its status."""

    type: Literal[EventType.MESSAGE_STATUS]
    data: MessageStatusData


class ConsentChangedEvent(_Event):
    """A consent changed."""

    type: Literal[EventType.CONSENT_CHANGED]
    data: ConsentChangedData


class ConsentLikelyEvent(_Event):
    """A person may have asked to stop."""

    type: Literal[EventType.CONSENT_LIKELY]
    data: ConsentLikelyData


class ChannelQualityEvent(_Event):
    """A channel's quality changed, or what its forms may do."""

    type: Literal[EventType.CHANNEL_QUALITY]
    data: ChannelQualityData


class CampaignStateEvent(_Event):
    """A campaign changed its state."""

    type: Literal[EventType.CAMPAIGN_STATE]
    data: CampaignStateData


class PersonRequestEvent(_Event):
    """A person asks for their data, or for its erasure."""

    type: Literal[EventType.PERSON_REQUEST]
    data: PersonRequestData


FeedEvent = Annotated[
    MessageReceivedEvent
    | MessageStatusEvent
    | ConsentChangedEvent
    | ConsentLikelyEvent
    | ChannelQualityEvent
    | CampaignStateEvent
    | PersonRequestEvent,
    Field(discriminator="type"),
]


EVENTS: Mapping[EventType, type[Shape]] = {
    EventType.MESSAGE_RECEIVED: MessageReceivedEvent,
    EventType.MESSAGE_STATUS: MessageStatusEvent,
    EventType.CONSENT_CHANGED: ConsentChangedEvent,
    EventType.CONSENT_LIKELY: ConsentLikelyEvent,
    EventType.CHANNEL_QUALITY: ChannelQualityEvent,
    EventType.CAMPAIGN_STATE: CampaignStateEvent,
    EventType.PERSON_REQUEST: PersonRequestEvent,
}
"""The shape of each type of event."""


class EventPage(Shape):
    """A page of the feed; `next` is the cursor of the following one."""

    items: list[FeedEvent]
    next: str | None


class DeadEvent(Shape):
    """An event that a sink did not take in so many `attempts`."""

    cursor: str
    id: str
    type: EventType
    timestamp: Time
    data: (
        Received
        | MessageStatusData
        | ConsentChangedData
        | ConsentLikelyData
        | ChannelQualityData
        | CampaignStateData
        | PersonRequestData
    )
    attempts: int
    first_failed_at: Time
    error: str | None


class InboundSaid(Received):
    """A message from the person; of one that an older version stored there is only the text."""

    direction: Literal["inbound"]
    at: Time


class OutboundSaid(Message):
    """A message to the person; `content` is null once it was forgotten."""

    direction: Literal["outbound"]
    at: Time
    automatic: bool = Field(description="A reply that the gateway gave by itself.")
    error: ErrorDetail | None
    content: SentContent | None


Said = Annotated[InboundSaid | OutboundSaid, Field(discriminator="direction")]


class PersonExport(Shape):
    """All that is held of a person: who they are, every ledger entry (the oldest first), and every message (the newest
    first), each of theirs with the provider's whole item."""

    exported_at: Time
    contact: ExportedContact
    ledger: list[LedgerEntry]
    messages: list[Said]


class ConversationPage(Shape):
    """A page of a conversation; `next` is the cursor of the following one."""

    items: list[Said]
    next: str | None
