"""The values of the consent rules: what is known of a person in a subscription group, what happened, what follows.

All of them are frozen and decide nothing. Times are microseconds since 1970 UTC (`gateway.core.clock`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

EVERYWHERE = "*"
"""The pseudo-group for which a stop with `stop_scope = "everywhere"` is stored too; it holds in every group in which
the person has no consent."""


class State(StrEnum):
    """Where a person stands in a subscription group."""

    UNKNOWN = "unknown"
    PENDING = "pending"
    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"


class Author(StrEnum):
    """Who unsubscribed a person, which decides who may lift it (`guards.LIFTS_OUTSIDE`)."""

    HANDSET = "handset"  # keyword, phrase, button, carrier block
    OUTSIDE = "outside"  # API, form, import, CRM


@dataclass(frozen=True, slots=True)
class SignalTime:
    """When something happened: when we received it, and the provider's (or the evidence's) own time if there is one."""

    received: int
    provider: int | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt that may still be answered; `id` is that of its message. It waits to be handed over to the carrier, at
    most until `by`, and only then its window begins. With `restarts` False it does not extend a window that is open."""

    id: str
    asked_at: int
    by: int
    restarts: bool = True
    handed_at: int | None = None
    until: int | None = None  # the end of its window, once it was handed over

    @property
    def ends_at(self) -> int:
        """When it can no longer be answered, if nothing happens."""
        return self.by if self.until is None else self.until


@dataclass(frozen=True, slots=True)
class Consent:
    """What is stored of one person in one group. `Consent()` is that of a person never seen.

    `before` is the state that `pending` returns to; `open` are the prompts that make it pending, in the order in which
    they were asked for; `prompts` are the times of those that outside sources asked for in the last 30 days, oldest
    first; `stop` is the newest stop of any kind, kept after it was lifted (late signals are compared with it);
    `person_stop` and `meta_stop` are the marketing stops in force, by the person and by Meta's own switch.
    """

    state: State = State.UNKNOWN
    before: State = State.UNKNOWN
    open: tuple[Prompt, ...] = ()
    prompts: tuple[int, ...] = ()
    author: Author | None = None  # of the unsubscription, while unsubscribed (or pending from it)
    stop: SignalTime | None = None
    person_stop: SignalTime | None = None
    meta_stop: SignalTime | None = None
    language: str | None = None
    changed_at: int | None = None
    source: str | None = None

    @property
    def pending_until(self) -> int | None:
        """The end of the confirmation window; None while no prompt has been handed over."""
        return max((prompt.until for prompt in self.open if prompt.until is not None), default=None)


class Kind(StrEnum):
    """What a signal says. The first eight are the kinds of a message from the handset."""

    OPT_OUT = "opt_out"
    STOP_PROMOTIONS = "stop_promotions"
    HELP = "help"
    CONFIRM = "confirm"
    OPT_IN = "opt_in"
    CUSTOM = "custom"
    LIKELY = "likely_opt_out"
    OTHER = "other"
    META_STOP = "meta_stop"  # user_preferences stop, or error 131050
    META_RESUME = "meta_resume"
    SUBSCRIBE = "subscribe"  # API, form, import, CRM
    UNSUBSCRIBE = "unsubscribe"
    MARKETING_STOP = "marketing_stop"  # `"marketing": "stopped"` by an outside source
    BLOCKED = "blocked"  # the carrier says it blocks us (21610)
    NUMBER_LOST = "number_lost"  # deactivated, given up or moved
    WINDOW_ENDED = "window_ended"  # the confirmation window ran out
    PROMPT_SENT = "prompt_sent"  # a prompt was handed over to the carrier
    PROMPT_RETURNED = "prompt_returned"  # it certainly was not sent, and waits again
    PROMPT_FAILED = "prompt_failed"  # the prompt failed for good


class SignalSource(StrEnum):
    """Where a signal came from."""

    INBOUND = "inbound"
    PROVIDER = "provider"
    API = "api"
    WEB_FORM = "web_form"
    PREFERENCE_CENTER = "preference_center"
    IN_APP = "in_app"
    IMPORT = "import"
    CRM = "crm"
    GATEWAY = "gateway"  # ourselves: a window that ended, a prompt that was handed over


FORMS = frozenset({SignalSource.WEB_FORM, SignalSource.IN_APP, SignalSource.PREFERENCE_CENTER})
"""Sources in which anybody may enter anybody's number."""


@dataclass(frozen=True, slots=True)
class Signal:
    """Something that may change a consent.

    `carrier`: the carrier matched it by itself (and answered it, if it is STOP, START or HELP). `unblocks`: it lifts
    the carrier's block on the channel it came in on. `can_opt_in` is False for an edited message. `silent`: it is not
    answered (a group chat). `double_opt_in` is what an outside source asked for (None: nothing); `must_confirm`: the
    handset is asked whatever the group's setting (our own form, into which anybody types any number). `evidence_at` is
    `evidence.at`. `prompt` is the id of the prompt of a PROMPT_… signal (None: every prompt).
    """

    kind: Kind
    at: SignalTime
    source: SignalSource
    carrier: bool = False
    unblocks: bool = False
    can_opt_in: bool = True
    silent: bool = False
    language: str | None = None
    double_opt_in: bool | None = None
    must_confirm: bool = False
    evidence_at: int | None = None
    prompt: str | None = None
    evidence: Mapping[str, object] = field(default_factory=dict)


