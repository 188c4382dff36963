"""`assent link`: the link by which people join a group, and its QR code."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from gateway.commands import output
from gateway.commands.api import fail
from gateway.commands.config_file import DEFAULT, ConfigFile, read
from gateway.config.mistakes import nearest


def link(
    group: Annotated[str, typer.Argument(metavar="GROUP", help="The id of a subscription group.")],
    language: Annotated[
        str | None, typer.Option("--language", help="The language of the opt-in word. Default: English, if it has one.")
    ] = None,
    channel: Annotated[
        str | None, typer.Option("--channel", help="The channel to join through. Default: the group's first.")
    ] = None,
    png: Annotated[Path | None, typer.Option("--png", help="Write the QR code to this PNG file.")] = None,
    svg: Annotated[Path | None, typer.Option("--svg", help="Write the QR code to this SVG file.")] = None,
    config: ConfigFile = DEFAULT,
) -> None:
    """Print the link by which people join a group, and on a terminal its QR code."""
    from gateway.pages import join_links  # segno: only here

    settings = read(config)
    named = settings.groups.get(group)
    if named is None:
        close = nearest(group, settings.groups)
        fail(f"{config} has no subscription group {group!r}{f' (did you mean {close}?)' if close else ''}")
    try:
        join = join_links.join_link(settings, named, language=language, channel=channel)
    except join_links.NoJoinLink as error:
        fail(str(error))
    for path, kind in ((png, join_links.png), (svg, join_links.svg)):
        if path is not None:
            _write(path, kind(join.url))
    output.facts([("link", join.url), ("word", join.word), ("number", join.number), ("channel", join.channel)])
    if output.on_terminal():
        join_links.qr_code(join.url).terminal(out=sys.stdout, compact=True)


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        fail(f"{path} cannot be written: {error.strerror}")
