"""What a person's contact says of their caps, and numbers that change hands by Twilio's daily list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from gateway.core.clock import MINUTE, SECOND, instant
from tests.support.house import DAY, HOUR, House
from tests.support.senders import ANA, BO, CLEO, gateway, outcome

SENT = ("sent", None)


async def test_a_contact_shows_which_caps_are_used_and_when_they_free(tmp_path: Path) -> None:
    more = '\n[frequency]\nmarketing_caps = ["6 per 7 days"]\n'
    async with gateway(tmp_path, sms='marketing_caps = ["1 per 24 hours", "4 per 7 days"]', more=more) as house:
        await house.subscribe(ANA)
        assert await outcome(house, await house.send(ANA)) == SENT
        at = house.clock.now()
        house.clock.advance(HOUR)
        _, found = await house.api("GET", f"/v1/contacts/{ANA}")
        mine = [it for it in found["caps"] if it["channel"] == "sms-us"]
        day, week, every = mine
        assert (day["group"], day["cap"], day["limit"], day["used"], day["left"]) == ("sms-promos", 1, 1, 1, 0)
        assert abs(instant(datetime.fromisoformat(day["frees_at"])) - at - DAY) < MINUTE
        assert (week["cap"], week["used"], week["left"], week["frees_at"]) == (4, 1, 3, None)
        assert (every["group"], every["cap"], every["used"], every["window_seconds"]) == (None, 6, 1, 7 * 86_400)
        other = [it for it in found["caps"] if it["channel"] == "wa-one"]
        assert [(it["group"], it["limit"], it["used"]) for it in other] == [(None, 3, 1)], "not rated yet: half"


async def set_list(house: House, days_ago: int, *numbers: str) -> None:
    day = datetime.fromtimestamp(house.clock.now() // SECOND, UTC).date() - timedelta(days=days_ago)
    said = {"date": str(day), "numbers": list(numbers)}
    async with house.http.post(f"{house.simulator}/simulator/twilio/deactivated", json=said) as answer:
        assert answer.status == 200


async def test_deactivated_numbers_lose_their_opt_ins_and_keep_their_stops(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        house.gateway.context.config.channels["sms-us"].__dict__["deactivations"] = True
        await house.subscribe(ANA, BO)
        await house.text(CLEO, "STOP")
        strangers = [f"+1312{i:07}" for i in range(2_000_000, 2_002_500)]
        for day in range(7, 2, -1):
            await set_list(house, day, "+13129999999")
        await set_list(house, 2, ANA, CLEO, *strangers, "nonsense", "")
        await set_list(house, 1, "+13129999999")
        assert await house.gateway.deactivations.look() == 2
        assert (await house.consent(ANA))["state"] == "unknown"
        assert (await house.consent(CLEO))["state"] == "unsubscribed"
        assert await outcome(house, await house.send(ANA, "Hi", "utility")) == ("refused", "invalid_address")
        assert await outcome(house, await house.send(BO)) == SENT
        assert await house.gateway.deactivations.look() == 0, "each list once"
        _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
        assert ledger["items"][-1]["evidence"]["code"] == "deactivated"

        await house.text(ANA, "JOIN")
        await house.phone(ANA, 1)
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed", "whoever has it now is there"
        house.clock.advance(DAY)
        await set_list(house, 1, BO)
        message = await house.send(BO, "Hi", "utility")
        await house.message(message["id"], "delivered")
        assert await house.gateway.deactivations.look() == 1
        assert (await house.consent(BO))["state"] == "unknown"


async def test_lists_are_not_asked_for_unless_the_file_says_so(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await house.subscribe(ANA)
        for day in range(1, 8):
            await set_list(house, day, ANA)
        assert await house.gateway.deactivations.look() == 0
        assert (await house.consent(ANA))["state"] == "subscribed"
