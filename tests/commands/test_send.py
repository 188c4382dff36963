"""`assent send`: one message, its outcome, and what is said when it cannot be sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.house import House, free_port
from tests.support.runner import Assent

ANA = "+15551230001"


def fields(text: str) -> dict[str, str]:
    """The names and values of an outcome."""
    pairs = (line.split("  ", 1) for line in text.splitlines())
    return {name.strip(): value.strip() for name, value in pairs}


async def test_it_waits_for_the_delivery(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    shown = fields((await assent("send", ANA, "Hi", "--reference", "order-7")).stdout)
    assert shown["status"] == "delivered"
    assert shown["to"] == f"{ANA} through sms-us, marketing"
    assert shown["reference"] == "order-7"
    assert await house.phone(ANA) == ["Hi"]


async def test_a_refusal_is_shown_with_its_reason(assent: Assent) -> None:
    shown = fields((await assent("send", ANA, "Hi", status=1)).stdout)
    assert (shown["status"], shown["reason"]) == ("refused", "not_subscribed")


async def test_a_failure_is_shown_with_its_code(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    await house.fault(kind="error", recipient=ANA, code=21610, status=400)
    shown = fields((await assent("send", ANA, "Hi", status=1)).stdout)
    assert shown["status"] == "failed"
    assert shown["error"].startswith("21610")


async def test_wrong_fields_are_named(assent: Assent) -> None:
    result = await assent("send", "555", "Hi", "--category", "promo", status=1)
    assert "the gateway refused (422): some fields are wrong" in result.stderr
    assert "  to: is not a phone number" in result.stderr
    assert "  category: " in result.stderr


@pytest.mark.parametrize("words", [(), ("Hi", "--template", "promo_1")], ids=["nothing", "both"])
async def test_it_takes_a_text_or_a_template(assent: Assent, words: tuple[str, ...]) -> None:
    result = await assent("send", ANA, *words, status=2)
    assert result.stderr == "give a TEXT, or a template with --template\n"


async def test_a_gateway_that_is_not_there_is_said_so(assent: Assent) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    result = await assent("send", ANA, "Hi", "--url", url, status=1)
    assert result.stderr == (
        f"nothing answers at {url}: start the gateway with `assent serve`, or say where it is with --url\n"
    )


async def test_a_wrong_key_and_one_without_the_scope(assent: Assent) -> None:
    wrong = await assent("send", ANA, "Hi", "--key", "nobody", status=1)
    assert wrong.stderr == "the gateway does not know this API key\n"
    reader = await assent("send", ANA, "Hi", "--key", "reader-key", status=1)
    assert reader.stderr == "the gateway refused (403): the API key 'reader' lacks the scope 'send'\n"


async def test_a_file_without_a_fitting_key(assent: Assent, config_file: Path) -> None:
    text = config_file.read_text(encoding="utf-8")
    config_file.write_text(text.replace('["send", "consent", "read", "admin"]', '["read"]'), encoding="utf-8")
    result = await assent("send", ANA, "Hi", status=1)
    assert result.stderr == (
        "the file has no plain-text key with the scope 'send': give one with --key or in ASSENT_API_KEY\n"
    )


async def test_url_and_key_need_no_file(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    result = await assent("send", ANA, "Hi", "--channel", "sms-us", "--url", house.url, "--key", "test-key", file=False)
    assert fields(result.stdout)["status"] == "delivered"


async def test_an_answer_of_something_else_than_a_gateway_is_said_so(assent: Assent, house: House) -> None:
    result = await assent("send", ANA, "Hi", "--url", house.simulator, status=1)
    assert (
        result.stderr == f"{house.simulator} answered 405 with something that is not JSON: is this an Assent gateway?\n"
    )
