"""Limits on prompts against SMS pumping: where prompts may go, how many per range of numbers, per web visitor, per
group and per country, and when too few of them are answered. The limits come from the configuration.

Somebody who earns from texts to a range of numbers fills the sign-up form with them; the range, the visitor's IP
address and the missing answers give them away.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from gateway.core.clock import DAY, HOUR, Instant
from gateway.core.consent.states import FORMS, PromptBudget, SignalSource
from gateway.core.policy.area_codes import state_of
from gateway.core.policy.caps import FrequencyCap, used
from gateway.core.policy.time_zones import country_of

RANGE = 4
"""How many last digits the numbers of a range differ in: carriers hand numbers out by ten thousands or fewer."""

EARNS = 4
"""How many more prompts each answer allows a group or a country within the same window."""

HOLD = HOUR
"""How long the prompts of forms are held when a total is spent, in microseconds; an operator may end it sooner."""

TO_ANSWER = HOUR
"""How long a prompt may be answered before it counts as unanswered, in microseconds."""

WINDOW = DAY
"""Over how long answers are counted, and how long prompts are held when hardly anybody answers, in microseconds."""

GROUP = "group"
"""The scope of a group's total; the scope of a country's total is the country."""

Totals = Mapping[str, tuple[int, int]]
"""By country: how many prompts forms caused, and how many of them were answered."""


@dataclass(frozen=True, slots=True)
class AnswerRate:
    """The share of answered prompts below which the prompts of forms are held, once there were `after` prompts."""

    at_least: float = 0.1
    after: int = 50


def country_allowed(address: str, countries: Collection[str]) -> bool:
    """Whether messages may go to the country of an address; an empty list allows all, also an address of no country."""
    return not countries or country_of(address) in countries


def premium_rate(phone: str) -> bool:
    """Whether a number charges a premium, by libphonenumber's type of its range."""
    from phonenumbers import NumberParseException, PhoneNumberType, number_type, parse

    if not phone.startswith("+") or state_of(phone) is not None:  # no area code of a state charges one
        return False
    try:
        return number_type(parse(phone)) in (PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST)
    except NumberParseException:
        return False


def range_of(phone: str) -> str:
    """The range of an E.164 number: the number without its last `RANGE` digits."""
    return phone[:-RANGE]


def visitor_of(ip: str) -> str:
    """The key of a web visitor: an IPv4 address, the /64 of an IPv6 address (a household), any other text unchanged."""
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
    """Whether the budgets apply to a prompt that a source asks for. `ip` is the visitor's, if the request named one."""
    return source in FORMS or bool(ip)


def budgets_of(caps: Sequence[FrequencyCap], times: Sequence[Instant], now: Instant) -> list[PromptBudget]:
    """The budgets of a range or a visitor, whose prompts went at these times; answers earn no more."""
    return [PromptBudget(cap.limit, used(times, cap, now)) for cap in caps]


def total_budgets(
    per_group: Sequence[FrequencyCap],
    per_country: Sequence[FrequencyCap],
    totals: Callable[[FrequencyCap], Totals],
    country: str,
    home: str,
) -> list[PromptBudget]:
    """The budgets of a group and of the country that the prompt goes to; every answer earns more. `totals` counts the
    group's prompts within a cap's window. The `home` country has no budget but the group's."""
    budgets = []
    for cap in per_group:
        asked, answered = (sum(counts) for counts in zip((0, 0), *totals(cap).values(), strict=True))
        budgets.append(PromptBudget(cap.limit, asked, answered, EARNS, GROUP))
    for cap in per_country if country != home else ():
        asked, answered = totals(cap).get(country, (0, 0))
        budgets.append(PromptBudget(cap.limit, asked, answered, EARNS, country))
    return budgets


def pumped(prompted: int, answered: int, limits: AnswerRate) -> bool:
    """Whether so few of the prompts of a window were answered (confirmed or stopped) that the form's prompts should be
    held and an operator should look. Count only prompts that had time to be answered (`TO_ANSWER`)."""
    return prompted >= max(1, limits.after) and answered < prompted * limits.at_least
