"""`/v1/contacts`: everything known of a person, their details, and their erasure."""

from __future__ import annotations

from aiohttp import web
from pydantic import ValidationError

from gateway.contacts.conversations import Conversations
from gateway.contacts.erasure import Busy, Erasure
from gateway.contacts.service import Contacts, ExternalIdTaken
from gateway.web.access import guarded, json_body
from gateway.web.consents import address_of
from gateway.web.paging import flag, id_cursor, limit_of
from gateway.web.problems import Problem, invalid
from gateway.web.request_models import ContactBody

CONTACTS = web.AppKey("contacts", Contacts)
CONVERSATIONS = web.AppKey("conversations", Conversations)
ERASURE = web.AppKey("erasure", Erasure)


def routes() -> list[web.RouteDef]:
    """The routes of contacts."""
    one = "/v1/contacts/{address}"
    return [
        web.get(one, show, allow_head=False),
        web.patch(one, change),
        web.delete(one, erase),
        web.get(f"{one}/messages", conversation, allow_head=False),
    ]


def never_seen() -> Problem:
    """Problem 404: the path names nobody."""
    return Problem(404, "this person is not known")


@guarded("read")
async def show(request: web.Request) -> web.Response:
    """All that is known of a person; 404 for one never seen."""
    contact = await request.app[CONTACTS].get(address_of(request))
    if contact is None:
        raise never_seen()
    return web.json_response(contact)


@guarded("read")
async def conversation(request: web.Request) -> web.Response:
    """The messages from and to a person, the newest first; 404 for one never seen."""
    address, limit, raw = address_of(request), limit_of(request), flag(request, "raw")
    messages = await request.app[CONVERSATIONS].page(address, before=id_cursor(request), most=limit, raw=raw)
    if messages is None:
        raise never_seen()
    items, following = messages
    return web.json_response({"items": items, "next": following})


@guarded("consent")
async def change(request: web.Request) -> web.Response:
    """Change a person's details; one never seen becomes a contact."""
    address = address_of(request)
    try:
        body = ContactBody.model_validate_json(await json_body(request))
    except ValidationError as error:
        raise invalid(error) from error
    try:
        return web.json_response(await request.app[CONTACTS].patch(address, body.model_dump(exclude_unset=True)))
    except ExternalIdTaken as error:
        raise Problem(409, "another contact has this external_id", type_="external_id_taken") from error


@guarded("consent")
async def erase(request: web.Request) -> web.Response:
    """Erase a person; what keeps their stops in force stays. 404 for one never seen."""
    try:
        erased = await request.app[ERASURE].erase(address_of(request))
    except Busy as error:
        detail = "a message is being sent to this person, who is not erased yet; try again"
        raise Problem(409, detail, headers={"Retry-After": "5"}) from error
    if erased is None:
        raise never_seen()
    return web.json_response(erased)
