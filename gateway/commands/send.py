"""`assent send`: one message through the API of a running gateway, and what became of it."""

from __future__ import annotations

import time
from typing import Annotated, Any

import typer

from gateway.commands import output
from gateway.commands.api import Api, ApiError, Key, Server, Url, fail
from gateway.commands.config_file import DEFAULT, ConfigFile
from gateway.core.message_status import MessageStatus

MOVING = (MessageStatus.QUEUED, MessageStatus.SENDING, MessageStatus.ACCEPTED, MessageStatus.SENT)
"""Statuses that may change within seconds. A deferred message may wait for hours."""
GOOD = (*MOVING, MessageStatus.DEFERRED, MessageStatus.DELIVERED, MessageStatus.READ)
"""Statuses of a message that was not refused and did not fail or expire."""
EVERY = 0.1
"""Seconds between two looks at the status."""


def send(
    to: Annotated[str, typer.Argument(metavar="TO", help="The person's number, or a WhatsApp user id.")],
    text: Annotated[str | None, typer.Argument(metavar="TEXT", help="The message text.")] = None,
    channel: Annotated[
        str | None, typer.Option("--channel", help="The channel to send through. Default: the only one in the file.")
    ] = None,
    category: Annotated[
        str, typer.Option("--category", help="marketing, utility, authentication or service.")
    ] = "marketing",
    template: Annotated[str | None, typer.Option("--template", help="A template's name, instead of a text.")] = None,
    language: Annotated[str, typer.Option("--language", help="The template's language.")] = "en_US",
    parameter: Annotated[
        list[str] | None, typer.Option("--parameter", help="A value for the template's body; repeat for more.")
    ] = None,
    expires_in: Annotated[str | None, typer.Option("--expires-in", help='Validity, such as "4 hours".')] = None,
    reference: Annotated[str | None, typer.Option("--reference", help="Your own reference for it.")] = None,
    wait: Annotated[float, typer.Option("--wait", min=0, max=600, help="Seconds to wait for its final status.")] = 10.0,
    url: Url = None,
    key: Key = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Send one message and show its status; exit status 1 when it was refused, failed or expired."""
    server = Server(config, url, key)
    if (text is None) == (template is None):
        fail("give a TEXT, or a template with --template", 2)
    body: dict[str, object] = {"channel": channel or _only_channel(server), "to": to, "category": category}
    if text is not None:
        body["text"] = text
    else:
        body["template"] = {"name": template, "language": language, **({"body": parameter} if parameter else {})}
    body |= {name: value for name, value in (("expires_in", expires_in), ("reference", reference)) if value}
    api = server.api("send")
    message = _outcome(api, api.call("POST", "/v1/messages", body), wait)
    _show(message)
    if message["status"] not in GOOD:
        raise typer.Exit(1)


def _only_channel(server: Server) -> str:
    channels = list(server.config().channels)
    if len(channels) != 1:
        fail(f"name a channel with --channel: {', '.join(channels) or 'the file has none'}", 2)
    return channels[0]


def _outcome(api: Api, message: dict[str, Any], wait: float) -> dict[str, Any]:
    """The message once its status is final, or after `wait` seconds."""
    end = time.monotonic() + wait
    while message["status"] in MOVING and time.monotonic() < end:
        time.sleep(min(EVERY, max(0.0, end - time.monotonic())))
        try:
            message = api.ask("GET", f"/v1/messages/{message['id']}")
        except ApiError:  # a key that may send and not read
            break
    return message


def _show(message: dict[str, Any]) -> None:
    error = message["error"] or {}
    error_text = " ".join(str(error[name]) for name in ("code", "detail") if error.get(name))
    output.facts(
        [
            ("id", message["id"]),
            ("to", f"{message['to']} through {message['channel']}, {message['category']}"),
            ("status", message["status"]),
            ("reason", message["reason"]),
            ("error", error_text),
            ("provider id", message["provider_id"]),
            ("reference", message["reference"]),
        ]
    )
