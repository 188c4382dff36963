"""The template that a message was sent with: what the label of its opt-out button is."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from channels.inbound import InboundMessage, MessageKind
from gateway.arrivals import Arrival
from gateway.config import Config, WhatsAppConfig
from gateway.store import templates


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
    for provider_id, channel, template in templates.sent_by_provider_id(connection, tapped):
        settings, index = config.channels.get(channel), template.get("opt_out_button")
        if index is None or not isinstance(settings, WhatsAppConfig):
            continue
        known = templates.get(connection, settings.business_account_id, template["name"], template["language"])
        if known is not None and index < len(known.buttons):
            found[provider_id] = known.buttons[index]
    return found
