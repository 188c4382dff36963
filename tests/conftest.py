"""Fixtures of the whole suite."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, settings

from tests.support.house import House
from tests.support.meta import both_media
from tests.support.sql_watch import Watch

settings.register_profile("suite", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")  # the same examples each time, however slow the machine


@pytest.hookimpl(optionalhook=True)  # without the plug-in there is one worker
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two workers a core: half of a test's time is waiting for the gateway."""
    return 2 * (os.cpu_count() or 1)


@pytest.fixture(autouse=True)
def _plain_tracebacks() -> Iterator[None]:
    """As the gateway logs them. The library's own way, with every local value, takes half a second each."""
    plain = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[structlog.processors.add_log_level, plain])
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def _sql() -> Iterator[Watch]:
    watch = Watch()
    with watch.watching():
        yield watch


@pytest.fixture(autouse=True)
def _registered_sql_alone(_sql: Watch) -> Iterator[None]:
    """All SQL that the gateway executes in a test is one of the store's registered statements."""
    yield
    strangers, _sql.strangers = _sql.strangers, set()
    assert not strangers, "make it with gateway.store.statements: " + "; ".join(map(str, sorted(strangers)))


@pytest.fixture(autouse=True)
def _patient(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A webhook is answered 503 after 4 seconds, and a message goes back first that is not handed over within half a
    second of its claim: a busy machine may need so long for any of them. Here they have a minute, but for tests that
    are about time, marked `answer_within`."""
    if request.node.get_closest_marker("answer_within") is None:
        monkeypatch.setattr("gateway.web.webhooks.ANSWER_WITHIN", 60.0)
        monkeypatch.setattr("gateway.outbound.dispatcher.BEGIN_WITHIN", 60.0)
        monkeypatch.setattr("channels.simulator.hub.WEBHOOK_TIMEOUT", 60.0)


@pytest.fixture
async def house(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """A running gateway; `@pytest.mark.parametrize("house", [{...}], indirect=True)` sets values of its file."""
    values = getattr(request, "param", {})
    async with House(tmp_path, **values).up() as running:
        yield running


@pytest.fixture
async def both(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """A running gateway with an SMS and a WhatsApp channel; parametrized as `house` is."""
    async with both_media(tmp_path, **getattr(request, "param", {})).up() as running:
        yield running
