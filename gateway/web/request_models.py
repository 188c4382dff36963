"""The shapes that the API takes: strict, an unknown field is an error. Durations become microseconds."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)

from channels.outbound import Content
from gateway.config import ButtonIndex, Config, durations
from gateway.core import phone
from gateway.core.clock import Instant, instant
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Reason
from gateway.web.content_models import Button, Described, Header, Interactive, MediaContent
from gateway.web.vocabulary import AskedState, CampaignCategory, Category, OutsideSource, RefuseOrDefer, UnsentStatus

LATEST: Instant = instant(datetime(3000, 1, 1, tzinfo=UTC))
"""Every time that the API takes lies before: what is added to it can still be written."""

_RFC3339 = "an RFC 3339 time such as 2026-01-31T09:00:00Z or 2026-01-31T09:00:00-05:00"


def _clean(text: str) -> str:
    if "\0" in text:
        raise ValueError("must not contain NUL")
    return text


REGION = "region"


def reading(config: Config) -> dict[str, str]:
    """The context in which bodies with addresses are validated: where a number without a country code is from."""
    return {REGION: config.gateway.default_region}


def _address(text: str, info: ValidationInfo) -> str:
    return phone.address(text, info.context[REGION])  # type: ignore[index]  # `reading` is always given


def _duration(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError('must be a text such as "4 hours"')
    return durations.duration(value)


def _moment(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError(f"is {_RFC3339}")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"is {_RFC3339}") from None
    if moment.tzinfo is None:
        raise ValueError(f"needs an offset from UTC, as in {_RFC3339}")
    at = instant(moment)
    if not 0 <= at < LATEST:
        raise ValueError("must be in the years from 1970 to 2999")
    return at


def _ip(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text.strip()))
    except ValueError:
        raise ValueError("is not an IP address, such as 203.0.113.7 or 2001:db8::7") from None


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or any(char.isspace() for char in text):
        raise ValueError("is not a URL, such as https://acme.example/join")
    return text


def _as(example: str, **more: str) -> WithJsonSchema:
    """How the description of the API shows what is written as a text and kept as a number."""
    return WithJsonSchema({"type": "string", "examples": [example], **more})


Text = Annotated[str, AfterValidator(_clean)]
Name = Annotated[str, Field(min_length=1, max_length=256), AfterValidator(_clean)]
Address = Annotated[str, Field(examples=["+15551230001"]), AfterValidator(_address)]
Disclosure = Annotated[str, Field(max_length=10_000), AfterValidator(_clean)]
UserAgent = Annotated[str, Field(max_length=1_000), AfterValidator(_clean)]
WebAddress = Annotated[
    str, Field(max_length=2_000, examples=["https://acme.example/join"]), AfterValidator(_clean), AfterValidator(_url)
]
IpAddress = Annotated[str, Field(max_length=64, examples=["203.0.113.7"]), AfterValidator(_ip)]
Duration = Annotated[int, BeforeValidator(_duration), Field(gt=0), _as("4 hours")]
Moment = Annotated[int, BeforeValidator(_moment), _as("2026-01-31T09:00:00Z", format="date-time")]
Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$")]


class Body(BaseModel):
    """A JSON object of the API."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class TemplateBody(Body):
    """A WhatsApp template with its parameters. `opt_out_button` and `opt_in_button` are indexes of quick replies."""

    name: Name
    language: Name
    body: list[Text] | None = None
    named: dict[str, Text] | None = None
    header: Annotated[Text | dict[str, Any], Described(Header)] | None = None
    buttons: list[Annotated[Any, Described(Button)]] | None = None
    opt_out_button: ButtonIndex | None = None
    opt_in_button: ButtonIndex | None = None


