"""WhatsApp beside SMS on one gateway: opt-in, a template campaign, a tap on Stop promotions, and what still arrives."""

from __future__ import annotations

from gateway.core.clock import SECOND
from tests.support.house import House

BEA = "+15551230077"

PROMO = {"name": "promo_1", "language": "en_US", "body": ["{{first_name}}"], "opt_out_button": 0}


def campaign(name: str) -> dict[str, object]:
    return {
        "name": name,
        "channel": "wa-main",
        "category": "marketing",
        "template": PROMO,
        "recipients": [{"to": BEA, "variables": {"first_name": "Bea"}}],
    }


async def test_tap_on_stop_promotions_stops_marketing_only(both: House) -> None:
    await both.text(BEA, "START", channel="wa-main")
    assert "you're in" in (await both.phone(BEA, 1))[0]
    assert (await both.consent(BEA, "wa-news"))["state"] == "subscribed"

    both.clock.advance(10 * SECOND)  # a campaign sends to one person once in 6 seconds
    status, first = await both.api("POST", "/v1/campaigns", campaign("one"))
    assert status == 202, first
    assert (await both.campaign(first["id"]))["counts"]["refused"] == 0
    await both.deliveries(BEA, 2)

    async with both.http.post(f"{both.simulator}/simulator/tap", json={"from": BEA, "channel": "wa-main"}) as answer:
        assert answer.status == 200, await answer.text()
    assert "no more promotions" in (await both.phone(BEA, 3))[2]
    consent = await both.consent(BEA, "wa-news")
    assert (consent["state"], consent["marketing"]) == ("subscribed", "stopped")

    status, second = await both.api("POST", "/v1/campaigns", campaign("two"))
    done = await both.campaign(second["id"])
    assert done["refused"] == {"marketing_stopped": 1}

    update = {"channel": "wa-main", "to": BEA, "category": "utility",
              "template": {"name": "order_update", "language": "en_US", "body": ["A-17"]}}  # fmt: skip
    status, message = await both.api("POST", "/v1/messages", update)
    assert status == 202, message
    await both.message(message["id"], "sent", "delivered", "read")
    assert len(await both.deliveries(BEA, 4)) == 4
