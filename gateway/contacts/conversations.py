"""Conversations: the messages from and to a person, the newest first."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row

from gateway.consents.addresses import identity_of
from gateway.core.clock import iso
from gateway.events.feed import raw_shown
from gateway.outbound.message_views import MessageViews
from gateway.outbound.preference_links import SHOWN
from gateway.outbound.render import by_key, missing, placeholders, render
from gateway.runtime.context import Context
from gateway.store import identities as identity_store
from gateway.store import inbox, message_list
from gateway.store.contents import LINKED, NOTHING
from gateway.store.erased_keys import is_erased, shown
from gateway.store.message_list import Filter

LAST_ID = "g"
"""Sorts after every id."""


class Conversations:
    """The service: the messages with a person, page by page."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def page(
        self, address: str, *, before: str, most: int, raw: bool
    ) -> tuple[list[dict[str, Any]], str | None] | None:
        """At most `most` messages with a person, older than the id `before` ("" for the newest), and the cursor of the
        next page; None for a person never seen. With `raw`, a message from them includes the provider's whole item."""

        def unit(connection: Connection) -> tuple[list[dict[str, Any]], str | None] | None:
            identity = identity_of(address)
            contact = identity_store.find(connection, [identity]).get(identity)
            if contact is None:
                return None
            inbound = inbox.talk(connection, contact, before or LAST_ID, most + 1)
            outbound = message_list.page(connection, Filter(contact=contact), before=before, most=most + 1).rows
            rows = sorted((*inbound, *outbound), key=lambda row: row.id, reverse=True)
            following = rows[most - 1].id if len(rows) > most else None
            rows = rows[:most]
            inbound_ids = {row.id for row in inbound}
            outbound_views = _OutboundViews(
                connection, self._context, [row for row in rows if row.id not in inbound_ids]
            )
            return [
                _inbound_item(row, raw) if row.id in inbound_ids else outbound_views.item(row) for row in rows
            ], following

        return await self._context.store.read(unit)


def _inbound_item(row: Row[Any], raw: bool) -> dict[str, Any]:
    """A message from the person, as the API shows it. One that an older version stored has only its text, and one that
    was erased not even that."""
    text_only = {
        "id": row.id, "channel": row.channel, "from": "", "name": None, "kind": None, "text": row.text, "payload": None,
        "title": None, "description": None, "media": [], "provider_id": shown(row.key) or "", "in_reply_to": None,
        "sent_at": iso(row.sent_at) if row.sent_at is not None else None,
    }  # fmt: skip
    details = json.loads(row.said) if row.said else text_only
    item = {"direction": "inbound", "at": iso(row.received_at), **details}
    return item | {"raw": raw_shown(row.raw)} if raw else item


class _OutboundViews:
    """Messages to the person, as the API shows them, with their content."""

    def __init__(self, connection: Connection, context: Context, rows: list[Row[Any]]) -> None:
        self._shown = MessageViews(connection, context.config, rows, context.clock.now())
        campaigns = {row.campaign_id for row in rows if row.content is None and row.campaign_id is not None}
        contents = message_list.campaigns_of(connection, campaigns) if campaigns else {}
        self._contents = {id_: content for id_, (_, content) in contents.items()}

    def item(self, row: Row[Any]) -> dict[str, Any]:
        """One of them, as the API shows it."""
        return {
            "direction": "outbound",
            "at": iso(row.created_at),
            **self._shown.resource(row),
            "automatic": row.kind == "reply",
            "content": self._content(row),
        }

    def _content(self, row: Row[Any]) -> dict[str, Any] | None:
        """The content of a message, a campaign's with its variables filled in; None once it was
        erased, or is not kept any more."""
        if row.content is not None:
            own: dict[str, Any] = json.loads(row.content)
            if own.pop(LINKED, False):
                own = render(own, by_key(json.loads(row.variables or "{}")) | SHOWN)
            return own
        if is_erased(row.address) or row.campaign_id not in self._contents:
            return None
        if self._contents[row.campaign_id] == NOTHING:
            return None
        content: dict[str, Any] = json.loads(self._contents[row.campaign_id])
        values = by_key(json.loads(row.variables)) if row.variables else {}
        if missing(placeholders(content), values):
            return content  # it was refused because a variable is missing
        filled: dict[str, Any] = render(content, values | SHOWN)
        return filled
