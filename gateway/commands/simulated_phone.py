"""`assent text` and `assent tap`: a simulated phone writes to the gateway or taps a button, and shows its messages.

The simulator posts the provider's signed webhook to the gateway, as the provider would; the answers come back through
the provider's API, which the simulator plays.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

import typer

from channels.channel import Medium
from gateway.commands import output
from gateway.commands.api import Api, ApiError, Server, base_url, fail
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.config import Config
from gateway.core.phone import address

From = Annotated[str, typer.Argument(metavar="FROM", help="The phone's number, such as +15551230001, or a user id.")]
Channel = Annotated[str | None, typer.Option("--channel", help="The channel to reach. Default: the file's first.")]
Simulator = Annotated[str | None, typer.Option("--simulator", help="Where the simulator is. Default: the file's.")]
Wait = Annotated[float, typer.Option("--wait", min=0, max=60, help="Seconds to wait for an answer.")]

LAST = 10
"""How many of a phone's messages are shown."""
MORE = 0.3
"""Seconds after an answer in which another one is waited for."""


def text(
    phone: From,
    words: Annotated[str, typer.Argument(metavar="TEXT", help="What the phone writes.")],
    channel: Channel = None,
    wait: Wait = 3.0,
    simulator: Simulator = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """A simulated phone texts the gateway; shows what the phone has received."""
    server = Server(config, simulator, None)
    to = channel or _first_simulated(server.config(), None)
    phone = _address(server, phone, to)
    _play(_simulator(server), phone, {"from": phone, "channel": to, "text": words}, "text", wait)


def tap(
    phone: From,
    button: Annotated[str, typer.Argument(metavar="BUTTON", help="Its index, from 0, or its label.")] = "0",
    channel: Channel = None,
    wait: Wait = 3.0,
    simulator: Simulator = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """A simulated phone taps a button of the newest WhatsApp message that has one."""
    server = Server(config, simulator, None)
    to = channel or _first_simulated(server.config(), Medium.WHATSAPP)
    phone = _address(server, phone, to)
    index_or_label = int(button) if button.isdecimal() else button
    _play(_simulator(server), phone, {"from": phone, "channel": to, "button": index_or_label}, "tap", wait)


def _address(server: Server, text: str, channel: str) -> str:
    """The phone in E.164 form, read by the file's region, or a user id, on WhatsApp only; ends the command for
    anything else."""
    settings = server.config().channels.get(channel)
    user_ids = settings is None or settings.medium is Medium.WHATSAPP
    try:
        return address(text, server.config().gateway.default_region, user_ids=user_ids)
    except ValueError as error:
        fail(f"{text!r} {error}", 2)


def _simulator(server: Server) -> Api:
    if server.url is not None:
        return Api(server.url.rstrip("/"), None)
    settings = server.config().simulator
    if settings is None:
        fail(f"{server.path} has no [simulator]: with real providers, use a real phone")
    return Api(base_url(settings.listen, "simulator.listen"), None)


def _first_simulated(config: Config, medium: Medium | None) -> str:
    """The file's first simulated channel, of a medium if one is given; ends the command when there is none."""
    simulated = (
        id_
        for id_, settings in config.channels.items()
        if settings.api_base_url is not None and medium in (None, settings.medium)
    )
    channel = next(simulated, None)
    if channel is None:
        fail("the file has no such simulated channel: name one with --channel")
    return channel


def _play(simulator: Api, phone: str, asked: Mapping[str, object], call: str, wait: float) -> None:
    """Let the phone do something, wait for the answers, and show what it received."""
    before = _received(simulator, phone, 0, 0)
    try:
        posted = simulator.ask("POST", f"/simulator/{call}", asked)
    except ApiError as error:
        fail(f"the simulator cannot do this: {error.problem.get('error', error)}")
    if posted["status"] != 200:
        fail(f"the gateway answered the webhook with {posted['status'] or 'nothing'}: {posted['body']}")
    known = {_key(item) for item in before}
    after = _received(simulator, phone, len(before) + 1, wait)
    while len(after) > len(before):
        before, after = after, _received(simulator, phone, len(after) + 1, MORE)
    _show(phone, after, known)


def _received(simulator: Api, phone: str, count: int, wait: float) -> list[dict[str, Any]]:
    """What the phone received, as soon as there are `count` messages, or after `wait` seconds."""
    items: list[dict[str, Any]] = simulator.call("GET", f"/simulator/phones/{phone}", count=count, wait=wait)["items"]
    return items


def _key(item: dict[str, Any]) -> tuple[int, str]:
    return item["at"], item["provider_id"]


def _show(phone: str, items: list[dict[str, Any]], known: set[tuple[int, str]]) -> None:
    new = [_key(item) not in known for item in items]
    if items:
        if len(items) > LAST:
            typer.echo(f"({len(items) - LAST} earlier messages on {phone})")
        shown = list(zip(items, new, strict=True))[-LAST:]
        rows = [["new" if fresh else "", _clock(item["at"]), item["sender"], item["text"]] for item, fresh in shown]
        output.table(["", "at", "from", "text"], rows, [number for number, (_, fresh) in enumerate(shown) if fresh])
    if not any(new):
        typer.echo(f"{phone} got no answer.")


def _clock(at: int) -> str:
    return datetime.fromtimestamp(at / 1_000_000).astimezone().strftime("%H:%M:%S")
