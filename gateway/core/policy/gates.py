"""What may go out now, and which gate refuses or defers it.

Every gate is a function of the facts about one message at one time; `GATES` lists them in the order in which they
are asked, and the first one that does not let the message pass decides. They are asked at intake and again in the
transaction that commits the attempt. An automatic reply passes the gates in `REPLY_GATES` only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from gateway.core.clock import DAY, HOUR, MINUTE, Instant
from gateway.core.consent.effective import marketing_stopped
from gateway.core.consent.states import Consent, Reply, State


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
    MARKETING_HELD = "marketing_held"
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
"""By which category a message is judged when the caller and the template disagree: the higher one."""

WIDE = (Reason.QUALITY_PAUSED, Reason.MESSAGING_LIMIT, Reason.CHANNEL_PAUSED)
"""Reasons that concern more than one person: the provider may end them earlier than it said."""

LOOK_AGAIN: Mapping[Reason, int] = {**dict.fromkeys(WIDE, 5 * MINUTE), Reason.FREQUENCY_CAPPED: HOUR}
"""After how long a deferral is looked at again although its end lies later, in microseconds: a factor that rises, a
limit that is raised or a hold that ends may free it sooner."""


def stricter(asked: str, live: str | None) -> Category:
    """The stricter of the category that the caller names and that of the template (`live`, None without one); a
    category that we do not know is marketing."""
    wanted = _known(asked)
    return wanted if live is None else max(wanted, _known(live), key=STRICTNESS.__getitem__)


_CATEGORIES: Mapping[str, Category] = {category.value: category for category in Category}


def _known(category: str) -> Category:
    return _CATEGORIES.get(category, Category.MARKETING)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A gate's refusal, or with `until` its deferral to that time. `ends_at` is when the cause ends by itself, where
    that is known; a refusal may have one too, for people to read."""

    reason: Reason
    until: Instant | None = None
    ends_at: Instant | None = None


def due_at(verdict: Verdict, now: Instant) -> Instant:
    """When a message that this verdict defers is looked at again. The verdict must have an `until`."""
    assert verdict.until is not None
    return min(verdict.until, now + LOOK_AGAIN[verdict.reason]) if verdict.reason in LOOK_AGAIN else verdict.until


class GateFacts(NamedTuple):
    """Everything that the gates look at for one message. `consent` is already effective for `now`; `reply` is the
    automatic reply's name, None for a message of a caller; `answerable_at` is when the person last wrote something that
    was not a stop."""

    category: Category
    consent: Consent
    now: Instant
    reply: str | None = None
    prompt: str | None = None  # the message's own id, by which a prompt or a question is known
    blocked: bool = False  # the carrier blocks the channel to the person
    invalid: bool = False  # the carrier called the address invalid, or its country is not allowed
    answerable_at: Instant | None = None
    window_until: Instant | None = None  # the end of the service window
    needs_window: bool = False  # the medium has a service window and this is no template
    cooled_at: Instant | None = None  # the person's newest 131049
    us_paused: bool = False  # a US number on a channel that sends no marketing there
    held: Verdict | None = None  # what concerns more than the person: quality, messaging limit
    capped: Verdict | None = None  # the verdict of the frequency caps, with the time when they allow one more
    quiet: Verdict | None = None  # the verdict of the quiet hours, with the time when they end
    on_cap: str = "refuse"  # or "defer"
    on_quiet_hours: str = "defer"  # or "refuse"
    template: str | None = None  # the live status of the template; None without one, or if its status is not known


Gate = Callable[[GateFacts], Verdict | None]


def address(facts: GateFacts) -> Verdict | None:
    """Nothing goes to an address that is invalid."""
    return Verdict(Reason.INVALID_ADDRESS) if facts.invalid else None


