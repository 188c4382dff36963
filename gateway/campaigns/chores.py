"""What is left to do with the recipients of a campaign: a share of it in each transaction, however many there are.

How far it is stands in the campaign's row, in the same transaction. The request that began it goes on to its end; where
that dies, the sweep does, on whichever node leads then. Both may do so at once: the campaign's row is locked.
"""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row

from gateway.campaigns import audience
from gateway.campaigns.recipients import CampaignContent, CampaignTarget, Recipient, RenderedRow, target_of
from gateway.core.clock import Instant
from gateway.core.message_status import WAITING, MessageStatus
from gateway.core.policy.gates import Reason
from gateway.outbound.preference_links import example
from gateway.runtime.context import Context
from gateway.store import campaign_counts, outbox
from gateway.store import campaigns as campaign_store
from gateway.store import recipients as recipient_store
from gateway.store.engine import Lane
from gateway.store.status_changes import StatusChange, apply_status_changes

SHARE = 250
"""Most recipients of one transaction: no webhook or claim waits for more."""


async def finish(context: Context, id_: str) -> None:
    """Do what is left to do with a campaign, to its end. Raises StoreFailed."""

    def unit(connection: Connection) -> bool:
        return go_on(connection, context, id_, context.clock.now())

    while await context.store.write(unit, Lane.BULK):
        pass


def go_on(connection: Connection, context: Context, id_: str, now: Instant) -> bool:
    """Do a share of what is left to do with a campaign; whether there is more."""
    row = campaign_store.get(connection, id_, lock=True)
    if row is None:
        return _delete(connection, context, id_)
    if row.chore == campaign_store.RENDER and row.channel in context.channels:
        return _render(connection, context, row, now)
    if row.chore == campaign_store.AUDIENCE and row.channel in context.channels:
        return audience.add_some(connection, context, row, SHARE, now)
    return False


def _delete(connection: Connection, context: Context, id_: str) -> bool:
    if not campaign_store.lock_deleted(connection, id_):
        return False
    if recipient_store.remove_some(connection, id_, SHARE, context.node) == SHARE:
        return True
    campaign_store.delete_draft(connection, id_)
    return False


def _render(connection: Connection, context: Context, row: Row[Any], now: Instant) -> bool:
    """Measure some recipients' messages anew; who lacks a value of the new content is refused."""
    target = target_of(row)
    page = recipient_store.page(connection, row.id, after=row.chore_after or "", most=SHARE)
    content = CampaignContent(target.content, context.channels[target.channel], example(context.config))
    waiting = [recipient for recipient in page.rows if recipient.status in WAITING]
    rendered = {recipient.id: content.render(_as_given(recipient)) for recipient in waiting}
    costs = {id_: made for id_, made in rendered.items() if isinstance(made, RenderedRow)}
    _write(connection, target, costs)
    before = sum(recipient.cost for recipient in waiting if recipient.id in costs)
    after = sum(made.cost for made in costs.values() if not made.missing)
    campaign_counts.add(connection, [(row.id, campaign_counts.PLANNED, "", after - before)], context.node)
    lacking = outbox.by_id(connection, [id_ for id_, made in costs.items() if made.missing])
    refuse = partial(StatusChange, status=MessageStatus.REFUSED, reason=Reason.MISSING_VARIABLE)
    apply_status_changes(connection, [refuse(old) for old in lacking.values()], now, context.node)
    if page.next is None:
        campaign_store.end_chore(connection, row.id)
        return False
    campaign_store.go_on_with_chore(connection, row.id, page.next)
    return True


def _write(connection: Connection, target: CampaignTarget, costs: dict[str, RenderedRow]) -> None:
    measured = [(id_, made.cost) for id_, made in costs.items()]
    recipient_store.measure(connection, measured, target.form, target.options)


def _as_given(row: Row[Any]) -> Recipient:
    return Recipient(row.address, json.loads(row.variables) if row.variables else {})
