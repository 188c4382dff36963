"""Campaigns: create, show, start, pause, resume, cancel. Each recipient ends in exactly one count.

A campaign is a draft until all its recipients are stored; only then does it run. Pause and cancel hold its stream,
which takes effect at once on everything that is not yet handed to the provider, however much that is. Its messages
expire `expires_in` after its start.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row

from channels.channel import Channel
from channels.outbound import Content
from gateway.campaigns import audience, breakers, views
from gateway.campaigns.dry_run import DryRun, DryRunSummary, check_rows
from gateway.campaigns.recipients import CampaignContent, CampaignTarget, Recipient, RenderedRow, insert
from gateway.campaigns.requests import (
    STILL_RENDERED,
    BadRecipients,
    CampaignRequest,
    CutOff,
    RecipientSource,
    WrongState,
)
from gateway.core.campaign_state import TRANSITIONS, CampaignMove, CampaignState
from gateway.core.clock import Instant
from gateway.core.event_types import EventType
from gateway.core.ids import new_id
from gateway.core.message_status import WAITING, MessageStatus
from gateway.core.policy.gates import Reason
from gateway.outbound.preference_links import example
from gateway.outbound.render import placeholders
from gateway.outbound.submit import life
from gateway.runtime.context import Context
from gateway.store import campaign_counts, waiting_messages
from gateway.store import campaigns as campaign_store
from gateway.store import channels as channel_store
from gateway.store import events as event_store
from gateway.store import idempotency as idempotency_store
from gateway.store import recipients as recipient_store
from gateway.store import uploads as upload_store
from gateway.store.contents import content_json
from gateway.store.engine import Lane, StoreFailed
from gateway.store.status_changes import StatusChange, apply_status_changes

CHUNK = 250
"""Most recipients stored in one transaction: no webhook or claim waits for more."""
PARTS_NAMED = 20
"""How many interrupted parts the refusal of a start names."""
DRY_RUN_CHUNK = 1000
"""Most recipients of a dry run that are checked in one read."""
IN_THREAD = 200
"""From this number of recipients on, they are rendered in a thread."""


class _IntakeGivenUp(Exception):
    """Another node took this one for dead while it wrote a campaign's recipients, and cancelled the campaign."""


