"""The calls that Braze customers already make: the same paths, fields, limits, answers and errors, in Braze's shape."""

from __future__ import annotations

from collections.abc import Sequence
from functools import wraps
from typing import Any

import structlog
from aiohttp import web
from pydantic import ValidationError

from gateway.config import GroupConfig
from gateway.gather import Full
from gateway.importing.braze import Ask, Braze, answer
from gateway.numbers import is_possible
from gateway.store.engine import DataError, StoreError
from gateway.web.access import Handler, allowed, json_body
from gateway.web.braze_bodies import BOTH, MOST, StatusBody, StatusGroup, StatusV2Body, TrackBody, TrackUser
from gateway.web.keys import CONTEXT
from gateway.web.problems import Problem

log = structlog.get_logger()

BRAZE = web.AppKey("braze", Braze)

NO_EMAIL = "This gateway has no email subscription groups; use external_id or phone"
NOBODY = "Either external_id or phone should be provided"


def routes() -> list[web.RouteDef]:
    """The routes of Braze's calls."""
    return [
        web.post("/subscription/status/set", set_status),
        web.post("/v2/subscription/status/set", set_status_v2),
        web.get("/subscription/status/get", get_status, allow_head=False),
        web.post("/users/track", track),
    ]


class Wrong(Exception):
    """A bad request in Braze's words."""


