"""`POST /v1/imports`: streams of consents; a stop is never lifted by one; what is refused is told by line."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import AsyncIterator
from typing import Any

import pytest

from gateway.core.clock import SECOND, iso
from tests.support.house import KEY, House

ANA, BEN, CLEO = "+15551230001", "+15551230002", "+15551230003"
CSV = {"Content-Type": "text/csv"}
NDJSON = {"Content-Type": "application/x-ndjson"}


async def take(house: House, body: str | bytes, headers: dict[str, str] = CSV, query: str = "") -> tuple[int, Any]:
    raw = body.encode() if isinstance(body, str) else body
    return await house.api("POST", f"/v1/imports{query}", headers=headers, raw=raw)


async def test_csv_with_evidence_ends_in_the_ledger(house: House) -> None:
    status, report = await take(
        house,
        "group,address,state,source,language,double_opt_in,text,url,ip,user_agent,at\r\n"
        f'sms-promos,{ANA},subscribed,import,es,,"Yes, ""send"" me\r\noffers",https://x.example,192.0.2.1,UA,2026-01-02T03:04:05Z\r\n'
        f"sms-promos,{BEN},unsubscribed,crm,,,,,,,\r\n"
        f"sms-promos,{CLEO},subscribed,import,,true,,,,,\r\n",
    )
    assert status == 200, report
    assert report == {
        "rows": 3,
        "applied": 3,
        "states": {"unknown": 0, "pending": 1, "subscribed": 1, "unsubscribed": 1},
        "prompts": {"queued": 1, "deferred": 0, "throttled": 0},
        "refused_count": 0,
        "refused": [],
    }
    ana = await house.consent(ANA)
    assert (ana["state"], ana["source"], ana["language"]) == ("subscribed", "import", "es")
    status, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    evidence = ledger["items"][0]["evidence"]
    assert evidence["text"] == 'Yes, "send" me\noffers'
    assert evidence["ip"] == "192.0.2.1"
    assert len(await house.phone(CLEO, 1)) == 1


async def test_a_stop_is_not_lifted_but_by_later_proof(house: House) -> None:
    await house.subscribe(ANA, BEN, CLEO)
    await house.text(ANA, "STOP")
    for phone in (BEN, CLEO):
        await house.api("PUT", f"/v1/consents/sms-promos/{phone}", {"state": "unsubscribed"})
    status, report = await take(
        house,
        "address,group,state,at,source\n"
        f"{ANA},sms-promos,subscribed,2030-01-01T00:00:00Z,import\n"
        f"{ANA},sms-promos,subscribed,,web_form\n"
        f"{BEN},sms-promos,subscribed,2020-01-01T00:00:00Z,import\n"
        f"{CLEO},sms-promos,subscribed,,api\n",
    )
    assert status == 200
    assert report["applied"] == 0
    assert [(it["line"], it["reason"], it["address"]) for it in report["refused"]] == [
        (2, "opted_out", ANA),
        (3, "opted_out", ANA),
        (4, "evidence_too_old", BEN),
        (5, "source_may_not", CLEO),
    ]
    for phone in (ANA, BEN, CLEO):
        assert (await house.consent(phone))["state"] == "unsubscribed"


async def test_a_refused_row_changes_nothing_and_one_that_is_not_does_all_it_says(house: House) -> None:
    for phone in (ANA, BEN):
        await house.api("PUT", f"/v1/consents/sms-promos/{phone}", {"state": "unsubscribed"})
    status, report = await take(
        house,
        "address,group,state,marketing,at\n"
        f"{ANA},sms-promos,subscribed,stopped,\n"
        f"{BEN},sms-promos,subscribed,stopped,{iso(house.clock.now() + SECOND)}\n"
        f"{CLEO},sms-promos,,stopped,\n",
    )
    assert status == 200
    assert [(it["line"], it["reason"]) for it in report["refused"]] == [(2, "source_may_not")]
    assert (report["rows"], report["applied"], report["states"]["subscribed"]) == (3, 2, 1)
    consents = [await house.consent(phone) for phone in (ANA, BEN, CLEO)]
    assert [(it["state"], it["marketing"]) for it in consents] == [
        ("unsubscribed", "allowed"),
        ("subscribed", "stopped"),
        ("unknown", "stopped"),
    ]


EXCEL = {
    "UTF-16": f"group\taddress\tstate\r\nsms-promos\t{ANA}\tsubscribed\r\n".encode("utf-16"),
    "Windows-1252": f"group;address;state;text\r\nsms-promos;{ANA};subscribed;Größe €\r\n".encode("cp1252"),
    "sep=": f"\ufeffsep=;\r\ngroup;address;state\r\nsms-promos;{ANA};subscribed\r\n".encode(),
    "a quoted header": f'"group";"address";"state"\r\nsms-promos;{ANA};subscribed\r\n'.encode(),
    "a number as a formula": f'group,address,state\nsms-promos,="{ANA}",subscribed\n'.encode(),
    "the same in quotes": f'group,address,state\nsms-promos,"=""{ANA}""",subscribed\n'.encode(),
    "a short row": f"group,address,state,text\nsms-promos,{ANA},subscribed\n".encode(),
    "surplus cells": f"group,address,state,,\nsms-promos,{ANA},subscribed,,,\n".encode(),
    "rows of delimiters only": f"group;address;state\n;;\nsms-promos;{ANA};subscribed\n;;;\n".encode(),
    "a national number": f"group,address,state\nsms-promos,({ANA[2:5]}) {ANA[5:]},subscribed\n".encode(),
    "scientific notation": f"group,address,state\nsms-promos,1.{ANA[2:]}E+10,subscribed\n".encode(),
}


