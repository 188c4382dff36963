"""The claim: the transaction that commits attempts. It looks at every gate and takes what can start at once.

It locks the channel's row, reads what is due of each stream, asks the gates over state read in one go, takes what has
a rate token and a free slot now, and writes all of it. What it took is the record of the attempt: a message that was
claimed and whose end is not known is never sent again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row

from channels.base import Channel, Content
from gateway.clock import Instant
from gateway.config import Config
from gateway.facts import facts_of
from gateway.gates import lanes, policy, rate
from gateway.intake import account_of
from gateway.render import render
from gateway.store import lines, messages, people, templates
from gateway.store.messages import Move, Status

MOST_CONTENTS = 256
"""Campaigns' contents kept in memory."""

SAMPLE = 16
"""How many more than fit are read of each stream, for those that a gate refuses."""


@dataclass(slots=True)
class Claimed:
    """What a claim took, with contents ready to send, and when the next one is worth while."""

    rows: list[tuple[Row[Any], Content]] = field(default_factory=list)
    not_before: Instant | None = None  # nothing can go before, whatever comes: the rate
    next_at: Instant | None = None  # a pause ends, or a message is due
    more: bool = False  # there is more that waits for a slot or a token


@dataclass(slots=True)
class Desk:
    """What one channel's claims carry from one to the next: fairness and the campaigns' contents."""

    channel: Channel
    node: str
    credits: dict[int, int] = field(default_factory=dict)
    turn: int = 0
    contents: dict[str, dict[str, Any]] = field(default_factory=dict)

    def shared(self, connection: Connection, campaign: str) -> dict[str, Any]:
        """What a campaign says; it never changes."""
        if campaign not in self.contents:
            if len(self.contents) >= MOST_CONTENTS:
                self.contents.clear()
            self.contents[campaign] = lines.campaign_content(connection, campaign)
        return self.contents[campaign]

    def template(self, connection: Connection, row: Row[Any]) -> Mapping[str, Any] | None:
        """The template that a message sends, if it does."""
        if row.form != "template":
            return None
        said = json.loads(row.content) if row.content is not None else self.shared(connection, row.campaign_id)
        found: Mapping[str, Any] | None = said.get("template")
        return found


def claim(
    connection: Connection,
    desk: Desk,
    config: Config,
    now: Instant,
    *,
    free: int,
    busy: frozenset[tuple[str, int]],
    lane: int | None = None,
) -> Claimed:
    """Take at most `free` messages of a channel (of one lane only, if given). Who is in `busy` (contact, lane) has a
    message on its way: theirs wait, so that within a lane a person's messages go out in their order."""
    channel = desk.channel.id
    settings = config.channels[channel]
    line = lines.get(connection, channel)
    if line.paused_until is not None and line.paused_until > now:
        return Claimed(next_at=line.paused_until)
    bucket = rate.refill(line.bucket, settings.rate, now)
    if bucket.level < min(1.0, rate.capacity(settings.rate)):
        if line.bucket.at is None:
            lines.save_bucket(connection, channel, bucket)
        return Claimed(not_before=rate.next_at(bucket, settings.rate, 1), more=True)
    candidates, later = _candidates(connection, desk, now, free, lane)
    if not candidates:
        return Claimed(next_at=later)
    known = people.load(connection, {row.contact_id for row in candidates}, now, replies=False)
    live = templates.live(connection, account_of(config, channel)) if desk.channel.capabilities.templates else {}
    chosen, moves = _choose(connection, candidates, known, desk, live, now, free, busy)
    taken = chosen[: rate.take(bucket, settings.rate, [row.cost for row in chosen])]
    result = Claimed(more=len(chosen) > len(taken) or len(candidates) > len(chosen))
    for row in taken:
        moves.append(Move(row, Status.SENDING, claimed_at=now, node=desk.node, attempts=1))
        result.rows.append((row, _content(connection, desk, row)))
    lanes.charge(desk.credits, {row.lane for row in candidates}, [row.lane for row in taken])
    messages.settle(connection, moves, now, desk.node)
    bucket = rate.spend(bucket, sum(row.cost for row in taken))
    lines.save_bucket(connection, channel, bucket)
    if len(chosen) > len(taken):
        result.not_before = rate.next_at(bucket, settings.rate, chosen[len(taken)].cost)
    return result


def _candidates(
    connection: Connection, desk: Desk, now: Instant, free: int, only: int | None
) -> tuple[list[Row[Any]], Instant | None]:
    """What is due, in the order in which it should go, and when the next message will be due if nothing is now."""
    channel, most = desk.channel.id, free + SAMPLE
    campaigns = lines.running(connection, channel)
    desk.turn = (desk.turn + 1) % max(1, len(campaigns))
    campaigns = campaigns[desk.turn :] + campaigns[: desk.turn]
    streams = {lane: [f"{channel}/{lane}"] for lane in lanes.WEIGHTS}
    for campaign, category in campaigns:
        streams[max(lanes.DIRECT, lanes.LANE_OF_CATEGORY[category])].append(campaign)
    if only is not None:
        streams = {only: streams[only]}
    waiting: dict[int, list[Row[Any]]] = {}
    for lane, names in streams.items():
        found: list[list[Row[Any]]] = []
        for name in names:
            found.append(list(messages.due(connection, name, now, most)))
            if sum(map(len, found)) >= most * 2:
                break
        waiting[lane] = lanes.turns(found)
    order = lanes.interleave(waiting, dict(desk.credits))
    if order:
        return order, None
    times = (messages.next_due(connection, name) for names in streams.values() for name in names)
    return [], min((at for at in times if at is not None), default=None)


def _choose(
    connection: Connection,
    candidates: list[Row[Any]],
    known: Mapping[str, people.PersonState],
    desk: Desk,
    live: templates.Live,
    now: Instant,
    free: int,
    busy: frozenset[tuple[str, int]],
) -> tuple[list[Row[Any]], list[Move]]:
    """Who may go, and the moves of those who may not."""
    chosen: list[Row[Any]] = []
    moves: list[Move] = []
    taken = set(busy)
    for row in candidates:
        if len(chosen) >= free:
            break
        if row.expires_at <= now:
            moves.append(Move(row, Status.EXPIRED))
            continue
        if (row.contact_id, row.lane) in taken:
            continue
        no = policy.verdict(
            facts_of(
                known[row.contact_id],
                desk.channel,
                group=row.group_id,
                address=row.address,
                category=row.category,
                reply=row.reply,
                template=row.form == "template",
                now=now,
                live=templates.of_content(live, desk.template(connection, row)) if live else None,
            )
        )
        if no is None:
            chosen.append(row)
            taken.add((row.contact_id, row.lane))
        elif no.until is None:
            moves.append(Move(row, Status.REFUSED, reason=no.reason))
        else:
            again = row.status == Status.DEFERRED and row.reason == no.reason
            moves.append(Move(row, Status.DEFERRED, reason=no.reason, due_at=no.until, quiet=again))
    return chosen, moves


def _content(connection: Connection, desk: Desk, row: Row[Any]) -> Content:
    """What a message says: its own content, or its campaign's with its variables."""
    if row.content is not None:
        return Content(**json.loads(row.content))
    base = desk.shared(connection, row.campaign_id)
    return Content(**render(base, json.loads(row.variables) if row.variables else {}))
