"""What the application object carries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from gateway.campaigning.campaigns import Campaigns
from gateway.campaigning.streaming import Streams
from gateway.context import Context
from gateway.incoming.catchup import CatchUp
from gateway.incoming.inbound import Inbound
from gateway.incoming.replay import Replay
from gateway.people.consents import Consents
from gateway.sending.intake import Intake
from gateway.sending.receipts import Receipts

CONTEXT = web.AppKey("context", Context)
INBOUND = web.AppKey("inbound", Inbound)
RECEIPTS = web.AppKey("receipts", Receipts)
INTAKE = web.AppKey("intake", Intake)
CAMPAIGNS = web.AppKey("campaigns", Campaigns)
STREAMS = web.AppKey("streams", Streams)
CONSENTS = web.AppKey("consents", Consents)
REPLAY = web.AppKey("replay", Replay)
CATCH_UPS = web.AppKey("catch_ups", dict[str, CatchUp])


@dataclass(frozen=True, slots=True)
class Readiness:
    """Asks what keeps the gateway from being ready; empty when nothing does."""

    ask: Callable[[], list[str]]


READY = web.AppKey("ready", Readiness)
