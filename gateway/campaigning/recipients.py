"""Recipients of a campaign: each row is rendered, checked and asked at every gate before anything goes out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, Row

from channels.channel import Channel
from channels.outbound import Content, ContentProblem
from gateway.clock import Instant, iso
from gateway.contents import form_of
from gateway.context import Context
from gateway.core.message_status import Status
from gateway.gates import lanes, policy
from gateway.ids import new_ids
from gateway.people.facts import facts_of
from gateway.people.identity import identity_of
from gateway.quality.stream_gates import StreamGates
from gateway.sending.judge import Asked, Judge
from gateway.sending.render import by_key, missing, pieces, placeholders, render
from gateway.store import lines, people, roster
from gateway.store.messages import NewMessage
from gateway.store.roster import Entry

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


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


class Letter:
    """A campaign's content on its channel, ready to be made out to one recipient after the other."""

    def __init__(self, content: Mapping[str, Any], channel: Channel) -> None:
        self._content = content
        self._channel = channel
        self._wanted = placeholders(content)
        self._text = pieces(content["text"]) if content.keys() == {"text"} else None
        self._cost = 0 if self._wanted else channel.cost(Content(**content))

    def make_out(self, row: Recipient) -> Ready | tuple[ContentProblem, ...]:
        """A recipient's row, ready; or what is wrong with the content that it makes. Costs CPU: many belong into a
        thread."""
        if not self._wanted:
            return Ready(row.to, None, self._cost)
        given = by_key(row.variables)
        if missing(self._wanted, given):
            return Ready(row.to, None, 1, missing=True)
        used = {place.name: given[place.key] for place in self._wanted if place.key in given}
        if self._text is not None:
            rendered = Content(
                "".join([it if isinstance(it, str) else given.get(it.key, it.default or "") for it in self._text])
            )
        else:
            rendered = Content(**render(self._content, given))
        problems = self._channel.check(rendered)
        return problems or Ready(row.to, _encode(used), self._channel.cost(rendered))

    def make_out_all(self, rows: Iterable[Recipient]) -> tuple[list[Ready], list[tuple[int, ContentProblem]]]:
        """What is ready of these rows, and what is wrong by row."""
        ready: list[Ready] = []
        wrong: list[tuple[int, ContentProblem]] = []
        for i, row in enumerate(rows):
            made = self.make_out(row)
            if isinstance(made, Ready):
                ready.append(made)
            else:
                wrong += [(i, problem) for problem in made]
        return ready, wrong


@dataclass(frozen=True, slots=True)
class Target:
    """What of a campaign its recipients need."""

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


def target_of(row: Row[Any]) -> Target:
    """What a campaign's row says of its recipients."""
    options = json.loads(row.options)
    kept = {name: options[name] for name in ("on_cap", "on_quiet_hours")}
    return Target(row.id, row.channel, row.category, json.loads(row.content), json.dumps(kept), row.created_at)


def insert(connection: Connection, context: Context, target: Target, rows: Sequence[Ready], now: Instant) -> None:
    """Put rows into a campaign. Of a person twice, in whatever chunk or part, the first counts. Asked are the gates
    that speak of the person; those that speak of the moment (caps, hours, windows) are asked when it is there."""
    whose = [identity_of(row.to) for row in rows]
    contacts, fresh = people.meet(connection, whose, now)
    met = set(contacts.values()) - fresh
    known = people.load(connection, met, now, replies=False)
    there = roster.members(connection, target.id, target.created_at, met)
    gates = _Lasting(connection, context, target, now)
    strangers = gates.refusal(people.PersonState(""), "")
    entries = []
    for row, identity, id_ in zip(rows, whose, new_ids(now, len(rows)), strict=True):
        contact = contacts[identity]
        no: policy.Reason | None = strangers
        if contact in there:
            no = policy.Reason.DUPLICATE
        elif row.missing:
            no = policy.Reason.MISSING_VARIABLE
        elif contact not in fresh:
            no = gates.refusal(known[contact], row.to)
        there.add(contact)
        entries.append(Entry(id_, contact, row.to, row.variables, row.cost, no))
    roster.add(connection, _common(context, target, now), entries, context.node)


