"""A claim that puts a message off because of its template meets the end of the template's pause on PostgreSQL.

Whichever is first, the message is due once both are over.
"""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from channels.outbound import Content
from gateway.core.clock import HOUR
from gateway.outbound.submit import SendRequest
from gateway.store import waiting_messages
from tests.concurrency.meetings import Meeting, every_meeting
from tests.concurrency.two_nodes import TwoNodes

pytestmark = pytest.mark.postgresql

PROMO = {"name": "promo", "language": "en_US"}
PAUSE = (
    "INSERT INTO templates"
    " (account, name, language, status, category, quality, buttons, variables, updated_at, rests_until) VALUES"
    " ('102290129340398', 'promo', 'en_US', 'paused', 'MARKETING', 'unknown', '[]', '[]', $1, $2)"
    " ON CONFLICT (account, name, language) DO UPDATE SET status = 'paused', rests_until = $2"
)


async def test_a_claim_that_puts_off_and_the_end_of_a_pause(two: TwoNodes) -> None:
    async def prepare() -> Meeting:
        await two.monitor.execute("DELETE FROM templates")
        phone, _ = await two.prepared()
        request = SendRequest("wa", phone, "marketing", Content(template=PROMO), expires_in=HOUR)
        (message,) = await two.one.store.write(lambda connection: two.one.submit.unit(connection, [request]))
        now = two.clock.at
        await two.monitor.execute(PAUSE, now, now + HOUR)

        def resume(connection: Connection) -> None:
            connection.exec_driver_sql("UPDATE templates SET status = 'approved', rests_until = NULL")
            waiting_messages.recheck_templates(connection, ["wa"], now)

        async def check(*_: object) -> None:
            due = "SELECT due_at FROM messages WHERE id = $1 AND status IN ('queued', 'deferred')"
            assert (await two.value(due, message["id"]) or 0) <= now

        return Meeting(lambda: two.one.claim("wa"), lambda: two.other.store.write(resume), check)

    await every_meeting(two, prepare)
