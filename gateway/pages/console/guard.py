"""What stands before every page of the console: the session, the scope, and that a form is the console's own.

A form counts when its token is that of the session, and when the browser says that it comes from these pages: by
`Origin`, and by `Sec-Fetch-Site` where it sends that. Every error is a page.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from gateway.config import ApiKey
from gateway.core.clock import Instant, iso
from gateway.pages.console import session as sessions
from gateway.pages.console.masking import Masking
from gateway.pages.console.session import Session
from gateway.pages.rendering import page
from gateway.runtime.batcher import QueueFull
from gateway.store.engine import StoreError
from gateway.web.app_state import CONTEXT
from gateway.web.connections import MAX_BODY, content_type, read_body
from gateway.web.problems import Handler, Problem, full, no_store

ROOT = "/console"
LOGIN = f"{ROOT}/login"
FORM = "application/x-www-form-urlencoded"
FIELDS = 100
"""Fields of a form at most."""
CSRF = "csrf"
"""The field of a form that brings the session's token."""
TABS = (
    ("", "Overview"), ("/channels", "Channels"), ("/campaigns", "Campaigns"), ("/people", "People"),
    ("/inbox", "Inbox"), ("/phones", "Phones"), ("/audit", "Audit"),
)  # fmt: skip
"""The parts of the console: path and name."""

SESSION = web.RequestKey("session", Session)
KEY = web.RequestKey("key", ApiKey)
Form = Mapping[str, str]


def guarded(
    *scopes: str, renews: bool = True, fields: Callable[[web.Request], Awaitable[Form]] | None = None
) -> Callable[[Handler], Handler]:
    """Lets a handler answer only who is logged in with a key that has one of the scopes (none given: any that may
    look). `renews`: the request counts as somebody's doing, and keeps the session alive. `fields` reads a form that is
    not `FORM`."""

    def wrap(handler: Handler) -> Handler:
        @wraps(handler)
        async def wrapped(request: web.Request) -> web.StreamResponse:
            try:
                return await _answer(request, handler, scopes, fields or form, renews=renews)
            except Problem as problem:
                return wrong(request, problem)
            except QueueFull:
                return wrong(request, full())
            except StoreError as error:
                return wrong(request, no_store(request, error))

        return wrapped

    return wrap


async def _answer(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]], scopes: tuple[str, ...],
    fields: Callable[[web.Request], Awaitable[Form]], *, renews: bool,
) -> web.StreamResponse:  # fmt: skip
    found = await sessions.current(request)
    if found is None:
        return _to_login(request)
    session, key = found
    request[SESSION], request[KEY] = session, key
    if request.method == "POST":
        _own_form(await _sent(request, fields), session)
    if scopes and not sessions.may(key, *scopes):
        raise Problem(403, f"The key {key.name!r} may look, but not do this: it lacks the scope {' or '.join(scopes)}.")
    if any("\0" in value for value in (*request.match_info.values(), *request.query.values())):
        raise Problem(404, "Nothing has a NUL in its name.")
    response = await handler(request)
    if renews and not response.prepared:
        await sessions.renew(request, response, session)
    return response


def _to_login(request: web.Request) -> web.Response:
    """A page that was asked for leads to the login; what is not a page only says that there is no session."""
    if request.method != "GET" or request.headers.get("Sec-Fetch-Mode", "navigate") != "navigate":
        return wrong(request, Problem(401, "Your session has ended. Log in again."))
    return see(LOGIN)


async def _sent(request: web.Request, fields: Callable[[web.Request], Awaitable[Form]]) -> Form:
    """The fields of a form of these pages. Raises Problem 403, 415."""
    own_origin(request)
    return await fields(request)


def _own_form(sent: Form, session: Session) -> None:
    """Refuse a form that another session made. Raises Problem 403."""
    given = sent.get(CSRF, "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), session.csrf.encode()):
        raise Problem(403, "This form is not of your session. Go back, load the page again, and repeat it.")


def own_origin(request: web.Request) -> None:
    """Refuse a form that the browser says comes from elsewhere. Raises Problem 403."""
    origin = request.headers.get("Origin")
    site = request.headers.get("Sec-Fetch-Site")
    if (origin is not None and origin.partition("://")[2] != request.host) or site not in (None, "same-origin"):
        raise Problem(403, "This form comes from another site.")


async def form(request: web.Request, most: int = MAX_BODY) -> Form:
    """The fields of a form of at most so many bytes, each once. Raises Problem 413, 415, 422."""
    if content_type(request) != FORM:
        raise Problem(415, f"Send {FORM}.")
    if (request.content_length or 0) > most or len(body := await read_body(request)) > most:
        raise Problem(413, f"The form is larger than {most:,} bytes.", close=True)
    text = body.decode("utf-8", "replace")
    try:
        fields = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=FIELDS))
    except ValueError:
        raise Problem(422, "There are too many fields.") from None
    if any("\0" in value for value in fields.values()):
        raise Problem(422, "A field has a NUL in it.")
    return fields


def show(request: web.Request, template: str, context: Mapping[str, Any], *, status: int = 200) -> web.Response:
    """A page of the console. Without a session (the login, an error) it has no navigation."""
    key = request.get(KEY)
    shown = {
        "csrf": request[SESSION].csrf if SESSION in request else "",
        "key": key,
        "tabs": tabs(request, key) if key is not None else [],
        "acts": key is not None and sessions.may(key, "admin"),
        "mask": masking(request),
        "when": when,
        **context,
    }
    response = page(request, f"console/{template}", shown, status=status)
    response.headers["Referrer-Policy"] = "same-origin"  # without it a browser names no origin with a form
    return response


def tabs(request: web.Request, key: ApiKey) -> list[tuple[str, str, bool]]:
    """The navigation for a key: path, name, and whether it is the page that is shown."""
    hidden = {"/phones"} if not may_play(request, key) else set()
    path = request.path.removeprefix(ROOT).rstrip("/")
    return [
        (ROOT + part, name, path == part or (part != "" and path.startswith(part + "/")))
        for part, name in TABS
        if part not in hidden
    ]


def may_play(request: web.Request, key: ApiKey) -> bool:
    """Whether a key may use the virtual phones: the simulator is on, and it sees numbers and texts."""
    return request.app[CONTEXT].config.simulator is not None and sessions.may(key, *sessions.SEES_PEOPLE)


def masking(request: web.Request) -> Masking:
    """What the caller's key is shown."""
    key = request.get(KEY)
    return Masking(key is None or not sessions.may(key, *sessions.SEES_PEOPLE))


def wrong(request: web.Request, problem: Problem) -> web.Response:
    """An error as a page."""
    detail = problem.detail[:1].upper() + problem.detail[1:]
    errors = [error["msg"] for error in problem.errors]
    response = show(request, "wrong.html", {"detail": detail, "errors": errors}, status=problem.status)
    for name in {"Retry-After", "Allow"} & problem.headers.keys():
        response.headers[name] = problem.headers[name]
    if problem.close:
        response.force_close()
    return response


def see(path: str) -> web.Response:
    """After a form: another page."""
    return web.Response(status=303, headers={"Location": path, "Cache-Control": "no-store"})


def when(at: Instant | str | None) -> str:
    """A time as the pages show it: to the second, in UTC."""
    if at is None:
        return ""
    text = at if isinstance(at, str) else iso(at)
    return f"{text[:10]} {text[11:19]}"
