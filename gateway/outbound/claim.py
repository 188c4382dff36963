"""The claim: the transaction that commits attempts. It looks at every gate and takes what can start at once.

It locks the channel's row, reads what is due of each stream, asks the gates over state read in one go, takes what has
a rate token and a free slot now, and writes all of it. What it took is the record of the attempt: a message that was
claimed and whose end is not known is never sent again.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from sqlalchemy import Connection, Row
from sqlalchemy.exc import DBAPIError

from channels.channel import Channel
from channels.outbound import Content
from gateway.config import Config
from gateway.consents import failure_effects
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import MINUTE, Instant
from gateway.core.message_status import MessageStatus
from gateway.core.policy import circuit_breaker, gates, lanes, rate_limit
from gateway.outbound.gate_evaluator import GateEvaluator, GateRequest
from gateway.outbound.marketing_pace import MarketingPace
from gateway.outbound.render import by_key, render
from gateway.store import channels as channel_store
from gateway.store import clock_repair, outbox
from gateway.store import limits as limit_store
from gateway.store import templates as template_store
from gateway.store.outbox import StatusChange

log = structlog.get_logger()

MOST_CONTENTS = 256
"""Campaigns' contents kept in memory."""

SAMPLE = 16
"""How many more than fit are read of each stream, for those that a gate refuses."""


FEWEST = 8
"""How many are read of each stream at least, however many streams share a claim."""

PUT_OFF = 5 * MINUTE
"""A message on which the decision breaks is looked at again then, until it expires: its neighbours go on."""


@dataclass(slots=True)
class Claim:
    """What a claim took, with contents ready to send, and when the next one is worth while."""

    rows: list[tuple[Row[Any], Content, gates.Category]] = field(default_factory=list)  # the category that decides
    not_before: Instant | None = None  # nothing can go before, whatever comes: the rate
    next_at: Instant | None = None  # a pause ends, or a message is due
    more: bool = False  # there is more that waits for a slot or a token
    moved: int = 0  # how many were refused, deferred or expired
    alone: bool = False  # the line to the provider broke: what was taken tries it, and nothing goes beside it


@dataclass(slots=True)
class ClaimMemory:
    """What one channel's claims carry from one to the next: fairness and the campaigns' contents."""

    channel: Channel
    node: str
    credits: dict[int, int] = field(default_factory=dict)
    turn: int = 0
    window: rate_limit.ArrivalWindow = field(default_factory=rate_limit.ArrivalWindow)
    contents: dict[str, dict[str, Any]] = field(default_factory=dict)
    places: dict[str, tuple[Instant, str]] = field(default_factory=dict)  # where a campaign's next look begins

    def look_behind(self, candidates: Sequence[Row[Any]], held: Collection[str]) -> None:
        """Where a limit holds all that was read of a campaign, the next look is at what lies behind: the limit does not
        matter to everybody. After the last one it begins at the first again."""
        passing = {row.campaign_id for row in candidates if row.id not in held}
        self.places |= {row.campaign_id: (row.due_at, row.id) for row in candidates if row.campaign_id not in passing}

    def shared(self, connection: Connection, campaign: str) -> dict[str, Any]:
        """What a campaign says; it never changes."""
        if campaign not in self.contents:
            if len(self.contents) >= MOST_CONTENTS:
                self.contents.clear()
            self.contents[campaign] = channel_store.campaign_content(connection, campaign)
        return self.contents[campaign]

    def template(self, connection: Connection, row: Row[Any]) -> Mapping[str, Any] | None:
        """The template that a message sends, if it does."""
        if row.form != "template":
            return None
        said = json.loads(row.content) if row.content is not None else self.shared(connection, row.campaign_id)
        template: Mapping[str, Any] | None = said.get("template")
        return template


