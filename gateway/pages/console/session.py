"""A session of the console: a signed cookie that any node understands, with the times that limit it.

It ends 12 hours after the login, after 30 minutes without a request, when its API key is gone from the configuration or
may not look any more, and when the person logs out. The token against forged requests is a part of it.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from gateway.config import ApiKey, Config
from gateway.config.formats import is_this_machine
from gateway.core.clock import HOUR, MINUTE, SECOND, Instant
from gateway.pages.signing import SIGNERS, BadSignature
from gateway.runtime.context import Context
from gateway.store import console_sessions
from gateway.web.app_state import CONTEXT

PURPOSE = "console"
LONGEST = 12 * HOUR
IDLE = 30 * MINUTE
RENEWED_AFTER = MINUTE
"""A cookie is written again when it was last written so long ago."""
MAY_LOOK = ("read", "admin")
"""The scopes that may log in."""
SEES_PEOPLE = ("personal", "admin")
"""The scopes that are shown numbers, texts and IP addresses."""


@dataclass(frozen=True, slots=True)
class Session:
    """Who is logged in: `key` is the name of the API key, `mark` binds the session to its value, `csrf` is the token
    that every form brings. Times are the context's."""

    id: str
    key: str
    mark: str
    csrf: str
    began: Instant
    seen: Instant

    @property
    def ends(self) -> Instant:
        """When it ends, whatever is done."""
        return self.began + LONGEST

    def over(self, now: Instant) -> bool:
        """Whether its time is over."""
        return now >= self.ends or now >= self.seen + IDLE


def begin(key: ApiKey, now: Instant) -> Session:
    """A new session of a key."""
    id_ = secrets.token_urlsafe(16)
    return Session(id_, key.name, _mark(key, id_), secrets.token_urlsafe(24), now, now)


def _mark(key: ApiKey, session: str) -> str:
    """Tells, in a session, the key's value from any other, and nobody what the value is."""
    return hmac.digest(key.digest, session.encode(), hashlib.sha256).hex()


def key_of(config: Config, session: Session) -> ApiKey | None:
    """The API key of a session, None when it is gone, has another value, or may not look any more."""
    for key in config.api_keys:
        if key.name == session.key and hmac.compare_digest(_mark(key, session.id), session.mark):
            return key if may(key, *MAY_LOOK) else None
    return None


def may(key: ApiKey, *scopes: str) -> bool:
    """Whether a key has one of these scopes."""
    return any(scope in key.scopes for scope in scopes)


async def current(request: web.Request) -> tuple[Session, ApiKey] | None:
    """The session of a request and its key, None without one that is valid. Raises StoreError."""
    context = request.app[CONTEXT]
    cookie = request.cookies.get(_cookie_name(request))
    if not cookie:
        return None
    session = _read(cookie, await request.app[SIGNERS].signer(PURPOSE))
    if session is None or session.over(context.clock.now()):
        return None
    key = key_of(context.config, session)
    if key is None or await _ended(context, session):
        return None
    return session, key


async def _ended(context: Context, session: Session) -> bool:
    return await context.store.read(lambda connection: console_sessions.ended(connection, session.id))


def _read(cookie: str, signer: Any) -> Session | None:
    try:
        id_, key, mark, csrf, began, seen = signer.loads(cookie)
    except (BadSignature, ValueError, TypeError):
        return None
    return Session(id_, key, mark, csrf, began, seen)


async def renew(request: web.Request, response: web.StreamResponse, session: Session) -> None:
    """Write the cookie again where the last time is a while ago: this request keeps the session alive."""
    now = request.app[CONTEXT].clock.now()
    if now - session.seen >= RENEWED_AFTER:
        await write(request, response, replace(session, seen=now))


async def write(request: web.Request, response: web.StreamResponse, session: Session) -> None:
    """Give the browser the cookie of a session."""
    signer = await request.app[SIGNERS].signer(PURPOSE)
    value = signer.dumps([session.id, session.key, session.mark, session.csrf, session.began, session.seen])
    response.set_cookie(
        _cookie_name(request),
        value if isinstance(value, str) else value.decode(),
        max_age=max(0, session.ends - session.seen) // SECOND,
        path="/",
        secure=not in_the_clear(request),
        httponly=True,
        samesite="Strict",
    )


def forget(request: web.Request, response: web.StreamResponse) -> None:
    """Take the cookie from the browser."""
    response.del_cookie(
        _cookie_name(request), path="/", secure=not in_the_clear(request), httponly=True, samesite="Strict"
    )


def in_the_clear(request: web.Request) -> bool:
    """Whether the browser speaks plain http to its own machine, where a Secure cookie would not come back everywhere.
    What a browser asks for by another name comes by https, or has no session."""
    try:
        host = urlsplit(f"//{request.host}").hostname or ""
    except ValueError:
        return False
    return is_this_machine(host)


def _cookie_name(request: web.Request) -> str:
    return "assent_console" if in_the_clear(request) else "__Host-assent_console"
