"""Against SMS pumping: whether a form may cause one more prompt, by the rules of `gateway.core.policy.sms_pumping`.

Whoever earns from texts to a range of numbers fills the sign-up form with them. Budgets hold per range of numbers and
per visitor (`evidence.ip`), for forms and for whoever names a visitor, and over all of them per group and country,
where every answer earns more: when that is spent without answers, such prompts are held for an hour. When hardly
anybody answers in a day, they are held for a day. Somebody who resumes the channel by hand ends both.
"""

from __future__ import annotations

from collections.abc import Iterable

import structlog
from sqlalchemy import Connection

from gateway.config import Config, GroupConfig
from gateway.core.clock import DAY, Instant, iso
from gateway.core.consent.reply_limits import spent
from gateway.core.consent.states import PromptBudget
from gateway.core.event_types import EventType
from gateway.core.policy import caps as cap_rules
from gateway.core.policy import sms_pumping
from gateway.core.policy.caps import FrequencyCap
from gateway.core.policy.time_zones import country_of
from gateway.store import channel_stats, prompt_counters
from gateway.store.events import Event

log = structlog.get_logger()

KEPT = 31 * DAY
"""How long prompts are kept at least, in microseconds: whoever makes a window longer finds those of the last month."""
UNKNOWN = "unknown"
"""The country of a number that has none."""


def terms(
    connection: Connection, config: Config, group: str, channel: str, address: str, ip: object, now: Instant
) -> tuple[bool, tuple[PromptBudget, ...]]:
    """Whether the prompts that forms cause are held for this address, and what budgets they have."""
    state, country, settings = (
        prompt_counters.state(connection, channel),
        country_of(address) or UNKNOWN,
        config.gateway,
    )
    held = state.get("paused_until", 0) > now or state.get("countries", {}).get(country, {}).get("until", 0) > now
    per_range = [FrequencyCap(*cap) for cap in settings.prompts_per_range]
    per_visitor = [FrequencyCap(*cap) for cap in settings.prompts_per_ip]
    since = now - max(cap_rules.longest(per_range), cap_rules.longest(per_visitor))
    to_range, by_visitor = prompt_counters.times(connection, sms_pumping.range_of(address), _visitor(ip), since)
    resumed_at = state.get("since", 0)

    def totals(cap: FrequencyCap) -> sms_pumping.Totals:
        return prompt_counters.totals(connection, group, max(now - cap.window, resumed_at))

    budgets = [
        *sms_pumping.budgets_of(per_range, to_range, now),
        *sms_pumping.budgets_of(per_visitor, by_visitor, now),
        *sms_pumping.total_budgets(
            [FrequencyCap(*limits) for limits in settings.prompts_per_group],
            [FrequencyCap(*pair) for pair in settings.prompts_per_country],
            totals,
            country,
            settings.default_region,
        ),
    ]
    return held, tuple(budgets)


def kept(config: Config) -> int:
    """How long prompts are kept, in microseconds: as long as the longest window of a budget counts them."""
    settings = config.gateway
    budgets = (
        *settings.prompts_per_ip, *settings.prompts_per_range, *settings.prompts_per_group,
        *settings.prompts_per_country,
    )  # fmt: skip
    return max(KEPT, *(window for _, window in budgets))


def count(
    connection: Connection, group: str, channel: str, contact: str, address: str, ip: object, now: Instant
) -> None:
    """A form caused a prompt."""
    country = country_of(address) or UNKNOWN
    prompt_counters.add(connection, channel, contact, sms_pumping.range_of(address), _visitor(ip), group, country, now)


def hold(
    connection: Connection,
    group: GroupConfig,
    channel: str,
    address: str,
    budgets: Iterable[PromptBudget],
    now: Instant,
) -> list[Event]:
    """A form asked for more prompts than its budget allows. Where the total of its group or of a country is spent, such
    prompts are held for a while: the events that say so. One visitor's or one range's budget holds nobody else."""
    over = [budget for budget in budgets if budget.scope and spent(budget)]
    if not over:
        return []
    budget, until = over[0], now + sms_pumping.HOLD
    place = "" if budget.scope == sms_pumping.GROUP else f" in {budget.scope}"
    why = f"{budget.answered} of {budget.asked} prompts that forms caused{place} were answered"
    alarm = {"alarm": "prompts", "why": why, "prompted": budget.asked, "answered": budget.answered, "until": iso(until)}
    for id_ in group.channels:
        state = prompt_counters.state(connection, id_)
        if budget.scope == sms_pumping.GROUP:
            state |= {"paused_until": until, "why": why}
        else:
            state["countries"] = {**state.get("countries", {}), budget.scope: {"until": until, "why": why}}
        prompt_counters.set_state(connection, id_, state)
    log.warning("prompts.held", channel=channel, scope=budget.scope, prompted=budget.asked, answered=budget.answered)
    channel_stats.note(connection, [(channel, alarm)], now)
    return [Event(EventType.CHANNEL_QUALITY, now, None, {"channel": channel, **alarm})]


def _visitor(ip: object) -> str | None:
    return sms_pumping.visitor_of(ip) if isinstance(ip, str) and ip.strip() else None


def pumped(connection: Connection, now: Instant) -> dict[str, tuple[int, int]]:
    """The channels whose form prompts should be held from now on: how many there were, and how many were answered."""
    by_range: dict[str, tuple[int, int]] = {}
    for channel, prompts in prompt_counters.seen(
        connection, now - sms_pumping.TO_ANSWER - sms_pumping.WINDOW, now - sms_pumping.TO_ANSWER
    ).items():
        state = prompt_counters.state(connection, channel)
        if state.get("paused_until", 0) > now:
            continue
        counted = [answered for at, answered in prompts if at > state.get("since", 0)]
        if sms_pumping.pumped(len(counted), sum(counted), sms_pumping.AnswerRate()):
            by_range[channel] = (len(counted), sum(counted))
    return by_range


def rest(connection: Connection, channel: str, prompted: int, answered: int, now: Instant) -> dict[str, object]:
    """Hold the form prompts of a channel; the alarm that says so."""
    why = f"{answered} of {prompted} prompts that forms caused were answered"
    prompt_counters.set_state(connection, channel, {"paused_until": now + sms_pumping.WINDOW, "why": why, "since": now})
    return {"alarm": "prompts", "why": why, "prompted": prompted, "answered": answered}


def resume(connection: Connection, channel: str, now: Instant) -> None:
    """Somebody looked: forms may cause prompts again, and are counted anew."""
    if prompt_counters.state(connection, channel):
        prompt_counters.set_state(connection, channel, {"since": now})
