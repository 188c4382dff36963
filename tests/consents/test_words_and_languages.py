"""Words and languages from outside: what unsubscribes, what does not, and in which language we answer."""

from __future__ import annotations

from pathlib import Path

from tests.support.house import CONFIG, HOUR, House
from tests.support.people import bring, put, settle

ANA = "+15551230001"

OPT_OUTS = (
    "STOP", "stop", " Stop. ", "ＳＴＯＰ", "“Stop”", "STOP 🛑", "🛑", "stopall", "STOP ALL", "unsubscribe", "UNSUB",
    "cancel", "End", "quit", "REVOKE", "remove", "opt-out", "OptOut", "no message", "Arrêt", "ALTO", "baja",
    "stopp", "afmelden",
    "please stop texting me", "take me off your list", "STOP sending me messages", "quit texting me",
    "Don't text me anymore", "no more texts please", "remove me from your list",
)  # fmt: skip
NO_OPT_OUTS = (
    "I'll stop by Sunday", "the weekend", "cancel my order", "stop and shop?", "", "don't stop", "end of the month ok",
    "can't stop laughing", "is the bus stop near?", "non-stop", "please don't stop texting me", "1",
)  # fmt: skip


async def test_what_unsubscribes_and_what_does_not(house: House) -> None:
    wrong = []
    for i, text in enumerate((*OPT_OUTS, *NO_OPT_OUTS)):
        phone = f"+1555{4_000_000 + i}"
        await house.subscribe(phone)
        assert (await house.text(phone, text))["status"] == 200
        expected = "unsubscribed" if text in OPT_OUTS else "subscribed"
        if (await house.consent(phone))["state"] != expected:
            wrong.append((text, expected))
    assert wrong == []


async def test_td_opts_out_canadian_numbers_only(house: House) -> None:
    states = {}
    for phone in ("+14165550123", "+12025550123", "+33612345678"):
        await house.subscribe(phone)
        await house.text(phone, "Td")
        states[phone[:5]] = (await house.consent(phone))["state"]
    assert states == {"+1416": "unsubscribed", "+1202": "subscribed", "+3361": "subscribed"}


LANGUAGES = CONFIG.replace(
    "[[subscription_groups.sms-promos.custom_keywords]]",
    """
[subscription_groups.sms-promos.keywords.es]
opt_in  = ["ALTA"]
confirm = ["SI"]
opt_out = ["BASTA YA"]

[subscription_groups.sms-promos.replies.es]
prompt    = "Acme: responde SI para recibir 4 mensajes al mes."
opted_out = "Acme: ya no recibes mensajes."

[[subscription_groups.sms-promos.custom_keywords]]
keywords   = ["NEWS"]
reply      = "We will write."
subscribes = "sms-news"

[[subscription_groups.sms-promos.custom_keywords]]""",
)
NEWS = """
[channels.sms-news]
adapter      = "twilio"
account_sid  = "AC00000000000000000000000000000001"
auth_token   = "simulated-token"
sender       = "+15550007000"
rate         = 100
api_base_url = "http://127.0.0.1:{simulator}"

[subscription_groups.sms-news]
name       = "News"
channels   = ["sms-news"]
stop_scope = "everywhere"

[subscription_groups.sms-news.replies.en]
prompt    = "News: reply Y."
confirmed = "News: you're in."
opted_out = "News: you are out."
help      = "News: help at acme.example/help."
"""


def house_with_two(folder: Path) -> House:
    """A house with a second group, and Spanish in the first one."""
    house = House(folder, text=LANGUAGES)
    house.values["more"] = NEWS.format(**house.values)
    return house


async def test_a_reply_goes_out_in_the_language_of_the_word(tmp_path: Path) -> None:
    async with house_with_two(tmp_path).up() as house:
        for count, (text, start) in enumerate(
            [
                ("ALTA", "Acme: responde SI"),
                ("HELP", "Acme: help at"),  # no Spanish text: English
                ("sí", "Acme: you're in"),
                ("basta ya", "Acme: ya no recibes"),
                ("JOIN", "Acme: reply Y"),  # an English word changes the language
                ("STOP", "Acme: you are unsubscribed"),
            ],
            1,
        ):
            await house.text(ANA, text)
            assert (await house.phone(ANA, count))[-1].startswith(start), text
            await settle(house)
            house.clock.advance(HOUR)


async def test_a_custom_keyword_may_join_another_group(tmp_path: Path) -> None:
    async with house_with_two(tmp_path).up() as house:
        await house.text(ANA, "news")
        assert sorted(await house.phone(ANA, 2)) == ["News: reply Y.", "We will write."]
        assert (await house.consent(ANA, "sms-news"))["state"] == "pending"
        assert (await house.consent(ANA))["state"] == "unknown"
        await house.text(ANA, "Y", channel="sms-news")
        assert (await house.consent(ANA, "sms-news"))["state"] == "subscribed"


async def test_a_stop_holds_in_its_group_or_everywhere_as_stop_scope_says(tmp_path: Path) -> None:
    async with house_with_two(tmp_path).up() as house:
        await bring(house, ANA, "subscribed")
        await house.subscribe(ANA, group="sms-news")
        await house.text(ANA, "STOP")
        assert (await house.consent(ANA))["state"] == "unsubscribed"
        assert (await house.consent(ANA, "sms-news"))["state"] == "subscribed"
        await house.text(ANA, "JOIN")
        await house.phone(ANA, 4)
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"
        await house.text(ANA, "STOP", channel="sms-news")
        for group in ("sms-promos", "sms-news"):
            assert (await house.consent(ANA, group))["state"] == "unsubscribed", group
            await put(house, ANA, group=group, expect=409, state="subscribed")
        await settle(house)
        texts = await house.phone(ANA)
        assert texts[-1] == "News: you are out.", "one confirmation, of the group that was texted"
        house.clock.advance(HOUR + 1)  # five replies an hour
        await house.text(ANA, "JOIN")
        await house.phone(ANA, len(texts) + 1)
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"
        assert (await house.consent(ANA, "sms-news"))["state"] == "unsubscribed"
