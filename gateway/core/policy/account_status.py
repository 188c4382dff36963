"""What a WhatsApp number may do apart from its rating: its status, its health, and the restrictions of its account.

Each of Meta's words has one row that says what it holds back and how it lowers the rating. A word that is not in a
table is new: it counts as an unknown rating and holds nothing. Sources: Meta's phone number node (`status`,
`health_status`), webhook reference `account_update` (`restriction_info`, `ban_info`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from gateway.core.clock import Instant
from gateway.core.policy.gates import Category, Reason
from gateway.core.policy.quality import QualityFactors, Rating, worst


class HoldReach(IntEnum):
    """What a hold holds back, roughly from little to everything; `covers` says it exactly."""

    MARKETING = 1
    UTILITY_TEMPLATES = 2  # only utility templates
    OUTSIDE_WINDOW = 3  # everything outside the person's service window: replies still go
    TEMPLATES = 4  # business-initiated: every template, and everything outside the window
    EVERYTHING = 5


@dataclass(frozen=True, slots=True)
class StatusEffect:
    """The effect of one of Meta's words: what it holds back, for what reason, and the best rating that it allows."""

    reach: HoldReach | None = None
    reason: Reason = Reason.CHANNEL_PAUSED
    at_most: Rating = Rating.GREEN


@dataclass(frozen=True, slots=True)
class Restriction:
    """One of the account's restrictions (`restriction_type`), until its expiration (None: no end is known)."""

    kind: str
    until: Instant | None = None


@dataclass(frozen=True, slots=True)
class AccountStatus:
    """What Meta last reported, in its own words (any case). None: it never reported any."""

    status: str | None = None
    can_send: str | None = None
    ban: str | None = None
    restrictions: tuple[Restriction, ...] = ()


@dataclass(frozen=True, slots=True)
class Hold:
    """Something is held back until `until` (None: until the provider says otherwise). `why` is the provider's word, or
    `QUALITY`."""

    reason: Reason
    reach: HoldReach
    why: str
    until: Instant | None = None


NOTHING = StatusEffect()
NEW = StatusEffect(at_most=Rating.UNKNOWN)
"""The effect of a word that is in no table."""
STOPPED = StatusEffect(HoldReach.EVERYTHING)

STATUS: Mapping[str, StatusEffect] = {
    "connected": NOTHING,
    "flagged": StatusEffect(at_most=Rating.RED),  # low quality
    # the limit is reached; replies still go
    "restricted": StatusEffect(HoldReach.OUTSIDE_WINDOW, Reason.MESSAGING_LIMIT),
    "rate_limited": StatusEffect(HoldReach.OUTSIDE_WINDOW, Reason.MESSAGING_LIMIT),
    "banned": STOPPED,
    "pending": STOPPED,
    "deleted": STOPPED,
    "migrated": STOPPED,
    "disconnected": STOPPED,
    "unverified": STOPPED,
    "offline": STOPPED,
    "unknown": NEW,
}
"""The number's `status`."""

HEALTH: Mapping[str, StatusEffect] = {
    "available": NOTHING,
    "limited": StatusEffect(at_most=Rating.UNKNOWN),
    "blocked": STOPPED,
}
"""`health_status.can_send_message`, the worst of number, account, business and app."""

BAN: Mapping[str, StatusEffect] = {
    "reinstate": NOTHING,
    "schedule_for_disable": StatusEffect(at_most=Rating.RED),  # still open; lower quality now gets it banned
    "disable": STOPPED,
}
"""The account's `waba_ban_state`."""

RESTRICTIONS: Mapping[str, StatusEffect] = {
    "restricted_biz_initiated_messaging": StatusEffect(HoldReach.TEMPLATES, Reason.QUALITY_PAUSED),
    "restricted_customer_initiated_messaging": STOPPED,
    "restricted_utility_templates": StatusEffect(HoldReach.UTILITY_TEMPLATES, Reason.TEMPLATE_UNAVAILABLE),
    "restricted_direct_send_utility_templates": NOTHING,  # a way of sending that we do not use
    "restricted_add_phone_number_action": NOTHING,
    "restricted_business_initiated_calling": NOTHING,
    "restricted_user_initiated_calling": NOTHING,
}
"""The account's `restriction_type`."""

