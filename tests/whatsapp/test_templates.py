"""Templates, from outside: the cache and what keeps it, a pause that holds, a category that flips, the window."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.core.clock import SECOND
from tests.support.house import House
from tests.support.meta import (
    ORDER,
    PROMO,
    know_templates,
    notice,
    play,
    post,
    send,
    sent,
    standing,
    subscribe,
    templates,
    write,
)

ANA, BEA, CEM = "+12126001000", "+12126001001", "+12126001002"
HELD = ("deferred", "template_unavailable")


async def told(house: House, event: str, template: str = "promo_1", **more: object) -> None:
    """Meta's webhook about a template's status, with the hyphen it writes."""
    what = {
        "event": event, "message_template_id": 1234567890, "message_template_name": template,
        "message_template_language": "en-US", "reason": None, **more,
    }  # fmt: skip
    assert (await post(house, notice("message_template_status_update", **what)))[0] == 200


@pytest.fixture
async def ready(both: House) -> House:
    """A house that knows its templates, and three subscribers."""
    await know_templates(both)
    await subscribe(both, ANA, BEA, CEM)
    return both


async def test_the_cache_is_filled_at_the_start(ready: House) -> None:
    known = await templates(ready)
    assert known["promo_1", "en_US"] | {"id": "", "updated_at": ""} == {
        "name": "promo_1", "language": "en_US", "status": "approved", "category": "marketing", "quality": "green",
        "id": "", "buttons": ["Stop promotions"], "variables": ["1"], "header": None, "sendable": True,
        "updated_at": "",
    }  # fmt: skip
    assert known["order_update", "en_US"]["category"] == "utility"
    assert known["promo_1", "pt_BR"]["buttons"] == ["Parar promoções"]
    items: list[Any] = []
    cursor = ""
    while cursor is not None:
        _, page = await ready.api("GET", "/v1/channels/wa-main/templates?limit=2" + cursor)
        items += page["items"]
        cursor = f"&cursor={page['next'].replace(' ', '%20')}" if page["next"] else None
    assert [(item["name"], item["language"]) for item in items] == sorted(known)
    assert (await ready.api("GET", "/v1/channels/sms-us/templates"))[1] == {"items": [], "next": None}
    assert (await ready.api("GET", "/v1/channels/none/templates"))[0] == 404
    assert (await ready.api("GET", "/v1/channels/wa-main/templates?cursor=x"))[0] == 422


async def test_webhooks_keep_the_cache_of_templates_up_to_date(ready: House) -> None:
    await told(ready, "PAUSED")
    assert (await templates(ready))["promo_1", "en_US"]["status"] == "paused"
    assert (await templates(ready))["promo_1", "pt_BR"]["status"] == "approved"
    scored = {"previous_quality_score": "GREEN", "new_quality_score": "YELLOW"}
    which = {"message_template_name": "promo_1", "message_template_language": "en-US"}
    await post(ready, notice("message_template_quality_update", **scored, **which))
    assert (await templates(ready))["promo_1", "en_US"]["quality"] == "yellow"
    await post(ready, notice("template_category_update", **which))  # says nothing
    await play(ready, "template", channel="wa-main", name="fresh", announce=False)
    await told(ready, "APPROVED", "fresh")  # one that we were not told of: asked for

    async def known() -> bool:
        return ("fresh", "en_US") in await templates(ready)

    await ready.until(known)


async def test_a_pause_holds_and_its_end_releases(ready: House) -> None:
    """A single message and a campaign wait, nothing of them is handed over, and both go out once Meta says so."""
    await told(ready, "PAUSED")
    single = await send(ready, ANA, PROMO)
    assert (single["status"], single["reason"]) == HELD
    campaign = {
        "name": "held", "channel": "wa-main", "category": "marketing", "template": PROMO,
        "recipients": [{"to": BEA}, {"to": CEM}],
    }  # fmt: skip
    _, made = await ready.api("POST", "/v1/campaigns", campaign)
    other = await sent(ready, await send(ready, ANA, ORDER))
    assert other["reason"] is None
    ready.clock.advance(3600 * SECOND)
    assert not [item for item in await ready.requests() if item["fields"]["template"]["name"] == "promo_1"]
    _, waiting = await ready.api("GET", f"/v1/campaigns/{made['id']}")
    assert waiting["counts"]["queued"] + waiting["counts"]["deferred"] == 2
    await told(ready, "APPROVED", other_info={"title": "UNPAUSE"})
    assert (await sent(ready, single))["reason"] is None
    assert (await ready.campaign(made["id"]))["counts"]["refused"] == 0
    for phone in (ANA, BEA, CEM):
        assert "Hi Ana, 20% off this week." in await ready.phone(phone, 1)


async def test_a_pause_that_ends_in_disabled_refuses(ready: House) -> None:
    await told(ready, "PAUSED")
    waiting = await send(ready, ANA, PROMO)
    await told(ready, "DISABLED")
    assert (await ready.message(waiting["id"], "refused"))["reason"] == "template_unavailable"
    assert (await send(ready, BEA, PROMO))["reason"] == "template_unavailable"
    await told(ready, "REINSTATED")
    assert (await sent(ready, await send(ready, BEA, PROMO)))["reason"] is None


async def listed(house: House) -> None:
    """Meta's list was asked for; it says that the template is approved."""
    await house.gateway.ratings["wa-main"].look()


