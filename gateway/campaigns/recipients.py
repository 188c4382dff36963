"""Recipients of a campaign: each row is rendered, checked and asked the lasting gates before it is stored."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from channels.channel import Channel
from channels.outbound import Content, ContentProblem
from gateway.channel_health.stream_gates import StreamGates
from gateway.consents.addresses import identity_of
from gateway.consents.gate_facts import facts_of
from gateway.core.clock import Instant
from gateway.core.ids import new_ids
from gateway.core.policy import gates as gate_rules
from gateway.core.policy import lanes
from gateway.outbound.render import by_key, missing, placeholders, render
from gateway.runtime.context import Context
from gateway.store import identities as identity_store
from gateway.store import person_states
from gateway.store import recipients as recipient_store
from gateway.store.contents import form_of
from gateway.store.outbox import NewMessage
from gateway.store.recipients import NewRecipient

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Recipient:
    """A row as the caller wrote it."""

    to: str
    variables: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RenderedRow:
    """A row that was rendered: what it costs in units of the rate, or that a variable is missing. `variables` is the
    JSON object of those that the content uses."""

    to: str
    variables: str | None
    cost: int
    missing: bool = False


class CampaignContent:
    """A campaign's content on its channel, ready to be rendered for one recipient after the other. `link` stands for
    that to the preference page: it is as long as those that are sent."""

    def __init__(self, content: Mapping[str, Any], channel: Channel, link: Mapping[str, str]) -> None:
        self._content = content
        self._channel = channel
        self._link = link
        self._wanted = placeholders(content)
        self._alike = None if self._wanted else self._measured({})  # what it costs, or what is wrong with it

    def render(self, row: Recipient) -> RenderedRow | tuple[ContentProblem, ...]:
        """A recipient's row, or what is wrong with the content that it makes. It costs CPU time: render many rows in a
        thread."""
        if self._alike is not None:
            return RenderedRow(row.to, None, self._alike) if isinstance(self._alike, int) else self._alike
        given = by_key(row.variables)
        if missing(self._wanted, given):
            return RenderedRow(row.to, None, 1, missing=True)
        used = {place.name: given[place.key] for place in self._wanted if place.key in given}
        measured = self._measured(given)
        return RenderedRow(row.to, _encode(used), measured) if isinstance(measured, int) else measured

    def _measured(self, given: Mapping[str, str]) -> int | tuple[ContentProblem, ...]:
        """What the content costs with these values, or what is wrong with it."""
        rendered = Content(**render(self._content, {**given, **self._link}))
        return self._channel.check(rendered) or self._channel.cost(rendered)

    def render_all(self, rows: Iterable[Recipient]) -> tuple[list[RenderedRow], list[tuple[int, ContentProblem]]]:
        """The rendered rows, and the problems of the others as (index of the row, problem)."""
        ready: list[RenderedRow] = []
        wrong: list[tuple[int, ContentProblem]] = []
        for i, row in enumerate(rows):
            rendered = self.render(row)
            if isinstance(rendered, RenderedRow):
                ready.append(rendered)
            else:
                wrong += [(i, problem) for problem in rendered]
        return ready, wrong


@dataclass(frozen=True, slots=True)
class CampaignTarget:
    """What the recipients of a campaign share. `options` is JSON."""

    id: str
    channel: str
    category: str
    content: Mapping[str, Any]
    options: str
    created_at: Instant

    @property
    def form(self) -> str:
        """Which part of its content leads."""
        return form_of(Content(**self.content))


def target_of(row: Row[Any]) -> CampaignTarget:
    """The target of a campaign's row."""
    options = json.loads(row.options)
    kept = {name: options[name] for name in ("on_cap", "on_quiet_hours")}
    return CampaignTarget(row.id, row.channel, row.category, json.loads(row.content), json.dumps(kept), row.created_at)


def insert(
    connection: Connection, context: Context, target: CampaignTarget, rows: Sequence[RenderedRow], now: Instant
) -> None:
    """Put rows into a campaign. Of two rows of one person, in whatever chunk or part, the first counts. The gates that
    speak of the person are asked now; those that speak of the moment (caps, hours, windows) when it has come."""
    identities = [identity_of(row.to) for row in rows]
    contacts, fresh = identity_store.find_or_create_with_new(connection, identities, now)
    met = set(contacts.values()) - fresh
    known = person_states.load(connection, met, now, replies=False)
    members = recipient_store.members(connection, target.id, target.created_at, met)
    gates = _LastingGates(connection, context, target, now)
    strangers = gates.refusal(person_states.PersonState(""), "")
    entries = []
    for row, identity, id_ in zip(rows, identities, new_ids(now, len(rows)), strict=True):
        contact = contacts[identity]
        refusal: gate_rules.Reason | None = strangers
        if contact in members:
            refusal = gate_rules.Reason.DUPLICATE
        elif row.missing:
            refusal = gate_rules.Reason.MISSING_VARIABLE
        elif contact not in fresh:
            refusal = gates.refusal(known[contact], row.to)
        members.add(contact)
        entries.append(NewRecipient(id_, contact, row.to, row.variables, row.cost, refusal))
    recipient_store.add(connection, _common(context, target, now), entries, context.node)


class _LastingGates:
    """The lasting gates for the recipients of one campaign. They look at nothing of an address but what is known of
    its person, so that one verdict serves all strangers."""

    def __init__(self, connection: Connection, context: Context, target: CampaignTarget, now: Instant) -> None:
        group = context.config.group_of(target.channel)
        self._channel = context.channels[target.channel]
        self._group = group.id if group else None
        self._template = target.form == "template"
        self._now = now
        stream, template = StreamGates(connection, context.config, target.channel, now), target.content.get("template")
        self._category, self._live = stream.category(target.category, template), stream.live(template)

    def refusal(self, person: person_states.PersonState, to: str) -> gate_rules.Reason | None:
        """Why this person gets nothing, None when they may."""
        facts = facts_of(
            person,
            self._channel,
            group=self._group,
            address=to,
            category=self._category,
            reply=None,
            template=self._template,
            now=self._now,
            live=self._live,
        )
        return gate_rules.lasting_refusal(facts)


def _common(context: Context, target: CampaignTarget, now: Instant) -> NewMessage:
    group = context.config.group_of(target.channel)
    return NewMessage(
        id="",
        channel=target.channel,
        contact_id="",
        address="",
        group_id=group.id if group else None,
        category=target.category,
        kind="campaign",
        stream=target.id,
        lane=max(lanes.DIRECT, lanes.LANE_OF_CATEGORY[target.category]),
        due_at=now,
        expires_at=recipient_store.NEVER,
        created_at=now,
        cost=1,
        form=target.form,
        campaign_id=target.id,
        options=target.options,
    )
