"""The control calls of the simulated Graph beside texts and taps, all by POST of a JSON object, answered with JSON:

/simulator/graph/number       {"channel", any field of the number, "announce"?}: rating, limit, status, health
/simulator/graph/subscription {"channel", "subscribed": true|false}: whether an app gets the account's webhooks
/simulator/graph/template     {"channel", "name", "language"?, any field of `SimulatedTemplate`, "announce"?}
/simulator/graph/pacing       {"channel", "name", "language"?, "release": true|false}: what was held goes out, or
                              fails with 132015 while the template is paused
/simulator/graph/person       {"from", "hidden"?, "empty"?, "name"?, "user_id"?, "parent_user_id"?}
/simulator/graph/preference   {"from", "channel", "value": "stop"|"resume"|"signup"}: Meta's own marketing switch
/simulator/graph/relation     {"from", "channel"}: whether the window is open, marketing stopped, the business blocked
/simulator/graph/block        {"from", "channel", "on": true|false}: what is sent to who blocks fails (131026)
/simulator/graph/report       {"from", "channel"}: blocks, and takes a step from the number's rating
/simulator/graph/moves        {"from", "channel", "to": "<new phone>"}: a new number, and so a new BSUID; without
                              "to" a new BSUID only
/simulator/graph/webhook      {"channel", "field"?, "value" | "updates": {array: […]} | "text": "<raw body>",
                              "signature"?, "escape"?}: any webhook
/simulator/graph/redeliver    {"channel", "count"?, "batch"?, "shuffle"?}: the newest updates again
/simulator/graph/verify       {"channel", "token"?}: Meta's verification of the webhook's URL
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from aiohttp import web

from channels.inbound import Json
from channels.simulator.clock import now
from channels.simulator.graph.templates import SimulatedTemplate
from channels.simulator.graph.webhooks import Update, document, encode

if TYPE_CHECKING:
    from channels.simulator.graph.provider import SimulatedGraph

LIMIT: Final = "whatsapp_business_manager_messaging_limit"
WORSE: Final[Mapping[Json, str]] = {"GREEN": "YELLOW", "YELLOW": "RED"}
"""The rating below each one."""
Call = Callable[["SimulatedGraph", Mapping[str, Json]], Awaitable[Json]]


def control_routes(graph: SimulatedGraph) -> list[web.RouteDef]:
    """The control calls as routes."""

    async def handle(request: web.Request) -> web.Response:
        call = CALLS.get(request.match_info["call"])
        if call is None:
            raise web.HTTPNotFound
        try:
            data = await request.json()
            return web.json_response(await call(graph, data))
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)

    return [web.post("/simulator/graph/{call}", handle)]


async def number(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Set fields of a number. A changed limit is announced by its webhook, a rating never is."""
    number = graph.number(data["channel"])
    state = graph.states[number.phone_number_id]
    changes: dict[str, Json] = {key: value for key, value in data.items() if key not in ("channel", "announce")}
    limit = changes.get(LIMIT, state[LIMIT])
    if data.get("announce", True) and limit != state[LIMIT]:
        graph.outboxes[number.phone_number_id].put(
            Update("business_capability_update", "", {"max_daily_conversations_per_business": limit})
        )
    state.update(changes)
    if "quality_rating" in changes:
        state["quality_score"] = {"score": changes["quality_rating"]}
    return state


