"""The links to preference pages: where they stand, what they cost, and where their codes are not."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from structlog.testing import capture_logs

from channels.outbound import Content
from gateway.config import parse
from gateway.core.clock import DAY, MINUTE
from gateway.core.preference_codes import digest
from gateway.outbound.claim import claim
from gateway.store import channels as channel_store
from gateway.store.contents import content_json
from gateway.store.schema import metadata
from tests.support.house import House
from tests.support.meta import both_media
from tests.support.preference_page import PROXIED, TEXT, code_in, code_of, fetch, links, press
from tests.support.simulated_time import CONFIG, SimulatedChannel
from tests.support.statement_count import counted

ANA, BEN = "+15551230001", "+15551230002"
MESSAGE = {"channel": "sms-us", "to": ANA, "category": "utility", "text": TEXT}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A gateway whose links lead to itself, behind a proxy."""
    made = House(tmp_path, text=PROXIED)
    made.values["more"] = links(made)
    async with made.up() as running:
        yield running


def campaign(**more: Any) -> dict[str, Any]:
    """The body of a campaign."""
    recipients = [{"to": ANA, "variables": {"name": "Ana"}}]
    return {"name": "c", "channel": "sms-us", "category": "utility", "text": TEXT, "recipients": recipients, **more}


# ── contents ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_without_links_the_placeholder_is_refused(tmp_path: Path) -> None:
    async with House(tmp_path).up() as house:
        for path, body in (("messages", MESSAGE), ("messages", MESSAGE | {"variables": {}}), ("campaigns", campaign())):
            status, problem = await house.api("POST", f"/v1/{path}", body)
            assert status == 422, problem
            (error,) = problem["errors"]
            assert error["loc"] == ["text"]
            assert "there is no [links] with a base" in error["msg"]
        assert await house.requests() == []


async def test_a_single_message_needs_no_variables(house: House) -> None:
    status, message = await house.api("POST", "/v1/messages", MESSAGE)
    assert status == 202, message
    (text,) = await house.phone(ANA, 1)
    assert text == f"Acme: sale! Manage: {house.url}/p/{code_in(text)}"


async def test_no_older_program_sends_the_placeholder(house: House) -> None:
    """It fills nothing in when it sends, so it has to fail on what it reads."""
    await house.api("POST", "/v1/channels/sms-us/pause")
    await house.api("POST", "/v1/messages", MESSAGE)
    ((content,),) = await house.sql("SELECT content FROM messages")
    with pytest.raises(TypeError):
        Content(**json.loads(content))


async def test_variables_are_filled_in_and_none_of_them_is_the_link(house: House) -> None:
    variables = {"name": "{{preferences_url}}", "Preferences_URL": "https://evil.example"}
    body = MESSAGE | {"text": "{{name}}, {{when|soon}}: {{ PREFERENCES_URL }}", "variables": variables}
    status, message = await house.api("POST", "/v1/messages", body)
    assert status == 202, message
    (text,) = await house.phone(ANA, 1)
    assert text == f"{{{{preferences_url}}}}, soon: {house.url}/p/{code_in(text)}"
    status, message = await house.api("POST", "/v1/messages", body | {"variables": {}})
    assert (status, message["reason"]) == (202, "missing_variable")


async def test_what_is_shown_has_the_placeholder(house: House) -> None:
    await house.api(
        "POST", "/v1/messages", MESSAGE | {"text": "{{name}} {{preferences_url}}", "variables": {"name": "A"}}
    )
    status, made = await house.api("POST", "/v1/campaigns", campaign(text="{{name}}: {{preferences_url|x}}"))
    assert status == 202, made
    await house.phone(ANA, 2)
    _, page = await house.api("GET", f"/v1/contacts/{ANA}/messages")
    assert [item["content"] for item in page["items"]] == [
        {"text": "Ana: {{preferences_url}}"}, {"text": "A {{preferences_url}}"},
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["messages", "campaigns", "dry run"])
async def test_the_link_counts_with_its_length(house: House, kind: str) -> None:
    room = 1600 - len(f"{house.url}/p/") - 22
    path, body = ("messages", MESSAGE) if kind == "messages" else ("campaigns", campaign(dry_run=kind == "dry run"))
    status, problem = await house.api("POST", f"/v1/{path}", body | {"text": "x" * (room + 1) + "{{preferences_url}}"})
    assert status == 422, problem
    assert problem["errors"][0]["loc"][-1] == "text"
    status, _ = await house.api("POST", f"/v1/{path}", body | {"text": "x" * room + "{{preferences_url}}"})
    assert status in (200, 202)


async def test_the_link_costs_the_segments_that_it_fills(house: House) -> None:
    text = "x" * 135 + "{{preferences_url}}"
    await house.api("POST", "/v1/messages", MESSAGE | {"text": text})
    await house.api("POST", "/v1/campaigns", campaign(text=text, recipients=[{"to": BEN}]))
    await house.phone(ANA, 1)
    await house.phone(BEN, 1)
    assert await house.sql("SELECT DISTINCT cost FROM messages") == [(2,)]