class Reply(StrEnum):
    """The automatic replies, by their names under `replies.xx`; CUSTOM is a custom keyword's own text."""

    PROMPT = "prompt"
    CONFIRMED = "confirmed"
    OPTED_OUT = "opted_out"
    HELP = "help"
    PROMOTIONS_STOPPED = "promotions_stopped"
    CUSTOM = "custom"


class BlockChange(StrEnum):
    """The change of our record of the carrier's block on the channel."""

    SET = "set"
    LIFT = "lift"


class PromptResult(StrEnum):
    """Whether a signal caused a prompt."""

    QUEUED = "queued"  # it goes out now
    DEFERRED = "deferred"  # it waits for quiet hours or for its channel
    THROTTLED = "throttled"  # there were too many already
    NONE = "none"


class Conflict(StrEnum):
    """Why an outside source was refused."""

    OPTED_OUT = "opted_out"  # a stop stands that only the handset may lift
    SOURCE_MAY_NOT = "source_may_not"  # a stop stands that only other sources may lift
    EVIDENCE_TOO_OLD = "evidence_too_old"  # the source may lift it only with evidence later than the stop
    EVIDENCE_IN_THE_FUTURE = "evidence_in_the_future"  # the same, but the evidence is dated ahead of our clock


class NoEffectReason(StrEnum):
    """Why a signal had no effect (`Decision.why`); also the guards of the transition table."""

    LATE = "late"  # not later than the newest stop
    EDITED = "edited"  # an edited message never opts in
    OPTED_OUT = "opted_out"  # a stop stands that this source may not lift
    CONFIRMATION_PENDING = "confirmation_pending"  # no evidence later than the prompt
    THROTTLED = "throttled"  # too many prompts asked for from outside
    TOO_OLD = "too_old"  # the signal that asked for the prompt came too long ago
    NO_PROMPT = "no_prompt"  # no prompt can reach the person
    PREMIUM_RATE = "premium_rate"  # a number that charges whoever writes to it
    REPLY_LIMIT = "reply_limit"  # too many automatic replies already
    PROMPTS_HELD = "prompts_held"  # prompts caused by forms are held for now
    PROMPT_BUDGET = "prompt_budget"  # too many prompts caused by forms
    NOT_PROMPTED = "not_prompted"  # no prompt was handed over that it could answer
    SUPERSEDED = "superseded"  # the prompt is no longer open
    NOT_DUE = "not_due"  # the window has not ended


@dataclass(frozen=True, slots=True)
class GroupRules:
    """The settings of a group by which consents are decided. Durations in microseconds."""

    double_opt_in: bool
    confirm_within: int
    stop_everywhere: bool = False


@dataclass(frozen=True, slots=True)
class PromptBudget:
    """How many prompts there may be in a window: `most`, and `earns` more for each that was answered. `asked` and
    `answered` count those of the window so far."""

    most: int
    asked: int
    answered: int = 0
    earns: int = 0
    scope: str = ""  # the group's or the country's budget; empty for a range or a visitor


@dataclass(frozen=True, slots=True)
class ReplyTerms:
    """What decides about the reply to a signal besides the consent. Times in microseconds.

    `prompt` is the id that the message of a prompt would have. `waits`: the prompt could not go out now, but at
    `prompt_at` (None: at a time that nobody knows); `quiet_until` is the end of the quiet hours that it keeps.
    `replies` are the automatic replies of the last 24 hours on the channel that were not withdrawn (time, name).
    `reachable`: a prompt can get to the person at all. `premium`: the number charges a premium. `held`: prompts caused
    by forms are held; `budgets` are the budgets of such prompts.
    """

    prompt: str = ""
    prompt_at: int | None = None
    quiet_until: int | None = None
    waits: bool = False
    replies: tuple[tuple[int, str], ...] = ()
    reachable: bool = True
    premium: bool = False
    held: bool = False
    budgets: tuple[PromptBudget, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from a signal.

    `event` names the ledger entry (None: nothing is recorded). `effect`: it changed something; an entry may be recorded
    without effect, and then `why` is the reason. `reply` is what the person is sent, and `fresh` says that it belongs
    to a change. `prompt_at` is when a deferred prompt goes out, where that is known. `everywhere`: it is a stop in
    every group.
    """

    consent: Consent
    event: str | None = None
    effect: bool = False
    why: str | None = None
    reply: Reply | None = None
    fresh: bool = False
    block: BlockChange | None = None
    prompted: PromptResult = PromptResult.NONE
    prompt_at: int | None = None
    conflict: Conflict | None = None
    everywhere: bool = False
