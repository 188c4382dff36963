"""Twilio's errors: what is decided for each."""

import pytest

from channels.errors import Meaning, Scope, SendOutcome
from channels.twilio.errors import RULES, classify

UNKNOWN, NOT_SENT = SendOutcome.UNKNOWN, SendOutcome.NOT_SENT

CASES = [
    # code, HTTP status, retry-after header → outcome, retry, scope, meaning, pause
    (21610, 400, None, NOT_SENT, None, Scope.PERSON, Meaning.BLOCKED, 0),
    ("21610", None, None, UNKNOWN, None, Scope.PERSON, Meaning.BLOCKED, 0),
    (21211, 400, None, NOT_SENT, None, Scope.PERSON, Meaning.INVALID_ADDRESS, 0),
    ("30005", None, None, UNKNOWN, None, Scope.PERSON, Meaning.UNREACHABLE, 0),
    ("30003", None, None, UNKNOWN, None, Scope.PERSON, Meaning.UNDELIVERABLE, 0),
    ("30008", None, None, UNKNOWN, None, Scope.MESSAGE, Meaning.NOTHING, 0),
    ("30017", None, None, UNKNOWN, None, Scope.MESSAGE, Meaning.NOTHING, 0),
    ("30036", None, None, UNKNOWN, None, Scope.MESSAGE, Meaning.EXPIRED, 0),
    ("30001", None, None, UNKNOWN, None, Scope.CHANNEL, Meaning.SLOW_DOWN, 60),
    (20429, 429, None, NOT_SENT, 1, Scope.CHANNEL, Meaning.SLOW_DOWN, 1),
    (20429, 429, 7.0, NOT_SENT, 7, Scope.CHANNEL, Meaning.SLOW_DOWN, 7),
    (None, 429, None, NOT_SENT, 1, Scope.CHANNEL, Meaning.SLOW_DOWN, 1),
    (20003, 401, None, NOT_SENT, 60, Scope.ACCOUNT, Meaning.CONFIGURATION, 60),
    (None, 401, None, NOT_SENT, 60, Scope.ACCOUNT, Meaning.CONFIGURATION, 60),
    (20404, 404, None, NOT_SENT, 60, Scope.ACCOUNT, Meaning.CONFIGURATION, 60),
    (21606, 400, None, NOT_SENT, 300, Scope.CHANNEL, Meaning.CONFIGURATION, 300),
    (21408, 400, None, NOT_SENT, None, Scope.MESSAGE, Meaning.CONFIGURATION, 0),
    (21612, 400, None, NOT_SENT, None, Scope.MESSAGE, Meaning.CONFIGURATION, 0),
    (20500, 500, None, UNKNOWN, None, Scope.CHANNEL, Meaning.NOTHING, 1),
    (20500, 400, None, UNKNOWN, None, Scope.MESSAGE, Meaning.NOTHING, 0),
    (None, 502, None, UNKNOWN, None, Scope.CHANNEL, Meaning.NOTHING, 1),
    (20429, 503, None, UNKNOWN, None, Scope.CHANNEL, Meaning.NOTHING, 1),
    (None, 408, None, UNKNOWN, None, Scope.MESSAGE, Meaning.NOTHING, 0),
    (29999, 400, None, NOT_SENT, None, Scope.MESSAGE, Meaning.NOTHING, 0),
    ("39999", None, None, UNKNOWN, None, Scope.MESSAGE, Meaning.NOTHING, 0),
    (None, None, None, UNKNOWN, None, Scope.MESSAGE, Meaning.NOTHING, 0),
    (None, 302, None, NOT_SENT, None, Scope.MESSAGE, Meaning.NOTHING, 0),
]


@pytest.mark.parametrize("case", CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES])
def test_what_each_code_and_status_is_classified_as(case: tuple) -> None:
    code, status, header, outcome, retry, scope, meaning, pause = case
    error = classify(code, status, "why", header)
    assert (error.outcome, error.retry_after, error.scope, error.meaning, error.pause_for) == (
        outcome,
        retry,
        scope,
        meaning,
        pause,
    )
    assert "why" in error.detail


@pytest.mark.parametrize("code", RULES)
def test_a_failed_callback_never_asks_for_another_attempt(code: str) -> None:
    error = classify(code, None, "")
    assert error.retry_after is None
    assert error.code == code
    assert error.detail == RULES[code].note


@pytest.mark.parametrize(
    ("code", "status", "named"), [(None, 502, "http_502"), ("", None, "none"), (0, 400, "http_400")]
)
def test_an_error_without_a_code_has_a_name(code: int | str | None, status: int | None, named: str) -> None:
    assert classify(code, status, "").code == named
