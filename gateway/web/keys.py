"""What the application object carries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from gateway.campaigns import Campaigns
from gateway.catchup import CatchUp
from gateway.consents import Consents
from gateway.context import Context
from gateway.inbound import Inbound
from gateway.intake import Intake
from gateway.receipts import Receipts
from gateway.replay import Replay
from gateway.streaming import Streams

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
