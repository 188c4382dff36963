"""Logging in with an API key, and out."""

from __future__ import annotations

from ipaddress import ip_address

from aiohttp import web
from sqlalchemy import Connection

from gateway.core.policy.sms_pumping import visitor_of
from gateway.pages.console import guard
from gateway.pages.console import session as sessions
from gateway.pages.console.attempts import Attempts
from gateway.pages.console.guard import KEY, LOGIN, ROOT, SESSION, guarded, see, show
from gateway.pages.visitor import address_of
from gateway.store import audit, console_sessions
from gateway.store.engine import StoreError
from gateway.web.access import known_key
from gateway.web.app_state import CONTEXT
from gateway.web.problems import Problem, no_store

ATTEMPTS = web.AppKey("attempts", Attempts)
LONGEST = 4096
"""Bytes of the login's form at most: anybody may send it."""


def routes() -> list[web.RouteDef]:
    """The login and the logout."""
    return [
        web.get("/", _root, allow_head=False),
        web.get(LOGIN, ask, allow_head=False),
        web.post(LOGIN, log_in),
        web.post(f"{ROOT}/logout", log_out),
    ]


async def _root(request: web.Request) -> web.Response:
    return see(ROOT)


async def ask(request: web.Request) -> web.Response:
    """The form that asks for an API key; who is logged in already is led on."""
    try:
        if await sessions.current(request) is not None:
            return see(ROOT)
    except StoreError as error:
        return guard.wrong(request, no_store(request, error))
    return show(request, "login.html", {"why": None})


async def log_in(request: web.Request) -> web.Response:
    """Begin a session, with a key that may look; one answer for every other key."""
    try:
        guard.own_origin(request)
        form = await guard.form(request, LONGEST)
        return await _log_in(request, form.get("api_key", ""))
    except Problem as problem:
        return guard.wrong(request, problem)
    except StoreError as error:
        return guard.wrong(request, no_store(request, error))


async def _log_in(request: web.Request, token: str) -> web.Response:
    context, attempts, address = request.app[CONTEXT], request.app[ATTEMPTS], client(request)
    now = context.clock.now()
    wait = attempts.wait(address, now)
    if wait:
        answer = show(request, "login.html", {"why": "There were too many attempts. Try again later."}, status=429)
        answer.headers["Retry-After"] = str(wait)
        return answer
    key = known_key(context.config, token)
    if key is None or not sessions.may(key, *sessions.MAY_LOOK):
        attempts.failed(address, now)
        return show(request, "login.html", {"why": "This is no API key that may open the console."}, status=403)
    session = sessions.begin(key, now)
    await context.store.write(lambda connection: audit.add(connection, now, key.name, "login"))
    answer = see(ROOT)
    await sessions.write(request, answer, session)
    return answer


@guarded(renews=False)
async def log_out(request: web.Request) -> web.Response:
    """End the session, at every node."""
    context, session, key = request.app[CONTEXT], request[SESSION], request[KEY]
    now = context.clock.now()

    def unit(connection: Connection) -> None:
        console_sessions.end(connection, session.id, session.ends)
        audit.add(connection, now, key.name, "logout")

    await context.store.write(unit)
    answer = see(LOGIN)
    sessions.forget(request, answer)
    return answer


def client(request: web.Request) -> str:
    """Whose attempts are counted together: the visitor, or where that is not known (behind a proxy on this machine that
    is not listed) the last address that a proxy noted. Of IPv6 it is the network of a site."""
    noted = ",".join(request.headers.getall("X-Forwarded-For", [])).rpartition(",")[2].strip()
    try:
        return visitor_of(str(ip_address(address_of(request) or noted or request.remote or "")))
    except ValueError:
        return ""
