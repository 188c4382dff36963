"""`assent check --online` calls nothing good that keeps messages from going out, or a STOP from coming in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.meta import both_media
from tests.support.runner import runner

TWILIO, GRAPH = "twilio/webhook", "graph/number"
WRONG: list[tuple[str, str, str, dict[str, Any], str]] = [
    # what is wrong, which control call makes it so, and with what → what is said of the channel
    ("no webhook", TWILIO, "sms-us", {"sms_url": ""}, "has no webhook for incoming messages: set it to {hook}"),
    ("by GET", TWILIO, "sms-us", {"sms_method": "GET"}, "is called by GET, not POST: set its method to POST"),
    ("another host", TWILIO, "sms-us", {"sms_url": "https://demo.twilio.com/"}, "does not come here; set it to {hook}"),
    ("no retry", TWILIO, "sms-us", {"sms_url": "{url}"}, "is not delivered again; set it to {hook}"),
    ("blocked", GRAPH, "wa-main", {"health_status": {"can_send_message": "BLOCKED"}}, "sending is BLOCKED"),
    ("no app", "graph/subscription", "wa-main", {"subscribed": False}, "/subscribed_apps"),
]


@pytest.mark.parametrize("case", WRONG, ids=[case[0] for case in WRONG])
async def test_what_keeps_messages_from_going_or_coming_is_a_problem(
    tmp_path: Path, case: tuple[str, str, str, dict[str, Any], str]
) -> None:
    _, call, channel, changes, said = case
    other = {"sms-us": "wa-main", "wa-main": "sms-us"}[channel]
    house = both_media(tmp_path)
    file = tmp_path / "config.toml"
    file.write_text(house.toml(), encoding="utf-8")
    async with house.up():
        url = f"{house.url}/webhooks/sms-us"
        good = await runner(file)("check", "--online")
        assert f"channels.{channel}: credentials and sender are good" in good.output
        body = {"channel": channel} | {
            name: value.format(url=url) if isinstance(value, str) else value for name, value in changes.items()
        }
        async with house.http.post(f"{house.simulator}/simulator/{call}", json=body) as answer:
            assert answer.status == 200, await answer.text()
        bad = await runner(file)("check", "--online", status=1)
    lines = [line for line in bad.output.splitlines() if line.startswith(f"channels.{channel}: ")]
    assert len(lines) == 1, bad.output
    assert said.format(hook=f"{url}#rc=5&rp=all") in lines[0]
    assert "are good" not in lines[0]
    assert f"channels.{other}: credentials and sender are good" in bad.output
