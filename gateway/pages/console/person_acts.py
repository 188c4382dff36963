"""What can be done about a person: answer them, download what is held of them, erase them. All of it goes the way of
the API's calls, an answer through every gate."""

from __future__ import annotations

import json
from urllib.parse import quote

from aiohttp import web

from gateway.contacts.erasure import Busy
from gateway.pages.console.channels import noted
from gateway.pages.console.guard import ROOT, form, guarded, see
from gateway.pages.console.session import SEES_PEOPLE
from gateway.web.app_state import CONTEXT, SUBMIT
from gateway.web.consents import address_of
from gateway.web.contact_export import EXPORTS, written
from gateway.web.contacts import ERASURE, never_seen
from gateway.web.messages import request_of
from gateway.web.problems import Problem

PAGE = f"{ROOT}/people"
SURE = "erase"
"""What has to be typed before somebody is erased."""


def routes() -> list[web.RouteDef]:
    """What can be done."""
    return [
        web.post(PAGE + "/{address}/answer", answer),
        web.post(PAGE + "/{address}/export", export),
        web.post(PAGE + "/{address}/erase", erase),
    ]


@guarded("admin")
async def answer(request: web.Request) -> web.Response:
    """Send a service message; what became of it stands in the conversation, a gate's refusal too."""
    context, address, sent = request.app[CONTEXT], address_of(request), await form(request)
    body = {"channel": sent.get("channel", ""), "to": address, "category": "service", "text": sent.get("text", "")}
    await request.app[SUBMIT].send(request_of(context, json.dumps(body).encode(), None))
    await context.store.write(noted(request, "person.answer", "", person=address))
    return see(_page(address))


@guarded(*SEES_PEOPLE)
async def export(request: web.Request) -> web.StreamResponse:
    """All that is held of a person, as a file. That somebody asked for it is written first."""
    address = address_of(request)
    head = await request.app[EXPORTS].head(address)
    if head is None:
        raise never_seen()
    await request.app[CONTEXT].store.write(noted(request, "person.export", "", person=address))
    return await written(request, address, head)


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
