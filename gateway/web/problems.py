"""Errors as RFC 9457 `application/problem+json`, with `errors: [{loc, msg}]` where fields are wrong."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from aiohttp import ClientPayloadError, web
from aiohttp.http_exceptions import HttpProcessingError
from pydantic import ValidationError

from channels.outbound import ContentProblem
from gateway.runtime.batcher import QueueFull
from gateway.store.contents import plain
from gateway.store.engine import DataError, StoreError
from gateway.web.app_state import CONTEXT

log = structlog.get_logger()

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
PROBLEM = "application/problem+json"


class Problem(Exception):
    """An error answer. `errors` are (loc, msg); `more` are further members of the problem. `close` ends the
    connection, where what is left of the body is not to be waited for."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        errors: Iterable[tuple[Sequence[str | int], str]] = (),
        type_: str = "about:blank",
        more: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        close: bool = False,
    ) -> None:
        super().__init__(detail)
        self.close = close
        self.status = status
        self.detail = detail
        self.errors = [{"loc": list(loc), "msg": msg} for loc, msg in errors]
        self.type = type_
        self.more = dict(more or {})
        self.headers = dict(headers or {})

    def body(self) -> dict[str, Any]:
        """The members of the problem."""
        body: dict[str, Any] = {
            "type": self.type,
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": self.detail,
            **self.more,
        }
        if self.errors:
            body["errors"] = self.errors
        return body

    def response(self) -> web.Response:
        """The problem as an HTTP answer."""
        answer = web.Response(
            status=self.status,
            headers=self.headers,
            body=json.dumps(self.body(), ensure_ascii=False).encode(),
            content_type=PROBLEM,
        )
        if self.close:
            answer.force_close()
        return answer


def invalid(error: ValidationError) -> Problem:
    """Problem 422 for a body whose fields are wrong, 400 for one that is no JSON at all."""
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    if any(detail["type"] == "json_invalid" for detail in errors):
        return Problem(400, "the body is not valid JSON", errors=[((), detail["msg"]) for detail in errors])
    return fields((detail["loc"], detail["msg"]) for detail in errors)


def fields(errors: Iterable[tuple[Sequence[str | int], str]]) -> Problem:
    """Problem 422 for fields that are wrong: (loc, msg) of each."""
    return Problem(422, "some fields are wrong", errors=((loc, plain(msg)) for loc, msg in errors))


def contents(problems: Iterable[ContentProblem], prefix: Sequence[str | int] = ()) -> Problem:
    """Problem 422 for a content that its channel cannot send; `prefix` is where it stands in the body."""
    return fields(((*prefix, *problem.loc), problem.msg) for problem in problems)


NO_CAMPAIGN = "there is no such campaign"


def no_campaign() -> Problem:
    """Problem 404: the path names no campaign."""
    return Problem(404, NO_CAMPAIGN)


def no_channel(id_: str) -> Problem:
    """Problem 404: the path names no channel."""
    return Problem(404, f"there is no channel {id_!r}")


def route_of(request: web.Request) -> str:
    """A request as the log may name it: by the pattern of its route, since its path often holds a phone number."""
    known = request.match_info.route.resource
    return f"{request.method} {known.canonical if known is not None else 'no route'}"


def full() -> Problem:
    """Problem 429: too much is going on, the caller tries again."""
    return Problem(429, "too much at once; try again", headers={"Retry-After": "1"})


def no_store(request: web.Request, error: StoreError) -> Problem:
    """Problem 503: the store does not answer, which is logged; the caller tries again."""
    log.error("web.store_error", route=route_of(request), error=str(error))
    return Problem(503, "the store does not answer; try again", headers={"Retry-After": "2"})


@web.middleware
async def problems(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turns every error into its answer; an unforeseen one is logged and a 500."""
    try:
        return await handler(request)
    except Problem as problem:
        return problem.response()
    except web.HTTPException as error:
        if error.status < 400:
            raise
        headers = {"Allow": error.headers["Allow"]} if "Allow" in error.headers else None
        return Problem(error.status, error.text or error.reason, headers=headers).response()
    except QueueFull:
        return full().response()
    except DataError as error:
        log.warning("web.rejected_by_store", route=route_of(request), error=str(error))
        return Problem(409, "this conflicts with what is already stored").response()
    except StoreError as error:
        return no_store(request, error).response()
    except (ConnectionError, HttpProcessingError, ClientPayloadError, web.RequestPayloadError):
        # the caller went away, or sends what is no body; what is left of it cannot be skipped either
        request.app[CONTEXT].metrics.errors.labels("body").inc()
        return Problem(400, "the body cannot be read", close=True).response()
    except Exception:  # the top of a request: logged with its route, and never a silent failure
        log.exception("web.error", route=route_of(request))
        request.app[CONTEXT].metrics.errors.labels("web").inc()
        return Problem(500, "an internal error occurred; it was logged").response()
