"""The candidates of a claim: which streams may send now, and which of their messages are due, in sending order.

A stream is a campaign, or the single messages of one lane. What is wider than a person (quality, account, template,
pace) holds a whole stream and changes no row of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from gateway.core.clock import Instant
from gateway.core.policy import gates, lanes
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.gate_evaluator import GateEvaluator
from gateway.outbound.marketing_pace import MarketingPace
from gateway.store import waiting_messages
from gateway.store.stored_messages import StoredMessage

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
) -> tuple[list[StoredMessage], Instant | None]:
    """The messages that are due, in sending order, and the earliest time at which any message is due (it is past
    when everything due waits for what is on its way to the same people). With `only`, of that lane alone."""
    streams = _streams(connection, claim_memory, evaluator, pace)
    if only is not None:
        streams = {only: streams[only]}
    times = [stream.due_at for some in streams.values() for stream in some if stream.due_at is not None]
    first = min(times, default=None)
    if first is not None and first <= now:
        evaluator.lock_limits()  # before any message or person: behind those a claim waits for nobody
    waiting: dict[int, list[StoredMessage]] = {}
    for lane, some in streams.items():
        most = SAMPLE + (pace.most(free) if lane == lanes.BULK else free)
        ready = [stream.name for stream in some if stream.due_at is not None and stream.due_at <= now]
        share = min(most, max(FEWEST, -(-most * 2 // max(1, len(ready)))))
        rows_by_stream: list[Sequence[StoredMessage]] = []
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
    return lanes.interleave(waiting, claim_memory.credits), first


def _streams(
    connection: Connection, claim_memory: ClaimMemory, evaluator: GateEvaluator, pace: MarketingPace
) -> dict[int, list[waiting_messages.Stream]]:
    """The streams that may send now, by lane; campaigns take turns at being the first."""
    names = {f"{claim_memory.channel.id}/{lane}": lane for lane in lanes.WEIGHTS}
    campaigns: list[waiting_messages.Stream] = []
    streams: dict[int, list[waiting_messages.Stream]] = {lane: [] for lane in lanes.WEIGHTS}
    for stream in waiting_messages.streams(connection, claim_memory.channel.id, names):
        if stream.category is not None:
            campaigns.append(stream)
        elif not evaluator.stream.stopped:
            streams[names[stream.name]].append(stream)
    if evaluator.stream.hold("marketing") is not None or not pace.open:
        streams[lanes.BULK] = []
    claim_memory.turn = (claim_memory.turn + 1) % max(1, len(campaigns))
    for ended in claim_memory.places.keys() - {campaign.name for campaign in campaigns}:
        del claim_memory.places[ended]
    for campaign in campaigns[claim_memory.turn :] + campaigns[: claim_memory.turn]:
        category = campaign.category or gates.Category.MARKETING
        template = claim_memory.contents.of_campaign(connection, campaign.name).get("template")
        if not pace.open and evaluator.stream.category(category, template) is gates.Category.MARKETING:
            continue
        if evaluator.stream.hold(category, template) is None and not evaluator.stream.paused(template):
            streams[max(lanes.DIRECT, lanes.LANE_OF_CATEGORY[category])].append(campaign)
    return streams