def in_braze_shape(handler: Handler) -> Handler:
    """Every error of the handler as `{"message": …}`."""

    @wraps(handler)
    async def wrapped(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except Wrong as error:
            return web.json_response(answer(str(error)), status=400)
        except ValidationError as error:
            return web.json_response(answer(_first(error)), status=400)
        except Problem as problem:
            message = "Invalid API key" if problem.status == 401 else problem.detail
            return web.json_response(answer(message), status=problem.status, headers=problem.headers)
        except web.HTTPException as error:
            return web.json_response(answer(error.text or error.reason), status=error.status)
        except Full:
            return web.json_response(answer("Too many requests"), status=429, headers={"Retry-After": "1"})
        except DataError:
            return web.json_response(answer("This could not be stored"), status=400)
        except StoreError as error:
            log.error("braze.store", path=request.path, error=str(error))
            return web.json_response(answer("Try again"), status=503, headers={"Retry-After": "2"})

    return wrapped


@in_braze_shape
async def set_status(request: web.Request) -> web.StreamResponse:
    """`POST /subscription/status/set`."""
    allowed(request, "consent")
    body = StatusBody.model_validate_json(await json_body(request))
    if body.email and body.phone:
        raise Wrong(BOTH)
    asks = [_ask(request, body, _list(body.external_id), _list(body.phone), _list(body.email))]
    return _created(await request.app[BRAZE].set(asks))


@in_braze_shape
async def set_status_v2(request: web.Request) -> web.StreamResponse:
    """`POST /v2/subscription/status/set`: several groups."""
    allowed(request, "consent")
    body = StatusV2Body.model_validate_json(await json_body(request))
    if any(each.emails and each.phones for each in body.subscription_groups):
        raise Wrong(BOTH)
    asks = [_ask(request, it, it.external_ids, it.phones, it.emails) for it in body.subscription_groups]
    return _created(await request.app[BRAZE].set(asks))


@in_braze_shape
async def get_status(request: web.Request) -> web.StreamResponse:
    """`GET /subscription/status/get`."""
    allowed(request, "read")
    external_ids, phones, emails = (_query(request, name) for name in ("external_id", "phone", "email"))
    group = _group(request, request.query.get("subscription_group_id", ""))
    if external_ids:
        phones = []
    elif emails and phones:
        raise Wrong(BOTH)
    elif emails or not phones:
        raise Wrong(NO_EMAIL if emails else NOBODY)
    phones = [phone if phone.startswith("+") else f"+{phone.strip()}" for phone in phones]  # a bare + is a space here
    _check_phones(phones)
    found = await request.app[BRAZE].status(group, phones, external_ids)
    return web.json_response({"status": found, "message": "success"})


@in_braze_shape
async def track(request: web.Request) -> web.StreamResponse:
    """`POST /users/track`: of each user the phone, the external id and the subscription groups."""
    allowed(request, "consent")
    body = TrackBody.model_validate_json(await json_body(request))
    errors: list[dict[str, Any]] = []
    asks: list[Ask] = []
    links: list[tuple[str, str]] = []
    for i, user in enumerate(body.attributes):
        if user.phone is not None and not is_possible(user.phone):
            errors.append({"type": "'phone' is not in E.164", "input_array": "attributes", "index": i})
            continue
        if user.external_id is not None and user.phone is not None:
            links.append((user.external_id, user.phone))
        for each in user.subscription_groups:
            if each.subscription_group_id not in request.app[CONTEXT].config.groups:
                kind = f"'subscription_group_id' {each.subscription_group_id[:80]!r} is not known"
                errors.append({"type": kind, "input_array": "attributes", "index": i})
                continue
            asks.append(_tracked(user, each))
    await request.app[BRAZE].link(links)
    errors += await request.app[BRAZE].set(asks)
    processed = {"attributes_processed": len(body.attributes) or None}
    more = {"events_processed": len(body.events) or None, "purchases_processed": len(body.purchases) or None}
    return web.json_response(answer(**processed, **more, errors=errors), status=201)


def _tracked(user: TrackUser, each: StatusGroup) -> Ask:
    phones = [user.phone] if user.phone is not None else []
    external = [user.external_id] if user.external_id is not None and not phones else []
    return Ask(
        group=each.subscription_group_id,
        subscribed=each.subscription_state == "subscribed",
        double_opt_in=each.use_double_opt_in_logic,
        phones=phones,
        external_ids=external,
        evidence={"call": "/users/track"},
    )


def _ask(
    request: web.Request, each: StatusGroup, external_ids: Sequence[str], phones: Sequence[str], emails: Sequence[str]
) -> Ask:
    _group(request, each.subscription_group_id)
    if not external_ids and not phones:
        raise Wrong(NO_EMAIL if emails else NOBODY)
    _check_phones(phones)
    return Ask(
        group=each.subscription_group_id,
        subscribed=each.subscription_state == "subscribed",
        double_opt_in=each.use_double_opt_in_logic,
        phones=phones,
        external_ids=external_ids,
        evidence={"call": request.path},
    )


def _group(request: web.Request, id_: str) -> GroupConfig:
    group = request.app[CONTEXT].config.groups.get(id_)
    if group is None:
        raise Wrong("Invalid subscription_group_id" if id_ else "subscription_group_id is required")
    return group


def _check_phones(phones: Sequence[str]) -> None:
    wrong = [phone for phone in phones if not is_possible(phone)]
    if wrong:
        raise Wrong(f"phone is not in E.164: {wrong[0][:40]}")


def _query(request: web.Request, name: str) -> list[str]:
    found = request.query.getall(name, []) + request.query.getall(f"{name}[]", [])
    if len(found) > MOST:
        raise Wrong(f"{name} takes at most {MOST}")
    return [each for each in found if each and "\0" not in each]


def _list(given: str | list[str] | None) -> list[str]:
    return [given] if isinstance(given, str) else given or []


def _created(errors: list[dict[str, str]]) -> web.Response:
    return web.json_response(answer(errors=errors), status=201)


def _first(error: ValidationError) -> str:
    told = error.errors(include_url=False, include_context=False, include_input=False)
    if told[0]["type"] == "json_invalid":
        return "The body is not valid JSON"
    found = next(
        (each for each in told if each["type"] in ("too_long", "too_short")), told[0]
    )  # the limit, if it is that
    place = [str(each) for each in found["loc"] if not (isinstance(each, str) and "[" in each)]
    return f"{'.'.join(place)}: {found['msg']}"
