"""A store from before prompts had a hand-over: who was pending stays so, and may confirm."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from gateway.core.clock import MINUTE
from gateway.store.migrate import FOLDER
from tests.support.house import DAY, House
from tests.support.people import ledger

ANA, BO = "+15551230001", "+15551230002"


def old_store(path: Path, now: int) -> None:
    """A store at the revision before, with two people who are pending: one with 20 days left, one whose window has
    ended."""
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        settings.attributes["connection"] = connection
        command.upgrade(settings, "0003")
        for contact, phone, until in (("a", ANA, now + 20 * DAY), ("b", BO, now - MINUTE)):
            asked = {"contact": contact, "phone": phone, "until": until, "at": now - 10 * DAY}
            for statement in (
                "INSERT INTO contacts (id, created_at) VALUES (:contact, :at)",
                "INSERT INTO identities (kind, value, contact_id) VALUES ('phone', :phone, :contact)",
                "INSERT INTO consents (contact_id, group_id, state, before, prompts, pending_until, prompted_at)"
                " VALUES (:contact, 'sms-promos', 'pending', 'unknown', '[]', :until, :at)",
            ):
                connection.execute(sa.text(statement), asked)
        connection.commit()
    engine.dispose()


async def test_the_prompt_of_who_is_pending_counts_as_handed_over(tmp_path: Path) -> None:
    house = House(tmp_path)
    old_store(tmp_path / "assent.db", house.clock.now())
    async with house.up():
        found = await house.consent(ANA)
        assert found["state"] == "pending"
        assert found["pending_until"] is not None
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"
        await house.text(BO, "Y")
        assert (await house.consent(BO))["state"] == "unknown"

        async def written() -> bool:
            return [each["event"] for each in await ledger(house, BO)] == ["resealed", "window_ended"]

        await house.until(written)
