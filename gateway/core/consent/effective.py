"""How consents are read at a given time, compared with stops, merged and inherited.

A pending consent whose window has ended is never read as pending (`effective`). When two people prove to be one, the
stricter state holds (`merge`). Whoever gets a phone after another person inherits the stops and none of the opt-ins
(`moved`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from gateway.core.clock import AHEAD, SECOND
from gateway.core.consent.states import Author, Consent, Hold, Kind, Prompt, Signal, SignalSource, SignalTime, State

RANK: Final[Mapping[State, int]] = {
    State.UNKNOWN: 0,
    State.PENDING: 1,
    State.SUBSCRIBED: 2,
    State.UNSUBSCRIBED: 3,
}
"""Which state holds when two people prove to be one: the highest."""

_NONE: Final = Consent()


def later(one: SignalTime, other: SignalTime) -> bool:
    """Whether `one` is later than `other`: by provider time where both have one, else by receipt. Not on a tie."""
    if one.provider is not None and other.provider is not None:
        return one.provider > other.provider
    return one.received > other.received


def occurred(moment: SignalTime) -> int:
    """The best known time of a moment: the provider's, else that of receipt."""
    return moment.received if moment.provider is None else moment.provider


def newest(one: SignalTime | None, other: SignalTime | None) -> SignalTime | None:
    """The moment that occurred last. The order is total, so that the order of arrival does not matter."""
    known = [moment for moment in (one, other) if moment is not None]
    return max(known, key=lambda moment: (occurred(moment), moment.received, moment.provider is not None), default=None)


def lapsed(consent: Consent, now: int) -> bool:
    """Whether the confirmation window of a consent that is stored as pending has ended."""
    return consent.state is State.PENDING and all(prompt.ends_at <= now for prompt in consent.open)


def ends_at(consent: Consent) -> int | None:
    """When a pending consent ends if nothing else happens; None for any other consent."""
    return max((prompt.ends_at for prompt in consent.open), default=None)


def answers(consent: Consent, at: SignalTime, now: int) -> bool:
    """Whether a message of that moment can answer a prompt: one was handed over before it, and its window is open.
    Providers' times are in whole seconds, so a message of the same second counts."""
    if consent.state is not State.PENDING:
        return False
    written_by = _written_by(at)
    return any(
        prompt.handed_at is not None and prompt.handed_at <= written_by and prompt.ends_at > now
        for prompt in consent.open
    )


def _written_by(at: SignalTime) -> int:
    """The latest time at which a message of that moment was written."""
    return at.received if at.provider is None else max(at.provider, 0) + SECOND


def inherited(own: Consent | None, everywhere: Consent | None, now: int) -> Consent:
    """The consent in a group as it stands now: its `own` or, where a person has none in the group, a stop that they
    made for every group (`everywhere`, the consent of the pseudo-group)."""
    if own is not None:
        return effective(own, now)
    if everywhere is not None and everywhere.state is State.UNSUBSCRIBED:
        return everywhere
    return _NONE


def silent(consent: Consent, now: int) -> bool:
    """Whether the time to answer the question about a likely request to stop is over."""
    hold = consent.hold
    return hold is not None and hold.until is not None and hold.until <= now


def asked(consent: Consent, at: SignalTime, now: int) -> bool:
    """Whether a message of that moment can answer the question about a likely request to stop, by the same rules as
    `answers`."""
    hold = consent.hold
    if hold is None or hold.handed_at is None or hold.until is None or hold.until <= now:
        return False
    return hold.handed_at <= _written_by(at)


def returned(consent: Consent) -> Consent:
    """A pending consent as it was before its prompt; stops and the times of prompts are kept."""
    author = consent.author if consent.before is State.UNSUBSCRIBED else None
    return replace(consent, state=consent.before, before=State.UNKNOWN, open=(), author=author)


