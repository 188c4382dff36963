"""Against traffic pumping: whether a form may cause one more prompt, by the rules of `gateway.gates.numbers`.

Who earns by texts to numbers fills the sign-up form with them. Budgets hold per range of numbers and per visitor
(`evidence.ip`), for forms and for whoever names a visitor, and over all of them per group and country, where every
answer earns more: whoever spends that without answers holds such prompts for an hour. When hardly anybody of a day
answers, they rest for a day. Somebody who resumes the channel by hand ends both.
"""

from __future__ import annotations

from collections.abc import Iterable

import structlog
from sqlalchemy import Connection

from gateway.clock import Instant, iso
from gateway.config import Config, GroupConfig
from gateway.consent.model import Budget
from gateway.consent.replies import spent
from gateway.core.event_types import EventType
from gateway.gates import frequency, numbers
from gateway.gates.frequency import Cap
from gateway.gates.zones import country_of
from gateway.store import prompting, tallies
from gateway.store.events import Event

log = structlog.get_logger()

UNKNOWN = "unknown"
"""The country of a number that is of none."""


def terms(
    connection: Connection, config: Config, group: str, channel: str, address: str, ip: object, now: Instant
) -> tuple[bool, tuple[Budget, ...]]:
    """Whether the prompts that forms cause rest for this address, and what budgets they have."""
    state, country, settings = prompting.state(connection, channel), country_of(address) or UNKNOWN, config.gateway
    held = state.get("paused_until", 0) > now or state.get("countries", {}).get(country, {}).get("until", 0) > now
    per_range = [Cap(*each) for each in settings.prompts_per_range]
    per_visitor = [Cap(*each) for each in settings.prompts_per_ip]
    since = now - max(frequency.longest(per_range), frequency.longest(per_visitor))
    to_range, by_visitor = prompting.times(connection, numbers.range_of(address), _visitor(ip), since)
    resumed_at = state.get("since", 0)

    def totals(cap: Cap) -> numbers.Totals:
        return prompting.totals(connection, group, max(now - cap.window, resumed_at))

    budgets = [
        *numbers.budgets_of(per_range, to_range, now),
        *numbers.budgets_of(per_visitor, by_visitor, now),
        *numbers.total_budgets(
            [Cap(*each) for each in settings.prompts_per_group],
            [Cap(*each) for each in settings.prompts_per_country],
            totals,
            country,
            settings.default_region,
        ),
    ]
    return held, tuple(budgets)


def count(
    connection: Connection, group: str, channel: str, contact: str, address: str, ip: object, now: Instant
) -> None:
    """A form caused a prompt."""
    country = country_of(address) or UNKNOWN
    prompting.add(connection, channel, contact, numbers.range_of(address), _visitor(ip), group, country, now)


def hold(
    connection: Connection, group: GroupConfig, channel: str, address: str, budgets: Iterable[Budget], now: Instant
) -> list[Event]:
    """A form asked for more prompts than it has. Where the total of its group or of a country is spent, such prompts
    rest for a while: what to tell of it. One visitor's or one range's budget alone holds nobody else."""
    over = [budget for budget in budgets if budget.scope and spent(budget)]
    if not over:
        return []
    budget, until = over[0], now + numbers.HOLD
    place = "" if budget.scope == numbers.GROUP else f" in {budget.scope}"
    why = f"{budget.answered} of {budget.asked} prompts that forms caused{place} were answered"
    told = {"alarm": "prompts", "why": why, "prompted": budget.asked, "answered": budget.answered, "until": iso(until)}
    for id_ in group.channels:
        state = prompting.state(connection, id_)
        if budget.scope == numbers.GROUP:
            state |= {"paused_until": until, "why": why}
        else:
            state["countries"] = {**state.get("countries", {}), budget.scope: {"until": until, "why": why}}
        prompting.set_state(connection, id_, state)
    log.warning("prompts.held", channel=channel, scope=budget.scope, prompted=budget.asked, answered=budget.answered)
    tallies.note(connection, [(channel, told)], now)
    return [Event(EventType.CHANNEL_QUALITY, now, None, {"channel": channel, **told})]


def _visitor(ip: object) -> str | None:
    return numbers.visitor_of(ip) if isinstance(ip, str) and ip.strip() else None


def pumped(connection: Connection, now: Instant) -> dict[str, tuple[int, int]]:
    """The channels whose form prompts should rest from now on: how many there were, and how many were answered."""
    found: dict[str, tuple[int, int]] = {}
    for channel, prompts in prompting.seen(
        connection, now - numbers.TO_ANSWER - numbers.WINDOW, now - numbers.TO_ANSWER
    ).items():
        state = prompting.state(connection, channel)
        if state.get("paused_until", 0) > now:
            continue
        counted = [answered for at, answered in prompts if at > state.get("since", 0)]
        if numbers.pumped(len(counted), sum(counted), numbers.Answered()):
            found[channel] = (len(counted), sum(counted))
    return found


def rest(connection: Connection, channel: str, prompted: int, answered: int, now: Instant) -> dict[str, object]:
    """Let the form prompts of a channel rest; what to tell of it."""
    why = f"{answered} of {prompted} prompts that forms caused were answered"
    prompting.set_state(connection, channel, {"paused_until": now + numbers.WINDOW, "why": why, "since": now})
    return {"alarm": "prompts", "why": why, "prompted": prompted, "answered": answered}


def resume(connection: Connection, channel: str, now: Instant) -> None:
    """Somebody looked: forms may cause prompts again, and are counted anew."""
    if prompting.state(connection, channel):
        prompting.set_state(connection, channel, {"since": now})
