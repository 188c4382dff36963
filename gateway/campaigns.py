"""Campaigns: recipients go in by the thousand, each ends in exactly one count.

A campaign is a draft until all its recipients are in; only then does it run. Pause and cancel hold its stream, which
takes effect on everything that is not yet handed to the provider.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row

from channels.base import Content, Problem
from gateway.clock import DAY, Instant
from gateway.contents import content_json
from gateway.context import Context
from gateway.ids import new_id
from gateway.intake import EXPIRES_IN
from gateway.recipients import Ready, Recipient, Target, form, insert, judge, prepare
from gateway.render import variables
from gateway.store import drives, events, lines, messages, once
from gateway.store.messages import Status
from gateway.store.once import Once

CHUNK = 1000
"""Recipients per transaction: a webhook never waits for more than that."""
THREAD = 200
"""From so many recipients on they are rendered in a thread."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A validated request for a campaign. `expires_in` in microseconds, `send_at` an instant."""

    name: str
    channel: str
    category: str
    content: Content
    recipients: Sequence[Recipient]
    start: bool = True
    send_at: Instant | None = None
    expires_in: int | None = None
    on_cap: str = "refuse"
    on_quiet_hours: str = "defer"
    stop_if: dict[str, float] | None = None
    once: Once | None = field(default=None, repr=False)


class BadRecipients(Exception):
    """Rows that cannot be sent as they are: (row, problem)."""

    def __init__(self, problems: list[tuple[int, Problem]]) -> None:
        super().__init__(f"{len(problems)} recipients cannot be sent")
        self.problems = problems


class WrongState(Exception):
    """The campaign is not in a state in which this can be done."""


