"""A likely request to stop on WhatsApp: the question has two buttons, and only they and the words answer it."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.core.clock import MINUTE, SECOND
from tests.support.house import DAY, House
from tests.support.meta import GROUP, both_media, change, deliver, said, standing, subscribe, tap, write
from tests.support.people import settle

ANA = "+15551230001"
LIKELY = "not interested"


async def asked(house: House, phone: str = ANA) -> str:
    """Somebody subscribed wrote something likely: the provider's id of the question that they have."""
    await subscribe(house, phone)
    await write(house, phone, LIKELY)
    (question,) = await house.deliveries(phone, 1)
    assert question["text"].startswith("Acme news: should we stop texting you?")
    assert question["buttons"] == ["STOP", "KEEP"]
    assert await standing(house, phone) == ("subscribed", "held")
    house.clock.advance(2 * SECOND)  # Meta tells whole seconds, and an answer of the same one is not later
    return str(question["provider_id"])


def button(id_: str, title: str, context: str) -> dict[str, object]:
    """A tap on a button of an interactive message."""
    reply = {"type": "button_reply", "button_reply": {"id": id_, "title": title}}
    return {"type": "interactive", "interactive": reply, "context": {"from": "15550783881", "id": context}}


@pytest.mark.parametrize(
    ("payload", "title", "after"),
    [
        ("ASSENT_STOP", "STOP", ("unsubscribed", "allowed")),
        ("ASSENT_KEEP", "KEEP", ("subscribed", "allowed")),
        ("more", "Yes", ("subscribed", "held")),
        ("ASSENT_OPT_OUT", "Enough", ("subscribed", "stopped")),
    ],
)
async def test_a_tap_answers_it(both: House, payload: str, title: str, after: tuple[str, str]) -> None:
    context = await asked(both)
    await write(both, ANA, **button(payload, title, context))
    assert await standing(both, ANA) == after


async def test_the_button_that_goes_on_counts_only_while_the_question_is_open(both: House) -> None:
    context = await asked(both)
    both.clock.advance(DAY + MINUTE)
    assert await standing(both, ANA) == ("subscribed", "stopped")
    await write(both, ANA, **button("ASSENT_KEEP", "KEEP", context))
    assert await standing(both, ANA) == ("subscribed", "stopped")
    await write(both, ANA, **button("ASSENT_STOP", "STOP", context))
    assert (await standing(both, ANA))[0] == "unsubscribed"


async def test_the_ledger_names_the_question_with_its_buttons(both: House) -> None:
    await asked(both)
    _, page = await both.api("GET", f"/v1/consents/{GROUP}/{ANA}/ledger")
    shown = [entry["shown"] for entry in page["items"] if entry["event"] == "question_sent"]
    assert len(shown) == 1
    assert shown[0].endswith("No answer: we stop. [STOP] [KEEP]")


async def test_a_question_that_was_refused_leaves_it_to_a_human(both: House) -> None:
    await subscribe(both, ANA)
    await both.fault(kind="error", recipient=ANA, code=131026)
    await write(both, ANA, LIKELY)

    async def failed() -> bool:
        _, page = await both.api("GET", f"/v1/consents/{GROUP}/{ANA}/ledger")
        return bool(page["items"][-1]["event"] == "question_failed")

    await both.until(failed)
    both.clock.advance(2 * DAY)
    assert await standing(both, ANA) == ("subscribed", "held")


@pytest.mark.parametrize("how", ["edit", "group chat", "button"])
async def test_only_a_text_of_ones_own_is_likely(both: House, how: str) -> None:
    await subscribe(both, ANA)
    edit = {"original_message_id": "wamid.x", "message": {"type": "text", "text": {"body": LIKELY}}}
    message = {
        "edit": said(both, ANA, type="edit", edit=edit),
        "group chat": said(both, ANA, LIKELY, group_id="chat"),
        "button": said(both, ANA, **tap("Not interested")),
    }[how]
    await deliver(both, change(messages=[message]))
    await settle(both)
    assert await standing(both, ANA) == ("subscribed", "allowed")
    assert await both.deliveries(ANA) == []


async def test_two_who_prove_to_be_one_are_held(both: House) -> None:
    """A phone that is held and a user id that is not are one person: marketing is held for both."""
    user = "US.13491208655302741918"
    await asked(both)
    await subscribe(both, user)
    await deliver(both, change(messages=[said(both, ANA, "Do you have it in blue?", user=user)]))
    assert await standing(both, ANA) == ("subscribed", "held")
    assert await standing(both, user) == ("subscribed", "held")


async def test_the_question_in_the_language_of_the_person(tmp_path: Path) -> None:
    replies = '[subscription_groups.wa-news.replies.de]\nask_stop = "Acme: aufhören? STOP oder WEITER."\n'
    async with both_media(tmp_path, wa_replies=replies).up() as house:
        for phone, words, begins, keep in (
            (ANA, "Kein Interesse", "Acme: aufhören?", "WEITER"),
            ("+15551230002", "Pas intéressé", "Acme news : faut-il", "CONTINUER"),
            ("+15551230003", "Nie jestem zainteresowany", "Acme news: should we", "KEEP"),
        ):
            await subscribe(house, phone)
            await write(house, phone, words)
            (question,) = await house.deliveries(phone, 1)
            assert (question["text"].startswith(begins), question["buttons"]) == (True, ["STOP", keep])
