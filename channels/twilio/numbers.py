"""The numbers of a messaging service, and one question about each of them: a few at once, within a bounded time.

Sources: twilio.com/docs/messaging/api/services (phone number and short code subresources).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from twilio.rest import Client

MAX_NUMBERS = 400
"""Numbers of a messaging service that are asked about."""
AT_ONCE = 4
"""Numbers that are asked about at the same time: far below the requests at once that an account may make, of which its
sends need most."""
WITHIN = 600.0
"""Seconds for all of them."""
_PAGE = 50


async def short_codes(client: Client, service: str) -> list[str]:
    """The short codes of a messaging service: one more than `MAX_NUMBERS` at most."""
    listed = client.messaging.v1.services(service).short_codes
    records = await listed.list_async(limit=MAX_NUMBERS + 1, page_size=_PAGE)
    return [record.short_code for record in records if record.short_code]


async def phone_numbers(client: Client, service: str) -> list[str]:
    """The phone numbers of a messaging service: one more than `MAX_NUMBERS` at most."""
    listed = client.messaging.v1.services(service).phone_numbers
    records = await listed.list_async(limit=MAX_NUMBERS + 1, page_size=_PAGE)
    return [record.phone_number for record in records if record.phone_number]


async def for_each(numbers: Iterable[str], ask: Callable[[str], Awaitable[None]]) -> None:
    """Ask about every number, `AT_ONCE` at a time, the first ones first. Raises the first failure, after which no more
    is asked, and TimeoutError when it takes longer than `WITHIN`."""
    waiting = iter(numbers)

    async def ask_in_turn() -> None:
        for number in waiting:
            await ask(number)

    try:
        async with asyncio.timeout(WITHIN), asyncio.TaskGroup() as tasks:
            for _ in range(AT_ONCE):
                tasks.create_task(ask_in_turn())
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from failures