def consent(facts: GateFacts) -> Verdict | None:
    """Marketing goes only to a person who is subscribed; all else to everyone who has not unsubscribed, and `service`
    also to an unsubscribed person who wrote since. A channel outside every group has no consent to marketing."""
    current = facts.consent
    if facts.category is Category.MARKETING:
        refusal = _MARKETING[current.state]
        return Verdict(refusal) if refusal is not None else None
    settled = current.before if current.state is State.PENDING else current.state
    if settled is State.UNSUBSCRIBED and not (facts.category is Category.SERVICE and _answers(facts)):
        return Verdict(Reason.OPTED_OUT)
    return None


_MARKETING: Mapping[State, Reason | None] = {
    State.UNKNOWN: Reason.NOT_SUBSCRIBED,
    State.PENDING: Reason.CONFIRMATION_PENDING,
    State.SUBSCRIBED: None,
    State.UNSUBSCRIBED: Reason.OPTED_OUT,
}
"""Why a person in this state gets no marketing; None if they may get it."""


def marketing(facts: GateFacts) -> Verdict | None:
    """Nobody who stopped marketing, with us or with Meta, gets marketing, nor anybody whose likely request to stop is
    not settled."""
    if facts.category is not Category.MARKETING:
        return None
    if marketing_stopped(facts.consent):
        return Verdict(Reason.MARKETING_STOPPED)
    return Verdict(Reason.MARKETING_HELD) if facts.consent.hold is not None else None


def block(facts: GateFacts) -> Verdict | None:
    """Nothing goes where the carrier blocks the channel: it would refuse it, and Twilio's policy forbids trying."""
    return Verdict(Reason.PROVIDER_BLOCKED) if facts.blocked else None


def service(facts: GateFacts) -> Verdict | None:
    """A `service` message must answer a message of the last 24 hours that came after any stop."""
    if facts.category is Category.SERVICE and not _answers(facts):
        return Verdict(Reason.OUTSIDE_SERVICE_WINDOW)
    return None


def window(facts: GateFacts) -> Verdict | None:
    """Outside the 24-hour customer service window WhatsApp takes only templates (error 131047)."""
    if facts.needs_window and (facts.window_until is None or facts.window_until <= facts.now):
        return Verdict(Reason.OUTSIDE_SERVICE_WINDOW)
    return None


TEMPLATE_HOLD = 5 * MINUTE
"""How soon a message is looked at again whose template is paused, or which is held until a time that nobody knows."""

TRIAL = "trial"
"""Our own status of a template that Meta refused and then listed as good again: one message tries it, and the others
wait for the result."""

SENDABLE = frozenset({TRIAL, "approved", "flagged", "reinstated", "unarchived", "unpaused"})
"""The statuses of a template in which Meta sends it; one of red quality is sendable until it is paused."""


def template(facts: GateFacts) -> Verdict | None:
    """A message waits for a paused template, and is refused with one that is disabled, rejected or gone (Meta's errors
    132015, 132016, 132001)."""
    if facts.template is None or facts.template in SENDABLE:
        return None
    if facts.template == "paused":
        return Verdict(Reason.TEMPLATE_UNAVAILABLE, facts.now + TEMPLATE_HOLD)
    return Verdict(Reason.TEMPLATE_UNAVAILABLE)


SERVICE_WINDOW = DAY
"""How long after a person's message WhatsApp lets you answer without a template (Meta, customer service windows)."""

COOL_DOWN = DAY
"""How long a person gets no marketing after error 131049; trying earlier brings more of these errors."""


def cool_down(facts: GateFacts) -> Verdict | None:
    """No marketing to a person within `COOL_DOWN` of their newest error 131049: refused, not deferred."""
    if facts.cooled_at is None or facts.category is not Category.MARKETING:
        return None
    ends_at = facts.cooled_at + COOL_DOWN
    return Verdict(Reason.COOL_DOWN, ends_at=ends_at) if ends_at > facts.now else None


