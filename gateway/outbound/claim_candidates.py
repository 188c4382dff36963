"""The candidates of a claim: which streams may send now, and which of their messages are due, in sending order.

A stream is a campaign, or the single messages of one lane. What is wider than a person (quality, account, template,
pace) holds a whole stream and changes no row of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row

from gateway.core.clock import Instant
from gateway.core.policy import gates, lanes
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.gate_evaluator import GateEvaluator
from gateway.outbound.marketing_pace import MarketingPace
from gateway.store import channels as channel_store
from gateway.store import waiting_messages

SAMPLE = 16
"""How many messages more than fit are read of each lane, because gates refuse some of them."""

FEWEST = 8
"""Fewest messages read of each stream, however many streams share a claim."""


def due_candidates(
    connection: Connection,
    claim_memory: ClaimMemory,
    evaluator: GateEvaluator,
    pace: MarketingPace,
    now: Instant,
    free: int,
    busy: frozenset[tuple[str, int]],
    only: int | None,
) -> tuple[list[Row[Any]], Instant | None]:
    """The messages that are due, in sending order, and the earliest time at which any message is due (it is past
    when everything due waits for what is on its way to the same people). With `only`, of that lane alone."""
    streams = _streams(connection, claim_memory, evaluator, pace)
    if only is not None:
        streams = {only: streams[only]}
    times = waiting_messages.next_due(connection, [name for names in streams.values() for name in names])
    if any(at <= now for at in times.values()):
        evaluator.lock_limits()  # before any message or person: behind those a claim waits for nobody
    waiting: dict[int, list[Row[Any]]] = {}
    for lane, names in streams.items():
        most = SAMPLE + (pace.most(free) if lane == lanes.BULK else free)
        ready = [name for name in names if times.get(name, now + 1) <= now]
        share = min(most, max(FEWEST, -(-most * 2 // max(1, len(ready)))))
        rows_by_stream: list[Sequence[Row[Any]]] = []
        for name in ready:
            # in a campaign a person has one message; a stream of single sends may begin with many to one person
            people = {contact for contact, busy_lane in busy if busy_lane == lane} if "/" in name else ()
            after = claim_memory.places.get(name)
            rows_by_stream.append(waiting_messages.due(connection, name, now, share, without=people, after=after))
            if not rows_by_stream[-1]:
                claim_memory.places.pop(name, None)
            if sum(map(len, rows_by_stream)) >= most * 2:
                break
        waiting[lane] = lanes.turns(rows_by_stream)
    return lanes.interleave(waiting, dict(claim_memory.credits)), min(times.values(), default=None)


def _streams(
    connection: Connection, claim_memory: ClaimMemory, evaluator: GateEvaluator, pace: MarketingPace
) -> dict[int, list[str]]:
    """The streams that may send now, by lane; campaigns take turns at being the first."""
    channel = claim_memory.channel.id
    campaigns = channel_store.running(connection, channel)
    claim_memory.turn = (claim_memory.turn + 1) % max(1, len(campaigns))
    for ended in claim_memory.places.keys() - {campaign for campaign, _ in campaigns}:
        del claim_memory.places[ended]
    streams: dict[int, list[str]] = {lane: [] for lane in lanes.WEIGHTS}
    if not evaluator.stream.stopped:
        streams = {lane: [f"{channel}/{lane}"] for lane in lanes.WEIGHTS}
        if evaluator.stream.hold("marketing") is not None or not pace.open:
            streams[lanes.BULK] = []
    for campaign, category in campaigns[claim_memory.turn :] + campaigns[: claim_memory.turn]:
        template = claim_memory.contents.of_campaign(connection, campaign).get("template")
        if not pace.open and evaluator.stream.category(category, template) is gates.Category.MARKETING:
            continue
        if evaluator.stream.hold(category, template) is None and not evaluator.stream.paused(template):
            streams[max(lanes.DIRECT, lanes.LANE_OF_CATEGORY[category])].append(campaign)
    return streams
