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
from gateway.clock import MINUTE, Instant
from gateway.config import Config
from gateway.core.message_status import Status
from gateway.gates import lanes, link, policy, rate
from gateway.people import effects
from gateway.people.register import Register
from gateway.sending.judge import Asked, Judge
from gateway.sending.pace import Pace
from gateway.sending.render import by_key, render
from gateway.store import future_times, limits, lines, messages, templates
from gateway.store.messages import Move

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
class Claimed:
    """What a claim took, with contents ready to send, and when the next one is worth while."""

    rows: list[tuple[Row[Any], Content, policy.Category]] = field(default_factory=list)  # the category that decides
    not_before: Instant | None = None  # nothing can go before, whatever comes: the rate
    next_at: Instant | None = None  # a pause ends, or a message is due
    more: bool = False  # there is more that waits for a slot or a token
    moved: int = 0  # how many were refused, deferred or expired
    alone: bool = False  # the line to the provider broke: what was taken tries it, and nothing goes beside it


@dataclass(slots=True)
class Desk:
    """What one channel's claims carry from one to the next: fairness and the campaigns' contents."""

    channel: Channel
    node: str
    credits: dict[int, int] = field(default_factory=dict)
    turn: int = 0
    window: rate.Window = field(default_factory=rate.Window)
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
    if rate.from_the_future(line.bucket, now):
        line = _brought_back(connection, line, now)
    if (until := line.stopped_until(now)) is not None:
        return Claimed(next_at=until)
    speed = rate.effective(settings.rate, line.throughput)
    refilled = rate.refill(line.bucket, speed, now)
    bucket = desk.window.of(refilled, speed, now)
    if bucket.level < 1.0 - rate.EPSILON:
        if line.bucket.at is None:
            lines.save_bucket(connection, channel, refilled)
        return Claimed(not_before=rate.next_at(bucket, speed, 1), more=True)
    alone = link.one_at_a_time(line.link)
    free = min(free, 1 if alone else int(bucket.level) + 1)  # a message takes one unit at least: no need to read more
    judge = Judge(connection, config, desk.channel, now)
    pace = Pace.of(line, speed, judge.factor, now)
    kept_back = () if pace.open else (lanes.BULK,)
    candidates, later = _candidates(connection, desk, judge, pace, now, free, busy, lane)
    if not candidates:
        pace.save(connection, channel)
        return Claimed(next_at=pace.sooner(later, now), more=later is not None and later <= now)
    judge, broken = _load(connection, config, desk, judge, candidates, now)
    chosen, moves, held = _choose(connection, desk, judge, candidates, pace, now, free, busy, broken)
    desk.look_behind(candidates, held)
    fit = rate.take(bucket, speed, [row.cost for row, _ in chosen])
    taken = chosen[:fit]
    open_ = len(candidates) - pace.held
    result = Claimed(more=len(chosen) > fit or open_ > len(chosen), moved=len(moves), alone=alone)
    marks = _take(connection, desk, judge, pace, taken, moves, result, now)
    waiting = {row.lane for row in candidates} | set(kept_back)  # what the pace keeps back loses no turn by it
    lanes.charge(desk.credits, waiting, [row.lane for row, _ in taken])
    sent = [(row, content) for row, content, _ in result.rows]
    _write(connection, config, desk, judge, moves, marks, sent, now)
    units = sum(row.cost for row, _ in taken)
    lines.save_bucket(connection, channel, rate.spend(rate.recent(refilled, now, rate.Window.KEPT), units))
    pace.save(connection, channel)
    if result.more and taken:
        cost = chosen[fit][0].cost if len(chosen) > fit else 1
        result.not_before = rate.next_at(rate.spend(bucket, units), speed, cost)
    elif len(chosen) > fit:
        result.not_before = rate.next_at(bucket, speed, chosen[fit][0].cost)
    if not result.more:
        result.next_at = pace.sooner(None, now)
    return result


def _take(
    connection: Connection,
    desk: Desk,
    judge: Judge,
    pace: Pace,
    taken: Sequence[tuple[Row[Any], Asked]],
    moves: list[Move],
    result: Claimed,
    now: Instant,
) -> list[tuple[str, Instant | None, Instant | None]]:
    """Make messages of what was taken, into `result`, and count them: (id, counted at, reserved at) of each."""
    marks = []
    for row, asked in taken:
        try:
            content = content_of(connection, desk, row)
        except DBAPIError:
            raise
        except Exception as error:  # what was stored cannot be made a message of any more
            moves.append(Move(row, Status.FAILED, code="content", detail=ascii(error)))
            continue
        moves.append(Move(row, Status.SENDING, claimed_at=now, node=desk.node, attempts=1))
        if judge.is_marketing(asked):
            pace.spend(row.cost)
        marks.append((row.id, *judge.take(asked)))
        result.rows.append((row, content, judge.category(asked)))
    return marks