def us_marketing(facts: GateFacts) -> Verdict | None:
    """Meta delivers no marketing templates to US numbers (since 2025-04-01); such messages are refused unless the
    channel sets `us_marketing`."""
    if facts.us_paused and facts.category is Category.MARKETING:
        return Verdict(Reason.TEMPLATE_UNAVAILABLE)
    return None


def held(facts: GateFacts) -> Verdict | None:
    """Quality and the messaging limit defer: what they hold goes out once they allow it."""
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
    """A prompt goes only to a person who is pending, a confirmation only to one who is subscribed, and the question
    whether to stop while it is not settled: a later stop takes them back, and a custom keyword's reply as well."""
    if facts.reply == Reply.CUSTOM and facts.consent.state is State.UNSUBSCRIBED and not _answers(facts):
        return Verdict(Reason.OPTED_OUT)  # it answers a message from before the stop
    if facts.reply == Reply.PROMPT and facts.consent.state is State.PENDING:
        still_open = facts.prompt is None or any(prompt.id == facts.prompt for prompt in facts.consent.open)
        return None if still_open else Verdict(Reason.DUPLICATE)
    if facts.reply == Reply.ASK_STOP and facts.consent.state is State.SUBSCRIBED:
        hold = facts.consent.hold
        return None if hold is not None and facts.prompt in (None, hold.question) else Verdict(Reason.DUPLICATE)
    wanted = _STATE_OF_REPLY.get(facts.reply or "")
    if wanted is None or facts.consent.state is wanted:
        return None
    return Verdict(Reason.OPTED_OUT if facts.consent.state is State.UNSUBSCRIBED else Reason.NOT_SUBSCRIBED)


_STATE_OF_REPLY: Mapping[str, State] = {
    Reply.PROMPT: State.PENDING,
    Reply.CONFIRMED: State.SUBSCRIBED,
    Reply.ASK_STOP: State.SUBSCRIBED,
}
"""The state that a person must be in to get a reply."""


def prompt_quiet(facts: GateFacts) -> Verdict | None:
    """A prompt that no person waits for keeps quiet hours, also one that was deferred for another reason before."""
    return facts.quiet if facts.reply == Reply.PROMPT else None


def _answers(facts: GateFacts) -> bool:
    """Whether the person wrote something other than a stop in the last 24 hours, and after any stop of theirs."""
    wrote_at = facts.answerable_at
    if wrote_at is None or wrote_at <= facts.now - SERVICE_WINDOW:
        return False
    stop = facts.consent.stop
    return stop is None or wrote_at > stop.received


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
"""The gates of a caller's message, in the order in which they are asked."""

LASTING_GATES: Sequence[Gate] = (address, consent, marketing, block, template)
"""The gates whose refusal stands until the person or the provider changes something. A campaign asks only these about a
recipient before their turn comes."""

REPLY_GATES: Sequence[Gate] = (address, reply_state, block, window, held, prompt_quiet)
"""The gates of an automatic reply, in the order in which they are asked."""


def gates_for(facts: GateFacts) -> Sequence[Gate]:
    """The gates that this message has to pass, in their order."""
    return GATES if facts.reply is None else REPLY_GATES


def verdict(facts: GateFacts) -> Verdict | None:
    """The refusal or deferral of the first gate that has one, None when the message may go."""
    for gate in gates_for(facts):
        if (refusal := gate(facts)) is not None:
            return refusal
    return None


def lasting_refusal(facts: GateFacts) -> Reason | None:
    """Why a message would be refused at any time, None when the gates are to be asked again when its turn comes."""
    for gate in LASTING_GATES:
        refusal = gate(facts)
        if refusal is not None and refusal.until is None:
            return refusal.reason
    return None


def verdicts(facts: GateFacts) -> list[Verdict]:
    """Every gate's refusal or deferral, in the order of the gates, for a dry run."""
    return [refusal for gate in gates_for(facts) if (refusal := gate(facts)) is not None]
