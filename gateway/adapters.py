"""From a channel's settings to its adapter, and to the simulated sender that plays its provider."""

from __future__ import annotations

from channels.base import Channel
from channels.simulator.server import Provider
from channels.simulator.twilio import SimulatedTwilio
from channels.simulator.twilio_webhooks import SimulatedSender
from channels.twilio import TwilioChannel, TwilioSettings
from gateway.config import Config, TwilioConfig


class Unavailable(Exception):
    """The channel's adapter cannot be made; the message says why."""


def make(id_: str, config: Config) -> Channel:
    """The adapter of a channel. Raises Unavailable."""
    settings = config.channels[id_]
    if isinstance(settings, TwilioConfig):
        return TwilioChannel(
            id_,
            TwilioSettings(
                account_sid=settings.account_sid,
                auth_token=settings.auth_token.get_secret_value(),
                sender=settings.sender,
                messaging_service_sid=settings.messaging_service_sid,
                api_base_url=settings.api_base_url,
                replies=settings.replies,
                public_url=config.gateway.public_url,
            ),
        )
    raise Unavailable(f"the adapter {settings.adapter!r} is not built yet")


def simulated(config: Config) -> list[Provider]:
    """The providers that the simulator plays: those whose channels are pointed at it."""
    senders = [
        SimulatedSender(
            channel_id=id_,
            account_sid=settings.account_sid,
            auth_token=settings.auth_token.get_secret_value(),
            sender=settings.sender,
            messaging_service_sid=settings.messaging_service_sid,
            replies=settings.replies,
            webhook_url=f"{config.gateway.public_url}/webhooks/{id_}",
        )
        for id_, settings in config.channels.items()
        if isinstance(settings, TwilioConfig) and settings.api_base_url is not None
    ]
    return [SimulatedTwilio(senders)]
