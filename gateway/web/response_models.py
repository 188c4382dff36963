"""The shapes of answers, for the API's description. Callers have to ignore members that they do not know."""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, Field

from gateway.core.campaign_state import CampaignState
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Reason
from gateway.web.content_models import Button, Header, Interactive, MediaContent
from gateway.web.enum_types import CampaignCategory, Category, RefuseOrDefer

Time = Annotated[str, Field(json_schema_extra={"format": "date-time"})]
T = TypeVar("T")


class Shape(BaseModel):
    """A JSON object of an answer."""


class Page(Shape, Generic[T]):
    """A page of a list; `next` is the cursor of the following one."""

    items: list[T]
    next: str | None


class FieldError(Shape):
    """One field that is wrong; `loc` is its path in the request: names, and places from 0."""

    loc: list[str | int]
    msg: str


class ProblemDetails(Shape):
    """An error (RFC 9457); `status` is the HTTP status."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[FieldError] = []


class CutOffProblem(ProblemDetails):
    """A campaign that may not start. With the type `incomplete`, `parts` are those of which only the beginning was
    uploaded."""

    parts: list[str] = []


class ErrorDetail(Shape):
    """Why a message failed, in the provider's words."""

    code: str
    detail: str | None


class FilledTemplate(Shape):
    """A template with its parameters, as the caller gave it; `opt_out_button` and `opt_in_button` are places among its
    buttons, from 0."""

    name: str
    language: str
    body: list[str] | None = None
    named: dict[str, str] | None = None
    header: Header | None = None
    buttons: list[Button] | None = None
    opt_out_button: int | None = None
    opt_in_button: int | None = None


class Message(Shape):
    """A message."""

    id: str
    channel: str
    to: str
    category: Category
    status: MessageStatus
    reason: Reason | None
    created_at: Time
    updated_at: Time
    provider_id: str | None
    error: ErrorDetail | None
    reference: str | None
    campaign: str | None


class HistoryLine(Shape):
    """A status that a message had."""

    status: MessageStatus
    at: Time
    code: str | None


class MessageWithHistory(Message):
    """A message with every status it had."""

    history: list[HistoryLine]


class Outcome(Message):
    """What became of a campaign's recipient."""

    variables: dict[str, str]


class PauseConditions(Shape):
    """When a campaign pauses by itself: `opt_out_rate` and `failure_rate` are shares of 0 to 1, looked at `after` so
    many attempts."""

    opt_out_rate: float | None
    failure_rate: float | None
    after: int


class Counts(Shape):
    """How many recipients are in which status: `queued`, `deferred`, `sending`, `accepted`, `sent`, `delivered`,
    `read`, `failed`, `unknown`, `refused`, `expired` and `cancelled` sum up to `recipients`."""

    recipients: int
    queued: int
    deferred: int
    sending: int
    accepted: int
    sent: int
    delivered: int
    read: int
    failed: int
    unknown: int
    refused: int
    expired: int
    cancelled: int


class Totals(Shape):
    """What a campaign took and what came back: the SMS `segments` (on WhatsApp the messages) that were handed over, the
    `planned_segments` of all who were not refused when they were added, and the people whose `replies` or `opt_outs`
    followed it, each once."""

    segments: int
    planned_segments: int
    replies: int
    opt_outs: int


class Audience(Shape):
    """The group whose people a campaign goes to."""

    group: str


class Campaign(Shape):
    """A campaign. Each recipient stands in exactly one count; `refused` is split by reason, `failed` by the provider's
    code, and `opted_out` are people who opted out after getting it. `expires_in` is a span such as "1 day"."""

    id: str
    name: str
    channel: str
    category: CampaignCategory
    state: CampaignState
    paused_reason: str | None
    text: str | None = None
    template: FilledTemplate | None = None
    media: MediaContent | None = None
    interactive: Interactive | None = None
    reply_to: str | None = None
    on_cap: RefuseOrDefer
    on_quiet_hours: RefuseOrDefer
    expires_in: str
    audience: Audience | None
    stop_if: PauseConditions | None
    send_at: Time | None
    created_at: Time
    updated_at: Time
    started_at: Time | None
    finished_at: Time | None
    counts: Counts
    refused: dict[str, int]
    failed: dict[str, int]
    opted_out: int
    totals: Totals


