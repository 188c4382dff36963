"""The shapes of answers about people: consents and their ledger, imports, contacts, erasures."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from gateway.web.enum_types import ConflictReason, ConsentState, ImportRefusalReason, PromptOutcome
from gateway.web.response_models import FieldError, Message, ProblemDetails, Shape, Time


class Consent(Shape):
    """A person's consent in a group."""

    group: str
    address: str
    state: ConsentState
    marketing: Literal["allowed", "held", "stopped"]
    pending_until: Time | None
    language: str | None
    provider_blocked: bool
    changed_at: Time | None
    source: str | None


class ChangedConsent(Consent):
    """A consent after a change. `prompt` is what became of the prompt that the change calls for, `prompt_at` when a
    `deferred` one can go out, if that is known; `why` says why the change had no effect."""

    prompt: PromptOutcome
    prompt_at: Time | None
    why: str | None


class ConsentProblem(ProblemDetails):
    """A stop stands that this source may not lift. Its type is the same as `reason`; `way_back` is what the person does
    to come back. Where others may lift it, `sources` name them, and `sources_with_evidence` those that may with
    evidence later than `evidence_after`."""

    reason: ConflictReason | None = None
    way_back: str | None = None
    sources: list[str] | None = None
    sources_with_evidence: list[str] | None = None
    evidence_after: Time | None = None
    consent: Consent | None = None


class Evidence(Shape):
    """What proves a change; a person's own words, or what an outside source brought. More members may come."""

    text: str | None = None
    url: str | None = None
    ip: str | None = None
    user_agent: str | None = None
    at: Time | None = None
    message: str | None = None
    matched_by: str | None = None
    word: str | None = None
    payload: str | None = None


class LedgerEntry(Shape):
    """What was recorded, with its evidence; an erased entry keeps its place in the chain. `seq` counts the
    entries of a chain from 1. More members may come."""

    chain: str
    seq: int
    at: Time
    erased: bool
    event: str | None = None
    effect: bool | None = None
    why: str | None = None
    group: str | None = None
    channel: str | None = None
    address: str | None = None
    state: ConsentState | None = None
    marketing: Literal["allowed", "held", "stopped"] | None = None
    signal: str | None = None
    source: str | None = None
    received_at: Time | None = None
    provider_at: Time | None = None
    evidence: Evidence | None = None
    shown: str | None = None
    block: str | None = None
    digest: str
    hash: str


class ImportRefusal(Shape):
    """A row of an import that was not taken; `line` counts from 1, a header included."""

    line: int
    reason: ImportRefusalReason
    address: str | None
    errors: list[FieldError]


class ImportReport(Shape):
    """What came of an import: of so many `rows` were `applied`, which left people in these `states` and caused these
    `prompts`. All refused rows are counted (`refused_count`), the first thousand are listed."""

    rows: int
    applied: int
    states: dict[str, int]
    prompts: dict[str, int]
    refused_count: int
    refused: list[ImportRefusal]


class Identity(Shape):
    """One way to reach a person; `invalid` says why it cannot be used."""

    kind: Literal["phone", "user_id", "parent_user_id"]
    value: str
    invalid: str | None


class ProviderBlock(Shape):
    """A carrier blocks a channel to a person."""

    channel: str
    since: Time
    code: str


class Window(Shape):
    """Until when a person's last message may be answered as service, and until when WhatsApp's window is open."""

    channel: str
    service_until: Time | None
    window_until: Time | None


class Cap(Shape):
    """A marketing cap that holds for a person on a channel: of its group, or (group null) over everything. It is the
    file's `cap` messages in `window_seconds`, of which the channel's quality leaves `limit` in `limit_window_seconds`;
    so many of them are `used` and `left`, and at `frees_at` one more may go if none may now."""

    group: str | None
    channel: str
    cap: int
    window_seconds: int
    limit: int
    limit_window_seconds: int
    used: int
    left: int
    frees_at: Time | None


class ReceivedText(Shape):
    """A message from a person."""

    id: str
    channel: str
    at: Time
    text: str | None


class ExportedContact(Shape):
    """Who a person is, and what they agreed to."""

    address: str
    external_id: str | None
    language: str | None
    timezone: str | None
    created_at: Time
    erased_at: Time | None
    identities: list[Identity]
    consents: list[Consent]
    provider_blocks: list[ProviderBlock]
    windows: list[Window]
    caps: list[Cap]


class Contact(ExportedContact):
    """All that is known of a person."""

    messages: list[Message]
    received: list[ReceivedText]


class KeptRecord(Shape):
    """What an erasure keeps: stops and blocks, and the address while there are any."""

    address: bool
    unsubscribed: list[str]
    marketing_stopped: list[str]
    provider_blocks: list[str]


class Erased(Shape):
    """When a person was erased, and what is kept of them."""

    erased_at: Time
    kept: KeptRecord


class Review(Shape):
    """A message that may be a request to stop, and its person's consent now. `settled` says how it ended, null while it
    waits; `question` is the one whether to stop, which may be answered until `question_until`."""

    id: str
    at: Time
    channel: str
    group: str | None
    address: str
    text: str
    words: list[str] = Field(description="Those that ask.")
    settled: str | None
    state: ConsentState
    marketing: Literal["allowed", "held", "stopped"]
    question: Literal["none", "waiting", "open"]
    question_until: Time | None


class MissedStop(Shape):
    """A message that was heard as no certain request to stop, and what followed it: an entry of the ledger, or
    `human`."""

    id: str
    group: str
    text: str
    at: Time
    heard: Literal["other", "likely"]
    followed_by: str
    language: str | None = Field(description="The language that is known of the person.")