QUALITY = "quality"
"""The `why` of a hold by our own quality factor."""


def denies(account: AccountStatus) -> bool:
    """Whether the provider says of the number that nothing is held: CONNECTED and AVAILABLE."""
    return (account.status or "").lower() == "connected" and (account.can_send or "").lower() == "available"


def lifted(account: AccountStatus, *, every: bool) -> AccountStatus:
    """The status without what has no end of its own: a ban, a restriction without an expiration. With `every` also
    without the other restrictions."""
    kept = () if every else tuple(restriction for restriction in account.restrictions if restriction.until is not None)
    return replace(account, ban=None, restrictions=kept)


def effects(account: AccountStatus, now: Instant) -> list[tuple[str, StatusEffect, Instant | None]]:
    """Every word now in force, in lower case, with its effect and its end (None: not known)."""
    words: list[tuple[Mapping[str, StatusEffect], str | None, Instant | None]] = [
        (STATUS, account.status, None),
        (HEALTH, account.can_send, None),
        (BAN, account.ban, None),
    ]
    words += [
        (RESTRICTIONS, restriction.kind, restriction.until)
        for restriction in account.restrictions
        if _stands(restriction, now)
    ]
    in_force = [(table, word.strip().lower(), until) for table, word, until in words if word]
    return [(word, table.get(word, NEW), until) for table, word, until in in_force]


def _stands(restriction: Restriction, now: Instant) -> bool:
    return restriction.until is None or restriction.until > now


def rating_under(account: AccountStatus, rating: Rating, now: Instant, factors: QualityFactors) -> Rating:
    """The rating that counts and that `quality.step` gets: the polled one, or a worse one where status, health or
    account allow no better."""
    return worst((rating, *(effect.at_most for _, effect, _ in effects(account, now))), factors)


def holds(account: AccountStatus, factor: float, now: Instant) -> list[Hold]:
    """All holds at `now`, the widest first. `factor` is the quality factor in force."""
    held = [
        Hold(effect.reason, effect.reach, word, until)
        for word, effect, until in effects(account, now)
        if effect.reach is not None
    ]
    if factor <= 0:
        held.append(Hold(Reason.QUALITY_PAUSED, HoldReach.MARKETING, QUALITY))
    return sorted(held, key=lambda hold: -hold.reach)


def widest(held: list[Hold]) -> Hold | None:
    """The provider's widest hold (a ban, a restriction, a review), and of several the one that ends last. None when
    there is none, even if our own factor holds something."""
    by_provider = [hold for hold in held if hold.why != QUALITY]
    return max(by_provider, key=lambda hold: (hold.reach, hold.until is None, hold.until or 0), default=None)


def covers(reach: HoldReach, category: Category, *, in_window: bool, template: bool) -> bool:
    """Whether a hold of this reach holds a message of this category: `in_window` says that the person's service window
    is open, `template` that the message is a template."""
    return {
        HoldReach.MARKETING: category is Category.MARKETING,
        HoldReach.UTILITY_TEMPLATES: template and category is Category.UTILITY,
        HoldReach.OUTSIDE_WINDOW: not in_window,
        HoldReach.TEMPLATES: template or not in_window,
        HoldReach.EVERYTHING: True,
    }[reach]


def hold_for(held: list[Hold], category: Category, *, in_window: bool, template: bool) -> Hold | None:
    """The hold of this message: of several the one that ends last, so that it waits only once. None: it is not held."""
    if not held:
        return None
    holding = [hold for hold in held if covers(hold.reach, category, in_window=in_window, template=template)]
    return max(holding, key=lambda hold: (hold.until is None, hold.until or 0), default=None)
