"""To whom a campaign of the console goes: everybody who is subscribed to a group, or the people of a file."""

from __future__ import annotations

import pytest

from gateway.pages.console import campaign_form, campaigns, file_form
from tests.support.browser import Browser
from tests.support.house import House

ANA, BEN, EVE = "+15551230001", "+15551230002", "+15551230003"
FORM = {
    "name": "Black Friday",
    "channel": "sms-us",
    "category": "marketing",
    "text": "Hi {{first_name|there}}, 20% off",
    "people": "",
    "send_at": "",
}
CSV = f"to,first_name\n{ANA},Ana\n{BEN},Ben\nhello,Cy\n".encode()


async def campaign_at(house: House, path: str) -> dict[str, object]:
    _, campaign = await house.api("GET", f"/v1/campaigns/{path.rpartition('/')[2]}")
    assert isinstance(campaign, dict)
    return campaign


async def draft(admin: Browser) -> str:
    """A campaign whose people are to come from a file."""
    await admin.open("/console/campaigns/new")
    page = await admin.send("/console/campaigns/preview", {**FORM, "whom": "file"})
    assert page.status == 200
    assert "CSV file of people" in page.words
    return page.path


async def test_everybody_who_is_subscribed(house: House, admin: Browser) -> None:
    await house.subscribe(ANA)
    await house.text(BEN, "Hello")
    seen = len(await house.phone(ANA))
    assert "sms-us (" in (await admin.open("/console/campaigns/new")).words
    page = await admin.send("/console/campaigns/preview", {**FORM, "whom": "group"})
    assert page.status == 200
    assert "Hi there, 20% off" in page.words
    assert "1 person subscribed now, 1 segment in all" in page.words
    assert page.field("whom") == "group"
    assert (await house.api("GET", "/v1/campaigns"))[1]["items"] == []
    page = await admin.send("/console/campaigns/new", {**FORM, "whom": "group", "do": "start"})
    assert (await house.phone(ANA, seen + 1))[-1].startswith("Hi there, 20% off")
    assert (await campaign_at(house, page.path))["audience"] == {"group": "sms-promos"}


async def test_a_group_of_nobody(house: House, admin: Browser) -> None:
    await admin.open("/console/campaigns/new")
    page = await admin.send("/console/campaigns/preview", {**FORM, "whom": "group"})
    assert page.status == 200
    assert "0 people subscribed now, 0 segments" in page.words


async def test_a_group_has_no_variables(house: House, admin: Browser) -> None:
    await admin.open("/console/campaigns/new")
    for path in ("/console/campaigns/preview", "/console/campaigns/new"):
        page = await admin.send(path, {**FORM, "whom": "group", "text": "Hi {{first_name}}", "do": "start"})
        assert page.status == 422
        assert "an audience has no variables" in page.words
    assert (await house.api("GET", "/v1/campaigns"))[1]["items"] == []


