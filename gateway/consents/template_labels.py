"""The label of the opt-out button in the template that a message was sent with."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from channels.inbound import InboundMessage, MessageKind
from gateway.config import Config, WhatsAppConfig
from gateway.consents.routed_item import RoutedItem
from gateway.store import templates as template_store


def labels(connection: Connection, config: Config, routed_items: Sequence[RoutedItem]) -> dict[str, str]:
    """By the provider id of the message that was tapped: the label of its opt-out button, where both are known."""
    tapped = {
        routed_item.item.context_id
        for routed_item in routed_items
        if isinstance(routed_item.item, InboundMessage)
        and routed_item.item.kind is MessageKind.BUTTON
        and routed_item.item.context_id is not None
    }
    if not tapped:
        return {}
    labels_by_message: dict[str, str] = {}
    for provider_id, channel, template in template_store.sent_by_provider_id(connection, tapped):
        settings, index = config.channels.get(channel), template.get("opt_out_button")
        if index is None or not isinstance(settings, WhatsAppConfig):
            continue
        known = template_store.get(connection, settings.business_account_id, template["name"], template["language"])
        if known is not None and index < len(known.buttons):
            labels_by_message[provider_id] = known.buttons[index]
    return labels_by_message