class Campaigns:
    """The service around campaigns."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def create(self, plan: Plan) -> dict[str, Any]:
        """Write a campaign with its recipients and let it run (or wait). Raises BadRecipients, StoreFailed."""
        context = self._context
        ready, content = await self._prepare(plan)
        now = context.clock.now()
        id_ = new_id(now)
        target = self._target(plan, id_, content, now)
        seen: set[str] = set()
        await context.store.write(lambda c: drives.add(c, _new(plan, target, content, now)))
        for at in range(0, len(ready), CHUNK):
            chunk = ready[at : at + CHUNK]
            await context.store.write(lambda c, chunk=chunk: insert(c, context, target, chunk, seen, now))  # type: ignore[misc]
        resource = await context.store.write(lambda c: self._open(c, plan, id_))
        context.wake({plan.channel})
        return resource

    async def dry_run(self, plan: Plan) -> list[dict[str, Any]]:
        """Every recipient with every gate that would refuse it; writes nothing. Raises BadRecipients."""
        context = self._context
        ready, content = await self._prepare(plan)
        now = context.clock.now()
        target = self._target(plan, "", content, now)
        return await context.store.read(lambda c: judge(c, context, target, ready, now))

    async def get(self, id_: str) -> dict[str, Any] | None:
        """A campaign's resource."""
        return await self._context.store.read(lambda c: self.resource(c, id_))

    async def recipients(
        self, id_: str, *, status: str | None, reason: str | None, after: str, most: int
    ) -> list[dict[str, Any]] | None:
        """A page of each person's outcome, None when there is no such campaign."""

        def unit(connection: Connection) -> list[dict[str, Any]] | None:
            if drives.get(connection, id_) is None:
                return None
            found = drives.page(connection, id_, status=status, reason=reason, after=after, most=most)
            return [messages.resource(row) for row in found]

        return await self._context.store.read(unit)

    async def change(self, id_: str, verb: str) -> dict[str, Any] | None:
        """start, pause, resume or cancel. None when there is no such campaign. Raises WrongState."""
        old, new = VERBS[verb]
        context = self._context

        def unit(connection: Connection) -> dict[str, Any] | None:
            row = drives.get(connection, id_)
            if row is None:
                return None
            now = context.clock.now()
            why = "by request" if verb == "pause" else None
            if row.state != new and not drives.set_state(connection, id_, old, new, now, why):
                raise WrongState(f"a campaign that is {row.state} cannot be changed by {verb}")
            if row.state != new:
                events.add(connection, [_event(row, new, now, why)])
            return self.resource(connection, id_)

        resource = await context.store.write(unit)
        if resource is not None:
            if verb == "cancel":
                while await context.store.write(lambda c: self._cancel_some(c, id_)):
                    pass
                resource = await self.get(id_)
            else:
                context.wake({resource["channel"]})
        return resource

    def resource(self, connection: Connection, id_: str) -> dict[str, Any] | None:
        """A campaign's resource, with counts that sum up to its recipients."""
        row = drives.get(connection, id_)
        if row is None:
            return None
        held = lines.is_paused(connection, row.channel, self._context.clock.now())
        counts: dict[str, int] = {"recipients": 0, **{status.value: 0 for status in Status}}
        refused: dict[str, int] = {}
        failed: dict[str, int] = {}
        for status, detail, n in drives.counts(connection, id_):
            shown = Status.DEFERRED.value if held and status == Status.QUEUED else status
            counts[shown] += n
            counts["recipients"] += n
            if status == Status.REFUSED:
                refused[detail] = refused.get(detail, 0) + n
            elif status == Status.FAILED:
                failed[detail] = failed.get(detail, 0) + n
        return {
            "id": row.id,
            "name": row.name,
            "channel": row.channel,
            "category": row.category,
            "state": row.state,
            "paused_reason": row.paused_reason,
            "counts": counts,
            "refused": refused,
            "failed": failed,
        }

    async def _prepare(self, plan: Plan) -> tuple[list[Ready], dict[str, Any]]:
        content: dict[str, Any] = json.loads(content_json(plan.content))
        needed = variables(content)
        channel = self._context.channels[plan.channel]
        if len(plan.recipients) >= THREAD:
            ready, problems = await asyncio.to_thread(prepare, content, needed, plan.recipients, channel)
        else:
            ready, problems = prepare(content, needed, plan.recipients, channel)
        if problems:
            raise BadRecipients(problems)
        return ready, content

    def _target(self, plan: Plan, id_: str, content: dict[str, Any], now: Instant) -> Target:
        life = plan.expires_in or EXPIRES_IN.get(plan.category, DAY)
        options = json.dumps({"on_cap": plan.on_cap, "on_quiet_hours": plan.on_quiet_hours})
        return Target(id_, plan.channel, plan.category, form(content), max(now, plan.send_at or 0) + life, options)

    def _open(self, connection: Connection, plan: Plan, id_: str) -> dict[str, Any]:
        """All recipients are in: from now on the campaign is what the caller asked for."""
        now = self._context.clock.now()
        state = "scheduled" if plan.send_at is not None and plan.send_at > now else "running"
        if plan.start:
            drives.set_state(connection, id_, ("draft",), state, now)
        resource = self.resource(connection, id_)
        assert resource is not None
        once.record(connection, plan.once, 202, resource, now)
        return resource

    def _cancel_some(self, connection: Connection, id_: str) -> int:
        """Cancel a thousand of what waits; how many there were."""
        now = self._context.clock.now()
        waiting = messages.waiting_in(connection, id_, CHUNK)
        moves = [messages.Move(row, Status.CANCELLED) for row in waiting]
        messages.settle(connection, moves, now, self._context.node)
        return len(moves)


VERBS: dict[str, tuple[tuple[str, ...], str]] = {
    "start": (("draft", "scheduled"), "running"),
    "pause": (("running", "scheduled"), "paused"),
    "resume": (("paused",), "running"),
    "cancel": (("draft", "scheduled", "running", "paused"), "cancelled"),
}
"""From which states a verb leads to which."""


def _new(plan: Plan, target: Target, content: dict[str, Any], now: Instant) -> drives.NewCampaign:
    options = json.loads(target.options) | {"expires_in": plan.expires_in, "stop_if": plan.stop_if}
    return drives.NewCampaign(
        target.id, plan.name, plan.channel, plan.category, "draft", json.dumps(content, ensure_ascii=False),
        json.dumps(options), plan.send_at, now,
    )  # fmt: skip


def _event(row: Row[Any], state: str, now: Instant, why: str | None) -> events.Event:
    return events.Event("campaign.state", now, None, {"campaign": row.id, "state": state, "reason": why})
