"""People, from outside: brought to a state by their own texts, and what they received."""

from __future__ import annotations

import base64
import re
from typing import Any

from gateway.core.clock import SECOND, iso
from gateway.store.schema import metadata
from tests.support import carrier
from tests.support.house import House

REPLIES = {
    "prompt": "Acme: reply Y",
    "confirmed": "Acme: you're in",
    "opted_out": "Acme: you are unsubscribed",
    "help": "Acme: help at",
    "hours": "Open 9-5.",
}
"""How the automatic replies of the house begin, by their names."""

MARKER = "+15559990000"


async def say(house: House, phone: str, text: str) -> None:
    """A phone texts the gateway, which takes it. A webhook that is answered 503, or not in time, as on a machine with
    too much to do, is delivered again under the same id, as by a carrier."""
    id_ = carrier.sid()
    posted: dict[str, Any] = {}

    async def taken() -> bool:
        posted.update(await house.text(phone, text, id=id_))
        assert posted["status"] in (200, 503, 0), posted
        return posted["status"] == 200

    await house.until(taken, lambda: f"{text!r} from {phone} was answered {posted}")


async def bring(house: House, phone: str, state: str) -> None:
    """Bring a phone that was never seen into a state, by its own texts (an `outside` one by the API)."""
    match state:
        case "unsubscribed":
            await say(house, phone, "STOP")
            await house.phone(phone, 1)
        case "unsubscribed outside":
            await put(house, phone, state="unsubscribed")
        case "pending":
            await say(house, phone, "JOIN")
            await house.phone(phone, 1)
        case "subscribed":
            await say(house, phone, "JOIN")
            await house.phone(phone, 1)
            await say(house, phone, "Y")
            await house.phone(phone, 2)
        case _:
            assert state == "unknown"
    assert (await house.consent(phone))["state"] == state.removesuffix(" outside")


async def put(house: House, phone: str, *, group: str = "sms-promos", expect: int = 200, **body: Any) -> dict[str, Any]:
    """PUT /v1/consents; the answer."""
    status, resource = await house.api("PUT", f"/v1/consents/{group}/{phone}", body)
    assert status == expect, (status, resource)
    answer: dict[str, Any] = resource
    return answer


async def settle(house: House) -> None:
    """Everything that is due has gone out."""

    async def empty() -> bool:
        _, channels = await house.api("GET", "/v1/channels")
        _, on_their_way = await house.api("GET", "/v1/messages?status=sending&limit=1")
        return not any(item["queued"] for item in channels["items"]) and not on_their_way["items"]

    await house.until(empty)
    marker = await house.send(MARKER, "marker", "utility")
    await house.message(marker["id"], "accepted", "sent", "delivered")


async def catch_up(house: House, channel: str = "sms-us") -> None:
    """The gateway has asked the provider for what its webhooks did not bring."""
    assert await house.gateway.catch_ups[channel].look()


async def heard(house: House, phone: str) -> list[str]:
    """The names of the replies that a phone has by now (a text that is none of them as it is)."""
    await settle(house)
    names = {start: name for name, start in REPLIES.items()}
    texts = await house.phone(phone)
    return [next((name for start, name in names.items() if text.startswith(start)), text) for text in texts]


async def ledger(house: House, phone: str, group: str = "sms-promos") -> list[dict[str, Any]]:
    """A person's ledger."""
    status, page = await house.api("GET", f"/v1/consents/{group}/{phone}/ledger?limit=1000")
    assert status == 200, page
    items: list[dict[str, Any]] = page["items"]
    return items


async def remembered(house: House, *needles: str) -> list[str]:
    """The tables that still say one of these words, in clear or in base64 as WhatsApp's ids do. Stored answers for
    idempotency keys are left out."""

    def unit(connection: Any) -> list[str]:
        found = set()
        for table in metadata.sorted_tables:
            for row in connection.execute(table.select()):
                text = " ".join(it.decode("latin-1") if isinstance(it, bytes) else str(it) for it in row)
                for id_ in re.findall(r"wamid\.([\w+/]+)", text):
                    text += base64.b64decode(id_ + "=" * (-len(id_) % 4)).decode("latin-1")
                found |= {table.name for needle in needles if needle in text}
        return sorted(found - {"idempotency"})

    return await house.gateway.context.store.read(unit)


def since(now: int, seconds: float) -> str:
    """An RFC 3339 time, so many seconds from an instant."""
    return iso(now + int(seconds * SECOND))
