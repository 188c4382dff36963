"""What Twilio's API lists of a message: as the webhook that it would have been, and its times in microseconds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from channels.inbound import Json
from channels.texts import plain

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SECOND = 1_000_000
"""Microseconds."""


def form_of(fields: Mapping[str, Json]) -> bytes:
    """The body of a webhook with these parameters; those that are None are left out."""
    return urlencode({name: plain(str(value)) for name, value in fields.items() if value is not None}).encode("ascii")


def micros(time: Json) -> int | None:
    """A time of the library's, in microseconds since 1970 UTC; None for what is no time."""
    return (time - EPOCH) // timedelta(microseconds=1) if isinstance(time, datetime) else None


def moment(at: int) -> datetime:
    """Microseconds since 1970 UTC as the library takes a time."""
    return EPOCH + timedelta(microseconds=at)
