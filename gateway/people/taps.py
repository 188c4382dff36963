"""The template that a message was sent with: what the label of its opt-out button is."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection, select

from channels.inbound import InboundMessage, MessageKind
from gateway.arrivals import Arrival
from gateway.config import Config, WhatsAppConfig
from gateway.store import templates
from gateway.store.batch import encode, values
from gateway.store.tables import campaigns, messages

_sent = (
    select(messages.c.provider_id, messages.c.channel, messages.c.content, campaigns.c.content.label("shared"))
    .outerjoin(campaigns, campaigns.c.id == messages.c.campaign_id)
    .where(messages.c.provider_id.in_(values()), messages.c.form == "template")
)


def labels(connection: Connection, config: Config, arrivals: Sequence[Arrival]) -> dict[str, str]:
    """By the provider id of the message that was tapped: the label of its opt-out button, where both are known."""
    tapped = {
        arrival.item.context_id
        for arrival in arrivals
        if isinstance(arrival.item, InboundMessage)
        and arrival.item.kind is MessageKind.BUTTON
        and arrival.item.context_id is not None
    }
    if not tapped:
        return {}
    found: dict[str, str] = {}
    for row in connection.execute(_sent, {"rows": encode(sorted(tapped))}).all():
        settings = config.channels.get(row.channel)
        template = json.loads(row.content or row.shared or "{}").get("template") or {}
        index = template.get("opt_out_button")
        if index is None or not isinstance(settings, WhatsAppConfig):
            continue
        known = templates.get(connection, settings.business_account_id, template["name"], template["language"])
        if known is not None and index < len(known.buttons):
            found[row.provider_id] = known.buttons[index]
    return found
