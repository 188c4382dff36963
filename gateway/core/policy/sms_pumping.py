"""The throttle of prompts against traffic pumping: where prompts may go, how many per range of numbers, per web
visitor, per group and per country, and when too few of them are answered. The numbers come from the configuration.

Somebody who earns from texts to a range of numbers fills the sign-up form with them; the range, the visitor's address
and the missing answers give it away.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from gateway.core.clock import DAY, HOUR, Instant
from gateway.core.consent.states import FORMS, PromptBudget, SignalSource
from gateway.core.policy.caps import FrequencyCap, used
from gateway.core.policy.time_zones import country_of

RANGE = 4
"""Digits that numbers of a range may differ in: carriers hand them out by ten thousands or less."""

EARNS = 4
"""How many prompts more each answer allows a group, or a country, within the same window."""

HOLD = HOUR
"""For how long the prompts of forms are held when a total is spent; a human may end it before."""

TO_ANSWER = HOUR
"""How long a prompt has to be answered before it says something."""

WINDOW = DAY
"""Over how long answers are counted, and how long the prompts are held when hardly anybody answers."""

GROUP = "group"
"""The scope of a group's total; a country's is the country."""

Totals = Mapping[str, tuple[int, int]]
"""By country, how many prompts forms caused, and how many of them were answered."""


@dataclass(frozen=True, slots=True)
class AnswerRate:
    """Below which share of answered prompts those of forms are held, and how many prompts are needed to say so."""

    at_least: float = 0.1
    after: int = 50


def country_allowed(address: str, countries: Collection[str]) -> bool:
    """Whether this country may be written to; an empty list allows all. A number of no country is allowed only then."""
    return not countries or country_of(address) in countries


def premium_rate(phone: str) -> bool:
    """Whether it costs more to write to a number than to others, by libphonenumber's type of its range."""
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


def guarded(source: SignalSource, ip: object) -> bool:
    """Whether the budgets hold for a prompt that is asked for so: `ip` is the visitor's, if anybody named one."""
    return source in FORMS or bool(ip)


def budgets_of(caps: Sequence[FrequencyCap], times: Sequence[Instant], now: Instant) -> list[PromptBudget]:
    """The budgets of a range or of a visitor, whose prompts these are: answers earn nothing."""
    return [PromptBudget(cap.limit, used(times, cap, now)) for cap in caps]


def total_budgets(
    per_group: Sequence[FrequencyCap],
    per_country: Sequence[FrequencyCap],
    totals: Callable[[FrequencyCap], Totals],
    country: str,
    home: str,
) -> list[PromptBudget]:
    """The budgets of a group and of the country the prompt goes to, where every answer earns more. `totals` are the
    group's within a cap's window. The country where the numbers are at home has no budget but the group's."""
    budgets = []
    for cap in per_group:
        asked, answered = (sum(counts) for counts in zip((0, 0), *totals(cap).values(), strict=True))
        budgets.append(PromptBudget(cap.limit, asked, answered, EARNS, GROUP))
    for cap in per_country if country != home else ():
        asked, answered = totals(cap).get(country, (0, 0))
        budgets.append(PromptBudget(cap.limit, asked, answered, EARNS, country))
    return budgets


def pumped(prompted: int, answered: int, limits: AnswerRate) -> bool:
    """Whether so few of the prompts of a window were answered (confirmed or stopped) that the form's prompts should
    rest and a human should look. Count only prompts that had time to be answered."""
    return prompted >= max(1, limits.after) and answered < prompted * limits.at_least
