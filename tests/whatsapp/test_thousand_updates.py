"""One body of 1,000 mixed updates, broken ones among them: every effect but the broken ones', once, in any batching."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from gateway.core.clock import SECOND
from tests.support.house import House
from tests.support.meta import (
    batches,
    body,
    both_media,
    change,
    counted,
    events,
    kept,
    post,
    said,
    send,
    sent,
    standing,
    status,
    subscribe,
    taken,
)

PEOPLE = 60


def phone(i: int) -> str:
    return f"+1212600{i:04d}"


def updates(house: House, provider_ids: list[str]) -> list[dict[str, Any]]:
    """1,000 changes, each with one update: chatter, words, taps, switches, statuses, what is new, what is broken."""
    made: list[dict[str, Any]] = []
    for i in range(1000):
        who, number = phone(i % PEOPLE), i // PEOPLE
        match i % 10:
            case 0 | 1 | 2:
                made.append(change(messages=[said(house, who, f"hello {number}")]))
            case 3:
                made.append(change(messages=[said(house, who, "STOP" if i < 600 else "thanks")]))
            case 4:
                label = {"payload": "ASSENT_OPT_OUT", "text": "Stop promotions"}
                made.append(change(messages=[said(house, who, type="button", button=label)]))
            case 5:
                stop = {
                    "wa_id": who[1:],
                    "value": "stop",
                    "category": "marketing_messages",
                    "timestamp": 1731705721 + i,
                }
                made.append(change("user_preferences", user_preferences=[stop]))
            case 6:
                word = ("read", "delivered", "sent")[number % 3]
                made.append(change(statuses=[status(provider_ids[i % len(provider_ids)], word)]))
            case 7:
                made.append({"field": "teleport_update", "value": {"n": i}})
            case 8:
                made.append(change(messages=[said(house, who, type="text", text=["broken", i])]))
            case _:
                made.append(change(statuses=[{"id": {"broken": i}, "status": "sent"}]))
    return made


async def effects(house: House) -> dict[str, list[str]]:
    return {phone(i): await events(house, phone(i)) for i in range(PEOPLE)}


async def test_a_thousand_updates_count_once(tmp_path: Path) -> None:
    house = both_media(tmp_path)
    async with house.up():
        await subscribe(house, *map(phone, range(PEOPLE)))
        house.clock.advance(SECOND)
        order = {"name": "order_update", "language": "en_US", "body": ["7"]}
        messages = [await sent(house, await send(house, phone(100 + i), order)) for i in range(10)]
        made = updates(house, [str(message["provider_id"]) for message in messages])
        raw = body(*made)
        await taken(house, raw)
        first, count = await effects(house), await counted(house)
        assert count["unreadable"] == 200
        assert count["message"] == 500
        assert count["preference"] == count["notice"] == 100
        assert len(await kept(house)) == 200

        opted_out = {phone(i % PEOPLE) for i in range(600) if i % 10 == 3}
        for i in range(PEOPLE):
            who = phone(i)
            state, marketing = await standing(house, who)
            assert (state == "unsubscribed") is (who in opted_out), (who, first[who])
            spoken = {j % 10 for j in range(1000) if j % PEOPLE == i}
            assert (marketing == "stopped") is bool(spoken & {4, 5}), (who, spoken)

        shuffled = made[:]
        random.Random(5).shuffle(shuffled)
        for batch in (*batches(shuffled, 37), *batches(reversed(made), 333)):
            await taken(house, body(*batch))
        assert await effects(house) == first
        statuses = [(await house.message(str(message["id"])))["status"] for message in messages]
        assert set(statuses) == {"read"}
    async with house.up():
        for batch in batches(shuffled, 100):
            await taken(house, body(*batch))
        assert await effects(house) == first
        # the rest are statuses, kept apart; a busy machine may let a batch come once more
        assert (await counted(house))["duplicate"] >= 900


async def test_one_value_of_three_megabytes(tmp_path: Path) -> None:
    """All updates in one change, as big as Meta makes it."""
    house = both_media(tmp_path)
    async with house.up():
        messages = [
            said(house, f"+1212500{i:04d}", "STOP" if i % 2 else "hi", referral={"body": "x" * 2800})
            for i in range(1000)
        ]
        raw = body(change(messages=messages))
        assert 2_900_000 < len(raw) < 4_000_000
        await taken(house, raw)
        assert (await counted(house))["message"] == 1000
        assert await standing(house, "+12125000999") == ("unsubscribed", "allowed")
        assert await standing(house, "+12125000998") == ("unknown", "allowed")
        assert (await post(house, b" " * (4 * 1024 * 1024 + 1)))[0] == 413