class Says(Body):
    """What a message or a campaign says: exactly one of text, template, media, interactive. `expires_in` is a span such
    as "4 hours" after which it is not sent any more; `on_cap` and `on_quiet_hours` say what becomes of it at a gate."""

    channel: Name
    category: Category
    text: Text | None = None
    template: TemplateBody | None = None
    media: Annotated[dict[str, Any], Described(MediaContent)] | None = None
    interactive: Annotated[dict[str, Any], Described(Interactive)] | None = None
    reply_to: Name | None = None
    expires_in: Duration | None = None
    on_cap: RefuseOrDefer = "refuse"
    on_quiet_hours: RefuseOrDefer = "defer"

    @model_validator(mode="after")
    def _one(self) -> Says:
        given = [name for name in ("text", "template", "media", "interactive") if getattr(self, name) is not None]
        if self.text is not None and given == ["text", "media"]:
            return self
        if len(given) != 1 and (given or not self.may_say_nothing()):
            raise ValueError("needs exactly one of text, template, media and interactive")
        return self

    def may_say_nothing(self) -> bool:
        """Whether its content may be left out."""
        return False

    def content(self) -> Content:
        """The content as channels take it."""
        return Content(
            text=self.text,
            template=self.template.model_dump(exclude_none=True) if self.template else None,
            media=self.media,
            interactive=self.interactive,
            reply_to=self.reply_to,
        )


class MessageBody(Says):
    """`POST /v1/messages`. With `variables` its texts may have placeholders, as those of a campaign have."""

    to: Address
    variables: dict[str, Text] | None = None
    reference: Name | None = None


class RecipientBody(Body):
    """One recipient of a campaign."""

    to: Address
    variables: dict[str, Text] = {}


class StopIf(Body):
    """When a campaign pauses by itself: `opt_out_rate` and `failure_rate` are shares of 0 to 1, looked at `after` so
    many attempts."""

    opt_out_rate: Annotated[float, Field(gt=0, le=1)] | None = None
    failure_rate: Annotated[float, Field(gt=0, le=1)] | None = None
    after: Annotated[int, Field(ge=1, le=1_000_000_000)] = 100


class SourceBody(Body):
    """The recipients of an earlier campaign that ended so; with `reason`, for one of these reasons."""

    campaign: Name
    status: Annotated[list[UnsentStatus], Field(min_length=1)] = [MessageStatus.FAILED.value]
    reason: list[Reason] = []


class CampaignBody(Says):
    """`POST /v1/campaigns`. With `from` instead of recipients it may leave out what it says: the same again.
    `send_at` is an RFC 3339 time with an offset; without it the campaign starts at once."""

    name: Name
    category: CampaignCategory
    recipients: list[RecipientBody] = []
    source: Annotated[SourceBody | None, Field(alias="from")] = None
    start: bool = True
    dry_run: bool = False
    send_at: Moment | None = None
    stop_if: StopIf | None = None

    @model_validator(mode="after")
    def _one_source(self) -> CampaignBody:
        if self.source is not None and self.recipients:
            raise ValueError("takes recipients or from, not both")
        return self

    def may_say_nothing(self) -> bool:
        """Whether its content may be left out."""
        return self.source is not None


class StartBody(Body):
    """`POST /v1/campaigns/{id}/start`: whether it may start although parts were cut off in upload."""

    incomplete: Literal["refuse", "allow"] = "refuse"


class EmptyBody(Body):
    """A body that says nothing."""


class EvidenceBody(Body):
    """What proves a consent; `at` is when it was given, an RFC 3339 time with an offset."""

    text: Disclosure | None = None
    url: WebAddress | None = None
    ip: IpAddress | None = None
    user_agent: UserAgent | None = None
    at: Moment | None = None


class ConsentBody(Body):
    """`PUT /v1/consents/{group}/{address}`: a state, or `"marketing": "stopped"`, or both."""

    state: AskedState | None = None
    marketing: Literal["stopped"] | None = None
    double_opt_in: bool | None = None
    source: OutsideSource = "api"
    language: Language | None = None
    evidence: EvidenceBody = EvidenceBody()
    channel: Name | None = None

    @model_validator(mode="after")
    def _something(self) -> ConsentBody:
        if self.state is None and self.marketing is None:
            raise ValueError("needs a state, or marketing: stopped")
        return self
