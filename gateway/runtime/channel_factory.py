"""Creates a channel's adapter, or the simulated sender that plays its provider, from the channel's settings."""

from __future__ import annotations

from channels.channel import Channel
from channels.simulator.graph.provider import SimulatedGraph, SimulatedNumber
from channels.simulator.server import Provider
from channels.simulator.twilio.provider import SimulatedTwilio
from channels.simulator.twilio.webhooks import SimulatedSender
from channels.twilio import TwilioChannel, TwilioSettings
from channels.whatsapp import WhatsAppChannel, WhatsAppSettings
from gateway.config import Config, TwilioConfig, WhatsAppConfig
from gateway.core.clock import SECOND
from gateway.core.policy.rate_limit import slots


def make(id_: str, config: Config) -> Channel:
    """The adapter of a channel."""
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
                timeout=settings.timeout / SECOND,
                concurrency=slots(settings.rate),
            ),
        )
    return WhatsAppChannel(
        id_,
        WhatsAppSettings(
            phone_number_id=settings.phone_number_id,
            business_account_id=settings.business_account_id,
            display_phone_number=settings.display_phone_number,
            access_token=settings.access_token.get_secret_value(),
            app_secret=settings.app_secret.get_secret_value(),
            verify_token=settings.verify_token.get_secret_value(),
            graph_version=settings.graph_version,
            api_base_url=settings.api_base_url,
            timeout=settings.timeout / SECOND,
            concurrency=slots(settings.rate),
        ),
    )


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
    numbers = [
        SimulatedNumber(
            channel_id=id_,
            phone_number_id=settings.phone_number_id,
            business_account_id=settings.business_account_id,
            display_phone_number=settings.display_phone_number,
            access_token=settings.access_token.get_secret_value(),
            app_secret=settings.app_secret.get_secret_value(),
            verify_token=settings.verify_token.get_secret_value(),
            webhook_url=f"{config.gateway.public_url}/webhooks/{id_}",
        )
        for id_, settings in config.channels.items()
        if isinstance(settings, WhatsAppConfig) and settings.api_base_url is not None
    ]
    return [SimulatedTwilio(senders), SimulatedGraph(numbers)]
