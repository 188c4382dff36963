"""Which automatic replies may go out, and in which language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.consent.reply_limits import SentReplies, allowed, language, updates_language
from gateway.core.consent.states import Reply

NOW = 1_000 * DAY
CLOSING = (Reply.OPTED_OUT, Reply.PROMOTIONS_STOPPED)
SOON = (*CLOSING, Reply.ASK_STOP)
OTHERS = tuple(reply for reply in Reply if reply not in SOON)


def ago(*times: int, reply: str = "help") -> SentReplies:
    return [(NOW - time, reply) for time in times]


def may(reply: Reply, sent: SentReplies = (), *, age: int = 0, fresh: bool = True) -> bool:
    return allowed(reply, sent, received_at=NOW - age, now=NOW, fresh=fresh)


@pytest.mark.parametrize("reply", SOON)
def test_a_confirmation_of_an_end_goes_out_within_five_minutes(reply: Reply) -> None:
    assert may(reply, age=5 * MINUTE)
    assert not may(reply, age=5 * MINUTE + 1)


@pytest.mark.parametrize("reply", OTHERS)
def test_other_replies_go_out_within_an_hour(reply: Reply) -> None:
    assert may(reply, age=HOUR)
    assert not may(reply, age=HOUR + 1)


@pytest.mark.parametrize("reply", CLOSING)
def test_a_confirmation_of_an_end_is_not_repeated_within_24_hours(reply: Reply) -> None:
    history = ago(DAY - 1, reply=reply.value)
    assert not may(reply, history, fresh=False)
    assert may(reply, history, fresh=True)
    assert may(reply, ago(DAY, reply=reply.value), fresh=False)
    assert may(reply, ago(MINUTE, reply="help"), fresh=False)


def test_each_end_is_confirmed_for_itself() -> None:
    assert may(Reply.OPTED_OUT, ago(MINUTE, reply="promotions_stopped"), fresh=False)


@pytest.mark.parametrize("reply", Reply)
def test_a_person_gets_five_replies_an_hour(reply: Reply) -> None:
    assert may(reply, ago(1, 2, 3, 4))
    assert not may(reply, ago(1, 2, 3, 4, HOUR - 1))
    assert may(reply, ago(1, 2, 3, 4, HOUR))


@pytest.mark.parametrize("reply", Reply)
def test_a_person_gets_fifteen_replies_a_day(reply: Reply) -> None:
    fourteen = [HOUR + n for n in range(14)]
    assert may(reply, ago(*fourteen))
    assert not may(reply, ago(*fourteen, DAY - 1))
    assert may(reply, ago(*fourteen, DAY))


@given(st.lists(st.tuples(st.integers(0, 30 * MINUTE), st.sampled_from(Reply), st.booleans()), max_size=80))
def test_no_window_ever_holds_too_many(asked: list[tuple[int, Reply, bool]]) -> None:
    now, sent = NOW, []
    for after, reply, fresh in asked:
        now += after
        recent = tuple((at, name) for at, name in sent if at > now - DAY)
        if allowed(reply, recent, received_at=now, now=now, fresh=fresh):
            sent.append((now, reply.value))
    for at, _ in sent:
        assert sum(at <= other < at + HOUR for other, _ in sent) <= 5
        assert sum(at <= other < at + DAY for other, _ in sent) <= 15


LANGUAGES = {
    "the only one that has the word": (("fr",), "de", "fr", "fr"),
    "the stored one when several have it": (("en", "fr"), "de", "de", None),
    "the stored one when none has it": ((), "de", "de", None),
    "English when nothing is known": ((), None, "en", None),
    "English when several have it and none is stored": (("fr", "de"), None, "en", None),
}


@pytest.mark.parametrize(("languages", "stored", "reply", "stores"), LANGUAGES.values(), ids=LANGUAGES)
def test_the_language_of_a_reply_and_which_is_kept(
    languages: tuple[str, ...], stored: str | None, reply: str, stores: str | None
) -> None:
    assert language(languages, stored) == reply
    assert updates_language(languages) == stores
