"""The types of fields in request bodies: addresses, times, durations, URLs, time zones.

Times and durations become microseconds.
"""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime
from functools import cache
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, WithJsonSchema

from gateway.config import Config, durations
from gateway.config.mistakes import nearest
from gateway.core import phone
from gateway.core.clock import Instant, instant

LATEST: Instant = instant(datetime(3000, 1, 1, tzinfo=UTC))
"""Every time that the API takes is earlier, so that a span can be added to it and the sum still be written."""

_RFC3339 = "an RFC 3339 time such as 2026-01-31T09:00:00Z or 2026-01-31T09:00:00-05:00"


def _clean(text: str) -> str:
    if "\0" in text:
        raise ValueError("must not contain NUL")
    return text


REGION = "region"
"""The key of the default region in a validation context."""


def validation_context(config: Config) -> dict[str, str]:
    """The context in which bodies with addresses are validated: where a number without a country code is from."""
    return {REGION: config.gateway.default_region}


def _address(text: str, info: ValidationInfo) -> str:
    return phone.address(text, info.context[REGION])  # type: ignore[index]  # `validation_context` is always given


def _duration(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError('must be a text such as "4 hours"')
    return durations.duration(value)


def _moment(value: object) -> object:
    if not isinstance(value, str):
        raise ValueError(f"is {_RFC3339}")
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"is {_RFC3339}") from None
    if moment.tzinfo is None:
        raise ValueError(f"needs an offset from UTC, as in {_RFC3339}")
    at = instant(moment)
    if not 0 <= at < LATEST:
        raise ValueError("must be in the years from 1970 to 2999")
    return at


def _ip(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text.strip()))
    except ValueError:
        raise ValueError("is not an IP address, such as 203.0.113.7 or 2001:db8::7") from None


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or any(char.isspace() for char in text):
        raise ValueError("is not a URL, such as https://acme.example/join")
    return text


def _as(example: str, **more: str) -> WithJsonSchema:
    """The schema of a number that is written as a text."""
    return WithJsonSchema({"type": "string", "examples": [example], **more})


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones()) if name not in ("localtime", "Factory")}


def _zone(text: str) -> str:
    known = _zones()
    if known.get(text.casefold()) != text:
        close = nearest(text, known)
        raise ValueError("is not an IANA time zone" + (f" (did you mean {known[close]}?)" if close else ""))
    return text


def _casefolded(value: object) -> object:
    return value.strip().casefold() if isinstance(value, str) else value


_BOOLEANS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def _boolean(value: object) -> object:
    return _BOOLEANS.get(value.strip().casefold(), value) if isinstance(value, str) else value


Text = Annotated[str, AfterValidator(_clean)]
Name = Annotated[str, Field(min_length=1, max_length=256), AfterValidator(_clean)]
Address = Annotated[str, Field(examples=["+15551230001"]), AfterValidator(_address)]
Disclosure = Annotated[str, Field(max_length=10_000), AfterValidator(_clean)]
UserAgent = Annotated[str, Field(max_length=1_000), AfterValidator(_clean)]
WebAddress = Annotated[
    str, Field(max_length=2_000, examples=["https://acme.example/join"]), AfterValidator(_clean), AfterValidator(_url)
]
IpAddress = Annotated[str, Field(max_length=64, examples=["203.0.113.7"]), AfterValidator(_ip)]
Duration = Annotated[int, BeforeValidator(_duration), Field(gt=0), _as("4 hours")]
Moment = Annotated[int, BeforeValidator(_moment), _as("2026-01-31T09:00:00Z", format="date-time")]
Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$")]
Zone = Annotated[str, Field(max_length=64, examples=["America/New_York"]), AfterValidator(_zone)]
Casefolded = BeforeValidator(_casefolded)
"""For words that a CSV may have in any case."""
Boolean = Annotated[bool, BeforeValidator(_boolean)]
"""True or false, or a CSV's word for it."""
