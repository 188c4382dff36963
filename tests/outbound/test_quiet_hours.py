"""Quiet hours from outside: deferred and let go spread out, or refused, by the person's own clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from gateway.core.clock import MINUTE, SECOND, instant
from tests.support.house import HOUR, House
from tests.support.senders import campaign, gateway, outcome

NEW_YORK, DALLAS = "+12125550101", "+12145550101"
SENT = ("sent", None)
HOURS = 'quiet_hours = "21:00-08:00"'


def put_clock(house: House, zone: str, hour: int, weekday: int = 2) -> None:
    """Put the clock forward to the next time that it is so late in a zone, on a weekday (Monday is 0)."""
    here = datetime.fromtimestamp(house.clock.now() / SECOND, UTC).astimezone(ZoneInfo(zone))
    then = here.replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=1)
    while then.weekday() != weekday:
        then += timedelta(days=1)
    house.clock.advance(instant(then.astimezone(UTC)) - house.clock.now())


async def test_marketing_waits_for_the_morning_and_is_released_spread_out(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms=HOURS) as house:
        put_clock(house, "America/New_York", 22)
        people = [f"+1212555{i:04}" for i in range(100, 130)]
        await house.subscribe(*people)
        assert await outcome(house, await house.send(people[0], "Your code", "utility")) == SENT
        refused = await house.send(people[0], on_quiet_hours="refuse")
        assert (refused["status"], refused["reason"]) == ("refused", "quiet_hours")
        one = await house.send(people[0])
        assert (one["status"], one["reason"]) == ("deferred", "quiet_hours")
        run = await campaign(house, people[1:], "sms-us")

        async def deferred() -> bool:
            _, shown = await house.api("GET", f"/v1/campaigns/{run['id']}")
            return bool(shown["counts"]["deferred"] == 29)

        await house.until(deferred)
        house.clock.advance(10 * HOUR + 5 * MINUTE)  # 08:05, a third of them

        async def some() -> bool:
            return len(await house.requests()) > 1

        await house.until(some)
        assert len(await house.requests()) < 25, "let go over a quarter of an hour, not all at once"
        house.clock.advance(15 * MINUTE)

        async def delivered() -> bool:
            return bool((await house.campaign(run["id"]))["counts"]["delivered"] == 29)

        await house.until(delivered)
        await house.message(one["id"], "delivered")


async def test_the_stored_time_zone_counts(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms=HOURS) as house:
        put_clock(house, "America/New_York", 22)
        await house.subscribe(NEW_YORK)
        status, _ = await house.api("PATCH", f"/v1/contacts/{NEW_YORK}", {"timezone": "America/Los_Angeles"})
        assert status == 200
        assert await outcome(house, await house.send(NEW_YORK)) == SENT


async def test_quiet_hours_of_states_and_places_are_added(tmp_path: Path) -> None:
    settings = f'{HOURS}\nquiet_hours_of_states = true\nquiet_hours_in = {{ US-NY = {{ sun = "00:00-24:00" }} }}'
    async with gateway(tmp_path, sms=settings) as house:
        await house.subscribe(NEW_YORK, DALLAS)
        put_clock(house, "America/New_York", 11, weekday=6)  # a Sunday, 10:00 in Texas
        assert (await outcome(house, await house.send(NEW_YORK)))[1] == "quiet_hours"
        assert (await outcome(house, await house.send(DALLAS)))[1] == "quiet_hours"
        house.clock.advance(2 * HOUR)
        assert await outcome(house, await house.send(DALLAS, "Sunday noon")) == SENT
        put_clock(house, "America/New_York", 11, weekday=2)
        assert await outcome(house, await house.send(NEW_YORK, "Wednesday")) == SENT


async def test_prompts_keep_quiet_hours_unless_a_person_waits_for_them(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms=HOURS) as house:
        put_clock(house, "America/New_York", 22)
        asks = {"state": "subscribed", "source": "api", "double_opt_in": True}
        status, consent = await house.api("PUT", f"/v1/consents/sms-promos/{NEW_YORK}", asks)
        assert (status, consent["state"], consent["prompt"]) == (200, "pending", "deferred")
        opens = instant(datetime.fromisoformat(consent["prompt_at"])) - house.clock.now()
        assert 9 * HOUR < opens < 10 * HOUR + MINUTE
        assert consent["pending_until"] is None
        await house.text(NEW_YORK, "Y")
        assert (await house.consent(NEW_YORK))["state"] == "pending", "it answers something else: no prompt went out"
        form = {"state": "subscribed", "source": "web_form"}
        await house.api("PUT", f"/v1/consents/sms-promos/{DALLAS}", form)
        await house.phone(DALLAS, 1)
        assert await house.phone(NEW_YORK) == []
        house.clock.advance(10 * HOUR + MINUTE)
        assert "reply Y" in (await house.phone(NEW_YORK, 1))[0]
        assert (await house.consent(NEW_YORK))["pending_until"] is not None
        await house.text(NEW_YORK, "Y")
        assert (await house.consent(NEW_YORK))["state"] == "subscribed"


async def test_a_dry_run_says_until_when(tmp_path: Path) -> None:
    async with gateway(tmp_path, sms=HOURS + '\nmarketing_caps = ["1 per 24 hours"]') as house:
        put_clock(house, "America/New_York", 20)
        await house.subscribe(NEW_YORK)
        assert await outcome(house, await house.send(NEW_YORK)) == SENT
        sent_at = house.clock.now()
        house.clock.advance(2 * HOUR)
        report = await campaign(house, [NEW_YORK], "sms-us", dry_run=True, on_cap="defer")
        (item,) = report["items"]
        assert (item["status"], item["reasons"]) == ("deferred", ["frequency_capped", "quiet_hours"])
        frees, opens = (instant(datetime.fromisoformat(gate["until"])) for gate in item["gates"])
        assert abs(frees - sent_at - 24 * HOUR) < MINUTE
        assert 10 * HOUR <= opens - house.clock.now() <= 10 * HOUR + 15 * MINUTE
