"""The wiring of everything: store, channels, services, HTTP. It stops in the mirror order of the start."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any

import structlog
from aiohttp import web

from channels.channel import Channel
from channels.simulator.server import Simulator
from gateway.channel_health.deactivations import Deactivations
from gateway.channel_health.health_watch import HealthWatch
from gateway.channel_health.rating_poll import RatingPoll
from gateway.config import Config, Listen, Mistake, WhatsAppConfig, compatible
from gateway.consents.changes import Consents
from gateway.consents.phone_repair import unite_spellings
from gateway.core.clock import Clock, SystemClock
from gateway.core.ids import new_id
from gateway.events.sinks import Sinks
from gateway.housekeeping.clock_watch import ClockWatch
from gateway.housekeeping.membership import Membership
from gateway.housekeeping.retention import Purges
from gateway.housekeeping.sweep import Sweep
from gateway.inbound.catch_up import CatchUp
from gateway.inbound.handler import Inbound
from gateway.outbound.dispatcher import DRAIN, SEND_LIMIT, Dispatcher
from gateway.outbound.receipts import Receipts
from gateway.outbound.results import Results
from gateway.outbound.status_polling import StatusPolling
from gateway.outbound.submit import Submit
from gateway.pages.console import site as console
from gateway.runtime import channel_factory, kept_grammar
from gateway.runtime.context import Context
from gateway.runtime.metrics import Metrics
from gateway.runtime.supervisor import Supervisor
from gateway.runtime.telemetry import begin
from gateway.store import channels as channel_store
from gateway.store import copy_progress, location, subscription_groups
from gateway.store.engine import StoreError
from gateway.web.connections import Bounds, Connections
from gateway.web.server import application

log = structlog.get_logger()


POLLS = ("catch-up", "ratings", "status polling")
"""A channel's tasks besides its dispatcher, by name: they ask its provider."""


class Unstartable(Exception):
    """The gateway cannot start; the message says why in a sentence."""


