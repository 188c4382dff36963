"""How many messages wait on a channel: exact through every change, and kept, so that no read or pause counts them."""

from __future__ import annotations

from pathlib import Path

from tests.support.house import House
from tests.support.senders import campaign

PEOPLE = [f"+1555123{n:04}" for n in range(8)]


async def queued(house: House) -> int:
    """What GET /v1/channels says."""
    status, body = await house.api("GET", "/v1/channels")
    assert status == 200
    (channel,) = [item for item in body["items"] if item["id"] == "sms-us"]
    number: int = channel["queued"]
    return number


async def counted(house: House) -> int:
    """How many messages of the outbox wait."""
    ((number,),) = await house.sql("SELECT count(*) FROM messages WHERE status IN ('queued', 'deferred')")
    return int(number)


async def test_the_backlog_is_exact_through_every_change(tmp_path: Path) -> None:
    """Single messages, campaigns, refusals, a STOP, a cancel, a restart, and the sending."""
    house = House(tmp_path)
    async with house.up():
        await house.subscribe(*PEOPLE[:6])
        await house.api("POST", "/v1/channels/sms-us/pause")
        assert await queued(house) == 0
        for phone in PEOPLE[:3]:
            await house.send(phone)
        assert (await house.send(PEOPLE[7]))["status"] == "refused"
        first = await campaign(house, PEOPLE, "sms-us")  # two of the eight are not subscribed
        assert await queued(house) == await counted(house) == 3 + 6
        await campaign(house, PEOPLE[:4], "sms-us")
        assert await queued(house) == await counted(house) == 3 + 6 + 4
        await house.text(PEOPLE[0], "STOP")
        assert await queued(house) == await counted(house)
        await house.api("POST", f"/v1/campaigns/{first['id']}/cancel")
        await house.campaign(first["id"], "cancelled")
        waiting = await queued(house)
        assert waiting == await counted(house)
        assert 0 < waiting < 3 + 6 + 4
    async with house.up():
        assert await queued(house) == await counted(house) == waiting
        await house.api("POST", "/v1/channels/sms-us/resume")

        async def sent() -> bool:
            return await queued(house) == 0

        await house.until(sent)
        assert await counted(house) == 0


async def test_the_backlog_is_kept_and_not_counted(tmp_path: Path) -> None:
    """What GET /v1/channels and a pause tell is what is kept, whatever stands in the outbox: it is not looked at."""
    house = House(tmp_path)
    async with house.up():
        await house.subscribe(PEOPLE[0])
    await house.sql("INSERT INTO channel_waiting (channel, node, n) VALUES ('sms-us', 'another', 2500000)")
    async with house.up():
        assert await queued(house) == 2_500_000
        _, paused = await house.api("POST", "/v1/channels/sms-us/pause")
        assert paused["queued"] == 2_500_000
