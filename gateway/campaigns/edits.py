"""Changes of campaigns that have not started: edit and reschedule them, delete a draft, copy any.

A recipient's row keeps the variables that the content used when it was uploaded. So a new content may use fewer of
them, but no others; it is tried on every recipient before anything changes.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row

from channels.channel import Channel
from channels.outbound import Content
from gateway.campaigns import audience, chores, views
from gateway.campaigns.recipients import CampaignContent, Recipient
from gateway.campaigns.requests import NOT_KEPT, STILL_RENDERED, BadContent, BadRecipients, CampaignEdit, WrongState
from gateway.core.campaign_state import CampaignState
from gateway.core.clock import Instant, iso
from gateway.core.ids import new_id
from gateway.core.message_status import WAITING
from gateway.outbound.preference_links import example
from gateway.outbound.render import placeholders
from gateway.outbound.submit import life
from gateway.runtime.context import Context
from gateway.store import campaign_counts, idempotency
from gateway.store import campaigns as campaign_store
from gateway.store import recipients as recipient_store
from gateway.store.contents import NOTHING, content_json
from gateway.store.engine import Lane

EDITABLE = (CampaignState.DRAFT, CampaignState.SCHEDULED)
"""States in which a campaign may be changed."""
TRIED = 1000
"""Recipients on which a new content is tried after one read."""
NAME_KEPT = 200
"""Characters of a name that a copy's keeps."""


class NoValues(WrongState):
    """A new content has variables of which the recipients that are uploaded already have no values."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(
            f"the recipients that are uploaded already have no values for {', '.join(map(repr, names))}: "
            "only variables of the content that they were uploaded with are kept"
        )


class CampaignEdits:
    """The service: change, delete and copy campaigns."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def change(self, id_: str, edit: CampaignEdit) -> dict[str, Any] | None:
        """Change a campaign that has not started, and return it; None when there is no such campaign. Raises
        WrongState, BadContent, BadRecipients (whose problems are of the recipients by their order), StoreError."""
        context = self._context
        tried = await self._try(id_, edit.content) if edit.content is not None else None
        anew = False

        def unit(connection: Connection) -> dict[str, Any] | None:
            nonlocal anew
            row = campaign_store.get(connection, id_, lock=True)
            if row is None:
                return None
            _check(row)
            count = _recipients(connection, id_)
            if tried is not None and count != tried:
                raise WrongState("recipients are being uploaded; try again once they are in")
            now = context.clock.now()
            draft = _edited(row, edit)
            if row.audience is not None and edit.content is not None:
                _check_audience(draft, context, row.channel)
            campaign_store.edit(connection, id_, draft, now)
            anew = bool(count) and _differs(row, draft)
            if anew:
                campaign_store.set_chore(connection, id_, campaign_store.RENDER, now)
            return views.resource(connection, context.config, id_, now)

        resource = await context.store.write(unit, Lane.BULK)
        if not anew:
            return resource
        await chores.finish(context, id_)
        return await context.store.read(
            lambda connection: views.resource(connection, context.config, id_, context.clock.now())
        )

    async def delete(self, id_: str) -> dict[str, Any] | None:
        """Delete a draft with its recipients; None when there is no such campaign. Raises WrongState, StoreError."""
        context = self._context

        def unit(connection: Connection) -> Instant | None:
            row = campaign_store.get(connection, id_, lock=True)
            if row is None:
                return None
            if row.state != CampaignState.DRAFT:
                raise WrongState(f"cannot delete a campaign that is {row.state}: only a draft")
            if row.chore is not None:
                raise WrongState(STILL_UPLOADED if row.chore == campaign_store.INTAKE else STILL_RENDERED)
            now = context.clock.now()
            campaign_store.set_chore(connection, id_, campaign_store.DELETE, now)
            return now

        deleted_at = await context.store.write(unit)
        if deleted_at is None:
            return None
        await chores.finish(context, id_)
        return {"id": id_, "deleted_at": iso(deleted_at)}

    async def copy(self, id_: str, name: str | None, asked: idempotency.IdempotencyKey | None) -> dict[str, Any] | None:
        """Make a draft with a campaign's content and options, without its recipients, and return it; None when there is
        no such campaign. Raises WrongState, StoreError."""
        context = self._context

        def unit(connection: Connection) -> dict[str, Any] | None:
            row, now = campaign_store.get(connection, id_), context.clock.now()
            if row is None:
                return None
            if row.channel not in context.channels:
                raise WrongState(f"its channel {row.channel} is not in the configuration any more")
            if row.content == NOTHING:
                raise WrongState(NOT_KEPT)
            fresh = new_id(now)
            campaign_store.add(connection, _copy(row, fresh, name, now), context.node)
            campaign_store.end_chore(connection, fresh)
            resource = views.resource(connection, context.config, fresh, now)
            idempotency.record(connection, [(asked, 202, resource or {})], now)
            return resource

        return await context.store.write(unit)

    async def _try(self, id_: str, content: Content) -> int | None:
        """Render a new content for every recipient that waits. Returns how many recipients there are; None when there
        is no such campaign. Raises NoValues, BadRecipients, WrongState."""
        context, plain = self._context, json.loads(content_json(content))

        def unit(connection: Connection) -> tuple[Row[Any], int] | None:
            row = campaign_store.get(connection, id_)
            return None if row is None else (row, _recipients(connection, id_))

        found = await context.store.read(unit)
        if found is None:
            return None
        row, count = found
        _check(row)
        if not count:
            return 0
        kept = {place.key for place in placeholders(json.loads(row.content))}
        if fresh := [place.name for place in placeholders(plain) if place.key not in kept]:
            raise NoValues(fresh)
        if row.channel not in context.channels:
            raise WrongState(f"its channel {row.channel} is not in the configuration any more")
        await self._try_on_each(id_, plain, context.channels[row.channel])
        return count

    async def _try_on_each(self, id_: str, content: Mapping[str, Any], channel: Channel) -> None:
        campaign_content, after, seen = CampaignContent(content, channel, example(self._context.config)), "", 0
        while True:
            cursor = after

            def unit(connection: Connection, cursor: str = cursor) -> recipient_store.RecipientPage:
                return recipient_store.page(connection, id_, after=cursor, most=TRIED)

            page = await self._context.store.read(unit)
            given = [
                Recipient(row.address, json.loads(row.variables) if row.variables else {})
                for row in page.rows
                if row.status in WAITING
            ]
            _, wrong = await asyncio.to_thread(campaign_content.render_all, given)
            if wrong:
                raise BadRecipients([(seen + i, problem) for i, problem in wrong])
            seen += len(given)
            if page.next is None:
                return
            after = page.next


