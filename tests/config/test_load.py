"""What a good file becomes."""

from __future__ import annotations

import hashlib
import re
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from pydantic import ValidationError

from channels.channel import Medium
from gateway.config import Config, TwilioConfig, WhatsAppConfig, compatible, load, parse, render, warnings
from gateway.core.clock import DAY, MINUTE
from gateway.core.consent.states import GroupRules, Kind, Reply
from gateway.core.event_types import EventType
from tests.config.config_example import ENVIRON, WHOLE, changed

ROOT = Path(__file__).parents[2]
SMALL = """
[gateway]
public_url = "http://localhost:8080/"
[[api_keys]]
name = "all"
key = "k"
scopes = ["send"]
[channels.a]
adapter = "twilio"
account_sid = "AC1"
auth_token = "t"
messaging_service_sid = "MG1"
[channels.b]
adapter = "whatsapp"
phone_number_id = "1"
business_account_id = "2"
display_phone_number = "+15550783881"
access_token = "t"
app_secret = "s"
verify_token = "v"
[subscription_groups.g]
name = "G"
channels = ["a"]
[subscription_groups.g.replies.en]
prompt = "p"
confirmed = "c"
opted_out = "o"
help = "h"
[subscription_groups.w]
name = "W"
channels = ["b"]
[subscription_groups.w.replies.en]
confirmed = "c"
opted_out = "o"
help = "h"
promotions_stopped = "s"
[[event_sinks]]
url = "http://localhost/x?y=1"
secret = "plain"
[simulator]
"""


def twilio(config: Config, name: str) -> TwilioConfig:
    channel = config.channels[name]
    assert isinstance(channel, TwilioConfig)
    return channel


def whatsapp(config: Config, name: str) -> WhatsAppConfig:
    channel = config.channels[name]
    assert isinstance(channel, WhatsAppConfig)
    return channel


def test_every_key_of_the_file_is_taken() -> None:
    config = parse(WHOLE, ENVIRON)
    assert str(config.gateway.listen) == "127.0.0.1:8080"
    assert config.gateway.store.get_secret_value() == "sqlite:///assent.db"
    assert config.api_keys[0].digest == hashlib.sha256(ENVIRON["ASSENT_API_KEY"].encode()).digest()
    assert twilio(config, "sms-us").auth_token.get_secret_value() == ENVIRON["TWILIO_AUTH_TOKEN"]
    assert whatsapp(config, "wa-main").quality_poll == 3 * MINUTE
    quality = whatsapp(config, "wa-main").quality
    assert (quality.green, quality.yellow, quality.red, quality.unknown) == (1, 0.5, 0, 0.5)
    group = config.groups["sms-promos"]
    assert config.group_of("sms-us") is group
    assert config.group_of("none") is None
    assert (group.id, group.medium, group.double_opt_in, group.confirm_within) == (
        "sms-promos",
        Medium.SMS,
        True,
        30 * DAY,
    )
    assert group.rules == GroupRules(double_opt_in=True, confirm_within=30 * DAY)
    assert group.marketing_caps == ((1, DAY), (4, 7 * DAY))
    assert group.quiet_hours == (21 * 60, 8 * 60)
    assert group.custom_keywords[0].subscribes == "wa-news"
    assert config.frequency.marketing_caps == ((6, 7 * DAY),)
    template = config.groups["wa-news"].prompt_template("fr")
    assert template is not None
    assert template.as_template() == {
        "name": "double_opt_in",
        "language": "en_US",
        "body": ["Acme"],
        "opt_in_button": 0,
    }


def test_the_defaults_of_a_short_file() -> None:
    config = parse(SMALL, {})
    assert config.gateway.public_url == "http://localhost:8080"
    assert config.gateway.listen == ("127.0.0.1", 8080)
    assert config.gateway.store.get_secret_value() == "sqlite:///assent.db"
    assert config.gateway.default_region == "US"
    assert (twilio(config, "a").rate, twilio(config, "a").replies, twilio(config, "a").api_base_url) == (
        1,
        "gateway",
        None,
    )
    number = whatsapp(config, "b")
    assert (number.rate, number.quality_poll, number.limit_margin, number.us_marketing) == (80, 3 * MINUTE, 1, True)
    assert (number.graph_version, number.portfolio, number.quality.recover_per_day) == ("v26.0", "2", None)
    sms, wa = config.groups["g"], config.groups["w"]
    assert (sms.medium, sms.double_opt_in, wa.medium, wa.double_opt_in) == (Medium.SMS, True, Medium.WHATSAPP, False)
    assert (sms.confirm_within, sms.marketing_caps, sms.quiet_hours, sms.stop_scope) == (30 * DAY, (), None, "group")
    assert config.frequency.marketing_caps == ()
    assert config.event_sinks[0].types == tuple(EventType)
    assert config.simulator is not None
    assert config.simulator.listen == ("127.0.0.1", 8090)


