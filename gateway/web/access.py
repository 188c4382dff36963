"""Who may call: API keys with scopes."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Iterable
from functools import wraps

from aiohttp import web

from gateway.config import ApiKey, Config, Scope
from gateway.config.mistakes import nearest
from gateway.web.app_state import CONTEXT
from gateway.web.connections import content_type, read_body
from gateway.web.operations import BY_ROUTE
from gateway.web.problems import Handler, Problem, fields

JSON_TYPES = ("application/json", "application/octet-stream", "")
"""Content types that are read as JSON: the one that says so, and those that say nothing."""


def known_key(config: Config, token: str) -> ApiKey | None:
    """The API key that a token is, None for one that is none. Every key is compared, each in constant time."""
    digest = hashlib.sha256(token.strip().encode("utf-8", "surrogateescape")).digest()
    keys = [key for key in config.api_keys if hmac.compare_digest(key.digest, digest)]
    return keys[0] if keys else None


def _key_of(request: web.Request) -> ApiKey | None:
    """The API key that a request brings, None without a valid one."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token.strip():
        return None
    return known_key(request.app[CONTEXT].config, token)


def allowed(request: web.Request, scope: Scope) -> ApiKey:
    """The caller's key, if it has the scope (or `admin`), for a call without unknown parameters, and without NUL, which
    not every store can look for. Raises Problem 401, 403, 404, 422."""
    key = _key_of(request)
    if key is None:
        headers = {"WWW-Authenticate": "Bearer"}
        raise Problem(401, "this call needs a valid API key: Authorization: Bearer <key>", headers=headers)
    if not key.may(scope):
        raise Problem(403, f"the API key {key.name!r} lacks the scope {scope!r}")
    if any("\0" in value for value in request.match_info.values()):
        raise Problem(404, "nothing has a NUL in its name")
    _known_query(request)
    return key


def _known_query(request: web.Request) -> None:
    """Refuse a parameter that is misspelt (it would silently not count) or has a NUL in it. Raises Problem 422."""
    resource = request.match_info.route.resource
    operation = BY_ROUTE.get((request.method.lower(), resource.canonical if resource is not None else ""))
    if operation is None or operation.braze:  # Braze's customers send what they always sent
        return
    unknown = [name for name in dict.fromkeys(request.query) if name not in operation.query]
    if unknown:
        raise fields((("query", name), _unknown(name, operation.query)) for name in unknown)
    if odd := [name for name, value in request.query.items() if "\0" in value]:
        raise fields((("query", name), "must not contain NUL") for name in odd)


def _unknown(name: str, known: Iterable[str]) -> str:
    close = nearest(name, known)
    return "is not a parameter of this call" + (f" (did you mean {close}?)" if close else "")


def guarded(scope: Scope) -> Callable[[Handler], Handler]:
    """Lets a handler answer only callers whose API key has the scope (`allowed`)."""

    def wrap(handler: Handler) -> Handler:
        @wraps(handler)
        async def wrapped(request: web.Request) -> web.StreamResponse:
            allowed(request, scope)
            return await handler(request)

        return wrapped

    return wrap


async def json_body(request: web.Request) -> bytes:
    """The body of a request that brings JSON. Raises Problem 415."""
    if content_type(request) not in JSON_TYPES:
        raise Problem(415, "send application/json")
    return await read_body(request)