class Campaigns:
    """The service: create, show and change campaigns."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def create(self, plan: CampaignRequest) -> dict[str, Any]:
        """Store a campaign with its recipients, and start it where that is asked for. Raises BadRecipients,
        StoreError."""
        context, content = self._context, json.loads(content_json(plan.content))
        campaign_content = CampaignContent(content, context.channels[plan.channel], example(context.config))
        ready = await _render_all(campaign_content, plan.recipients)
        now = context.clock.now()
        target = _target(plan, new_id(now), content, now)

        def unit(connection: Connection) -> dict[str, Any]:
            campaign_store.add(connection, _new(plan, target), context.node)
            insert(connection, context, target, ready, now)
            return self._open(connection, plan, target.id)

        if len(ready) <= CHUNK and plan.source is None:
            resource = await context.store.write(unit, Lane.BULK)
        else:
            resource = await self._in_chunks(plan, target, campaign_content, ready)
        context.wake({plan.channel})
        return resource

    async def dry_run(self, plan: CampaignRequest) -> list[dict[str, Any]]:
        """Every recipient with every gate that would refuse or defer it now. Writes nothing. Raises BadRecipients."""
        context, content = self._context, json.loads(content_json(plan.content))
        campaign_content = CampaignContent(content, context.channels[plan.channel], example(context.config))
        now = context.clock.now()
        target = _target(plan, "", content, now)
        start = plan.send_at if plan.send_at is not None and plan.send_at > now else now
        run = DryRun(start + life(plan.category, plan.expires_in))
        items: list[dict[str, Any]] = []

        async def check(ready: Sequence[RenderedRow]) -> None:
            for at in range(0, len(ready), DRY_RUN_CHUNK):

                def unit(connection: Connection, at: int = at) -> list[dict[str, Any]]:
                    return check_rows(connection, context, target, ready[at : at + DRY_RUN_CHUNK], run, now)

                items.extend(await context.store.read(unit))

        await check(await _render_all(campaign_content, plan.recipients))
        if plan.source is not None:
            async for rows in self._recipients_of(plan.source):
                await check(await _render_all(campaign_content, rows))
        return items

    async def cost(self, plan: CampaignRequest) -> int:
        """How many units of the channel's rate (segments, messages) its recipients cost together, without those who
        lack a variable. Raises BadRecipients."""
        content = json.loads(content_json(plan.content))
        channel, link = self._context.channels[plan.channel], example(self._context.config)
        ready = await _render_all(CampaignContent(content, channel, link), plan.recipients)
        return sum(row.cost for row in ready if not row.missing)

    async def dry_run_of_audience(self, plan: CampaignRequest, group: str) -> dict[str, Any]:
        """How many of a group's people each gate would refuse or defer now, and the first of them. Writes nothing."""
        context, content = self._context, json.loads(content_json(plan.content))
        channel, now = context.channels[plan.channel], context.clock.now()
        target = _target(plan, "", content, now)
        start = plan.send_at if plan.send_at is not None and plan.send_at > now else now
        run, summary = DryRun(start + life(plan.category, plan.expires_in)), DryRunSummary()
        after: str | None = ""
        while after is not None:
            cursor = after

            def unit(connection: Connection, cursor: str = cursor) -> tuple[list[dict[str, Any]], str | None]:
                people = audience.page(connection, channel, group, until=now, after=cursor, most=DRY_RUN_CHUNK)
                rows = audience.rendered(content, channel, people, example(context.config))
                return check_rows(connection, context, target, rows, run, now), people.next

            items, after = await context.store.read(unit)
            run.seen.clear()  # nobody is in an audience twice
            summary.add(items)
        return summary.shown()

    async def audience_size(self, channel_id: str, group: str) -> int:
        """How many people are subscribed to a group now whom the channel can reach."""
        context, size, after = self._context, 0, ""
        channel, now = context.channels.get(channel_id), context.clock.now()
        while channel is not None:

            def unit(connection: Connection, channel: Channel = channel, cursor: str = after) -> audience.AudiencePage:
                return audience.page(connection, channel, group, until=now, after=cursor, most=DRY_RUN_CHUNK)

            people = await context.store.read(unit)
            size += len(people.recipients)
            if people.next is None:
                break
            after = people.next
        return size

    async def get(self, id_: str) -> dict[str, Any] | None:
        """A campaign's resource, None when there is no such campaign."""
        context = self._context
        return await context.store.read(lambda c: views.resource(c, context.config, id_, context.clock.now()))

    async def content(self, id_: str) -> Content | None:
        """A campaign's content, None when there is no such campaign."""
        row = await self._context.store.read(lambda c: campaign_store.get(c, id_))
        return None if row is None else Content(**json.loads(row.content))

    async def listed(self, *, state: str | None, before: str, most: int) -> list[dict[str, Any]]:
        """A page of campaigns, the newest first."""
        context = self._context

        def unit(connection: Connection) -> list[dict[str, Any]]:
            rows = campaign_store.listed(connection, state=state, before=before, most=most)
            return views.resources(connection, context.config, rows, context.clock.now())

        return await context.store.read(unit)

    async def outcomes(
        self, id_: str, *, statuses: Iterable[str] = (), reasons: Iterable[str] = (), after: str, most: int
    ) -> tuple[list[dict[str, Any]], str | None] | None:
        """A page of the recipients' outcomes that are shown with these statuses and reasons (empty: with any), and the
        cursor of the next page. None when there is no such campaign."""
        wanted, wanted_reasons = frozenset(statuses), frozenset(reasons)

        def shown(outcome: dict[str, Any]) -> bool:
            status_fits = not wanted or outcome["status"] in wanted
            return status_fits and (not wanted_reasons or outcome["reason"] in wanted_reasons)

        def unit(connection: Connection) -> tuple[list[dict[str, Any]], str | None] | None:
            row = campaign_store.get(connection, id_)
            if row is None:
                return None
            cancelled = row.state == CampaignState.CANCELLED  # what waits is never sent, but gets its status one by one
            now = self._context.clock.now()
            hold = None if cancelled else views.held(connection, self._context.config, row, now)
            stored, stored_reasons = set(wanted), set(wanted_reasons)
            if cancelled and MessageStatus.CANCELLED in wanted:
                stored |= set(WAITING)
            if hold is not None and MessageStatus.DEFERRED in wanted:
                stored.add(MessageStatus.QUEUED)  # what waits for the hold is stored as queued, without a reason
            if hold is not None and hold.value in wanted_reasons:
                stored_reasons.clear()
            page = recipient_store.page(
                connection, id_, statuses=stored, reasons=stored_reasons, after=after, most=most
            )
            outcomes = [views.outcome(row, cancelled, hold) for row in page.rows]
            return [outcome for outcome in outcomes if shown(outcome)], page.next

        return await self._context.store.read(unit)

    async def variables(self, id_: str) -> list[str] | None:
        """The variables of a campaign's content, each in its first spelling, None when there is no such campaign."""
        row = await self._context.store.read(lambda connection: campaign_store.get(connection, id_))
        if row is None:
            return None
        names: dict[str, str] = {}
        for place in placeholders(json.loads(row.content)):
            names.setdefault(place.key, place.name.strip())
        return list(names.values())

    async def change(
        self,
        id_: str,
        verb: CampaignMove,
        *,
        incomplete: bool = False,
        asked: idempotency_store.IdempotencyKey | None = None,
        noting: Callable[[Connection], None] | None = None,
    ) -> dict[str, Any] | None:
        """Start, pause, resume or cancel a campaign; with `incomplete` start it although uploads of recipients were
        interrupted. `noting` writes in the same transaction who did it. None when there is no such campaign. Raises
        WrongState, CutOff."""
        context = self._context

        def unit(connection: Connection) -> dict[str, Any] | None:
            row = campaign_store.get(connection, id_, lock=True)
            if row is None:
                return None
            if verb is CampaignMove.START and row.state == CampaignState.DRAFT and not incomplete:
                cut_off = upload_store.cut_off(connection, id_, PARTS_NAMED)
                if cut_off:
                    raise CutOff(cut_off)
            self._change(connection, row, verb)
            if noting is not None:
                noting(connection)
            now = context.clock.now()
            changed = views.resource(connection, context.config, id_, now)
            idempotency_store.record(connection, [(asked, 200, changed or {})], now)
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
        if row.chore == campaign_store.INTAKE:
            raise WrongState("the campaign's recipients are still being uploaded")
        if row.chore == campaign_store.RENDER and verb is not CampaignMove.CANCEL:
            raise WrongState(STILL_RENDERED)
        reason = channel_store.BY_REQUEST if verb is CampaignMove.PAUSE else None
        expires_at = None
        if verb is CampaignMove.START:
            expires_at = (row.send_at if waits else now) + json.loads(row.options)["expires_in"]
        chore = campaign_store.CANCEL if verb is CampaignMove.CANCEL else None
        campaign_store.set_state(
            connection, row.id, verb, now, waits=waits, why=reason, chore=chore, expires_at=expires_at
        )
        if verb is CampaignMove.RESUME and row.stop_if is not None:
            base = breakers.totals_of(campaign_counts.of(connection, [row.id])[row.id])
            campaign_store.set_stop_base(connection, row.id, base.plain())
        if verb is CampaignMove.CANCEL:
            end_waiting(connection, row.id, MessageStatus.CANCELLED, now, self._context.node)
        event_store.add(connection, [state_event(row.id, new, now, reason)])

    async def _in_chunks(
        self,
        plan: CampaignRequest,
        target: CampaignTarget,
        campaign_content: CampaignContent,
        ready: Sequence[RenderedRow],
    ) -> dict[str, Any]:
        """Store recipients in more than one transaction: the campaign is a draft that nobody can start until all are
        in. If the process dies meanwhile, the request was not answered, and whoever notices that cancels it: another
        node, or the next start."""
        store, context = self._context.store, self._context
        await store.write(
            lambda connection: campaign_store.add(connection, _new(plan, target), context.node), Lane.BULK
        )

        async def add(rows: Sequence[RenderedRow]) -> None:
            for at in range(0, len(rows), CHUNK):

                def unit(connection: Connection, at: int = at) -> None:
                    _check_intake(connection, target.id)
                    insert(connection, context, target, rows[at : at + CHUNK], context.clock.now())

                await store.write(unit, Lane.BULK)

        try:
            await add(ready)
            if plan.source is not None:
                async for rows in self._recipients_of(plan.source):
                    await add(await _render_all(campaign_content, rows))
            return await store.write(lambda connection: self._open(connection, plan, target.id), Lane.BULK)
        except _IntakeGivenUp as error:
            raise StoreFailed(str(error)) from error
        except (Exception, asyncio.CancelledError):  # whatever it was, the draft is cancelled, and the error goes up
            now = context.clock.now()
            await store.write(lambda connection: abandon(connection, target.id, now))
            raise

    async def _recipients_of(self, source: RecipientSource) -> AsyncIterator[list[Recipient]]:
        """The recipients of an earlier campaign, some hundreds at a time, without the rows that were refused as
        duplicates: the same person has another row."""
        after: str | None = ""
        while after is not None:
            page = await self.outcomes(
                source.campaign, statuses=source.statuses, reasons=source.reasons, after=after, most=CHUNK
            )
            if page is None:
                return
            items, after = page
            yield [Recipient(row["to"], row["variables"]) for row in items if row["reason"] != Reason.DUPLICATE]

    def _open(self, connection: Connection, plan: CampaignRequest, id_: str) -> dict[str, Any]:
        """All recipients are stored: start the campaign if the caller asked for that, and record the answer."""
        _check_intake(connection, id_)
        campaign_store.end_chore(connection, id_)
        row = campaign_store.get(connection, id_)
        assert row is not None
        if plan.start:
            self._change(connection, row, CampaignMove.START)
        resource = views.resource(connection, self._context.config, id_, self._context.clock.now())
        assert resource is not None
        idempotency_store.record(connection, [(plan.once, 202, resource)], self._context.clock.now())
        return resource


