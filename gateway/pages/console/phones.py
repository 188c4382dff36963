"""The virtual phones: people who write to the gateway and get its messages, without any account.

What a phone does goes through the simulated provider and comes to the gateway as its webhook. All of it works by forms;
a script renews what changed when `phone_news` says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from gateway.pages.console.channels import noted
from gateway.pages.console.guard import Form, form, guarded, see, show
from gateway.pages.console.phone_news import news
from gateway.pages.console.phone_views import (
    MOST,
    PAGE,
    Phone,
    Playground,
    link,
    number_of,
    phones_of,
    playground_of,
    query,
    view,
)
from gateway.pages.console.simulator import SIMULATOR
from gateway.web.app_state import CONTEXT
from gateway.web.paging import is_number
from gateway.web.problems import Problem

RATINGS = ("GREEN", "YELLOW", "RED", "UNKNOWN")
LIMITS = ("TIER_250", "TIER_2K", "TIER_10K", "TIER_100K", "TIER_UNLIMITED")
LIMIT = "whatsapp_business_manager_messaging_limit"
FAULTS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "busy": ("answers that it is busy (429)", {"kind": "error", "code": 20429, "status": 429, "retry_after": 2}),
    "down": ("answers with an error page (502)", {"kind": "html"}),
    "slow": ("takes 5 seconds", {"kind": "delay", "seconds": 5}),
    "lost": ("breaks the connection", {"kind": "drop", "taken": True}),
    "undelivered": ("says later that it failed", {"kind": "failed"}),
    "twice": ("tells every status twice", {"kind": "duplicate"}),
    "silent": ("never tells a status", {"kind": "no_status"}),
}
"""What a provider can do wrong: the words for it, and the simulator's fault."""


def routes() -> list[web.RouteDef]:
    """The page, a phone of it, its news, and what it does."""
    return [
        web.get(PAGE, page, allow_head=False),
        web.get(f"{PAGE}/one", one, allow_head=False),
        web.get(f"{PAGE}/news", news, allow_head=False),
        web.post(f"{PAGE}/act", act),
        web.post(f"{PAGE}/provider", provider),
    ]


@guarded()
async def page(request: web.Request) -> web.Response:
    """The phones side by side, and what the providers do."""
    playground = await playground_of(request)
    phones = phones_of(request.query.getall("p", []), playground)
    if (number := request.query.get("add", "").strip()) and len(phones) < MOST:
        phones = [*phones, Phone(number_of(number, playground), next(iter(playground.numbers)))]
        return see(link(phones))
    views = [await view(request, playground, phone, phones) for phone in phones]
    return show(
        request,
        "phones.html",
        {
            "phones": views,
            "view": query(phones),
            "news": f"{PAGE}/news?{query(phones)}",
            "room": len(phones) < MOST,
            "providers": await _providers(request, playground),
            "faults": {name: words for name, (words, _) in FAULTS.items()},
            "scripted": await request.app[SIMULATOR].faults(),
            "ratings": RATINGS,
            "limits": LIMITS,
        },
    )


@guarded(renews=False)
async def one(request: web.Request) -> web.Response:
    """One phone, for a script that renews the page."""
    playground = await playground_of(request)
    phones = phones_of(request.query.getall("p", []), playground)
    text = request.query.get("n", "")
    if not is_number(text) or int(text) >= len(phones):
        raise Problem(404, "There is no such phone on the page.")
    shown = await view(request, playground, phones[int(text)], phones)
    return show(request, "phone.html", {"phone": shown, "view": query(phones)})


async def _providers(request: web.Request, playground: Playground) -> list[dict[str, Any]]:
    """Each simulated WhatsApp number with its rating and limit, as the provider has them now."""
    shown = []
    for id_ in playground.numbers:
        if playground.is_whatsapp(id_):
            state = await request.app[SIMULATOR].set("graph/number", {"channel": id_})
            shown.append({"channel": id_, "rating": state["quality_rating"], "limit": state[LIMIT]})
    return shown


@guarded("admin")
async def act(request: web.Request) -> web.Response:
    """A phone does something."""
    playground, simulator, context = await playground_of(request), request.app[SIMULATOR], request.app[CONTEXT]
    fields = await form(request)
    phone = Phone(number_of(fields.get("phone", ""), playground), fields.get("channel", ""))
    if phone.channel not in playground.numbers:
        raise Problem(422, "There is no such simulated channel.")
    who = {"from": phone.number, "channel": phone.channel}
    match fields.get("do"):
        case "text":
            await simulator.act(phone.number, "text", {**who, "text": fields.get("text", "")})
        case "tap":
            button = fields.get("button", "")
            if not (button.isascii() and button.isdigit()):
                raise Problem(422, "There is no such button.")
            await simulator.act(
                phone.number, "tap", {**who, "button": int(button[:4]), "message": fields.get("message", "")}
            )
        case "stop" | "resume" as value:
            await simulator.act(phone.number, "graph/preference", {**who, "value": value})
        case "block" | "unblock" as value:
            await simulator.set("graph/block", {**who, "on": value == "block"})
        case "report":
            await simulator.set("graph/report", who)
        case _:
            raise Problem(422, "There is no such thing to do.")
    await context.store.write(noted(request, f"phone.{fields['do']}", phone.channel, person=phone.number))
    return see(_back(fields, playground))


@guarded("admin")
async def provider(request: web.Request) -> web.Response:
    """The simulated provider changes: its rating, its limit, or what it does wrong."""
    playground, simulator, context = await playground_of(request), request.app[SIMULATOR], request.app[CONTEXT]
    fields = await form(request)
    detail: dict[str, Any] = {}
    channel = fields.get("channel", "")
    match fields.get("do"):
        case "number" if channel in playground.numbers and playground.is_whatsapp(channel):
            detail = {"quality_rating": fields.get("rating"), LIMIT: fields.get("limit")}
            if detail["quality_rating"] not in RATINGS or detail[LIMIT] not in LIMITS:
                raise Problem(422, "There is no such rating or limit.")
            await simulator.set("graph/number", {"channel": channel, **detail})
            if channel in context.hinted:
                context.hinted[channel]()  # the gateway asks now, and not at its next turn
        case "fault" if fields.get("fault") in FAULTS:
            channel, count = "", fields.get("count", "1")
            if count not in ("1", "10", "all"):
                raise Problem(422, "There is no such number of times.")
            _, fault = FAULTS[fields["fault"]]
            detail = {**fault, "count": None if count == "all" else int(count)}
            await simulator.set("faults", detail)
        case "no_faults":
            channel = ""
            await simulator.no_faults()
        case _:
            raise Problem(422, "There is no such thing to do.")
    await context.store.write(noted(request, f"provider.{fields['do']}", channel, detail))
    return see(_back(fields, playground))


def _back(fields: Form, playground: Playground) -> str:
    """The page that a form was on."""
    given = [text for name, text in _pairs(fields.get("view", "")) if name == "p"]
    return link(phones_of(given, playground))


def _pairs(query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, max_num_fields=2 * MOST)
    except ValueError:
        return []
