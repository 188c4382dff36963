"""Fixtures of the whole suite."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from threading import Thread

import pytest
import structlog
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, StaticPool, create_engine, select

from gateway.core import ids
from gateway.runtime import kept_grammar
from gateway.store.schema import metadata
from tests.support import house as houses
from tests.support import patience, postgresql
from tests.support.house import House
from tests.support.meta import both_media
from tests.support.sql_watch import Watch

settings.register_profile("suite", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")  # the same examples each time, however slow the machine
kept_grammar.prepare()


ENGINES = ("sqlite", "postgresql")
FROM_OUTSIDE = {
    "campaigns", "channel_health", "console", "consents", "contacts", "events", "gateway", "imports", "inbound",
    "outbound", "pages", "stores", "web/test_idempotency.py", "web/test_lists.py", "web/test_wrong_requests.py",
    "whatsapp",
}  # fmt: skip
"""The folders and files of tests from outside."""
ALIKE = {
    "campaigns/test_command.py", "campaigns/test_fairness.py", "campaigns/test_kill_during_upload.py",
    "campaigns/test_paused_channel.py", "campaigns/test_previews.py", "campaigns/test_recipient_upload.py",
    "campaigns/test_views_and_start.py",
    "channel_health/test_deactivations.py", "channel_health/test_error_scope.py", "channel_health/test_health.py",
    "channel_health/test_marketing_share_of_people.py", "channel_health/test_messaging_limit.py",
    "channel_health/test_pauses_of_error_tables.py", "channel_health/test_quality.py",
    "channel_health/test_restrictions.py", "channel_health/test_throughput.py", "consents/test_carrier_blocks.py",
    "consents/test_form_prompts.py", "consents/test_lifting_stops.py", "consents/test_likely_opt_outs.py",
    "consents/test_prompts.py", "consents/test_times.py", "consents/test_transitions.py",
    "consents/test_words_and_languages.py", "console/test_campaign_people.py",
    "console/test_campaigns.py", "console/test_forms.py", "console/test_hostile_words.py", "console/test_login.py",
    "console/test_masking.py", "console/test_pages.py", "console/test_phones.py", "gateway/test_clock_a_day_ahead.py",
    "gateway/test_clock_put_back.py", "gateway/test_random_histories.py", "gateway/test_telemetry.py",
    "imports/test_braze.py", "imports/test_imports.py", "inbound/test_classification.py", "outbound/test_backlog.py",
    "outbound/test_dry_run.py", "outbound/test_marketing_pace.py", "outbound/test_provider_errors.py",
    "outbound/test_quiet_hours.py", "outbound/test_rate.py", "outbound/test_variables.py", "pages/test_error_pages.py",
    "pages/test_hostile_visitors.py", "pages/test_preference_links.py", "pages/test_preference_words.py",
    "pages/test_preferences.py", "pages/test_turnstile.py", "whatsapp/test_combining_marks.py",
    "whatsapp/test_consent.py", "whatsapp/test_opt_in.py", "whatsapp/test_payloads.py", "whatsapp/test_routing.py",
    "whatsapp/test_sending.py", "whatsapp/test_templates.py", "whatsapp/test_thousand_updates.py",
}  # fmt: skip
"""Those of them that are more about what is decided than about what is stored: on PostgreSQL when asked for."""
HOUSES = {"house", "both", "House", "both_media", "gateway"}
"""Names by which a test, or its module, has a running gateway."""
SERVER = pytest.StashKey[postgresql.Server]()
FILES = pytest.StashKey[str]()
MEMORY = Path("/dev/shm")
"""The folder that Linux keeps in memory: no test loses power, so that none needs a disk."""
ROOM = 4 * 2**30
"""Bytes that the files of the tests may take: those of a test that passed go with it."""


@pytest.hookimpl(optionalhook=True)  # without the plug-in there is one worker
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two workers a core: half of a test's time is waiting for the gateway."""
    return 2 * (os.cpu_count() or 1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--engine`: the store of the tests from outside."""
    says = "the store of tests from outside; `all`: each on both; `both`: but those once that are alike on them"
    parser.addoption("--engine", choices=[*ENGINES, "both", "all"], default="both", help=says)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Files in memory, where there is room; one PostgreSQL server for all workers, started where none is named in the
    environment."""
    if hasattr(config, "workerinput"):
        return
    if config.option.basetemp is None and _has_room(MEMORY):
        config.option.basetemp = config.stash[FILES] = tempfile.mkdtemp(prefix="assent-tests-", dir=MEMORY)
    if config.getoption("engine") == "sqlite" or postgresql.ADDRESS in os.environ:
        return
    config.stash[SERVER] = server = postgresql.Server()
    server.start()
    os.environ[postgresql.ADDRESS] = server.address


def pytest_unconfigure(config: pytest.Config) -> None:
    """They go with the tests."""
    if FILES in config.stash:
        shutil.rmtree(config.stash[FILES], ignore_errors=True)
    server = config.stash.get(SERVER, None)
    if server is not None:
        del os.environ[postgresql.ADDRESS]
        server.remove()


def _has_room(folder: Path) -> bool:
    """Whether programs and enough files can be put here."""
    if not folder.is_dir():
        return False
    there = os.statvfs(folder)
    return there.f_bavail * there.f_frsize >= ROOM and not there.f_flag & os.ST_NOEXEC


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests from outside run on both engines, but those that are about SQLite's file."""
    wanted = metafunc.config.getoption("engine")
    engines = [wanted] if wanted in ENGINES else ENGINES
    if metafunc.definition.get_closest_marker("postgresql") is not None:
        engines = ["postgresql"] if wanted != "sqlite" else []
    elif not _from_outside(metafunc) or (wanted == "both" and _is_of(metafunc, ALIKE)):
        engines = ["sqlite"]
    metafunc.parametrize("_engine", engines, indirect=True, ids=None if len(engines) > 1 else [pytest.HIDDEN_PARAM])


def _from_outside(metafunc: pytest.Metafunc) -> bool:
    if not _is_of(metafunc, FROM_OUTSIDE) or metafunc.definition.get_closest_marker("sqlite") is not None:
        return False
    return bool(HOUSES & {*metafunc.fixturenames, *vars(metafunc.module)})


def _is_of(metafunc: pytest.Metafunc, places: set[str]) -> bool:
    path = Path(str(metafunc.module.__file__))
    return bool(places & {path.parent.name, f"{path.parent.name}/{path.name}"})


@pytest.fixture(autouse=True)
def _engine(request: pytest.FixtureRequest) -> Iterator[None]:
    """Which store the houses of a test have; no database of it is left."""
    houses.engine = request.param
    yield
    houses.engine = "sqlite"
    if request.param == "postgresql":
        dropping = Thread(target=lambda: asyncio.run(postgresql.drop_all()))
        dropping.start()
        dropping.join()


@pytest.fixture(autouse=True)
def _ids_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of a process never go back, and the clock of another test may have been far ahead."""
    monkeypatch.setattr(ids, "_last", 0)


@pytest.fixture(autouse=True)
def _plain_tracebacks() -> Iterator[None]:
    """As the gateway logs them. The library's own way, with every local value, takes half a second each."""
    plain = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[structlog.processors.add_log_level, plain])
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def empty_store() -> Iterator[Engine]:
    """Tables without rows in memory, for the examples of a test: each rolls back what it wrote."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    metadata.create_all(engine)
    yield engine
    with engine.connect() as connection:
        left = [name for name, table in metadata.tables.items() if connection.execute(select(table)).first()]
    engine.dispose()
    assert not left, f"an example did not roll back what it wrote to {left}"


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
    """A webhook is answered 503 after 4 seconds, a statement is given up after 4.5, and a message goes back that is not
    handed over within half a second of its claim: a busy machine may need so long for any of them. Here they have a
    minute, but for tests that are about time, marked `answer_within`."""
    if request.node.get_closest_marker("answer_within") is None:
        patience.have(monkeypatch)


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
