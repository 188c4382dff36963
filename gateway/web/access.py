"""Who may call: API keys with scopes, and the idempotency of what they call."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from aiohttp import web

from gateway.config import ApiKey
from gateway.config.mistakes import nearest
from gateway.context import Context
from gateway.store import once
from gateway.store.once import Once
from gateway.web.connections import read_body
from gateway.web.keys import CONTEXT
from gateway.web.operations import BY_ROUTE
from gateway.web.problems import PROBLEM, Problem, fields

Answer = tuple[int, dict[str, Any]]
Endpoint = Callable[[web.Request, bytes, Once | None], Awaitable[Answer]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

IN_FLIGHT: web.AppKey[set[tuple[str, str]]] = web.AppKey("in_flight", set)

REPLAYED = {"Idempotent-Replayed": "true"}
KEY_LENGTH = 255
JSON_TYPES = ("application/json", "application/octet-stream", "")
"""Content types taken for JSON: what says so, and what says nothing."""


def known_key(request: web.Request) -> ApiKey | None:
    """The API key that a request brings, None without a good one."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        return None
    digest = hashlib.sha256(token.strip().encode("utf-8", "surrogateescape")).digest()
    return next((key for key in request.app[CONTEXT].config.api_keys if key.digest == digest), None)


def allowed(request: web.Request, scope: str) -> ApiKey:
    """The caller's key, if it has the scope (or `admin`), for a call without unknown parameters. Raises Problem 401,
    403, 422."""
    key = known_key(request)
    if key is None:
        headers = {"WWW-Authenticate": "Bearer"}
        raise Problem(401, "this needs a good API key: Authorization: Bearer <key>", headers=headers)
    if scope not in key.scopes and "admin" not in key.scopes:
        raise Problem(403, f"the API key {key.name!r} lacks the scope {scope!r}")
    _known_query(request)
    return key


def _known_query(request: web.Request) -> None:
    """A misspelt parameter would silently not count. Raises Problem 422."""
    resource = request.match_info.route.resource
    operation = BY_ROUTE.get((request.method.lower(), resource.canonical if resource is not None else ""))
    if operation is None or operation.braze:  # Braze's customers send what they always sent
        return
    unknown = [name for name in dict.fromkeys(request.query) if name not in operation.query]
    if unknown:
        raise fields((("query", name), _unknown(name, operation.query)) for name in unknown)


def _unknown(name: str, known: Iterable[str]) -> str:
    close = nearest(name, known)
    return "is not a parameter of this call" + (f" (did you mean {close}?)" if close else "")


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
    return await read_body(request)


def idempotent(scope: str, *, recorded: bool) -> Callable[[Endpoint], Handler]:
    """A POST endpoint that takes `Idempotency-Key`. `recorded`: its service keeps the answer in the transaction of
    the effect; otherwise it is kept here, after it (for what is harmless to do twice)."""

    def wrap(endpoint: Endpoint) -> Handler:
        @wraps(endpoint)
        async def wrapped(request: web.Request) -> web.StreamResponse:
            key = allowed(request, scope)
            body = await json_body(request)
            wanted = once_of(request, key, hashlib.sha256(body).hexdigest())
            if wanted is None:
                status, answer = await endpoint(request, body, None)
                return web.json_response(answer, status=status)
            return await _once(request, body, wanted, endpoint, recorded)

        return wrapped

    return wrap


def once_of(request: web.Request, key: ApiKey, digest: str) -> Once | None:
    """The request's `Idempotency-Key`, None without one; `digest` is of the bytes of its body. Raises Problem 422."""
    asked = request.headers.get("Idempotency-Key")
    if asked is None:
        return None
    if not asked or len(asked) > KEY_LENGTH or not asked.isprintable():
        raise Problem(422, f"Idempotency-Key takes 1 to {KEY_LENGTH} printable characters")
    return Once(f"{key.name} {request.method} {request.path_qs}", asked, digest)


@contextmanager
def in_flight(request: web.Request, wanted: Once) -> Iterator[None]:
    """While a request with this key runs, another one is a Problem 409."""
    running, mark = request.app[IN_FLIGHT], (wanted.scope, wanted.key)
    if mark in running:
        raise Problem(409, "a request with this Idempotency-Key is still in flight", headers={"Retry-After": "1"})
    running.add(mark)
    try:
        yield
    finally:
        running.discard(mark)


def given_before(given: once.Remembered, digest: str) -> web.Response:
    """The first answer once more, for the same bytes. Raises Problem 422."""
    if given.body != digest:
        raise Problem(422, "this Idempotency-Key was used with another body")
    problem = given.status >= 400 and "title" in given.answer
    content_type = PROBLEM if problem else "application/json"
    return web.json_response(given.answer, status=given.status, headers=REPLAYED, content_type=content_type)


def keeps(status: int) -> bool:
    """Whether an answer of this status is given again: one that only means "later" is not."""
    return status < 500 and status not in (408, 429)


async def _once(
    request: web.Request, body: bytes, wanted: Once, endpoint: Endpoint, recorded: bool
) -> web.StreamResponse:
    context = request.app[CONTEXT]
    with in_flight(request, wanted):
        given = await context.store.read(lambda connection: once.recall(connection, wanted))
        if given is not None:
            return given_before(given, wanted.body)
        try:
            status, answer = await endpoint(request, body, wanted)
        except Problem as problem:
            if keeps(problem.status):
                await _keep(context, wanted, problem.status, problem.body())
            raise
        if not recorded and keeps(status):
            await _keep(context, wanted, status, answer)
        return web.json_response(answer, status=status)


async def _keep(context: Context, wanted: Once, status: int, answer: dict[str, Any]) -> None:
    now = context.clock.now()
    await context.store.write(lambda connection: once.record(connection, wanted, status, answer, now))


def kept(handler: Handler) -> Handler:
    """A POST handler that answers whole JSON, and takes `Idempotency-Key` by having its answer kept after it."""

    @wraps(handler)
    async def wrapped(request: web.Request) -> web.StreamResponse:
        key = known_key(request)
        if key is None or "Idempotency-Key" not in request.headers:
            return await handler(request)
        wanted = once_of(request, key, hashlib.sha256(await read_body(request)).hexdigest())
        assert wanted is not None
        context = request.app[CONTEXT]
        with in_flight(request, wanted):
            given = await context.store.read(lambda connection: once.recall(connection, wanted))
            if given is not None:
                return given_before(given, wanted.body)
            answer = await handler(request)
            if isinstance(answer, web.Response) and keeps(answer.status) and answer.text is not None:
                await _keep(context, wanted, answer.status, json.loads(answer.text))
            return answer

    return wrapped