async def test_a_pause_that_was_told_beats_the_list_for_ten_minutes(ready: House) -> None:
    await told(ready, "PAUSED")
    waiting = await send(ready, ANA, PROMO)
    for minutes in (0, 4, 5):
        ready.clock.advance(minutes * 60 * SECOND)
        await listed(ready)
        assert (await templates(ready))["promo_1", "en_US"]["status"] == "paused"
    ready.clock.advance(70 * SECOND)
    await listed(ready)
    assert (await sent(ready, waiting))["reason"] is None


async def test_after_a_refusal_one_message_tries_and_the_rest_follows(ready: House) -> None:
    """132015, and a list that says APPROVED all along: after ten minutes one tries, is refused, and one again."""
    people = [f"+1212700{i:04}" for i in range(12)]
    await subscribe(ready, *people)
    await ready.fault(kind="error", code=132015, status=400, count=2)
    first = await send(ready, ANA, PROMO)
    await ready.message(first["id"], "deferred")
    _, run = await ready.api(
        "POST",
        "/v1/campaigns",
        {"name": "c", "channel": "wa-main", "category": "marketing", "template": PROMO,
         "recipients": [{"to": it} for it in people]},
    )  # fmt: skip
    single = await send(ready, BEA, PROMO)

    async def tries() -> int:
        return len([it for it in await ready.requests() if it["fields"]["template"]["name"] == "promo_1"])

    await listed(ready)
    assert await tries() == 1
    ready.clock.advance(601 * SECOND)
    await listed(ready)

    async def refused_again() -> bool:
        return await tries() == 2

    await ready.until(refused_again)
    await listed(ready)
    assert await sent(ready, await send(ready, CEM, ORDER)), "another template goes meanwhile"
    assert await tries() == 2, "one of fourteen"
    ready.clock.advance(601 * SECOND)
    await listed(ready)
    await ready.campaign(run["id"])
    for message in (first, single):
        await ready.until(lambda message=message: _over(ready, message["id"]))
    assert await tries() == 2 + 14


async def _over(house: House, id_: str) -> bool:
    house.clock.advance(SECOND)
    return (await house.message(id_))["status"] in ("accepted", "sent", "delivered", "read")


async def test_a_category_that_flips_asks_for_the_other_consent_at_once(ready: House) -> None:
    """Utility needs no opt-in, marketing does; what waits is judged by what the template is when its turn comes."""
    stranger = "+12126009999"
    assert (await sent(ready, await send(ready, stranger, ORDER)))["reason"] is None
    await ready.api("POST", "/v1/channels/wa-main/pause")
    waiting = await send(ready, stranger, ORDER)
    which = {"message_template_name": "order_update", "message_template_language": "en-US"}
    flip = {"previous_category": "UTILITY", "new_category": "MARKETING"}
    await post(ready, notice("template_category_update", **which, **flip))
    assert (await send(ready, stranger, ORDER))["reason"] == "not_subscribed"
    await ready.api("POST", "/v1/channels/wa-main/resume")
    assert (await ready.message(waiting["id"], "refused"))["reason"] == "not_subscribed"
    assert (await sent(ready, await send(ready, ANA, ORDER)))["reason"] is None


async def test_a_flip_that_is_announced_counts_already(ready: House) -> None:
    which = {"message_template_name": "order_update", "message_template_language": "en-US"}
    await post(ready, notice("template_category_update", **which, new_category="UTILITY", correct_category="MARKETING"))
    assert (await send(ready, "+12126009999", ORDER))["reason"] == "not_subscribed"


async def test_a_marketing_template_sent_as_utility_is_marketing(ready: House) -> None:
    assert (await send(ready, "+12126009999", PROMO, category="utility"))["reason"] == "not_subscribed"


