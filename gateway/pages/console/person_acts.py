"""What can be done about a person: answer them, erase them. Both go the way of the API's calls, through every gate."""

from __future__ import annotations

import json
from urllib.parse import quote

from aiohttp import web

from gateway.contacts.erasure import Busy
from gateway.pages.console.channels import noted
from gateway.pages.console.guard import ROOT, form, guarded, see
from gateway.web.app_state import CONTEXT, SUBMIT
from gateway.web.consents import address_of
from gateway.web.contacts import ERASURE
from gateway.web.messages import request_of
from gateway.web.problems import Problem

PAGE = f"{ROOT}/people"
SURE = "erase"
"""What has to be typed before somebody is erased."""


def routes() -> list[web.RouteDef]:
    """What can be done."""
    return [
        web.post(PAGE + "/{address}/answer", answer),
        web.post(PAGE + "/{address}/erase", erase),
    ]


@guarded("admin")
async def answer(request: web.Request) -> web.Response:
    """Send a service message; what became of it stands in the conversation, a gate's refusal too."""
    context, address, sent = request.app[CONTEXT], address_of(request), await form(request)
    body = {"channel": sent.get("channel", ""), "to": address, "category": "service", "text": sent.get("text", "")}
    await request.app[SUBMIT].send(request_of(context, json.dumps(body).encode(), None))
    await context.store.write(noted(request, "person.answer", "", {"person": address}))
    return see(_page(address))


@guarded("admin")
async def erase(request: web.Request) -> web.Response:
    """Erase a person. What keeps their stops in force stays."""
    address = address_of(request)
    if (await form(request)).get("sure", "").strip().lower() != SURE:
        raise Problem(422, f"Nobody was erased: type {SURE!r} to erase this person.")
    try:
        erased = await request.app[ERASURE].erase(address)
    except Busy as error:
        raise Problem(409, "A message is being sent to this person, who is not erased yet; try again.") from error
    if erased is None:
        raise Problem(404, "This person is not known.")
    await request.app[CONTEXT].store.write(noted(request, "person.erase", ""))
    return see(PAGE)


def _page(address: str) -> str:
    return f"{PAGE}/{quote(address, safe='')}"
