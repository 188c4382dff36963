"""Which automatic replies may go out, and in which language.

At most 5 an hour and 15 a day go to one person on one channel, also of `opted_out`: a STOP holds whether or not it is
answered, no regulator asks for more than one confirmation, and two machines that answer each other must stop at some
point. `opted_out` and `promotions_stopped` go out once per change, otherwise at most once in 24 hours, and only within
5 minutes of receipt (47 CFR 64.1200(a)(12)); all others within an hour. The windows roll; a reply exactly as old as the
window is long no longer counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.consent.states import PromptBudget, Reply, Signal, SignalSource

LIMITS: Final = ((5, HOUR), (15, DAY))
"""At most so many automatic replies in a window of so many microseconds, per person and channel."""

CLOSING: Final = frozenset({Reply.OPTED_OUT, Reply.PROMOTIONS_STOPPED})
"""The replies that confirm a stop."""

CLOSING_WITHIN: Final = 5 * MINUTE
SOON: Final = CLOSING | {Reply.ASK_STOP}
"""The replies that are worth nothing later than `CLOSING_WITHIN`."""
OTHERS_WITHIN: Final = HOUR
"""How old a signal may be, in microseconds, and still be answered: with one of SOON, and with any other reply."""

DEFAULT_LANGUAGE: Final = "en"

SentReplies = Sequence[tuple[int, str]]
"""The automatic replies to one person on one channel in the last 24 hours: (time, reply's name), in any order."""


def allowed(reply: Reply, sent: SentReplies, *, received_at: int, now: int, fresh: bool) -> bool:
    """Whether a reply to a signal received at `received_at` may go out now, after those `sent`. `fresh`: the signal
    changed something."""
    if too_old(reply, received_at, now) or limited(sent, now):
        return False
    return reply not in CLOSING or fresh or not any(at > now - DAY and name == reply for at, name in sent)


def too_old(reply: Reply, received_at: int, now: int) -> bool:
    """Whether a signal received at `received_at` is too old to be answered with this reply."""
    return now - received_at > (CLOSING_WITHIN if reply in SOON else OTHERS_WITHIN)


def limited(sent: SentReplies, now: int) -> bool:
    """Whether the person got as many automatic replies as anybody may get, of any kind."""
    return any(sum(at > now - window for at, _ in sent) >= most for most, window in LIMITS)


def life(reply: Reply, source: SignalSource) -> int:
    """How long after its signal a reply may wait to be handed over, in microseconds."""
    if reply in SOON:
        return CLOSING_WITHIN
    return OTHERS_WITHIN if source is SignalSource.INBOUND else DAY


def prompt_deadline(signal: Signal) -> int:
    """The time until which the prompt that a signal asks for may wait to be handed over."""
    return signal.at.received + life(Reply.PROMPT, signal.source)


def spent(budget: PromptBudget) -> bool:
    """Whether a budget leaves no more prompts."""
    return budget.asked >= budget.most + budget.earns * budget.answered


def updates_language(languages: Sequence[str]) -> str | None:
    """The language to store for a person who sent a keyword of these languages: the only one, else None."""
    return languages[0] if len(languages) == 1 else None


def language(languages: Sequence[str], stored: str | None) -> str:
    """The language of a reply: the only one that has the keyword, else the person's stored one, else English ("en")."""
    return updates_language(languages) or stored or DEFAULT_LANGUAGE
