"""The day's people from outside: how many of a portfolio's people in 24 hours a quality factor leaves to marketing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from gateway.core.clock import MINUTE
from gateway.store import messaging_limits
from gateway.store.migrate import FOLDER
from tests.support.house import HOUR, House
from tests.support.senders import (
    GREEN,
    RED,
    YELLOW,
    campaign,
    channel,
    crowd,
    gateway,
    number,
    outcome,
    ratings_known,
    wa,
)

SENT, LIMITED, PAUSED = ("sent", None), ("deferred", "messaging_limit"), ("deferred", "quality_paused")
LIMIT = "whatsapp_business_manager_messaging_limit"
WHOLE = "limit_margin = 1.0\nrate = 1000"


async def rated(house: House, rating: str, limit: int | None = None) -> None:
    """Meta rates `wa-one` so, and says what the limit of the portfolio is."""
    limits = {} if limit is None else {LIMIT: limit}
    await number(house, "wa-two", **limits)
    await number(house, quality_rating=rating, **limits)


async def people_of(house: House, id_: str = "wa-one") -> tuple[int, int, int]:
    """(used of all, what marketing may, what it uses) as GET /v1/channels shows it."""
    limit = (await channel(house, id_))["messaging_limit"]
    return limit["used"], limit["marketing_usable"], limit["marketing_used"]


async def waits_at(house: House, run: dict[str, Any], reached: int, id_: str = "wa-one") -> dict[str, Any]:
    """A campaign once it has reached so many, and after the dispatcher looked again: not one more."""

    async def there() -> bool:
        return len({request["recipient"] for request in await house.requests()}) >= reached

    await house.until(there)
    await house.looked(id_)
    assert len({request["recipient"] for request in await house.requests()}) == reached
    _, shown = await house.api("GET", f"/v1/campaigns/{run['id']}")
    counts: dict[str, Any] = shown["counts"]
    return counts


async def test_half_the_people_are_left_to_marketing_and_all_to_utility(tmp_path: Path) -> None:
    people, others = crowd(30), crowd(12, 5_000_000)
    async with gateway(tmp_path, number=WHOLE) as house:
        await ratings_known(house)
        await house.subscribe(*people, *others, group="wa-news")
        await rated(house, YELLOW, 20)
        run = await campaign(house, people)
        counts = await waits_at(house, run, 10)
        assert counts["deferred"] == 20
        assert await people_of(house) == (10, 10, 10)
        _, waiting = await house.api("GET", f"/v1/messages?campaign={run['id']}&status=deferred&limit=1")
        assert waiting["items"][0]["reason"] == "messaging_limit"
        single = await wa(house, others[0], expires_in="3 days")
        assert await outcome(house, single) == LIMITED
        house.clock.advance(MINUTE)
        first = (await house.requests())[0]["recipient"]
        assert await outcome(house, await wa(house, first)) == SENT, "they count already"

        for phone in others[:10]:
            assert await outcome(house, await wa(house, phone, category="utility")) == SENT
        assert await outcome(house, await wa(house, others[10], category="utility")) == LIMITED
        assert await outcome(house, await wa(house, others[9])) == LIMITED, "reached, but not by marketing"
        house.clock.advance(MINUTE)
        await rated(house, GREEN)
        assert (await people_of(house))[:2] == (20, 20)
        await house.message(single["id"], "accepted", "sent", "delivered", "read")  # all people are marketing's again


async def test_each_number_of_a_portfolio_has_its_own_factor(tmp_path: Path) -> None:
    people = crowd(30)
    async with gateway(tmp_path, number=WHOLE) as house:
        await ratings_known(house)
        await house.subscribe(*people, group="wa-news")
        await rated(house, YELLOW, 20)
        run = await campaign(house, people[:12])
        await waits_at(house, run, 10)
        other = await campaign(house, people[15:], "wa-two")
        counts = await waits_at(house, other, 20, "wa-two")
        assert counts["deferred"] == 5
        assert (await people_of(house), await people_of(house, "wa-two")) == ((20, 10, 20), (20, 20, 20))


async def test_a_factor_that_leaves_nobody_pauses_marketing(tmp_path: Path) -> None:
    async with gateway(tmp_path, number=WHOLE, more="[channels.wa-one.quality]\nyellow = 0.04\n") as house:
        (person,) = crowd(1)
        await ratings_known(house)
        await house.subscribe(person, group="wa-news")
        await rated(house, YELLOW, 20)
        assert await outcome(house, await wa(house, person)) == PAUSED
        run = await campaign(house, [person])
        await waits_at(house, run, 0)
        _, waiting = await house.api("GET", f"/v1/messages?campaign={run['id']}&limit=1")
        assert (waiting["items"][0]["status"], waiting["items"][0]["reason"]) == PAUSED
        assert await outcome(house, await wa(house, person, category="utility")) == SENT


async def test_who_was_not_reached_gives_their_place_back(tmp_path: Path) -> None:
    people = crowd(3)
    async with gateway(tmp_path, number=WHOLE) as house:
        await ratings_known(house)
        await house.subscribe(*people, group="wa-news")
        await rated(house, YELLOW, 2)
        await house.fault(kind="failed", code=131026, recipient=people[0])
        lost = await wa(house, people[0])
        await house.message(lost["id"], "failed")
        assert await people_of(house) == (0, 1, 0)
        assert await outcome(house, await wa(house, people[1])) == SENT
        assert await people_of(house) == (1, 1, 1)
        assert await outcome(house, await wa(house, people[2])) == LIMITED


async def test_after_red_marketing_comes_back_day_by_day(tmp_path: Path) -> None:
    """Red to green at a quarter a day: what waited does not go within seconds."""
    people = crowd(120)
    async with gateway(tmp_path, number=WHOLE, more="[channels.wa-one.quality]\nrecover_per_day = 0.25\n") as house:
        await ratings_known(house)
        await house.subscribe(*people, group="wa-news")
        await rated(house, RED, 100)
        run = await campaign(house, people, expires_in="9 days")
        await waits_at(house, run, 0)
        await rated(house, GREEN)
        await waits_at(house, run, 0)
        house.clock.advance(6 * HOUR)
        await number(house)
        at_six = await people_of(house)
        assert at_six[1] in (6, 7), "a quarter of a quarter of 100, or as much more as the test took"
        await waits_at(house, run, at_six[1])
        house.clock.advance(12 * HOUR)
        await number(house)
        usable = (await people_of(house))[1]
        assert usable in (18, 19)
        await waits_at(house, run, usable)


async def test_a_dry_run_shows_whom_the_share_of_marketing_leaves_out(tmp_path: Path) -> None:
    """Over more people than one look of a dry run takes in."""
    people = crowd(600)
    async with gateway(tmp_path, number=WHOLE) as house:
        await ratings_known(house)
        await house.subscribe(*people, group="wa-news")
        await rated(house, YELLOW, 700)
        items = (await campaign(house, people, dry_run=True, expires_in="2 days"))["items"]
        outcomes = [(item["status"], item["reasons"]) for item in items]
        assert outcomes == [("queued", [])] * 350 + [("deferred", ["messaging_limit"])] * 250
        assert await people_of(house) == (0, 350, 0)


def test_whom_marketing_reached_before_the_count_was_kept_counts(tmp_path: Path) -> None:
    """A store from before: marketing within the day, marketing longer ago and utility since, utility alone, and
    marketing inside the service window."""
    now = 1_800_000_000_000_000
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'assent.db'}")
    message = sa.text(
        "INSERT INTO messages (id, channel, contact_id, address, category, kind, stream, lane, status, due_at,"
        " expires_at, created_at, updated_at, form, cost, history, counted_at, reserved_at)"
        " VALUES (:id, 'wa-one', :contact, '+1', 'marketing', 'api', 's', 2, 'sent', 0, 0, 0, 0, 'text', 1, '',"
        " :counted, :reserved)"
    )
    sent = [
        ("a", now - HOUR, now - HOUR),
        ("b", now - 30 * HOUR, now - 30 * HOUR),
        ("b", None, now - HOUR),
        ("c", None, now - HOUR),
        ("d", now - HOUR, None),
        ("d", None, now - HOUR),
    ]
    with engine.connect() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0009")
        for i, (contact, counted, reserved) in enumerate(sent):
            connection.execute(message, {"id": str(i), "contact": contact, "counted": counted, "reserved": reserved})
        for contact in "abcd":
            row = {"contact": contact, "at": now - HOUR}
            connection.execute(sa.text("INSERT INTO reach VALUES ('acme', :contact, :at)"), row)
        connection.execute(sa.text("INSERT INTO portfolios (id, used) VALUES ('acme', 4)"))
        connection.commit()
        command.upgrade(settings, "head")
        assert messaging_limits.portfolio(connection, "acme", now).used == 4
        assert messaging_limits.portfolio(connection, messaging_limits.marketing_of("acme"), now).used == 1
        assert messaging_limits.reached(connection, messaging_limits.marketing_of("acme"), "abcd", now) == {"a"}
        assert messaging_limits.portfolio(connection, messaging_limits.marketing_of("acme"), now + 23 * HOUR).used == 0
    engine.dispose()