STILL_UPLOADED = "the campaign's recipients are still being uploaded"


def _check(row: Row[Any]) -> None:
    """Raises WrongState for a campaign that cannot be changed now."""
    if row.state not in EDITABLE:
        raise WrongState(f"cannot change a campaign that is {row.state}: only a draft or a scheduled one")
    if row.chore is not None:
        raise WrongState(STILL_UPLOADED if row.chore == campaign_store.INTAKE else STILL_RENDERED)


def _recipients(connection: Connection, id_: str) -> int:
    """How many recipients a campaign has."""
    counted = campaign_counts.of(connection, [id_])[id_]
    return sum(n for status, _, n in counted if status not in campaign_counts.TOTALS)


def _edited(row: Row[Any], edit: CampaignEdit) -> campaign_store.Draft:
    """What a campaign is after the edit. Raises WrongState."""
    given = dict(edit.options)
    options = json.loads(row.options)
    options |= {name: given[name] for name in ("on_cap", "on_quiet_hours") if name in given}
    if "expires_in" in given:
        options["expires_in"] = life(row.category, given["expires_in"])
    send_at = given.get("send_at", row.send_at)
    scheduled = row.state == CampaignState.SCHEDULED
    if scheduled and send_at is None:
        raise WrongState("a scheduled campaign needs its send_at; start it to send it at once")
    stop_if = row.stop_if
    if "stop_if" in given:
        stop_if = json.dumps(given["stop_if"]) if given["stop_if"] else None
    return campaign_store.Draft(
        name=given.get("name", row.name),
        content=row.content if edit.content is None else content_json(edit.content),
        options=json.dumps(options),
        stop_if=stop_if,
        send_at=send_at,
        expires_at=send_at + options["expires_in"] if scheduled else None,
    )


def _check_audience(draft: campaign_store.Draft, context: Context, channel: str) -> None:
    """Raises BadContent where an audience cannot get the content."""
    if channel not in context.channels:
        return
    link = example(context.config)
    if wrong := audience.problems(json.loads(draft.content), context.channels[channel], link):
        raise BadContent(wrong)


def _differs(row: Row[Any], draft: campaign_store.Draft) -> bool:
    """Whether the rows of the recipients have to be written anew: what they hold of their campaign changes."""
    if draft.content != row.content and json.loads(draft.content) != json.loads(row.content):
        return True  # the same may be written otherwise
    before, after = json.loads(row.options), json.loads(draft.options)
    return any(before[name] != after[name] for name in ("on_cap", "on_quiet_hours"))


def _copy(row: Row[Any], id_: str, name: str | None, now: Instant) -> campaign_store.NewCampaign:
    return campaign_store.NewCampaign(
        id=id_,
        name=name or f"{row.name[:NAME_KEPT]} (copy)",
        channel=row.channel,
        category=row.category,
        content=row.content,
        options=row.options,
        stop_if=row.stop_if,
        send_at=None,
        created_at=now,
        audience=row.audience,
    )
