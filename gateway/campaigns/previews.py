"""What a campaign would look like, and what it looks like on one's own phone: previews and tests.

A preview writes nothing. A test is a single message of the campaign's content, category and options: it passes every
gate, the consent of the number included, counts for its caps, and is in none of the campaign's counts.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row

from channels.channel import Channel
from channels.outbound import Content
from gateway.campaigns import audience
from gateway.campaigns.dry_run import DryRun, check_rows
from gateway.campaigns.recipients import CampaignContent, Recipient, RenderedRow, target_of
from gateway.campaigns.requests import NOT_KEPT, BadRecipients, WrongState
from gateway.core.clock import Instant
from gateway.outbound.preference_links import SHOWN, example
from gateway.outbound.render import by_key, links_to_preferences, missing, placeholders, render
from gateway.outbound.submit import SendRequest, Submit
from gateway.runtime.context import Context
from gateway.store import campaigns as campaign_store
from gateway.store import recipients as recipient_store
from gateway.store.contents import NOTHING
from gateway.store.idempotency import IdempotencyKey

TEST = "test:"
"""What the reference of a test begins with; the campaign's id follows."""


class CampaignPreviews:
    """The service: show a campaign's messages, and send them to one's own numbers."""

    def __init__(self, context: Context, submit: Submit) -> None:
        self._context = context
        self._submit = submit

    async def channel(self, id_: str) -> Channel | None:
        """The channel of a campaign, None when there is no such campaign. Raises WrongState."""
        row = await self._context.store.read(lambda connection: campaign_store.get(connection, id_))
        return None if row is None else self._channel_of(row)

    async def preview(self, id_: str, recipients: Sequence[Recipient] | None, most: int) -> list[dict[str, Any]] | None:
        """What these recipients (None: the first `most` of the campaign) would get, and every gate that would refuse or
        defer it now. None when there is no such campaign. Raises WrongState, BadRecipients."""
        context = self._context

        def unit(connection: Connection) -> list[dict[str, Any]] | None:
            row, now = campaign_store.get(connection, id_), context.clock.now()
            if row is None:
                return None
            channel, target = self._channel_of(row), target_of(row)
            given = self._first(connection, row, most, now) if recipients is None else recipients
            ready, wrong = CampaignContent(target.content, channel, example(context.config)).render_all(given)
            if wrong:
                raise BadRecipients(wrong)
            start = max(now, row.send_at or now)
            run = DryRun(row.expires_at or start + json.loads(row.options)["expires_in"])
            verdicts = check_rows(connection, context, target, ready, run, now)
            messages = (_message(target.content, channel, *pair) for pair in zip(given, ready, strict=True))
            return [verdict | message for verdict, message in zip(verdicts, messages, strict=True)]

        return await context.store.read(unit)

    async def test(
        self, id_: str, to: Sequence[str], variables: Mapping[str, str], asked: IdempotencyKey | None
    ) -> list[dict[str, Any]] | None:
        """Send a campaign's content to these numbers, and return the message of each; None when there is no such
        campaign. Raises WrongState, BadRecipients (of the first number: it is about the variables), StoreError."""
        row = await self._context.store.read(lambda connection: campaign_store.get(connection, id_))
        if row is None:
            return None
        channel, plain, given = self._channel_of(row), json.loads(row.content), by_key(variables)
        lacking = missing(placeholders(plain), given)
        measured = Content(**(plain if lacking else render(plain, given | example(self._context.config))))
        if not lacking and (wrong := channel.check(measured)):
            raise BadRecipients([(0, problem) for problem in wrong])
        later = not lacking and links_to_preferences(plain)
        options = json.loads(row.options)
        requests = [
            SendRequest(
                channel=row.channel,
                to=number,
                category=row.category,
                content=Content(**plain) if later else measured,
                missing_variable=lacking,
                variables=json.dumps(given, ensure_ascii=False) if later else None,
                cost=channel.cost(measured) if later else None,
                expires_in=options["expires_in"],
                on_cap=options["on_cap"],
                on_quiet_hours=options["on_quiet_hours"],
                reference=f"{TEST}{id_}",
            )
            for number in to
        ]
        return await self._submit.send_together(requests, asked)

    def _first(self, connection: Connection, campaign: Row[Any], most: int, now: Instant) -> Sequence[Recipient]:
        """The first recipients of a campaign; of one whose audience is not in yet, the first people of that."""
        rows = recipient_store.page(connection, campaign.id, after="", most=most).rows
        if not rows and campaign.audience is not None:
            channel = self._channel_of(campaign)
            return audience.page(connection, channel, campaign.audience, until=now, after="", most=most).recipients
        return [Recipient(row.address, json.loads(row.variables) if row.variables else {}) for row in rows]

    def _channel_of(self, row: Row[Any]) -> Channel:
        if row.channel not in self._context.channels:
            raise WrongState(f"its channel {row.channel} is not in the configuration any more")
        if row.content == NOTHING:
            raise WrongState(NOT_KEPT)
        return self._context.channels[row.channel]


def _message(content: Mapping[str, Any], channel: Channel, recipient: Recipient, row: RenderedRow) -> dict[str, Any]:
    """What a recipient would get, as the API shows it: without a value that it needs, nothing."""
    if row.missing:
        return {"content": None, "segments": None}
    rendered: dict[str, Any] = render(content, by_key(recipient.variables) | SHOWN)
    encoding = channel.encoding(Content(**rendered))
    return {
        "content": rendered,
        "segments": None if encoding is None else {"encoding": encoding, "count": row.cost},
    }
