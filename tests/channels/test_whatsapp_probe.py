"""Probes of a Graph that answers strangely: what failed is a problem, the rest is told."""

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web

from channels.channel import Probe
from channels.whatsapp import WhatsAppChannel, WhatsAppSettings

NUMBER = {"id": "106", "display_phone_number": "+1 555-078-3881", "quality_rating": "YELLOW", "status": "CONNECTED"}
PAGES = {
    None: {
        "data": [{"name": "a", "language": "en"}, "?", {"name": "no language"}],
        "paging": {"cursors": {"after": "X"}, "next": "https://graph.example/next"},
    },
    "X": {"data": [{"name": "b", "language": "en"}], "paging": {"cursors": {"after": "Y"}}},
}
APPS = {"data": [{"whatsapp_business_api_data": {"id": "1"}}]}

Answers = dict[str, Any]
Ask = Callable[[Answers], Any]


@pytest.fixture
async def ask() -> AsyncIterator[Ask]:
    answers: Answers = {}

    async def handle(request: web.Request) -> web.StreamResponse:
        node = request.path.removeprefix("/v26.0/")
        answer = answers.get(node, {"102/subscribed_apps": APPS, "106": NUMBER}.get(node))
        if node == "102/message_templates" and node not in answers:
            answer = PAGES[request.query.get("after")]
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, web.Response):
            return answer
        return web.Response(text=answer if isinstance(answer, str) else json.dumps(answer))

    app = web.Application()
    app.router.add_get("/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    channel = WhatsAppChannel("wa", WhatsAppSettings("106", "102", "+15550783881", "T", "S", "V", api_base_url=url))

    async def probe(changed: Answers) -> Probe:
        answers.clear()
        answers.update(changed)
        return await channel.probe()

    yield probe
    await channel.aclose()
    await runner.cleanup()


def refused(code: int, status: int) -> Callable[[web.Request], web.Response]:
    body = {"error": {"message": "m", "code": code}}
    return lambda request: web.Response(status=status, text=json.dumps(body))


def second_page_fails(request: web.Request) -> Any:
    return web.Response(status=502, text="<html>") if "after" in request.query else PAGES[None]


async def test_a_probe_of_a_good_account_has_no_problem(ask: Ask) -> None:
    probe = await ask({})
    assert (probe.problems, probe.warnings, probe.rating, probe.status) == ((), (), "yellow", "connected")
    assert [one.name for one in probe.templates] == ["a", "b"]
    assert (probe.messaging_limit, probe.throughput, probe.can_send) == (None, None, None)


@pytest.mark.parametrize(
    "answers",
    [
        {"106": refused(190, 401)},
        {"106": "<html>"},
        {"106": "[]"},
        {"106": ""},
        {"106": {**NUMBER, "status": "BANNED"}},
        {"106": {**NUMBER, "health_status": {"can_send_message": "BLOCKED"}}},
        {"102/subscribed_apps": {"data": []}},
        {"102/subscribed_apps": {}},
        {"106": {**NUMBER, "display_phone_number": "+1 555 111 2222"}},
    ],
)
async def test_a_number_that_cannot_be_asked_for_is_a_problem(ask: Ask, answers: Answers) -> None:
    probe = await ask(answers)
    assert len(probe.problems) == 1
    assert len(probe.templates) == 2


@pytest.mark.parametrize("answer", [refused(200, 403), "<html>", second_page_fails])
async def test_half_a_list_of_templates_is_none(ask: Ask, answer: Any) -> None:
    probe = await ask({"102/message_templates": answer})
    assert probe.templates is None
    assert len(probe.problems) == 1
    assert probe.rating == "yellow"


@pytest.mark.parametrize("answer", [{"data": "?"}, {}, {"data": [], "paging": {"next": 1, "cursors": "?"}}])
async def test_a_strange_list_of_templates_is_an_empty_one(ask: Ask, answer: Any) -> None:
    assert (await ask({"102/message_templates": answer})).templates == ()


async def test_subscribed_apps_that_are_not_told_are_a_warning(ask: Ask) -> None:
    probe = await ask({"102/subscribed_apps": refused(200, 403)})
    assert (probe.problems, len(probe.warnings)) == ((), 1)


async def test_the_probe_tells_whether_messages_can_be_sent(ask: Ask) -> None:
    number = {**NUMBER, "health_status": {"can_send_message": "BLOCKED"}, "throughput": {"level": "HIGH"}}
    probe = await ask({"106": {**number, "whatsapp_business_manager_messaging_limit": "TIER_10K"}})
    assert (probe.can_send, probe.throughput, probe.messaging_limit) == ("blocked", "high", 10_000)
    assert len(probe.problems) == 1


async def test_the_token_is_never_told(ask: Ask) -> None:
    probe = await ask({"106": refused(190, 401)})
    assert "Bearer" not in " ".join(probe.problems)
