"""Who may call: API keys with scopes, and the idempotency of what they call."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

from aiohttp import web

from gateway.config import ApiKey
from gateway.store import once
from gateway.store.once import Once
from gateway.web.keys import CONTEXT
from gateway.web.problems import Problem

Answer = tuple[int, dict[str, Any]]
Endpoint = Callable[[web.Request, bytes, Once | None], Awaitable[Answer]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

IN_FLIGHT: web.AppKey[set[tuple[str, str]]] = web.AppKey("in_flight", set)

KEY_LENGTH = 255
JSON_TYPES = ("application/json", "application/octet-stream", "")
"""Content types taken for JSON: what says so, and what says nothing."""


def allowed(request: web.Request, scope: str) -> ApiKey:
    """The caller's key, if it has the scope (or `admin`). Raises Problem 401, 403."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    digest = hashlib.sha256(token.strip().encode("utf-8", "surrogateescape")).digest()
    key = next((each for each in request.app[CONTEXT].config.api_keys if each.digest == digest), None)
    if kind.lower() != "bearer" or not token.strip() or key is None:
        headers = {"WWW-Authenticate": "Bearer"}
        raise Problem(401, "this needs a good API key: Authorization: Bearer <key>", headers=headers)
    if scope not in key.scopes and "admin" not in key.scopes:
        raise Problem(403, f"the API key {key.name!r} lacks the scope {scope!r}")
    return key


def guarded(scope: str) -> Callable[[Handler], Handler]:
    """A handler that needs a scope."""

    def wrap(handler: Handler) -> Handler:
        @wraps(handler)
        async def wrapped(request: web.Request) -> web.StreamResponse:
            allowed(request, scope)
            return await handler(request)

        return wrapped

    return wrap


async def json_body(request: web.Request) -> bytes:
    """The body of a request that brings JSON. Raises Problem 415."""
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() not in JSON_TYPES:
        raise Problem(415, "send application/json")
    return await request.read()


def idempotent(scope: str, *, recorded: bool) -> Callable[[Endpoint], Handler]:
    """A POST endpoint that takes `Idempotency-Key`. `recorded`: its service keeps the answer in the transaction of
    the effect; otherwise it is kept here, after it (for what is harmless to do twice)."""

    def wrap(endpoint: Endpoint) -> Handler:
        @wraps(endpoint)
        async def wrapped(request: web.Request) -> web.StreamResponse:
            key = allowed(request, scope)
            body = await json_body(request)
            asked = request.headers.get("Idempotency-Key")
            if asked is None:
                status, answer = await endpoint(request, body, None)
                return web.json_response(answer, status=status)
            if not asked or len(asked) > KEY_LENGTH or not asked.isprintable():
                raise Problem(422, f"Idempotency-Key takes 1 to {KEY_LENGTH} printable characters")
            wanted = Once(f"{key.name} {request.method} {request.path_qs}", asked, hashlib.sha256(body).hexdigest())
            return await _once(request, body, wanted, endpoint, recorded)

        return wrapped

    return wrap


async def _once(
    request: web.Request, body: bytes, wanted: Once, endpoint: Endpoint, recorded: bool
) -> web.StreamResponse:
    context, in_flight = request.app[CONTEXT], request.app[IN_FLIGHT]
    mark = (wanted.scope, wanted.key)
    if mark in in_flight:
        raise Problem(409, "a request with this Idempotency-Key is still in flight", headers={"Retry-After": "1"})
    in_flight.add(mark)
    try:
        given = await context.store.read(lambda connection: once.recall(connection, wanted))
        if given is not None:
            if given.body != wanted.body:
                raise Problem(422, "this Idempotency-Key was used with another body")
            return web.json_response(given.answer, status=given.status, headers={"Idempotency-Replayed": "true"})
        status, answer = await endpoint(request, body, wanted)
        if not recorded and status < 400:
            now = context.clock.now()
            await context.store.write(lambda connection: once.record(connection, wanted, status, answer, now))
        return web.json_response(answer, status=status)
    finally:
        in_flight.discard(mark)
