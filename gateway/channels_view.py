"""What `GET /v1/channels` shows, and pausing a channel by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from gateway.clock import DAY, iso
from gateway.context import Context
from gateway.store import lines

UNTIL_RESUMED = 365 * 100 * DAY
"""A pause by hand has no end of its own."""

BY_REQUEST = "by request"


class Overview:
    """The channels as people see them."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def items(self, connection: Connection) -> list[dict[str, Any]]:
        """Every configured channel, in the order of its id."""
        waiting = lines.waiting(connection)
        return [self._item(connection, id_, waiting) for id_ in sorted(self._context.config.channels)]

    def set_paused(self, connection: Connection, id_: str, paused: bool) -> dict[str, Any]:
        """Pause a channel until it is resumed, or let it run."""
        until = self._context.clock.now() + UNTIL_RESUMED if paused else None
        lines.pause(connection, id_, until, BY_REQUEST if paused else None)
        return self._item(connection, id_, lines.waiting(connection))

    def _item(self, connection: Connection, id_: str, waiting: Mapping[str, int]) -> dict[str, Any]:
        context, now = self._context, self._context.clock.now()
        settings = context.config.channels[id_]
        why = context.unavailable.get(id_)
        shown: dict[str, Any] = {
            "id": id_,
            "adapter": settings.adapter,
            "state": "unavailable" if why else "running",
            "state_reason": why,
            "quality": {"rating": "unknown", "factor": 1.0, "since": None, "source": None},
            "messaging_limit": {"limit": None, "used": None, "resets": None},
            "rate": settings.rate,
            "queued": waiting.get(id_, 0),
            "paused_until": None,
            "last_error": None,
        }
        if why:
            return shown
        line = lines.get(connection, id_)
        if line.paused_until is not None and line.paused_until > now:
            shown |= {"state": "paused", "state_reason": line.paused_reason}
            if line.paused_until < now + UNTIL_RESUMED // 2:
                shown["paused_until"] = iso(line.paused_until)
        shown["quality"]["factor"] = line.factor
        if line.last_error is not None:
            shown["last_error"] = {**line.last_error, "at": iso(line.last_error["at"])}
        return shown
