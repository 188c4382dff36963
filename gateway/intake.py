"""Intake: single messages that callers hand in, gathered into shared transactions, every gate asked at once.

A gate's refusal is an answer like any other: the message is there, with its status and its reason.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from channels.base import Content
from gateway.clock import DAY, MINUTE, Instant, iso
from gateway.config import Config, WhatsAppConfig
from gateway.contents import content_json, form_of
from gateway.context import Context
from gateway.facts import facts_of
from gateway.gates import lanes, policy
from gateway.gather import Gatherer
from gateway.identity import identity_of
from gateway.ids import new_id
from gateway.store import lines, messages, once, people, templates
from gateway.store.engine import DataError
from gateway.store.messages import NewMessage, Status
from gateway.store.once import Once
from gateway.store.tables import messages as table

EXPIRES_IN = {"authentication": 10 * MINUTE}
"""How long a message may wait when the caller does not say: 10 minutes for a one-time code, a day for the others."""


@dataclass(frozen=True, slots=True)
class Request:
    """A validated request to send one message. `expires_in` in microseconds."""

    channel: str
    to: str
    category: str
    content: Content
    expires_in: int | None = None
    on_cap: str = "refuse"
    on_quiet_hours: str = "defer"
    reference: str | None = None
    once: Once | None = None


class Intake:
    """The service: `send` commits a message and returns its resource."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.gatherer: Gatherer[Request, dict[str, Any]] = Gatherer("intake", self._commit, self._reject)

    async def send(self, request: Request) -> dict[str, Any]:
        """Put one message into the outbox. Raises Full, StoreFailed, DataError."""
        (resource,) = await self.gatherer.put([request])
        return resource

    async def _commit(self, requests: Sequence[Request]) -> Sequence[dict[str, Any]]:
        context = self._context
        context.metrics.gathered.labels("intake").observe(len(requests))
        resources = await context.store.write(lambda connection: self._unit(connection, requests))
        context.wake({request.channel for request in requests})
        return resources

    async def _reject(self, request: Request, error: DataError) -> dict[str, Any]:
        raise error

    def _unit(self, connection: Connection, requests: Sequence[Request]) -> list[dict[str, Any]]:
        context, now = self._context, self._context.clock.now()
        contacts = people.find_or_create(connection, (identity_of(it.to) for it in requests), now)
        known = people.load(connection, contacts.values(), now, replies=False)
        live = {it.channel: templates.live(connection, account_of(context.config, it.channel)) for it in requests}
        fresh = []
        for it in requests:
            contact = contacts[identity_of(it.to)]
            status = templates.of_content(live[it.channel], it.content.template)
            fresh.append(_message(context, it, known[contact], status, now))
        messages.add(connection, fresh, context.node)
        resources = [_resource(it) for it in fresh]
        for it, resource in zip(requests, resources, strict=True):
            once.record(connection, it.once, 202, resource, now)
        return resources


def account_of(config: Config, channel: str) -> str | None:
    """The provider's account whose templates a channel sends, None where it sends none."""
    settings = config.channels[channel]
    return settings.business_account_id if isinstance(settings, WhatsAppConfig) else None


def _message(
    context: Context, it: Request, person: people.PersonState, live: tuple[str, str] | None, now: Instant
) -> NewMessage:
    channel = context.channels[it.channel]
    group = context.config.group_of(it.channel)
    form = form_of(it.content)
    no = policy.verdict(
        facts_of(
            person, channel, group=group.id if group else None, address=it.to, category=it.category, reply=None,
            template=form == "template", now=now, live=live,
        )
    )  # fmt: skip
    status, reason, due_at = Status.QUEUED, None, now
    if no is not None:
        status = Status.REFUSED if no.until is None else Status.DEFERRED
        reason, due_at = no.reason.value, no.until or now
        context.metrics.refused.labels(it.channel, reason).inc()
    lane = lanes.LANE_OF_CATEGORY[it.category]
    return NewMessage(
        id=new_id(now),
        channel=it.channel,
        contact_id=person.id,
        address=it.to,
        group_id=group.id if group else None,
        category=it.category,
        kind="api",
        stream=f"{it.channel}/{lane}",
        lane=lane,
        due_at=due_at,
        expires_at=now + (it.expires_in or EXPIRES_IN.get(it.category, DAY)),
        created_at=now,
        cost=channel.cost(it.content),
        form=form,
        status=status,
        reason=reason,
        content=content_json(it.content),
        reference=it.reference,
        options=json.dumps({"on_cap": it.on_cap, "on_quiet_hours": it.on_quiet_hours}),
    )


def _resource(it: NewMessage) -> dict[str, Any]:
    return {
        "id": it.id,
        "channel": it.channel,
        "to": it.address,
        "category": it.category,
        "status": it.status.value,
        "reason": it.reason,
        "created_at": iso(it.created_at),
        "updated_at": iso(it.created_at),
        "provider_id": None,
        "error": None,
        "reference": it.reference,
        "campaign": it.campaign_id,
    }


def find(connection: Connection, id_: str, now: Instant) -> dict[str, Any] | None:
    """A message's resource with its history, None when there is none. What waits on a paused channel is deferred."""
    row = connection.execute(select(table).where(table.c.id == id_)).one_or_none()
    if row is None:
        return None
    shown = messages.resource(row, history=True)
    if row.status == Status.QUEUED and lines.is_paused(connection, row.channel, now):
        shown |= {"status": Status.DEFERRED.value, "reason": policy.Reason.CHANNEL_PAUSED.value}
    return shown