def end_waiting(connection: Connection, id_: str, status: MessageStatus, now: Instant, node: str) -> bool:
    """Give up to `CHUNK` waiting recipients of a campaign this final status; whether there may be more."""
    waiting = waiting_messages.in_stream(connection, id_, CHUNK)
    apply_status_changes(connection, [StatusChange(row, status) for row in waiting], now, node)
    return len(waiting) == CHUNK


def _check_intake(connection: Connection, id_: str) -> None:
    """Lock a campaign whose recipients are being written: nobody gives it up until the transaction ends. Raises
    _IntakeGivenUp when somebody has."""
    row = campaign_store.get(connection, id_, lock=True)
    if row is None or row.chore != campaign_store.INTAKE:
        raise _IntakeGivenUp("this node was away for too long to write the recipients; ask again")


def abandon(connection: Connection, id_: str, now: Instant) -> None:
    """Cancel a campaign whose request was never answered, with all of its recipients; one whose recipients are all
    written by now was answered, and stays."""
    row = campaign_store.get(connection, id_, lock=True)
    if row is not None and row.chore == campaign_store.INTAKE:
        why = "its request was interrupted"
        campaign_store.set_state(connection, id_, CampaignMove.ABANDON, now, why=why, chore=campaign_store.CANCEL)


def state_event(campaign: str, state: CampaignState, now: Instant, why: str | None = None) -> event_store.Event:
    """The event of a campaign's new state."""
    return event_store.Event(EventType.CAMPAIGN_STATE, now, None, {"campaign": campaign, "state": state, "reason": why})


async def _render_all(campaign_content: CampaignContent, rows: Sequence[Recipient]) -> list[RenderedRow]:
    if len(rows) >= IN_THREAD:
        ready, problems = await asyncio.to_thread(campaign_content.render_all, rows)
    else:
        ready, problems = campaign_content.render_all(rows)
    if problems:
        raise BadRecipients(problems)
    return ready


def _target(plan: CampaignRequest, id_: str, content: dict[str, Any], now: Instant) -> CampaignTarget:
    options = json.dumps({"on_cap": plan.on_cap, "on_quiet_hours": plan.on_quiet_hours})
    return CampaignTarget(id_, plan.channel, plan.category, content, options, now)


def _new(plan: CampaignRequest, target: CampaignTarget) -> campaign_store.NewCampaign:
    expires_in = life(plan.category, plan.expires_in)
    return campaign_store.NewCampaign(
        id=target.id,
        name=plan.name,
        channel=plan.channel,
        category=plan.category,
        content=content_json(plan.content),
        options=json.dumps(json.loads(target.options) | {"expires_in": expires_in}),
        stop_if=json.dumps(plan.stop_if) if plan.stop_if else None,
        send_at=plan.send_at,
        created_at=target.created_at,
        audience=plan.audience,
    )