async def test_a_button_of_a_template_gets_the_code(tmp_path: Path) -> None:
    made = both_media(tmp_path)
    made.values["more"] = f"{made.values['more']}{links(made)}"
    async with made.up() as both:
        template = {
            "name": "order", "language": "en_US", "body": ["{{preferences_url}}"], "buttons": ["{{preferences_url}}"],
        }  # fmt: skip
        body = campaign(channel="wa-main", template=template)
        del body["text"]
        status, answer = await both.api("POST", "/v1/campaigns", body)
        assert status == 202, answer
        await both.campaign(answer["id"])
        (request,) = await both.requests(ANA)
        parts = {part["type"]: part["parameters"][0]["text"] for part in request["fields"]["template"]["components"]}
        assert parts["body"] == f"{both.url}/p/{parts['button']}"


async def test_links_that_are_switched_off_send_no_brace(house: House) -> None:
    await house.api("POST", "/v1/channels/sms-us/pause")
    _, message = await house.api("POST", "/v1/messages", MESSAGE)
    house.values["more"] = ""
    assert await house.gateway.reload(parse(house.toml(), os.environ)) == []
    await house.api("POST", "/v1/channels/sms-us/resume")
    shown = await house.message(message["id"], "failed")
    assert shown["error"]["code"] == "content"
    assert "needs [links]" in shown["error"]["detail"]
    assert await house.requests() == []


async def test_an_answer_that_was_lost_is_found_all_the_same(house: House) -> None:
    await house.fault(taken=True, kind="drop")
    await house.fault(kind="no_status", code=30005)
    _, message = await house.api("POST", "/v1/messages", MESSAGE)
    assert (await house.message(message["id"], "unknown"))["provider_id"] is None
    house.clock.advance(6 * MINUTE)
    await house.gateway.status_pollings["sms-us"].look()
    shown = await house.message(message["id"])
    assert (shown["status"], shown["error"]["code"]) == ("failed", "30005")


def test_a_claim_of_many_costs_one_statement_more() -> None:
    config = parse(CONFIG.format(rate=1000) + '[links]\nbase = "http://127.0.0.1:1"\n', {})
    executed = {}
    for text in ("Hi", TEXT):
        engine = sa.create_engine("sqlite://")
        with engine.connect() as connection:
            made = _claimed(connection, config, text)
            executed[text] = made
            rows = connection.execute(sa.text("SELECT count(*), count(DISTINCT digest) FROM preference_codes")).one()
        engine.dispose()
        assert tuple(rows) == ((96, 96) if text == TEXT else (0, 0))
    more = [sql for sql in executed[TEXT] if sql not in executed["Hi"]]
    assert len(executed[TEXT]) == len(executed["Hi"]) + 1
    assert [sql.split("(")[0].strip() for sql in more] == ["INSERT INTO preference_codes"]


def _claimed(connection: sa.Connection, config: Any, text: str) -> list[str]:
    """The statements of a claim of 96 messages with this text."""
    metadata.create_all(connection)
    channel = SimulatedChannel(connection, config)
    channel.claim()
    channel.clock.at += MINUTE
    channel.put(96, "marketing")
    connection.execute(
        sa.text("UPDATE messages SET content = :content, variables = :variables"),
        {"content": content_json(Content(text=text), linked=text == TEXT), "variables": None},
    )
    with counted(connection) as executed:
        claimed = claim(
            connection, channel.claim_memory, config, channel_store.get(connection, "sms"), channel.clock.at, free=96,
            busy=frozenset(),
        )  # fmt: skip
    assert len(claimed.rows) == 96
    return executed


# ── the code is nowhere, and the page gives nothing away ────────────────────────────────────────────────────────


async def dump(house: House) -> str:
    """Every row of every table."""
    if house.engine == "sqlite":
        names = await house.sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    else:
        names = await house.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return "\n".join([str(await house.sql(f'SELECT * FROM "{name}"')) for (name,) in names])


async def test_the_code_is_nowhere(house: House) -> None:
    with capture_logs() as logs:
        await house.subscribe(ANA)
        code = await code_of(house, ANA)
        _, made = await house.api("POST", "/v1/campaigns", campaign())
        await house.campaign(made["id"])
        other = code_in((await house.phone(ANA, 2))[1])
        for do in ("stop_promotions", "data", "stop", "come_back", "nonsense"):
            await press(house, code, do)
        await fetch(house, "A" * 22)
        told = []
        for path in (
            "messages", f"contacts/{ANA}", f"contacts/{ANA}/messages?raw=true", "events?raw=true", "campaigns",
            f"campaigns/{made['id']}", f"campaigns/{made['id']}/messages", f"consents/sms-promos/{ANA}/ledger",
            "channels",
        ):  # fmt: skip
            status, answer = await house.api("GET", f"/v1/{path}")
            assert status == 200, path
            told.append(json.dumps(answer))
    stored = await dump(house)
    assert digest(code) in stored
    for text in (stored, str(logs), *told):
        assert code not in text
        assert other not in text
    assert digest(code) not in "".join(told)