def test_a_configuration_cannot_be_changed() -> None:
    config = parse(SMALL, {})
    with pytest.raises(FrozenInstanceError):
        config.groups["g"].name = "x"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        config.gateway.public_url = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("double_opt_in", "word", "kind", "meant"),
    [
        (True, "start", Kind.OPT_IN, True),
        (True, "yes!", Kind.OPT_IN, False),
        (True, "yes", Kind.CONFIRM, True),
        (False, "yes", Kind.OPT_IN, True),
        (False, "yes", Kind.CONFIRM, False),
        (True, "Stop", Kind.OPT_OUT, True),
        (True, "aide", Kind.HELP, True),
    ],
)
def test_the_default_words_of_a_group(double_opt_in: bool, word: str, kind: Kind, meant: bool) -> None:
    text = SMALL.replace('name = "G"', f'name = "G"\ndouble_opt_in = {"true" if double_opt_in else "false"}')
    assert parse(text, {}).groups["g"].means(word, kind) is meant


@pytest.mark.parametrize(
    "keywords",
    [
        {"en": 'opt_in = ["JOIN"]', "es": 'opt_in = ["JOIN", "ALTA"]'},  # one list in two languages
        {"en": 'opt_out = ["STOP"]\nhelp = ["AIDE"]'},  # built-in words in their own lists
        {"en": 'opt_in = ["YES", "JOIN"]\nconfirm = ["Y"]'},
        {"en": 'confirm = ["OK"]'},
        {"en": "opt_in = []"},
    ],
)
def test_keywords_that_may_stand_there(keywords: dict[str, str]) -> None:
    tables = "".join(f"[subscription_groups.g.keywords.{language}]\n{words}\n" for language, words in keywords.items())
    assert parse(SMALL + tables, {}).groups["g"].means("start", Kind.OPT_IN)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        *((language, "english") for language in (None, "", "en", "en-GB", "fr", "pt")),
        *((language, "spanish") for language in ("es", "es-MX", "ES")),
        *((language, "brazilian") for language in ("pt_BR", "pt-br", "pt-BR")),
    ],
)
def test_the_text_of_a_reply_by_language(language: str | None, expected: str) -> None:
    text = SMALL.replace('help = "h"', 'help = "english"', 1) + "".join(
        f'[subscription_groups.g.replies.{tag}]\nhelp = "{word}"\n'
        for tag, word in (("es", "spanish"), ("pt-BR", "brazilian"))
    )
    group = parse(text, {}).groups["g"]
    assert group.reply_text(Reply.HELP, language) == expected
    assert group.reply_text("confirmed", language) == "c"
    assert group.reply_text(Reply.PROMOTIONS_STOPPED, language) is None
    assert group.reply_text(Reply.CUSTOM, language) is None


def test_a_digest_is_the_key() -> None:
    digest = hashlib.sha256(b"k").hexdigest().upper()
    config = parse(changed(('key    = "${ASSENT_API_KEY}"', f'sha256 = "{digest}"')), ENVIRON)
    assert config.api_keys[0].digest == hashlib.sha256(b"k").digest()


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("[::1]:8080", "::1", 8080), ("0.0.0.0:0", "0.0.0.0", 0), ("my-host.local:80", "my-host.local", 80)],
)
def test_listen_is_read_as_host_and_port(text: str, host: str, port: int) -> None:
    listen = parse(changed(('"127.0.0.1:8080"', f'"{text}"')), ENVIRON).gateway.listen
    assert (listen.host, listen.port, str(listen)) == (host, port, text)


def test_the_file_in_the_repository_is_good() -> None:
    config = load(ROOT / "config.toml", {})
    # the groups of README's walks have no quiet hours: the walks must work at night too
    quiet = [f"subscription_groups.{group}.quiet_hours" for group in ("sms-promos", "wa-news")]
    assert [warning.path for warning in warnings(config)] == quiet
    assert config.simulator is not None
    assert all(channel.api_base_url == f"http://{config.simulator.listen}" for channel in config.channels.values())
    assert all(len(line) <= 120 for line in (ROOT / "config.toml").read_text(encoding="utf-8").splitlines())


