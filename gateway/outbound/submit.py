"""Intake: takes single messages from callers, in shared transactions, and asks every gate at once.

A gate's refusal is an answer like any other: the message is stored with its status and its reason.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from channels.outbound import Content
from gateway.consents.addresses import identity_of
from gateway.core.clock import DAY, MINUTE, Instant, iso
from gateway.core.ids import new_id
from gateway.core.message_status import MessageStatus
from gateway.core.policy import gates, lanes
from gateway.outbound.gate_evaluator import GateEvaluator, GateRequest
from gateway.runtime.batcher import Batcher
from gateway.runtime.context import Context
from gateway.store import idempotency as idempotency_store
from gateway.store import identities as identity_store
from gateway.store import outbox
from gateway.store.contents import content_json, form_of
from gateway.store.engine import DataError
from gateway.store.idempotency import IdempotencyKey
from gateway.store.outbox import NewMessage

EXPIRES_IN = {gates.Category.AUTHENTICATION: 10 * MINUTE}
"""How long a message may wait when the caller does not say, in microseconds, by category; a day for the others."""


def life(category: str, expires_in: int | None) -> int:
    """How long a message may wait, in microseconds: as the caller says, else by its category."""
    return expires_in or EXPIRES_IN.get(gates.Category(category), DAY)


@dataclass(frozen=True, slots=True)
class SendRequest:
    """A validated request to send one message. `expires_in` in microseconds; `missing_variable`: its content has a
    placeholder that nobody filled. With `variables` (JSON) they are filled into its content when it is sent, with the
    recipient's link, and it costs `cost` then."""

    channel: str
    to: str
    category: str
    content: Content
    missing_variable: bool = False
    variables: str | None = None
    cost: int | None = None
    expires_in: int | None = None
    on_cap: str = "refuse"
    on_quiet_hours: str = "defer"
    reference: str | None = None
    once: IdempotencyKey | None = None


class Submit:
    """The service: `send` commits a message and returns its resource."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.batcher: Batcher[SendRequest, dict[str, Any]] = Batcher(
            "intake", self._commit, self._reject, context.tracing
        )

    async def send(self, request: SendRequest) -> dict[str, Any]:
        """Put one message into the outbox. Raises QueueFull, StoreFailed, DataError."""
        (resource,) = await self.batcher.put([request])
        with self._context.tracing.span("message", request.channel, message=resource["id"], first=True) as span:
            span.set("assent.status", resource["status"])
        return resource

    async def send_together(
        self, requests: Sequence[SendRequest], asked: IdempotencyKey | None
    ) -> list[dict[str, Any]]:
        """Put some messages into the outbox in one transaction; the answer to all of them is stored under a key. Raises
        StoreFailed, DataError."""
        context = self._context

        def unit(connection: Connection) -> list[dict[str, Any]]:
            resources = self.unit(connection, requests)
            idempotency_store.record(connection, [(asked, 202, {"items": resources})], context.clock.now())
            return resources

        resources = await context.store.write(unit)
        context.wake({request.channel for request in requests})
        return resources

    async def _commit(self, requests: Sequence[SendRequest]) -> Sequence[dict[str, Any]]:
        context = self._context
        context.metrics.gathered.labels("intake").observe(len(requests))
        resources = await context.store.write(lambda connection: self.unit(connection, requests))
        context.wake({request.channel for request in requests})
        return resources

    async def _reject(self, request: SendRequest, error: DataError) -> dict[str, Any]:
        raise error

    def unit(self, connection: Connection, requests: Sequence[SendRequest]) -> list[dict[str, Any]]:
        """One transaction's work: decide and store, and the resource of each."""
        context, now = self._context, self._context.clock.now()
        contacts = identity_store.find_or_create(connection, (identity_of(request.to) for request in requests), now)
        evaluators: dict[str, GateEvaluator] = {}
        for id_ in {request.channel for request in requests}:
            evaluators[id_] = GateEvaluator(connection, context.config, context.channels[id_], now)
            requested = [request for request in requests if request.channel == id_]
            people = {contacts[identity_of(request.to)] for request in requested}
            marketing = {contacts[identity_of(request.to)] for request in requested if may_count(request)}
            evaluators[id_].load(people, marketing=marketing)
        fresh = [
            _message(context, request, contacts[identity_of(request.to)], evaluators[request.channel], now)
            for request in requests
        ]
        outbox.add(connection, fresh, context.node)
        resources = [_resource(message) for message in fresh]
        answers = [(request.once, 202, resource) for request, resource in zip(requests, resources, strict=True)]
        idempotency_store.record(connection, answers, now)
        return resources


def may_count(request: SendRequest) -> bool:
    """Whether a message may count as marketing: the caller says so, or it has a template, which may be marketing."""
    return request.category == gates.Category.MARKETING or request.content.template is not None


def _message(
    context: Context, request: SendRequest, contact: str, evaluator: GateEvaluator, now: Instant
) -> NewMessage:
    channel = context.channels[request.channel]
    group = context.config.group_of(request.channel)
    form, id_ = form_of(request.content), new_id(now)
    refusal = evaluator.verdict(
        GateRequest(
            key=id_,
            contact_id=contact,
            address=request.to,
            category=request.category,
            form=form,
            template=request.content.template,
            on_cap=request.on_cap,
            on_quiet_hours=request.on_quiet_hours,
        )
    )
    if request.missing_variable:
        refusal = gates.Verdict(gates.Reason.MISSING_VARIABLE)
    status, due_at = _status_after(refusal, now)
    if refusal is not None and status is MessageStatus.REFUSED:
        context.metrics.refused.labels(request.channel, refusal.reason.value).inc()
    lane = lanes.LANE_OF_CATEGORY[request.category]
    return NewMessage(
        id=id_,
        channel=request.channel,
        contact_id=contact,
        address=request.to,
        group_id=group.id if group else None,
        category=request.category,
        kind="api",
        stream=f"{request.channel}/{lane}",
        lane=lane,
        due_at=due_at,
        expires_at=now + life(request.category, request.expires_in),
        created_at=now,
        cost=channel.cost(request.content) if request.cost is None else request.cost,
        form=form,
        status=status,
        reason=refusal.reason.value if refusal is not None else None,
        content=content_json(request.content, linked=request.variables is not None),
        variables=request.variables,
        reference=request.reference,
        options=json.dumps({"on_cap": request.on_cap, "on_quiet_hours": request.on_quiet_hours}),
    )


def _status_after(refusal: gates.Verdict | None, now: Instant) -> tuple[MessageStatus, Instant]:
    """A new message's status after the gates' verdict, and when it is due."""
    if refusal is None:
        return MessageStatus.QUEUED, now
    if refusal.until is None:
        return MessageStatus.REFUSED, now
    wide = refusal.reason in gates.WIDE  # due at once: the stream is held, and the message goes when that ends
    return MessageStatus.DEFERRED, now if wide else gates.due_at(refusal, now)


def _resource(message: NewMessage) -> dict[str, Any]:
    return {
        "id": message.id,
        "channel": message.channel,
        "to": message.address,
        "category": message.category,
        "status": message.status.value,
        "reason": message.reason,
        "created_at": iso(message.created_at),
        "updated_at": iso(message.created_at),
        "provider_id": None,
        "error": None,
        "reference": message.reference,
        "campaign": message.campaign_id,
    }
