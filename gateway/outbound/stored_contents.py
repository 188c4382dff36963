"""The contents of stored messages: their own, or their campaigns', which are kept in memory."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row

from channels.outbound import Content
from gateway.outbound.render import by_key, render
from gateway.store import channels as channel_store

MOST = 256
"""Campaigns' contents kept in memory."""


class StoredContents:
    """Reads contents. A campaign's content never changes and is read once."""

    def __init__(self) -> None:
        self._of_campaigns: dict[str, dict[str, Any]] = {}

    def of_campaign(self, connection: Connection, campaign: str) -> dict[str, Any]:
        """A campaign's content. Raises NoResultFound."""
        if campaign not in self._of_campaigns:
            if len(self._of_campaigns) >= MOST:
                self._of_campaigns.clear()
            self._of_campaigns[campaign] = channel_store.campaign_content(connection, campaign)
        return self._of_campaigns[campaign]

    def of_message(self, connection: Connection, row: Row[Any]) -> Content:
        """A message's content: its own, or its campaign's with its variables filled in. Raises KeyError, TypeError and
        ValueError where the stored content makes no message any more."""
        if row.content is not None:
            return Content(**json.loads(row.content))
        content = self.of_campaign(connection, row.campaign_id)
        return Content(**render(content, by_key(json.loads(row.variables)) if row.variables else {}))

    def template(self, connection: Connection, row: Row[Any]) -> Mapping[str, Any] | None:
        """The template that a message sends, None when it sends none."""
        if row.form != "template":
            return None
        own = row.content is not None
        content = json.loads(row.content) if own else self.of_campaign(connection, row.campaign_id)
        template: Mapping[str, Any] | None = content.get("template")
        return template
