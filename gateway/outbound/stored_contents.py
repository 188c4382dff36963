"""The contents of stored messages: their own, or their campaigns', which are kept in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic_core import from_json
from sqlalchemy import Connection

from channels.outbound import Content
from gateway.outbound.render import by_key, links_to_preferences, render
from gateway.store import channels as channel_store
from gateway.store.contents import LINKED
from gateway.store.stored_messages import StoredMessage

MOST = 256
"""Campaigns' contents kept in memory."""

LinkOf = Callable[[StoredMessage], dict[str, str]]
"""What the link to the preference page is in a message, as a value to fill in."""


class StoredContents:
    """Reads contents. A campaign's content never changes once it has started, and is read once."""

    def __init__(self) -> None:
        self._of_campaigns: dict[str, dict[str, Any]] = {}
        self._linked: set[str] = set()  # the campaigns in which everybody has a link of their own
        self._alike: dict[str, Content] = {}  # what recipients without variables get, by campaign

    def of_campaign(self, connection: Connection, campaign: str) -> dict[str, Any]:
        """A campaign's content. Raises NoResultFound."""
        if campaign not in self._of_campaigns:
            if len(self._of_campaigns) >= MOST:
                self._of_campaigns.clear()
                self._linked.clear()
                self._alike.clear()
            content = self._of_campaigns[campaign] = channel_store.campaign_content(connection, campaign)
            if links_to_preferences(content):
                self._linked.add(campaign)
        return self._of_campaigns[campaign]

    def of_message(self, connection: Connection, row: StoredMessage, link: LinkOf) -> Content:
        """A message's content: its own, or its campaign's, with its variables and its link filled in. Raises KeyError,
        TypeError and ValueError where the stored content makes no message any more."""
        if row.content is not None:
            own = from_json(row.content)
            if not own.pop(LINKED, False):  # it is stored as it is sent
                return Content(**own)
            return Content(**render(own, by_key(from_json(row.variables or "{}")) | link(row)))
        campaign = row.campaign_id or ""
        content = self.of_campaign(connection, campaign)
        if row.variables or campaign in self._linked:
            values = by_key(from_json(row.variables)) if row.variables else {}
            return Content(**render(content, values | link(row) if campaign in self._linked else values))
        if campaign not in self._alike:
            self._alike[campaign] = Content(**render(content, {}))
        return self._alike[campaign]

    def template(self, connection: Connection, row: StoredMessage) -> Mapping[str, Any] | None:
        """The template that a message sends, None when it sends none."""
        if row.form != "template":
            return None
        own = row.content
        content = self.of_campaign(connection, row.campaign_id or "") if own is None else from_json(own)
        template: Mapping[str, Any] | None = content.get("template")
        return template
