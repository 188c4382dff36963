"""Links by which people join a group, and what a QR code of one holds."""

from __future__ import annotations

import os

import pytest

from gateway.config import Config, parse
from gateway.pages import join_links
from gateway.pages.join_links import NoJoinLink
from tests.config.config_example import ENVIRON, changed

CHANNEL = "\n[channels.sms-us]\n"
SHORT_CODE = ('sender      = "+15550006000"', 'sender      = "12345"')
SERVICE = ('sender      = "+15550006000"', 'messaging_service_sid = "MG00000000000000000000000000000001"')
SPANISH = (
    "[subscription_groups.sms-promos.replies.en]",
    '[subscription_groups.sms-promos.keywords.es]\nopt_in = ["ME APUNTO", "ALTA"]\n\n'
    "[subscription_groups.sms-promos.replies.en]",
)
START_ALONE = ('opt_in  = ["START", "UNSTOP", "JOIN"]', 'opt_in  = ["UNSTOP", "START"]')
NO_LIST = ('opt_in  = ["START", "UNSTOP", "JOIN"]\n', "")


def config(*edits: tuple[str, str]) -> Config:
    return parse(changed(*edits), {**os.environ, **ENVIRON})


@pytest.mark.parametrize(
    ("edits", "group", "language", "url"),
    [
        pytest.param([], "sms-promos", None, "sms:+15550006000?&body=JOIN", id="the group's own word"),
        pytest.param([], "sms-promos", "en-GB", "sms:+15550006000?&body=JOIN", id="a language's main one"),
        pytest.param([SPANISH], "sms-promos", "es", "sms:+15550006000?&body=ME%20APUNTO", id="two words"),
        pytest.param([SPANISH], "sms-promos", "es_MX", "sms:+15550006000?&body=ME%20APUNTO", id="an underscore"),
        pytest.param([SHORT_CODE], "sms-promos", None, "sms:12345?&body=JOIN", id="a short code"),
        pytest.param([START_ALONE], "sms-promos", None, "sms:+15550006000?&body=UNSTOP", id="no word of its own"),
        pytest.param([NO_LIST], "sms-promos", None, "sms:+15550006000?&body=START", id="no list"),
        pytest.param([], "wa-news", None, "https://wa.me/15550783881?text=START", id="WhatsApp"),
    ],
)
def test_a_link_has_the_number_and_the_word(
    edits: list[tuple[str, str]], group: str, language: str | None, url: str
) -> None:
    settings = config(*edits)
    assert join_links.join_link(settings, settings.groups[group], language=language).url == url


@pytest.mark.parametrize(
    ("edits", "asked", "why"),
    [
        pytest.param([], {"language": "fr"}, "sms-promos has no opt-in word in fr; it has some in en", id="language"),
        pytest.param(
            [SERVICE],
            {},
            "the number of sms-us is not known: its messaging service chooses among several",
            id="no number",
        ),
        pytest.param(
            [], {"channel": "wa-main"}, "wa-main is not a channel of sms-promos; its channels: sms-us", id="channel"
        ),
    ],
)
def test_why_there_is_none(edits: list[tuple[str, str]], asked: dict[str, str], why: str) -> None:
    settings = config(*edits)
    with pytest.raises(NoJoinLink) as caught:
        join_links.join_link(settings, settings.groups["sms-promos"], **asked)
    assert str(caught.value) == why


def test_a_qr_code_is_dark_on_light_wherever_it_is_shown() -> None:
    url = "sms:+15550006000?&body=JOIN"
    drawn = join_links.svg(url)
    assert drawn.startswith(b"<?xml")
    assert b"#fff" in drawn, "a light ground of its own: on a dark page it would be dark on dark"
    assert b"JOIN" not in drawn
    assert join_links.png(url).startswith(b"\x89PNG\r\n\x1a\n")
