"""Against traffic pumping: whether a form may cause one more prompt, by its budgets and by how few are answered.

Who earns by texts to numbers fills the sign-up form with them. Budgets hold per range of numbers and per visitor
(`evidence.ip`), for forms and for whoever names a visitor; when hardly anybody of them answers, the form's prompts of
the channel rest for a day, or until somebody resumes the channel by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from gateway.clock import DAY, HOUR, Instant
from gateway.config import Config
from gateway.consent.model import Source
from gateway.gates import frequency, numbers
from gateway.gates.frequency import Cap
from gateway.store import prompting

FORMS = (Source.WEB_FORM, Source.IN_APP, Source.PREFERENCE_CENTER)
"""Sources behind which anybody may type in anybody's number."""

TO_ANSWER = HOUR
"""How long a prompt has to be answered before it says something."""

WINDOW = DAY
"""Over how long answers are counted, and how long the prompts rest."""


def guarded(source: Source, evidence: Mapping[str, object]) -> bool:
    """Whether the budgets hold for a prompt that is asked for so."""
    return source in FORMS or bool(evidence.get("ip"))


def allow(
    connection: Connection, config: Config, channel: str, contact: str, address: str, ip: object, now: Instant
) -> bool:
    """Whether a form may cause this prompt; one that it may is counted."""
    if prompting.state(connection, channel).get("paused_until", 0) > now:
        return False
    range_ = numbers.range_of(address)
    visitor = numbers.visitor_of(ip) if isinstance(ip, str) and ip.strip() else None
    per_range = [Cap(*each) for each in config.gateway.prompts_per_range]
    per_visitor = [Cap(*each) for each in config.gateway.prompts_per_ip]
    since = now - max(frequency.longest(per_range), frequency.longest(per_visitor))
    to_range, by_visitor = prompting.times(connection, range_, visitor, since)
    for caps, times in ((per_range, to_range), (per_visitor, by_visitor)):
        if frequency.verdict(caps, times, 1.0, now) is not None:
            return False
    prompting.add(connection, channel, contact, range_, visitor, now)
    return True


def pumped(connection: Connection, now: Instant) -> dict[str, tuple[int, int]]:
    """The channels whose form prompts should rest from now on: how many there were, and how many were answered."""
    found: dict[str, tuple[int, int]] = {}
    for channel, prompts in prompting.seen(connection, now - TO_ANSWER - WINDOW, now - TO_ANSWER).items():
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
    prompting.set_state(connection, channel, {"paused_until": now + WINDOW, "why": why, "since": now})
    return {"alarm": "prompts", "why": why, "prompted": prompted, "answered": answered}


def resume(connection: Connection, channel: str, now: Instant) -> None:
    """Somebody looked: forms may cause prompts again, and are counted anew."""
    if prompting.state(connection, channel):
        prompting.set_state(connection, channel, {"since": now})
