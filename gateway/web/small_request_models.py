"""The shapes that the smaller parts of the API take: contacts, imports, event sinks."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Literal
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field

from gateway.config.mistakes import nearest
from gateway.events.sinks import REPLAYED
from gateway.web.request_models import (
    Body,
    Disclosure,
    EvidenceBody,
    IpAddress,
    Language,
    Moment,
    Name,
    UserAgent,
    WebAddress,
)
from gateway.web.vocabulary import AskedState, OutsideSource


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones()) if name not in ("localtime", "Factory")}


def _zone(text: str) -> str:
    known = _zones()
    if known.get(text.casefold()) != text:
        close = nearest(text, known)
        raise ValueError("is not an IANA time zone" + (f" (did you mean {known[close]}?)" if close else ""))
    return text


Zone = Annotated[str, Field(max_length=64, examples=["America/New_York"]), AfterValidator(_zone)]


class ContactBody(Body):
    """`PATCH /v1/contacts/{address}`: what is given changes, null forgets it."""

    timezone: Zone | None = None
    language: Language | None = None
    external_id: Name | None = None


def _folded(value: object) -> object:
    return value.strip().casefold() if isinstance(value, str) else value


_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def _boolean(value: object) -> object:
    return _BOOLEANS.get(value.strip().casefold(), value) if isinstance(value, str) else value


EVIDENCE = tuple(EvidenceBody.model_fields)
"""The columns of a row that are evidence."""


class ImportRow(Body):
    """A row of `POST /v1/imports`: what `PUT /v1/consents` takes, with the evidence in columns of its own. What the
    query says holds for rows that do not say it. `at` is an RFC 3339 time with an offset."""

    group: Name | None = None
    address: Name
    state: Annotated[AskedState, BeforeValidator(_folded)] | None = None
    marketing: Annotated[Literal["stopped"], BeforeValidator(_folded)] | None = None
    source: Annotated[OutsideSource, BeforeValidator(_folded)] = "import"
    language: Language | None = None
    double_opt_in: Annotated[bool, BeforeValidator(_boolean)] | None = None
    channel: Name | None = None
    text: Disclosure | None = None
    url: WebAddress | None = None
    ip: IpAddress | None = None
    user_agent: UserAgent | None = None
    at: Moment | None = None
    evidence: EvidenceBody | None = None


class ReplayBody(Body):
    """`POST /v1/event_sinks/{n}/replay`: the ids of events; without them everything."""

    ids: Annotated[list[Name], Field(max_length=REPLAYED)] | None = None
