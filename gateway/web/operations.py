"""Every operation of the API as one table: what it takes, what it answers, who may call it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from gateway.campaigns.recipient_upload import PART_LENGTH
from gateway.core.campaign_state import CampaignMove
from gateway.core.consent.guards import OUTSIDE
from gateway.core.event_types import EventType
from gateway.events.feed import DIGITS, PREFIX
from gateway.web import braze_models as braze
from gateway.web import channel_models, event_models, person_response_models, request_models, response_models
from gateway.web.body_streams import SNIFFED
from gateway.web.enum_types import ASKED_STATES
from gateway.web.paging import CURSOR_LENGTH, LIMIT, LONGEST_WAIT, MOST

JSON = "application/json"
STREAMS = (SNIFFED,)


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path. `body` is a model, or for streams the model of a row; `query` maps a parameter's name to
    its JSON schema (with `required` if it is); `answers` maps a status to a model, or to a content type of text.
    `problems` maps a status to the model of its problem, `errors` are the other statuses that no rule of the
    description adds. `note` says in words what a generated client cannot do."""

    method: str
    path: str
    summary: str
    tag: str
    scope: str | None
    answers: Mapping[int, Any]
    body: Any = None
    media: tuple[str, ...] = (JSON,)
    optional_body: bool = False
    query: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    idempotent: bool = False
    errors: tuple[int, ...] = ()
    problems: Mapping[int, Any] = field(default_factory=dict)
    note: str = ""

    @property
    def braze(self) -> bool:
        """Whether its errors are in Braze's shape."""
        return self.tag == "Braze"


