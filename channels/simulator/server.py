"""The simulator: plays the providers over real HTTP, so that the gateway runs with no account anywhere.

Beside the providers' own routes it has control endpoints, all JSON:

    POST   /simulator/text              {"from", "to" or "channel", "text", …}: a phone texts us; answers what the
                                        gateway answered: {"status", "body"}
    POST   /simulator/tap               {"from", "to" or "channel", …}: a phone taps a button (the provider's fields)
    GET    /simulator/channels          the simulated channels, each with the number that phones see
    GET    /simulator/phones/{number}   what a phone received (`items`) and wrote (`written`); `?count=2&wait=5`
                                        waits up to 5 s for the second message to it
    POST   /simulator/faults            a fault (see `faults.Fault`), or a list of them
    GET    /simulator/faults            the faults that are still to happen
    DELETE /simulator/faults            no more faults
    GET    /simulator/requests          API requests received: `?recipient=`, `?after=<number>`, `?limit=`
    DELETE /simulator/requests          forget them, and what the phones received
"""

from __future__ import annotations

import json
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import asdict
from typing import Protocol

from aiohttp import web

from channels.inbound import Json
from channels.simulator.hub import Hub, Posted

MAX_BODY = 4 * 1024 * 1024


class Provider(Protocol):
    """One provider that is played."""

    name: str

    def attach(self, hub: Hub) -> None:
        """Take the shared phones, faults, log and way to the gateway. Called once, before `routes`."""
        ...

    def routes(self) -> list[web.RouteDef]:
        """The routes of the provider's API."""
        ...

    def senders(self) -> dict[str, str]:
        """The number that phones see, by channel."""
        ...

    def serves(self, address: str) -> bool:
        """Whether a channel id or a sender's number is one of this provider's."""
        ...

    async def text(self, phone: str, to: str, text: str, options: Mapping[str, Json]) -> Posted:
        """A phone texts the sender or channel `to`. `options` is the whole JSON of the control call."""
        ...

    async def tap(self, phone: str, to: str, options: Mapping[str, Json]) -> Posted:
        """A phone taps a button. Raises ValueError where the provider has none."""
        ...


def split_listen(listen: str) -> tuple[str, int]:
    """The host and port of `host:port`; an IPv6 host stands in brackets. Raises ValueError."""
    host, colon, port = listen.rpartition(":")
    if not colon or not host:
        raise ValueError(f"not host:port: {listen!r}")
    return host.removeprefix("[").removesuffix("]"), int(port)


class Simulator:
    """Serves the providers on `listen` (port 0: any free one; `url` tells). `forwards` maps a public base URL to where
    it is really reached: webhooks are signed for the one and posted to the other. A `hub` of another kind may see what
    the providers share."""

    def __init__(
        self,
        listen: str,
        providers: Sequence[Provider],
        forwards: Mapping[str, str] | None = None,
        hub: Hub | None = None,
    ) -> None:
        self.hub = hub or Hub(forwards=forwards)
        self._host, self._port = split_listen(listen)
        self._providers = tuple(providers)
        self._runner: web.AppRunner | None = None
        for provider in self._providers:
            provider.attach(self.hub)

    @property
    def url(self) -> str:
        """The base URL, once started."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    async def start(self) -> None:
        """Listen. Raises OSError when the address is taken."""
        app = web.Application(client_max_size=MAX_BODY)
        app.add_routes(self._control())
        for provider in self._providers:
            app.add_routes(provider.routes())
        runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port, backlog=1024).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        self._port = runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and drop what is under way. Idempotent."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()
        await self.hub.aclose()

    def _control(self) -> list[web.RouteDef]:
        return [
            web.post("/simulator/text", self._text),
            web.post("/simulator/tap", self._tap),
            web.get("/simulator/channels", self._channels),
            web.get("/simulator/phones/{number}", self._phone),
            web.post("/simulator/faults", self._add_faults),
            web.get("/simulator/faults", self._list_faults),
            web.delete("/simulator/faults", self._clear_faults),
            web.get("/simulator/requests", self._requests),
            web.delete("/simulator/requests", self._forget),
        ]

    def _provider(self, data: Mapping[str, Json]) -> tuple[Provider, str, str]:
        to = data.get("channel") or data.get("to")
        phone = data.get("from")
        if not isinstance(to, str) or not isinstance(phone, str):
            raise _bad("'from' and one of 'to' and 'channel' must be strings")
        for provider in self._providers:
            if provider.serves(to):
                return provider, phone, to
        raise _bad(f"no simulated sender or channel {to!r}")

    async def _text(self, request: web.Request) -> web.Response:
        data = await _object(request)
        provider, phone, to = self._provider(data)
        text = data.get("text", "")
        if not isinstance(text, str):
            raise _bad("'text' must be a string")
        return await self._posted(provider.text(phone, to, text, data))

    async def _tap(self, request: web.Request) -> web.Response:
        data = await _object(request)
        provider, phone, to = self._provider(data)
        return await self._posted(provider.tap(phone, to, data))

    async def _posted(self, call: Coroutine[Json, Json, Posted]) -> web.Response:
        try:
            return web.json_response(asdict(await call))
        except ValueError as error:
            raise _bad(str(error)) from error

    async def _channels(self, request: web.Request) -> web.Response:
        senders = {id_: number for provider in self._providers for id_, number in provider.senders().items()}
        return web.json_response({"items": [{"channel": id_, "number": senders[id_]} for id_ in sorted(senders)]})

    async def _phone(self, request: web.Request) -> web.Response:
        phone = request.match_info["number"]
        count, seconds = int(_number(request, "count", 1)), _number(request, "wait", 0)
        messages = await self.hub.phones.wait(phone, count, seconds)
        written = [asdict(message) for message in self.hub.phones.written(phone)]
        items = [asdict(message) for message in messages]
        return web.json_response({"phone": phone, "items": items, "written": written})

    async def _add_faults(self, request: web.Request) -> web.Response:
        data = await _json(request)
        for item in data if isinstance(data, list) else [data]:
            try:
                self.hub.faults.add_json(item)
            except ValueError as error:
                raise _bad(str(error)) from error
        return web.Response(status=204)

    async def _list_faults(self, request: web.Request) -> web.Response:
        return web.json_response({"items": [asdict(fault) for fault in self.hub.faults.scripted()]})

    async def _clear_faults(self, request: web.Request) -> web.Response:
        self.hub.faults.clear()
        return web.Response(status=204)

    async def _requests(self, request: web.Request) -> web.Response:
        recipient = request.query.get("recipient")
        after, limit = int(_number(request, "after", 0)), int(_number(request, "limit", 10_000))
        entries = [
            asdict(entry)
            for entry in self.hub.requests
            if entry.number > after and recipient in (None, entry.recipient)
        ]
        return web.json_response({"items": entries[:limit], "lost": self.hub.lost})

    async def _forget(self, request: web.Request) -> web.Response:
        self.hub.requests.clear()
        self.hub.phones.clear()
        return web.Response(status=204)


def _bad(message: str) -> web.HTTPBadRequest:
    return web.HTTPBadRequest(text=json.dumps({"error": message}), content_type="application/json")


def _number(request: web.Request, name: str, default: float) -> float:
    try:
        return float(request.query.get(name, default))
    except ValueError as error:
        raise _bad(f"{name!r} must be a number") from error


async def _json(request: web.Request) -> Json:
    try:
        return await request.json()
    except ValueError as error:
        raise _bad("not JSON") from error


async def _object(request: web.Request) -> Mapping[str, Json]:
    data = await _json(request)
    if not isinstance(data, dict):
        raise _bad("not a JSON object")
    return data