class Gateway:
    """A running gateway. `async with Gateway(config)`: everything is up inside, nothing is left after."""

    def __init__(self, config: Config, clock: Clock | None = None, bounds: Bounds | None = None) -> None:
        self.config = config
        self._bounds = bounds or Bounds.of_process()
        self._clock = clock
        self.clock: Clock
        self.context: Context
        self.app: web.Application
        self.url = ""
        self._console: str | None = None
        self.simulator: Simulator | None = None
        self.recovered = 0
        self._exit = AsyncExitStack()
        self.tasks = Supervisor()
        self._dispatchers: dict[str, Dispatcher] = {}
        self.catch_ups: dict[str, CatchUp] = {}
        self.ratings: dict[str, RatingPoll] = {}
        self.status_pollings: dict[str, StatusPolling] = {}
        self._closing: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Gateway:
        """Start everything. Raises Unstartable."""
        try:
            await self._start()
        except BaseException as error:
            await self._exit.aclose()
            if isinstance(error, StoreError):
                raise Unstartable(f"the store failed: {error}") from error
            raise
        return self

    async def __aexit__(self, *error: object) -> None:
        """Stop everything: no new requests, then no new claims, what is in flight finishes, then the store."""
        await self._exit.aclose()

    async def _start(self) -> None:
        kept_grammar.prepare()  # before anybody writes
        try:
            store = location.store_at(self.config.gateway.store.get_secret_value())
        except location.NoStore as error:
            raise Unstartable(f"gateway.store: {error}") from error
        try:
            await store.open()
        except (StoreError, OSError) as error:
            await store.close()
            raise Unstartable(str(error)) from error
        self._exit.push_async_callback(store.close)
        self.clock = self._clock or SystemClock(store.wall)
        await self._simulate()
        node, metrics = new_id(self.clock.now()), Metrics()
        telemetry = begin(os.environ, node, metrics)
        self._exit.push_async_callback(telemetry.aclose)
        self.context = Context(
            store=store,
            clock=self.clock,
            config=self.config,
            channels={id_: channel_factory.make(id_, self.config) for id_ in self.config.channels},
            node=node,
            metrics=metrics,
            tracing=telemetry.tracing,
        )
        self._exit.push_async_callback(self._close_channels)
        self.membership = Membership(self.context)
        await self.membership.join()
        self._exit.push_async_callback(self._leave)
        if await store.read(copy_progress.unfinished):
            raise Unstartable("the store is a copy that is not finished: run `assent store copy` again, to its end")
        if not store.alone:  # first, and so it ends last: the lease is renewed however long the others take
            self._own("membership", self.membership.run, self.membership.stop)
        await store.write(lambda connection: channel_store.ensure(connection, sorted(self.config.channels)))
        await unite_spellings(self.context)
        await self._services()

    async def _simulate(self) -> None:
        if self.config.simulator is None:
            return
        gateway = self.config.gateway
        forwards = {gateway.public_url: gateway.listen.here} if gateway.listen.port else {}
        self.simulator = Simulator(str(self.config.simulator.listen), channel_factory.simulated(self.config), forwards)
        try:
            await self.simulator.start()
        except OSError as error:
            raise Unstartable(f"simulator.listen: cannot listen on {self.config.simulator.listen}: {error}") from error
        self._exit.push_async_callback(self.simulator.stop)

    async def _services(self) -> None:
        context = self.context
        inbound, receipts, submit = Inbound(context), Receipts(context), Submit(context)
        consents, results, sweep, purges = Consents(context), Results(context), Sweep(context), Purges(context)
        self._inbound, self._results, self._receipts = inbound, results, receipts
        clock_watch = ClockWatch(context)
        await clock_watch.begin()
        self.recovered = await sweep.recover()
        if self.recovered:
            log.warning("recovery.messages_unknown", messages=self.recovered)
        for service in (inbound, receipts, submit, consents, results):
            self._own(service.batcher.name, service.batcher.run, service.batcher.close)
        self._own("sweep", sweep.run, sweep.stop)
        self._own("purges", purges.run, purges.stop)
        self._own("clock", clock_watch.run, clock_watch.stop)
        self.health_watch = HealthWatch(context)
        self.deactivations = Deactivations(context)
        self._own("deactivations", self.deactivations.run, self.deactivations.stop, patience=1.0)
        self._own("health", self.health_watch.run, self.health_watch.stop)
        sinks = self._sinks = Sinks(context)
        await sinks.add(context.config.event_sinks)
        self._own("sinks", sinks.run, sinks.stop)
        self._exit.push_async_callback(self._end_channels)
        for channel in context.channels.values():
            self._start_channel(channel)
        connections = Connections(self._bounds, lambda why: context.metrics.connections_closed.labels(why).inc())
        simulator = self.simulator.url if self.simulator is not None else None
        self.app = application(
            context, inbound, receipts, submit, consents, sinks, self.catch_ups, self.tasks.down, connections, simulator
        )
        self._own("connections", connections.run, connections.stop)
        await self._listen_for_console(connections, simulator)
        self.url = await self._listen(self.app, self.config.gateway.listen, "gateway.listen", connections)
        self._exit.callback(self._claim_no_more)

    async def _listen_for_console(self, connections: Connections, simulator: str | None) -> None:
        listen = self.config.console.listen
        if listen is not None:
            app = console.apart(self.app, simulator)
            self._console = await self._listen(app, listen, "console.listen", connections)

    @property
    def console_url(self) -> str | None:
        """Where the console is, None where there is none."""
        url = self._console or (self.url if console.is_shared(self.config) else None)
        return f"{url}/console" if url is not None else None

    async def _listen(self, app: web.Application, listen: Listen, key: str, connections: Connections) -> str:
        """Serve an application; `key` is the configuration's. Returns the URL. Raises Unstartable."""
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=5.0, lingering_time=2.0)
        await runner.setup()
        assert runner.server is not None
        self._exit.push_async_callback(runner.cleanup)
        try:
            protocols = connections.guarded(runner.server)
            listener = await asyncio.get_running_loop().create_server(
                protocols, listen.host, listen.port, backlog=1024, reuse_address=True
            )
        except OSError as error:
            raise Unstartable(f"{key}: cannot listen on {listen}: {error.strerror or error}") from error
        self._exit.callback(listener.close)
        host, port = listener.sockets[0].getsockname()[:2]
        return f"http://{Listen(host, port)}"

    async def _leave(self) -> None:
        """The last step of a stop: this node's lease and what it leads are free for others at once."""
        try:
            await self.membership.leave()
        except StoreError as error:  # its lease ends by itself
            log.warning("node.not_left", error=str(error))

    def _claim_no_more(self) -> None:
        """The first step of a stop: every channel at once, so that all together have the time of one to finish."""
        self.tasks.tell(*(f"dispatch {id_}" for id_ in self._dispatchers))

    def _own(
        self,
        name: str,
        work: Callable[[], Coroutine[Any, Any, None]],
        stop: Callable[[], object],
        patience: float = 15.0,
    ) -> None:
        """Run a task, and end it in the mirror order of the start."""
        self.tasks.own(name, work, stop, patience)

        async def end() -> None:
            await self.tasks.end(name)

        self._exit.push_async_callback(end)

    def _start_channel(self, channel: Channel) -> None:
        """Start the tasks of a channel. A dispatcher that the channel's predecessor left goes on with the new one."""
        id_ = channel.id
        if id_ not in self._dispatchers:
            dispatcher = self._dispatchers[id_] = Dispatcher(self.context, channel, self._results)
            self.tasks.own(f"dispatch {id_}", dispatcher.run, dispatcher.stop)
        if channel.capabilities.inbound_lookup:
            catch_up = self.catch_ups[id_] = CatchUp(self.context, channel, self._inbound)
            self.tasks.own(f"catch-up {id_}", catch_up.run, catch_up.stop, patience=1.0)
        if channel.capabilities.status_lookup:
            polling = self.status_pollings[id_] = StatusPolling(self.context, channel, self._receipts)
            self.tasks.own(f"status polling {id_}", polling.run, polling.stop, patience=1.0)
        settings = self.context.config.channels[id_]
        if isinstance(settings, WhatsAppConfig):
            ratings = self.ratings[id_] = RatingPoll(self.context, channel, settings)
            self.tasks.own(f"ratings {id_}", ratings.run, ratings.stop, patience=1.0)

    async def _end_channels(self) -> None:
        """End the tasks of all channels together, and those that a reload still has to end."""
        ids = list(self.context.config.channels)
        await self.tasks.end(*(f"{task} {id_}" for id_ in ids for task in ("dispatch", *POLLS)))
        if closing := set(self._closing):
            _, late = await asyncio.wait(closing, timeout=DRAIN)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _close_channels(self) -> None:
        for channel in self.context.channels.values():
            await channel.aclose()

    async def reload(self, config: Config) -> list[Mistake]:
        """Apply a new configuration as a whole, or keep the old one and return what is wrong with the new one. It waits
        only for the store: requests on their way finish beside the new configuration."""
        if config == self.config:
            return []
        wrong = compatible(self.config, config)
        gone = sorted(self.config.groups.keys() - config.groups.keys())
        try:
            if gone:
                members = await self.context.store.read(
                    lambda connection: subscription_groups.members(connection, gone)
                )
                wrong += [
                    Mistake(f"subscription_groups.{id_}", f"has {n} people in it and cannot be dropped", None)
                    for id_, n in sorted(members.items())
                    if n
                ]
            if wrong:
                return wrong
            await self.context.store.write(lambda connection: channel_store.ensure(connection, sorted(config.channels)))
            await self._sinks.add(config.event_sinks)
        except StoreError as error:
            return [*wrong, Mistake("gateway.store", f"cannot be changed now: {error}", None)]
        self._take_over(config)
        return []

    def _take_over(self, config: Config) -> None:
        """Replace the configuration in one turn of the event loop, so that no task sees half of it."""
        context, old = self.context, self.context.channels
        kept = {id_ for id_ in old if self.config.channels[id_] == config.channels.get(id_)}
        kept = kept if self.config.gateway.public_url == config.gateway.public_url else set()
        fresh = {id_: channel_factory.make(id_, config) for id_ in config.channels.keys() - kept}
        context.channels = {id_: old[id_] if id_ in kept else fresh[id_] for id_ in sorted(kept | fresh.keys())}
        context.config = self.config = config
        for id_ in old.keys() - kept:
            task = asyncio.create_task(self._end_channel(old[id_], fresh.get(id_)), name=f"closing {id_}")
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)
        for id_ in sorted(fresh):
            self._start_channel(context.channels[id_])

    def _end_channel(self, channel: Channel, successor: Channel | None) -> Coroutine[Any, Any, None]:
        """End the tasks of a channel that changed or was removed; what it has in flight finishes, then it is closed."""
        id_ = channel.id
        self.catch_ups.pop(id_, None)
        self.ratings.pop(id_, None)
        self.status_pollings.pop(id_, None)
        in_flight: set[asyncio.Task[None]] = set()
        names = [f"{task} {id_}" for task in POLLS]
        if successor is None:
            self._dispatchers.pop(id_)
            names.append(f"dispatch {id_}")
        else:
            in_flight = self._dispatchers[id_].exchange(successor)
        ended = self.tasks.end(*names)

        async def close() -> None:
            try:
                await ended
                if in_flight:
                    await asyncio.wait(in_flight, timeout=SEND_LIMIT)
            finally:
                await channel.aclose()

        return close()