def claim(
    connection: Connection,
    claim_memory: ClaimMemory,
    config: Config,
    now: Instant,
    *,
    free: int,
    busy: frozenset[tuple[str, int]],
    lane: int | None = None,
) -> Claim:
    """Take at most `free` messages of a channel (of one lane only, if given). Who is in `busy` (contact, lane) has a
    message on its way: theirs wait, so that within a lane a person's messages go out in their order."""
    channel = claim_memory.channel.id
    settings = config.channels[channel]
    line = channel_store.get(connection, channel)
    if rate_limit.from_the_future(line.bucket, now):
        line = _brought_back(connection, line, now)
    if (until := line.stopped_until(now)) is not None:
        return Claim(next_at=until)
    speed = rate_limit.effective(settings.rate, line.throughput)
    refilled = rate_limit.refill(line.bucket, speed, now)
    bucket = claim_memory.window.of(refilled, speed, now)
    if bucket.level < 1.0 - rate_limit.EPSILON:
        if line.bucket.at is None:
            channel_store.save_bucket(connection, channel, refilled)
        return Claim(not_before=rate_limit.next_at(bucket, speed, 1), more=True)
    alone = circuit_breaker.one_at_a_time(line.link)
    free = min(free, 1 if alone else int(bucket.level) + 1)  # a message takes one unit at least: no need to read more
    evaluator = GateEvaluator(connection, config, claim_memory.channel, now)
    pace = MarketingPace.of(line, speed, evaluator.factor, now)
    kept_back = () if pace.open else (lanes.BULK,)
    candidates, later = _candidates(connection, claim_memory, evaluator, pace, now, free, busy, lane)
    if not candidates:
        pace.save(connection, channel)
        return Claim(next_at=pace.sooner(later, now), more=later is not None and later <= now)
    evaluator, broken = _load(connection, config, claim_memory, evaluator, candidates, now)
    chosen, status_changes, held = _choose(
        connection, claim_memory, evaluator, candidates, pace, now, free, busy, broken
    )
    claim_memory.look_behind(candidates, held)
    fit = rate_limit.take(bucket, speed, [row.cost for row, _ in chosen])
    taken = chosen[:fit]
    open_ = len(candidates) - pace.held
    result = Claim(more=len(chosen) > fit or open_ > len(chosen), moved=len(status_changes), alone=alone)
    marks = _take(connection, claim_memory, evaluator, pace, taken, status_changes, result, now)
    waiting = {row.lane for row in candidates} | set(kept_back)  # what the pace keeps back loses no turn by it
    lanes.charge(claim_memory.credits, waiting, [row.lane for row, _ in taken])
    sent = [(row, content) for row, content, _ in result.rows]
    _write(connection, config, claim_memory, evaluator, status_changes, marks, sent, now)
    units = sum(row.cost for row, _ in taken)
    channel_store.save_bucket(
        connection, channel, rate_limit.spend(rate_limit.recent(refilled, now, rate_limit.ArrivalWindow.KEPT), units)
    )
    pace.save(connection, channel)
    if result.more and taken:
        cost = chosen[fit][0].cost if len(chosen) > fit else 1
        result.not_before = rate_limit.next_at(rate_limit.spend(bucket, units), speed, cost)
    elif len(chosen) > fit:
        result.not_before = rate_limit.next_at(bucket, speed, chosen[fit][0].cost)
    if not result.more:
        result.next_at = pace.sooner(None, now)
    return result


def _take(
    connection: Connection,
    claim_memory: ClaimMemory,
    evaluator: GateEvaluator,
    pace: MarketingPace,
    taken: Sequence[tuple[Row[Any], GateRequest]],
    status_changes: list[StatusChange],
    result: Claim,
    now: Instant,
) -> list[tuple[str, Instant | None, Instant | None]]:
    """Make messages of what was taken, into `result`, and count them: (id, counted at, reserved at) of each."""
    marks = []
    for row, asked in taken:
        try:
            content = content_of(connection, claim_memory, row)
        except DBAPIError:
            raise
        except Exception as error:  # what was stored cannot be made a message of any more
            status_changes.append(StatusChange(row, MessageStatus.FAILED, code="content", detail=ascii(error)))
            continue
        status_changes.append(
            StatusChange(row, MessageStatus.SENDING, claimed_at=now, node=claim_memory.node, attempts=1)
        )
        if evaluator.is_marketing(asked):
            pace.spend(row.cost)
        marks.append((row.id, *evaluator.take(asked)))
        result.rows.append((row, content, evaluator.category(asked)))
    return marks


def _brought_back(connection: Connection, line: channel_store.ChannelRow, now: Instant) -> channel_store.ChannelRow:
    """The channel's row after the clock was put back: what was stored in the future counts from now on."""
    counts = clock_repair.bring_back(connection, now)
    channel_store.save_bucket(connection, line.id, rate_limit.refill(line.bucket, 0.0, now))
    log.warning("clock.stepped_back", channel=line.id, stored=line.bucket.at, now=now, brought_back=counts)
    return channel_store.get(connection, line.id)


