"""Twilio's daily list of US numbers that were given up: one call for a link that is good for two minutes, then a text
with a number on each line, read as it comes.

Source: twilio.com/docs/messaging/api/deactivations-resource.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import aiohttp
from twilio.rest import Client

from channels.twilio.http import HttpClient, HttpFailure

BATCH = 1000
"""Numbers that are handed over at a time."""


async def deactivated(client: Client, http: HttpClient, day: date) -> AsyncIterator[list[str]]:
    """The numbers of a day's list as Twilio writes them, in batches of at most `BATCH`. Raises HttpFailure (404: there
    is no list for that day), aiohttp.ClientError, OSError, TimeoutError."""
    try:
        answer = await client.messaging.v1.deactivations().fetch_async(date=day)
    except (HttpFailure, aiohttp.ClientError, OSError):
        raise
    except Exception as error:  # the library fails in any way on an answer that is not what it expects
        raise OSError(f"{type(error).__name__}: {error}") from error
    if not isinstance(answer.redirect_to, str):
        raise OSError("an answer without a link to the list")
    batch: list[str] = []
    async for line in http.lines(answer.redirect_to):
        if number := line.strip().strip('"'):
            batch.append(number)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
