"""A provider's API on a real port, that answers as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from tests.conformance.provider import Answer

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class FakeApi:
    """Answers every request by `handler`, and counts them."""

    def __init__(self) -> None:
        self.url = ""
        self.requests = 0
        self.arrived = asyncio.Event()
        self.handler: Handler = hang

    def says(self, answer: Answer) -> None:
        """Give one answer from now on."""

        async def say(_: web.Request) -> web.StreamResponse:
            return response(answer)

        self.handler = say

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Count a request, read it whole, and answer it by the handler."""
        self.requests += 1
        self.arrived.set()
        await request.read()
        return await self.handler(request)


def response(answer: Answer) -> web.Response:
    """An answer as the server gives it."""
    return web.Response(status=answer.status, body=answer.body.encode(), headers=answer.headers)


async def hang(request: web.Request) -> web.StreamResponse:
    """Never answer."""
    await asyncio.Event().wait()
    raise AssertionError


async def drop(request: web.Request) -> web.StreamResponse:
    """Take the request and cut the connection."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def half(request: web.Request) -> web.StreamResponse:
    """Begin to answer and cut the connection."""
    answer = web.StreamResponse(headers={"Content-Length": "1000"})
    await answer.prepare(request)
    await answer.write(b'{"messages":')
    assert request.transport is not None
    request.transport.abort()
    return answer


async def drip(request: web.Request) -> web.StreamResponse:
    """Begin to answer and never end."""
    answer = web.StreamResponse()
    await answer.prepare(request)
    await answer.write(b'{"sid": ')
    await asyncio.Event().wait()
    return answer


@asynccontextmanager
async def fake_api() -> AsyncIterator[FakeApi]:
    """A fake API that listens on a free port."""
    api = FakeApi()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", api.handle)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    api.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield api
    finally:
        await runner.cleanup()
