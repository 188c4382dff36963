"""Recipients of a campaign: each row is rendered, checked and asked at every gate before anything goes out."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from channels.base import Channel, Content, Problem
from gateway.clock import Instant
from gateway.contents import form_of
from gateway.context import Context
from gateway.facts import facts_of
from gateway.gates import lanes, policy
from gateway.identity import identity_of
from gateway.ids import new_id
from gateway.render import render
from gateway.store import messages, people
from gateway.store.messages import NewMessage, Status


@dataclass(frozen=True, slots=True)
class Recipient:
    """A row as the caller wrote it."""

    to: str
    variables: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ready:
    """A row that was rendered: what it costs, or that a variable is missing."""

    to: str
    variables: str | None
    cost: int
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """What of a campaign its recipients need."""

    id: str
    channel: str
    category: str
    form: str
    expires_at: Instant
    options: str


def prepare(
    content: Mapping[str, Any], needed: frozenset[str], rows: Sequence[Recipient], channel: Channel
) -> tuple[list[Ready], list[tuple[int, Problem]]]:
    """Render every row; what is ready, and what is wrong by row. Costs CPU: many rows belong into a thread."""
    ready: list[Ready] = []
    problems: list[tuple[int, Problem]] = []
    plain = Content(**content) if not needed else None
    cost = channel.cost(plain) if plain is not None else 0
    for i, row in enumerate(rows):
        if needed - row.variables.keys():
            ready.append(Ready(row.to, None, 1, missing=True))
            continue
        if plain is not None:
            ready.append(Ready(row.to, None, cost))
            continue
        used = {name: row.variables[name] for name in needed}
        rendered = Content(**render(content, used))
        problems += [(i, problem) for problem in channel.check(rendered)]
        ready.append(Ready(row.to, json.dumps(used, ensure_ascii=False), channel.cost(rendered)))
    return ready, problems


def insert(
    connection: Connection, context: Context, target: Target, rows: Sequence[Ready], seen: set[str], now: Instant
) -> None:
    """Put rows into a campaign. `seen` are the contacts that are in it already; of a person twice the first counts."""
    contacts = people.find_or_create(connection, (identity_of(row.to) for row in rows), now)
    known = people.load(connection, contacts.values(), now, replies=False)
    fresh = []
    for row in rows:
        contact = contacts[identity_of(row.to)]
        no = None
        if contact in seen:
            no = policy.Verdict(policy.Reason.DUPLICATE)
        elif row.missing:
            no = policy.Verdict(policy.Reason.MISSING_VARIABLE)
        seen.add(contact)
        no = no or _verdict(context, target, known[contact], row.to, now)
        fresh.append(_message(context, target, row, contact, no, now))
    messages.add(connection, fresh, context.node)


def judge(
    connection: Connection, context: Context, target: Target, rows: Sequence[Ready], now: Instant
) -> list[dict[str, Any]]:
    """A dry run: every row with every gate that would refuse or defer it. Writes nothing."""
    contacts = people.find(connection, (identity_of(row.to) for row in rows))
    known = people.load(connection, contacts.values(), now, replies=False)
    seen: set[str] = set()
    items = []
    for row in rows:
        contact = contacts.get(identity_of(row.to))
        person = known[contact] if contact else people.PersonState("")
        reasons = [no.reason.value for no in policy.verdicts(_facts(context, target, person, row.to, now))]
        waits = [no for no in policy.verdicts(_facts(context, target, person, row.to, now)) if no.until is not None]
        if row.missing:
            reasons.insert(0, policy.Reason.MISSING_VARIABLE.value)
        if (contact or row.to) in seen:
            reasons.insert(0, policy.Reason.DUPLICATE.value)
        seen.add(contact or row.to)
        status = Status.QUEUED if not reasons else Status.DEFERRED if len(waits) == len(reasons) else Status.REFUSED
        items.append({"to": row.to, "status": status.value, "reasons": reasons})
    return items


def _facts(context: Context, target: Target, person: people.PersonState, to: str, now: Instant) -> policy.Facts:
    group = context.config.group_of(target.channel)
    return facts_of(
        person,
        context.channels[target.channel],
        group=group.id if group else None,
        address=to,
        category=target.category,
        reply=None,
        template=target.form == "template",
        now=now,
    )


def _verdict(
    context: Context, target: Target, person: people.PersonState, to: str, now: Instant
) -> policy.Verdict | None:
    return policy.verdict(_facts(context, target, person, to, now))


def _message(
    context: Context, target: Target, row: Ready, contact: str, no: policy.Verdict | None, now: Instant
) -> NewMessage:
    group = context.config.group_of(target.channel)
    status = Status.QUEUED
    if no is not None:
        status = Status.REFUSED if no.until is None else Status.DEFERRED
    return NewMessage(
        id=new_id(now),
        channel=target.channel,
        contact_id=contact,
        address=row.to,
        group_id=group.id if group else None,
        category=target.category,
        kind="campaign",
        stream=target.id,
        lane=max(lanes.DIRECT, lanes.LANE_OF_CATEGORY[target.category]),
        due_at=(no.until if no is not None and no.until else now),
        expires_at=target.expires_at,
        created_at=now,
        cost=row.cost,
        form=target.form,
        status=status,
        reason=no.reason.value if no is not None else None,
        variables=row.variables,
        campaign_id=target.id,
        options=target.options,
    )


def form(content: Mapping[str, Any]) -> str:
    """Which part of a campaign's content leads."""
    return form_of(Content(**content))
