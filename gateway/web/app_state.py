"""The services that the HTTP application carries, each under its key; routes take them from `request.app`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from gateway.campaigns.recipient_upload import RecipientUploads
from gateway.campaigns.service import Campaigns
from gateway.consents.changes import Consents
from gateway.inbound.catch_up import CatchUp
from gateway.inbound.handler import Inbound
from gateway.inbound.replay import Replay
from gateway.outbound.receipts import Receipts
from gateway.outbound.submit import Submit
from gateway.runtime.context import Context

CONTEXT = web.AppKey("context", Context)
INBOUND = web.AppKey("inbound", Inbound)
RECEIPTS = web.AppKey("receipts", Receipts)
SUBMIT = web.AppKey("submit", Submit)
CAMPAIGNS = web.AppKey("campaigns", Campaigns)
UPLOADS = web.AppKey("uploads", RecipientUploads)
CONSENTS = web.AppKey("consents", Consents)
REPLAY = web.AppKey("replay", Replay)
CATCH_UPS = web.AppKey("catch_ups", dict[str, CatchUp])


@dataclass(frozen=True, slots=True)
class ReadinessCheck:
    """`ask` lists what keeps the gateway from being ready; a class, since an `AppKey` needs one."""

    ask: Callable[[], list[str]]


READY = web.AppKey("ready", ReadinessCheck)