async def test_132015_at_once_holds_the_template(ready: House) -> None:
    """Meta refuses the first: it waits, the cache knows, and what comes after is not tried."""
    await ready.fault(kind="error", code=132015, status=400, detail="paused")
    first = await send(ready, ANA, PROMO)
    found = await ready.message(first["id"], "deferred")
    assert (found["reason"], found["error"]["code"]) == ("template_unavailable", "132015")
    assert (await templates(ready))["promo_1", "en_US"]["status"] == "paused"
    second = await send(ready, BEA, PROMO)
    assert (second["status"], second["reason"]) == HELD
    await told(ready, "APPROVED")
    assert (await sent(ready, first))["reason"] is None
    assert (await sent(ready, second))["reason"] is None


async def test_132016_at_once_disables_the_template(ready: House) -> None:
    await ready.fault(kind="error", code=132016, status=400)
    assert (await ready.message((await send(ready, ANA, PROMO))["id"], "failed"))["error"]["code"] == "132016"
    assert (await send(ready, BEA, PROMO))["reason"] == "template_unavailable"


async def test_a_template_that_does_not_exist_is_asked_for_once(ready: House) -> None:
    ghost = {"name": "ghost", "language": "en_US"}
    assert (await ready.message((await send(ready, ANA, ghost))["id"], "failed"))["error"]["code"] == "132001"
    assert (await send(ready, BEA, ghost))["reason"] == "template_unavailable"
    await play(ready, "template", channel="wa-main", name="ghost", body="Boo")
    await told(ready, "APPROVED", "ghost")
    assert (await sent(ready, await send(ready, BEA, ghost)))["reason"] is None


async def test_held_by_pacing_and_released(ready: House) -> None:
    await play(ready, "template", channel="wa-main", name="promo_1", pacing=True)
    message = await ready.message((await send(ready, ANA, PROMO))["id"], "accepted")
    assert message["provider_id"]
    await play(ready, "pacing", channel="wa-main", name="promo_1", release=True)
    assert (await ready.message(message["id"], "read"))["error"] is None


async def test_held_by_pacing_and_dropped(ready: House) -> None:
    """132015 comes by a status: failed, not sent again; the template is on pause from now on."""
    await play(ready, "template", channel="wa-main", name="promo_1", pacing=True)
    message = await ready.message((await send(ready, ANA, PROMO))["id"], "accepted")
    await play(ready, "pacing", channel="wa-main", name="promo_1", release=False)
    assert (await ready.message(message["id"], "failed"))["error"]["code"] == "132015"
    waiting = await send(ready, BEA, PROMO)
    assert (waiting["status"], waiting["reason"]) == HELD
    assert len([item for item in await ready.requests(ANA) if item["taken"]]) == 1


async def test_another_account_of_the_same_app_changes_none_of_ours(ready: House) -> None:
    raw = notice(
        "message_template_status_update", event="DISABLED", message_template_name="promo_1",
        message_template_language="en-US",
    ).replace(b'"102290129340398"', b'"999999999999999"')  # fmt: skip
    assert (await post(ready, raw))[0] == 200
    assert (await templates(ready))["promo_1", "en_US"]["status"] == "approved"


async def test_free_form_goes_inside_the_service_window_only(both: House) -> None:
    """Free-form inside only, templates always; `service` answers what they wrote."""
    await know_templates(both)
    assert (await send(both, ANA, category="utility", text="Hi"))["reason"] == "outside_service_window"
    assert (await send(both, ANA, category="service", text="Hi"))["reason"] == "outside_service_window"
    assert (await sent(both, await send(both, ANA, ORDER)))["reason"] is None
    assert [item["fields"]["type"] for item in await both.requests(ANA)] == ["template"]
    await write(both, ANA, "hello")
    assert (await sent(both, await send(both, ANA, category="utility", text="Hi")))["reason"] is None
    assert (await sent(both, await send(both, ANA, category="service", text="Hi")))["reason"] is None
    assert (await send(both, ANA, category="marketing", text="Buy"))["reason"] == "not_subscribed"
    assert await standing(both, ANA) == ("unknown", "allowed")
    both.clock.advance(25 * 3600 * SECOND)
    assert (await send(both, ANA, category="utility", text="Hi"))["reason"] == "outside_service_window"


async def test_131047_closes_the_window(both: House) -> None:
    await write(both, ANA, "hello")
    await both.fault(kind="failed", recipient=ANA, code=131047)
    message = await send(both, ANA, category="utility", text="Hi")
    assert (await both.message(message["id"], "failed"))["error"]["code"] == "131047"
    assert (await send(both, ANA, category="utility", text="Hi"))["reason"] == "outside_service_window"
    await write(both, ANA, "hello?", seconds=5)
    assert (await sent(both, await send(both, ANA, category="utility", text="Hi")))["reason"] is None
