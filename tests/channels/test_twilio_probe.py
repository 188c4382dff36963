"""What a probe says of an account, against a fake that answers by path."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from channels.channel import Probe
from channels.simulator.twilio.resources import Message, messages_page
from channels.twilio import TwilioChannel, TwilioSettings
from channels.twilio.numbers import AT_ONCE

ACCOUNT = "AC" + "1" * 32
NUMBER = "+15550006000"
SERVICE = "MG" + "2" * 32
HOOK = "https://gw.example.com/webhooks/sms"
LISTED = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
PHONE_NUMBERS = f"/v1/Services/{SERVICE}/PhoneNumbers"
SHORT_CODES = f"/v1/Services/{SERVICE}/ShortCodes"
Answers = dict[str, Any]


def page(key: str, records: list[dict[str, Any]]) -> dict[str, Any]:
    return {key: records, "meta": {"key": key}}


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
        PHONE_NUMBERS: page("phone_numbers", [{"phone_number": NUMBER}]),
        SHORT_CODES: page("short_codes", []),
        LISTED: {"messages": list(messages)},
    }


class Fake:
    """Answers JSON by path: a dict or list, a status and a text, or what a function makes of the request."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: Answers = {}
        self.queries: list[dict[str, str]] = []

    async def handle(self, request: web.Request) -> web.Response:
        if request.path == LISTED:
            self.queries.append(dict(request.query))
        answer = self.answers.get(request.path, (404, '{"code": 20404, "message": "not found"}'))
        if callable(answer):
            answer = await answer(request)
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
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
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
    given = {**answers(messages=[message("SM1", 5)]), PHONE_NUMBERS: page("phone_numbers", numbers)}
    probe = await fake.probe(given, since=0, **BY_SERVICE)
    assert probe.problems == (f"{SERVICE}: the inbound messages of only 1 of its numbers were listed",)
    assert [query["To"] for query in fake.queries] == [NUMBER]


class Account:
    """The messages of a service with some numbers, listed as the simulator lists them. `slow` numbers answer once their
    event is set, `failing` ones with a status."""

    def __init__(self, *numbers: str) -> None:
        self.numbers = numbers
        self.kept: list[Message] = []
        self.open = self.most_open = 0
        self.asked: Counter[str] = Counter()
        self.slow: dict[str, asyncio.Event] = {}
        self.failing: dict[str, int] = {}

    def came(self, number: str, second: int, text: str = "hello") -> str:
        """A message that came in; its id."""
        sid = f"SM{number}-{second}"
        at = second * 1_000_000
        self.kept.append(Message(sid, ACCOUNT, "+15551230001", number, text, SERVICE, inbound=True, at=at))
        return sid

    async def listed(self, request: web.Request) -> Any:
        number = request.query["To"]
        self.asked[number] += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            if number in self.slow:
                await self.slow[number].wait()
            else:
                await asyncio.sleep(0.01)  # long enough for others to be asked meanwhile
        finally:
            self.open -= 1
        if number in self.failing:
            return self.failing[number], '{"code": 20429, "message": "too many"}'
        self.kept.sort(key=lambda message: message.at)
        return messages_page(self.kept, ACCOUNT, request.path, request.query)

    def answers(self) -> Answers:
        long = [{"phone_number": number} for number in self.numbers if number.startswith("+")]
        short = [{"short_code": number} for number in self.numbers if not number.startswith("+")]
        return {
            **answers(),
            PHONE_NUMBERS: page("phone_numbers", long),
            SHORT_CODES: page("short_codes", short),
            LISTED: self.listed,
        }


def many(count: int) -> list[str]:
    return [f"+1555001{number:04}" for number in range(count)]


async def test_a_stop_to_a_short_code_of_a_service_is_listed(fake: Fake) -> None:
    account = Account(NUMBER, "12345")
    stop, other = account.came("12345", 7, "STOP"), account.came(NUMBER, 8)
    probe = await fake.probe(account.answers(), since=0, **BY_SERVICE)
    assert (probe.problems, probe.warnings, probe.inbound_complete) == ((), (), True)
    assert [m.key for m in probe.inbound] == [stop, other]
    assert account.asked == {"12345": 1, NUMBER: 1}


