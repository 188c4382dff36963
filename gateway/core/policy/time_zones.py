"""The country, the state and the time zones of a number: of every place that it may have been given out for.

A zone that is stored for the person goes before them all. The tables of `phonenumbers` are loaded at the first call,
and answers are cached. A BSUID ("US.1349…") names its country. None of this says where the person is now.
"""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import ZoneInfo

from gateway.core.policy.area_codes import STATE_OF, state_of

_UNKNOWN = "Etc/Unknown"
_REMEMBERED = 65_536


def is_zone(name: str) -> bool:
    """Whether this is the name of a time zone ("America/Chicago") that the system knows."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError; a folder's name is an OSError
        return False
    return True


def zones_of(address: str | None, stored: str | None = None) -> tuple[str, ...]:
    """The zones that a person may be in: the stored one if it is a zone, else all of the number's, else all of its
    country's, else none. `address` is E.164 or a BSUID."""
    if stored and is_zone(stored):
        return (stored,)
    if not address:
        return ()
    return (_zones_of_area(address[:5]) if state_of(address) is not None else ()) or _zones(address)


@lru_cache(1024)
def _zones_of_area(prefix: str) -> tuple[str, ...]:
    """The zones of a US area code ("+1212") if they are the same for all of it, else none. That is enough for most
    numbers."""
    from phonenumbers.tzdata import TIMEZONE_DATA

    return () if prefix[1:] in _divided() else _known(TIMEZONE_DATA.get(prefix[1:], ()))


@lru_cache(1)
def _divided() -> frozenset[str]:
    """The area codes whose zones differ within them."""
    from phonenumbers.tzdata import TIMEZONE_DATA

    return frozenset(known[:4] for known in TIMEZONE_DATA if known.startswith("1") and len(known) > 4)


@lru_cache(_REMEMBERED)
def _zones(address: str) -> tuple[str, ...]:
    from phonenumbers import NumberParseException, parse
    from phonenumbers.timezone import time_zones_for_geographical_number, time_zones_for_number

    if address.startswith("+"):
        try:
            number = parse(address)
        except NumberParseException:
            return ()
        if zones := _known(time_zones_for_number(number)):
            return zones
        # the number is of no known kind, but its prefix may belong to a place
        zones = _known(time_zones_for_geographical_number(number))
        if zones and zones != _zones_of_code(number.country_code or 0):
            return zones
    country = country_of(address)
    return _zones_of_country(country) if country else ()


@lru_cache(512)
def _zones_of_country(country: str) -> tuple[str, ...]:
    """All zones of a country; if it shares its calling code, all zones of the code, which is stricter."""
    from phonenumbers import parse
    from phonenumbers.phonenumberutil import country_code_for_region
    from phonenumbers.timezone import time_zones_for_geographical_number

    if country == "US":
        by_area_code = (time_zones_for_geographical_number(parse(f"+1{code}2000000")) for code in STATE_OF)
        return tuple(sorted({zone for zones in by_area_code if len(zones) < 10 for zone in _known(zones)}))
    code = country_code_for_region(country)
    return _zones_of_code(code) if code else ()


@lru_cache(512)
def _zones_of_code(code: int) -> tuple[str, ...]:
    from phonenumbers import PhoneNumber
    from phonenumbers.timezone import time_zones_for_geographical_number

    return _known(time_zones_for_geographical_number(PhoneNumber(country_code=code, national_number=0)))


def _known(zones: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(zone for zone in zones if zone != _UNKNOWN and is_zone(zone))


@lru_cache(_REMEMBERED)
def country_of(address: str) -> str | None:
    """The ISO 3166 country of a number or a BSUID ("US"), None where there is none (satellite, shared codes). A number
    that is in no plan has the main country of its calling code."""
    from phonenumbers import NumberParseException, parse
    from phonenumbers.phonenumberutil import region_code_for_country_code, region_code_for_number

    if state_of(address) is not None:
        return "US"
    if not address.startswith("+"):
        country = address[:2]
        return (
            country if address[2:3] == "." and country.isascii() and country.isalpha() and country.isupper() else None
        )
    try:
        number = parse(address)
    except NumberParseException:
        return None
    region = region_code_for_number(number) or region_code_for_country_code(number.country_code or 0)
    return region if region is not None and region.isalpha() and region != "ZZ" else None


def places_of(address: str | None) -> tuple[str, ...]:
    """The places whose quiet hours apply to an address: its country ("US"), and its state by area code ("US-TX")."""
    state = state_of(address) if address else None
    if state is not None:
        return ("US", f"US-{state}")
    country = country_of(address) if address else None
    return () if country is None else (country,)
