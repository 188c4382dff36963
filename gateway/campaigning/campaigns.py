"""Campaigns: recipients go in by the thousand, each ends in exactly one count.

A campaign is a draft until all its recipients are in; only then does it run. Pause and cancel hold its stream, which
takes effect at once on everything that is not yet handed to the provider, however much that is. Its messages expire
`expires_in` after its start.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row

from channels.outbound import Content
from gateway.campaigning import breakers, tallies
from gateway.campaigning.plans import BadRecipients, CutOff, Plan, Source, WrongState
from gateway.campaigning.recipients import DryRun, Letter, Ready, Recipient, Target, insert, judge
from gateway.clock import Instant
from gateway.contents import content_json
from gateway.context import Context
from gateway.core.campaign_state import TRANSITIONS, CampaignMove, CampaignState
from gateway.core.event_types import EventType
from gateway.core.message_status import WAITING, Status
from gateway.ids import new_id
from gateway.sending.intake import life
from gateway.sending.render import placeholders
from gateway.store import drives, events, lines, messages, once, parts, roster
from gateway.store.engine import Lane, StoreError

CHUNK = 250
"""Recipients per transaction: a webhook, or a claim, never waits for more than that."""
NAMED = 20
"""Parts that a refused start names."""
LOOK = 1000
"""Recipients of a dry run that are read together: it holds up no writer."""
THREAD = 200
"""From so many recipients on they are rendered in a thread."""


class Campaigns:
    """The service around campaigns."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def create(self, plan: Plan) -> dict[str, Any]:
        """Write a campaign with its recipients and let it run (or wait). Raises BadRecipients, StoreError."""
        context, content = self._context, json.loads(content_json(plan.content))
        letter = Letter(content, context.channels[plan.channel])
        ready = await _make_out(letter, plan.recipients)
        now = context.clock.now()
        target = _target(plan, new_id(now), content, now)

        def whole(connection: Connection) -> dict[str, Any]:
            drives.add(connection, _new(plan, target))
            insert(connection, context, target, ready, now)
            return self._open(connection, plan, target.id)

        if len(ready) <= CHUNK and plan.source is None:
            resource = await context.store.write(whole, Lane.BULK)
        else:
            resource = await self._in_chunks(plan, target, letter, ready)
        context.wake({plan.channel})
        return resource

    async def dry_run(self, plan: Plan) -> list[dict[str, Any]]:
        """Every recipient with every gate that would refuse it; writes nothing. Raises BadRecipients."""
        context, content = self._context, json.loads(content_json(plan.content))
        letter = Letter(content, context.channels[plan.channel])
        now = context.clock.now()
        target = _target(plan, "", content, now)
        start = plan.send_at if plan.send_at is not None and plan.send_at > now else now
        run = DryRun(start + life(plan.category, plan.expires_in))
        items: list[dict[str, Any]] = []

        async def more(ready: Sequence[Ready]) -> None:
            for at in range(0, len(ready), LOOK):
                chunk = ready[at : at + LOOK]
                items.extend(
                    await context.store.read(lambda c, chunk=chunk: judge(c, context, target, chunk, run, now))  # type: ignore[misc]
                )

        await more(await _make_out(letter, plan.recipients))
        if plan.source is not None:
            async for rows in self._again(plan.source):
                await more(await _make_out(letter, rows))
        return items

    async def get(self, id_: str) -> dict[str, Any] | None:
        """A campaign's resource."""
        context = self._context
        return await context.store.read(lambda c: tallies.resource(c, context.config, id_, context.clock.now()))

    async def content(self, id_: str) -> Content | None:
        """What a campaign says."""
        row = await self._context.store.read(lambda c: drives.get(c, id_))
        return None if row is None else Content(**json.loads(row.content))

    async def listed(self, *, state: str | None, before: str, most: int) -> list[dict[str, Any]]:
        """A page of campaigns, the newest first."""
        context = self._context

        def unit(connection: Connection) -> list[dict[str, Any]]:
            found = drives.listed(connection, state=state, before=before, most=most)
            return tallies.resources(connection, context.config, found, context.clock.now())

        return await context.store.read(unit)

    async def outcomes(
        self, id_: str, *, statuses: Iterable[str] = (), reasons: Iterable[str] = (), after: str, most: int
    ) -> tuple[list[dict[str, Any]], str | None] | None:
        """A page of each person's outcome and its cursor, None when there is no such campaign."""

        def unit(connection: Connection) -> tuple[list[dict[str, Any]], str | None] | None:
            row = drives.get(connection, id_)
            if row is None:
                return None
            wanted = set(statuses)
            gone = row.state == CampaignState.CANCELLED  # what waits is never sent, and told so one by one
            if gone and wanted:
                wanted -= set(WAITING)
                wanted |= set(WAITING) if Status.CANCELLED in wanted else {""}
            hold = tallies.held(connection, self._context.config, row, self._context.clock.now())
            why = set(reasons)
            if hold is not None and not gone:  # what waits for it is stored as queued, and shown as deferred
                if wanted:
                    wanted = wanted - {Status.QUEUED} | ({Status.QUEUED} if Status.DEFERRED in wanted else {""})
                if why == {hold.value}:
                    wanted, why = wanted & set(WAITING) or set(WAITING), set()
            page = roster.page(connection, id_, statuses=wanted, reasons=why, after=after, most=most)
            return [tallies.outcome(found, gone, hold) for found in page.rows], page.next

        return await self._context.store.read(unit)

    async def variables(self, id_: str) -> list[str] | None:
        """The variables that a campaign's content asks for, each by its first spelling, None when there is no such
        campaign."""
        row = await self._context.store.read(lambda connection: drives.get(connection, id_))
        if row is None:
            return None
        names: dict[str, str] = {}
        for place in placeholders(json.loads(row.content)):
            names.setdefault(place.key, place.name.strip())
        return list(names.values())

    async def change(
        self, id_: str, verb: CampaignMove, *, incomplete: bool = False, asked: once.Once | None = None
    ) -> dict[str, Any] | None:
        """start, pause, resume or cancel; `incomplete`: start also with parts that were cut off in upload. None when
        there is no such campaign. Raises WrongState, CutOff."""
        context = self._context

        def unit(connection: Connection) -> dict[str, Any] | None:
            row = drives.get(connection, id_, lock=True)
            if row is None:
                return None
            if verb is CampaignMove.START and row.state == CampaignState.DRAFT and not incomplete:
                cut_off = parts.cut_off(connection, id_, NAMED)
                if cut_off:
                    raise CutOff(cut_off)
            self._change(connection, row, verb)
            now = context.clock.now()
            changed = tallies.resource(connection, context.config, id_, now)
            once.record(connection, asked, 200, changed or {}, now)
            return changed

        resource = await context.store.write(unit)
        if resource is not None:
            context.wake({resource["channel"]})
        return resource

    def _change(self, connection: Connection, row: Row[Any], verb: CampaignMove) -> None:
        now = self._context.clock.now()
        waits = row.send_at is not None and row.send_at > now
        transition = TRANSITIONS[verb]
        new = transition.towards(waits=waits)
        if row.state in (new, transition.target):
            return
        if row.state not in transition.sources:
            raise WrongState(f"cannot {verb} a campaign that is {row.state}")
        if row.chore == drives.INTAKE:
            raise WrongState("the campaign's recipients are still being uploaded")
        why = lines.BY_REQUEST if verb is CampaignMove.PAUSE else None
        expires_at = None
        if verb is CampaignMove.START:
            expires_at = (row.send_at if waits else now) + json.loads(row.options)["expires_in"]
        chore = drives.CANCEL if verb is CampaignMove.CANCEL else None
        drives.set_state(connection, row.id, verb, now, waits=waits, why=why, chore=chore, expires_at=expires_at)
        if verb is CampaignMove.RESUME and row.stop_if is not None:
            base = breakers.tally(drives.counts(connection, [row.id])[row.id])
            drives.set_stop_base(connection, row.id, base.plain())
        if verb is CampaignMove.CANCEL:
            end_waiting(connection, row.id, Status.CANCELLED, now, self._context.node)
        events.add(connection, [state_event(row.id, new, now, why)])

    async def _in_chunks(self, plan: Plan, target: Target, letter: Letter, ready: Sequence[Ready]) -> dict[str, Any]:
        """Recipients of more than one transaction: a draft that nobody can start until all are in. Should the gateway
        die meanwhile, nobody was answered, and the next start cancels it."""
        store, context = self._context.store, self._context
        await store.write(lambda connection: drives.add(connection, _new(plan, target)), Lane.BULK)

        async def add(rows: Sequence[Ready]) -> None:
            for at in range(0, len(rows), CHUNK):
                chunk = rows[at : at + CHUNK]
                await store.write(
                    lambda c, chunk=chunk: insert(c, context, target, chunk, context.clock.now()),  # type: ignore[misc]
                    Lane.BULK,
                )

        try:
            await add(ready)
            if plan.source is not None:
                async for rows in self._again(plan.source):
                    await add(await _make_out(letter, rows))
            return await store.write(lambda connection: self._open(connection, plan, target.id), Lane.BULK)
        except (BadRecipients, StoreError, asyncio.CancelledError):
            now = context.clock.now()
            await store.write(lambda connection: abandon(connection, target.id, now))
            raise

    async def _again(self, source: Source) -> AsyncIterator[list[Recipient]]:
        """The recipients of an earlier campaign, some hundreds at a time. One that was refused as a duplicate stands
        beside the same person's first row, and is left out."""
        after: str | None = ""
        while after is not None:
            found = await self.outcomes(
                source.campaign, statuses=source.statuses, reasons=source.reasons, after=after, most=CHUNK
            )
            if found is None:
                return
            items, after = found
            yield [Recipient(it["to"], it["variables"]) for it in items if it["reason"] != "duplicate"]

    def _open(self, connection: Connection, plan: Plan, id_: str) -> dict[str, Any]:
        """All recipients are in: from now on the campaign is what the caller asked for."""
        drives.end_chore(connection, id_)
        row = drives.get(connection, id_)
        assert row is not None
        if plan.start:
            self._change(connection, row, CampaignMove.START)
        resource = tallies.resource(connection, self._context.config, id_, self._context.clock.now())
        assert resource is not None
        once.record(connection, plan.once, 202, resource, self._context.clock.now())
        return resource


