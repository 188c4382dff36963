"""The calls of the simulated Graph: sends, the number, templates, the apps of an account, each with its refusals."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from aiohttp import web

from channels.inbound import Json
from channels.simulator.faults import FaultGroup, FaultKind, misbehave
from channels.simulator.graph.messages import Refusal, Sending, read
from channels.simulator.graph.webhooks import SimulatedNumber

if TYPE_CHECKING:
    from channels.simulator.graph.provider import SimulatedGraph

NODE: Final = "/{version:v[0-9.]+}/{node}"


class Api:
    """The routes of Graph's API."""

    def __init__(self, graph: SimulatedGraph) -> None:
        self._graph = graph
        self._by_id = {number.phone_number_id: number for number in graph.numbers}

    def routes(self) -> list[web.RouteDef]:
        """The calls that the gateway makes, and those by which an operator subscribes an app or ends a pause."""
        return [
            web.post(NODE + "/messages", self._send),
            web.get(NODE + "/message_templates", self._list),
            web.get(NODE + "/subscribed_apps", self._subscribed),
            web.post(NODE + "/subscribed_apps", self._subscribed),
            web.post(NODE + "/unpause", self._unpause),
            web.get(NODE, self._number),
        ]

    async def _send(self, request: web.Request) -> web.Response:
        number = self._by_id.get(request.match_info["node"])
        try:
            body = _object(json.loads(await request.read()))
            address = str(body.get("to") or body.get("recipient") or "")
            self._authorize(request, number)
            assert number is not None
            fault = self._graph.hub.faults.take(address, FaultGroup.API)
            if fault is not None and fault.kind is FaultKind.ERROR:
                raise Refusal(fault.code, fault.detail or "scripted", fault.status, fault.retry_after)
            person = self._graph.people.find(address)
            sending = read(
                body,
                self._graph.new_id(person),
                person=person,
                templates=self._graph.templates[number.business_account_id],
                state=self._graph.states[number.phone_number_id],
            )
        except ValueError:
            return _error(Refusal(100, "The body is not a JSON object"))
        except Refusal as refusal:
            self._log(request, body, address, None)
            return _error(refusal)
        taken = fault is None or fault.takes
        self._log(request, body, address, sending if taken else None)
        if taken:
            self._graph.deliver(number, sending)
        success = web.Response(body=sending.answer(), content_type="application/json")
        return success if fault is None else await misbehave(fault, request, success)

    def _log(self, request: web.Request, body: Mapping[str, Json], address: str, sending: Sending | None) -> None:
        self._graph.hub.log(
            self._graph.name,
            request.method,
            request.path,
            sender=request.match_info["node"],
            recipient=address,
            taken=sending is not None,
            text=sending.text if sending is not None else "",
            provider_id=sending.id if sending is not None else "",
            fields=body,
        )

    # ── questions ───────────────────────────────────────────────────────────────────────────────────────────────

    def _authorize(self, request: web.Request, number: SimulatedNumber | None) -> None:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ").encode("utf-8", "replace")
        if not any(hmac.compare_digest(given, known.access_token.encode()) for known in self._graph.numbers):
            raise Refusal(190, "Error validating access token", 401)
        if number is None:
            raise Refusal(100, "Unsupported request. Object with that ID does not exist")
        if not hmac.compare_digest(given, number.access_token.encode()):
            raise Refusal(200, "You do not have the necessary permissions", 403)

    def _of_account(self, request: web.Request) -> SimulatedNumber:
        node = request.match_info["node"]
        number = next((number for number in self._graph.numbers if number.business_account_id == node), None)
        self._authorize(request, number)
        assert number is not None
        return number

    async def _number(self, request: web.Request) -> web.Response:
        number = self._by_id.get(request.match_info["node"])
        try:
            self._authorize(request, number)
        except Refusal as refusal:
            return _error(refusal)
        assert number is not None
        fields = request.query.get("fields", "id,display_phone_number,verified_name,quality_rating").split(",")
        state = self._graph.states[number.phone_number_id]
        return web.json_response({name: state[name] for name in fields if name in state})

    async def _list(self, request: web.Request) -> web.Response:
        try:
            number = self._of_account(request)
            limit, after = int(request.query.get("limit", "25")), int(request.query.get("after", "0"))
        except Refusal as refusal:
            return _error(refusal)
        except ValueError:
            return _error(Refusal(100, "Invalid cursor or limit"))
        return web.json_response(self._graph.templates[number.business_account_id].page(limit, after))

    async def _subscribed(self, request: web.Request) -> web.Response:
        account = request.match_info["node"]
        try:
            self._of_account(request)
        except Refusal as refusal:
            return _error(refusal)
        app = {"whatsapp_business_api_data": {"link": "https://www.facebook.com/games/", "name": "Assent", "id": "1"}}
        if request.method == "POST":
            self._graph.unsubscribed.discard(account)
            return web.json_response({"success": True})
        return web.json_response({"data": [] if account in self._graph.unsubscribed else [app]})

    async def _unpause(self, request: web.Request) -> web.Response:
        node = request.match_info["node"]
        for number in self._graph.numbers:
            templates = self._graph.templates[number.business_account_id]
            template = templates.by_id(node)
            if template is None:
                continue
            try:
                self._authorize(request, number)
            except Refusal as refusal:
                return _error(refusal)
            if template.status == "PAUSED":
                new = templates.put(replace(template, status="APPROVED"))
                self._graph.outboxes[number.phone_number_id].put(*new.updates(template))
                return web.json_response({"success": True})
        return web.json_response({"success": False, "reason": "Template is not paused"})


def _object(value: Json) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return value


def _error(refusal: Refusal) -> web.Response:
    return web.json_response(refusal.json(), status=refusal.status, headers=refusal.headers())
