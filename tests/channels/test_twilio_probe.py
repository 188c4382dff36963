"""What a probe says of an account, against a fake that answers by path."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from channels.channel import Probe
from channels.twilio import TwilioChannel, TwilioSettings

ACCOUNT = "AC" + "1" * 32
NUMBER = "+15550006000"
SERVICE = "MG" + "2" * 32
HOOK = "https://gw.example.com/webhooks/sms"
LISTED = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
Answers = dict[str, Any]


def record(**changes: Any) -> dict[str, Any]:
    return {"phone_number": NUMBER, "sms_url": f"{HOOK}#rc=5&rp=all", "sms_method": "POST", **changes}


def service(**changes: Any) -> dict[str, Any]:
    return {"sid": SERVICE, "inbound_request_url": f"{HOOK}#rc=5&rp=all", "inbound_method": "POST", **changes}


def message(sid: str, second: int, **changes: Any) -> dict[str, Any]:
    return {
        "sid": sid,
        "account_sid": ACCOUNT,
        "from": "+15551230001",
        "to": NUMBER,
        "body": "STOP",
        "direction": "inbound",
        "status": "received",
        "date_sent": f"Thu, 01 Jan 1970 00:00:{second:02} +0000",
        **changes,
    }


def answers(numbers: Any = None, status: str = "active", messages: Any = (), **more: Any) -> Answers:
    return {
        f"/2010-04-01/Accounts/{ACCOUNT}.json": {"sid": ACCOUNT, "status": status},
        f"/2010-04-01/Accounts/{ACCOUNT}/IncomingPhoneNumbers.json": {
            "incoming_phone_numbers": [record()] if numbers is None else numbers
        },
        f"/2010-04-01/Accounts/{ACCOUNT}/SMS/ShortCodes.json": {"short_codes": [{"short_code": "12345"}]},
        f"/v1/Services/{SERVICE}": service(**more),
        f"/v1/Services/{SERVICE}/PhoneNumbers": {
            "phone_numbers": [{"phone_number": NUMBER}],
            "meta": {"key": "phone_numbers"},
        },
        LISTED: {"messages": list(messages)},
    }


class Fake:
    """Answers JSON by path: a dict or list, or a status and a text."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: Answers = {}
        self.queries: list[dict[str, str]] = []

    async def handle(self, request: web.Request) -> web.Response:
        if request.path == LISTED:
            self.queries.append(dict(request.query))
        answer = self.answers.get(request.path, (404, '{"code": 20404, "message": "not found"}'))
        if isinstance(answer, tuple):
            return web.Response(status=answer[0], text=answer[1], content_type="application/json")
        return web.json_response(answer)

    async def probe(self, given: Answers, since: int | None = None, **changes: Any) -> Probe:
        self.answers = given
        settings = {"sender": NUMBER, "messaging_service_sid": None, **changes}
        channel = TwilioChannel(
            "sms",
            TwilioSettings(
                ACCOUNT,
                "t",
                api_base_url=self.url,
                replies="gateway",
                public_url=HOOK[:22] + "/",
                timeout=60,
                **settings,
            ),
        )
        try:
            return await channel.probe(since)
        finally:
            await channel.aclose()


