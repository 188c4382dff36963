"""A likely request to stop: marketing waits at once, one question goes out, and what settles it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gateway.core.clock import DAY, MINUTE, SECOND
from gateway.store import ledger_check
from tests.support.house import CONFIG, HOUR, House
from tests.support.people import bring, heard, ledger, put, settle

ANA, BEN = "+15551230001", "+15551230002"
LIKELY = "not interested"
QUESTION = "Acme texts: should we stop texting you? Reply STOP to end or KEEP to go on. No answer: we stop."


async def asked(house: House, phone: str = ANA) -> None:
    """Somebody who is subscribed wrote something likely, and has the question."""
    await bring(house, phone, "subscribed")
    await house.text(phone, LIKELY)
    assert (await house.phone(phone, 3))[-1] == QUESTION


async def ended(house: House) -> bool:
    """Whether it is written down that nobody answered."""
    return (await ledger(house, ANA))[-1]["event"] == "hold_ended"


async def marketing(house: House, phone: str = ANA) -> tuple[str, str]:
    consent = await house.consent(phone)
    return consent["state"], consent["marketing"]


async def reviews(house: House) -> list[dict[str, Any]]:
    status, page = await house.api("GET", "/v1/reviews")
    assert status == 200, page
    items: list[dict[str, Any]] = page["items"]
    return items


async def events(house: House, type_: str) -> list[dict[str, Any]]:
    _, feed = await house.api("GET", f"/v1/events?types={type_}&limit=1000")
    return [event["data"] for event in feed["items"]]


async def test_it_holds_marketing_at_once_asks_once_and_lets_the_rest_go(house: House) -> None:
    await bring(house, ANA, "subscribed")
    await house.api("POST", "/v1/channels/sms-us/pause")
    waiting = await house.send(ANA, "20% off")
    await house.text(ANA, LIKELY)
    assert await marketing(house) == ("subscribed", "held")
    refused = await house.message(waiting["id"])
    assert (refused["status"], refused["reason"]) == ("refused", "marketing_held")
    offer = await house.send(ANA, "20% off")
    assert (offer["status"], offer["reason"]) == ("refused", "marketing_held")
    await house.api("POST", "/v1/channels/sms-us/resume")
    assert (await house.phone(ANA, 3))[-1] == QUESTION
    update = await house.send(ANA, "Your parcel is here", "utility")
    await house.message(update["id"], "sent", "delivered")
    await house.text(ANA, LIKELY)
    await settle(house)
    assert (await house.phone(ANA))[2:] == [QUESTION, "Your parcel is here"]
    entries = [(entry["event"], entry["effect"], entry["why"]) for entry in await ledger(house, ANA)]
    assert entries[3:] == [
        ("likely_opt_out", True, None), ("question_sent", True, None), ("likely_opt_out", False, None),
    ]  # fmt: skip
    assert (await ledger(house, ANA))[4]["shown"] == QUESTION


async def test_the_application_hears_of_it_and_of_the_message(house: House) -> None:
    await asked(house)
    (likely,) = await events(house, "consent.likely")
    assert (likely["address"], likely["text"], likely["does"], likely["group"]) == (ANA, LIKELY, "ask", "sms-promos")
    (received,) = await events(house, "message.received")
    assert received["id"] == likely["id"]
    held = (await events(house, "consent.changed"))[-1]
    assert (held["marketing"], held["signal"]) == ("held", "likely_opt_out")


@pytest.mark.parametrize("answer", ["YES", "Y", "yes please", "Ja", "sí", "ok", "STOP"])
async def test_a_yes_is_a_stop(house: House, answer: str) -> None:
    await asked(house)
    await house.text(ANA, answer)
    assert await marketing(house) == ("unsubscribed", "allowed")
    assert (await heard(house, ANA))[3:] == ["opted_out"]
    assert await reviews(house) == []
    await put(house, ANA, expect=409, state="subscribed", source="api", double_opt_in=False)
    await house.text(ANA, "START")
    await house.phone(ANA, 5)
    await house.text(ANA, "Y")
    assert await marketing(house) == ("subscribed", "allowed")


@pytest.mark.parametrize("answer", ["KEEP", "no", "Nein", "START", "join"])
async def test_what_says_that_it_shall_go_on_lifts_the_hold(house: House, answer: str) -> None:
    await asked(house)
    await house.text(ANA, answer)
    assert await marketing(house) == ("subscribed", "allowed")
    offer = await house.send(ANA, "20% off")
    assert (await house.message(offer["id"], "sent", "delivered"))["reason"] is None
    assert await reviews(house) == []


async def test_a_word_that_joins_again_lifts_the_hold_before_it_is_confirmed(house: House) -> None:
    """Else its confirmation would be taken for the answer to the older question."""
    await asked(house)
    await put(house, ANA, state="unsubscribed")
    await house.text(ANA, "JOIN")
    assert "reply Y" in (await house.phone(ANA, 4))[-1]
    await house.text(ANA, "Y")
    assert await marketing(house) == ("subscribed", "allowed")


async def test_silence_stops_promotions_and_a_belated_yes_does_not_bring_them_back(house: House) -> None:
    await asked(house)
    house.clock.advance(DAY - MINUTE)
    assert await marketing(house) == ("subscribed", "held")
    house.clock.advance(2 * MINUTE)
    assert await marketing(house) == ("subscribed", "stopped")
    await house.until(lambda: ended(house))
    await house.text(ANA, "YES")
    assert await marketing(house) == ("subscribed", "stopped")
    await house.text(ANA, "KEEP")
    assert await marketing(house) == ("subscribed", "stopped")
    assert (await house.send(ANA, "20% off"))["reason"] == "marketing_stopped"
    assert await reviews(house) == []
    await house.text(ANA, "START")
    assert await marketing(house) == ("subscribed", "allowed")


async def test_the_sweep_writes_down_that_nobody_answered(house: House) -> None:
    await asked(house)
    house.clock.advance(DAY + MINUTE)
    await house.until(lambda: ended(house))
    assert (await events(house, "consent.changed"))[-1]["marketing"] == "stopped"


@pytest.mark.parametrize("word", ["YES", "Y", "KEEP"])
async def test_an_answer_before_the_question_went_out_is_none(house: House, word: str) -> None:
    await bring(house, ANA, "subscribed")
    await house.api("POST", "/v1/channels/sms-us/pause")
    await house.text(ANA, LIKELY)
    await house.text(ANA, word)
    assert await marketing(house) == ("subscribed", "held")
    assert len(await house.phone(ANA)) == 2


async def test_a_question_that_cannot_go_out_leaves_it_to_a_human(house: House) -> None:
    await bring(house, ANA, "subscribed")
    await house.api("POST", "/v1/channels/sms-us/pause")
    await house.text(ANA, LIKELY)
    assert (await reviews(house))[0]["question"] == "waiting"
    house.clock.advance(6 * MINUTE)

    async def failed() -> bool:
        return (await ledger(house, ANA))[-1]["event"] == "question_failed"

    await house.until(failed)
    await house.api("POST", "/v1/channels/sms-us/resume")
    house.clock.advance(2 * DAY)
    assert await marketing(house) == ("subscribed", "held")
    (item,) = await reviews(house)
    assert (item["question"], item["address"], item["text"]) == ("none", ANA, LIKELY)
    assert len(await house.phone(ANA)) == 2


async def test_neither_api_nor_import_lifts_it(house: House) -> None:
    await asked(house)
    await put(house, ANA, state="subscribed", source="api", double_opt_in=False)
    assert await marketing(house) == ("subscribed", "held")
    await put(house, ANA, state="unsubscribed")
    back = await put(house, ANA, state="subscribed", source="api", double_opt_in=False)
    assert (back["state"], back["marketing"]) == ("subscribed", "held")
    at = house.clock.now() // SECOND + 60
    rows = f"group,address,state,source,evidence_at\nsms-promos,{ANA},subscribed,import,{at}\n"
    await house.api("POST", "/v1/imports", raw=rows.encode(), headers={"Content-Type": "text/csv"})
    assert await marketing(house) == ("subscribed", "held")


@pytest.mark.parametrize(
    ("decision", "state", "promotions"),
    [("stop", "unsubscribed", "allowed"), ("promotions", "subscribed", "stopped"), ("keep", "subscribed", "allowed")],
)
async def test_a_human_decides_and_the_decision_is_evidence(
    house: House, decision: str, state: str, promotions: str
) -> None:
    await asked(house)
    (item,) = await reviews(house)
    body = {"decision": decision, "note": "read it twice"}
    status, answer = await house.api("POST", f"/v1/reviews/{item['id']}", body)
    assert status == 200, answer
    assert (answer["state"], answer["marketing"], answer["settled"]) == (state, promotions, f"a human: {decision}")
    assert await marketing(house) == (state, promotions)
    entry = (await ledger(house, ANA))[-1]
    said = entry["evidence"]
    assert (entry["source"], said["decision"], said["by"], said["note"], said["text"]) == (
        "review", decision, "all", "read it twice", LIKELY,
    )  # fmt: skip
    assert await reviews(house) == []
    await settle(house)
    assert len(await house.phone(ANA)) == 3  # nobody is told of a human's decision
    if decision != "keep":  # it counts as the person's own: only the handset lifts it
        await put(
            house, ANA, state="subscribed", source="api", double_opt_in=False, expect=409 if decision == "stop" else 200
        )
        assert await marketing(house) == (state, promotions)


async def test_what_was_claimed_before_it_does_not_begin_after_it(house: House) -> None:
    await bring(house, ANA, "subscribed")
    stops = house.gateway.context.stops
    before = stops.stamp()
    await house.text(ANA, LIKELY)
    person = (await ledger(house, ANA))[-1]["chain"]
    assert stops.against(person, "sms-promos", "sms-us", "marketing", None, before) == "marketing_held"
    assert stops.against(person, "sms-promos", "sms-us", "utility", None, before) is None
    assert stops.against(person, "sms-promos", "sms-us", "utility", "ask_stop", before) is None


async def test_what_nobody_has_settled_can_be_decided_when_its_text_is_forgotten(house: House) -> None:
    await asked(house)
    await house.sql("UPDATE inbound SET text = NULL, said = NULL WHERE state = 'likely'")
    (item,) = await reviews(house)
    assert item["text"] == ""
    status, _ = await house.api("POST", f"/v1/reviews/{item['id']}", {"decision": "stop"})
    assert status == 200
    assert await marketing(house) == ("unsubscribed", "allowed")
    status, problem = await house.api("POST", f"/v1/reviews/{item['id']}", {"decision": "keep"})
    assert (status, "not kept" in problem["detail"]) == (409, True)


async def test_a_human_who_has_not_read_the_newest_lifts_nothing(house: House) -> None:
    await asked(house)
    house.clock.advance(MINUTE)
    await house.text(ANA, LIKELY)
    older, newer = await reviews(house)
    status, problem = await house.api("POST", f"/v1/reviews/{older['id']}", {"decision": "keep"})
    assert (status, "written again" in problem["detail"]) == (409, True)
    assert await marketing(house) == ("subscribed", "held")
    status, _ = await house.api("POST", f"/v1/reviews/{newer['id']}", {"decision": "keep"})
    assert status == 200
    assert await marketing(house) == ("subscribed", "allowed")


async def test_flag_only_tells_and_stop_is_a_stop(tmp_path: Path) -> None:
    for folder, mode, state in (("a", "flag", "subscribed"), ("b", "stop", "unsubscribed")):
        (tmp_path / folder).mkdir()
        text = CONFIG.replace("stop_scope    =", f'likely_opt_out = "{mode}"\nstop_scope    =')
        async with House(tmp_path / folder, text=text).up() as house:
            await bring(house, ANA, "subscribed")
            await house.text(ANA, LIKELY)
            assert await marketing(house) == (state, "allowed")
            assert len(await reviews(house)) == (1 if mode == "flag" else 0)
            assert (await heard(house, ANA))[2:] == ([] if mode == "flag" else ["opted_out"])
            if mode == "flag":
                assert [data["does"] for data in await events(house, "consent.likely")] == ["flag"]


@pytest.mark.parametrize("state", ["unknown", "unsubscribed"])
async def test_of_who_gets_no_marketing_there_is_an_event_and_no_question(house: House, state: str) -> None:
    await bring(house, ANA, state)
    before = len(await house.phone(ANA))
    await house.text(ANA, LIKELY)
    await settle(house)
    assert (await house.consent(ANA))["state"] == state
    assert len(await house.phone(ANA)) == before
    assert len(await events(house, "consent.likely")) == 1
    assert len(await reviews(house)) == (1 if state == "unknown" else 0)


async def test_who_is_pending_is_as_before_the_prompt(house: House) -> None:
    await bring(house, ANA, "pending")
    await house.text(ANA, LIKELY)
    assert await marketing(house) == ("unknown", "allowed")
    await house.text(ANA, "Y")
    assert await marketing(house) == ("unknown", "allowed")
    assert len(await reviews(house)) == 1


async def test_what_is_written_after_a_stop_asks_nothing(house: House) -> None:
    await asked(house)
    await house.text(ANA, "STOP")
    await house.text(ANA, LIKELY)
    assert (await heard(house, ANA))[3:] == ["opted_out"]


async def test_an_outside_unsubscription_takes_the_question_back(house: House) -> None:
    await bring(house, ANA, "subscribed")
    await house.api("POST", "/v1/channels/sms-us/pause")
    await house.text(ANA, LIKELY)
    await put(house, ANA, state="unsubscribed")
    await house.api("POST", "/v1/channels/sms-us/resume")
    await settle(house)
    assert len(await house.phone(ANA)) == 2


async def test_an_erasure_keeps_the_hold(house: House) -> None:
    await asked(house)
    status, kept = await house.api("DELETE", f"/v1/contacts/{ANA}")
    assert (status, kept["kept"]["marketing_stopped"]) == (200, ["sms-promos"])
    await put(house, ANA, state="subscribed", source="api", double_opt_in=False)
    assert (await house.consent(ANA))["marketing"] != "allowed"
    assert await reviews(house) == []


async def test_a_clock_put_back_does_not_end_a_question_early(house: House) -> None:
    await asked(house)
    house.clock.advance(-2 * HOUR)
    await house.text(BEN, "HELP")
    house.clock.advance(DAY - HOUR)
    assert await marketing(house) == ("subscribed", "held")
    house.clock.advance(4 * HOUR)
    assert await marketing(house) == ("subscribed", "stopped")


async def test_the_ledger_and_what_is_stored_agree(house: House) -> None:
    await asked(house)
    await house.text(ANA, "KEEP")
    await asked(house, BEN)
    house.clock.advance(DAY + MINUTE)
    await house.text(BEN, "Hello there")
    checked = await house.gateway.context.store.read(lambda connection: ledger_check.check(connection, "", 1000))
    assert (checked.faults, checked.people) == ([], 2)
