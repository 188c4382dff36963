"""The quiet hours of a group for one address: its own, those of the address's country and state, the strictest of all.

The settings are made into rules once; a person's own zone, or the zones of their number, are the caller's to ask for.
"""

from __future__ import annotations

from functools import lru_cache

from gateway.config import GroupConfig, PlaceRules
from gateway.config import QuietHours as Daily
from gateway.core.policy import quiet_hours, time_zones
from gateway.core.policy.quiet_hours import Profile, QuietHours

EVERYWHERE = "everywhere"
"""The place in `quiet_hours_in` that everybody is in."""


def kept(group: GroupConfig | None) -> bool:
    """Whether a group has quiet hours, whomever they are for."""
    return group is not None and bool(group.quiet_hours or group.quiet_hours_in or group.quiet_hours_of_states)


def hours(group: GroupConfig | None, address: str) -> QuietHours | None:
    """When it is open for an address (E.164 or a BSUID); None for a group without quiet hours."""
    if group is None or not kept(group):
        return None
    placeless = not (group.quiet_hours_in or group.quiet_hours_of_states)
    places = () if placeless else time_zones.places_of(address)
    return _hours(group.quiet_hours, group.quiet_hours_in, group.quiet_hours_of_states, places)


@lru_cache(1024)
def _hours(daily: Daily | None, rules: PlaceRules, states: bool, places: tuple[str, ...]) -> QuietHours:
    hours = quiet_hours.hours_in(_profile(daily, rules), (EVERYWHERE, *places))
    return quiet_hours.hours_in(Profile(hours, _states()), places) if states else hours


@lru_cache(256)
def _profile(daily: Daily | None, rules: PlaceRules) -> Profile:
    profile = quiet_hours.parse_profile({place: dict(days) for place, days in rules})
    return profile if daily is None else Profile(quiet_hours.daily(*daily), profile.places)


@lru_cache(1)
def _states() -> dict[str, QuietHours]:
    return {place: quiet_hours.parse(rule) for place, rule in quiet_hours.US_STATES.items()}
