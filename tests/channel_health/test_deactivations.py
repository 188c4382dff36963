"""Numbers that change hands, by Twilio's daily list of deactivations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from gateway.core.clock import SECOND
from tests.support.house import DAY, House
from tests.support.senders import ANA, BO, CLEO, gateway, outcome

SENT = ("sent", None)


async def set_list(house: House, days_ago: int, *numbers: str) -> None:
    """Twilio's list of a day so many days ago has these numbers."""
    day = datetime.fromtimestamp(house.clock.now() // SECOND, UTC).date() - timedelta(days=days_ago)
    body = {"date": str(day), "numbers": list(numbers)}
    async with house.http.post(f"{house.simulator}/simulator/twilio/deactivated", json=body) as answer:
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
        assert await house.gateway.deactivations.look() == 1, "CLEO wrote after that day"
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