async def subscription(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Say whether an app is subscribed to the account."""
    account = graph.number(data["channel"]).business_account_id
    (graph.unsubscribed.discard if data["subscribed"] is True else graph.unsubscribed.add)(account)
    return {"subscribed": account not in graph.unsubscribed}


async def template(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Add a template, or change one; status, quality and category are announced by their webhooks."""
    number = graph.number(data["channel"])
    templates = graph.templates[number.business_account_id]
    names = {field.name for field in fields(SimulatedTemplate)}
    changes: dict[str, Json] = {key: value for key, value in data.items() if key in names}
    if "buttons" in changes:
        changes["buttons"] = tuple(changes["buttons"])
    old = templates.find(data["name"], data.get("language", "en_US"))
    new = templates.put(replace(old, **changes) if old else SimulatedTemplate(**changes))
    if old is not None and data.get("announce", True):
        graph.outboxes[number.phone_number_id].put(*new.updates(old))
    return new.json()


async def pacing(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """End a quality assessment."""
    number = graph.number(data["channel"])
    templates = graph.templates[number.business_account_id]
    old = templates.find(data["name"], data.get("language", "en_US"))
    if old is None:
        raise ValueError("no such template")
    release = data["release"] is True
    new = templates.put(replace(old, pacing=False, status="APPROVED" if release else "PAUSED"))
    held = graph.held.pop(old.id, [])
    for sender, sending in held:
        graph.conclude(sender, sending, code=0 if release else 132015)
    graph.outboxes[number.phone_number_id].put(*new.updates(old))
    return {"held": len(held)}


async def person(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Set any field of a person but the phone."""
    return asdict(graph.people.change(data["from"], **{key: value for key, value in data.items() if key != "from"}))


async def preference(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Turn Meta's marketing switch."""
    number, who = graph.number(data["channel"]), graph.people.get(data["from"])
    value = data["value"]
    if value not in ("stop", "resume", "signup"):
        raise ValueError("value must be stop, resume or signup")
    if value != "signup":
        graph.people.switch(number.phone_number_id, who, stop=value == "stop")
    element = {
        **who.phone_as("wa_id"),
        "user_id": who.user_id,
        "detail": f"User requested to {value} marketing messages",
        "category": "marketing_messages",
        "value": value,
        "timestamp": now() // 1_000_000,
    }
    update = Update("user_preferences", "user_preferences", element, who.contact())
    return asdict(await graph.outboxes[number.phone_number_id].post([update]))


async def relation(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """What a person set towards a number."""
    id_, who = graph.number(data["channel"]).phone_number_id, graph.people.get(data["from"])
    people = graph.people
    return {"window": people.window(id_, who), "stopped": people.stopped(id_, who), "blocks": people.blocks(id_, who)}


async def block(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Block the business, or let it through again. Nobody is told."""
    number = graph.number(data["channel"])
    graph.people.block(number.phone_number_id, graph.people.get(data["from"]), on=data["on"] is True)
    return await relation(graph, data)


async def report(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Report the business: it is blocked, and its rating falls by a step, which Meta would let many reports do."""
    state = graph.states[graph.number(data["channel"]).phone_number_id]
    rating = WORSE.get(state["quality_rating"], "RED")
    state |= {"quality_rating": rating, "quality_score": {"score": rating}}
    return await block(graph, {**data, "on": True})


async def moves(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Give a person a new number, or a new BSUID only, and announce it."""
    number, old = graph.number(data["channel"]), graph.people.get(data["from"])
    to = data.get("to")
    fresh = f"US.{secrets.token_hex(8)}"
    new = graph.people.change(to if to else old.phone, **({"name": old.name} if to else {"user_id": fresh}))
    kind = "user_changed_number" if to else "user_changed_user_id"
    before, after = (old.wa_id, new.wa_id) if to else (old.user_id, new.user_id)
    system: dict[str, Json] = {
        "body": f"User {old.name} changed from {before} to {after}",
        "type": kind,
        "user_id": new.user_id,
        "previous_user_id": old.user_id,
        **({"wa_id": new.wa_id} if to else {}),
    }
    message = {
        **({"from": old.wa_id} if to else {}),
        "id": f"wamid.SYS{secrets.token_hex(10)}",
        "timestamp": str(now() // 1_000_000),
        "type": "system",
        "system": system,
    }
    return asdict(await graph.outboxes[number.phone_number_id].post([Update("messages", "messages", message)]))


async def webhook(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Post any webhook. `signature` is one of `good`, `missing`, or the header's value itself."""
    outbox = graph.outboxes[graph.number(data["channel"]).phone_number_id]
    field = data.get("field", "messages")
    updates = [
        Update(field, array, element) for array, elements in data.get("updates", {}).items() for element in elements
    ]
    if "value" in data:
        updates.append(Update(field, "", data["value"]))
    signature = data.get("signature", "good")
    if "text" not in data and signature == "good":
        return asdict(await outbox.post(updates, escape=data.get("escape") is not False))
    body = data["text"].encode("utf-8", "surrogatepass") if "text" in data else encode(document(outbox.number, updates))
    changed = {} if signature == "good" else {"signature": None if signature == "missing" else signature}
    return asdict(await outbox.post_bytes(body, **changed))


async def redeliver(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Deliver the newest updates again, in another batching."""
    outbox = graph.outboxes[graph.number(data["channel"]).phone_number_id]
    posted = await outbox.redeliver(
        int(data.get("count", 1000)), int(data.get("batch", 100)), shuffle=data.get("shuffle") is True
    )
    return {"items": [asdict(answer) for answer in posted]}


async def verify(graph: SimulatedGraph, data: Mapping[str, Json]) -> Json:
    """Verify the URL as Meta does when it is set."""
    number = graph.number(data["channel"])
    query = {
        "hub.mode": "subscribe",
        "hub.verify_token": data.get("token", number.verify_token),
        "hub.challenge": str(secrets.randbelow(10**9)),
    }
    posted = await graph.hub.get(f"{number.webhook_url}?{urlencode(query)}")
    return {**asdict(posted), "verified": posted.status == 200 and posted.body == query["hub.challenge"]}


CALLS: Final[Mapping[str, Call]] = {
    "number": number,
    "subscription": subscription,
    "template": template,
    "pacing": pacing,
    "person": person,
    "preference": preference,
    "relation": relation,
    "block": block,
    "report": report,
    "moves": moves,
    "webhook": webhook,
    "redeliver": redeliver,
    "verify": verify,
}
"""Every control call by its name."""
