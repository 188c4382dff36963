"""A gateway that ran with a clock a day ahead and is started again with the right one: nothing is held up."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web

from gateway.core.clock import SECOND, iso
from gateway.store import ledger_check
from tests.support.house import DAY, House, free_port
from tests.support.meta import GROUP, both_media, write
from tests.support.people import ledger, put

ANA, BO, CY = "+15551230001", "+15551230002", "+15551230003"


class Listener:
    """An event sink that refuses until it is told to take."""

    def __init__(self) -> None:
        self.port, self.takes, self.asked = free_port(), False, 0
        self.bodies: list[Any] = []

    async def _event(self, request: web.Request) -> web.Response:
        self.asked += 1
        if not self.takes:
            return web.Response(status=503)
        self.bodies.append(await request.json())
        return web.Response(status=204)

    async def start(self) -> web.AppRunner:
        """Listen; the caller cleans the runner up."""
        app = web.Application()
        app.router.add_post("/events", self._event)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.port).start()
        return runner


async def test_everything_works_at_once_after_a_restart_with_the_right_clock(tmp_path: Path) -> None:
    sink = Listener()
    more = f'[[event_sinks]]\nurl = "http://127.0.0.1:{sink.port}/events"\nsecret = "a-secret-of-the-sink-0123456789"'
    house = House(tmp_path, more=more)
    runner = await sink.start()
    try:
        house.clock.advance(DAY)
        async with house.up():
            await house.subscribe(ANA, BO)
            before = await house.send(BO, "before", "utility")
            await house.message(before["id"], "delivered")
            await house.text(ANA, "STOP")
            await house.phone(ANA, 1)
            await house.text(CY, "JOIN")
            assert "reply Y" in (await house.phone(CY, 1))[-1]

            async def refused() -> bool:
                return sink.asked > 0

            await house.until(refused)
        house.clock.advance(-DAY)
        sink.takes = True
        async with house.up():
            async with house.http.get(f"{house.url}/readyz") as answer:
                assert answer.status == 200, await answer.text()
            code = await house.send(BO, "Your code is 1", "authentication")
            await house.message(code["id"], "delivered")
            await house.text(BO, "STOP")
            assert "unsubscribed" in (await house.phone(BO, 2))[-1]
            await house.text(CY, "Y")
            assert (await house.consent(CY))["state"] == "subscribed"
            await house.text(ANA, "JOIN")
            assert (await house.consent(ANA))["state"] == "pending"
            assert "reply Y" in (await house.phone(ANA, 1))[-1]
            await house.text(ANA, "Y")
            assert (await house.consent(ANA))["state"] == "subscribed"
            campaign = {
                "name": "after", "channel": "sms-us", "category": "utility", "text": "Sale",
                "recipients": [{"to": f"+1555{4_000_000 + i}"} for i in range(5)],
            }  # fmt: skip
            status, found = await house.api("POST", "/v1/campaigns", campaign)
            assert status == 202, found
            await house.campaign(found["id"])

            async def told() -> bool:
                return all(any(id_ in str(body) for body in sink.bodies) for id_ in (before["id"], code["id"]))

            await house.until(told, lambda: str(sink.bodies)[:500])
    finally:
        await runner.cleanup()


async def test_caps_and_service_windows_of_the_future_end(tmp_path: Path) -> None:
    """What a clock a month ahead counted for the caps counts from now, and the store says nothing of the future."""
    house = House(tmp_path)
    house.clock.advance(30 * DAY)
    async with house.up():
        await house.subscribe(ANA)
        first = await house.send(ANA)
        await house.message(first["id"], "delivered")
        await house.text(ANA, "hello")
    house.clock.advance(-30 * DAY)
    async with house.up():

        async def brought_back() -> bool:
            latest = house.clock.now() + 5 * SECOND
            times = await house.sql(
                "SELECT counted_at FROM messages UNION ALL SELECT claimed_at FROM messages"
                " UNION ALL SELECT answerable_at FROM conversations"
                " UNION ALL SELECT CAST(value AS BIGINT) FROM marks WHERE name = 'clock'"
            )
            return all(0 <= at <= latest for (at,) in times if at is not None)

        await house.until(brought_back)


async def test_a_template_that_was_never_refused_needs_no_trial_after_it(tmp_path: Path) -> None:
    """Only a rest that was counted in the future ends; a template without one gets none."""
    house = both_media(tmp_path)

    async def stored() -> list[tuple[Any, ...]]:
        return await house.sql("SELECT rests_until, updated_at FROM templates")

    async def listed() -> bool:
        return bool(await stored())

    house.clock.advance(DAY)
    async with house.up():
        await house.until(listed)
    house.clock.advance(-DAY)
    async with house.up():
        assert all(rests is None and at <= house.clock.now() + 5 * SECOND for rests, at in await stored())


FORM = {"state": "subscribed", "source": "web_form"}


async def recorded(house: House, event: str) -> bool:
    """Whether Ana's ledger has an entry of this name, at whatever time."""
    return event in [entry["event"] for entry in await ledger(house, ANA)]


async def test_windows_and_throttles_of_the_future_end_in_their_time(tmp_path: Path) -> None:
    """By a clock a year ahead one texted JOIN and is not heard of again, another got a prompt by a form, and a third
    stopped by the API: all of it counts from the start with the right clock."""
    house = both_media(tmp_path)
    house.clock.advance(365 * DAY)
    async with house.up():
        await house.text(ANA, "JOIN")
        await house.phone(ANA, 1)
        assert (await put(house, BO, **FORM))["prompt"] == "queued"
        await house.phone(BO, 1)
        stopped = iso(house.clock.now() - DAY)
        await put(house, CY, group=GROUP, state="unsubscribed", evidence={"at": stopped})
    house.clock.advance(-365 * DAY)
    began = house.clock.now()
    async with house.up():
        await house.until(partial(recorded, house, "updated"))
        until = (await house.consent(ANA))["pending_until"]
        assert iso(began + 30 * DAY - 10 * SECOND) < until < iso(house.clock.now() + 30 * DAY)
        assert (await put(house, BO, **FORM))["prompt"] == "throttled"
        house.clock.advance(DAY)
        assert (await house.consent(ANA))["pending_until"] == until
        await write(house, CY, "START")
        assert (await house.consent(CY, GROUP))["state"] == "subscribed"
        assert (await put(house, BO, **FORM))["prompt"] == "queued"
        house.clock.advance(30 * DAY)
        assert (await house.consent(ANA))["state"] == "unknown"
        await house.until(partial(recorded, house, "window_ended"))
        checked = await house.gateway.context.store.read(lambda connection: ledger_check.check(connection, "", 1000))
        assert checked.faults == []
