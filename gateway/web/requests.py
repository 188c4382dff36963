"""The shapes that the smaller parts of the API take: contacts, imports, event sinks."""

from __future__ import annotations

from functools import cache
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field

from gateway.config.mistakes import nearest
from gateway.web.bodies import Body, Name


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones()) if name not in ("localtime", "Factory")}


def _zone(text: str) -> str:
    known = _zones()
    if known.get(text.casefold()) != text:
        close = nearest(text, known)
        raise ValueError("is not an IANA time zone" + (f" (did you mean {known[close]}?)" if close else ""))
    return text


Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$")]
Zone = Annotated[str, Field(max_length=64, examples=["America/New_York"]), AfterValidator(_zone)]


class ContactBody(Body):
    """`PATCH /v1/contacts/{address}`: what is given changes, null forgets it."""

    timezone: Zone | None = None
    language: Language | None = None
    external_id: Name | None = None


class ReplayBody(Body):
    """`POST /v1/event_sinks/{n}/replay`: the ids of events; without them everything."""

    ids: Annotated[list[Name], Field(max_length=10_000)] | None = None
