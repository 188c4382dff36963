"""What tests of limits share: a gateway with one SMS channel and two WhatsApp numbers of one portfolio, and calls that
change what Meta says of the numbers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.support.house import House
from tests.support.meta import ORDER, PROMO, play

ANA, BO, CLEO = "+15551230001", "+15551230002", "+15551230003"
GREEN, YELLOW, RED = "GREEN", "YELLOW", "RED"

NUMBER = """
[channels.{id}]
adapter              = "whatsapp"
phone_number_id      = "{number}"
business_account_id  = "102290129340398"
display_phone_number = "+1555078{last}"
access_token         = "token"
app_secret           = "secret"
verify_token         = "verify"
portfolio            = "acme"
api_base_url         = "http://127.0.0.1:{simulator}"
{settings}
"""

GROUP = """
[subscription_groups.wa-news]
name     = "Acme news"
channels = ["wa-one", "wa-two"]
{settings}

[subscription_groups.wa-news.replies.en]
confirmed          = "Acme: you're in. Reply STOP to leave."
opted_out          = "Acme: you are unsubscribed."
help               = "Acme: help at acme.example/help."
promotions_stopped = "Acme: no more promotions. You still get order updates."
"""


@asynccontextmanager
async def gateway(
    folder: Path,
    *,
    sms: str = "",
    twilio: str = "",
    group: str = "",
    number: str = "",
    top: str = "",
    more: str = "",
    **values: object,
) -> AsyncIterator[House]:
    """A running gateway with `sms-us`, `wa-one` and `wa-two`. `sms`, `twilio`, `group` and `number` are keys to add to
    the SMS group, to the SMS channel, to the WhatsApp group and to both numbers; `top` are keys of `[gateway]`; `more`
    is TOML."""
    house = House(folder, **values)
    numbers = "".join(
        NUMBER.format(id=id_, number=f"10654035224292{i}", last=f"388{i}", settings=number, **house.values)
        for i, id_ in enumerate(("wa-one", "wa-two"), 1)
    )
    house.text_of_config = str(house.text_of_config).replace(
        'stop_scope    = "{stop_scope}"',
        f'stop_scope    = "{{stop_scope}}"\n{sms.replace("{", "{{").replace("}", "}}")}',
    )
    house.text_of_config = str(house.text_of_config).replace(
        'replies      = "{replies}"', f'replies      = "{{replies}}"\n{twilio}', 1
    )
    if top:
        house.text_of_config = str(house.text_of_config).replace("\n\n[[api_keys]]", f"\n{top}\n\n[[api_keys]]", 1)
    house.values["more"] = numbers + GROUP.format(settings=group) + more
    async with house.up() as running:
        yield running


async def wa(
    house: House, to: str, channel: str = "wa-one", category: str = "marketing", **more: Any
) -> dict[str, Any]:
    """Send the marketing template, or for any other category the utility one; the message resource."""
    template = PROMO if category == "marketing" else ORDER
    status, message = await house.api(
        "POST", "/v1/messages", {"channel": channel, "to": to, "category": category, "template": template, **more}
    )
    assert status == 202, message
    resource: dict[str, Any] = message
    return resource


async def campaign(
    house: House, people: list[str], channel: str = "wa-one", category: str = "marketing", **more: Any
) -> dict[str, Any]:
    """Create a campaign to these people, which starts at once; the campaign resource, or the report of a dry run."""
    template = PROMO if category == "marketing" else ORDER
    content: dict[str, Any] = {"text": "Sale"} if channel == "sms-us" else {"template": template}
    body = {"name": "c", "channel": channel, "category": category, "recipients": [{"to": phone} for phone in people]}
    status, answer = await house.api("POST", "/v1/campaigns", body | content | more)
    assert status in (200, 202), answer
    resource: dict[str, Any] = answer
    return resource


def crowd(count: int, first: int = 4_000_000) -> list[str]:
    """So many phones."""
    return [f"+1555{first + i}" for i in range(count)]


async def number(house: House, channel: str = "wa-one", *, look: bool = True, **fields: Any) -> None:
    """Change what Meta says of a number; with `look`, the gateway has asked Meta since."""
    await play(house, "number", channel=channel, **fields)
    if look:
        await house.gateway.ratings[channel].look()


async def channel(house: House, id_: str = "wa-one") -> dict[str, Any]:
    """A channel as GET /v1/channels shows it."""
    status, page = await house.api("GET", "/v1/channels")
    assert status == 200, page
    shown: dict[str, Any] = next(item for item in page["items"] if item["id"] == id_)
    return shown


async def ratings_known(house: House) -> None:
    """Both numbers' ratings are known."""

    async def known() -> bool:
        channels = [await channel(house, id_) for id_ in ("wa-one", "wa-two")]
        return all(shown["quality"]["source"] for shown in channels)

    await house.until(known)


async def outcome(house: House, message: dict[str, Any]) -> tuple[str, str | None]:
    """The status and reason of a message once it does not change any more: gone out, refused, or deferred."""
    ends = ("accepted", "sent", "delivered", "read", "failed", "unknown", "refused", "deferred", "expired")
    shown = await house.message(message["id"], *ends)
    status = "sent" if shown["status"] in ("accepted", "sent", "delivered", "read") else shown["status"]
    return status, shown["reason"]
