"""Messages as callers see them: one with its history, and lists.

A queued message whose stream is held is shown as deferred, and one that waits in a cancelled campaign as cancelled,
before its row says so.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, Row

from gateway.config import Config
from gateway.consents.addresses import identity_of
from gateway.core.campaign_state import CampaignState
from gateway.core.clock import Instant
from gateway.core.message_status import WAITING, MessageStatus
from gateway.core.policy.gates import Reason
from gateway.outbound.hold_reason import as_shown, held_by
from gateway.store import identities as identity_store
from gateway.store import message_list, outbox
from gateway.store.message_list import Filter


@dataclass(frozen=True, slots=True)
class MessageQuery:
    """What a caller wants listed: `to` is an address, `statuses` are those that callers see."""

    to: str | None = None
    statuses: frozenset[str] = frozenset()
    filter: Filter = field(default_factory=Filter)


def find(connection: Connection, config: Config, id_: str, now: Instant) -> dict[str, Any] | None:
    """A message's resource with its history, None when there is none."""
    row = outbox.get(connection, id_)
    if row is None:
        return None
    return MessageViews(connection, config, [row], now).resource(row, history=True)


def listed(
    connection: Connection, config: Config, wanted: MessageQuery, now: Instant, *, before: str, most: int
) -> tuple[list[dict[str, Any]], str | None]:
    """A page of messages, the newest first, and the cursor of the next page (None: there is none)."""
    filter_ = replace(wanted.filter, statuses=_stored(wanted.statuses))
    if wanted.to is not None:
        identity = identity_of(wanted.to)
        contact = identity_store.find(connection, [identity]).get(identity)
        if contact is None:
            return [], None
        filter_ = replace(filter_, contact=contact)
    page = message_list.page(connection, filter_, before=before, most=most)
    shown = MessageViews(connection, config, page.rows, now)
    items = [shown.resource(row) for row in page.rows]
    return [item for item in items if not wanted.statuses or item["status"] in wanted.statuses], page.next


def _stored(shown: frozenset[str]) -> frozenset[str]:
    """Every stored status that may be shown as one of these."""
    also_stored = {MessageStatus.DEFERRED: {MessageStatus.QUEUED}, MessageStatus.CANCELLED: set(WAITING)}
    return shown.union(*(also_stored.get(MessageStatus(status), set()) for status in shown)) if shown else shown


class MessageViews:
    """Makes the resources of some rows; each campaign and each hold is looked up once."""

    def __init__(self, connection: Connection, config: Config, rows: Sequence[Row[Any]], now: Instant) -> None:
        self._connection, self._config, self._now = connection, config, now
        waiting = {row.campaign_id for row in rows if row.status in WAITING and row.campaign_id is not None}
        self._campaigns = message_list.campaigns_of(connection, waiting) if waiting else {}
        self._held: dict[tuple[str, str, str | None, bool], Reason | None] = {}

    def resource(self, row: Row[Any], *, history: bool = False) -> dict[str, Any]:
        """A message's resource."""
        state, content = self._campaigns.get(row.campaign_id, ("", None))
        hold = self._hold(row, row.content or content) if row.status == MessageStatus.QUEUED else None
        resource = outbox.resource(row, history=history)
        return as_shown(resource, cancelled=state == CampaignState.CANCELLED, hold=hold)

    def _hold(self, row: Row[Any], content: str | None) -> Reason | None:
        template = json.loads(content).get("template") if content and row.form == "template" else None
        named = f"{template.get('name')} {template.get('language')}" if template else None
        key = (row.channel, row.category, named, row.campaign_id is not None)
        if key not in self._held:
            self._held[key] = held_by(
                self._connection, self._config, row.channel, row.category, template, self._now, bulk=key[3]
            )
        return self._held[key]