def _write(
    connection: Connection,
    config: Config,
    claim_memory: ClaimMemory,
    evaluator: GateEvaluator,
    status_changes: list[StatusChange],
    marks: list[tuple[str, Instant | None, Instant | None]],
    sent: list[tuple[Row[Any], Content]],
    now: Instant,
) -> None:
    """Write what was decided: the moves, and what counts for caps and limits."""
    outbox.apply_status_changes(connection, status_changes, now, claim_memory.node)
    if any(status_change.old.reply is not None for status_change in status_changes):
        consent_unit = ConsentUnit(
            connection, config, {claim_memory.channel.id: claim_memory.channel}, now, claim_memory.node
        )
        failure_effects.handed_over(consent_unit, sent)
        failure_effects.end_prompts(consent_unit, status_changes)
        consent_unit.save()
    for key in sorted(evaluator.tried):
        template_store.try_out(connection, key, now)
    limit_store.mark(connection, [mark for mark in marks if mark[1] is not None or mark[2] is not None])
    for places in evaluator.places:
        limit_store.reserve(connection, places.id, list(places.reserved), places.fresh(), now)


def _load(
    connection: Connection,
    config: Config,
    claim_memory: ClaimMemory,
    evaluator: GateEvaluator,
    candidates: Sequence[Row[Any]],
    now: Instant,
) -> tuple[GateEvaluator, dict[str, str]]:
    """A judge that has read what is known of these people, and why not of whom: by contact."""

    def read(by: GateEvaluator, rows: Sequence[Row[Any]]) -> GateEvaluator:
        marketing = {row.contact_id for row in rows if row.reply is None}
        by.load({row.contact_id for row in rows}, marketing=marketing, committing=True)
        return by

    try:
        return read(evaluator, candidates), {}
    except DBAPIError:
        raise
    except Exception:  # somebody's row breaks it: whose, is asked one by one
        log.exception("claim.batch_error", channel=claim_memory.channel.id)
    broken: dict[str, str] = {}
    for row in candidates:
        try:
            read(GateEvaluator(connection, config, claim_memory.channel, now), [row])
        except DBAPIError:
            raise
        except Exception as error:
            broken[row.contact_id] = ascii(error)
    good = [row for row in candidates if row.contact_id not in broken]
    return read(GateEvaluator(connection, config, claim_memory.channel, now), good), broken