def end_waiting(connection: Connection, id_: str, status: Status, now: Instant, node: str) -> bool:
    """Give some hundreds of a campaign's waiting recipients their end; whether there are more."""
    waiting = messages.waiting_in(connection, id_, CHUNK)
    messages.settle(connection, [messages.Move(row, status) for row in waiting], now, node)
    return len(waiting) == CHUNK


def abandon(connection: Connection, id_: str, now: Instant) -> None:
    """A campaign whose request was never answered: it is cancelled, and so is everybody in it."""
    why = "its request was interrupted"
    drives.set_state(connection, id_, CampaignMove.ABANDON, now, why=why, chore=drives.CANCEL)


def state_event(campaign: str, state: CampaignState, now: Instant, why: str | None = None) -> events.Event:
    """The event of a campaign's new state."""
    return events.Event(EventType.CAMPAIGN_STATE, now, None, {"campaign": campaign, "state": state, "reason": why})


async def _make_out(letter: Letter, rows: Sequence[Recipient]) -> list[Ready]:
    if len(rows) >= THREAD:
        ready, problems = await asyncio.to_thread(letter.make_out_all, rows)
    else:
        ready, problems = letter.make_out_all(rows)
    if problems:
        raise BadRecipients(problems)
    return ready


def _target(plan: Plan, id_: str, content: dict[str, Any], now: Instant) -> Target:
    options = json.dumps({"on_cap": plan.on_cap, "on_quiet_hours": plan.on_quiet_hours})
    return Target(id_, plan.channel, plan.category, content, options, now)


def _new(plan: Plan, target: Target) -> drives.NewCampaign:
    expires_in = life(plan.category, plan.expires_in)
    return drives.NewCampaign(
        id=target.id,
        name=plan.name,
        channel=plan.channel,
        category=plan.category,
        content=json.dumps(target.content, ensure_ascii=False),
        options=json.dumps(json.loads(target.options) | {"expires_in": expires_in}),
        stop_if=json.dumps(plan.stop_if) if plan.stop_if else None,
        send_at=plan.send_at,
        created_at=target.created_at,
    )