class Gate(Shape):
    """A gate that refuses or defers, and until when, if that is known."""

    reason: Reason
    until: Time | None


class Verdict(Shape):
    """A recipient of a dry run, and every gate that would refuse or defer."""

    to: str
    status: MessageStatus
    reasons: list[Reason]
    gates: list[Gate]


class Verdicts(Shape):
    """A dry run. Of an audience the first people are listed, and all are counted: by status (`counts`, with
    `recipients` for all of them), and by the `reasons` that refuse or defer."""

    items: list[Verdict]
    counts: dict[str, int] | None = None
    reasons: dict[str, int] | None = None


class DeletedCampaign(Shape):
    """A draft that is gone, with its recipients."""

    id: str
    deleted_at: Time


class SentContent(Shape):
    """What a message to a person says."""

    text: str | None = None
    template: FilledTemplate | None = None
    media: MediaContent | None = None
    interactive: Interactive | None = None
    reply_to: str | None = None


class Segments(Shape):
    """How many SMS segments a text takes (`count`), and the encoding that decides it."""

    encoding: Literal["GSM-7", "UCS-2"]
    count: int


class Preview(Verdict):
    """A recipient of a preview: what they would get (null where a value is missing), in how many segments (null where
    none are counted), and every gate that would refuse or defer it."""

    content: SentContent | None
    segments: Segments | None


class Previews(Shape):
    """A preview."""

    items: list[Preview]


class TestMessages(Shape):
    """The messages of a test, one for each number."""

    items: list[Message]


class RefusedRow(Shape):
    """A row of a stream that was not taken; `line` counts from 1, a header included."""

    line: int
    errors: list[FieldError]


class Part(Shape):
    """A part of a campaign's recipients, and how far it is in: of so many `rows`, `added` are recipients now and
    `refused_count` were refused, of which the first thousand are listed."""

    part: str
    rows: int
    added: int
    complete: bool
    refused: list[RefusedRow]
    refused_count: int


class Sink(Shape):
    """The state of an event sink; `n` is its place in the file, from 0. So many events of its types it has still to get
    (`behind`; those among the next 100,000 events count). Earlier ones that it did not take are tried again
    (`retrying`), wait behind such a one (`waiting`) or were given up (`dead`)."""

    n: int
    url: str
    types: list[str]
    cursor: str
    behind: int
    retrying: int
    waiting: int
    dead: int
    last_error: str | None
    disabled_at: Time | None = Field(description="Since it answered 410: it gets nothing more.")
    disabled_why: str | None


class Replayed(Shape):
    """How many dead letters are tried again (`replayed`)."""

    replayed: int


class KeptItem(Shape):
    """An inbound item that is not understood."""

    id: str
    channel: str
    key: str
    received_at: Time
    why: str | None


class InboundReplayed(Page[KeptItem]):
    """What became of a batch of kept items: so many are `understood` now."""

    understood: int


class Pruned(Shape):
    """How many `messages`, `receipts`, `inbound` items and `preference_codes` a share of a prune deleted, or would
    delete; `next` is the cursor of the next share."""

    messages: int
    receipts: int
    inbound: int
    preference_codes: int
    dry_run: bool
    next: str | None


class Health(Shape):
    """The process answers; `broken` while one of its tasks is down."""

    status: Literal["ok", "broken"]


class Readiness(Shape):
    """Whether everything runs; `wrong` says what does not."""

    status: Literal["ready", "not ready"]
    wrong: list[str]


class BrazeAnswer(Shape):
    """An answer in Braze's shape."""

    message: str
    errors: list[dict[str, Any]] = []


class BrazeTracked(BrazeAnswer):
    """What was taken of `POST /users/track`: `attributes_processed`, `events_processed` and `purchases_processed` count
    the objects of each list."""

    attributes_processed: int = 0
    events_processed: int = 0
    purchases_processed: int = 0


class BrazeStatus(Shape):
    """The state of each person asked about."""

    status: dict[str, Literal["Subscribed", "Unsubscribed", "Unknown"]]
    message: str
