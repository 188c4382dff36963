"""A few of a campaign's recipients by what became of them, found at a cost that does not grow with the campaign.

Partial indexes have an entry for each message that was refused or failed, or whose outcome is unknown, and none for any
other; what waits is found in the outbox, those first that wait longest from now.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from gateway.core.message_status import WAITING, MessageStatus
from gateway.store.schema import literal, literals, messages
from gateway.store.statements import Choice

_of_campaign = messages.c.campaign_id == bindparam("campaign")
_refused = Choice(
    "recipients.refused_examples",
    "Some recipients of a campaign who were refused, for a reason or for any.",
    select(messages)
    .where(_of_campaign, messages.c.status == literal(MessageStatus.REFUSED), messages.c.campaign_id.is_not(None))
    .limit(bindparam("most")),
    {"reason": messages.c.reason == bindparam("reason")},
)
_failed = Choice(
    "recipients.failed_examples",
    "Some recipients of a campaign whom it failed to reach, with an error or with any.",
    select(messages)
    .where(
        _of_campaign,
        messages.c.status == bindparam("status"),
        messages.c.status.in_(literals(MessageStatus.FAILED, MessageStatus.UNKNOWN)),  # the condition of the index
        messages.c.campaign_id.is_not(None),
    )
    .limit(bindparam("most")),
    {"code": messages.c.error_code == bindparam("code")},
)
_waiting = Choice(
    "recipients.waiting_examples",
    "Some recipients of a campaign whose messages wait, of those that are due last.",
    select(messages)
    .where(messages.c.stream == bindparam("campaign"), messages.c.status.in_(literals(*WAITING)))
    .order_by(messages.c.due_at.desc(), messages.c.id.desc())
    .limit(bindparam("most")),
    {"status": messages.c.status == bindparam("status")},
)


def refused(connection: Connection, campaign: str, reason: str, most: int) -> Sequence[Row[Any]]:
    """At most `most` recipients who were refused for this reason ("": for any)."""
    asked = {"campaign": campaign, "most": most} | ({"reason": reason} if reason else {})
    return connection.execute(_refused.given(asked), asked).all()


def failed(connection: Connection, campaign: str, status: str, code: str, most: int) -> Sequence[Row[Any]]:
    """At most `most` recipients whose message failed, or is `unknown`, with this error ("": with any)."""
    asked = {"campaign": campaign, "status": status, "most": most} | ({"code": code} if code else {})
    return connection.execute(_failed.given(asked), asked).all()


def waiting(connection: Connection, campaign: str, status: str | None, most: int) -> Sequence[Row[Any]]:
    """At most `most` recipients whose message waits, with this status (None: with any)."""
    asked = {"campaign": campaign, "most": most} | ({"status": status} if status is not None else {})
    return connection.execute(_waiting.given(asked), asked).all()
