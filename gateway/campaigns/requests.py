"""Requests for campaigns, and the errors that they can lead to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from channels.outbound import Content, ContentProblem
from gateway.campaigns.recipients import Recipient
from gateway.core.clock import Instant
from gateway.store.idempotency import IdempotencyKey


@dataclass(frozen=True, slots=True)
class RecipientSource:
    """Recipients of an earlier campaign: those that ended in these statuses (and for these reasons, if any are
    given)."""

    campaign: str
    statuses: tuple[str, ...]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CampaignRequest:
    """A validated request for a campaign. `expires_in` is in microseconds."""

    name: str
    channel: str
    category: str
    content: Content
    recipients: Sequence[Recipient]
    source: RecipientSource | None = None
    audience: str | None = None  # a group
    start: bool = True
    send_at: Instant | None = None
    expires_in: int | None = None
    on_cap: str = "refuse"
    on_quiet_hours: str = "defer"
    stop_if: dict[str, float] | None = None
    once: IdempotencyKey | None = field(default=None, repr=False)


class BadRecipients(Exception):
    """Recipients that cannot be sent to as they are; `problems` are (index of the recipient, problem)."""

    def __init__(self, problems: list[tuple[int, ContentProblem]]) -> None:
        super().__init__(f"{len(problems)} recipients cannot be sent")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class CampaignEdit:
    """What shall change of a campaign that has not started: the content as a whole (None: it stays), and by their names
    those of name, on_cap, on_quiet_hours, expires_in, stop_if and send_at that change."""

    content: Content | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


class BadContent(Exception):
    """A content that an audience cannot get; `problems` says why."""

    def __init__(self, problems: tuple[ContentProblem, ...]) -> None:
        super().__init__("the audience cannot get this content")
        self.problems = problems


class WrongState(Exception):
    """The campaign is not in a state in which this can be done."""


STILL_RENDERED = "the campaign's recipients are still being rendered with its new content; try again"


NOT_KEPT = "what the campaign said is not kept any more"


class CutOff(WrongState):
    """Uploads of the campaign's recipients were interrupted; `parts` are the names of these uploads."""

    def __init__(self, parts: Sequence[str]) -> None:
        super().__init__(
            f"{'this part is' if len(parts) == 1 else 'these parts are'} incomplete: "
            f"{', '.join(map(repr, parts))}; send {'it' if len(parts) == 1 else 'them'} again, "
            'or start with "incomplete": "allow"'
        )
        self.parts = list(parts)
