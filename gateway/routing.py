"""Which channel an item is for: one webhook may serve several numbers of one app."""

from __future__ import annotations

from channels.base import Item
from gateway.config import WhatsAppConfig
from gateway.context import Context


def owner_of(context: Context, verified_by: str, item: Item) -> str:
    """The channel of an item: by the provider's own id of our number among the channels whose secret verified the
    body, else the channel whose URL was called."""
    route = getattr(item, "route", None)
    mine = context.config.channels[verified_by]
    if route is None or not isinstance(mine, WhatsAppConfig) or route == mine.phone_number_id:
        return verified_by
    for id_, settings in context.config.channels.items():
        if (
            isinstance(settings, WhatsAppConfig)
            and settings.phone_number_id == route
            and settings.app_secret == mine.app_secret
        ):
            return id_
    return verified_by
