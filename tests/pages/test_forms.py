"""The opt-in form, from outside: what a browser posts, and what the phone and the ledger have of it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.config import Config
from gateway.core.clock import HOUR, MINUTE, SECOND
from gateway.core.policy.caps import FrequencyCap
from tests.pages.form_visits import (
    ACME,
    ANA,
    BEN,
    DONE,
    ENGLISH,
    SPANISH,
    fill_in,
    form,
    ledger,
    look,
    opened,
    opened_on_whatsapp,
    post,
)

OTHER_FORM = form() + form().replace("forms.join", "forms.other")


async def test_who_fills_it_in_is_asked_and_subscribed_by_the_answer_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page = await look(house)
        assert (page.status, page.text.split(" Country ")[0]) == (200, "Acme texts Texts from Acme")
        assert ENGLISH in page.text
        assert "checked" not in page.field("consent")
        answer = await fill_in(house, "(212) 555-0100")
        assert (answer.status, DONE in answer.text) == (200, True)
        assert "Stopped before? Text START to +1 555-000-6000 ." in answer.text
        assert (await house.phone(ANA, 1))[0].startswith("Acme: reply Y to get")
        assert (await house.consent(ANA))["state"] == "pending"
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"
        asked = (await ledger(house))[0]
        evidence = asked["evidence"]
        assert evidence.pop("at") <= asked["at"]
        assert evidence == {
            "text": ENGLISH,
            "url": f"{house.url}/f/join",
            "ip": "203.0.113.7",
            "user_agent": "Browser 1",
            "form": "join",
        }
        assert (asked["source"], asked["event"]) == ("web_form", "subscribe")


@pytest.mark.parametrize(
    "before", ["unknown", "subscribed", "stopped by the phone", "stopped by the API", "pending", "throttled"]
)
async def test_everybody_gets_the_same_page(tmp_path: Path, before: str) -> None:
    async with opened(tmp_path) as house:
        unknown = await fill_in(house, BEN, ip="203.0.113.8")
        had = 0
        match before:
            case "subscribed":
                await house.subscribe(ANA)
            case "stopped by the phone":
                await house.text(ANA, "STOP")
                had = 1
            case "stopped by the API":
                await house.api("PUT", f"/v1/consents/sms-promos/{ANA}", {"state": "unsubscribed", "source": "api"})
            case "pending":
                await fill_in(house)
                had = 1
            case "throttled":
                for last in range(5):
                    await fill_in(house, f"+1415555020{last}")
        sent = await house.phone(ANA, had)
        answer = await fill_in(house)
        assert (answer.status, answer.html) == (unknown.status, unknown.html)
        assert dict(answer.headers) == dict(unknown.headers) | {"Date": answer.headers["Date"]}
        asked = before in ("unknown", "stopped by the API")
        assert len(await house.phone(ANA, had + asked)) == len(sent) + asked
        state = {"stopped by the phone": "unsubscribed", "subscribed": "subscribed", "throttled": "unknown"}
        assert (await house.consent(ANA))["state"] == state.get(before, "pending")


async def test_a_token_counts_once_and_a_second_submission_gets_the_first_page(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page = await look(house)
        house.clock.advance(5 * SECOND)
        filled = {"token": page.token, "country": "US", "consent": "on"}
        first = await post(house, phone=ANA, **filled)
        again = [await post(house, phone=phone, **filled) for phone in (ANA, BEN)]
        assert [(each.status, each.html) for each in again] == [(200, first.html)] * 2
        assert (await house.consent(BEN))["state"] == "unknown"
        assert [entry["event"] for entry in await ledger(house) if entry["source"] == "web_form"] == ["subscribe"]
        await house.text(ANA, "STOP")
        await house.phone(ANA, 2)
        house.clock.advance(23 * HOUR)
        assert (await post(house, phone=ANA, **filled)).html == first.html
        assert len(await house.phone(ANA, 2)) == 2


async def test_many_posts_of_one_token_at_once_are_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page = await look(house)
        house.clock.advance(5 * SECOND)
        filled = {"token": page.token, "country": "US", "consent": "on"}
        people = [f"+1212555{last:04}" for last in range(100, 120)]
        answers = await asyncio.gather(*(post(house, phone=phone, **filled) for phone in people))
        assert {(answer.status, answer.html) for answer in answers} == {(200, answers[0].html)}
        assert len(await house.sql("SELECT id FROM contacts")) == 1


@pytest.mark.parametrize(
    ("what", "says"),
    [
        pytest.param("none", "This form could not be read. Please send it once more.", id="none"),
        pytest.param("forged", "This form could not be read. Please send it once more.", id="forged"),
        pytest.param("no text at all", "This form could not be read. Please send it once more.", id="odd"),
        pytest.param("of another form", "This form could not be read. Please send it once more.", id="another form's"),
        pytest.param("old", "This form was open for too long. Please send it once more.", id="expired"),
    ],
)
async def test_a_token_that_does_not_count_shows_the_form_again(tmp_path: Path, what: str, says: str) -> None:
    async with opened(tmp_path, tables=OTHER_FORM) as house:
        page = await look(house)
        good = page.token
        async with house.http.get(f"{house.url}/f/other") as answer:
            others = (await answer.text()).partition('name="token" value="')[2].partition('"')[0]
        house.clock.advance(5 * SECOND)
        payload, _, signature = good.partition(".")
        given = {
            "none": "", "forged": f"{payload[:-3]}AAA.{signature}", "no text at all": "\N{GRINNING FACE} é\0",
            "of another form": others, "old": good,
        }[what]  # fmt: skip
        if what == "old":
            house.clock.advance(24 * HOUR)
        again = await post(house, token=given, phone=ANA, country="DE", consent="on")
        assert (again.status, says in again.text) == (422, True)
        assert 'role="alert"' in again.html
        assert "+1 212-555-0100" in again.field("phone"), "what was filled in is kept"
        assert '<option value="DE" selected>' in again.html
        assert ("checked" in again.field("consent")) == (what == "old"), "unless it is known which text was shown"
        assert again.token != given
        assert (await house.consent(ANA))["state"] == "unknown"
        house.clock.advance(5 * SECOND)
        assert (await post(house, token=again.token, phone=ANA, country="US", consent="on")).status == 200
        assert (await house.consent(ANA))["state"] == "pending"


async def test_a_machine_that_is_too_quick_changes_nothing_and_a_person_sends_it_once_more(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        await house.hold()
        page = await look(house)
        filled = {"token": page.token, "phone": ANA, "country": "US", "consent": "on"}
        house.clock.advance(2 * SECOND - 1)
        quick = await post(house, **filled)
        assert (quick.status, "That was very quick." in quick.text) == (422, True)
        assert (await house.consent(ANA))["state"] == "unknown"
        house.clock.advance(1)
        assert quick.token == page.token
        assert (await post(house, **filled | {"token": quick.token})).status == 200
        assert (await house.consent(ANA))["state"] == "pending"


async def test_a_machine_that_fills_in_what_people_do_not_see_learns_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page = await look(house)
        assert 'tabindex="-1"' in page.field("website")
        answer = await fill_in(house, website="https://spam.example")
        assert (answer.status, DONE in answer.text) == (200, True)
        assert await house.sql("SELECT id FROM contacts") == []


@pytest.mark.parametrize("seconds", [0, 5, 25 * 3600])
async def test_a_text_that_changed_is_read_again(tmp_path: Path, seconds: int) -> None:
    async with opened(tmp_path) as house:
        page = await look(house)
        house.clock.advance(seconds * SECOND)
        house.gateway.context.config = _with_other_text(house.gateway.context.config)
        again = await post(house, token=page.token, phone=ANA, country="US", consent="on")
        assert (again.status, "The text has changed meanwhile." in again.text) == (422, True)
        assert "checked" not in again.field("consent"), "nobody has agreed to this text"
        assert "Another text." in again.text
        assert (await house.consent(ANA))["state"] == "unknown"


def _with_other_text(config: Config) -> Config:
    join = config.forms["join"]
    texts = {tag: each.model_copy(update={"disclosure": "Another text."}) for tag, each in join.texts.items()}
    return replace(config, forms={"join": join.model_copy(update={"texts": texts})})


@pytest.mark.parametrize(
    ("fields", "field", "says"),
    [
        ({"phone": "212"}, "phone", "This is not a phone number of this country."),
        ({"phone": ""}, "phone", "This is not a phone number of this country."),
        ({"phone": "x" * 9000}, "phone", "This is not a phone number of this country."),
        ({"phone": "\0"}, "phone", "This is not a phone number of this country."),
        ({"phone": "US.13491208655302741918"}, "phone", "This is not a phone number of this country."),
        ({"consent": ""}, "consent", "Please tick the box if you agree."),
    ],
)
async def test_mistakes_that_anybody_sees_are_told_at_their_field(
    tmp_path: Path, fields: dict[str, str], field: str, says: str
) -> None:
    async with opened(tmp_path) as house:
        again = await fill_in(house, **{"phone": "212 555 0100"} | fields)
        assert (again.status, again.text.count(says)) == (422, 2), "in the summary, and at the field"
        shown = again.field(field)
        assert "autofocus" in shown
        assert 'aria-invalid="true"' in shown
        assert f"{field}-wrong" in shown.partition("aria-describedby=")[2]
        assert f'id="{field}-wrong"' in again.html
        assert f'href="#{field}"' in again.html
        if field == "consent":
            assert 'value="(212) 555-0100"' in again.field("phone"), "as people of its country write it"
        else:
            assert "checked" in again.field("consent")
        assert await house.sql("SELECT id FROM contacts") == []
        house.clock.advance(SECOND)
        right = {"phone": "212 555 0100", "country": "US", "consent": "on"}
        assert (await post(house, token=again.token, **right)).status == 200, "the token still counts"


async def test_a_number_is_of_the_chosen_country_and_one_with_a_plus_of_its_own(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        assert (await fill_in(house, "07911 123456", country="GB")).status == 200
        assert (await house.consent("+447911123456"))["state"] == "pending"
        assert (await fill_in(house, "+44 (0)7911 123457", country="US", ip="203.0.113.9")).status == 200
        assert (await house.consent("+447911123457"))["state"] == "pending"
        assert (await fill_in(house, "212 555 0100", country="XX", ip="203.0.113.10")).status == 200
        assert (await house.consent(ANA))["state"] == "pending"


async def test_only_countries_that_are_written_to_are_offered(tmp_path: Path) -> None:
    async with opened(tmp_path, top='default_region = "US"\ncountries = ["CA", "DE"]') as house:
        page = await look(house)
        assert page.html.count("<option") == 2
        assert '<option value="CA" selected>Canada (+1)</option>' in page.html
        again = await fill_in(house, "+447911123456")
        assert (again.status, "We cannot text numbers of this country." in again.text) == (422, True)


@pytest.mark.parametrize(
    ("born", "status", "says"),
    [
        ("2000-01-31", 200, DONE),
        ("2020-01-31", 422, "You must be at least 21 years old to join."),
        ("", 422, "Please enter your date of birth."),
        ("31.1.2000", 422, "Please enter your date of birth."),
        ("1800-01-31", 422, "Please enter your date of birth."),
        ("9999-12-31", 422, "Please enter your date of birth."),
    ],
)
async def test_an_age_gate_keeps_the_result_alone(tmp_path: Path, born: str, status: int, says: str) -> None:
    async with opened(tmp_path, "min_age = 21") as house:
        answer = await fill_in(house, born=born)
        assert (answer.status, says in answer.text) == (status, True)
        entries = await ledger(house)
        assert [entry["evidence"]["min_age"] for entry in entries[:1]] == ([21] if status == 200 else [])
        assert born == "" or born not in str(entries)


async def test_a_group_without_double_opt_in_is_asked_too(tmp_path: Path) -> None:
    async with opened(tmp_path, double_opt_in="false") as house:
        await fill_in(house)
        assert (await house.phone(ANA, 1))[0].startswith("Acme: reply Y to get")
        assert (await house.consent(ANA))["state"] == "pending"
        await house.text(BEN, "Y")
        assert (await house.consent(BEN))["state"] == "unknown", "who was not asked says nothing by it"
        await house.text(ANA, "Y")
        assert (await house.consent(ANA))["state"] == "subscribed"


async def test_a_form_in_spanish_asks_in_spanish_words_and_keeps_a_known_language(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page = await look(house, "?language=es")
        assert '<html lang="es">' in page.html
        assert SPANISH in page.text
        assert "Número de teléfono" in page.text
        assert "Alemania (+49)" in page.html
        answer = await fill_in(house, query="?lang=es-MX")
        assert "Si este número puede suscribirse" in answer.text
        assert (await ledger(house))[0]["evidence"]["text"] == SPANISH
        assert (await house.consent(ANA))["language"] == "es"
        await fill_in(house, query="?language=en")
        assert (await house.consent(ANA))["language"] == "es", "anybody may type a number in"


@pytest.mark.parametrize(
    ("accepted", "title"),
    [
        ("es-AR,es;q=0.9,en;q=0.8", "Mensajes de Acme"),
        ("de,en;q=0.1,es;q=0.7", "Mensajes de Acme"),
        ("fr", "Texts from Acme"),
        ("es;q=0", "Texts from Acme"),
        ("*;q=x,,;", "Texts from Acme"),
    ],
)
async def test_the_language_is_what_the_browser_prefers(tmp_path: Path, accepted: str, title: str) -> None:
    async with opened(tmp_path) as house:
        assert title in (await look(house, **{"Accept-Language": accepted})).text


async def test_one_visitor_posts_so_often_and_one_form_takes_so_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as house:
        again = [await fill_in(house, "212", ip="2001:db8::7", seconds=2) for _ in range(31)]
        assert [each.status for each in again] == [422] * 30 + [429]
        assert "Too many at once." in again[-1].text
        assert (await fill_in(house, "212", ip="2001:db8::8:1")).status == 429, "a /64 is one household"
        assert (await fill_in(house, "212", ip="203.0.113.7")).status == 422
        house.clock.advance(11 * MINUTE)
        assert (await fill_in(house, "212", ip="2001:db8::7")).status == 422
        monkeypatch.setattr("gateway.pages.post_limits.PER_FORM", FrequencyCap(2, MINUTE))
        await house.hold()
        page = await look(house)
        house.clock.advance(3 * SECOND)
        filled = {"token": page.token, "phone": ANA, "country": "US", "consent": "on"}
        assert [(await post(house, **filled)).status for _ in range(3)] == [200, 200, 429]


async def test_a_body_has_a_bound_and_a_form_is_a_form(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        url = f"{house.url}/f/join"
        big = {"phone": "x" * 20_000}
        async with house.http.post(url, data=big) as answer:
            assert answer.status == 413
        async with house.http.post(url, data=b"{}", headers={"Content-Type": "text/plain"}) as answer:
            assert answer.status == 415
        for body in (b"[]", b"{", b"[" * 9000, b'{"a":"\\ud800"}', b"\xff"):
            async with house.http.post(url, data=body, headers={"Content-Type": "application/json"}) as answer:
                assert answer.status == 400
        many = "&".join(f"a{i}=1" for i in range(100))
        async with house.http.post(
            url, data=many, headers={"Content-Type": "application/x-www-form-urlencoded"}
        ) as answer:
            assert answer.status == 400
        async with house.http.get(f"{house.url}/f/nothing") as answer:
            assert answer.status == 404


SCRIPT = "<script>alert(1)</script>\\\"'&<b>"


async def test_nothing_that_is_shown_is_read_as_html(tmp_path: Path) -> None:
    odd = form(english=SCRIPT).replace('"Texts from Acme"', f'"{SCRIPT}"')
    async with opened(tmp_path, tables=odd) as house:
        shown = [
            await look(house),
            await fill_in(house, '"><script>alert(2)</script>'),
            await fill_in(house, "+1'><script>alert(3)</script>", country='"><script>'),
            await fill_in(house, token="<script>alert(4)</script>"),
            await fill_in(house, query="?language=%22%3E%3Cscript%3Ealert(5)%3C/script%3E"),
            await fill_in(house, query="?embed=1&x=%22%3E%3Cscript%3E"),
        ]
        for page in shown:
            assert "<script" not in page.html
            assert "unsafe" not in page.headers["Content-Security-Policy"]
            assert "script-src 'self';" in page.headers["Content-Security-Policy"]
        assert "&lt;script&gt;alert(1)" in shown[0].html


async def test_the_page_is_framed_by_its_origins_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page, embedded = await look(house), await look(house, "?embed=1")
        assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
        assert page.headers["X-Frame-Options"] == "DENY"
        assert f"frame-ancestors {ACME}" in embedded.headers["Content-Security-Policy"]
        assert "X-Frame-Options" not in embedded.headers
        assert "no-store" in page.headers["Cache-Control"]
        framed = await look(house, "?embed=1", Referer=f"{ACME}/checkout?step=2")
        house.clock.advance(5 * SECOND)
        done = await post(
            house, "?embed=1", {"Referer": f"{house.url}/f/join?embed=1"}, token=framed.token, phone=ANA, consent="on"
        )
        assert (done.status, f"frame-ancestors {ACME}" in done.headers["Content-Security-Policy"]) == (200, True)
        evidence = (await ledger(house))[0]["evidence"]
        assert (evidence["url"], evidence["embedded_in"]) == (
            f"{house.url}/f/join?embed=1",
            f"{ACME}/checkout?step=2",
        )
        foreign = await look(house, "?embed=1", Referer="https://evil.example/")
        house.clock.advance(5 * SECOND)
        await post(house, "?embed=1", token=foreign.token, phone=BEN, country="US", consent="on")
        assert "embedded_in" not in (await ledger(house, BEN))[0]["evidence"]


async def test_a_page_from_elsewhere_cannot_post(tmp_path: Path) -> None:
    async with opened(tmp_path) as house:
        page = await look(house)
        house.clock.advance(5 * SECOND)
        for origin in ("https://evil.example", "null", "https://acme.example.evil.example", "https://[", ""):
            answer = await post(house, "", {"Origin": origin}, token=page.token, phone=ANA, country="US", consent="on")
            assert answer.status == 403, origin
            assert "Access-Control-Allow-Origin" not in answer.headers
        assert (await house.consent(ANA))["state"] == "unknown"


TEMPLATE = """
[subscription_groups.wa-news.replies.en.prompt_template]
name          = "opt_in_1"
language      = "en_US"
opt_in_button = 0
"""


@pytest.mark.parametrize("double", ["true", "false"])
async def test_on_whatsapp_the_template_asks(tmp_path: Path, double: str) -> None:
    async with opened_on_whatsapp(tmp_path, wa_replies=TEMPLATE, wa_double_opt_in=double) as house:
        answer = await fill_in(house)
        assert "we have sent it a message on WhatsApp" in answer.text
        assert "https://wa.me/15550783881?text=START" in answer.html
        await house.deliveries(ANA, 1)
        (request,) = await house.requests(ANA)
        assert request["fields"]["template"]["name"] == "opt_in_1"
        assert (await house.consent(ANA, "wa-news"))["state"] == "pending"


async def test_on_whatsapp_without_a_template_it_shows_the_link_and_changes_nothing(tmp_path: Path) -> None:
    async with opened_on_whatsapp(tmp_path) as house:
        page = await look(house)
        assert 'href="https://wa.me/15550783881?text=START"' in page.html
        assert "<form" not in page.html
        posted = await post(house, phone=ANA, country="US", consent="on")
        assert (posted.status, posted.html) == (200, page.html)
        assert await house.sql("SELECT id FROM contacts") == []
