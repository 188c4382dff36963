"""What each Twilio error means for a message, its person and its channel: one table, for the REST API's errors and
for the `ErrorCode` of failed status callbacks alike.

A 5xx says nothing about whether the message was taken (Twilio's page on 20500: repeating it may send twice), so its
outcome is UNKNOWN. A failed callback is about a message that was handed over: it is final, whatever the code, and
never asks for a second attempt. Faults of the configuration ask for a late retry and a pause, so that a queue
outlives a wrong password. A code that is not in the table: failed, no retry.

Sources: twilio.com/docs/api/errors/<code>; /docs/messaging/guides/debugging-tools; the status callback guide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from channels.errors import ConnectionResult, ErrorRule, Meaning, Scope, SendError, SendOutcome


def _config(note: str, scope: Scope, pause: float) -> ErrorRule:
    return ErrorRule(note, retry=pause or None, scope=scope, meaning=Meaning.CONFIGURATION, pause=pause)


def _person(note: str, meaning: Meaning = Meaning.NOTHING) -> ErrorRule:
    return ErrorRule(note, scope=Scope.PERSON, meaning=meaning)


def _slow(note: str, pause: float) -> ErrorRule:
    return ErrorRule(note, retry=pause, scope=Scope.CHANNEL, meaning=Meaning.SLOW_DOWN, pause=pause)


RULES: Mapping[str, ErrorRule] = {
    # the account
    "20003": _config("credentials refused", Scope.ACCOUNT, 60),
    "20005": _config("account not active", Scope.ACCOUNT, 300),
    "20403": _config("access forbidden", Scope.ACCOUNT, 300),
    "20404": _config("no such account or resource", Scope.ACCOUNT, 60),
    "20429": _slow("too many requests at once", 1),
    "20500": ErrorRule(
        "internal error: may have been taken", outcome=SendOutcome.UNKNOWN, connection=ConnectionResult.BROKEN
    ),
    "30002": _config("account suspended", Scope.ACCOUNT, 300),
    "63038": ErrorRule("daily message limit of the account", retry=3600, scope=Scope.ACCOUNT, pause=3600),
    # the person
    "21211": _person("'To' is not a number", Meaning.INVALID_ADDRESS),
    "21217": _person("number does not look valid", Meaning.INVALID_ADDRESS),
    "21401": _person("number is not valid", Meaning.INVALID_ADDRESS),
    "21610": _person("unsubscribed from this sender", Meaning.BLOCKED),
    "21614": _person("not a mobile number", Meaning.INVALID_ADDRESS),
    "21635": _person("a landline", Meaning.INVALID_ADDRESS),
    "30003": _person("handset unreachable", Meaning.UNDELIVERABLE),
    "30004": _person("blocked by the recipient or the carrier"),
    "30005": _person("unknown or inactive number", Meaning.UNREACHABLE),
    "30006": _person("landline or unreachable carrier", Meaning.INVALID_ADDRESS),
    "63014": _person("blocked by the user", Meaning.BLOCKED),
    "63024": _person("invalid recipient of the channel", Meaning.INVALID_ADDRESS),
    # the sender
    "21212": _config("'From' is not a number", Scope.CHANNEL, 300),
    "21606": _config("'From' cannot send to this number", Scope.CHANNEL, 300),
    "21611": _slow("the sender's queue is full", 60),
    "21660": _config("'From' is not of this account", Scope.CHANNEL, 300),
    "21701": _config("no such messaging service", Scope.CHANNEL, 300),
    "21703": _config("messaging service without a sender", Scope.CHANNEL, 300),
    "21704": _config("messaging service without a sender for this", Scope.CHANNEL, 300),
    "30001": _slow("the sender's queue is full", 60),
    "30022": _slow("above the 10DLC campaign's rate", 10),
    "30023": _slow("above the 10DLC daily cap", 3600),
    "30025": ErrorRule("half of T-Mobile's daily cap is used", scope=Scope.CHANNEL),
    "30026": _slow("70 % of T-Mobile's daily cap is used", 10),
    "30027": _slow("T-Mobile's daily cap is used up", 3600),
    "30032": _config("toll-free number not verified", Scope.CHANNEL, 300),
    "30033": _config("10DLC campaign suspended", Scope.CHANNEL, 300),
    "30034": _config("number not registered for 10DLC", Scope.CHANNEL, 300),
    "63018": _slow("above the channel's rate", 10),
    # the message
    "21408": _config("no permission for this country", Scope.MESSAGE, 0),
    "21602": ErrorRule("no text"),
    "21608": _config("a trial account sends to verified numbers only", Scope.MESSAGE, 0),
    "21612": _config("this 'From' cannot reach this 'To'", Scope.MESSAGE, 0),
    "21617": ErrorRule("text too long"),
    "21619": ErrorRule("neither text nor media"),
    "30007": ErrorRule("filtered by the carrier", meaning=Meaning.FILTERED),
    "30008": ErrorRule("carrier gave no reason"),
    "30010": ErrorRule("above the maximum price"),
    "30017": ErrorRule("carrier congested"),
    "30036": ErrorRule("validity period over", meaning=Meaning.EXPIRED),
    "30047": ErrorRule("could not be rescheduled out of quiet hours"),
    "30410": ErrorRule("carrier timed out"),
    "30450": ErrorRule("blocked as SMS pumping"),
    "30453": ErrorRule("blocked as fraud"),
    "30610": ErrorRule("quiet hours of the compliance toolkit"),
    "30646": ErrorRule("consent API failed"),
    "63016": ErrorRule("outside the service window", meaning=Meaning.WINDOW_CLOSED),
}

BY_STATUS: Mapping[int, ErrorRule] = {
    401: RULES["20003"],
    403: RULES["20403"],
    404: RULES["20404"],
    408: ErrorRule(
        "request timed out: may have been taken", outcome=SendOutcome.UNKNOWN, connection=ConnectionResult.BROKEN
    ),
    429: RULES["20429"],
}
"""For a code that is not in `RULES`, or none (a proxy's own answer)."""

SERVER_ERROR = ErrorRule(
    "may have been taken", outcome=SendOutcome.UNKNOWN, scope=Scope.CHANNEL, pause=1, connection=ConnectionResult.BROKEN
)
REFUSED = ErrorRule("refused")


def rule(code: str, http_status: int | None) -> ErrorRule:
    """The rule of an error code; `http_status` is None for a callback."""
    if http_status is not None and http_status >= 500:
        return SERVER_ERROR
    known = RULES.get(code)
    if known is None and http_status is not None:
        known = BY_STATUS.get(http_status)
    return known or REFUSED


def classify(
    code: str | int | None, http_status: int | None, detail: str, retry_after: float | None = None
) -> SendError:
    """The decision for an error of the API (`http_status` given) or of a failed callback (None).

    A callback's error never asks for another attempt and has the outcome UNKNOWN, in the sense of "was handed over";
    its meaning, scope and pause hold all the same. `retry_after` is the answer's header, in seconds: it lengthens
    what the table says.
    """
    name = "" if code in (None, "", 0, "0") else str(code)[:32]
    decided = rule(name, http_status)
    if http_status is None:
        decided = replace(decided, outcome=SendOutcome.UNKNOWN)
    return decided.error(
        name or (f"http_{http_status}" if http_status else "none"),
        (f"{decided.note}: {detail}" if detail else decided.note)[:500],
        retry_after or 0.0,
    )
