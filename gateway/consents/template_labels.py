"""The label of the opt-out button in the template that a message was sent with."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from channels.inbound import InboundMessage, MessageKind
from gateway.config import Config, WhatsAppConfig
from gateway.consents.routed_item import RoutedItem
from gateway.store import sent_templates
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
    sent: list[tuple[str, template_store.Key, int]] = []
    for provider_id, channel, template in sent_templates.sent_by_provider_id(connection, tapped):
        settings, index = config.channels.get(channel), template.get("opt_out_button")
        if index is not None and isinstance(settings, WhatsAppConfig):
            language = template_store.locale(template["language"])
            sent.append((provider_id, (settings.business_account_id, template["name"], language), index))
    known = template_store.known(connection, [key for _, key, _ in sent])
    return {
        provider_id: known[key].buttons[index]
        for provider_id, key, index in sent
        if key in known and index < len(known[key].buttons)
    }
