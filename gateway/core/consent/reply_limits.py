"""Which automatic replies may go out, and in which language.

At most 5 an hour and 15 a day go to one person on one channel, a fresh `opted_out` included: a STOP holds whether or
not it is answered, no regulator asks for more than one confirmation, and two machines that answer each other must
stop at some point. `opted_out` and `promotions_stopped` go out once per change, else at most once in 24 hours, and only
within 5 minutes of receipt (47 CFR 64.1200(a)(12)); others within an hour. Windows roll; their far end is outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.consent.states import PromptBudget, Reply, Signal, SignalSource

LIMITS: Final = ((5, HOUR), (15, DAY))
"""At most so many automatic replies in so long a window, per person and channel."""

CLOSING: Final = frozenset({Reply.OPTED_OUT, Reply.PROMOTIONS_STOPPED})
"""The replies that confirm an end."""

CLOSING_WITHIN: Final = 5 * MINUTE
OTHERS_WITHIN: Final = HOUR

DEFAULT_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class ReplyHistory:
    """The automatic replies to one person on one channel in the last 24 hours: (time, reply's name), in any order."""

    sent: tuple[tuple[int, str], ...] = ()


def allowed(reply: Reply, history: ReplyHistory, *, received_at: int, now: int, fresh: bool) -> bool:
    """Whether a reply to what was received then may go out now. `fresh`: it
    belongs to a change."""
    if too_old(reply, received_at, now) or limited(history, now):
        return False
    return reply not in CLOSING or fresh or not any(at > now - DAY and name == reply for at, name in history.sent)


def too_old(reply: Reply, received_at: int, now: int) -> bool:
    """Whether what was received then is not answered with this any more."""
    return now - received_at > (CLOSING_WITHIN if reply in CLOSING else OTHERS_WITHIN)


def limited(history: ReplyHistory, now: int) -> bool:
    """Whether the person had as many automatic replies as they may have, of whatever kind."""
    return any(sum(at > now - window for at, _ in history.sent) >= most for most, window in LIMITS)


def life(reply: Reply, source: SignalSource) -> int:
    """For how long after its cause a reply may wait to be handed over, in microseconds."""
    if reply in CLOSING:
        return CLOSING_WITHIN
    return OTHERS_WITHIN if source is SignalSource.INBOUND else DAY


def prompt_deadline(signal: Signal) -> int:
    """Until when the prompt that a signal asks for may wait."""
    return signal.at.received + life(Reply.PROMPT, signal.source)


def spent(budget: PromptBudget) -> bool:
    """Whether a budget leaves no more prompts."""
    return budget.asked >= budget.most + budget.earns * budget.answered


def updates_language(languages: Sequence[str]) -> str | None:
    """The language to store for a person whose keyword is in these languages: the only one, else None."""
    return languages[0] if len(languages) == 1 else None


def language(languages: Sequence[str], stored: str | None) -> str:
    """The language of a reply: the only one that has the keyword, else the person's stored one, else English."""
    return updates_language(languages) or stored or DEFAULT_LANGUAGE
