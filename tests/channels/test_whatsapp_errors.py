"""Meta's error table: every code of the facts, and what each class of them decides."""

import pytest

from channels.errors import Meaning, Scope, SendOutcome
from channels.whatsapp import RULES, classify

SEND_PATH = [
    *(1, 2, 3, 4, 10, 33, 100, 190, 200, 250, 299, 368, 80007, 80008, 130403, 130429, 130472, 130497),
    *(131000, 131005, 131008, 131009, 131016, 131021, 131026, 131030, 131031, 131036, 131037, 131042, 131043, 131045),
    *(131047, 131048, 131049, 131050, 131051, 131052, 131053, 131055, 131056, 131057, 131062, 131063, 131064),
    *(132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016, 132018, 132068, 132069),
    *(133000, 133004, 133005, 133006, 133008, 133009, 133010, 133015, 133016, 134011, 134100, 134101, 134102),
    *(135000, 137000),
]
"""Every code that a send can end with, but 0."""

REPRESENTATIVES = [
    # code, meaning, scope, retried, pauses
    (131049, Meaning.COOL_DOWN, Scope.PERSON, False, False),
    (130472, Meaning.COOL_DOWN, Scope.PERSON, False, False),
    (131050, Meaning.MARKETING_STOPPED, Scope.PERSON, False, False),
    (131047, Meaning.WINDOW_CLOSED, Scope.PERSON, False, False),
    (131056, Meaning.PAIR_RATE, Scope.PERSON, True, False),
    (130429, Meaning.SLOW_DOWN, Scope.CHANNEL, True, True),
    (80007, Meaning.SLOW_DOWN, Scope.ACCOUNT, True, True),
    (131048, Meaning.SPAM, Scope.CHANNEL, True, True),
    (131026, Meaning.UNDELIVERABLE, Scope.PERSON, False, False),
    (131021, Meaning.INVALID_ADDRESS, Scope.PERSON, False, False),
    (130403, Meaning.BLOCKED, Scope.PERSON, False, False),
    (132015, Meaning.TEMPLATE_PAUSED, Scope.TEMPLATE, True, True),
    (132016, Meaning.TEMPLATE_DISABLED, Scope.TEMPLATE, False, True),
    (132001, Meaning.TEMPLATE_DISABLED, Scope.TEMPLATE, False, True),
    (132000, Meaning.NOTHING, Scope.TEMPLATE, False, False),
    (190, Meaning.CONFIGURATION, Scope.CHANNEL, True, True),
    (131031, Meaning.CONFIGURATION, Scope.ACCOUNT, True, True),
    (131036, Meaning.EXPIRED, Scope.MESSAGE, False, False),
    (131000, Meaning.NOTHING, Scope.MESSAGE, True, False),
    (100, Meaning.NOTHING, Scope.MESSAGE, False, False),
]


@pytest.mark.parametrize("code", SEND_PATH)
def test_every_code_has_a_row(code: int) -> None:
    assert code in RULES
    for status in (None, 400, 500):  # the code decides, not the HTTP status
        error = classify(code, status, "d")
        assert error.code == str(code)
        assert error.outcome is SendOutcome.NOT_SENT
        assert error.retry_after == RULES[code].retry


@pytest.mark.parametrize("row", REPRESENTATIVES)
@pytest.mark.parametrize("http_status", [None, 400])
def test_what_a_representative_of_each_class_decides(
    row: tuple[int, Meaning, Scope, bool, bool], http_status: int | None
) -> None:
    code, meaning, scope, retried, pauses = row
    error = classify(code, http_status, "detail")
    assert (error.meaning, error.scope) == (meaning, scope)
    assert (error.retry_after is not None) is retried
    assert (error.pause_for > 0) is pauses
    assert error.detail == "detail"


@pytest.mark.parametrize(
    ("code", "status", "outcome", "meaning", "retried"),
    [
        (0, None, SendOutcome.NOT_SENT, Meaning.NOTHING, False),  # a failure, not "no error"
        (0, 401, SendOutcome.NOT_SENT, Meaning.CONFIGURATION, True),
        (0, 400, SendOutcome.NOT_SENT, Meaning.NOTHING, False),
        (0, 500, SendOutcome.UNKNOWN, Meaning.NOTHING, False),
        (None, None, SendOutcome.NOT_SENT, Meaning.NOTHING, False),
        (None, 400, SendOutcome.NOT_SENT, Meaning.NOTHING, False),
        (None, 403, SendOutcome.NOT_SENT, Meaning.CONFIGURATION, True),
        (None, 408, SendOutcome.UNKNOWN, Meaning.NOTHING, False),
        (None, 429, SendOutcome.NOT_SENT, Meaning.SLOW_DOWN, True),
        (424242, 429, SendOutcome.NOT_SENT, Meaning.SLOW_DOWN, True),
        (424242, 400, SendOutcome.NOT_SENT, Meaning.NOTHING, False),
        (424242, 500, SendOutcome.UNKNOWN, Meaning.NOTHING, False),
        (424242, None, SendOutcome.NOT_SENT, Meaning.NOTHING, False),
        (None, 302, SendOutcome.UNKNOWN, Meaning.NOTHING, False),
        (None, 502, SendOutcome.UNKNOWN, Meaning.NOTHING, False),
    ],
)
def test_what_no_row_tells(
    code: int | None, status: int | None, outcome: SendOutcome, meaning: Meaning, retried: bool
) -> None:
    error = classify(code, status, "")
    assert (error.outcome, error.meaning) == (outcome, meaning)
    assert (error.retry_after is not None) is retried
    assert error.detail


def test_retry_after_lengthens_and_never_makes_a_retry() -> None:
    assert classify(130429, 400, "", 40.0).retry_after == 40.0
    assert classify(130429, 400, "", 40.0).pause_for == 40.0
    assert classify(130429, 400, "", 1.0).retry_after == 5.0
    assert classify(131049, 400, "", 5.0).retry_after is None
    assert classify(100, 400, "", 5.0).pause_for == 0.0
    assert classify(None, 503, "", 5.0).retry_after is None
