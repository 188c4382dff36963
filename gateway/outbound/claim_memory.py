"""What one channel's claims remember from one to the next, and the content of a claimed message."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row

from channels.channel import Channel
from channels.outbound import Content
from gateway.core.clock import Instant
from gateway.core.policy import rate_limit
from gateway.outbound.render import by_key, render
from gateway.store import channels as channel_store

MOST_CONTENTS = 256
"""Campaigns' contents kept in memory."""


@dataclass(slots=True)
class ClaimMemory:
    """Fairness among lanes (`credits`) and campaigns (`turn`, `places`), what is on its way, campaigns' contents."""

    channel: Channel
    node: str
    credits: dict[int, int] = field(default_factory=dict)
    turn: int = 0
    window: rate_limit.ArrivalWindow = field(default_factory=rate_limit.ArrivalWindow)
    contents: dict[str, dict[str, Any]] = field(default_factory=dict)
    places: dict[str, tuple[Instant, str]] = field(default_factory=dict)  # campaign → (due at, id) to read on behind

    def look_behind(self, candidates: Sequence[Row[Any]], held: Collection[str]) -> None:
        """Where a limit holds everything that was read of a campaign, the next claim reads on behind it: the limit does
        not hold everybody. After the last message it begins at the first again."""
        passing = {row.campaign_id for row in candidates if row.id not in held}
        self.places |= {row.campaign_id: (row.due_at, row.id) for row in candidates if row.campaign_id not in passing}

    def campaign_content(self, connection: Connection, campaign: str) -> dict[str, Any]:
        """A campaign's content, which never changes."""
        if campaign not in self.contents:
            if len(self.contents) >= MOST_CONTENTS:
                self.contents.clear()
            self.contents[campaign] = channel_store.campaign_content(connection, campaign)
        return self.contents[campaign]

    def template(self, connection: Connection, row: Row[Any]) -> Mapping[str, Any] | None:
        """The template that a message sends, None when it sends none."""
        if row.form != "template":
            return None
        own = row.content is not None
        content = json.loads(row.content) if own else self.campaign_content(connection, row.campaign_id)
        template: Mapping[str, Any] | None = content.get("template")
        return template


def content_of(connection: Connection, claim_memory: ClaimMemory, row: Row[Any]) -> Content:
    """A message's content: its own, or its campaign's with its variables filled in. Raises KeyError, TypeError and
    ValueError where the stored content makes no message any more."""
    if row.content is not None:
        return Content(**json.loads(row.content))
    content = claim_memory.campaign_content(connection, row.campaign_id)
    return Content(**render(content, by_key(json.loads(row.variables)) if row.variables else {}))
