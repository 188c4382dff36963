"""Recipients as a stream: any length, resumable part by part, refused rows by line, each person once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from tests.campaigns.drafts import act, bring, csv_of, draft, numbers, outcomes, whole
from tests.support.house import House

ANA, BO, CY = numbers(3)


async def test_a_stream_goes_into_a_draft_and_is_sent(house: House) -> None:
    id_ = await draft(house)
    rows = [{"to": ANA, "variables": {"name": "Ana"}}, {"to": BO, "variables": {"name": "Bo", "x": "y"}}]
    body = "\n".join(map(json.dumps, rows)).encode()
    status, report = await bring(house, id_, body, kind="application/x-ndjson")
    assert (status, report) == (
        200, {"part": "a", "rows": 2, "added": 2, "complete": True, "refused": [], "refused_count": 0},
    )  # fmt: skip
    status, report = await bring(house, id_, csv_of([CY], "Cy"), part="b")
    assert (status, report["rows"], report["added"]) == (200, 1, 1)
    await act(house, id_, "start")
    done = await house.campaign(id_)
    assert done["counts"]["recipients"] == 3
    assert await house.phone(BO, 1) == ["Hi Bo"]
    assert await house.phone(CY, 1) == ["Hi Cy"]


async def test_refused_rows_are_told_by_line_and_the_others_go_in(house: House) -> None:
    await house.text(CY, "STOP")
    id_ = await draft(house)
    long = "x" * 1600
    body = f"to,name\n{ANA},Ana\n1.5551E+10,Bo\n{BO},{long}\n{BO},\n{CY},Cy\n{ANA},again\n+1555\n".encode()
    status, report = await bring(house, id_, body)
    assert status == 200, report
    assert (report["rows"], report["added"], report["refused_count"]) == (7, 4, 3)
    assert [each["line"] for each in report["refused"]] == [3, 4, 8]
    (rounded,) = report["refused"][0]["errors"]
    assert (rounded["loc"], "rounded by a spreadsheet" in rounded["msg"]) == (["to"], True)
    assert report["refused"][1]["errors"] == [{"loc": ["text"], "msg": "has 1603 characters, at most 1600 can be sent"}]
    _, found = await house.api("GET", f"/v1/campaigns/{id_}")
    assert whole(found) == {"queued": 1, "refused": 3}
    assert found["refused"] == {"missing_variable": 1, "opted_out": 1, "duplicate": 1}


async def test_the_same_part_again_adds_nobody(house: House) -> None:
    id_ = await draft(house)
    body = csv_of(numbers(2500)) + b"12,short\n"
    first = await bring(house, id_, body)
    assert (first[0], first[1]["rows"], first[1]["added"], first[1]["refused_count"]) == (200, 2501, 2500, 1)
    assert await bring(house, id_, body) == first
    status, problem = await bring(house, id_, csv_of(numbers(2501)))
    assert (status, problem["detail"]) == (409, "a part of this name already exists with other rows")
    status, problem = await bring(house, id_, body + csv_of([ANA]).removeprefix(b"to,name\n"))
    assert (status, "is already complete" in problem["detail"]) == (409, True)
    status, problem = await bring(house, id_, csv_of(numbers(10)))
    assert (status, "has fewer" in problem["detail"]) == (409, True)
    _, found = await house.api("GET", f"/v1/campaigns/{id_}")
    assert whole(found) == {"queued": 2500}
    status, parts = await house.api("GET", f"/v1/campaigns/{id_}/recipients")
    assert (status, parts) == (200, {"items": [first[1]], "next": None})


async def test_a_broken_stream_goes_on_where_it_ended(house: House) -> None:
    id_ = await draft(house)
    people = numbers(5000)
    whole_file = csv_of(people)

    async def hangs() -> AsyncIterator[bytes]:
        yield whole_file[:80_000]
        await asyncio.Event().wait()

    async def some_in() -> bool:
        _, found = await house.api("GET", f"/v1/campaigns/{id_}")
        return bool(found["counts"]["recipients"])

    broken = asyncio.create_task(bring(house, id_, hangs()))
    await house.until(some_in)
    broken.cancel()
    await asyncio.wait([broken])
    _, parts = await house.api("GET", f"/v1/campaigns/{id_}/recipients")
    (part,) = parts["items"]
    assert 0 < part["rows"] < 5000
    assert (part["rows"] % 250, part["complete"]) == (0, False)

    async def gone_on() -> bool:
        nonlocal status, report
        status, report = await bring(house, id_, whole_file)  # 409 while the gateway has not seen the break
        return bool(status == 200)

    status, report = 0, {}
    await house.until(gone_on)
    assert (report["rows"], report["added"], report["complete"]) == (5000, 5000, True)
    _, found = await house.api("GET", f"/v1/campaigns/{id_}")
    assert whole(found) == {"queued": 5000}


async def test_of_a_number_twice_the_first_is_sent_over_parts_and_ways_of_writing(house: House) -> None:
    status, found = await house.api(
        "POST", "/v1/campaigns",
        {
            "name": "c", "channel": "sms-us", "category": "utility", "text": "Hi {{name}}", "start": False,
            "recipients": [{"to": ANA, "variables": {"name": "first"}}],
        },
    )  # fmt: skip
    assert status == 202
    id_ = found["id"]
    await bring(house, id_, csv_of([f"({BO[2:5]}) {BO[5:]}", BO, ANA], "second"), part="b")
    await bring(house, id_, csv_of([CY, BO, CY], "third"), part="c")
    await act(house, id_, "start")
    done = await house.campaign(id_)
    assert (done["refused"], done["counts"]["recipients"]) == ({"duplicate": 4}, 7)
    assert [await house.phone(each, 1) for each in (ANA, BO, CY)] == [["Hi first"], ["Hi second"], ["Hi third"]]


async def test_only_a_draft_takes_recipients(house: House) -> None:
    id_ = await draft(house, send_at="2099-01-01T00:00:00Z")
    whole_part = csv_of([ANA])
    await bring(house, id_, whole_part)
    await act(house, id_, "start")
    status, problem = await bring(house, id_, csv_of([BO]), part="b")
    assert (status, problem["detail"]) == (409, "a campaign that is scheduled accepts no more recipients")
    assert (await bring(house, id_, whole_part))[0] == 200, "a whole part is answered again"


ASKED = [
    ("no part", "", "text/csv", b"to\n", 422),
    ("a part with a control character", "a\nb", "text/csv", b"to\n", 422),
    ("another type", "a", "application/json", b"[]", 415),
    ("another charset", "a", "text/csv; charset=iso-8859-1", b"to\n", 415),
    ("no header", "a", "text/csv", b"", 422),
    ("UTF-16 without its mark", "a", "text/csv", "to\n+15551230001\n".encode("utf-16-le"), 422),
    ("no rows", "a", "text/csv", b"to,name\n", 200),
    ("nothing", "a", "application/x-ndjson", b"", 200),
]


@pytest.mark.parametrize(("part", "kind", "body", "wanted"), [case[1:] for case in ASKED], ids=[c[0] for c in ASKED])
async def test_what_a_stream_has_to_be(house: House, part: str, kind: str, body: bytes, wanted: int) -> None:
    status, answer = await bring(house, await draft(house), body, part=part, kind=kind)
    assert status == wanted, answer


async def test_there_is_no_such_campaign(house: House) -> None:
    assert (await bring(house, "nobody", csv_of([ANA])))[0] == 404
    assert (await house.api("GET", "/v1/campaigns/nobody/recipients"))[0] == 404
    assert (await house.api("POST", "/v1/campaigns/nobody/recipients?part=a", key="reader-key"))[0] == 403


async def test_a_part_that_is_coming_in_cannot_come_in_twice(house: House) -> None:
    id_ = await draft(house)
    go_on = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield csv_of(numbers(6000))
        await go_on.wait()

    first = asyncio.create_task(bring(house, id_, slow()))

    async def some_in() -> bool:
        _, found = await house.api("GET", f"/v1/campaigns/{id_}")
        return bool(found["counts"]["recipients"])

    await house.until(some_in)
    status, problem = await bring(house, id_, csv_of(numbers(3000)))
    assert (status, problem["detail"]) == (409, "this part is already being uploaded")
    assert (await bring(house, id_, csv_of(numbers(10, first=5000)), part="b"))[1]["added"] == 10
    await act(house, id_, "cancel")
    go_on.set()
    status, problem = await first
    assert (status, problem["detail"]) == (409, "a campaign that is cancelled accepts no more recipients")
    _, found = await house.api("GET", f"/v1/campaigns/{id_}")
    assert set(whole(found)) == {"cancelled"}


async def test_a_longer_body_than_the_api_takes_is_no_problem_for_a_stream(house: House) -> None:
    id_ = await draft(house, text="Hi")
    body = csv_of(numbers(30_000), "x" * 150)
    assert len(body) > 4 * 1024 * 1024
    status, report = await bring(house, id_, body)
    assert (status, report["added"]) == (200, 30_000)
    status, page = await house.api("GET", f"/v1/campaigns/{id_}/messages?status=failed")
    assert (status, page["items"], bool(page["next"])) == (200, [], True), "it looks a bounded way ahead"
    assert await outcomes(house, id_, "&status=failed") == []
    assert len(await outcomes(house, id_, "&status=queued&limit=1000")) == 30_000