def _brought_back(connection: Connection, line: lines.Line, now: Instant) -> lines.Line:
    """The channel's row after the clock was put back: what was stored in the future counts from now on."""
    counts = future_times.bring_back(connection, now)
    lines.save_bucket(connection, line.id, rate.refill(line.bucket, 0.0, now))
    log.warning("clock.stepped_back", channel=line.id, stored=line.bucket.at, now=now, brought_back=counts)
    return lines.get(connection, line.id)


def _write(
    connection: Connection,
    config: Config,
    desk: Desk,
    judge: Judge,
    moves: list[Move],
    marks: list[tuple[str, Instant | None, Instant | None]],
    sent: list[tuple[Row[Any], Content]],
    now: Instant,
) -> None:
    """Write what was decided: the moves, and what counts for caps and limits."""
    messages.settle(connection, moves, now, desk.node)
    if any(it.old.reply is not None for it in moves):
        register = Register(connection, config, {desk.channel.id: desk.channel}, now, desk.node)
        effects.handed_over(register, sent)
        effects.end_prompts(register, moves)
        register.save()
    for key in sorted(judge.tried):
        templates.try_out(connection, key, now)
    limits.mark(connection, [mark for mark in marks if mark[1] is not None or mark[2] is not None])
    for places in judge.places:
        limits.reserve(connection, places.id, list(places.reserved), places.fresh(), now)


def _load(
    connection: Connection, config: Config, desk: Desk, judge: Judge, candidates: Sequence[Row[Any]], now: Instant
) -> tuple[Judge, dict[str, str]]:
    """A judge that has read what is known of these people, and why not of whom: by contact."""

    def read(by: Judge, rows: Sequence[Row[Any]]) -> Judge:
        marketing = {row.contact_id for row in rows if row.reply is None}
        by.load({row.contact_id for row in rows}, marketing=marketing, committing=True)
        return by

    try:
        return read(judge, candidates), {}
    except DBAPIError:
        raise
    except Exception:  # somebody's row breaks it: whose, is asked one by one
        log.exception("claim.batch_error", channel=desk.channel.id)
    broken: dict[str, str] = {}
    for row in candidates:
        try:
            read(Judge(connection, config, desk.channel, now), [row])
        except DBAPIError:
            raise
        except Exception as error:
            broken[row.contact_id] = ascii(error)
    good = [row for row in candidates if row.contact_id not in broken]
    return read(Judge(connection, config, desk.channel, now), good), broken