_Query = dict[str, dict[str, Any]]
_LIMIT: _Query = {"limit": {"type": "integer", "minimum": 1, "maximum": MOST, "default": LIMIT}}
_NUMBER = f"[0-9]{{1,{DIGITS}}}"
_NEXT = "`next` of the previous page."
_TEXT_CURSOR: _Query = {"cursor": {"type": "string", "maxLength": CURSOR_LENGTH, "description": _NEXT}}
_CURSOR: _Query = {"cursor": {"type": "string", "pattern": f"^{_NUMBER}$", "description": _NEXT}}
_TEXT_PAGE: _Query = {**_LIMIT, **_TEXT_CURSOR}
_PAGE: _Query = {**_LIMIT, **_CURSOR}
_STRINGS = {"type": "array", "items": {"type": "string"}}
_STATUSES = {"type": "array", "items": {"$ref": "#/components/schemas/MessageStatus"}}
_REASONS = {"type": "array", "items": {"$ref": "#/components/schemas/Reason"}}
_MOMENT = {"type": "string", "format": "date-time"}
_RAW = {
    "type": "boolean",
    "default": False,
    "description": "A message from a person brings the provider's whole item.",
}
_TWO_TYPES = f"{EventType.MESSAGE_RECEIVED},{EventType.MESSAGE_STATUS}"
_CAMPAIGN_STATE = {"$ref": "#/components/schemas/CampaignState"}
_IMPORT_DEFAULTS: _Query = {
    "group": {"type": "string", "description": "For rows that name no group."},
    "state": {"type": "string", "enum": list(ASKED_STATES), "description": "For rows that name no state."},
    "source": {"type": "string", "enum": list(OUTSIDE), "description": "For rows that name no source."},
    "double_opt_in": {"type": "boolean", "description": "For rows that do not say."},
    "language": {"type": "string", "description": "For rows that name no language."},
}
_BRAZE_QUERY: _Query = {
    "subscription_group_id": {"type": "string", "required": True},
    "external_id": {**_STRINGS, "maxItems": braze.MOST},
    "phone": {**_STRINGS, "maxItems": braze.MOST},
}

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "post", "/v1/messages", "Send one message", "Messages", "send",
        {202: response_models.Message}, request_models.MessageBody, idempotent=True,
    ),
    Operation(
        "get", "/v1/messages", "Messages, newest first", "Messages", "read",
        {200: response_models.Page[response_models.Message]},
        query={
            **_TEXT_PAGE,
            "to": {"type": "string", "description": "Everything to this person, however the number is written."},
            "reference": {"type": "string"}, "channel": {"type": "string"}, "campaign": {"type": "string"},
            "status": _STATUSES, "since": {**_MOMENT, "description": "Created at this time or later."},
            "until": {**_MOMENT, "description": "Created before this time."},
        },
    ),
    Operation(
        "get", "/v1/messages/{id}", "One message with its history", "Messages", "read",
        {200: response_models.MessageWithHistory},
    ),
    Operation(
        "post", "/v1/campaigns", "Create a campaign and start it", "Campaigns", "send",
        {202: response_models.Campaign, 200: response_models.Verdicts}, request_models.CampaignBody, idempotent=True,
    ),
    Operation(
        "get", "/v1/campaigns", "Every campaign, newest first", "Campaigns", "read",
        {200: response_models.Page[response_models.Campaign]}, query={**_TEXT_PAGE, "state": _CAMPAIGN_STATE},
    ),
    Operation("get", "/v1/campaigns/{id}", "A campaign with its counts", "Campaigns", "read",
        {200: response_models.Campaign}),
    Operation(
        "patch", "/v1/campaigns/{id}", "Change a draft or a scheduled campaign", "Campaigns", "send",
        {200: response_models.Campaign}, request_models.CampaignPatch, errors=(409,),
    ),
    Operation(
        "delete", "/v1/campaigns/{id}", "Delete a draft with its recipients", "Campaigns", "send",
        {200: response_models.DeletedCampaign}, errors=(409,),
    ),
    Operation(
        "post", "/v1/campaigns/{id}/copy", "A new draft with the same content and options", "Campaigns", "send",
        {202: response_models.Campaign}, request_models.CopyBody, optional_body=True, idempotent=True,
    ),
    Operation(
        "post", "/v1/campaigns/{id}/preview", "What recipients would get, and every gate; writes nothing", "Campaigns",
        "read", {200: response_models.Previews}, request_models.PreviewBody, optional_body=True, idempotent=True,
    ),
    Operation(
        "post", "/v1/campaigns/{id}/test", "Send its content to some numbers, outside of its counts", "Campaigns",
        "send", {202: response_models.TestMessages}, request_models.CampaignTestBody, idempotent=True,
    ),
    Operation(
        "get", "/v1/campaigns/{id}/messages", "Each person's outcome", "Campaigns", "read",
        {200: response_models.Page[response_models.Outcome]},
        query={**_TEXT_PAGE, "status": _STATUSES, "reason": _REASONS},
        note="With `Accept: text/csv` all of them come in one answer, as CSV.",
    ),
    Operation(
        "post", "/v1/campaigns/{id}/recipients", "Upload recipients into a draft", "Campaigns", "send",
        {200: response_models.Part}, request_models.RecipientBody, STREAMS, idempotent=True,
        query={"part": {"type": "string", "minLength": 1, "maxLength": PART_LENGTH, "required": True}},
        errors=(408, 409),
    ),
    Operation(
        "get", "/v1/campaigns/{id}/recipients", "The parts of a campaign and their progress", "Campaigns", "read",
        {200: response_models.Page[response_models.Part]}, query=_TEXT_PAGE,
    ),
    *(
        Operation(
            "post", f"/v1/campaigns/{{id}}/{verb}", summary, "Campaigns", "send", {200: response_models.Campaign},
            request_models.StartBody if verb is CampaignMove.START else None, optional_body=True, idempotent=True,
            problems={409: response_models.CutOffProblem} if verb is CampaignMove.START else {},
        )
        for verb, summary in (
            (CampaignMove.START, "Start a draft"),
            (CampaignMove.PAUSE, "Pause: hold what is not yet handed over"),
            (CampaignMove.RESUME, "Go on"),
            (CampaignMove.CANCEL, "Cancel: never send what is not yet handed over"),
        )
    ),
    Operation(
        "get", "/v1/consents/{group}/{address}", "A person's consent in a group", "Consent", "read",
        {200: person_response_models.Consent},
    ),
    Operation(
        "put", "/v1/consents/{group}/{address}", "Change a consent", "Consent", "consent",
        {200: person_response_models.ChangedConsent}, request_models.ConsentBody,
        problems={409: person_response_models.ConsentProblem},
    ),
    Operation(
        "get", "/v1/consents/{group}/{address}/ledger", "Every entry with its evidence, oldest first", "Consent",
        "read", {200: response_models.Page[person_response_models.LedgerEntry]}, query=_TEXT_PAGE,
    ),
    Operation(
        "get", "/v1/reviews", "Likely requests to stop that nobody has settled, oldest first", "Consent", "read",
        {200: response_models.Page[person_response_models.Review]}, query=_TEXT_PAGE,
    ),
    Operation(
        "post", "/v1/reviews/{id}", "Decide what a message means; the decision is evidence", "Consent", "consent",
        {200: person_response_models.Review}, request_models.ReviewBody, idempotent=True, errors=(409,),
    ),
    Operation(
        "get", "/v1/reviews/missed", "Messages not heard as a request to stop, although one followed", "Consent",
        "personal", {200: response_models.Page[person_response_models.MissedStop]}, query=_TEXT_PAGE,
        note="A page may be empty before the last one: `limit` counts the messages that are looked at.",
    ),
    Operation(
        "post", "/v1/imports", "Import consents from CSV or NDJSON of any length", "Consent", "consent",
        {200: person_response_models.ImportReport}, request_models.ImportRow, STREAMS, query=_IMPORT_DEFAULTS,
        idempotent=True,
        errors=(408,),
    ),
    Operation(
        "get", "/v1/contacts/{address}", "Everything known of a person", "Contacts", "read",
        {200: person_response_models.Contact},
    ),
    Operation(
        "get", "/v1/contacts/{address}/messages", "The conversation with a person, newest first", "Contacts", "read",
        {200: event_models.ConversationPage}, query={**_TEXT_PAGE, "raw": _RAW},
    ),
    Operation(
        "get", "/v1/contacts/{address}/export", "All that is held of a person, for themselves", "Contacts", "personal",
        {200: event_models.PersonExport},
    ),
    Operation(
        "patch", "/v1/contacts/{address}", "Change a person's details", "Contacts", "consent",
        {200: person_response_models.Contact}, request_models.ContactBody, errors=(409,),
    ),
    Operation(
        "delete", "/v1/contacts/{address}", "Erase a person; stops and the ledger's chain stay", "Contacts", "consent",
        {200: person_response_models.Erased}, errors=(409,),
    ),
    Operation(
        "get", "/v1/events", "The feed of events, in order", "Events", "read", {200: event_models.EventPage},
        query={
            **_PAGE,
            "after": {
                "type": "string", "pattern": f"^({_NUMBER}|{PREFIX}_{_NUMBER}_[0-9a-f]{{1,{DIGITS}}})$",
                "description": "`cursor` or `id` of the last event seen; the same as `cursor`.",
            },
            "types": {"type": "string", "description": "With commas between.", "examples": [_TWO_TYPES]},
            "raw": _RAW,
            "wait": {
                "type": "integer", "minimum": 0, "maximum": LONGEST_WAIT,
                "description": "Seconds to wait for an event.",
            },
        },
    ),
    Operation(
        "get", "/v1/event_sinks", "The state of each event sink", "Events", "read",
        {200: response_models.Page[response_models.Sink]},
        query=_PAGE,
    ),
    Operation(
        "get", "/v1/event_sinks/{n}/dead", "The dead letters of a sink", "Events", "read",
        {200: response_models.Page[event_models.DeadEvent]}, query=_PAGE,
    ),
    Operation(
        "post", "/v1/event_sinks/{n}/replay", "Retry dead letters", "Events", "admin",
        {202: response_models.Replayed}, request_models.ReplayBody, optional_body=True, idempotent=True,
    ),
    Operation(
        "post", "/v1/event_sinks/{n}/enable", "Enable a disabled sink again", "Events", "admin",
        {200: response_models.Sink}, idempotent=True,
    ),
    Operation(
        "get", "/v1/nodes", "The processes that run on the store, and what each leads", "Running", "read",
        {200: channel_models.Nodes},
    ),
    Operation(
        "get", "/v1/channels", "Every channel with its state", "Running", "read",
        {200: response_models.Page[channel_models.Channel]}, query=_TEXT_PAGE,
    ),
    Operation(
        "get", "/v1/channels/{id}/history", "How a channel's quality changed, the newest first", "Running", "read",
        {200: response_models.Page[channel_models.ChannelChange]}, query=_TEXT_PAGE,
    ),
    Operation(
        "post", "/v1/channels/{id}/pause", "Pause: send nothing until it is resumed", "Running", "admin",
        {200: channel_models.Channel}, idempotent=True,
    ),
    Operation(
        "post", "/v1/channels/{id}/resume", "Send again", "Running", "admin", {200: channel_models.Channel},
        idempotent=True,
    ),
    Operation(
        "get", "/v1/channels/{id}/templates", "The templates that a channel may send", "Running", "read",
        {200: response_models.Page[channel_models.Template]}, query=_TEXT_PAGE,
    ),
    Operation(
        "post", "/v1/inbound/replay", "Process again what was not understood", "Running", "admin",
        {200: response_models.InboundReplayed}, query=_TEXT_PAGE, idempotent=True,
    ),
    Operation(
        "post", "/v1/store/prune", "Delete a share of what is old and over", "Running", "admin",
        {200: response_models.Pruned}, request_models.PruneBody, query=_TEXT_CURSOR, idempotent=True,
        note="Repeat it with `cursor` set to `next` until that is null.",
    ),
    Operation(
        "get", "/healthz", "Whether the process answers", "Running", None,
        {200: response_models.Health, 503: response_models.Health},
    ),
    Operation(
        "get", "/readyz", "Whether the store and the dispatchers work", "Running", None,
        {200: response_models.Readiness, 503: response_models.Readiness},
    ),
    Operation("get", "/metrics", "Metrics for Prometheus", "Running", None, {200: "text/plain"}),
    Operation(
        "post", "/subscription/status/set", "Set people's state in a group", "Braze", "consent",
        {201: response_models.BrazeAnswer}, braze.StatusBody, idempotent=True,
    ),
    Operation(
        "post", "/v2/subscription/status/set", "Set people's states in groups", "Braze", "consent",
        {201: response_models.BrazeAnswer}, braze.StatusV2Body, idempotent=True,
    ),
    Operation(
        "get", "/subscription/status/get", "People's state in a group", "Braze", "read",
        {200: response_models.BrazeStatus},
        query=_BRAZE_QUERY,
    ),
    Operation(
        "post", "/users/track", "Phones, external ids and groups of users", "Braze", "consent",
        {201: response_models.BrazeTracked}, braze.TrackBody, idempotent=True,
    ),
)  # fmt: skip

BY_ROUTE: Mapping[tuple[str, str], Operation] = {
    (operation.method, operation.path): operation for operation in OPERATIONS
}
"""Every operation by its method and path."""