@pytest.mark.parametrize("raw", EXCEL.values(), ids=EXCEL)
async def test_a_file_as_a_spreadsheet_writes_it(house: House, raw: bytes) -> None:
    status, report = await take(house, raw)
    assert status == 200, report
    assert (report["rows"], report["applied"], report["refused"]) == (1, 1, [])
    assert (await house.consent(ANA))["state"] == "subscribed"
    _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{ANA}/ledger")
    (entry,) = ledger["items"]
    assert entry["evidence"].get("text") == ("Größe €" if "€".encode("cp1252") in raw else None)


BROKEN = [
    ("no such group", f"nope,{ANA},subscribed", "group"),
    ("no group", f",{ANA},subscribed", "group"),
    ("no state", f"sms-promos,{ANA},", "state"),
    ("a wrong state", f"sms-promos,{ANA},maybe", "state"),
    ("no address", "sms-promos,,subscribed", "address"),
    ("an impossible address", "sms-promos,+1555,subscribed", "address"),
    ("an address rounded by a spreadsheet", "sms-promos,1.555E+10,subscribed", "address"),
    ("too few fields", f"sms-promos,{ANA}", "state"),
    ("too many fields", f"sms-promos,{ANA},subscribed,x", ""),
    ("a quote in the wrong place", f'sms-promos,"{ANA}"x,subscribed', ""),
    ("bytes that are no text", b"sms-promos,\x81\x8d,subscribed", ""),
    ("NUL", f"sms-promos,{ANA}\0,subscribed", ""),
    ("a very long line", "sms-promos," + "9" * 70_000 + ",subscribed", ""),
]


@pytest.mark.parametrize(("row", "loc"), [each[1:] for each in BROKEN], ids=[each[0] for each in BROKEN])
async def test_a_broken_row_stays_alone(house: House, row: str | bytes, loc: str) -> None:
    raw = row.encode() if isinstance(row, str) else row
    body = b"group,address,state\n" + f"sms-promos,{BEN},subscribed\n".encode() + raw
    status, report = await take(house, body + f"\nsms-promos,{CLEO},Subscribed\n".encode())
    assert status == 200, report
    assert (report["rows"], report["applied"], report["refused_count"]) == (3, 2, 1)
    (refused,) = report["refused"]
    assert (refused["line"], refused["reason"]) == (3, "invalid")
    assert refused["errors"][0]["loc"] == ([loc] if loc else [])
    assert (await house.consent(CLEO))["state"] == "subscribed"


