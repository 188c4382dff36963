"""A span for each request: of the API within the caller's trace if it has one, of a webhook in a trace of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from gateway.runtime.tracing import SpanKind
from gateway.web.app_state import CONTEXT

UNTRACED = ("/healthz", "/readyz", "/metrics")
"""What asks again and again."""
API = ("/v1/", "/v2/", "/subscription/", "/users/")
"""How the paths of applications begin: those who have a key may have a trace."""


@web.middleware
async def traced(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Named by the route, never by the path, which may hold a phone number."""
    resource, context = request.match_info.route.resource, request.app[CONTEXT]
    if resource is None or resource.canonical in UNTRACED:
        return await handler(request)
    route, channel = resource.canonical, request.match_info.get("channel")
    with context.tracing.span(
        f"{request.method} {route}",
        channel if channel in context.channels else None,
        kind=SpanKind.SERVER,
        headers=request.headers if route.startswith(API) else {},
    ) as span:
        span.set("http.request.method", request.method)
        span.set("http.route", route)
        response = await handler(request)
        span.set("http.response.status_code", response.status)
        if response.status >= 500:
            span.fail(str(response.status))
        return response
