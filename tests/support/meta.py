"""WhatsApp as the tests from outside see it: the gateway's file with both media, and webhooks as Meta signs them."""

from __future__ import annotations

import io
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from channels.whatsapp import sign
from tests.support import people
from tests.support.house import House

NUMBER = "106540352242922"
ACCOUNT = "102290129340398"
SECRET = "secret"
GROUP = "wa-news"

WHATSAPP = """
[channels.wa-main]
adapter              = "whatsapp"
phone_number_id      = "106540352242922"
business_account_id  = "102290129340398"
display_phone_number = "+15550783881"
access_token         = "token"
app_secret           = "secret"
verify_token         = "verify"
portfolio            = "acme"
rate                 = 1000
api_base_url         = "http://127.0.0.1:{simulator}"

[subscription_groups.wa-news]
name          = "Acme news"
channels      = ["wa-main"]
double_opt_in = {wa_double_opt_in}

[subscription_groups.wa-news.replies.en]
prompt             = "Acme: reply YES to get our news. HELP for help, STOP to cancel."
confirmed          = "Acme: you're in. Reply STOP to leave."
opted_out          = "Acme: you are unsubscribed."
help               = "Acme: help at acme.example/help."
promotions_stopped = "Acme: no more promotions. You still get order updates."
{wa_replies}

[[subscription_groups.sms-promos.custom_keywords]]
keywords   = ["CHAT"]
reply      = "We talk on WhatsApp."
subscribes = "wa-news"
{wa_more}
"""


def both_media(folder: Path, **values: object) -> House:
    """A `House` whose gateway has an SMS and a WhatsApp channel. `wa_double_opt_in`, `wa_replies` and `wa_more` go into
    the WhatsApp part of its file."""
    house = House(folder, **{"wa_double_opt_in": "false", "wa_replies": "", "wa_more": ""} | values)
    house.values["more"] = WHATSAPP.format(**house.values)
    return house


# ── webhooks ─────────────────────────────────────────────────────────────────────────────────────────────────────


def wamid() -> str:
    """A new message id."""
    return "wamid." + secrets.token_hex(12)


def at(house: House, seconds: float = 0) -> str:
    """A timestamp as Meta writes it, so many seconds from now."""
    return str(int(house.clock.now() / 1e6 + seconds))


def value(number: str = NUMBER, **arrays: object) -> dict[str, Any]:
    """The value of a change of field `messages` and its like."""
    return {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "15550783881", "phone_number_id": number},
        **arrays,
    }


def body(*changes: Mapping[str, Any], account: str = ACCOUNT, **entry: object) -> bytes:
    """A body of one entry with these changes."""
    document = {"object": "whatsapp_business_account", "entry": [{"id": account, **entry, "changes": list(changes)}]}
    return json.dumps(document).encode()


def change(field: str = "messages", number: str = NUMBER, **arrays: object) -> dict[str, Any]:
    """One change of a field with arrays."""
    return {"field": field, "value": value(number, **arrays)}


def notice(field: str, **fields: object) -> bytes:
    """A body about our account or template."""
    return body({"field": field, "value": fields}, time=1739321024)


async def post(house: House, raw: bytes, channel: str = "wa-main", secret: str = SECRET) -> tuple[int, str]:
    """Post a signed body to the gateway; status and text of the answer."""
    headers = {"Content-Type": "application/json", "X-Hub-Signature-256": sign(secret, raw)}
    async with house.http.post(f"{house.url}/webhooks/{channel}", data=io.BytesIO(raw), headers=headers) as answer:
        return answer.status, await answer.text()


async def deliver(house: House, *changes: Mapping[str, Any], channel: str = "wa-main", secret: str = SECRET) -> None:
    """Post changes until the gateway has stored them."""
    await taken(house, body(*changes), channel, secret)


async def taken(house: House, raw: bytes, channel: str = "wa-main", secret: str = SECRET) -> None:
    """Post a body until the gateway has stored it: one that is too busy to do so in time answers 503."""
    while (answer := await post(house, raw, channel, secret)) != (200, "{}"):
        assert answer[0] == 503, answer


def said(
    house: House, phone: str | None, text: str = "", *, user: str | None = None, seconds: float = 0, **message: object
) -> dict[str, Any]:
    """An element of `messages[]`: a text, or whatever `message` makes of it."""
    who = ({"from": phone.lstrip("+")} if phone is not None else {}) | ({"from_user_id": user} if user else {})
    plain: dict[str, Any] = {} if "type" in message else {"type": "text", "text": {"body": text}}
    return {"id": wamid(), "timestamp": at(house, seconds), **who, **plain, **message}


def tap(label: str, payload: str | None = None, context: str | None = None) -> dict[str, Any]:
    """What makes a message of `said` a tap on a template's quick reply."""
    button: dict[str, Any] = {"type": "button", "button": {"payload": payload or label, "text": label}}
    return button | ({"context": {"from": "15550783881", "id": context}} if context else {})


