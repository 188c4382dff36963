"""`assent check`: every mistake of the file at once; with `--online` the providers are asked as well."""

from __future__ import annotations

import asyncio

import typer

from gateway.commands.config_file import DEFAULT, ConfigFile, read
from gateway.config import Config, render, warnings
from gateway.store import location
from gateway.store.errors import StoreFailed


def check(
    config: ConfigFile = DEFAULT,
    online: bool = typer.Option(
        False,
        "--online",
        help="Ask each provider whether credentials and sender are good, and the database.",
    ),
) -> None:
    """Read the configuration and say what is wrong with it; exit status 1 on any mistake."""
    settings = read(config)
    unwise = warnings(settings)
    if unwise:
        typer.echo(render([], unwise))
    problems = _store_problems(settings, online=online) + (asyncio.run(_provider_problems(settings)) if online else 0)
    if problems:
        raise typer.Exit(1)
    counts = [(len(settings.channels), "channel"), (len(settings.groups), "subscription group")]
    counts += [(len(unwise), "warning")] if unwise else []
    summary = ", ".join(f"{n} {noun}{'' if n == 1 else 's'}" for n, noun in counts)
    typer.echo(f"{config}: good ({summary})")


def _store_problems(config: Config, *, online: bool) -> int:
    """Say it when `serve` could not open the store; how many problems there are. A database is asked `online` only."""
    url = config.gateway.store.get_secret_value()
    try:
        if location.is_sqlite(url):
            location.writable(url)
        elif online:
            typer.echo(f"gateway.store: {asyncio.run(_database(url))}")
    except (location.NoStore, StoreFailed) as error:
        typer.echo(f"gateway.store: {error}")
        return 1
    return 0


async def _database(url: str) -> str:
    """What a PostgreSQL database is. Raises NoStore, StoreFailed."""
    from gateway.store.postgresql_store import read_once

    return await read_once(url, location.database_state)


async def _provider_problems(config: Config) -> int:
    """Ask every provider and say what it answers; how many problems there are."""
    from gateway.runtime.channel_factory import make  # the providers' libraries: only when they are asked

    problems = 0
    for id_ in config.channels:
        channel = make(id_, config)
        try:
            probe = await channel.probe()
        finally:
            await channel.aclose()
        problems += len(probe.problems)
        for line in probe.problems:
            typer.echo(f"channels.{id_}: {line}")
        for line in probe.warnings:
            typer.echo(f"warning: channels.{id_}: {line}")
        if not probe.problems:
            typer.echo(f"channels.{id_}: credentials and sender are good")
    return problems
