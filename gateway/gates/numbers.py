"""Guards against traffic pumping: where prompts may go, how many per range of numbers and per web visitor, and when
too few of them are answered.

Somebody who earns by texts to numbers of a range fills the sign-up form with them; the range, the visitor's address
and the missing answers give it away.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from dataclasses import dataclass

from gateway.gates.zones import country_of

RANGE = 4
"""Digits that numbers of a range may differ in: carriers hand them out by ten thousands or less."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Below which share of answered prompts the form's prompts rest, and how many prompts that takes to say."""

    at_least: float = 0.1
    after: int = 50


def country_allowed(address: str, countries: Collection[str]) -> bool:
    """Whether this country may be written to; an empty list allows all. Of no country is allowed only by that."""
    return not countries or country_of(address) in countries


def premium_rate(phone: str) -> bool:
    """Whether who writes to a number pays more than for others, by libphonenumber's type of its range."""
    from phonenumbers import NumberParseException, PhoneNumberType, number_type, parse

    if not phone.startswith("+"):
        return False
    try:
        return number_type(parse(phone)) in (PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST)
    except NumberParseException:
        return False


def range_of(phone: str) -> str:
    """The range of an E.164 number: it without its last digits."""
    return phone[:-RANGE]


def visitor_of(ip: str) -> str:
    """The visitor behind an address: an IPv4 address, a /64 of IPv6 (one household); any other text as it is."""
    try:
        address = ipaddress.ip_address(ip.strip())
    except ValueError:
        return ip.strip()
    if isinstance(address, ipaddress.IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((int(address), 64), strict=False))


def pumped(prompted: int, answered: int, limits: Answered) -> bool:
    """Whether so few of the prompts of a window were answered (confirmed or stopped) that the form's prompts should
    rest and a human should look. Count only prompts that had time to be answered."""
    return prompted >= max(1, limits.after) and answered < prompted * limits.at_least
