"""`Idempotency-Key`: the one flow that every POST of the API goes through, whatever its body is.

The first answer to a key (of one API key and path) is kept for `KEPT` with the SHA-256 of the request's body. The same
body gets it again, another body is a Problem 422, and a request that comes while the first one runs is a Problem 409.
Answers and refusals are kept; what only means "later" (a 5xx, 408, 429) is not, and neither is an error from before the
endpoint: a wrong API key or content type.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from aiohttp import web

from gateway.config import ApiKey, Scope
from gateway.runtime.context import Context
from gateway.store import idempotency as idempotency_store
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import allowed, json_body
from gateway.web.app_state import CONTEXT
from gateway.web.body_streams import Digest, blocks
from gateway.web.problems import PROBLEM, Handler, Problem

Answer = tuple[int, dict[str, Any]]
"""The status and the JSON of an answer."""
Endpoint = Callable[[web.Request, bytes, IdempotencyKey | None], Awaitable[Answer]]
"""Answers a request, given its body. An endpoint that is `recorded` stores its answer under the `IdempotencyKey` that
it gets."""

IN_FLIGHT: web.AppKey[set[tuple[str, str]]] = web.AppKey("in_flight", set)

HEADER = "Idempotency-Key"
REPLAYED = {"Idempotent-Replayed": "true"}
KEY_LENGTH = 255
"""Characters of a key at most."""
PATH_LENGTH = 1000
"""Characters of a path with its query that are a part of the scope as they are; of a longer one its digest is. An index
of PostgreSQL has room for 2,700 bytes in each of its entries."""
KEY_PATTERN = "^[!-~]+$"
"""The keys that every HTTP client can send, for the description; any printable character is taken."""


def idempotent(scope: Scope, *, recorded: bool) -> Callable[[Endpoint], Handler]:
    """A POST endpoint of JSON. `recorded`: its service keeps the answer in the transaction of the effect; otherwise it
    is kept after it (for what is harmless to do twice)."""

    def wrap(endpoint: Endpoint) -> Handler:
        @wraps(endpoint)
        async def wrapped(request: web.Request) -> web.StreamResponse:
            api_key = allowed(request, scope)
            body = await json_body(request)
            scoped_key = _scoped_key(request, api_key)
            if scoped_key is None:
                return _json(await endpoint(request, body, None))
            key = IdempotencyKey(*scoped_key, hashlib.sha256(body).hexdigest())

            async def digest() -> str:
                return key.body

            async def work() -> Answer:
                try:
                    answer = await endpoint(request, body, key)
                except Problem as problem:
                    if _keeps(problem.status):
                        await _keep(request.app[CONTEXT], key, (problem.status, problem.body()))
                    raise
                if not recorded and _keeps(answer[0]):
                    await _keep(request.app[CONTEXT], key, answer)
                return answer

            return await _first_or_again(request, scoped_key, digest, work)

        return wrapped

    return wrap


async def idempotent_stream(
    request: web.Request, api_key: ApiKey, take: Callable[[Digest], Awaitable[dict[str, Any]]]
) -> web.Response:
    """Answer 200 with what `take` makes of a body that it reads as it comes in, giving every byte to the digest. A
    repeated request is read to its end and compared. A refusal is not kept: what came in before it stays, and the same
    request goes on from there. Raises Problem 409, 422."""
    hashed, scoped_key = hashlib.sha256(), _scoped_key(request, api_key)
    if scoped_key is None:
        return _json((200, await take(hashed)))

    async def digest() -> str:
        async for _ in blocks(request, hashed):
            pass
        return hashed.hexdigest()

    async def work() -> Answer:
        answer = 200, await take(hashed)
        await _keep(request.app[CONTEXT], IdempotencyKey(*scoped_key, hashed.hexdigest()), answer)
        return answer

    return await _first_or_again(request, scoped_key, digest, work)


async def _first_or_again(
    request: web.Request,
    scoped_key: tuple[str, str],
    digest: Callable[[], Awaitable[str]],
    work: Callable[[], Awaitable[Answer]],
) -> web.Response:
    """What the work answers, or what was answered to this key before. Raises Problem 409, 422."""
    with _in_flight(request, scoped_key):
        store = request.app[CONTEXT].store
        stored = await store.read(lambda connection: idempotency_store.recall(connection, *scoped_key))
        if stored is None:
            try:
                return _json(await work())
            except idempotency_store.AnsweredMeanwhile:  # by another node
                stored = await store.read(lambda connection: idempotency_store.recall(connection, *scoped_key))
                if stored is None:
                    raise
        return _again(stored, await digest())


def _scoped_key(request: web.Request, api_key: ApiKey) -> tuple[str, str] | None:
    """Scope and key of the request's `Idempotency-Key`, None without one. Raises Problem 422."""
    text = request.headers.get(HEADER)
    if text is None:
        return None
    if not text or len(text) > KEY_LENGTH or not text.isprintable():
        raise Problem(422, f"{HEADER} must be 1 to {KEY_LENGTH} printable characters")
    path = request.path_qs
    if len(path) > PATH_LENGTH:
        path = hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{api_key.name} {request.method} {path}", text


@contextmanager
def _in_flight(request: web.Request, scoped_key: tuple[str, str]) -> Iterator[None]:
    """Marks a key as in use. Raises Problem 409 if it is in use already."""
    running = request.app[IN_FLIGHT]
    if scoped_key in running:
        raise Problem(409, f"a request with this {HEADER} is still in flight", headers={"Retry-After": "1"})
    running.add(scoped_key)
    try:
        yield
    finally:
        running.discard(scoped_key)


def _again(stored: idempotency_store.StoredAnswer, digest: str) -> web.Response:
    """The first answer once more, for the same bytes. Raises Problem 422."""
    if stored.body != digest:
        raise Problem(422, f"this {HEADER} was used with another body")
    problem = stored.status >= 400 and "title" in stored.answer
    content_type = PROBLEM if problem else "application/json"
    return web.json_response(stored.answer, status=stored.status, headers=REPLAYED, content_type=content_type)


def _keeps(status: int) -> bool:
    """Whether an answer of this status is given again: one that only means "later" is not."""
    return status < 500 and status not in (408, 429)


async def _keep(context: Context, key: IdempotencyKey, answer: Answer) -> None:
    now = context.clock.now()
    await context.store.write(lambda connection: idempotency_store.record(connection, [(key, *answer)], now))


def _json(answer: Answer) -> web.Response:
    return web.json_response(answer[1], status=answer[0])
