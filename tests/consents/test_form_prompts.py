"""Prompts that forms ask for: budgets of a visitor, a range, a country and the group, and countries that get none."""

from __future__ import annotations

from pathlib import Path

from gateway.core.clock import MINUTE
from tests.support.house import HOUR, House
from tests.support.senders import channel, gateway, outcome

SENT = ("sent", None)


async def look(house: House) -> None:
    """The gateway has looked at how many prompts were answered."""
    await house.gateway.health_watch.look()


async def form(house: House, to: str, ip: str | None = None, source: str = "web_form") -> tuple[str, str]:
    evidence = {"evidence": {"ip": ip}} if ip else {}
    status, consent = await house.api(
        "PUT", f"/v1/consents/sms-promos/{to}", {"state": "subscribed", "source": source, **evidence}
    )
    assert status == 200, consent
    return consent["state"], consent["prompt"]


async def test_a_visitor_has_a_budget(tmp_path: Path) -> None:
    people = [f"+1212{i}0100" for i in range(200, 220)]
    async with gateway(tmp_path) as house:
        got = [await form(house, phone, "203.0.113.7") for phone in people[:7]]
        assert got == [("pending", "queued")] * 5 + [("unknown", "throttled")] * 2
        assert await form(house, people[8], "203.0.113.8") == ("pending", "queued")
        assert await form(house, people[9]) == ("pending", "queued")
        got = [await form(house, phone, f"2001:db8::{i}") for i, phone in enumerate(people[10:16])]
        assert got[-1] == ("unknown", "throttled"), "a /64 is one household"
        house.clock.advance(HOUR + MINUTE)
        assert await form(house, people[6], "203.0.113.7") == ("pending", "queued")
        await house.text(people[17], "JOIN")
        assert "reply Y" in (await house.phone(people[17], 1))[0], "who texts is no visitor of a form"


async def test_a_range_of_numbers_has_a_budget(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        people = [f"+1212555{i:04}" for i in range(100, 112)]
        got = [await form(house, phone, f"198.51.100.{i}") for i, phone in enumerate(people)]
        assert got == [("pending", "queued")] * 10 + [("unknown", "throttled")] * 2
        asks = {"state": "subscribed", "source": "crm", "double_opt_in": True}
        _, consent = await house.api("PUT", f"/v1/consents/sms-promos/{people[11]}", asks)
        assert consent["prompt"] == "queued", "a list of the business's own is no form"


async def test_form_prompts_are_held_when_hardly_anybody_answers(tmp_path: Path) -> None:
    people = [f"+1212{200 + i}01{i:02}" for i in range(60)]
    async with gateway(tmp_path) as house:
        for phone in people:
            assert (await form(house, phone))[1] == "queued"
        await look(house)
        assert (await channel(house, "sms-us"))["prompts"]["paused_until"] is None, "they have an hour to answer"
        house.clock.advance(HOUR + MINUTE)
        for phone in people[:3]:
            await house.text(phone, "Y")
        await look(house)
        shown = (await channel(house, "sms-us"))["prompts"]
        assert shown["why"] == "3 of 60 prompts that forms caused were answered"
        _, history = await house.api("GET", "/v1/channels/sms-us/history")
        assert history["items"][0]["alarm"] == "prompts"
        assert await form(house, "+13125550100") == ("unknown", "throttled")
        await house.text("+13125550101", "JOIN")
        assert "reply Y" in (await house.phone("+13125550101", 1))[0]
        await house.api("POST", "/v1/channels/sms-us/resume")
        await look(house)
        assert await form(house, "+13125550100") == ("pending", "queued")


async def test_only_some_countries_may_be_written_to(tmp_path: Path) -> None:
    canada, britain = "+14165550101", "+447700900123"
    async with gateway(tmp_path) as plain:
        assert await outcome(plain, await plain.send(britain, "Hi", "utility")) == SENT
    folder = tmp_path / "two"
    folder.mkdir()
    countries = 'default_region = "US"\ncountries = ["US", "CA"]'
    async with gateway(folder, top=countries) as house:
        assert await outcome(house, await house.send(canada, "Hi", "utility")) == SENT
        assert await outcome(house, await house.send(britain, "Hi", "utility")) == ("refused", "invalid_address")
        assert await form(house, britain) == ("unknown", "none")
        await house.text(britain, "STOP")
        assert (await house.consent(britain))["state"] == "unsubscribed", "a stop from anywhere is a stop"


async def test_all_prompts_of_forms_have_a_budget_that_follows_the_answers(tmp_path: Path) -> None:
    """Scattered numbers and visitors: no range and no visitor stands out, but nobody answers."""
    people = [f"+1{212 + i // 100}{200 + i % 100}01{i % 97:02}" for i in range(399)]
    async with gateway(tmp_path) as house:
        got = [await form(house, phone, f"198.51.{i // 200}.{i % 200}") for i, phone in enumerate(people)]
        assert got.count(("pending", "queued")) == 60
        assert set(got[60:]) == {("unknown", "throttled")}
        shown = (await channel(house, "sms-us"))["prompts"]
        assert shown["why"] == "0 of 60 prompts that forms caused were answered"
        _, feed = await house.api("GET", "/v1/events?types=channel.quality")
        assert [event["data"]["alarm"] for event in feed["items"] if "alarm" in event["data"]] == ["prompts"]
        _, ledger = await house.api("GET", f"/v1/consents/sms-promos/{people[-1]}/ledger")
        assert ledger["items"][0]["why"] == "prompts_held"
        await house.text(people[70], "JOIN")
        await house.phone(people[70], 1)
        house.clock.advance(HOUR + MINUTE)
        assert (await channel(house, "sms-us"))["prompts"]["paused_until"] is None, "it ends by itself"
        assert await form(house, people[80]) == ("pending", "queued")


async def test_every_answer_earns_more_prompts(tmp_path: Path) -> None:
    people = [f"+1{212 + i // 100}{200 + i % 100}01{i % 97:02}" for i in range(90)]
    async with gateway(tmp_path) as house:
        for phone in people[:55]:
            assert (await form(house, phone))[1] == "queued"
        for phone in people[:10]:
            await house.phone(phone, 1)
            await house.text(phone, "Y")
        assert [(await form(house, phone))[1] for phone in people[55:]] == ["queued"] * 35, "60 and 4 times 10"


async def test_a_country_has_a_budget_of_its_own_and_a_human_ends_its_hold(tmp_path: Path) -> None:
    latvia = [f"+3712{i:03}0{i:03}" for i in range(100, 122)]
    async with gateway(tmp_path) as house:
        got = [(await form(house, phone))[1] for phone in latvia]
        assert got == ["queued"] * 20 + ["throttled"] * 2
        assert (await form(house, "+12125550100"))[1] == "queued", "no other country is held"
        prompts = (await channel(house, "sms-us"))["prompts"]
        assert (prompts["paused_until"], list(prompts["countries"])) == (None, ["LV"])
        await house.api("POST", "/v1/channels/sms-us/resume")
        assert (await form(house, latvia[-1]))[1] == "queued"


async def test_premium_rate_numbers_get_no_prompt(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        for number in ("+19002345678", "+449098790000"):
            status, consent = await house.api(
                "PUT", f"/v1/consents/sms-promos/{number}", {"state": "subscribed", "source": "web_form"}
            )
            shown = (consent["state"], consent["prompt"], consent["why"])
            assert (status, shown) == (200, ("unknown", "none", "premium_rate"))
