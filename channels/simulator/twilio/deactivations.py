"""The simulated list of numbers that were given up: a link that is asked for with credentials, and the text behind it.

POST /simulator/twilio/deactivated {"date": "2026-11-20", "numbers": ["+1…"]} sets the list of a day.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable

from aiohttp import web

from channels.simulator.twilio.resources import error_json


class Deactivations:
    """The lists of an account, by day."""

    def __init__(self, refused: Callable[[web.Request], web.Response | None]) -> None:
        self._refused = refused
        self._days: dict[str, list[str]] = {}
        self._links: dict[str, str] = {}

    def routes(self) -> list[web.RouteDef]:
        """The resource, the text behind its link, and the control call."""
        return [
            web.get("/v1/Deactivations", self._link),
            web.get("/simulator/twilio/deactivated/{token}", self._text),
            web.post("/simulator/twilio/deactivated", self._set),
        ]

    async def _link(self, request: web.Request) -> web.Response:
        refused = self._refused(request)
        if refused is not None:
            return refused
        day = request.query.get("Date", "")
        if day not in self._days:
            return error_json(404, 20404, f"there is no list of {day}")
        token = secrets.token_urlsafe(16)
        self._links[token] = day
        link = f"{request.scheme}://{request.host}/simulator/twilio/deactivated/{token}"
        body = json.dumps({"redirect_to": link})
        return web.Response(status=307, text=body, content_type="application/json", headers={"Location": link})

    async def _text(self, request: web.Request) -> web.Response:
        day = self._links.pop(request.match_info["token"], None)
        if day is None or "Authorization" in request.headers:
            return web.Response(status=403, text="the link is not good, or was given credentials")
        return web.Response(text="".join(f"{number.removeprefix('+')}\n" for number in self._days[day]))

    async def _set(self, request: web.Request) -> web.Response:
        data = await request.json()
        self._days[str(data["date"])] = [str(number) for number in data["numbers"]]
        return web.json_response({"date": data["date"], "numbers": len(data["numbers"])})
