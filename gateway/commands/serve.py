"""`assent serve`: runs the gateway until SIGTERM or Ctrl-C; SIGHUP reloads the file."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog
import typer

from gateway.commands.config_file import DEFAULT, ConfigFile, read
from gateway.config import Config, ConfigError, load, render, warnings
from gateway.runtime import logging

if TYPE_CHECKING:
    from gateway.app import Gateway

log = structlog.get_logger()

RELOAD_PAUSE = 1.0
"""Seconds between two reloads: reading a file is much work, and a burst of signals must not slow down sending."""


class TaskBroken(Exception):
    """A task of the gateway failed repeatedly; the message says which."""


def serve(
    config: ConfigFile = DEFAULT, log_level: str = typer.Option("info", help="debug, info, warning, error.")
) -> None:
    """Run the gateway: webhooks, API and dispatcher."""
    gc.disable()  # what the start makes stays: see settle_memory
    from gateway.app import Unstartable  # the whole gateway: the other commands start without it
    from gateway.web.connections import raise_descriptors

    logging.configure(log_level)
    settings = read(config)
    raise_descriptors()
    for warning in warnings(settings):
        log.warning("config.warning", path=warning.path, message=warning.message)
    try:
        _run_to_the_end(run(config, settings))
    except Unstartable as error:
        typer.echo(f"assent cannot start: {error}", err=True)
        raise typer.Exit(1) from None
    except TaskBroken as error:
        typer.echo(f"assent stops and has to be restarted: {error}", err=True)
        raise typer.Exit(1) from None


def _run_to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Run on uvloop where it is installed."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


async def run(path: Path, config: Config) -> None:
    """Serve until a signal says to stop. Raises Unstartable, and TaskBroken when a task failed repeatedly."""
    from gateway.app import Gateway

    loop = asyncio.get_running_loop()
    stop, reload = asyncio.Event(), asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    loop.add_signal_handler(signal.SIGHUP, reload.set)
    if config.gateway.node is not None:
        structlog.contextvars.bind_contextvars(node=config.gateway.node)
    async with Gateway(config) as gateway:
        settle_memory()
        log.info(
            "serve.ready",
            url=gateway.url,
            public_url=str(config.gateway.public_url),
            simulator=gateway.simulator.url if gateway.simulator else None,
            console=gateway.console_url,
            phones=f"{gateway.console_url}/phones" if gateway.console_url and gateway.simulator else None,
            channels=sorted(gateway.context.channels),
            pid=os.getpid(),
        )
        failed = gateway.tasks.failed
        while not (stop.is_set() or failed.is_set()):
            await first_of(stop.wait(), reload.wait(), failed.wait())
            if reload.is_set() and not stop.is_set():
                reload.clear()
                await first_of(stop.wait(), failed.wait(), take_over(gateway, path))
                await first_of(stop.wait(), failed.wait(), asyncio.sleep(RELOAD_PAUSE))
        log.info("serve.stopping", why=gateway.tasks.why or None)
    log.info("serve.stopped")
    if failed.is_set():
        raise TaskBroken(gateway.tasks.why)


async def first_of(*works: Coroutine[Any, Any, Any]) -> None:
    """Wait for the first of these to end; the others are cancelled, and have ended when this returns."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def settle_memory() -> None:
    """What exists after the start stays: the garbage collector is told not to look at it again. It runs less often
    too, since a batch makes tens of thousands of objects, nearly none of them in a cycle."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    gc.enable()


async def take_over(gateway: Gateway, path: Path) -> None:
    """SIGHUP: apply the new file as a whole if it is valid, or keep the old one and log why."""
    try:
        config = await asyncio.to_thread(load, path, os.environ)
        wrong = await gateway.reload(config)
    except ConfigError as error:
        log.error("reload.rejected", mistakes=render(error.mistakes).splitlines())
        return
    except Exception as error:  # whatever went wrong, the old configuration serves on
        log.exception("reload.failed", error=ascii(error))
        return
    if wrong:
        log.error("reload.rejected", mistakes=render(wrong).splitlines())
    else:
        log.info("reload.done", channels=sorted(gateway.context.channels), groups=sorted(config.groups))
