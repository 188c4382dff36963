"""The bodies that the API takes, by resource: messages, campaigns, consents, contacts, imports, event sinks.

They are strict: an unknown field is an error.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from channels.outbound import Content
from gateway.config import ButtonIndex
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Reason
from gateway.events.sinks import REPLAYED
from gateway.web.content_models import Button, Described, Header, Interactive, MediaContent
from gateway.web.enum_types import (
    AskedState,
    CampaignCategory,
    Category,
    OutsideSource,
    RefuseOrDefer,
    ReviewDecision,
    UnsentStatus,
)
from gateway.web.request_fields import (
    Address,
    Boolean,
    Casefolded,
    Disclosure,
    Duration,
    IpAddress,
    Language,
    Moment,
    Name,
    Text,
    UserAgent,
    WebAddress,
    Zone,
)

PREVIEWED, TESTED = 100, 10
"""Most recipients of a preview, and most numbers of a test."""


class Body(BaseModel):
    """A JSON object that the API takes."""

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


class ContentFields(Body):
    """What a message says: one of text, template, media and interactive, or text with media."""

    text: Text | None = None
    template: TemplateBody | None = None
    media: Annotated[dict[str, Any], Described(MediaContent)] | None = None
    interactive: Annotated[dict[str, Any], Described(Interactive)] | None = None
    reply_to: Name | None = None

    @model_validator(mode="after")
    def _one_content(self) -> Self:
        given = [name for name in ("text", "template", "media", "interactive") if getattr(self, name) is not None]
        if given == ["text", "media"]:
            return self
        if len(given) != 1 and (given or not self.content_is_optional()):
            raise ValueError("needs exactly one of text, template, media and interactive")
        return self

    def content_is_optional(self) -> bool:
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


class ContentBody(ContentFields):
    """What a message or a campaign says: one of text, template, media and interactive, or text with media. It is not
    sent any more after `expires_in`, a span such as "4 hours"; `on_cap` and `on_quiet_hours` say whether these gates
    refuse or defer it."""

    channel: Name
    category: Category
    expires_in: Duration | None = None
    on_cap: RefuseOrDefer = "refuse"
    on_quiet_hours: RefuseOrDefer = "defer"


class MessageBody(ContentBody):
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
    """Recipients of an earlier campaign: those with one of these statuses, and with `reason` one of these reasons."""

    campaign: Name
    status: Annotated[list[UnsentStatus], Field(min_length=1)] = [MessageStatus.FAILED.value]
    reason: list[Reason] = []


class AudienceBody(Body):
    """Who is subscribed to the group of the channel when the campaign starts."""

    group: Name


class CampaignBody(ContentBody):
    """`POST /v1/campaigns`. With `from` instead of recipients it may leave out the content, which is the earlier
    campaign's then; with `audience` it goes to a group's people. `send_at` is an RFC 3339 time with an offset; without
    it the campaign starts at once."""

    name: Name
    category: CampaignCategory
    recipients: list[RecipientBody] = []
    source: Annotated[SourceBody | None, Field(alias="from")] = None
    audience: AudienceBody | None = None
    start: bool = True
    dry_run: bool = False
    send_at: Moment | None = None
    stop_if: StopIf | None = None

    @model_validator(mode="after")
    def _one_source(self) -> CampaignBody:
        if sum(map(bool, (self.source, self.recipients, self.audience))) > 1:
            raise ValueError("takes one of recipients, from and audience")
        return self

    def content_is_optional(self) -> bool:
        """Whether its content may be left out."""
        return self.source is not None


class CampaignPatch(ContentFields):
    """`PATCH /v1/campaigns/{id}`: what is given changes, `expires_in` and `send_at` as when it is created. A content is
    given as a whole; `stop_if` null is none, and `send_at` null lets a draft go as soon as it is started."""

    name: Name | None = None
    expires_in: Duration | None = None
    on_cap: RefuseOrDefer | None = None
    on_quiet_hours: RefuseOrDefer | None = None
    stop_if: StopIf | None = None
    send_at: Moment | None = None

    @field_validator("name", "expires_in", "on_cap", "on_quiet_hours")
    @classmethod
    def _something(cls, value: object) -> object:
        if value is None:
            raise ValueError("cannot be null; leave it out to keep it")
        return value

    def content_is_optional(self) -> bool:
        """Whether its content may be left out."""
        return not self.model_fields_set & ContentFields.model_fields.keys()


class CopyBody(Body):
    """`POST /v1/campaigns/{id}/copy`: the name of the copy; without one it is the campaign's with `(copy)`."""

    name: Name | None = None


class PreviewBody(Body):
    """`POST /v1/campaigns/{id}/preview`: these recipients, who need not be in the campaign, or without them so many of
    its `first` ones."""

    recipients: Annotated[list[RecipientBody], Field(min_length=1, max_length=PREVIEWED)] | None = None
    first: Annotated[int, Field(ge=1, le=PREVIEWED)] = 10


class CampaignTestBody(Body):
    """`POST /v1/campaigns/{id}/test`: the numbers, and the values of its placeholders."""

    to: Annotated[list[Address], Field(min_length=1, max_length=TESTED)]
    variables: dict[str, Text] = {}


class StartBody(Body):
    """`POST /v1/campaigns/{id}/start`: whether it may start although parts of its upload were cut off."""

    incomplete: Literal["refuse", "allow"] = "refuse"


class EmptyBody(Body):
    """A body without members."""


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


class ReviewBody(Body):
    """`POST /v1/reviews/{id}`: `stop` is an opt-out, `promotions` stops these, `keep` is no request at all."""

    decision: ReviewDecision
    note: Text | None = None


class ContactBody(Body):
    """`PATCH /v1/contacts/{address}`: what is given changes, null forgets it."""

    timezone: Zone | None = None
    language: Language | None = None
    external_id: Name | None = None


EVIDENCE = tuple(EvidenceBody.model_fields)
"""The columns of a row that are evidence."""


class ImportRow(Body):
    """A row of `POST /v1/imports`: what `PUT /v1/consents` takes, with the evidence in columns of its own. What the
    query says holds for rows that do not say it. `at` is an RFC 3339 time with an offset."""

    group: Name | None = None
    address: Name
    state: Annotated[AskedState, Casefolded] | None = None
    marketing: Annotated[Literal["stopped"], Casefolded] | None = None
    source: Annotated[OutsideSource, Casefolded] = "import"
    language: Language | None = None
    double_opt_in: Boolean | None = None
    channel: Name | None = None
    text: Disclosure | None = None
    url: WebAddress | None = None
    ip: IpAddress | None = None
    user_agent: UserAgent | None = None
    at: Moment | None = None
    evidence: EvidenceBody | None = None


class PruneBody(Body):
    """`POST /v1/store/prune`: what is older than the age `older_than` goes, or is only counted."""

    older_than: Duration
    dry_run: bool = False


class ReplayBody(Body):
    """`POST /v1/event_sinks/{n}/replay`: the ids of events; without them everything."""

    ids: Annotated[list[Name], Field(max_length=REPLAYED)] | None = None
