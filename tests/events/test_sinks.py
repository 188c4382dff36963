"""Event sinks from outside: signed, at least once, in order per person, and no harm to anything when they fail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from gateway.config import parse
from gateway.core.clock import SECOND
from gateway.core.event_types import EventType
from gateway.events.feed import POLL
from gateway.events.sinks import Sinks
from gateway.events.webhook_delivery import GIVE_UP_AFTER, LONGEST_PAUSE, SCAN, backoff
from gateway.events.webhook_request import _printable, key_of, signature
from gateway.store import events as event_store
from gateway.store.events import Event as Unwanted
from tests.events.sink_app import SECRET, Event, SinkApp
from tests.support.house import DAY, HOUR, House, free_port

ANA, BEN, CLEO = "+15551230001", "+15551230002", "+15551230003"
RECEIVED = 'types = ["message.received"]'


@pytest.fixture
async def sink() -> AsyncIterator[SinkApp]:
    async with SinkApp().up() as app:
        yield app


def texts(events: list[Event], phone: str | None = None) -> list[str]:
    return [it["data"]["text"] for it in events if phone in (None, it["data"].get("from"))]


async def test_sink_gets_signed_events_of_its_types(sink: SinkApp, tmp_path: Path) -> None:
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "JOIN")
        await house.text(ANA, "one")
        await house.text(ANA, "two")
        await house.until(lambda: is_(len(sink.taken) >= 2), lambda: f"{sink.asked}")
        assert texts(sink.taken) == ["one", "two"]
        _status, feed = await house.api("GET", "/v1/events?types=message.received")
        assert [{k: v for k, v in it.items() if k != "cursor"} for it in feed["items"]] == sink.taken


async def test_one_person_waits_in_order_and_others_go_on(sink: SinkApp, tmp_path: Path) -> None:
    broken = True
    sink.answer = lambda event: 500 if broken and event["data"].get("text") == "poison" else 200
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        for phone, text in ((ANA, "before"), (ANA, "poison"), (ANA, "after"), (BEN, "hi")):
            await house.text(phone, text)
        await house.until(lambda: is_("hi" in texts(sink.taken)))
        await house.text(ANA, "later")
        await house.text(BEN, "still here")
        await house.until(lambda: is_("still here" in texts(sink.taken)))
        assert texts(sink.taken, ANA) == ["before"]
        broken = False
        house.clock.advance(HOUR)
        await house.until(lambda: is_("later" in texts(sink.taken)))
        assert texts(sink.taken, ANA) == ["before", "poison", "after", "later"]
        await house.until(lambda: settled(house))


async def test_sink_that_is_down_comes_back(tmp_path: Path) -> None:
    sink = SinkApp()
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        for i in range(5):
            await house.text(f"+1555124000{i}", f"text {i}")
        sent = await house.send(ANA, "code 123", category="utility")
        assert (await house.phone(ANA, 1)) == ["code 123"], sent
        await house.until(lambda: held(house, 5))
        async with sink.up():
            house.clock.advance(HOUR)
            await house.until(lambda: is_(len(sink.taken) == 5), lambda: f"{sink.taken}")
            assert sorted(texts(sink.taken)) == [f"text {i}" for i in range(5)]


async def test_what_was_not_taken_for_days_is_a_dead_letter_and_can_be_replayed(sink: SinkApp, tmp_path: Path) -> None:
    status_now = 400
    sink.answer = lambda event: status_now if event["data"].get("text") == "bad" else 200
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "bad")
        await house.text(ANA, "good")
        await house.until(lambda: held(house, 1))
        assert texts(sink.taken) == []
        house.clock.advance(GIVE_UP_AFTER + DAY)
        await house.until(lambda: is_(texts(sink.taken) == ["good"]))
        status, dead = await house.api("GET", "/v1/event_sinks/0/dead")
        assert status == 200
        (letter,) = dead["items"]
        assert letter["data"]["text"] == "bad"
        assert letter["error"] == "HTTP 400"
        assert letter["attempts"] >= 2
        status_now = 200
        for path, body, wanted in (
            ("/v1/event_sinks/0/replay", {"ids": ["nonsense"]}, 422),
            ("/v1/event_sinks/9/replay", {}, 404),
            ("/v1/event_sinks/0/replay", {"ids": [letter["id"]]}, 202),
        ):
            status, answer = await house.api("POST", path, body)
            assert status == wanted, answer
        assert answer == {"replayed": 1}
        await house.until(lambda: is_(texts(sink.taken) == ["good", "bad"]))
        status, dead = await house.api("GET", "/v1/event_sinks/0/dead")
        assert dead == {"items": [], "next": None}


async def test_redirects_are_not_followed(sink: SinkApp, tmp_path: Path) -> None:
    moved = web.Response(status=308, headers={"Location": sink.url})
    sink.answer = lambda event: moved if event["data"].get("text") == "moved" else 200
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(BEN, "moved")
        await house.until(lambda: held(house, 1))
        assert texts(sink.asked, BEN) == ["moved"]
        assert texts(sink.taken) == []


async def test_a_sink_that_is_gone_gets_nothing_until_it_is_enabled(sink: SinkApp, tmp_path: Path) -> None:
    sink.answer = lambda event: 410
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "one")
        await house.until(lambda: disabled(house))
        found = await standing(house)
        assert (found["disabled_why"], found["dead"]) == ("HTTP 410", 0)
        async with house.http.get(f"{house.url}/metrics") as answer:
            assert f'assent_sink_disabled{{sink="{sink.url}"}} 1.0' in await answer.text()
        sink.answer = lambda event: 200
        house.clock.advance(DAY)
        await house.text(BEN, "two")
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        house.clock.advance(2 * DAY)
        await house.text(CLEO, "three")
        marker = await house.send(ANA, "marker", category="utility")
        await house.message(marker["id"], "delivered")
        assert texts(sink.asked) == ["one"], "it is gone after a restart too"
        status, found = await house.api("POST", "/v1/event_sinks/0/enable")
        assert (status, found["disabled_at"]) == (200, None)
        await house.until(lambda: is_(sorted(texts(sink.taken)) == ["one", "three", "two"]))


async def test_one_request_that_hangs_delays_nobody_else(sink: SinkApp, tmp_path: Path) -> None:
    sink.hangs_for = {"stuck"}
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "stuck")
        await house.until(lambda: is_(texts(sink.asked) == ["stuck"]))
        for i in range(20):
            await house.text(BEN if i % 2 else CLEO, f"text {i}")
            if not i % 5:
                await house.text(ANA, f"behind {i}")
        await house.until(lambda: is_(len(texts(sink.taken)) == 20))
        assert texts(sink.taken, BEN) == [f"text {i}" for i in range(20) if i % 2]
        assert texts(sink.taken, ANA) == []
        assert texts(sink.asked).count("stuck") == 1
        sink.hangs_for = set()
        await house.until(lambda: is_(len(texts(sink.taken, ANA)) == 5))
        assert texts(sink.taken, ANA) == ["stuck", "behind 0", "behind 5", "behind 10", "behind 15"]
        await house.until(lambda: settled(house))


async def test_retry_after_is_obeyed(sink: SinkApp, tmp_path: Path) -> None:
    later = web.Response(status=429, headers={"Retry-After": "3600"})
    sink.answer = lambda event: later if event["data"]["text"] == "one" else 500
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "one")
        await house.text(BEN, "two")
        await house.until(lambda: held(house, 2))
        sink.answer = lambda event: 200
        house.clock.advance(HOUR // 2)
        await house.until(lambda: at_most_retrying(house, 1))
        assert texts(sink.taken) == ["two"], "what was due, and nothing else"
        house.clock.advance(HOUR // 2)
        await house.until(lambda: is_(texts(sink.taken) == ["two", "one"]))


async def test_sink_that_hangs_harms_no_sending_and_no_stop(tmp_path: Path) -> None:
    sink = SinkApp()
    sink.hangs = True
    async with sink.up():
        async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
            for i in range(100):
                await house.text(f"+1555125{i:04}", "hello")
            await house.until(lambda: is_(len(sink.asked) >= 16))
            await house.send(ANA, "code 123", category="utility")
            assert (await house.phone(ANA, 1)) == ["code 123"]
            assert sink.most_at_once <= 16
            began = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - began < 8
        sink.hangs = False
        async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
            house.clock.advance(HOUR)
            await house.until(lambda: is_(len({it["id"] for it in sink.taken}) == 100), lambda: f"{len(sink.taken)}")


async def test_crash_between_delivery_and_progress_delivers_again(sink: SinkApp, tmp_path: Path) -> None:
    first = House(tmp_path, more=sink.toml(types=RECEIVED))
    async with first.up() as house:
        await house.text(ANA, "one")
        await house.until(lambda: is_(texts(sink.taken) == ["one"]))
        await house.until(lambda: behind(house, 0))
        store = house.gateway.context.store
        before = await store.read(lambda c: c.exec_driver_sql("SELECT url, cursor FROM sinks").all())
    sink.hangs = True  # the process dies while the sink has the events and nobody wrote it down
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "two")
        await house.text(ANA, "three")
        await house.until(lambda: is_("two" in texts(sink.asked)))
        for task in list(asyncio.all_tasks()):
            if task.get_name().startswith("sink "):
                task.cancel()
        store = house.gateway.context.store
        after = await store.read(lambda c: c.exec_driver_sql("SELECT url, cursor FROM sinks").all())
        assert after == before
    sink.hangs = False
    await house.until(lambda: is_(not sink.at_once))
    sink.taken.clear()
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.until(lambda: is_(texts(sink.taken) == ["two", "three"]), lambda: f"{texts(sink.taken)}")


async def test_progress_survives_a_restart_and_a_change_of_place(sink: SinkApp, tmp_path: Path) -> None:
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "one")
        await house.until(lambda: is_(texts(sink.taken) == ["one"]))
    other = SinkApp()
    async with other.up(), House(tmp_path, more=other.toml(secret="plain") + sink.toml(types=RECEIVED)).up() as house:
        await house.text(ANA, "two")
        await house.until(lambda: is_(texts(sink.taken) == ["one", "two"]))
        _status, page = await house.api("GET", "/v1/event_sinks")
        assert [it["url"] for it in page["items"]] == [other.url, sink.url]


async def test_reload_takes_sinks_in_and_out(sink: SinkApp, tmp_path: Path) -> None:
    async with House(tmp_path).up() as house:
        await house.text(ANA, "nobody hears this")
        house.values["more"] = sink.toml(types=RECEIVED)
        assert await house.gateway.reload(parse(house.toml(), {})) == []
        await house.until(lambda: sinks_met(house))
        await house.text(ANA, "hello")
        await house.until(lambda: is_(texts(sink.taken) == ["hello"]))
        house.values["more"] = ""
        assert await house.gateway.reload(parse(house.toml(), {})) == []
        _status, page = await house.api("GET", "/v1/event_sinks")
        assert page["items"] == []


async def test_old_events_go_and_the_secret_in_a_url_is_not_shown(tmp_path: Path) -> None:
    nobody = f'[[event_sinks]]\nurl = "http://127.0.0.1:{free_port()}/x?token=s3cret"\nsecret = "x"'
    async with House(tmp_path, more=nobody).up() as house:
        _status, page = await house.api("GET", "/v1/event_sinks")
        assert "s3cret" not in str(page)
        await house.text(ANA, "old")
        await house.until(lambda: retrying(house, 1))
        house.clock.advance(4 * DAY)
        await house.until(lambda: letters(house, 1))
        house.clock.advance(62 * DAY)  # a feed in partitions goes back to the beginning of a month
        await house.until(lambda: feed_is_empty(house))


def test_signature_is_that_of_standard_webhooks() -> None:
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # the example of the specification
    signed = signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    assert key_of("plain text") == b"plain text"
    assert key_of(SECRET) == b"a secret of the sink"


def test_backoff_grows_to_hours() -> None:
    pauses = [backoff(n, 0.5) for n in range(1, 20)]
    assert pauses[0] == 2 * SECOND
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_PAUSE
    assert all(backoff(n, 0) < backoff(n, 0.5) < backoff(n, 1) for n in range(1, 20))


async def is_(value: bool) -> bool:
    return value


async def standing(house: House) -> dict[str, Any]:
    status, page = await house.api("GET", "/v1/event_sinks")
    assert status == 200
    found: dict[str, Any] = page["items"][0]
    return found


async def settled(house: House) -> bool:
    found = await standing(house)
    return (found["retrying"], found["waiting"], found["dead"], found["behind"]) == (0, 0, 0, 0)


async def disabled(house: House) -> bool:
    return bool((await standing(house))["disabled_at"])


async def held(house: House, least: int) -> bool:
    found = await standing(house)
    return found["retrying"] + found["waiting"] >= least


async def retrying(house: House, least: int) -> bool:
    return (await standing(house))["retrying"] >= least


async def at_most_retrying(house: House, most: int) -> bool:
    return (await standing(house))["retrying"] <= most


async def behind(house: House, most: int) -> bool:
    return (await standing(house))["behind"] <= most


async def letters(house: House, least: int) -> bool:
    return (await standing(house))["dead"] >= least


async def sinks_met(house: House) -> bool:
    rows = await house.gateway.context.store.read(lambda c: c.exec_driver_sql("SELECT url FROM sinks").all())
    return bool(rows)


async def feed_is_empty(house: House) -> bool:
    _status, page = await house.api("GET", "/v1/events")
    return not page["items"]


async def test_what_a_sink_does_not_want_is_no_backlog(sink: SinkApp, tmp_path: Path) -> None:
    """Its cursor goes on, too, however much comes that it does not want."""
    async with House(tmp_path, more=sink.toml(types='types = ["channel.quality"]')).up() as house:
        await house.until(lambda: sinks_met(house))
        foreign = [Unwanted(EventType.MESSAGE_STATUS, 0, None, {})] * (SCAN // 4)
        for _ in range(5):
            await house.gateway.context.store.write(lambda connection: event_store.add(connection, foreign))
            assert (await standing(house))["behind"] == 0
            await asyncio.sleep(2 * POLL)
        await house.until(lambda: stored(house, SCAN), lambda: f"{sink.asked}")
        assert sink.asked == []


async def stored(house: House, least: int) -> bool:
    return int((await standing(house))["cursor"]) >= least


async def test_couriers_do_not_outlive_a_run_that_ended(sink: SinkApp, tmp_path: Path) -> None:
    """Started again, the service delivers by couriers of its new session."""
    async with House(tmp_path, more=sink.toml(types=RECEIVED)).up() as house:
        await house.gateway.tasks.end("sinks")
        sinks = Sinks(house.gateway.context)
        for text in ("one", "two"):
            running = asyncio.create_task(sinks.run())
            await house.text("+15551230001", text)
            await house.until(lambda text=text: is_(text in texts(sink.taken)), lambda: f"{sink.asked}")  # type: ignore[misc]
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        assert texts(sink.taken) == ["one", "two"]


def test_what_a_sink_says_is_kept_without_what_no_store_keeps() -> None:
    assert _printable("a\0b\ud800c\nd é") == "a b c d é"