def test_what_the_file_is_warned_of() -> None:
    text = SMALL.replace('channels = ["b"]', 'channels = ["b"]\ndouble_opt_in = true').replace(
        'promotions_stopped = "s"', 'promotions_stopped = "s"\nprompt = "W: Reply Y. HELP for help, STOP to stop."'
    )
    sms = "warning: subscription_groups.g"
    wa = "warning: subscription_groups.w"
    much = 'the brand ("G"), how many messages to expect, "Msg & data rates may apply", HELP'
    contact = "how to reach you (a web page, an e-mail or a number)"
    assert render([], warnings(parse(text, {}))).splitlines() == [
        f"{sms}.quiet_hours: is not set: marketing may go out at night",
        f"{sms}.replies.en.prompt: does not say {much}, STOP or a confirm word",
        f"{sms}.replies.en.confirmed: does not say {much} or STOP",
        f'{sms}.replies.en.help: does not say the brand ("G"), {contact} or STOP',
        f"{wa}.quiet_hours: is not set: marketing may go out at night",
        f'{wa}.replies.en.confirmed: does not say the brand ("W"), HELP or STOP',
        f'{wa}.replies.en.help: does not say the brand ("W"), {contact} or STOP',
        f"{wa}.replies.en.prompt_template: is not set: outside the service window nobody can be asked to confirm",
    ]


@pytest.mark.parametrize(
    ("frequency", "said"),
    [
        ("up to 4 msgs/month", True),
        ("4 messages a week", True),
        ("Msg frequency varies", True),
        ("recurring texts", True),
        ("weekly deals", True),
        ("many deals", False),
    ],
)
def test_frequency_in_a_prompt(frequency: str, said: bool) -> None:
    prompt = f"G: reply Y for {frequency}. Msg&data rates may apply. HELP for help, STOP to stop."
    found = warnings(parse(SMALL.replace('prompt = "p"', f'prompt = "{prompt}"'), {}))
    path = "subscription_groups.g.replies.en.prompt"
    assert [str(each) for each in found if each.path == path] == (
        [] if said else [f"{path}: does not say how many messages to expect"]
    )


def test_a_channel_without_a_group_is_warned_of() -> None:
    text = re.sub(r"\[subscription_groups\.w\](.|\n)*?(?=\[\[)", "", SMALL)
    assert (
        str(warnings(parse(text, {}))[0])
        == "channels.b: belongs to no subscription group, so nobody can opt in or out through it"
    )


@pytest.mark.parametrize("word", ["OK", "YES"])
def test_confirm_words_without_double_opt_in_are_warned_of(word: str) -> None:
    words = "".join(f'[subscription_groups.{id_}.keywords.en]\nconfirm = ["{word}"]\n' for id_ in ("w", "g"))
    config = parse(SMALL + words, {})
    assert config.groups["w"].means("yes", Kind.OPT_IN)
    assert [str(each) for each in warnings(config) if each.path.endswith("confirm")] == [
        "subscription_groups.w.keywords.en.confirm: has no effect: the group has no double opt-in"
    ]


FORM = """
[forms.join]
group = "w"
[forms.join.texts.en]
title = "t"
disclosure = "d"
"""


def test_the_prompt_of_a_form_is_looked_at_where_the_group_has_no_double_opt_in() -> None:
    words = '[subscription_groups.w.keywords.en]\nconfirm = ["OK"]\n'
    prompts = {"W: HELP for help, STOP to stop.": ["does not say a confirm word"]}
    prompts |= {f"W: Reply {word}. HELP for help, STOP to stop.": [] for word in ("OK", "YES", "START")}
    for prompt, said in prompts.items():
        text = SMALL.replace('promotions_stopped = "s"', f'promotions_stopped = "s"\nprompt = "{prompt}"')
        config = parse(text + words + FORM, {})
        assert (config.groups["w"].has_form, config.groups["g"].has_form) == (True, False)
        found = [each for each in warnings(config) if "subscription_groups.w" in each.path]
        assert not [each for each in found if each.path.endswith("confirm")], "it has an effect"
        assert [each.message for each in found if each.path.endswith("prompt")] == said


LINKS = '[links]\nbase = "https://l.example"\n'