async def test_many_who_are_subscribed_ask_for_their_number(
    house: House, admin: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (campaigns, campaign_form):
        monkeypatch.setattr(module, "MANY", 1)
    await house.subscribe(ANA)
    await house.subscribe(BEN)
    given = {**FORM, "whom": "group"}
    await admin.open("/console/campaigns/new")
    assert "Type the number" in (await admin.send("/console/campaigns/preview", given)).words
    page = await admin.send("/console/campaigns/new", {**given, "do": "start", "number": "1"})
    assert page.status == 422
    assert "2 people" in page.words
    page = await admin.send("/console/campaigns/new", {**given, "do": "draft"})
    assert "2 people subscribed to sms-promos now; 2 segments in all" in page.words
    assert "Type the number" in page.words
    assert (await admin.send(f"{page.path}/start", {})).status == 422
    await admin.open(page.path)
    assert (await admin.send("/console/campaigns/new", {**given, "do": "start", "number": "2"})).status == 200
    _, listed = await house.api("GET", "/v1/campaigns")
    assert sorted(item["state"] != "draft" for item in listed["items"]) == [False, True]


async def test_a_file_is_looked_at_and_then_goes_out(house: House, admin: Browser) -> None:
    await house.subscribe(ANA)
    seen = len(await house.phone(ANA))
    path = await draft(admin)
    page = await admin.upload(f"{path}/people", CSV, "people.csv")
    assert page.status == 200
    assert "Hi Ana, 20% off" in page.words
    assert "+15551230001, 1 segment, now: sent" in page.words
    assert "+15551230002, 1 segment, now: refused (not_subscribed)" in page.words
    assert "2 of 3 rows were added" in page.words
    assert "Line 4: to" in page.words
    await admin.upload(f"{path}/people", CSV, "people.csv")
    page = await admin.upload(f"{path}/people", f"to\n{EVE}\n".encode(), "more.csv")
    assert "3 people; 1 segment in all for those who may get it." in page.words
    assert len(await house.phone(ANA)) == seen
    await admin.send(f"{path}/start", {})
    assert (await house.phone(ANA, seen + 1))[-1].startswith("Hi Ana, 20% off")
    assert "CSV file of people" not in (await admin.open(path)).words
    assert "campaign.upload" in (await admin.open("/console/audit")).words


async def test_a_file_is_longer_than_any_other_form_may_be(house: House, admin: Browser) -> None:
    path = await draft(admin)
    rows = "".join(f"+1555{2_000_000 + i},{'x' * 60_000}\n" for i in range(80))
    page = await admin.upload(f"{path}/people", f"to,why\n{rows}".encode(), "people.csv")
    assert "80 of 80 rows were added" in page.words


async def test_a_file_of_many_asks_for_their_number(house: House, admin: Browser) -> None:
    path = await draft(admin)
    rows = "".join(f"+1555{2_000_000 + i}\n" for i in range(1001))
    page = await admin.upload(f"{path}/people", f"to\n{rows}".encode(), "people.csv")
    assert "1,001 people" in page.words
    assert "Type the number" in page.words
    assert (await admin.send(f"{path}/start", {})).status == 422
    assert (await campaign_at(house, path))["state"] == "draft"


WRONG = {
    "no file": (CSV, "", 422, "Choose a file"),
    "no column": (b"number\n+15551230001\n", "people.csv", 422, "no column `to`"),
    "a workbook": (b"PK\x03\x04", "people.xlsx", 422, "workbook"),
    "nothing": (b"", "people.csv", 422, "empty"),
}


@pytest.mark.parametrize(("file", "name", "status", "said"), WRONG.values(), ids=WRONG)
async def test_a_bad_file_adds_nobody(
    house: House, admin: Browser, file: bytes, name: str, status: int, said: str
) -> None:
    path = await draft(admin)
    page = await admin.upload(f"{path}/people", file, name)
    assert page.status == status
    assert said in page.words
    assert "0 people" in (await admin.open(path)).words


async def test_another_file_of_the_same_name_is_refused(house: House, admin: Browser) -> None:
    path = await draft(admin)
    await admin.upload(f"{path}/people", CSV, "people.csv")
    page = await admin.upload(f"{path}/people", CSV.replace(b"Ana", b"Eve"), "people.csv")
    assert page.status == 409
    assert "other rows" in page.words


async def test_a_forged_and_a_too_long_form_add_nobody(
    house: House, admin: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await draft(admin)
    shown = admin.page
    assert (await admin.send(f"{path}/people", {})).status == 415
    admin.page = shown
    assert (await admin.upload(f"{path}/people", CSV, "people.csv", csrf="forged")).status == 403
    admin.page = shown
    assert (await admin.upload(f"{path}/people", CSV, "people.csv", other="x" * 10_000)).status == 422
    admin.page = shown
    monkeypatch.setattr(file_form, "MOST", 300)
    page = await admin.upload(f"{path}/people", CSV * 10, "people.csv")
    assert page.status == 413
    assert "assent campaign send" in page.words
    assert "0 people" in (await admin.open(path)).words


BODIES = {"no parts": b"nothing", "no end": b"--b\r\nContent-Disposition: form-data", "empty": b""}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
async def test_what_is_no_form_is_refused(house: House, admin: Browser, body: bytes) -> None:
    path = await draft(admin)
    for kind in ("multipart/form-data; boundary=b", "multipart/form-data"):
        headers = {"Content-Type": kind, "Origin": house.url, "Sec-Fetch-Site": "same-origin"}
        async with admin.http.post(f"{house.url}{path}/people", data=body, headers=headers) as answer:
            assert answer.status in (403, 422)


async def test_a_file_that_was_cut_off_goes_on_where_it_was(house: House, admin: Browser) -> None:
    path = await draft(admin)
    rows = "".join(f"+1555{2_000_000 + i}\n" for i in range(8000)).encode()
    head = (
        f'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{admin.page.field("csrf")}\r\n'
        '--b\r\nContent-Disposition: form-data; name="file"; filename="people.csv"\r\n\r\nto\n'
    )
    headers = {"Content-Type": "multipart/form-data; boundary=b", "Origin": house.url, "Sec-Fetch-Site": "same-origin"}
    async with admin.http.post(f"{house.url}{path}/people", data=head.encode() + rows, headers=headers) as answer:
        assert answer.status == 422
        assert "cut off" in await answer.text()
    assert "the rest did not arrive" in (await admin.open(path)).words
    page = await admin.upload(f"{path}/people", b"to\n" + rows, "people.csv")
    assert "8,000 of 8,000 rows were added" in page.words
    assert "did not arrive" not in page.words


async def test_names_of_files_are_shown_as_they_are(house: House, admin: Browser, reader: Browser) -> None:
    path = await draft(admin)
    page = await admin.upload(f"{path}/people", CSV, "../<b>us.csv")
    assert "<b>us" not in page.text
    assert "<b>us.csv" in page.words.replace("&lt;", "<")
    page = await reader.open(path)
    for secret in (ANA, "Hi Ana", "us.csv", "Upload it"):
        assert secret not in page.text


async def test_what_has_started_or_is_not_there_takes_no_file(house: House, admin: Browser) -> None:
    path = await draft(admin)
    await admin.send(f"{path}/start", {})
    await admin.open(path)
    assert (await admin.upload(f"{path}/people", CSV, "people.csv")).status == 409
    await admin.open(path)
    missing = "/console/campaigns/01a1fdfb-653e-7000-a4a5-30d97f865866/people"
    assert (await admin.upload(missing, CSV, "people.csv")).status == 404
