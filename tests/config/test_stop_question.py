"""The question whether to stop: what the built-in ones say, and what a group's own one ought to."""

from __future__ import annotations

import pytest

from channels.segments import segments
from gateway.config import parse
from gateway.config.advice import warnings
from gateway.core.consent import stop_question
from gateway.core.consent.states import Kind, Reply
from tests.config.config_example import ENVIRON, WHOLE

GROUP = "sms-promos"


def configured(text: str | None, language: str = "en") -> list[str]:
    """What the file is warned of about its question."""
    asked = "" if text is None else f'ask_stop = "{text}"'
    own = next(line for line in WHOLE.splitlines() if line.startswith("ask_stop"))
    config = parse(WHOLE.replace(own, asked), ENVIRON)
    return [str(mistake) for mistake in warnings(config) if "ask_stop" in str(mistake)]


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        (None, None),
        ("Acme: shall we stop? STOP or KEEP. No answer: we stop.", None),
        ("Acme: shall we stop? STOP or CONTINUE.", None),
        ("Acme: shall we stop?", "a word that goes on"),
        ("Shall we stop? STOP or KEEP.", "the brand"),
    ],
)
def test_what_a_group_s_own_question_ought_to_say(text: str | None, lacks: str | None) -> None:
    warned = configured(text)
    assert len(warned) == (0 if lacks is None else 1)
    assert all(lacks in line for line in warned if lacks is not None)


@pytest.mark.parametrize("language", stop_question.TEXTS)
def test_the_built_in_question_says_words_that_the_group_hears(language: str) -> None:
    group = parse(WHOLE, ENVIRON).groups[GROUP]
    question = stop_question.of(f"{language}-XX")
    assert question is stop_question.TEXTS[language]
    stop, keep = group.vocabulary.match(question.stop, pending=False), group.vocabulary.answer(question.keep)
    assert keep is not None
    assert (stop.kind, keep.kind) == (Kind.OPT_OUT, Kind.KEEP)
    assert question.stop in question.text
    assert question.keep in question.text
    assert len(question.stop) <= 20 >= len(question.keep)
    assert segments(question.text.format(brand="B" * 30)) == 1


def test_a_language_without_one_asks_in_english() -> None:
    group = parse(WHOLE, ENVIRON).groups[GROUP]
    assert stop_question.of("pl") is stop_question.TEXTS["en"]
    assert (group.reply_text(Reply.ASK_STOP, "de") or "").startswith(f"{group.brand}: Sollen wir")
    assert "shall we stop?" in (group.reply_text(Reply.ASK_STOP, "pl") or "")
