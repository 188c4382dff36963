"""Meta's error codes as data, and the one classifier for both ways in which they come.

The same code is answered to a send (with an HTTP status) or comes later in a `failed` status (without one). Meta says
to build on the code and its details, not on title, subcode or HTTP status; the status decides only where the code
does not: a 5xx without a known code says nothing about the message, so its outcome is unknown.

Sources: Cloud API error codes, throughput, per-user marketing limits and pair rate pages (September 2026).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from channels.errors import ConnectionResult, ErrorRule, Meaning, Scope, SendError, SendOutcome

MINUTE: Final = 60.0
HOUR: Final = 3600.0

FAIL: Final = ErrorRule()
ALERT: Final = ErrorRule("a human must act", Meaning.CONFIGURATION)
AGAIN: Final = ErrorRule(retry=5.0)
NO_ACCESS: Final = ErrorRule("no access", Meaning.CONFIGURATION, Scope.CHANNEL, 5 * MINUTE, 5 * MINUTE)
ACCOUNT_STOPPED: Final = ErrorRule("account stopped", Meaning.CONFIGURATION, Scope.ACCOUNT, HOUR, HOUR)
CALL_RATE: Final = ErrorRule("too many calls", Meaning.SLOW_DOWN, Scope.ACCOUNT, MINUTE, MINUTE)
THROTTLED: Final = ErrorRule("too many messages at once", Meaning.SLOW_DOWN, Scope.CHANNEL, 5.0, 5.0)
NO_ANSWER: Final = ErrorRule("may have been taken", outcome=SendOutcome.UNKNOWN, connection=ConnectionResult.BROKEN)
EXPIRED: Final = ErrorRule("validity period over", Meaning.EXPIRED)
# A wrong parameter is the caller's, perhaps of one message only: the template is not paused for all.
BAD_TEMPLATE: Final = ErrorRule("parameters do not fit the template", Meaning.NOTHING, Scope.TEMPLATE)

RULES: Final[Mapping[int, ErrorRule]] = {
    # Graph itself
    1: AGAIN,
    2: AGAIN,
    3: ErrorRule("no permission for this call", Meaning.CONFIGURATION, Scope.CHANNEL, None, MINUTE),
    4: CALL_RATE,
    10: NO_ACCESS,
    33: replace(NO_ACCESS, note="the number is deleted or unknown"),
    100: FAIL,
    190: replace(NO_ACCESS, note="token expired or invalid"),
    **dict.fromkeys(range(200, 300), NO_ACCESS),
    368: replace(ACCOUNT_STOPPED, note="blocked for policy"),
    80007: CALL_RATE,
    80008: ErrorRule("above the account's rate of calls", Meaning.SLOW_DOWN, Scope.MESSAGE, MINUTE),
    # recipient
    130403: ErrorRule("we ourselves have blocked this user", Meaning.BLOCKED, Scope.PERSON),
    130472: ErrorRule("in Meta's experiment group: no marketing, no retry", Meaning.COOL_DOWN, Scope.PERSON),
    131021: ErrorRule("our own number", Meaning.INVALID_ADDRESS, Scope.PERSON),
    131026: ErrorRule("no WhatsApp, old app, terms not accepted, or blocked us", Meaning.UNDELIVERABLE, Scope.PERSON),
    131030: replace(ALERT, note="a test number, and the recipient is not on its list"),
    131047: ErrorRule("outside the service window", Meaning.WINDOW_CLOSED, Scope.PERSON),
    131049: ErrorRule("enough marketing to this person for now", Meaning.COOL_DOWN, Scope.PERSON),
    131050: ErrorRule("the person stopped our marketing", Meaning.MARKETING_STOPPED, Scope.PERSON),
    131056: ErrorRule("too many messages to this person", Meaning.PAIR_RATE, Scope.PERSON, 1.0),
    131062: replace(FAIL, note="this message needs a phone number, not a BSUID"),
    137000: ErrorRule("identity key mismatch", Meaning.NOTHING, Scope.PERSON),
    # rate, quality, account
    130429: THROTTLED,
    130497: replace(ALERT, note="this account may not send to that country"),
    131005: NO_ACCESS,
    131031: ACCOUNT_STOPPED,
    131037: ErrorRule("display name not approved", Meaning.CONFIGURATION, Scope.CHANNEL, HOUR, HOUR),
    131042: replace(ACCOUNT_STOPPED, note="payment"),
    131044: ACCOUNT_STOPPED,
    131045: replace(NO_ACCESS, note="number not registered"),
    131048: ErrorRule("too many messages were reported as spam", Meaning.SPAM, Scope.CHANNEL, HOUR, HOUR),
    131057: ErrorRule("upgrade or maintenance, at most a minute", Meaning.NOTHING, Scope.CHANNEL, MINUTE, MINUTE),
    131063: ErrorRule("marketing is off on Cloud API", Meaning.CONFIGURATION, Scope.TEMPLATE, None, HOUR),
    131064: ErrorRule("utility templates were misused", Meaning.CONFIGURATION, Scope.TEMPLATE, None, HOUR),
    # message
    131000: AGAIN,
    131008: FAIL,
    131009: FAIL,
    131016: ErrorRule("service not available", Meaning.NOTHING, Scope.CHANNEL, 5.0, 5.0),
    131036: EXPIRED,
    131043: EXPIRED,
    131051: FAIL,
    131052: ErrorRule(retry=10.0),
    131053: ErrorRule("Meta could not fetch our media", retry=10.0),
    135000: FAIL,
    # templates
    131055: BAD_TEMPLATE,
    132000: BAD_TEMPLATE,
    132001: ErrorRule("no such name and language", Meaning.TEMPLATE_DISABLED, Scope.TEMPLATE, None, 10 * MINUTE),
    132005: FAIL,
    132007: BAD_TEMPLATE,
    132008: FAIL,
    132012: BAD_TEMPLATE,
    132015: ErrorRule("template paused", Meaning.TEMPLATE_PAUSED, Scope.TEMPLATE, 10 * MINUTE, 10 * MINUTE),
    132016: ErrorRule("template disabled", Meaning.TEMPLATE_DISABLED, Scope.TEMPLATE, None, 10 * MINUTE),
    132018: BAD_TEMPLATE,
    132068: ALERT,
    132069: ErrorRule("above the template's rate", Meaning.SLOW_DOWN, Scope.TEMPLATE, MINUTE, MINUTE),
    # registration
    133000: ErrorRule("deregistration is not finished", Meaning.NOTHING, Scope.CHANNEL, 30.0, 30.0),
    133004: ErrorRule("registration not available", Meaning.NOTHING, Scope.CHANNEL, 30.0, 30.0),
    **dict.fromkeys((133005, 133006, 133008, 133009, 133010, 133015), NO_ACCESS),
    133016: ALERT,
    # marketing messages
    134011: ALERT,
    134100: BAD_TEMPLATE,
    134101: ErrorRule("the template is still syncing", Meaning.NOTHING, Scope.TEMPLATE, 10 * MINUTE, 10 * MINUTE),
    134102: ErrorRule("", Meaning.CONFIGURATION, Scope.TEMPLATE, MINUTE, MINUTE),
}
"""Every code of the send path. Code 0 is left out: what it means depends on where it came (`classify`)."""


def classify(code: int | None, http_status: int | None, detail: str, retry_after: float | None = None) -> SendError:
    """Turn Meta's error into ours. `http_status` is None for a failed status; `retry_after` is the `Retry-After` header
    in seconds: it lengthens a retry or pause, but never makes one."""
    rule = _rule(code, http_status)
    name = str(code) if code is not None else f"http_{http_status}" if http_status is not None else "unknown"
    return rule.error(name, detail or rule.note or "no details", retry_after or 0.0)


def _rule(code: int | None, http_status: int | None) -> ErrorRule:
    known = RULES.get(code) if code is not None else None
    if known is not None:
        return known
    if http_status is None:  # a failed status: it did fail, whatever the code is (0 and none at all included)
        return FAIL
    if http_status == 429:
        return THROTTLED
    if http_status in (401, 403):  # code 0 is Graph's "could not authenticate"
        return NO_ACCESS
    if 400 <= http_status < 500 and http_status != 408:
        return FAIL
    return NO_ANSWER