@pytest.mark.parametrize(
    ("body", "why"),
    [("", "the file is empty"), ("address,stat", "did you mean state?"), ("phone,state", "no column `address`")],
)
async def test_a_file_of_one_line_is_refused_for_what_is_wrong_with_its_header(
    house: House, body: str, why: str
) -> None:
    _, problem = await take(house, body)
    assert why in problem["detail"]


@pytest.mark.parametrize(
    ("body", "headers", "query", "status"),
    [
        ("", CSV, "", 400),
        ("phone,state\n", CSV, "", 400),
        ("address,stat\n", CSV, "", 400),
        ("address,state,state\n", CSV, "", 400),
        ("address,state\n".encode("utf-16-le"), CSV, "", 400),
        ("address\n", {"Content-Type": "application/json"}, "", 415),
        ("address\n", CSV, "?stat=subscribed", 422),
        ("", NDJSON, "", 200),
    ],
)
async def test_a_file_that_cannot_be_read(
    house: House, body: str | bytes, headers: dict[str, str], query: str, status: int
) -> None:
    given, answer = await take(house, body, headers, query)
    assert given == status, answer
    assert (await house.api("POST", "/v1/imports", headers=CSV, raw=b"", key="reader-key"))[0] == 403


async def test_ndjson_and_defaults_of_the_query(house: House) -> None:
    lines = [
        {"address": ANA, "evidence": {"text": "form", "at": "2026-01-01T00:00:00Z"}},
        {"address": BEN, "state": "unsubscribed"},
        {"address": CLEO, "marketing": "stopped", "state": None},
        {"address": CLEO, "unknown": 1},
        {"address": 5},
        ["no object"],
    ]
    body = "\n".join(json.dumps(line) for line in lines) + '\n{"address": "\\ud800"}\n{broken\n'
    status, report = await take(house, body, NDJSON, "?group=sms-promos&state=subscribed")
    assert status == 200, report
    assert [it["line"] for it in report["refused"]] == [4, 5, 6, 7, 8]
    assert report["applied"] == 3
    assert (await house.consent(ANA))["state"] == "subscribed"
    assert (await house.consent(BEN))["state"] == "unsubscribed"
    assert (await house.consent(CLEO))["marketing"] == "stopped"


async def test_an_import_with_the_same_idempotency_key_is_made_once(house: House) -> None:
    head = "group,address,state,double_opt_in\n"
    headers = {**CSV, "Idempotency-Key": "imp-1"}
    body = head + f"sms-promos,{ANA},subscribed,true\n"
    first = await take(house, body, headers)
    assert first[0] == 200
    assert await take(house, body, headers) == first
    status, problem = await take(house, head + f"sms-promos,{BEN},subscribed,\n", headers)
    assert status == 422, problem
    assert (await house.consent(BEN))["state"] == "unknown"
    assert len(await house.phone(ANA, 1)) == 1


async def test_a_long_stream_in_bounded_memory(house: House) -> None:
    rows = 3000

    async def lines() -> AsyncIterator[bytes]:
        yield b"group,address,state\n"
        for i in range(rows):
            yield f"sms-promos,+1555{2_000_000 + i},subscribed\n".encode()
            if i % 250 == 0:
                yield b"sms-promos,nonsense,subscribed\n" * 100
                await asyncio.sleep(0)

    tracemalloc.start()
    headers = {"Authorization": f"Bearer {KEY}", **CSV}
    async with house.http.post(f"{house.url}/v1/imports", data=lines(), headers=headers) as answer:
        report = await answer.json()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (answer.status, report["rows"], report["applied"]) == (200, rows + 1200, rows)
    assert (report["refused_count"], len(report["refused"])) == (1200, 1000)
    assert peak < 20_000_000
    _status, consent = await house.api("GET", f"/v1/consents/sms-promos/+1555{2_000_000 + rows - 1}")
    assert consent["state"] == "subscribed"
