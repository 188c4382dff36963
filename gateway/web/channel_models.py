"""The shapes of channels in answers: quality, holds, messaging limit, and the templates of a channel."""

from __future__ import annotations

from pydantic import Field

from gateway.web.enum_types import ChannelState, Rating
from gateway.web.response_models import Shape, Time


class Node(Shape):
    """A process that runs on the store. `name` is `gateway.node`, `leads` what it does for all, `self` whether it gave
    this answer; the lease of the only process on a SQLite file has no end."""

    id: str
    name: str
    started_at: Time
    lease_until: Time | None
    leads: list[str]
    self: bool


class Nodes(Shape):
    """Every process that runs on the store, the oldest first."""

    items: list[Node]


class Quality(Shape):
    """A channel's quality rating, and the share `factor` (0 to 1) of the marketing budget that it leaves."""

    rating: Rating
    factor: float
    since: Time | None
    source: str | None
    recovers_at: Time | None = None
    polled: str | None = None
    health: str | None = None
    signs: list[str] = Field([])


class Hold(Shape):
    """Something that holds messages of a channel back: which of them (`reach`), why, and until when, if that is
    known."""

    reason: str
    reach: str
    why: str
    until: Time | None


class CountryHeld(Shape):
    """Until when forms may cause no prompts in a country, and why."""

    until: Time
    why: str


class PromptsPaused(Shape):
    """Until when forms may cause no prompts, and why; nulls when they may. `countries` are held by themselves."""

    paused_until: Time | None
    why: str | None
    countries: dict[str, CountryHeld]


class ChannelChange(Shape):
    """A change of a channel's quality, with the share `factor` (0 to 1) of the marketing budget that it leaves, or
    (`alarm`) of what its forms may do."""

    id: str
    at: Time
    rating: str | None = None
    factor: float | None = None
    before: str | None = None
    source: str | None = None
    signs: list[str] = Field([])
    holds: list[Hold] = Field([])
    alarm: str | None = None
    why: str | None = None


class Limit(Shape):
    """How many people a channel's portfolio may write to in 24 hours: Meta's `limit`, `usable` of it after the margin,
    `used` now; what the quality leaves of it to marketing (`marketing_usable`), and how many of the people got
    marketing (`marketing_used`). All null for SMS; `usable` is null where there is no limit."""

    limit: int | None
    usable: int | None = Field(description="What the channel's margin leaves of it.")
    used: int | None
    marketing_usable: int | None
    marketing_used: int | None
    resets: Time | None


class ChannelError(Shape):
    """The newest error of a channel, in the provider's words."""

    code: str
    detail: str
    at: Time


class Channel(Shape):
    """A channel. `why` and `until` tell of a `held` one. `rate` and `marketing_rate` are what it sends a second:
    segments of SMS, messages of WhatsApp. `queued` messages wait."""

    id: str
    adapter: str
    state: ChannelState
    state_reason: str | None
    why: str | None
    until: Time | None
    quality: Quality
    messaging_limit: Limit
    rate: float
    marketing_rate: float
    queued: int
    paused_until: Time | None
    last_error: ChannelError | None
    holds: list[Hold]
    prompts: PromptsPaused


class Template(Shape):
    """A template as the provider describes it; `sendable` says whether its status allows it to be sent."""

    name: str
    language: str
    status: str
    category: str
    quality: str
    sendable: bool
    id: str | None = Field(description="The provider's id of it.")
    header: str | None = Field(description="Of which kind its header is, if it has one.")
    variables: list[str] = Field(description="Names or numbers of the body's variables.")
    buttons: list[str] = Field(description="The labels of its quick replies, in order.")
    updated_at: Time
