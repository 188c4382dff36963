"""Which channel an item is for: one webhook may serve several numbers of one app.

Only channels whose app secret verified the body come into question. An item for a number that no such channel has takes
no effect: it is stored raw, so that it can be replayed once the number is configured.
"""

from __future__ import annotations

from dataclasses import dataclass

from channels.inbound import AccountNotice, Item, Receipt, Unreadable
from gateway.config import WhatsAppConfig
from gateway.runtime.context import Context


@dataclass(frozen=True, slots=True)
class Routed:
    """An item and its channel; `item` is `Unreadable` where no channel of the app has its number."""

    channel: str
    item: Item


def route(context: Context, verified_by: str, item: Item) -> Routed:
    """The channel of an item whose webhook the channel `verified_by` verified: by the provider's id of our number; a
    notice also by the number itself or its account; what names no number is for the channel that verified it."""
    verifying = context.config.channels[verified_by]
    if not isinstance(verifying, WhatsAppConfig):
        return Routed(verified_by, item)
    app_channels = context.config.channels_of_app(verifying)
    number = item.route
    if number is not None:
        channel_id = next((id_ for id_, settings in app_channels.items() if settings.phone_number_id == number), None)
        return Routed(channel_id, item) if channel_id is not None else Routed(verified_by, _unknown(item, number))
    if isinstance(item, AccountNotice):
        return Routed(_channel_of_notice(app_channels, item) or verified_by, item)
    return Routed(verified_by, item)


def _channel_of_notice(app_channels: dict[str, WhatsAppConfig], notice: AccountNotice) -> str | None:
    """The channel of a notice without our number's id. One about an account is for the first of its channels, whichever
    URL it came to, so that it counts once."""
    for id_, settings in app_channels.items():
        if notice.display_phone_number is not None and settings.display_phone_number == notice.display_phone_number:
            return id_
    return next((id_ for id_, settings in app_channels.items() if settings.business_account_id == notice.account), None)


def _unknown(item: Item, number: str) -> Item:
    """An item for a number that no channel of the app has, as it is stored."""
    if isinstance(item, Unreadable):
        return item
    key = f"receipt:{item.key}" if isinstance(item, Receipt) else item.key
    return Unreadable(key, f"for the number {number}, which belongs to no channel", item.raw, number)
