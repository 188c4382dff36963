"""The inbox: what people wrote, what could not be understood, and what no sink took."""

from __future__ import annotations

from tests.support.browser import Browser
from tests.support.house import House

ANA = "+15551230001"


async def shows(house: House, admin: Browser, words: str) -> None:
    """The inbox shows this, once the event of it has its number."""

    async def shown() -> bool:
        return words in (await admin.open("/console/inbox")).words

    await house.until(shown)


async def test_it_has_what_was_neither_word_nor_command(house: House, admin: Browser, reader: Browser) -> None:
    await house.text(ANA, "JOIN")
    await house.text(ANA, "Do you have it in <b>blue</b>?")
    await shows(house, admin, "Do you have it in")
    page = admin.page
    assert "<b>blue" not in page.text
    assert "JOIN" not in page.words
    page = await reader.open("/console/inbox")
    assert "Do you have it in" not in page.words
    assert ANA not in page.text


async def test_older_messages_are_on_other_pages(house: House, admin: Browser) -> None:
    for n in range(60):
        await house.text(ANA, f"question number {n}.")
    await shows(house, admin, "question number 59.")
    page = admin.page
    assert "question number 9." not in page.words
    older = page.text.partition('href="/console/inbox?cursor=')[2].partition('"')[0]
    page = await admin.open(f"/console/inbox?cursor={older}")
    assert "question number 9." in page.words
    assert "question number 59." not in page.words
    assert (await admin.open("/console/inbox?cursor=x")).status == 422
