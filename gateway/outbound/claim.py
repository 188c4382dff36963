"""The claim: the transaction that commits attempts. It looks at every gate and takes what can start at once.

It locks the channel's row, reads what is due of each stream (`claim_candidates`), asks the gates over state that is
read in one go (`claim_selection`), takes what has a rate token and a free slot now, and writes all of it. What it took
is the record of the attempt: a message that was claimed and whose end is not known is never sent again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from channels.outbound import Content
from gateway.config import Config
from gateway.consents import failure_effects
from gateway.consents.unit_of_work import ConsentUnit
from gateway.core.clock import Instant
from gateway.core.message_status import MessageStatus
from gateway.core.policy import circuit_breaker, gates, lanes, rate_limit
from gateway.outbound.claim_candidates import due_candidates
from gateway.outbound.claim_memory import ClaimMemory
from gateway.outbound.claim_selection import Chosen, Selection, load_people
from gateway.outbound.gate_evaluator import GateEvaluator
from gateway.outbound.marketing_pace import MarketingPace
from gateway.outbound.preference_links import PreferenceLinks
from gateway.outbound.rate_tokens import RateTokens
from gateway.store import channels as channel_store
from gateway.store import clock_repair, messaging_limits
from gateway.store import template_trials as trial_store
from gateway.store.status_changes import StatusChange, apply_status_changes
from gateway.store.stored_messages import StoredMessage

log = structlog.get_logger()


@dataclass(slots=True)
class Claim:
    """What a claim took, with contents ready to send, and when the next one is worthwhile."""

    rows: list[tuple[StoredMessage, Content, gates.Category]] = field(default_factory=list)  # the category that decides
    counted_at: Instant | None = None  # the time that the channel's bucket has for it
    not_before: Instant | None = None  # the rate lets nothing go before, whatever arrives
    next_at: Instant | None = None  # a pause ends, or a message is due
    more: bool = False  # more waits for a slot or a token
    moved: int = 0  # how many were refused, deferred or expired
    alone: bool = False  # the connection broke before: one message tries it, and nothing goes beside that one


def claim(
    connection: Connection,
    claim_memory: ClaimMemory,
    config: Config,
    channel_row: channel_store.ChannelRow,
    now: Instant,
    *,
    free: int,
    busy: frozenset[tuple[str, int]],
    lane: int | None = None,
) -> Claim:
    """Take at most `free` messages of a channel (of one lane only, if given). A person in `busy` (contact, lane) has a
    message on its way: their next one waits, so that within a lane a person's messages go out in their order.
    `channel_row` was locked before `now` was read."""
    channel = claim_memory.channel.id
    if rate_limit.from_the_future(channel_row.bucket, now):
        channel_row = _brought_back(connection, channel_row, now)
    if (until := channel_row.stopped_until(now)) is not None:
        return Claim(next_at=until)
    tokens = RateTokens.of(channel_row, config.channels[channel].rate, claim_memory.window, now)
    if tokens.empty:
        if channel_row.bucket.at is None:
            tokens.save(connection, channel)
        return Claim(not_before=tokens.next_at(1), more=True)
    alone = circuit_breaker.one_at_a_time(channel_row.link)
    free = min(free, 1 if alone else tokens.most)  # no need to read more
    evaluator = GateEvaluator(connection, config, claim_memory.channel, now, channel_row)
    pace = MarketingPace.of(channel_row, tokens.speed, evaluator.factor, now)
    kept_back = () if pace.open else (lanes.BULK,)
    candidates, later = due_candidates(connection, claim_memory, evaluator, pace, now, free, busy, lane)
    if not candidates:
        pace.save(connection, channel)
        return Claim(next_at=pace.sooner(later, now), more=later is not None and later <= now)
    evaluator, broken = load_people(connection, config, claim_memory, evaluator, candidates, now)
    people = evaluator.people.values()
    busy |= {(one.id, lane_of) for one in people for on, lane_of in one.on_way if on == channel}  # of other nodes
    candidates = [row for row in candidates if row.contact_id in evaluator.people or row.contact_id in broken]
    selection = Selection(connection, claim_memory, evaluator, pace, now)
    selection.select(candidates, free, busy, broken)
    claim_memory.look_behind(candidates, selection.held)
    waiting = {row.lane for row in candidates} | set(kept_back)  # what the pace keeps back loses no turn by it
    more = len(candidates) - pace.held > len(selection.chosen)
    result = Claim(more=more, moved=len(selection.status_changes), alone=alone)
    _take(connection, config, claim_memory, selection, tokens, pace, waiting, result, now)
    if not result.more:
        result.next_at = pace.sooner(None, now)
    return result


def _take(
    connection: Connection,
    config: Config,
    claim_memory: ClaimMemory,
    selection: Selection,
    tokens: RateTokens,
    pace: MarketingPace,
    waiting: set[int],
    result: Claim,
    now: Instant,
) -> None:
    """Take what of the selection the rate lets go, into `result`, and write all of it. `waiting` are the lanes that
    have something."""
    chosen = selection.chosen
    fit = tokens.fit([one.message.cost for one in chosen])
    taken, left = chosen[:fit], chosen[fit:]
    result.more = result.more or bool(left)
    _make_contents(connection, config, claim_memory, selection, pace, taken, result, now)
    lanes.charge(claim_memory.credits, waiting, [one.message.lane for one in taken])
    sent = [(row, content) for row, content, _ in result.rows]
    _write(connection, config, claim_memory, selection, sent, now)
    tokens.spend(sum(one.message.cost for one in taken), now)
    result.counted_at = tokens.counted_at
    tokens.save(connection, claim_memory.channel.id)
    pace.save(connection, claim_memory.channel.id)
    if left or (result.more and taken):
        result.not_before = tokens.next_at(left[0].message.cost if left else 1)


def _make_contents(
    connection: Connection,
    config: Config,
    claim_memory: ClaimMemory,
    selection: Selection,
    pace: MarketingPace,
    taken: Sequence[Chosen],
    result: Claim,
    now: Instant,
) -> None:
    """Make messages of what was taken, into `result`, and count them for caps and limits."""
    evaluator, status_changes, links = selection.evaluator, selection.status_changes, PreferenceLinks(config)
    for row, request, category, marketing in taken:
        try:
            content = claim_memory.contents.of_message(connection, row, links.of)
        except DBAPIError:
            raise
        except Exception as error:  # the stored content makes no message any more: this one fails, the others go on
            status_changes.append(StatusChange(row, MessageStatus.FAILED, code="content", detail=ascii(error)))
            continue
        counted, reserved = evaluator.take(request, marketing=marketing)
        status_changes.append(
            StatusChange(
                row, MessageStatus.SENDING, claimed_at=now, counted_at=counted, reserved_at=reserved,
                node=claim_memory.node, attempts=1,
            )
        )  # fmt: skip
        if marketing:
            pace.spend(row.cost)
        result.rows.append((row, content, category))
    links.save(connection, now)


def _brought_back(connection: Connection, before: channel_store.ChannelRow, now: Instant) -> channel_store.ChannelRow:
    """The channel's row after the clock was put back: what was stored in the future counts from now on."""
    counts = clock_repair.bring_back(connection, now)
    channel_store.save_bucket(connection, before.id, rate_limit.refill(before.bucket, 0.0, now))
    log.warning("clock.stepped_back", channel=before.id, stored=before.bucket.at, now=now, brought_back=counts)
    return channel_store.get(connection, before.id)


def _write(
    connection: Connection,
    config: Config,
    claim_memory: ClaimMemory,
    selection: Selection,
    sent: list[tuple[StoredMessage, Content]],
    now: Instant,
) -> None:
    """Write what was decided: the status changes, and whom they reach within the messaging limits."""
    status_changes = selection.status_changes
    apply_status_changes(connection, status_changes, now, claim_memory.node)
    if any(status_change.old.reply is not None for status_change in status_changes):
        consent_unit = ConsentUnit(
            connection, config, {claim_memory.channel.id: claim_memory.channel}, now, claim_memory.node
        )
        failure_effects.handed_over(consent_unit, sent)
        failure_effects.end_prompts(consent_unit, status_changes)
        consent_unit.save()
    for key in sorted(selection.evaluator.tried):
        trial_store.begin_trial(connection, key, now)
    for places in selection.evaluator.places:
        messaging_limits.reserve(connection, places.id, list(places.reserved), places.fresh(), now)
