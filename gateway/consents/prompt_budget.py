"""Against SMS pumping: whether a form may cause one more prompt, by the rules of `gateway.core.policy.sms_pumping`.

Whoever earns from texts to a range of numbers fills the sign-up form with them. Budgets hold per range of numbers and
per visitor (`evidence.ip`), for forms and for whoever names a visitor, and over all of them per group and country,
where every answer earns more: when that is spent without answers, such prompts are held for an hour. When hardly
anybody answers in a day, they are held for a day. Somebody who resumes the channel by hand ends both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

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


class PromptBudgets:
    """The budgets in one transaction. What it counts and holds is true at once, and written by `save`. `meet` all that
    it will be asked about first: then the number of statements does not grow with the batch."""

    def __init__(self, connection: Connection, config: Config, now: Instant) -> None:
        settings = config.gateway
        self._connection = connection
        self._config = config
        self._now = now
        self._per_range = [FrequencyCap(*cap) for cap in settings.prompts_per_range]
        self._per_visitor = [FrequencyCap(*cap) for cap in settings.prompts_per_ip]
        self._of_range: dict[str, list[Instant]] = {}
        self._of_visitor: dict[str, list[Instant]] = {}
        self._totals: dict[tuple[str, Instant], dict[str, tuple[int, int]]] = {}  # (group, since) → by country
        self._states: dict[str, dict[str, Any]] | None = None
        self._changed_states: set[str] = set()
        self._caused: list[prompt_counters.Prompt] = []
        self._alarms: list[tuple[str, dict[str, object]]] = []

    def meet(self, asked: Collection[tuple[str, object]]) -> None:
        """Read when prompts went to the ranges of these numbers, and by these visitors: (number, IP address)."""
        if not asked:
            return
        if not (self._of_range or self._of_visitor):
            prompt_counters.lock(self._connection)
        since = self._now - max(cap_rules.longest(self._per_range), cap_rules.longest(self._per_visitor))
        ranges = {sms_pumping.range_of(number) for number, _ in asked} - self._of_range.keys()
        visitors = {visitor for _, ip in asked if (visitor := _visitor(ip)) is not None} - self._of_visitor.keys()
        self._of_range |= prompt_counters.times_of_ranges(self._connection, ranges, since)
        self._of_visitor |= prompt_counters.times_of_visitors(self._connection, visitors, since)

    def terms(self, group: str, channel: str, number: str, ip: object) -> tuple[bool, tuple[PromptBudget, ...]]:
        """Whether the prompts that forms cause are held for this number, and what budgets they have."""
        self.meet([(number, ip)])
        now, settings, visitor = self._now, self._config.gateway, _visitor(ip)
        state, country = self._state(channel), country_of(number) or UNKNOWN
        held = state.get("paused_until", 0) > now or state.get("countries", {}).get(country, {}).get("until", 0) > now
        resumed_at = state.get("since", 0)

        def totals(cap: FrequencyCap) -> sms_pumping.Totals:
            return self._totals_since(group, max(now - cap.window, resumed_at))

        budgets = [
            *sms_pumping.budgets_of(self._per_range, self._of_range[sms_pumping.range_of(number)], now),
            *sms_pumping.budgets_of(self._per_visitor, self._of_visitor[visitor] if visitor is not None else [], now),
            *sms_pumping.total_budgets(
                [FrequencyCap(*limits) for limits in settings.prompts_per_group],
                [FrequencyCap(*pair) for pair in settings.prompts_per_country],
                totals,
                country,
                settings.default_region,
            ),
        ]
        return held, tuple(budgets)

    def count(self, group: str, channel: str, contact: str, number: str, ip: object) -> None:
        """A form caused a prompt."""
        self.meet([(number, ip)])
        prompt = prompt_counters.Prompt(
            channel, contact, sms_pumping.range_of(number), _visitor(ip), group, country_of(number) or UNKNOWN
        )
        self._caused.append(prompt)
        self._of_range[prompt.range].append(self._now)
        if prompt.visitor is not None:
            self._of_visitor[prompt.visitor].append(self._now)
        for (of_group, since), by_country in self._totals.items():
            if of_group == group and self._now > since:
                asked, answered = by_country.get(prompt.country, (0, 0))
                by_country[prompt.country] = (asked + 1, answered)

    def hold(self, group: GroupConfig, channel: str, budgets: Iterable[PromptBudget]) -> list[Event]:
        """A form asked for more prompts than its budget allows. Where the total of its group or of a country is spent,
        such prompts are held for a while: the events that say so. One visitor's or one range's budget holds nobody
        else."""
        over = [budget for budget in budgets if budget.scope and spent(budget)]
        if not over:
            return []
        budget, until = over[0], self._now + sms_pumping.HOLD
        place = "" if budget.scope == sms_pumping.GROUP else f" in {budget.scope}"
        why = f"{budget.answered} of {budget.asked} prompts that forms caused{place} were answered"
        for id_ in group.channels:
            state = self._state(id_)
            if budget.scope == sms_pumping.GROUP:
                state |= {"paused_until": until, "why": why}
            else:
                state["countries"] = {**state.get("countries", {}), budget.scope: {"until": until, "why": why}}
            self._changed_states.add(id_)
        log.warning(
            "prompts.held", channel=channel, scope=budget.scope, prompted=budget.asked, answered=budget.answered
        )
        alarm: dict[str, object] = {
            "alarm": "prompts", "why": why, "prompted": budget.asked, "answered": budget.answered, "until": iso(until),
        }  # fmt: skip
        self._alarms.append((channel, alarm))
        return [Event(EventType.CHANNEL_QUALITY, self._now, None, {"channel": channel, **alarm})]

    def save(self) -> None:
        """Write what was counted and held. Once, at the end of the transaction."""
        prompt_counters.add(self._connection, self._caused, self._now)
        prompt_counters.set_states(self._connection, {id_: self._state(id_) for id_ in self._changed_states})
        channel_stats.note(self._connection, self._alarms, self._now)

    def _state(self, channel: str) -> dict[str, Any]:
        if self._states is None:
            self._states = prompt_counters.states(self._connection)
        return self._states.setdefault(channel, {})

    def _totals_since(self, group: str, since: Instant) -> sms_pumping.Totals:
        if (group, since) not in self._totals:
            self._totals[group, since] = prompt_counters.totals(self._connection, group, since)
        return self._totals[group, since]


def kept(config: Config) -> int:
    """How long prompts are kept, in microseconds: as long as the longest window of a budget counts them."""
    settings = config.gateway
    budgets = (
        *settings.prompts_per_ip, *settings.prompts_per_range, *settings.prompts_per_group,
        *settings.prompts_per_country,
    )  # fmt: skip
    return max(KEPT, *(window for _, window in budgets))


def _visitor(ip: object) -> str | None:
    return sms_pumping.visitor_of(ip) if isinstance(ip, str) and ip.strip() else None


def pumped(connection: Connection, now: Instant) -> dict[str, tuple[int, int]]:
    """The channels whose form prompts should be held from now on: how many there were, and how many were answered."""
    by_channel: dict[str, tuple[int, int]] = {}
    prompt_counters.lock(connection)
    states = prompt_counters.states(connection)
    for channel, prompts in prompt_counters.seen(
        connection, now - sms_pumping.TO_ANSWER - sms_pumping.WINDOW, now - sms_pumping.TO_ANSWER
    ).items():
        state = states.get(channel, {})
        if state.get("paused_until", 0) > now:
            continue
        counted = [answered for at, answered in prompts if at > state.get("since", 0)]
        if sms_pumping.pumped(len(counted), sum(counted), sms_pumping.AnswerRate()):
            by_channel[channel] = (len(counted), sum(counted))
    return by_channel


def rest(connection: Connection, channel: str, prompted: int, answered: int, now: Instant) -> dict[str, object]:
    """Hold the form prompts of a channel; the alarm that says so."""
    why = f"{answered} of {prompted} prompts that forms caused were answered"
    state = {"paused_until": now + sms_pumping.WINDOW, "why": why, "since": now}
    prompt_counters.set_states(connection, {channel: state})
    return {"alarm": "prompts", "why": why, "prompted": prompted, "answered": answered}


def resume(connection: Connection, channel: str, now: Instant) -> None:
    """Somebody looked: forms may cause prompts again, and are counted anew."""
    prompt_counters.lock(connection)
    if prompt_counters.state(connection, channel):
        prompt_counters.set_states(connection, {channel: {"since": now}})