def _candidates(
    connection: Connection,
    desk: Desk,
    judge: Judge,
    pace: Pace,
    now: Instant,
    free: int,
    busy: frozenset[tuple[str, int]],
    only: int | None,
) -> tuple[list[Row[Any]], Instant | None]:
    """What is due, in the order in which it should go, and when the next message will be due if nothing is now (that
    time is past when all that is due has to wait for what is on its way to the same people)."""
    streams = _streams(connection, desk, judge, pace)
    if only is not None:
        streams = {only: streams[only]}
    times = messages.next_due(connection, [name for names in streams.values() for name in names])
    waiting: dict[int, list[Row[Any]]] = {}
    for lane, names in streams.items():
        most = SAMPLE + (pace.most(free) if lane == lanes.BULK else free)
        ready = [name for name in names if times.get(name, now + 1) <= now]
        each = min(most, max(FEWEST, -(-most * 2 // max(1, len(ready)))))
        found: list[Sequence[Row[Any]]] = []
        for name in ready:
            # in a campaign a person has one message; a stream of single sends may begin with many to one person
            people = {contact for contact, theirs in busy if theirs == lane} if "/" in name else ()
            after = desk.places.get(name)
            found.append(messages.due(connection, name, now, each, without=people, after=after))
            if not found[-1]:
                desk.places.pop(name, None)
            if sum(map(len, found)) >= most * 2:
                break
        waiting[lane] = lanes.turns(found)
    return lanes.interleave(waiting, dict(desk.credits)), min(times.values(), default=None)


def _streams(connection: Connection, desk: Desk, judge: Judge, pace: Pace) -> dict[int, list[str]]:
    """The streams to ask, by lane; what is wider than a person holds a whole stream and touches no row."""
    channel = desk.channel.id
    campaigns = lines.running(connection, channel)
    desk.turn = (desk.turn + 1) % max(1, len(campaigns))
    for ended in desk.places.keys() - {campaign for campaign, _ in campaigns}:
        del desk.places[ended]
    streams: dict[int, list[str]] = {lane: [] for lane in lanes.WEIGHTS}
    if not judge.stream.stopped:
        streams = {lane: [f"{channel}/{lane}"] for lane in lanes.WEIGHTS}
        if judge.stream.hold("marketing") is not None or not pace.open:
            streams[lanes.BULK] = []
    for campaign, category in campaigns[desk.turn :] + campaigns[: desk.turn]:
        template = desk.shared(connection, campaign).get("template")
        if not pace.open and judge.stream.category(category, template) is policy.Category.MARKETING:
            continue
        if judge.stream.hold(category, template) is None and not judge.stream.paused(template):
            streams[max(lanes.DIRECT, lanes.LANE_OF_CATEGORY[category])].append(campaign)
    return streams


def _choose(
    connection: Connection,
    desk: Desk,
    judge: Judge,
    candidates: list[Row[Any]],
    pace: Pace,
    now: Instant,
    free: int,
    busy: frozenset[tuple[str, int]],
    broken: Mapping[str, str],
) -> tuple[list[tuple[Row[Any], Asked]], list[Move], set[str]]:
    """Who may go, the moves of those who may not, and what of campaigns something wider than a person holds. A row on
    which the decision breaks (`broken`: for whole people, and why) is put off, and holds up nobody."""
    chosen: list[tuple[Row[Any], Asked]] = []
    moves: list[Move] = []
    held: set[str] = set()
    spent = 0  # units of marketing's pace
    met: set[str] = set()  # what one message takes of caps and rates is known to the next claim only
    for row in candidates:
        if len(chosen) >= free:
            break
        if row.expires_at <= now:
            moves.append(Move(row, Status.EXPIRED))
            continue
        if (row.contact_id, row.lane) in busy or row.contact_id in met:
            continue
        try:
            if row.contact_id in broken:
                raise ValueError(broken[row.contact_id])
            asked = _asked(connection, desk, row)
            no = judge.verdict(asked)
            free_at = judge.pair_free_at(asked) if no is None else now
            marketing = judge.is_marketing(asked)
        except DBAPIError:
            raise
        except Exception as error:
            log.exception("claim.message_error", channel=desk.channel.id, message=row.id)
            status, until = Status(row.status), now + PUT_OFF
            moves.append(Move(row, status, row.reason, "gateway", ascii(error), due_at=until, quiet=True))
            continue
        if no is None and free_at > now:
            moves.append(Move(row, Status(row.status), reason=row.reason, due_at=free_at, quiet=True))
            continue
        if no is None:
            if marketing and not pace.lets(spent):
                pace.held += 1
                continue
            if judge.waits_for_trial(asked):
                continue
            if not judge.finds_place(asked):
                continue  # the next claim sees the limit reached, and says so
            spent += row.cost if marketing else 0
            chosen.append((row, asked))
            met.add(row.contact_id)
        elif no.until is None:
            moves.append(Move(row, Status.REFUSED, reason=no.reason))
        elif no.reason in policy.WIDE and row.campaign_id is not None:
            held.add(row.id)  # nothing is written on each of a stream's rows
        else:
            again = row.status == Status.DEFERRED and row.reason == no.reason
            until = policy.due_at(no, now)
            moves.append(Move(row, Status.DEFERRED, reason=no.reason, due_at=until, quiet=again))
    return chosen, moves, held


def _asked(connection: Connection, desk: Desk, row: Row[Any]) -> Asked:
    options = json.loads(row.options) if row.options else {}
    return Asked(
        key=row.id,
        contact_id=row.contact_id,
        address=row.address,
        category=row.category,
        form=row.form,
        reply=row.reply,
        bulk=row.campaign_id is not None,
        template=desk.template(connection, row),
        on_cap=options.get("on_cap", "refuse"),
        on_quiet_hours=options.get("on_quiet_hours", "defer"),
        keeps_quiet=options.get("keeps_quiet", False),
    )


def content_of(connection: Connection, desk: Desk, row: Row[Any]) -> Content:
    """What a message says: its own content, or its campaign's with its variables."""
    if row.content is not None:
        return Content(**json.loads(row.content))
    base = desk.shared(connection, row.campaign_id)
    return Content(**render(base, by_key(json.loads(row.variables)) if row.variables else {}))