def effective(consent: Consent, now: int) -> Consent:
    """The consent as it must be read at `now`: one whose window has ended is as it was before its prompt, a question
    that nobody answered in time has stopped marketing, and what a clock wrote that has been put back since counts as
    just happened."""
    consent = brought_back(consent, now)
    if silent(consent, now) and consent.hold is not None:
        ended_at, source = consent.hold.until, SignalSource.GATEWAY.value
        consent = replace(unanswered(consent), changed_at=ended_at, source=source)
    if lapsed(consent, now):
        return replace(returned(consent), changed_at=ends_at(consent) or now, source=SignalSource.GATEWAY.value)
    if not consent.open:
        return consent
    live = tuple(prompt for prompt in consent.open if prompt.ends_at > now)
    return consent if live == consent.open else replace(consent, open=live)


def brought_back(consent: Consent, now: int) -> Consent:
    """The consent with every stop and prompt that lies further in the future than clocks may differ moved to just
    before `now`: they happened before whatever arrives now. A window keeps its length. It is to be stored as it was
    first brought back: at a later `now` it would end later."""
    hold = consent.hold
    if not (consent.stop or consent.person_stop or consent.meta_stop or consent.prompts or consent.open or hold):
        return consent
    latest, then = now + AHEAD, now - AHEAD
    stops = [stop.received for stop in (consent.stop, consent.person_stop, consent.meta_stop) if stop is not None]
    held = () if hold is None else (hold.at.received, hold.handed_at or 0)
    if max((*stops, *consent.prompts, *map(_written_at, consent.open), *held), default=now) <= latest:
        return consent

    def past(at: int) -> int:
        return then if at > latest else at

    def past_stop(stop: SignalTime | None) -> SignalTime | None:
        if stop is None or stop.received <= latest:
            return stop
        return SignalTime(past(stop.received), None if stop.provider is None else past(stop.provider))

    return replace(
        consent,
        open=tuple(_shifted(prompt, then) if _written_at(prompt) > latest else prompt for prompt in consent.open),
        prompts=tuple(sorted(map(past, consent.prompts))),
        stop=past_stop(consent.stop),
        person_stop=past_stop(consent.person_stop),
        meta_stop=past_stop(consent.meta_stop),
        hold=None if hold is None else _hold_shifted(hold, past_stop(hold.at) or hold.at, latest, then),
    )


def _hold_shifted(hold: Hold, at: SignalTime, latest: int, to: int) -> Hold:
    """A hold of that moment; the time to answer its question keeps its length."""
    if hold.handed_at is None or hold.until is None or hold.handed_at <= latest:
        return replace(hold, at=at)
    return replace(hold, at=at, handed_at=to, until=hold.until - hold.handed_at + to)


def _written_at(prompt: Prompt) -> int:
    """The newest time of our clock in a prompt."""
    return max(prompt.asked_at, prompt.handed_at or 0)


def _shifted(prompt: Prompt, to: int) -> Prompt:
    shift = _written_at(prompt) - to
    return replace(
        prompt,
        asked_at=prompt.asked_at - shift,
        by=prompt.by - shift,
        handed_at=None if prompt.handed_at is None else prompt.handed_at - shift,
        until=None if prompt.until is None else prompt.until - shift,
    )


def stands(consent: Consent) -> bool:
    """Whether an unsubscription stands: the person is unsubscribed, or was before a prompt not confirmed yet."""
    return State.UNSUBSCRIBED in (consent.state, consent.before)


def marketing_stopped(consent: Consent) -> bool:
    """Whether the person stopped marketing, with us or with Meta."""
    return consent.person_stop is not None or consent.meta_stop is not None


def marketing(consent: Consent) -> str:
    """What the API calls the state of marketing: `stopped`, `held` or `allowed`."""
    return "stopped" if marketing_stopped(consent) else "allowed" if consent.hold is None else "held"


