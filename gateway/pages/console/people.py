"""People: found by any spelling of a number; their consents, the ledger as a time line, the conversation."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from aiohttp import web

from gateway.core.phone import address as read_address
from gateway.pages.console.guard import ROOT, guarded, see, show, when
from gateway.store.ledger import NEWEST, Mark
from gateway.web.app_state import CONTEXT
from gateway.web.consents import address_of
from gateway.web.contacts import CONTACTS, CONVERSATIONS
from gateway.web.paging import id_cursor, is_id, is_number, no_cursor

PAGE = f"{ROOT}/people"
ENTRIES = 30
"""Ledger entries of a page."""
MESSAGES = 30
"""Messages of a page."""


def routes() -> list[web.RouteDef]:
    """The search, and a person."""
    return [
        web.get(PAGE, search, allow_head=False),
        web.get(PAGE + "/{address}", one, allow_head=False),
    ]


@guarded()
async def search(request: web.Request) -> web.Response:
    """The form, and who it finds."""
    text = request.query.get("q", "").strip()
    if not text:
        return show(request, "people.html", {"asked": "", "why": None})
    try:
        address = read_address(text, request.app[CONTEXT].config.gateway.default_region, user_ids=True)
    except ValueError as error:
        return show(request, "people.html", {"asked": text, "why": f"This {error}."}, status=422)
    if await request.app[CONTACTS].get(address) is None:
        return show(request, "people.html", {"asked": text, "why": "This person is not known."}, status=404)
    return see(f"{PAGE}/{quote(address, safe='')}")


@guarded()
async def one(request: web.Request) -> web.Response:
    """A person, with a page of their ledger and of their messages."""
    address = address_of(request)
    contact = await request.app[CONTACTS].get(address)
    if contact is None:
        return show(request, "people.html", {"asked": address, "why": "This person is not known."}, status=404)
    entries = await request.app[CONTACTS].ledger(address, _mark(request), ENTRIES + 1)
    talk = await request.app[CONVERSATIONS].page(address, before=id_cursor(request), most=MESSAGES, raw=False)
    messages, older = talk if talk is not None else ([], None)
    shown = {
        "address": address,
        "link": f"{PAGE}/{quote(address, safe='')}",
        "contact": contact,
        "groups": {group.id: group.name for group in request.app[CONTEXT].config.groups.values()},
        "entries": [entry for _, entry in entries[:ENTRIES]],
        "more_entries": f"?entries={_cursor(entries[ENTRIES - 1][0])}" if len(entries) > ENTRIES else None,
        "answers": _answers(request, address, contact),
        "messages": [_message(message) for message in messages],
        "more_messages": f"?cursor={older}" if older is not None else None,
    }
    return show(request, "person.html", shown)


def _answers(request: web.Request, address: str, contact: dict[str, Any]) -> list[tuple[str, str]]:
    """The channels on which a person can be answered, each with until when."""
    known = {window["channel"]: window["service_until"] for window in contact["windows"]}
    channels = request.app[CONTEXT].channels
    return [
        (id_, f"until {when(known[id_])}" if known.get(id_) else "they did not write in the last 24 hours")
        for id_, channel in sorted(channels.items())
        if address.startswith("+") or channel.capabilities.user_ids
    ]


def _message(message: dict[str, Any]) -> dict[str, Any]:
    """A message, with what there is to read of it."""
    return {**message, "said": said(message)}


def said(message: dict[str, Any]) -> str:
    """What a message says, in words."""
    if message["direction"] == "inbound":
        return message["text"] or message.get("title") or f"[{message['kind'] or 'message'}]"
    content = message["content"] or {}
    if "template" in content:
        template = content["template"]
        values = ", ".join(str(value) for value in template.get("body") or ())
        return f"[template {template.get('name')}] {values}".strip()
    if "interactive" in content:
        labels = [f"[{button['title']}]" for button in content["interactive"].get("buttons") or ()]
        return " ".join((str(content["interactive"].get("body") or ""), *labels))
    return str(content.get("text") or f"[{next(iter(content), 'erased')}]")


def _cursor(mark: Mark) -> str:
    return ".".join(map(str, mark))


def _mark(request: web.Request) -> Mark:
    """Before which entry the time line goes on. Raises Problem 422."""
    text = request.query.get("entries")
    if text is None:
        return NEWEST
    at, _, rest = text.partition(".")
    chain, _, seq = rest.rpartition(".")
    if not is_id(chain) or not all(map(is_number, (at, seq))):
        raise no_cursor("entries")
    return int(at), chain, int(seq)