async def write(house: House, phone: str, text: str = "", *, seconds: float = 0, **message: object) -> None:
    """A simulated person writes (a text, or what `message` makes of it): to Meta their service window is open, too."""
    element: dict[str, object] = {"timestamp": at(house, seconds), **message}
    posted = await house.text(phone, text, "wa-main", message=element)
    assert posted["status"] == 200, posted


async def hear(house: House, phone: str | None, text: str = "", *, user: str | None = None, **more: Any) -> None:
    """A webhook written by hand says that a person wrote, named by phone, BSUID (`user`) or both."""
    await deliver(house, change(messages=[said(house, phone, text, user=user, **more)]))


def status(provider_id: str, word: str, code: int = 0, **more: object) -> dict[str, Any]:
    """An element of `statuses[]`."""
    errors = {"errors": [{"code": code, "title": f"Error {code}"}]} if code else {}
    return {"id": provider_id, "status": word, "timestamp": "1750030073", **errors, **more}


# ── what came of it ──────────────────────────────────────────────────────────────────────────────────────────────


async def standing(house: House, address: str, group: str = GROUP) -> tuple[str, str]:
    """State and marketing of a person's consent."""
    consent = await house.consent(address, group)
    return consent["state"], consent["marketing"]


async def ledger(house: House, address: str, group: str = GROUP) -> list[dict[str, Any]]:
    """A person's ledger in the WhatsApp group."""
    return await people.ledger(house, address, group)


async def events(house: House, address: str, group: str = GROUP) -> list[str]:
    """The names of a person's ledger entries; `-` before those without effect."""
    return [("" if entry["effect"] else "-") + entry["event"] for entry in await ledger(house, address, group)]


async def counted(house: House) -> dict[str, int]:
    """Items of webhooks on the WhatsApp channel by what they were, as the metrics have them."""
    async with house.http.get(f"{house.url}/metrics") as answer:
        lines = (await answer.text()).splitlines()
    counts: dict[str, int] = {}
    for line in lines:
        for name in ("assent_inbound_total{", "assent_inbound_duplicates_total{"):
            if line.startswith(name) and 'channel="wa-main"' in line:
                kind = line.partition('kind="')[2].partition('"')[0] or "duplicate"
                counts[kind] = int(float(line.rpartition(" ")[2]))
    return counts


async def kept(house: House) -> list[dict[str, Any]]:
    """The items that the gateway could not understand and keeps, after it has tried them once more."""
    code, page = await house.api("POST", "/v1/inbound/replay?limit=1000")
    assert code == 200, page
    items: list[dict[str, Any]] = page["items"]
    return items


async def identities(house: House, address: str) -> set[str]:
    """Every identity of the person at an address; empty for nobody."""
    code, contact = await house.api("GET", f"/v1/contacts/{address}")
    return {identity["value"] for identity in contact["identities"]} if code == 200 else set()


async def subscribe(house: House, *addresses: str) -> None:
    """Subscribe people to the WhatsApp group by the API."""
    await house.subscribe(*addresses, group=GROUP)


PROMO = {"name": "promo_1", "language": "en_US", "body": ["Ana"], "opt_out_button": 0}
ORDER = {"name": "order_update", "language": "en_US", "body": ["A-17"]}


async def send(house: House, to: str, template: Mapping[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """POST /v1/messages on WhatsApp: a marketing template without more, a utility one for ORDER."""
    content: dict[str, Any] = {"template": dict(template)} if template is not None else {}
    category = "utility" if template and template["name"] == "order_update" else "marketing"
    request = {"channel": "wa-main", "to": to, "category": category, **content, **more}
    code, answer = await house.api("POST", "/v1/messages", request)
    assert code == 202, answer
    resource: dict[str, Any] = answer
    return resource


async def sent(house: House, message: Mapping[str, Any]) -> dict[str, Any]:
    """A message's resource once Meta has it."""
    return await house.message(message["id"], "accepted", "sent", "delivered", "read")


async def play(house: House, call: str, **data: object) -> dict[str, Any]:
    """A control call of the simulated Graph."""
    async with house.http.post(f"{house.simulator}/simulator/graph/{call}", json=data) as answer:
        result: dict[str, Any] = await answer.json()
        assert answer.status == 200, result
        return result


async def templates(house: House) -> dict[tuple[str, str], dict[str, Any]]:
    """The templates that the gateway knows, by name and language."""
    code, page = await house.api("GET", "/v1/channels/wa-main/templates")
    assert code == 200, page
    return {(item["name"], item["language"]): item for item in page["items"]}


async def know_templates(house: House) -> None:
    """Wait until the gateway has asked for its templates."""

    async def known() -> bool:
        return bool(await templates(house))

    await house.until(known)


async def said_by_provider(house: House, address: str) -> list[dict[str, Any]]:
    """The bodies of the requests that sent something to an address, as the simulated Graph got them."""
    return [item["fields"] for item in await house.requests(address)]


def batches(elements: Iterable[Mapping[str, Any]], size: int) -> list[list[Mapping[str, Any]]]:
    """Elements in lists of at most `size`."""
    changes: Sequence[Mapping[str, Any]] = list(elements)
    return [list(changes[start : start + size]) for start in range(0, len(changes), size)]