def settles(before: Consent, after: Consent, signal: Signal) -> bool:
    """Whether a signal answers for good what a person meant who may have asked to stop: they, a human or the time that
    has passed said that they did, or that they did not."""
    if signal.kind in (Kind.KEEP, Kind.HOLD_ENDED, Kind.STOP_PROMOTIONS):
        return True
    lifted = before.hold is not None and after.hold is None
    joined = signal.kind in (Kind.OPT_IN, Kind.CONFIRM) and after.state is State.SUBSCRIBED and after.hold is None
    stopped = after.state is State.UNSUBSCRIBED and before.state is not State.UNSUBSCRIBED
    return lifted or joined or stopped


def unanswered(consent: Consent) -> Consent:
    """A consent whose question nobody answered: the person has stopped marketing. What is left of the hold keeps a
    belated YES, which may mean either, from being an opt-in."""
    if consent.hold is None:
        return consent
    at = consent.hold.at
    stop, person_stop = newest(consent.stop, at), newest(consent.person_stop, at)
    return replace(consent, stop=stop, person_stop=person_stop, hold=Hold(at))


def merge(a: Consent, b: Consent) -> Consent:
    """The consent of two people who prove to be one, from their effective consents: unsubscribed goes before
    subscribed, pending and unknown; stops and prompts add up. Commutative.

    Pending after an unsubscription goes before subscribed: its stop was not lifted yet.
    """
    winner = max((a, b), key=_weight)
    both_pending = a.state is b.state is State.PENDING
    authors = {consent.author for consent in (a, b)}
    author = Author.HANDSET if Author.HANDSET in authors else Author.OUTSIDE if Author.OUTSIDE in authors else None
    newest_with_language = max(
        (consent for consent in (a, b) if consent.language),
        key=lambda consent: (consent.changed_at or 0, consent.language),
        default=winner,
    )
    return replace(
        winner,
        before=max(a.before, b.before, key=RANK.__getitem__) if both_pending else winner.before,
        open=tuple(sorted({*a.open, *b.open}, key=_asked)) if both_pending else winner.open,
        prompts=tuple(sorted(a.prompts + b.prompts)),
        author=author if stands(winner) else None,
        stop=newest(a.stop, b.stop),
        person_stop=newest(a.person_stop, b.person_stop),
        meta_stop=newest(a.meta_stop, b.meta_stop),
        hold=min((hold for hold in (a.hold, b.hold) if hold is not None), key=_settles, default=None),
        language=newest_with_language.language,
    )


def ended(consent: Consent) -> Consent:
    """What is left of a consent when the number is lost: opt-ins end, stops stay, pending is as before its prompt."""
    if consent.state is State.PENDING:
        consent = returned(consent)
    if consent.state is State.SUBSCRIBED:
        consent = replace(consent, state=State.UNKNOWN)
    return consent


def moved(consent: Consent) -> Consent:
    """What a new person inherits with the phone of another: the stops, a hold and the prompts, no opt-in, no language.
    The question whether to stop is not theirs to answer."""
    hold = None if consent.hold is None else Hold(consent.hold.at)
    return replace(ended(consent), language=None, hold=hold)


def _weight(consent: Consent) -> tuple[int, int, int, str]:
    rank = RANK[consent.state]
    if consent.state is State.PENDING and consent.before is State.UNSUBSCRIBED:
        rank = RANK[State.SUBSCRIBED]
    return rank, RANK[consent.before], consent.changed_at or 0, consent.source or ""


def _settles(hold: Hold) -> tuple[bool, int, bool, int, int, int, str]:
    """Of two holds the one holds whose question is open, and ends first; then one whose question waits."""
    provider = -1 if hold.at.provider is None else hold.at.provider
    return (
        hold.until is None,
        hold.until or 0,
        not hold.question,
        -hold.at.received,
        -provider,
        hold.handed_at or 0,
        hold.question,
    )


def _asked(prompt: Prompt) -> tuple[int, str, int, int]:
    return prompt.asked_at, prompt.id, prompt.by, prompt.until or 0