@pytest.mark.parametrize(
    ("url", "tables", "proxies", "pages"),
    [
        ("https://g.example", FORM, "", "forms"),
        ("https://g.example", LINKS, "", "preference pages"),
        ("https://g.example", FORM + LINKS, "", "forms and preference pages"),
        ("http://localhost:8080", FORM + LINKS, "", "preference pages"),
        ("https://g.example", FORM + LINKS, 'trusted_proxies = ["127.0.0.1"]', None),
        ("https://g.example", "", "", None),
        ("http://localhost:8080", FORM, "", None),
    ],
)
def test_pages_behind_a_proxy_that_is_not_named_are_warned_of(
    url: str, tables: str, proxies: str, pages: str | None
) -> None:
    text = SMALL.replace('public_url = "http://localhost:8080/"', f'public_url = "{url}"\n{proxies}') + tables
    found = [str(each) for each in warnings(parse(text, {})) if "trusted_proxies" in each.path]
    why = f"is not set: behind the proxy that has the certificate, {pages} do not know who fills them in"
    assert found == ([f"gateway.trusted_proxies: {why}"] if pages else [])


OFFER = "contains an offer; a confirmation of a stop must not contain one"
NO_HELP = 'does not say the brand ("W") or how to reach you (a web page, an e-mail or a number)'


@pytest.mark.parametrize(
    ("path", "text", "says"),
    [
        ("help", "W: help at w.example. Reply STOP to end.", None),
        ("help", "W: call +1 555 600 1000. Reply STOP to end.", None),
        ("help", "Write to us. Reply STOP to end.", NO_HELP),
        ("help", "W: help at w.example", "does not say STOP"),
        ("opted_out", "W: you are unsubscribed and will get no more messages.", None),
        ("opted_out", "W: you are out. Come back for 20% off!", OFFER),
        ("opted_out", "W: bye. Our sale ends soon.", OFFER),
    ],
)
def test_what_help_and_a_stops_confirmation_say(path: str, text: str, says: str | None) -> None:
    old = {"help": 'help = "h"', "opted_out": 'opted_out = "o"'}[path]
    head, _, tail = SMALL.rpartition(old)
    found = warnings(parse(f'{head}{path} = "{text}"{tail}', {}))
    place = f"subscription_groups.w.replies.en.{path}"
    assert [each.message for each in found if each.path == place] == ([says] if says else [])


@pytest.mark.parametrize(
    ("scope", "promise", "warned"),
    [
        ("group", "Acme: you will get no more messages.", True),
        ("group", "Acme: no more texts from Acme deals.", True),
        ("group", "Acme: you left Acme deals.", False),
        ("everywhere", "Acme: you will get no more messages.", False),
    ],
)
def test_groups_that_share_a_brand_and_promise_no_more_messages(scope: str, promise: str, warned: bool) -> None:
    one = changed(('stop_scope     = "group"', f'stop_scope     = "{scope}"'))
    head, _, tail = one.partition('opted_out = "Acme: you are unsubscribed and will get no more messages."')
    one = f'{head}opted_out = "{promise}"{tail}'
    sender = re.search(r"\[channels\.sms-us\](.|\n)*?\n\n", one)
    assert sender is not None
    channel = sender[0].replace("sms-us", "sms-2").replace("+15550006000", "+15550006001")
    channel = re.sub(r"deactivations.*\n", "", channel)
    group = """
[subscription_groups.more]
name = "Acme deals"
channels = ["sms-2"]
quiet_hours = "21:00-08:00"
[subscription_groups.more.replies.en]
prompt = "p"
confirmed = "c"
opted_out = "Acme: you left."
help = "h"
"""
    found = warnings(parse(one + channel + group, ENVIRON))
    path = "subscription_groups.sms-promos.replies.en.opted_out"
    assert [each.path for each in found if "stop_scope" in each.message] == ([path] if warned else [])


@pytest.mark.parametrize(
    ("old", "new", "paths"),
    [
        ('"http://localhost:8080/"', '"https://localhost"', []),
        ("[gateway]", '[gateway]\nlisten = "127.0.0.1:8081"', ["gateway.listen"]),
        ("[gateway]", '[gateway]\nstore = "sqlite:///other.db"', ["gateway.store"]),
        ("[simulator]", "", ["simulator"]),
        ("[simulator]", '[simulator]\nlisten = "127.0.0.1:8091"', ["simulator.listen"]),
    ],
)
def test_which_changes_a_running_gateway_can_take_over(old: str, new: str, paths: list[str]) -> None:
    assert [mistake.path for mistake in compatible(parse(SMALL, {}), parse(SMALL.replace(old, new), {}))] == paths