class _Lasting:
    """The lasting gates for the recipients of one campaign. They look at nothing of an address but what is known of
    its person, so that one verdict serves all strangers."""

    def __init__(self, connection: Connection, context: Context, target: Target, now: Instant) -> None:
        group = context.config.group_of(target.channel)
        self._channel = context.channels[target.channel]
        self._group = group.id if group else None
        self._category = target.category
        self._template = target.form == "template"
        self._now = now
        stream = StreamGates(connection, context.config, target.channel, now)
        self._live = stream.live(target.content.get("template"))

    def refusal(self, person: people.PersonState, to: str) -> policy.Reason | None:
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
        return policy.lasting_refusal(facts)


@dataclass(slots=True)
class DryRun:
    """What a dry run carries from chunk to chunk: when its messages would expire, the people of earlier rows, and how
    many of them take a place of each limit of people."""

    expires_at: Instant
    seen: set[str] = field(default_factory=set)
    taken: tuple[int, ...] = ()


def judge(
    connection: Connection, context: Context, target: Target, rows: Sequence[Ready], run: DryRun, now: Instant
) -> list[dict[str, Any]]:
    """A dry run: every row with every gate that would refuse or defer it now, the pause of the channel and the
    messaging limit included. What would wait beyond its time is `expired`. Writes nothing."""
    contacts = people.find(connection, {identity_of(row.to) for row in rows})
    court = Judge(connection, context.config, context.channels[target.channel], now)
    court.load(list(contacts.values()), dry=True)
    court.give_away(run.taken)
    options, form = json.loads(target.options), target.form
    pause = _pause(connection, target.channel, now)
    items = []
    for row in rows:
        identity = identity_of(row.to)
        person = contacts.get(identity, identity.value)
        if identity not in contacts:
            court.people[person] = people.PersonState("")
        asked = Asked(
            key=identity.value,
            contact_id=person,
            address=row.to,
            category=target.category,
            form=form,
            bulk=True,
            template=target.content.get("template"),
            on_cap=options["on_cap"],
            on_quiet_hours=options["on_quiet_hours"],
        )
        told = court.verdicts(asked)
        reasons = [no.reason.value for no in told]
        final = any(no.until is None for no in told)
        if pause is not None and pause.reason.value not in reasons:
            told.append(pause)
            reasons.append(pause.reason.value)
        gates = len(reasons)
        if row.missing:
            reasons.insert(0, policy.Reason.MISSING_VARIABLE.value)
        if person in run.seen:
            reasons.insert(0, policy.Reason.DUPLICATE.value)
        run.seen.add(person)
        final = final or len(reasons) > gates
        late = any(no.ends_at is not None and no.ends_at >= run.expires_at for no in told)
        waits = Status.EXPIRED if late else Status.DEFERRED
        status = Status.REFUSED if final else waits if reasons else Status.QUEUED
        if status is Status.QUEUED:
            court.take(asked)
        shown = [
            {"reason": no.reason.value, "until": iso(no.ends_at) if no.ends_at is not None else None} for no in told
        ]
        items.append({"to": row.to, "status": status.value, "reasons": reasons, "gates": shown})
    run.taken = tuple(map(sum, zip_longest(run.taken, court.fresh, fillvalue=0)))
    return items


def _pause(connection: Connection, channel: str, now: Instant) -> policy.Verdict | None:
    """The pause of a channel, without an end where a human has to resume it."""
    line = lines.get(connection, channel)
    if line.paused_until is None or line.paused_until <= now:
        return None
    return policy.Verdict(policy.Reason.CHANNEL_PAUSED, ends_at=line.pause_ends(now))


def _common(context: Context, target: Target, now: Instant) -> NewMessage:
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
        expires_at=roster.NEVER,
        created_at=now,
        cost=1,
        form=target.form,
        campaign_id=target.id,
        options=target.options,
    )
