"""Every row of both providers' error tables that carries a pause acts, from outside: the channel, its account or the
template rests for as long as the row says."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from channels.errors import Meaning, Scope
from channels.twilio import errors as twilio_errors
from channels.whatsapp import errors as meta_errors
from gateway.core.clock import SECOND, instant
from tests.support.house import House
from tests.support.senders import ANA, channel, gateway, ratings_known, wa

META = {code: rule for code, rule in meta_errors.RULES.items() if rule.pause}
TWILIO = {code: rule for code, rule in twilio_errors.RULES.items() if rule.pause}


def test_a_pause_names_what_rests() -> None:
    for code, rule in (*meta_errors.RULES.items(), *twilio_errors.RULES.items()):
        assert not rule.pause or rule.scope in (Scope.CHANNEL, Scope.ACCOUNT, Scope.TEMPLATE), code
    assert len(META) > 40
    assert len(TWILIO) > 20


async def failed(house: House, id_: str, code: str) -> None:
    """A message was tried, and failed with this code."""

    async def there() -> bool:
        return bool(((await house.message(id_))["error"] or {}).get("code") == code)

    await house.until(there)


async def rests(house: House, ids: list[str], code: object, seconds: float) -> None:
    """These channels rest for so long, for that reason; then they are resumed."""
    for id_ in ids:
        shown = await channel(house, id_)
        assert shown["state"] in ("paused", "held"), (code, shown)
        if shown["state"] == "paused":
            assert str(code) in shown["why"], shown
        left = (instant(datetime.fromisoformat(shown["until"])) - house.clock.now()) / SECOND
        assert seconds - 30 < left <= seconds, (code, left)
        _, after = await house.api("POST", f"/v1/channels/{id_}/resume")
        assert after["state"] == "running", (code, after)


async def template_status(house: House) -> str:
    message = await wa(house, ANA, category="utility", expires_in="1 minute")
    return f"{message['status']} {message['reason']}"


@pytest.mark.parametrize("scope", [Scope.CHANNEL, Scope.ACCOUNT])
async def test_each_row_of_metas_table_pauses_its_scope(tmp_path: Path, scope: Scope) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        for i, (code, rule) in enumerate(META.items()):
            if rule.scope is not scope:
                continue
            to = f"+1555800{i:04}"
            await house.fault(kind="error", recipient=to, code=code, status=400)
            message = await wa(house, to, category="utility", expires_in="20 seconds")
            await failed(house, message["id"], str(code))
            ids = ["wa-one", "wa-two"] if scope is Scope.ACCOUNT else ["wa-one"]
            await rests(house, ids, code, rule.pause)
            assert (await channel(house, "wa-two"))["state"] == "running", code


async def test_each_row_about_a_template_pauses_that_template(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        await ratings_known(house)
        for i, (code, rule) in enumerate(META.items()):
            if rule.scope is not Scope.TEMPLATE:
                continue
            to = f"+1555801{i:04}"
            await house.fault(kind="error", recipient=to, code=code, status=400)
            message = await wa(house, to, category="utility", expires_in="20 seconds")
            await failed(house, message["id"], str(code))
            refused = rule.meaning is Meaning.TEMPLATE_DISABLED
            shown = await template_status(house)
            assert shown == ("refused" if refused else "deferred") + " template_unavailable", code
            house.clock.advance(int((rule.pause - 30) * SECOND))
            await house.gateway.ratings["wa-one"].look()
            assert (await template_status(house)).endswith("template_unavailable"), code
            house.clock.advance(31 * SECOND)
            await house.gateway.ratings["wa-one"].look()
            good = await wa(house, f"+1555802{i:04}", category="utility")
            await house.message(good["id"], "accepted", "sent", "delivered", "read")


async def test_each_row_of_twilios_table_pauses_its_scope(tmp_path: Path) -> None:
    async with gateway(tmp_path) as house:
        for i, (code, rule) in enumerate(TWILIO.items()):
            to = f"+1555803{i:04}"
            await house.fault(kind="error", recipient=to, code=int(code), status=400)
            message = await house.send(to, "Hi", "utility", expires_in="20 seconds")
            await failed(house, message["id"], code)
            await rests(house, ["sms-us"], code, rule.pause)
