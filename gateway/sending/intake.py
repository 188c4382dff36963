"""Intake: single messages that callers hand in, gathered into shared transactions, every gate asked at once.

A gate's refusal is an answer like any other: the message is there, with its status and its reason.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from channels.outbound import Content
from gateway.clock import DAY, MINUTE, Instant, iso
from gateway.contents import content_json, form_of
from gateway.context import Context
from gateway.core.message_status import Status
from gateway.gates import lanes, policy
from gateway.gather import Gatherer
from gateway.ids import new_id
from gateway.people.identity import identity_of
from gateway.sending.judge import Asked, Judge
from gateway.store import messages, once, people
from gateway.store.engine import DataError
from gateway.store.messages import NewMessage
from gateway.store.once import Once

EXPIRES_IN = {policy.Category.AUTHENTICATION: 10 * MINUTE}
"""How long a message may wait when the caller does not say: so long for a one-time code, a day for the others."""


def life(category: str, expires_in: int | None) -> int:
    """How long a message may wait, in microseconds: as the caller says, else by its category."""
    return expires_in or EXPIRES_IN.get(policy.Category(category), DAY)


@dataclass(frozen=True, slots=True)
class Request:
    """A validated request to send one message. `expires_in` in microseconds; `missing_variable`: its content has a
    placeholder that nobody filled."""

    channel: str
    to: str
    category: str
    content: Content
    missing_variable: bool = False
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
        resources = await context.store.write(lambda connection: self.unit(connection, requests))
        context.wake({request.channel for request in requests})
        return resources

    async def _reject(self, request: Request, error: DataError) -> dict[str, Any]:
        raise error

    def unit(self, connection: Connection, requests: Sequence[Request]) -> list[dict[str, Any]]:
        """One transaction's work: decide and store, and the resource of each."""
        context, now = self._context, self._context.clock.now()
        contacts = people.find_or_create(connection, (identity_of(it.to) for it in requests), now)
        judges: dict[str, Judge] = {}
        for id_ in {it.channel for it in requests}:
            judges[id_] = Judge(connection, context.config, context.channels[id_], now)
            asked = [it for it in requests if it.channel == id_]
            ours = {contacts[identity_of(it.to)] for it in asked}
            marketing = {contacts[identity_of(it.to)] for it in asked if may_count(it)}
            judges[id_].load(ours, marketing=marketing)
        fresh = [_message(context, it, contacts[identity_of(it.to)], judges[it.channel], now) for it in requests]
        messages.add(connection, fresh, context.node)
        resources = [_resource(it) for it in fresh]
        for it, resource in zip(requests, resources, strict=True):
            once.record(connection, it.once, 202, resource, now)
        return resources


def may_count(it: Request) -> bool:
    """Whether a message may be marketing: the caller says so, or its template may be."""
    return it.category == policy.Category.MARKETING or it.content.template is not None


def _message(context: Context, it: Request, contact: str, judge: Judge, now: Instant) -> NewMessage:
    channel = context.channels[it.channel]
    group = context.config.group_of(it.channel)
    form, id_ = form_of(it.content), new_id(now)
    no = judge.verdict(
        Asked(
            key=id_,
            contact_id=contact,
            address=it.to,
            category=it.category,
            form=form,
            template=it.content.template,
            on_cap=it.on_cap,
            on_quiet_hours=it.on_quiet_hours,
        )
    )
    status, reason, due_at = Status.QUEUED, None, now
    if it.missing_variable:
        no = policy.Verdict(policy.Reason.MISSING_VARIABLE)
    if no is not None:
        status = Status.REFUSED if no.until is None else Status.DEFERRED
        reason, due_at = no.reason.value, now
        if no.until is not None and no.reason not in policy.WIDE:  # those wait in the stream, and go as it is free
            due_at = policy.due_at(no, now)
        context.metrics.refused.labels(it.channel, reason).inc()
    lane = lanes.LANE_OF_CATEGORY[it.category]
    return NewMessage(
        id=id_,
        channel=it.channel,
        contact_id=contact,
        address=it.to,
        group_id=group.id if group else None,
        category=it.category,
        kind="api",
        stream=f"{it.channel}/{lane}",
        lane=lane,
        due_at=due_at,
        expires_at=now + life(it.category, it.expires_in),
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