async def test_the_page_tells_nobody_a_number_a_name_or_an_id(house: House) -> None:
    body = {"language": "es", "external_id": "crm-4711"}
    await house.api("PATCH", f"/v1/contacts/{ANA}", body)
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    ((contact,),) = await house.sql("SELECT id FROM contacts")
    page = await fetch(house, code)
    for secret in (ANA, ANA[2:], "crm-4711", contact, digest(code), code):
        assert secret not in page.body, secret
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Robots-Tag"] == "noindex"
    assert page.headers["X-Frame-Options"] == "DENY"
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert "unsafe" not in page.headers["Content-Security-Policy"]
    assert "<script" not in page.body, "it works without"


async def test_looking_changes_nothing(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    await house.message((await house.api("GET", "/v1/messages"))[1]["items"][0]["id"], "delivered")
    await fetch(house, code)
    tables = ("preference_codes", "consents", "ledger", "contacts", "messages", "events", "prompts", "secrets")
    before = [await house.sql(f"SELECT * FROM {name} ORDER BY 1, 2") for name in tables]
    for query in ("", "?do=stop&group=sms-promos", "?done=stopped", "?do=stop_everything"):
        assert (await fetch(house, f"{code}{query}")).status == 200
    async with house.http.head(f"{house.url}/p/{code}") as answer:
        assert answer.status == 200
    assert [await house.sql(f"SELECT * FROM {name} ORDER BY 1, 2") for name in tables] == before


async def test_a_form_that_the_page_did_not_make_changes_nothing(house: House) -> None:
    await house.subscribe(ANA, BEN)
    code, other = await code_of(house, ANA), await code_of(house, BEN)
    tokens = ["", "forged", (await fetch(house, other)).token, (await fetch(house, code)).token[:-1] + "!"]
    for token in tokens:
        answer = await fetch(house, code, token=token, do="stop", group="sms-promos")
        assert answer.status == 403
        assert "Please press again." in answer.words
    async with house.http.post(f"{house.url}/p/{code}", json={"do": "stop"}) as refused:
        assert refused.status == 403
    async with house.http.post(f"{house.url}/p/{code}", data=b"\xff&=" * 40) as refused:
        assert refused.status == 403
    assert (await house.consent(ANA))["state"] == "subscribed"


async def test_a_group_that_is_not_shown_is_not_changed(tmp_path: Path) -> None:
    made = both_media(tmp_path)
    made.values["more"] = f"{made.values['more']}{links(made)}"
    async with made.up() as both:
        await both.subscribe(ANA)
        code = await code_of(both, ANA)
        for do in ("stop", "stop_promotions", "come_back"):
            for group in ("wa-news", "*", "", "no-such"):
                assert "Nothing has changed." in (await press(both, code, do, group=group)).words
        assert (await both.consent(ANA, "wa-news"))["state"] == "unknown"


async def test_names_of_groups_are_text(tmp_path: Path) -> None:
    made = House(tmp_path)
    evil = "<script>alert(1)</script>"
    made.text_of_config = str(made.text_of_config).replace("Acme texts", f"{evil}{{{{7*7}}}}' onclick='x")
    made.values["more"] = links(made)
    async with made.up() as house:
        await house.subscribe(ANA)
        page = await fetch(house, await code_of(house, ANA))
        assert evil in page.words
        assert "<script" not in page.body
        assert "49" not in page.words
        code = await code_of(house, ANA, 2)
        for done in ("<script>", "stopped<script>"):
            assert "<script" not in (await fetch(house, f"{code}?done={done}")).body


async def test_guessing_costs_little_and_bothers_nobody_else(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)

    async def visit(path: str, visitor: str) -> int:
        async with house.http.get(f"{house.url}/p/{path}", headers={"X-Forwarded-For": visitor}) as answer:
            return answer.status

    tried = [await visit(f"{i:022}", f"2001:db8::{i}") for i in range(61)]
    assert tried == [404] * 60 + [429]
    assert await visit(code, "2001:db8::7") == 429
    assert await visit(code, "203.0.113.9") == 200
    assert await visit(code, "nobody says") == 200
    house.clock.advance(MINUTE)
    assert await visit(code, "2001:db8::7") == 200


async def test_a_code_makes_a_bounded_number_of_changes(house: House) -> None:
    await house.subscribe(ANA)
    code = await code_of(house, ANA)
    token = (await fetch(house, code)).token
    answers = [await fetch(house, code, token=token, do="stop", group="sms-promos") for _ in range(31)]
    assert [answer.status for answer in answers] == [200] * 30 + [429]
    ((entries,),) = await house.sql("SELECT count(*) FROM ledger")
    assert entries <= 40


async def test_old_codes_go_by_themselves(house: House) -> None:
    await house.subscribe(ANA)
    await code_of(house, ANA)
    house.clock.advance(399 * DAY)
    assert await house.sql("SELECT count(*) FROM preference_codes") == [(1,)]
    house.clock.advance(2 * DAY)

    async def gone() -> bool:
        return await house.sql("SELECT count(*) FROM preference_codes") == [(0,)]

    await house.until(gone)