@pytest.mark.parametrize(
    ("unread", "problem"),
    [(SHORT_CODES, f"the short codes of {SERVICE}"), (PHONE_NUMBERS, f"the phone numbers of {SERVICE}")],
)
async def test_a_list_of_numbers_that_cannot_be_read_is_a_problem_and_hides_no_other(
    fake: Fake, unread: str, problem: str
) -> None:
    account = Account(NUMBER, "12345")
    account.came("12345", 7)
    account.came(NUMBER, 8)
    given = {**account.answers(), unread: (503, '{"code": 20503, "message": "later"}')}
    probe = await fake.probe(given, since=0, **BY_SERVICE)
    assert f"{problem}: Twilio answered 503: later" in probe.problems
    assert len(probe.inbound) == 1, "the other list's number is asked"
    assert (probe.inbound_complete, probe.inbound_until) == (False, None), "the next look begins at the same time"


async def test_a_few_numbers_are_asked_at_once_and_each_of_them_once(fake: Fake) -> None:
    account = Account(*many(40))
    sids = [account.came(number, at) for at, number in enumerate(account.numbers)]
    probe = await fake.probe(account.answers(), since=0, **BY_SERVICE)
    assert (probe.problems, probe.inbound_complete) == ((), True)
    assert [m.key for m in probe.inbound] == sids
    assert account.most_open == AT_ONCE
    assert account.asked == dict.fromkeys(account.numbers, 1)


async def test_the_webhooks_of_a_services_numbers_are_asked_a_few_at_once(fake: Fake) -> None:
    account = Account(*many(20))
    asked: Counter[str] = Counter()

    async def configured(request: web.Request) -> Any:
        asked[request.query["PhoneNumber"]] += 1
        return {"incoming_phone_numbers": [record(sms_url=HOOK)]}

    given = account.answers() | answers(use_inbound_webhook_on_number=True)
    given[PHONE_NUMBERS] = account.answers()[PHONE_NUMBERS]
    given[f"/2010-04-01/Accounts/{ACCOUNT}/IncomingPhoneNumbers.json"] = configured
    probe = await fake.probe(given, **BY_SERVICE)
    assert len(probe.problems) == 20
    assert asked == dict.fromkeys(account.numbers, 1)


async def test_the_time_for_all_numbers_is_bounded(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("channels.twilio.numbers.WITHIN", 1.0)
    account = Account(*many(12))
    sids = [account.came(number, at) for at, number in enumerate(account.numbers)]
    account.slow = {account.numbers[0]: asyncio.Event()}
    probe = await fake.probe(account.answers(), since=0, **BY_SERVICE)
    assert probe.problems == ("the inbound messages: Twilio did not answer in time",)
    assert [m.key for m in probe.inbound] == sids[1:], "what came in time counts"
    assert (probe.inbound_complete, probe.inbound_until) == (False, None)


async def test_after_a_refusal_no_more_is_asked(fake: Fake) -> None:
    account = Account(*many(60))
    account.failing = dict.fromkeys(account.numbers, 429)
    probe = await fake.probe(account.answers(), since=0, **BY_SERVICE)
    assert probe.problems == ("the inbound messages: Twilio answered 429: too many",)
    assert account.asked.total() <= 2 * AT_ONCE
    assert not probe.inbound_complete


async def test_one_busy_number_narrows_the_time_for_all(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to `inbound_until` nothing of any number is missing."""
    monkeypatch.setattr("channels.twilio.inbound_list.MAX_LISTED", 30)
    account = Account(*many(12), "12345")
    for second in range(100):
        account.came("12345", second)
        account.came(account.numbers[second % 12], second)
    probe = await fake.probe(account.answers(), since=0, **BY_SERVICE)
    assert probe.problems == ()
    assert not probe.inbound_complete
    until = probe.inbound_until
    assert until is not None
    assert 0 < until < 30_000_000
    assert {m.sid for m in account.kept if m.at < until} <= {m.key for m in probe.inbound}


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
