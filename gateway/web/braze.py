"""The calls that Braze customers already make: the same paths, fields, limits, answers and errors, in Braze's shape."""

from __future__ import annotations

from collections.abc import Sequence
from functools import wraps
from typing import Any

from aiohttp import web
from pydantic import ValidationError

from gateway.config import GroupConfig
from gateway.core import phone as numbers
from gateway.core.consent.states import State
from gateway.imports.braze import Braze, StatusChangeRequest, answer
from gateway.runtime.batcher import QueueFull
from gateway.store.engine import DataError, StoreError
from gateway.store.idempotency import IdempotencyKey
from gateway.web.access import allowed
from gateway.web.app_state import CONTEXT
from gateway.web.braze_models import BOTH, MOST, StatusBody, StatusGroup, StatusV2Body, TrackBody, TrackUser
from gateway.web.idempotency import Answer, Endpoint, idempotent
from gateway.web.problems import Handler, Problem, full, no_store

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


class BrazeError(Exception):
    """A request that is wrong; the message says why in Braze's words."""


WORDS = {401: "Invalid API key", 429: "Too many requests", 503: "Try again"}
"""What Braze says with these statuses, as its customers know it; with others our own words stand."""


def _in_braze_words(problem: Problem) -> web.Response:
    message = WORDS.get(problem.status, problem.detail)
    return web.json_response(answer(message), status=problem.status, headers=problem.headers)


