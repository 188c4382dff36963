"""Webhooks: verified, parsed, committed, and only then answered.

A wrong signature is 403 and writes nothing. Whatever cannot be stored is 503, and the provider is asked for it later.
"""

from __future__ import annotations

import asyncio

import structlog
from aiohttp import web

from channels.errors import BadSignature, BadWebhook
from channels.inbound import ParsedWebhook, Receipt, WebhookRequest
from gateway.consents.routed_item import RoutedItem
from gateway.core.clock import Instant
from gateway.inbound.routing import route
from gateway.outbound.receipts import RoutedReceipt
from gateway.runtime.batcher import QueueFull
from gateway.runtime.context import Context
from gateway.store.engine import StoreError
from gateway.web.app_state import CATCH_UPS, CONTEXT, INBOUND, RECEIPTS
from gateway.web.connections import IN_THREAD, read_body
from gateway.web.problems import Problem, no_channel

log = structlog.get_logger()

ANSWER_WITHIN = 4.0
"""Seconds for the commit: after that the answer is 503, since a provider that waits too long may be slow to come again.
What is committed later has no second effect when the provider delivers it again."""


def routes() -> list[web.RouteDef]:
    """The routes of webhooks."""
    return [
        web.post("/webhooks/{channel}", webhook),
        web.get("/webhooks/{channel}", webhook, allow_head=False),
        web.post("/webhooks/{channel}/status", webhook),
    ]


async def webhook(request: web.Request) -> web.Response:
    """Verify, parse and commit one webhook of a provider, then answer it."""
    context, id_ = request.app[CONTEXT], request.match_info["channel"]
    channel = context.channels.get(id_)
    if channel is None:
        raise no_channel(id_)
    at = context.clock.now()
    webhook_request = WebhookRequest(
        method=request.method,
        url=context.config.gateway.public_url + request.raw_path,
        # reversed: of several headers of one name the first counts
        headers={name.lower(): value for name, value in reversed(list(request.headers.items()))},
        body=await read_body(request),
    )
    try:
        if len(webhook_request.body) > IN_THREAD:
            parsed = await asyncio.to_thread(channel.receive, webhook_request)
        else:
            parsed = channel.receive(webhook_request)
    except BadSignature as error:
        context.metrics.webhooks_refused.labels(id_, "signature").inc()
        log.warning("webhook.bad_signature", channel=id_, why=str(error))
        raise Problem(403, "the signature is not the provider's") from error
    except BadWebhook as error:
        context.metrics.webhooks_refused.labels(id_, "webhook").inc()
        log.warning("webhook.rejected", channel=id_, why=str(error))
        raise Problem(error.status, str(error)) from error
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            await _commit(request.app, context, id_, parsed, at)
    except (QueueFull, StoreError, TimeoutError) as error:
        log.error("webhook.not_stored", channel=id_, error=str(error) or "timed out")
        context.metrics.webhooks_refused.labels(id_, "store").inc()
        if id_ in request.app[CATCH_UPS]:
            request.app[CATCH_UPS][id_].soon()
        raise Problem(503, "this could not be stored; send it again", headers={"Retry-After": "2"}) from error
    answer = parsed.response
    if not answer.body:
        return web.Response(status=answer.status)
    return web.Response(status=answer.status, body=answer.body.encode(), headers={"Content-Type": answer.content_type})


async def _commit(app: web.Application, context: Context, id_: str, parsed: ParsedWebhook, at: Instant) -> None:
    """Commit what a webhook brought, each item for the channel that it is for. Raises QueueFull, StoreFailed."""
    items: list[RoutedItem] = []
    receipts: list[RoutedReceipt] = []
    for item in parsed.items:
        routed = route(context, id_, item)
        if isinstance(routed.item, Receipt):
            receipts.append(RoutedReceipt(routed.channel, routed.item, at))
        else:
            items.append(RoutedItem(routed.channel, routed.item, at))
    if items:
        await app[INBOUND].take(items)
    if receipts:
        await app[RECEIPTS].take(receipts)
