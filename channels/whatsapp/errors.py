"""Meta's error codes as data, and the one classifier for both ways in which they come.

The same code is answered to a send (with an HTTP status) or comes later in a `failed` status (without one). Meta says
to build on the code and its details, not on title, subcode or HTTP status; the status decides only where the code
does not: a 5xx without a known code says nothing about the message, so its outcome is unknown.

Sources: Cloud API error codes, throughput, per-user marketing limits and pair rate pages (September 2026).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from channels.errors import Link, Meaning, Outcome, Scope, SendError

MINUTE: Final = 60.0
HOUR: Final = 3600.0


@dataclass(frozen=True, slots=True)
class Rule:
    """What a code means: `retry` is seconds until the same message may be tried again (None: never), `pause` for how
    many seconds what `scope` names rests."""

    meaning: Meaning = Meaning.NOTHING
    scope: Scope = Scope.MESSAGE
    retry: float | None = None
    pause: float = 0.0


FAIL: Final = Rule()
ALERT: Final = Rule(Meaning.CONFIGURATION)
AGAIN: Final = Rule(retry=5.0)
NO_ACCESS: Final = Rule(Meaning.CONFIGURATION, Scope.CHANNEL, 5 * MINUTE, 5 * MINUTE)
ACCOUNT_STOPPED: Final = Rule(Meaning.CONFIGURATION, Scope.ACCOUNT, HOUR, HOUR)
CALL_RATE: Final = Rule(Meaning.SLOW_DOWN, Scope.ACCOUNT, MINUTE, MINUTE)
THROTTLED: Final = Rule(Meaning.SLOW_DOWN, Scope.CHANNEL, 5.0, 5.0)
EXPIRED: Final = Rule(Meaning.EXPIRED)
# A wrong parameter is the caller's, perhaps of one message only: the template is not paused for all.
BAD_TEMPLATE: Final = Rule(Meaning.NOTHING, Scope.TEMPLATE)

RULES: Final[Mapping[int, Rule]] = {
    # Graph itself
    1: AGAIN,
    2: AGAIN,
    3: Rule(Meaning.CONFIGURATION, Scope.CHANNEL, None, MINUTE),
    4: CALL_RATE,
    10: NO_ACCESS,
    33: NO_ACCESS,  # the number is deleted or unknown
    100: FAIL,
    190: NO_ACCESS,  # token expired or invalid
    **dict.fromkeys(range(200, 300), NO_ACCESS),
    368: ACCOUNT_STOPPED,  # blocked for policy
    80007: CALL_RATE,
    80008: Rule(Meaning.SLOW_DOWN, Scope.MESSAGE, MINUTE),
    # recipient
    130403: Rule(Meaning.BLOCKED, Scope.PERSON),  # we ourselves have blocked this user
    130472: Rule(Meaning.COOL_DOWN, Scope.PERSON),  # in Meta's experiment group: no marketing, no retry
    131021: Rule(Meaning.INVALID_ADDRESS, Scope.PERSON),  # our own number
    131026: Rule(Meaning.UNDELIVERABLE, Scope.PERSON),  # no WhatsApp, old app, terms not accepted, or blocked us
    131030: ALERT,  # a test number, and the recipient is not on its list
    131047: Rule(Meaning.WINDOW_CLOSED, Scope.PERSON),
    131049: Rule(Meaning.COOL_DOWN, Scope.PERSON),
    131050: Rule(Meaning.MARKETING_STOPPED, Scope.PERSON),
    131056: Rule(Meaning.PAIR_RATE, Scope.PERSON, 6.0),
    131062: FAIL,  # this message needs a phone number, not a BSUID
    137000: Rule(Meaning.NOTHING, Scope.PERSON),  # identity key mismatch
    # rate, quality, account
    130429: THROTTLED,
    130497: ALERT,  # this account may not send to that country
    131005: NO_ACCESS,
    131031: ACCOUNT_STOPPED,
    131037: Rule(Meaning.CONFIGURATION, Scope.CHANNEL, HOUR, HOUR),  # display name not approved
    131042: ACCOUNT_STOPPED,  # payment
    131044: ACCOUNT_STOPPED,
    131045: NO_ACCESS,  # number not registered
    131048: Rule(Meaning.SPAM, Scope.CHANNEL, HOUR, HOUR),
    131057: Rule(Meaning.NOTHING, Scope.CHANNEL, MINUTE, MINUTE),  # upgrade or maintenance, at most a minute
    131063: Rule(Meaning.CONFIGURATION, Scope.TEMPLATE, None, HOUR),  # marketing is off on Cloud API
    131064: Rule(Meaning.CONFIGURATION, Scope.TEMPLATE, None, HOUR),  # utility templates were misused
    # message
    131000: AGAIN,
    131008: FAIL,
    131009: FAIL,
    131016: Rule(Meaning.NOTHING, Scope.CHANNEL, 5.0, 5.0),
    131036: EXPIRED,
    131043: EXPIRED,
    131051: FAIL,
    131052: Rule(retry=10.0),
    131053: Rule(retry=10.0),  # Meta could not fetch our media
    135000: FAIL,
    # templates
    131055: BAD_TEMPLATE,
    132000: BAD_TEMPLATE,
    132001: Rule(Meaning.TEMPLATE_DISABLED, Scope.TEMPLATE, None, 10 * MINUTE),  # no such name and language
    132005: FAIL,
    132007: BAD_TEMPLATE,
    132008: FAIL,
    132012: BAD_TEMPLATE,
    132015: Rule(Meaning.TEMPLATE_PAUSED, Scope.TEMPLATE, 10 * MINUTE, 10 * MINUTE),
    132016: Rule(Meaning.TEMPLATE_DISABLED, Scope.TEMPLATE, None, 10 * MINUTE),
    132018: BAD_TEMPLATE,
    132068: ALERT,
    132069: Rule(Meaning.SLOW_DOWN, Scope.TEMPLATE, MINUTE, MINUTE),
    # registration
    133000: Rule(Meaning.NOTHING, Scope.CHANNEL, 30.0, 30.0),
    133004: Rule(Meaning.NOTHING, Scope.CHANNEL, 30.0, 30.0),
    **dict.fromkeys((133005, 133006, 133008, 133009, 133010, 133015), NO_ACCESS),
    133016: ALERT,
    # marketing messages
    134011: ALERT,
    134100: BAD_TEMPLATE,
    134101: Rule(Meaning.NOTHING, Scope.TEMPLATE, 10 * MINUTE, 10 * MINUTE),  # the template is still syncing
    134102: Rule(Meaning.CONFIGURATION, Scope.TEMPLATE, MINUTE, MINUTE),
}
"""Every code of the send path. Code 0 is left out: what it means depends on where it came (`classify`)."""


def classify(code: int | None, http_status: int | None, detail: str, retry_after: float | None = None) -> SendError:
    """Turn Meta's error into ours. `http_status` is None for a failed status; `retry_after` are the seconds of a
    `Retry-After` header, which lengthen a retry or pause but never make one."""
    rule, outcome = _rule(code, http_status)
    retry, pause = rule.retry, rule.pause
    if retry_after is not None and retry_after > 0:
        retry = max(retry, retry_after) if retry is not None else None
        pause = max(pause, retry_after) if pause else pause
    name = str(code) if code is not None else f"http_{http_status}" if http_status is not None else "unknown"
    return SendError(
        name,
        detail or "no details",
        outcome=outcome,
        retry_after=retry,
        scope=rule.scope,
        meaning=rule.meaning,
        pause_for=pause if outcome is Outcome.NOT_SENT else 0.0,
        link=Link.BROKEN if outcome is Outcome.UNKNOWN else Link.ANSWERED,
    )


def _rule(code: int | None, http_status: int | None) -> tuple[Rule, Outcome]:
    known = RULES.get(code) if code is not None else None
    if known is not None:
        return known, Outcome.NOT_SENT
    if http_status is None:  # a failed status: it did fail, whatever the code is (0 and none at all included)
        return FAIL, Outcome.NOT_SENT
    if http_status == 429:
        return THROTTLED, Outcome.NOT_SENT
    if http_status in (401, 403):  # code 0 is Graph's "could not authenticate"
        return NO_ACCESS, Outcome.NOT_SENT
    if 400 <= http_status < 500 and http_status != 408:
        return FAIL, Outcome.NOT_SENT
    return FAIL, Outcome.UNKNOWN