def in_braze_shape(handler: Handler) -> Handler:
    """Answers the errors of a handler as `{"message": …}`; an unforeseen one goes up."""

    @wraps(handler)
    async def wrapped(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(request)
        except REFUSALS as error:
            status, body = refusal(error)
            return web.json_response(body, status=status)
        except Problem as problem:
            return _in_braze_words(problem)
        except web.HTTPException as error:
            return web.json_response(answer(error.text or error.reason), status=error.status)
        except QueueFull:
            return _in_braze_words(full())
        except StoreError as error:
            return _in_braze_words(no_store(request, error))

    return wrapped


def refusals_in_braze_shape(endpoint: Endpoint) -> Endpoint:
    """Turns what is wrong with a body into an endpoint's answer, so that it is kept for the idempotency key."""

    @wraps(endpoint)
    async def wrapped(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> Answer:
        try:
            return await endpoint(request, raw, key)
        except REFUSALS as error:
            return refusal(error)

    return wrapped


REFUSALS = (BrazeError, ValidationError, DataError)
"""Errors that say what is wrong with a request itself."""


def refusal(error: Exception) -> Answer:
    """The answer to one of `REFUSALS`."""
    if isinstance(error, ValidationError):
        return 400, answer(_first(error))
    return 400, answer(str(error) if isinstance(error, BrazeError) else "This could not be stored")


@in_braze_shape
@idempotent("consent", recorded=False)
@refusals_in_braze_shape
async def set_status(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> Answer:
    """`POST /subscription/status/set`."""
    body = StatusBody.model_validate_json(raw)
    if body.email and body.phone:
        raise BrazeError(BOTH)
    wanted = _change_request(request, body, _list(body.external_id), _list(body.phone), _list(body.email))
    return _created(await request.app[BRAZE].set([wanted]))


@in_braze_shape
@idempotent("consent", recorded=False)
@refusals_in_braze_shape
async def set_status_v2(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> Answer:
    """`POST /v2/subscription/status/set`: several groups."""
    body = StatusV2Body.model_validate_json(raw)
    if any(named_group.emails and named_group.phones for named_group in body.subscription_groups):
        raise BrazeError(BOTH)
    wanted = [
        _change_request(request, named_group, named_group.external_ids, named_group.phones, named_group.emails)
        for named_group in body.subscription_groups
    ]
    return _created(await request.app[BRAZE].set(wanted))


@in_braze_shape
async def get_status(request: web.Request) -> web.StreamResponse:
    """`GET /subscription/status/get`."""
    allowed(request, "read")
    external_ids, phones, emails = (_query(request, name) for name in ("external_id", "phone", "email"))
    group = _group(request, request.query.get("subscription_group_id", ""))
    if external_ids:
        phones = []
    elif emails and phones:
        raise BrazeError(BOTH)
    elif emails or not phones:
        raise BrazeError(NO_EMAIL if emails else NOBODY)
    written = [f"+{phone[1:]}" if phone.startswith(" ") else phone for phone in phones]  # a bare + is a space here
    phones_read = dict(zip(written, _phones(request, written), strict=True))
    states = await request.app[BRAZE].status(group, phones_read, external_ids)
    return web.json_response({"status": states, "message": "success"})


@in_braze_shape
@idempotent("consent", recorded=False)
@refusals_in_braze_shape
async def track(request: web.Request, raw: bytes, key: IdempotencyKey | None) -> Answer:
    """`POST /users/track`: of each user the phone, the external id and the subscription groups."""
    body = TrackBody.model_validate_json(raw)
    errors: list[dict[str, Any]] = []
    wanted: list[StatusChangeRequest] = []
    links: dict[str, str] = {}
    for i, user in enumerate(body.attributes):
        wrong, wanted_by_user, link = _tracked(request, user)
        errors += [{"type": why, "input_array": "attributes", "index": i} for why in wrong]
        wanted += wanted_by_user
        links |= link
    errors += await request.app[BRAZE].set(wanted, links)
    processed = {"attributes_processed": len(body.attributes) or None}
    more = {"events_processed": len(body.events) or None, "purchases_processed": len(body.purchases) or None}
    return 201, answer(**processed, **more, errors=errors)


def _tracked(request: web.Request, user: TrackUser) -> tuple[list[str], list[StatusChangeRequest], dict[str, str]]:
    """What is wrong with one user's attributes, what they ask for, and the phone by the external id that comes with
    it. An alias that is a phone names the person; an attribute `phone` beside it is the phone they have now."""
    alias = user.user_alias.phone if user.user_alias is not None else None
    try:
        phones = [_phone(request, number) for number in dict.fromkeys((user.phone, alias)) if number is not None]
    except ValueError:
        return ["'phone' is not in E.164"], [], {}
    groups = request.app[CONTEXT].config.groups
    ids = [named_group.subscription_group_id for named_group in user.subscription_groups]
    wrong = [f"'subscription_group_id' {id_[:80]!r} is not known" for id_ in ids if id_ not in groups]
    external = [user.external_id] if user.external_id is not None else []
    if user.subscription_groups and not phones and not external:
        return [*wrong, "'external_id', 'phone' or a 'user_alias' with the label 'phone' is required"], [], {}
    wanted = [
        StatusChangeRequest(
            group=named_group.subscription_group_id,
            subscribed=named_group.subscription_state == State.SUBSCRIBED,
            double_opt_in=named_group.use_double_opt_in_logic,
            phones=phones[:1] if named_group.subscription_state == State.SUBSCRIBED else phones,
            external_ids=external,
            evidence={"call": "/users/track"},
        )
        for named_group in user.subscription_groups
        if named_group.subscription_group_id in groups
    ]
    return wrong, wanted, {external[0]: phones[0]} if external and phones else {}


def _change_request(
    request: web.Request,
    named_group: StatusGroup,
    external_ids: Sequence[str],
    phones: Sequence[str],
    emails: Sequence[str],
) -> StatusChangeRequest:
    """The change that a call asks for these people. Raises BrazeError."""
    _group(request, named_group.subscription_group_id)
    if not external_ids and not phones:
        raise BrazeError(NO_EMAIL if emails else NOBODY)
    return StatusChangeRequest(
        group=named_group.subscription_group_id,
        subscribed=named_group.subscription_state == State.SUBSCRIBED,
        double_opt_in=named_group.use_double_opt_in_logic,
        phones=_phones(request, phones),
        external_ids=external_ids,
        evidence={"call": request.path},
    )


def _group(request: web.Request, id_: str) -> GroupConfig:
    """The group with this id. Raises BrazeError."""
    group = request.app[CONTEXT].config.groups.get(id_)
    if group is None:
        raise BrazeError("Invalid subscription_group_id" if id_ else "subscription_group_id is required")
    return group


def _phone(request: web.Request, text: str) -> str:
    """This number in E.164. Raises ValueError."""
    return numbers.read(text, request.app[CONTEXT].config.gateway.default_region)


def _phones(request: web.Request, written: Sequence[str]) -> list[str]:
    """These numbers in E.164. Raises BrazeError."""
    phones = []
    for text in written:
        try:
            phones.append(_phone(request, text))
        except ValueError as error:
            raise BrazeError(f"phone is not in E.164: {text[:40]}") from error
    return phones


def _query(request: web.Request, name: str) -> list[str]:
    """The values of a parameter, named `name` or `name[]`. Raises BrazeError."""
    values = request.query.getall(name, []) + request.query.getall(f"{name}[]", [])
    if len(values) > MOST:
        raise BrazeError(f"{name} takes at most {MOST}")
    return [value for value in values if value and "\0" not in value]


def _list(given: str | list[str] | None) -> list[str]:
    return [given] if isinstance(given, str) else given or []


def _created(errors: list[dict[str, str]]) -> Answer:
    return 201, answer(errors=errors)


def _first(error: ValidationError) -> str:
    """What is wrong with a body, in one line: a list that breaks a limit, else the first error."""
    details = error.errors(include_url=False, include_context=False, include_input=False)
    if details[0]["type"] == "json_invalid":
        return "The body is not valid JSON"
    first = next((detail for detail in details if detail["type"] in ("too_long", "too_short")), details[0])
    place = [str(part) for part in first["loc"] if not (isinstance(part, str) and "[" in part)]
    return f"{'.'.join(place)}: {first['msg']}"