@pytest.fixture
async def fake() -> AsyncIterator[Fake]:
    fake = Fake()
    app = web.Application()
    app.router.add_get("/{path:.*}", fake.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


LOST = "could not be stored is not delivered again"
BY_SERVICE = {"sender": None, "messaging_service_sid": SERVICE}
CASES: list[tuple[str, Answers, dict[str, Any], list[str], list[str]]] = [
    # what is told, by which settings → parts of problems, parts of warnings
    ("all good", answers(), {}, [], []),
    ("a slash after the host", answers([record(sms_url=f"{HOOK}#rp=all")]), {}, [], []),
    ("5xx among the policies", answers([record(sms_url=f"{HOOK}#rc=2&rp=5xx,rt")]), {}, [], []),
    ("no override", answers([record(sms_url=HOOK)]), {}, [LOST], []),
    ("only connect errors", answers([record(sms_url=f"{HOOK}#rp=ct")]), {}, [LOST], []),
    ("no retries", answers([record(sms_url=f"{HOOK}#rc=0&rp=all")]), {}, [LOST], []),
    ("a fallback", answers([record(sms_url=HOOK, sms_fallback_url=HOOK)]), {}, [], []),
    ("another URL", answers([record(sms_url="https://demo.twilio.com/")]), {}, ["a STOP does not come here"], []),
    ("another path", answers([record(sms_url=f"{HOOK}/#rp=all")]), {}, ["a STOP does not come here"], []),
    ("no URL", answers([record(sms_url="")]), {}, ["has no webhook"], []),
    ("by GET", answers([record(sms_method="GET")]), {}, ["by GET"], []),
    ("an application", answers([record(sms_application_sid="AP1", sms_url=None)]), {}, [], ["TwiML application"]),
    ("voice only", answers([record(capabilities={"sms": False})]), {}, ["cannot send SMS"], []),
    ("not ours", answers([]), {}, ["is not a number of this account"], []),
    ("suspended", answers(status="suspended"), {}, ["the account is suspended"], []),
    ("a name", answers(), {"sender": "ACME"}, [], ["cannot answer STOP"]),
    ("a short code", answers(), {"sender": "12345"}, ["has no webhook"], []),
    ("a service", answers(), BY_SERVICE, [], []),
    ("a service without override", answers(inbound_request_url=HOOK), BY_SERVICE, [LOST], []),
    (
        "a service that defers",
        answers([record(sms_url=HOOK)], use_inbound_webhook_on_number=True),
        BY_SERVICE,
        [LOST],
        [],
    ),
    ("no such service", answers(), {"sender": None, "messaging_service_sid": "MG1"}, ["Twilio answered 404"], []),
    ("no account", {}, {}, ["the account: Twilio answered 404: not found"], []),
    (
        "numbers fail",
        {**answers(), f"/2010-04-01/Accounts/{ACCOUNT}/IncomingPhoneNumbers.json": (500, "x")},
        {},
        ["500"],
        [],
    ),
    ("an account of nonsense", {f"/2010-04-01/Accounts/{ACCOUNT}.json": (200, "<html>")}, {}, ["the account: "], []),
    (
        "numbers of nonsense",
        {**answers(), f"/2010-04-01/Accounts/{ACCOUNT}/IncomingPhoneNumbers.json": []},
        {},
        ["sender"],
        [],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
async def test_what_a_probe_says_of_an_account(
    fake: Fake, case: tuple[str, Answers, dict[str, Any], list[str], list[str]]
) -> None:
    _, given, changes, problems, warnings = case
    probe = await fake.probe(given, **changes)
    for said, expected in ((probe.problems, problems), (probe.warnings, warnings)):
        assert len(said) == len(expected), said
        assert all(part in line for part, line in zip(expected, said, strict=True)), said


async def test_inbound_messages_are_listed_since_a_time(fake: Fake) -> None:
    listed = [
        message("SM5", 9, direction="outbound-api"),
        message("SM4", 9, **{"from": "whatsapp:+15551230001"}),
        message("SM3", 8, body="a\x00b"),
        message("SM2", 7, body="é\ud800😀", num_media="1"),
        message("SM1", 6, body=None),
        message("SM0", 5),
    ]
    probe = await fake.probe(answers(messages=listed), since=6_400_000)
    assert probe.problems == ()
    assert [(m.key, m.text, m.sent_at) for m in probe.inbound] == [
        ("SM1", "", 6_000_000),
        ("SM2", "é\ufffd😀", 7_000_000),
        ("SM3", "ab", 8_000_000),
    ]
    assert fake.queries == [{"To": NUMBER, "DateSent>": "1970-01-01T00:00:06Z", "PageSize": "1000"}]


async def test_inbound_messages_of_a_service_are_listed_by_number(fake: Fake) -> None:
    listed = [message("SM2", 8, messaging_service_sid=SERVICE), message("SM1", 7, messaging_service_sid="MG1")]
    probe = await fake.probe(answers(messages=listed), since=0, **BY_SERVICE)
    assert [m.key for m in probe.inbound] == ["SM2"]
    assert [query["To"] for query in fake.queries] == [NUMBER]


async def test_numbers_of_a_service_that_are_not_listed_are_a_problem(
    fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.twilio.probe.MAX_NUMBERS", 1)
    numbers = [{"phone_number": NUMBER}, {"phone_number": "+15550006001"}]
    page = {"phone_numbers": numbers, "meta": {"key": "phone_numbers"}}
    given = {**answers(messages=[message("SM1", 5)]), f"/v1/Services/{SERVICE}/PhoneNumbers": page}
    probe = await fake.probe(given, since=0, **BY_SERVICE)
    assert probe.problems == (f"{SERVICE}: the inbound messages of only 1 of its numbers were listed",)
    assert [query["To"] for query in fake.queries] == [NUMBER]


async def test_without_since_nothing_is_listed(fake: Fake) -> None:
    assert (await fake.probe(answers(messages=[message("SM1", 1)]))).inbound == ()
    assert fake.queries == []


async def test_a_list_that_fails_is_a_problem(fake: Fake) -> None:
    probe = await fake.probe({**answers(), LISTED: (503, "")}, since=0)
    assert probe.problems == ("the inbound messages: Twilio answered 503: ",)


async def test_a_probe_of_a_closed_port_is_a_problem(fake: Fake) -> None:
    fake.url = "http://127.0.0.1:1"
    [problem] = (await fake.probe({})).problems
    assert problem.startswith("the account: ")
