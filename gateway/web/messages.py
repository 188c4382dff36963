"""`/v1/messages`: single messages."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection

from channels.channel import Channel
from channels.outbound import Content
from gateway.core import phone
from gateway.core.clock import Instant
from gateway.core.message_status import MessageStatus
from gateway.outbound.message_views import MessageQuery, find, listed
from gateway.outbound.preference_links import example
from gateway.outbound.render import OPENING, by_key, links_to_preferences, missing, placeholders, problems, render
from gateway.outbound.submit import SendRequest
from gateway.runtime.context import Context
from gateway.store.contents import content_json
from gateway.store.idempotency import IdempotencyKey
from gateway.store.message_list import Filter
from gateway.web.access import guarded
from gateway.web.app_state import CONTEXT, SUBMIT
from gateway.web.idempotency import idempotent
from gateway.web.paging import id_cursor, limit_of, words
from gateway.web.problems import Problem, contents, fields, invalid
from gateway.web.request_fields import Moment, validation_context
from gateway.web.request_models import ContentBody, MessageBody


def routes() -> list[web.RouteDef]:
    """The routes of single messages."""
    return [
        web.post("/v1/messages", create),
        web.get("/v1/messages", list_, allow_head=False),
        web.get("/v1/messages/{id}", show, allow_head=False),
    ]


def channel_for(context: Context, body: ContentBody) -> Channel:
    """The channel that a body names. Raises Problem 422."""
    channel = context.channels.get(body.channel)
    if channel is None:
        known = ", ".join(sorted(context.channels)) or "none"
        raise fields([(("channel",), f"is not a channel; the channels are: {known}")])
    return channel


def check_address(channel: Channel, to: str, loc: tuple[str | int, ...]) -> None:
    """A user id is an address on WhatsApp only. Raises Problem 422."""
    if not to.startswith("+") and not channel.capabilities.user_ids:
        raise fields([(loc, "is not a phone number, and this channel has no user ids")])


@idempotent("send", recorded=True)
async def create(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> tuple[int, dict[str, Any]]:
    """Send one message: 202 with the message, which a gate may have refused."""
    return 202, await request.app[SUBMIT].send(request_of(request.app[CONTEXT], raw, key))


def request_of(context: Context, raw: bytes, key: IdempotencyKey | None) -> SendRequest:
    """The message that the body of a call asks for. Raises Problem 422."""
    try:
        body = MessageBody.model_validate_json(raw, context=validation_context(context.config))
    except ValidationError as error:
        raise invalid(error) from error
    channel = channel_for(context, body)
    check_address(channel, body.to, ("to",))
    filled = _filled(context, channel, body)
    return SendRequest(
        channel=body.channel,
        to=body.to,
        category=body.category,
        content=filled.content,
        missing_variable=filled.missing_variable,
        variables=filled.variables,
        cost=filled.cost,
        expires_in=body.expires_in,
        on_cap=body.on_cap,
        on_quiet_hours=body.on_quiet_hours,
        reference=body.reference,
        once=key,
    )


@dataclass(frozen=True, slots=True)
class _Filled:
    """What a message says, as it is stored. With `variables` (JSON) they are filled in when it is sent, with the link
    to the preference page; it costs `cost` then. `missing_variable`: it stands as it was given."""

    content: Content
    missing_variable: bool = False
    variables: str | None = None
    cost: int | None = None


def _filled(context: Context, channel: Channel, body: MessageBody) -> _Filled:
    """What a message says, its variables filled in, unless it has a link that is made when it is sent. Raises Problem
    422."""
    content, links = body.content(), context.config.links is not None
    if wrong := problems(channel, content, links=links, variables=body.variables is not None):
        raise contents(wrong)
    written = content_json(content)
    if OPENING not in written:
        return _Filled(content)
    template, values = json.loads(written), by_key(body.variables or {})
    wanted = placeholders(template)
    if missing(wanted, values):
        return _Filled(content, missing_variable=True)
    filled = Content(**render(template, values | example(context.config)))
    if wrong := channel.check(filled):
        raise contents(wrong)
    if not links_to_preferences(template):
        return _Filled(filled)
    used = {place.key: values[place.key] for place in wanted if place.key in values}
    return _Filled(content, variables=json.dumps(used, ensure_ascii=False), cost=channel.cost(filled))


@guarded("read")
async def show(request: web.Request) -> web.Response:
    """One message with its history."""
    context, id_ = request.app[CONTEXT], request.match_info["id"]
    message = await context.store.read(lambda connection: find(connection, context.config, id_, context.clock.now()))
    if message is None:
        raise Problem(404, "there is no such message")
    return web.json_response(message)


@guarded("read")
async def list_(request: web.Request) -> web.Response:
    """Messages, newest first. A page of a filtered list may be short: go on while there is a `next`."""
    context, limit, before = request.app[CONTEXT], limit_of(request), id_cursor(request)
    query = request.query
    channel = query.get("channel")
    if channel is not None and channel not in context.config.channels:
        raise fields([(("query", "channel"), f"must be one of {', '.join(sorted(context.config.channels))}")])
    wanted = MessageQuery(
        to=_address(request) if "to" in query else None,
        statuses=frozenset(words(request, "status", MessageStatus)),
        filter=Filter(
            reference=query.get("reference"),
            campaign=query.get("campaign"),
            channel=channel,
            since=_time(request, "since"),
            until=_time(request, "until"),
        ),
    )

    def unit(connection: Connection) -> tuple[list[dict[str, Any]], str | None]:
        return listed(connection, context.config, wanted, context.clock.now(), before=before, most=limit)

    items, following = await context.store.read(unit)
    return web.json_response({"items": items, "next": following})


def _address(request: web.Request) -> str:
    """The address of a query, where a bare `+` is a space. Raises Problem 422."""
    text = request.query["to"]
    try:
        return phone.address(
            f"+{text.strip()}" if text.startswith(" ") else text, request.app[CONTEXT].config.gateway.default_region
        )
    except ValueError as error:
        raise fields([(("query", "to"), str(error))]) from error


_MOMENT: TypeAdapter[int] = TypeAdapter(Moment)


def _time(request: web.Request, name: str) -> Instant | None:
    """A time of a query, where the bare `+` of its offset is a space. Raises Problem 422."""
    text = request.query.get(name)
    if text is None:
        return None
    try:
        return _MOMENT.validate_python(text.replace(" ", "+"))
    except ValidationError as error:
        raise fields([(("query", name), detail["msg"]) for detail in error.errors()]) from error
