"""What may go out now, and which gate refuses or defers it.

Every gate is a function of the facts about one message at one time; `GATES` lists them in the order in which they
are asked, and the first one that does not let the message pass decides. They are asked at intake and again in the
transaction that commits the attempt. An automatic reply passes the gates in `REPLY_GATES` only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gateway.core.clock import DAY, HOUR, MINUTE, Instant
from gateway.core.consent.effective import marketing_stopped
from gateway.core.consent.states import Consent, State


class Category(StrEnum):
    """What a message is for (WhatsApp's template categories, and `service` for an answer)."""

    MARKETING = "marketing"
    UTILITY = "utility"
    AUTHENTICATION = "authentication"
    SERVICE = "service"


class Reason(StrEnum):
    """Why a message was refused or deferred; the words of the API."""

    NOT_SUBSCRIBED = "not_subscribed"
    CONFIRMATION_PENDING = "confirmation_pending"
    OPTED_OUT = "opted_out"
    MARKETING_STOPPED = "marketing_stopped"
    PROVIDER_BLOCKED = "provider_blocked"
    INVALID_ADDRESS = "invalid_address"
    FREQUENCY_CAPPED = "frequency_capped"
    QUALITY_PAUSED = "quality_paused"
    MESSAGING_LIMIT = "messaging_limit"
    OUTSIDE_SERVICE_WINDOW = "outside_service_window"
    TEMPLATE_UNAVAILABLE = "template_unavailable"
    COOL_DOWN = "cool_down"
    QUIET_HOURS = "quiet_hours"
    DUPLICATE = "duplicate"
    MISSING_VARIABLE = "missing_variable"
    CHANNEL_PAUSED = "channel_paused"


STRICTNESS = {Category.AUTHENTICATION: 0, Category.UTILITY: 1, Category.SERVICE: 2, Category.MARKETING: 3}


WIDE = (Reason.QUALITY_PAUSED, Reason.MESSAGING_LIMIT, Reason.CHANNEL_PAUSED)
"""Reasons that are wider than a person: the provider may end them earlier than it said."""

LOOK_AGAIN: Mapping[Reason, int] = {**dict.fromkeys(WIDE, 5 * MINUTE), Reason.FREQUENCY_CAPPED: HOUR}
"""After how long a deferral is looked at again though its end lies later: a factor that rises, a limit that is raised
or a hold that ends frees it."""


def stricter(asked: str, live: str | None) -> Category:
    """The stricter of what the caller says and what the template is; a category that we do not know is marketing."""
    wanted = _known(asked)
    return wanted if live is None else max(wanted, _known(live), key=STRICTNESS.__getitem__)


def _known(category: str) -> Category:
    return Category(category) if category in set(Category) else Category.MARKETING


@dataclass(frozen=True, slots=True)
class Verdict:
    """A gate's no: refused for good, or with `until` deferred to that time. `ends_at` is when what says no ends by
    itself, where that is known: also of what refuses, for people to read."""

    reason: Reason
    until: Instant | None = None
    ends_at: Instant | None = None


def due_at(verdict: Verdict, now: Instant) -> Instant:
    """When a message that this verdict defers is looked at again."""
    assert verdict.until is not None
    return min(verdict.until, now + LOOK_AGAIN[verdict.reason]) if verdict.reason in LOOK_AGAIN else verdict.until


@dataclass(frozen=True, slots=True)
class GateFacts:
    """All that the gates look at for one message. `consent` is already effective for `now`; `reply` is the automatic
    reply's name, None for a message of a caller; `answerable_at` is when the person last wrote something that was no
    stop."""

    category: Category
    consent: Consent
    now: Instant
    reply: str | None = None
    prompt: str | None = None  # of a prompt: its message's id
    blocked: bool = False
    invalid: bool = False
    answerable_at: Instant | None = None
    window_until: Instant | None = None
    needs_window: bool = False  # the medium has a service window and this is no template
    cooled_at: Instant | None = None  # the person's newest 131049
    us_paused: bool = False  # a US number on a channel that sends no marketing there
    held: Verdict | None = None  # what is wider than the person: quality, messaging limit
    capped: Verdict | None = None  # what the frequency caps say, with the time when they free
    quiet: Verdict | None = None  # what the quiet hours say, with the time when they end
    on_cap: str = "refuse"
    on_quiet_hours: str = "defer"
    template: str | None = None  # the live status of the template, None: no template, or one we were not told of


Gate = Callable[[GateFacts], Verdict | None]


def address(facts: GateFacts) -> Verdict | None:
    """An address that the carrier called invalid gets nothing."""
    return Verdict(Reason.INVALID_ADDRESS) if facts.invalid else None


def consent(facts: GateFacts) -> Verdict | None:
    """Contract §5, "What may go out". A channel outside every group has no consent to marketing."""
    now = facts.consent
    allowed = now.before if now.state is State.PENDING else now.state
    if facts.category is Category.MARKETING:
        refusal = _MARKETING[now.state]
        return Verdict(refusal) if refusal is not None else None
    if allowed is State.UNSUBSCRIBED and not (facts.category is Category.SERVICE and _answers(facts)):
        return Verdict(Reason.OPTED_OUT)
    return None


_MARKETING: Mapping[State, Reason | None] = {
    State.UNKNOWN: Reason.NOT_SUBSCRIBED,
    State.PENDING: Reason.CONFIRMATION_PENDING,
    State.SUBSCRIBED: None,
    State.UNSUBSCRIBED: Reason.OPTED_OUT,
}


def marketing(facts: GateFacts) -> Verdict | None:
    """Nobody who stopped marketing, with us or with Meta, gets marketing."""
    if facts.category is Category.MARKETING and marketing_stopped(facts.consent):
        return Verdict(Reason.MARKETING_STOPPED)
    return None


def block(facts: GateFacts) -> Verdict | None:
    """The carrier would refuse it, and Twilio's policy forbids trying."""
    return Verdict(Reason.PROVIDER_BLOCKED) if facts.blocked else None


def service(facts: GateFacts) -> Verdict | None:
    """`service` answers a message of the last 24 hours that came after any stop."""
    if facts.category is Category.SERVICE and not _answers(facts):
        return Verdict(Reason.OUTSIDE_SERVICE_WINDOW)
    return None


def window(facts: GateFacts) -> Verdict | None:
    """WhatsApp takes only templates outside the 24 h customer service window (error 131047)."""
    if facts.needs_window and (facts.window_until is None or facts.window_until <= facts.now):
        return Verdict(Reason.OUTSIDE_SERVICE_WINDOW)
    return None


TEMPLATE_HOLD = 5 * MINUTE
"""How soon a message whose template is paused is looked at again."""

TRIAL = "trial"
"""Our word for a template that Meta refused and lists as good again: one message tries, the others wait for it."""

SENDABLE = frozenset({TRIAL, "approved", "flagged", "reinstated", "unarchived", "unpaused"})
"""The states of a template in which Meta sends it; RED quality is sendable until it is paused."""


def template(facts: GateFacts) -> Verdict | None:
    """A paused template waits, one that is disabled, rejected or gone is refused (Meta: 132015, 132016, 132001)."""
    if facts.template is None or facts.template in SENDABLE:
        return None
    if facts.template == "paused":
        return Verdict(Reason.TEMPLATE_UNAVAILABLE, facts.now + TEMPLATE_HOLD)
    return Verdict(Reason.TEMPLATE_UNAVAILABLE)


SERVICE_WINDOW = DAY
"""How long after a person's message WhatsApp lets you answer without a template (Meta, customer service windows)."""

COOL_DOWN = DAY
"""No marketing to a person for so long after a 131049; trying earlier brings more of them."""


def cool_down(facts: GateFacts) -> Verdict | None:
    """Contract §5, "Caps": refused, not deferred."""
    if facts.cooled_at is None or facts.category is not Category.MARKETING:
        return None
    ends_at = facts.cooled_at + COOL_DOWN
    return Verdict(Reason.COOL_DOWN, ends_at=ends_at) if ends_at > facts.now else None


def us_marketing(facts: GateFacts) -> Verdict | None:
    """Meta delivers no marketing templates to US numbers (since 2025-04-01); a channel may say so."""
    if facts.us_paused and facts.category is Category.MARKETING:
        return Verdict(Reason.TEMPLATE_UNAVAILABLE)
    return None


def held(facts: GateFacts) -> Verdict | None:
    """Quality and messaging limit: they defer, and what they hold comes by itself."""
    if facts.held is None:
        return None
    until = facts.held.until
    return Verdict(facts.held.reason, until or facts.now + TEMPLATE_HOLD, ends_at=until)


def caps(facts: GateFacts) -> Verdict | None:
    """Only marketing is capped; a cap refuses unless the caller prefers to wait."""
    if facts.capped is None or facts.category is not Category.MARKETING:
        return None
    return _by_choice(facts.capped, facts.on_cap)


def quiet_hours(facts: GateFacts) -> Verdict | None:
    """Only marketing keeps quiet hours; they defer unless the caller prefers a refusal."""
    if facts.quiet is None or facts.category is not Category.MARKETING:
        return None
    return _by_choice(facts.quiet, facts.on_quiet_hours)


def _by_choice(refusal: Verdict, choice: str) -> Verdict:
    """Deferred or refused, as the caller chose."""
    return Verdict(refusal.reason, refusal.until if choice == "defer" else None, ends_at=refusal.until)


def reply_state(facts: GateFacts) -> Verdict | None:
    """A prompt or a confirmation is only for the state it speaks of: a stop that came after it takes it back."""
    if facts.reply == "custom" and facts.consent.state is State.UNSUBSCRIBED and not _answers(facts):
        return Verdict(Reason.OPTED_OUT)  # it was owed before the stop
    if facts.reply == "prompt" and facts.consent.state is State.PENDING:
        asked_for = facts.prompt is None or any(prompt.id == facts.prompt for prompt in facts.consent.open)
        return None if asked_for else Verdict(Reason.DUPLICATE)
    wanted = {"prompt": State.PENDING, "confirmed": State.SUBSCRIBED}.get(facts.reply or "")
    if wanted is None or facts.consent.state is wanted:
        return None
    return Verdict(Reason.OPTED_OUT if facts.consent.state is State.UNSUBSCRIBED else Reason.NOT_SUBSCRIBED)


def prompt_quiet(facts: GateFacts) -> Verdict | None:
    """A prompt that no person waits for keeps quiet hours, also one that waited for something else before."""
    return facts.quiet if facts.reply == "prompt" else None


def _answers(facts: GateFacts) -> bool:
    """Whether the person wrote in the last 24 hours, after any stop of theirs, and something that was no stop."""
    wrote = facts.answerable_at
    if wrote is None or wrote <= facts.now - SERVICE_WINDOW:
        return False
    stop = facts.consent.stop
    return stop is None or wrote > stop.received


GATES: Sequence[Gate] = (
    address,
    consent,
    marketing,
    block,
    service,
    window,
    template,
    us_marketing,
    cool_down,
    caps,
    held,
    quiet_hours,
)

LASTING_GATES: Sequence[Gate] = (address, consent, marketing, block, template)
"""The gates whose no stands until the person, or the provider, changes something: all that a campaign's recipient is
asked before their turn comes."""

REPLY_GATES: Sequence[Gate] = (address, reply_state, block, window, held, prompt_quiet)


def gates_for(facts: GateFacts) -> Sequence[Gate]:
    """The gates that this message has to pass, in their order."""
    return GATES if facts.reply is None else REPLY_GATES


def verdict(facts: GateFacts) -> Verdict | None:
    """The first gate's no, or None when the message may go."""
    for gate in gates_for(facts):
        if (refusal := gate(facts)) is not None:
            return refusal
    return None


def lasting_refusal(facts: GateFacts) -> Reason | None:
    """Why a message is refused whenever it would go, None when it may be asked for again as its turn comes."""
    for gate in LASTING_GATES:
        refusal = gate(facts)
        if refusal is not None and refusal.until is None:
            return refusal.reason
    return None


def verdicts(facts: GateFacts) -> list[Verdict]:
    """Every gate's no, in their order, for a dry run."""
    return [refusal for gate in gates_for(facts) if (refusal := gate(facts)) is not None]