def _candidates(
    connection: Connection,
    claim_memory: ClaimMemory,
    evaluator: GateEvaluator,
    pace: MarketingPace,
    now: Instant,
    free: int,
    busy: frozenset[tuple[str, int]],
    only: int | None,
) -> tuple[list[Row[Any]], Instant | None]:
    """What is due, in the order in which it should go, and when the next message will be due if nothing is now (that
    time is past when all that is due has to wait for what is on its way to the same people)."""
    streams = _streams(connection, claim_memory, evaluator, pace)
    if only is not None:
        streams = {only: streams[only]}
    times = outbox.next_due(connection, [name for names in streams.values() for name in names])
    waiting: dict[int, list[Row[Any]]] = {}
    for lane, names in streams.items():
        most = SAMPLE + (pace.most(free) if lane == lanes.BULK else free)
        ready = [name for name in names if times.get(name, now + 1) <= now]
        share = min(most, max(FEWEST, -(-most * 2 // max(1, len(ready)))))
        rows_by_stream: list[Sequence[Row[Any]]] = []
        for name in ready:
            # in a campaign a person has one message; a stream of single sends may begin with many to one person
            people = {contact for contact, theirs in busy if theirs == lane} if "/" in name else ()
            after = claim_memory.places.get(name)
            rows_by_stream.append(outbox.due(connection, name, now, share, without=people, after=after))
            if not rows_by_stream[-1]:
                claim_memory.places.pop(name, None)
            if sum(map(len, rows_by_stream)) >= most * 2:
                break
        waiting[lane] = lanes.turns(rows_by_stream)
    return lanes.interleave(waiting, dict(claim_memory.credits)), min(times.values(), default=None)


def _streams(
    connection: Connection, claim_memory: ClaimMemory, evaluator: GateEvaluator, pace: MarketingPace
) -> dict[int, list[str]]:
    """The streams to ask, by lane; what is wider than a person holds a whole stream and touches no row."""
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
        template = claim_memory.shared(connection, campaign).get("template")
        if not pace.open and evaluator.stream.category(category, template) is gates.Category.MARKETING:
            continue
        if evaluator.stream.hold(category, template) is None and not evaluator.stream.paused(template):
            streams[max(lanes.DIRECT, lanes.LANE_OF_CATEGORY[category])].append(campaign)
    return streams


def _choose(
    connection: Connection,
    claim_memory: ClaimMemory,
    evaluator: GateEvaluator,
    candidates: list[Row[Any]],
    pace: MarketingPace,
    now: Instant,
    free: int,
    busy: frozenset[tuple[str, int]],
    broken: Mapping[str, str],
) -> tuple[list[tuple[Row[Any], GateRequest]], list[StatusChange], set[str]]:
    """Who may go, the moves of those who may not, and what of campaigns something wider than a person holds. A row on
    which the decision breaks (`broken`: for whole people, and why) is put off, and holds up nobody."""
    chosen: list[tuple[Row[Any], GateRequest]] = []
    status_changes: list[StatusChange] = []
    held: set[str] = set()
    spent = 0  # units of marketing's pace
    met: set[str] = set()  # what one message takes of caps and rates is known to the next claim only
    for row in candidates:
        if len(chosen) >= free:
            break
        if row.expires_at <= now:
            status_changes.append(StatusChange(row, MessageStatus.EXPIRED))
            continue
        if (row.contact_id, row.lane) in busy or row.contact_id in met:
            continue
        try:
            if row.contact_id in broken:
                raise ValueError(broken[row.contact_id])
            asked = _asked(connection, claim_memory, row)
            refusal = evaluator.verdict(asked)
            free_at = evaluator.pair_free_at(asked) if refusal is None else now
            marketing = evaluator.is_marketing(asked)
        except DBAPIError:
            raise
        except Exception as error:
            log.exception("claim.message_error", channel=claim_memory.channel.id, message=row.id)
            status, until = MessageStatus(row.status), now + PUT_OFF
            status_changes.append(
                StatusChange(row, status, row.reason, "gateway", ascii(error), due_at=until, quiet=True)
            )
            continue
        if refusal is None and free_at > now:
            status_changes.append(
                StatusChange(row, MessageStatus(row.status), reason=row.reason, due_at=free_at, quiet=True)
            )
            continue
        if refusal is None:
            if marketing and not pace.lets(spent):
                pace.held += 1
                continue
            if evaluator.waits_for_trial(asked):
                continue
            if not evaluator.finds_place(asked):
                continue  # the next claim sees the limit reached, and says so
            spent += row.cost if marketing else 0
            chosen.append((row, asked))
            met.add(row.contact_id)
        elif refusal.until is None:
            status_changes.append(StatusChange(row, MessageStatus.REFUSED, reason=refusal.reason))
        elif refusal.reason in gates.WIDE and row.campaign_id is not None:
            held.add(row.id)  # nothing is written on each of a stream's rows
        else:
            again = row.status == MessageStatus.DEFERRED and row.reason == refusal.reason
            until = gates.due_at(refusal, now)
            status_changes.append(
                StatusChange(row, MessageStatus.DEFERRED, reason=refusal.reason, due_at=until, quiet=again)
            )
    return chosen, status_changes, held


def _asked(connection: Connection, claim_memory: ClaimMemory, row: Row[Any]) -> GateRequest:
    options = json.loads(row.options) if row.options else {}
    return GateRequest(
        key=row.id,
        contact_id=row.contact_id,
        address=row.address,
        category=row.category,
        form=row.form,
        reply=row.reply,
        bulk=row.campaign_id is not None,
        template=claim_memory.template(connection, row),
        on_cap=options.get("on_cap", "refuse"),
        on_quiet_hours=options.get("on_quiet_hours", "defer"),
        keeps_quiet=options.get("keeps_quiet", False),
    )


def content_of(connection: Connection, claim_memory: ClaimMemory, row: Row[Any]) -> Content:
    """What a message says: its own content, or its campaign's with its variables."""
    if row.content is not None:
        return Content(**json.loads(row.content))
    base = claim_memory.shared(connection, row.campaign_id)
    return Content(**render(base, by_key(json.loads(row.variables)) if row.variables else {}))
