"""`assent text` and `assent tap`: what a simulated phone sees."""

from __future__ import annotations

from pathlib import Path

from tests.support.house import House, free_port
from tests.support.runner import Assent

ANA = "+15551230001"


async def test_a_text_shows_the_answer_and_marks_it_new(assent: Assent) -> None:
    first = (await assent("text", ANA, "JOIN", "--channel", "sms-us")).stdout.splitlines()
    assert len(first) == 2
    assert first[1].startswith("new ")
    assert first[1].endswith("Acme: reply Y to get up to 4 msgs/month. Msg & data rates may apply. "
                             "HELP for help, STOP to cancel.")  # fmt: skip
    second = (await assent("text", ANA, "Y")).stdout.splitlines()
    assert [line[:3] for line in second[1:]] == ["   ", "new"]
    assert "you're in" in second[2]


async def test_a_text_that_gets_no_answer_says_so(assent: Assent) -> None:
    result = await assent("text", ANA, "hello there", "--wait", "0.1")
    assert result.stdout == f"{ANA} got no answer.\n"


async def test_a_phone_with_many_messages_shows_the_last(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    for number in range(12):
        await house.send(ANA, f"message {number}")
    await house.phone(ANA, 12)
    lines = (await assent("text", ANA, "hello", "--wait", "0.1")).stdout.splitlines()
    assert lines[0] == f"(2 earlier messages on {ANA})"
    assert lines[2].endswith("message 2")


async def test_control_characters_of_a_message_do_not_reach_the_terminal(assent: Assent, house: House) -> None:
    await house.subscribe(ANA)
    await house.send(ANA, "one\x1b[2Jtwo\nthree")
    await house.phone(ANA, 1)
    assert "one [2Jtwo three" in (await assent("text", ANA, "hello", "--wait", "0")).stdout


async def test_an_unknown_channel_and_a_tap_on_sms_are_refused(assent: Assent) -> None:
    nowhere = await assent("text", ANA, "JOIN", "--channel", "sms-uk", status=1)
    assert nowhere.stderr == "the simulator cannot do this: no simulated sender or channel 'sms-uk'\n"
    untapped = await assent("tap", ANA, "--channel", "sms-us", status=1)
    assert untapped.stderr.startswith("the simulator cannot do this: ")


async def test_a_file_without_a_simulator_says_so(assent: Assent, config_file: Path) -> None:
    text = config_file.read_text(encoding="utf-8")
    config_file.write_text(text[: text.index("[simulator]")], encoding="utf-8")
    result = await assent("text", ANA, "JOIN", status=1)
    assert result.stderr == f"{config_file} has no [simulator]: with real providers, use a real phone\n"


async def test_a_simulator_that_is_not_there_is_said_so(assent: Assent) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    result = await assent("text", ANA, "JOIN", "--simulator", url, status=1)
    assert result.stderr.startswith(f"nothing answers at {url}: start the gateway")
