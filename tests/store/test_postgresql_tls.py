"""TLS to PostgreSQL as the store's URL asks for it: the right server is accepted, any other refused in plain words, and
no secret of the URL is ever said."""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import aiohttp
import asyncpg
import pytest
import sqlalchemy as sa

from gateway.app import Gateway, Unstartable
from gateway.config import parse
from gateway.store.postgresql_store import PostgresqlStore
from tests.support.certificates import OPENSSL, authority, certificate
from tests.support.house import House
from tests.support.postgresql import Server
from tests.support.runner import process, runner

pytestmark = [
    pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed"),
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
]

PASSWORD, KEY_PASSWORD = "zq9-sesame-zq9", "zq8-sesame-zq8"
ENCRYPTED = sa.text("SELECT ssl, client_dn FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
"""Whether this connection is encrypted, and by whose certificate."""


class TlsServer(Server):
    """A server with a certificate for the name localhost by the authority `ours`, and users whom it asks for their
    password or their certificate."""

    def __init__(self, folder: Path) -> None:
        super().__init__(ssl="on", ssl_cert_file="localhost.pem", ssl_key_file="localhost.key", ssl_ca_file="ours.pem")
        self.files = folder
        for name in ("ours", "theirs"):
            authority(folder, name)
        certificate(folder, "localhost", "ours", "subjectAltName=DNS:localhost")
        for name in ("certified", "locked"):
            certificate(folder, name, "ours", password=KEY_PASSWORD if name == "locked" else None)
        for name in ("localhost.pem", "localhost.key", "ours.pem"):
            there = shutil.copy(folder / name, self._data)
            if self._user is not None:
                shutil.chown(there, self._user)
            os.chmod(there, 0o600)
        Path(self._data, "pg_hba.conf").write_text(
            "host all assent 127.0.0.1/32 trust\nhost all worded 127.0.0.1/32 scram-sha-256\n"
            "hostssl all certified,locked 127.0.0.1/32 cert\n"
        )

    def url(self, user: str = "assent", host: str = "localhost", **parameters: object) -> str:
        """An address of it, with these parameters; those that name files mean this fixture's."""
        files = {name: self.files / str(value) for name, value in parameters.items() if name in FILES}
        query = "&".join(f"{name}={quote(str(value), '/')}" for name, value in (parameters | files).items())
        return f"postgresql://{user}@{host}:{self.port}/postgres?{query}"


FILES = ("sslrootcert", "sslcert", "sslkey")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    """One for all tests."""
    made = TlsServer(tmp_path_factory.mktemp("certificates"))
    made.start()
    yield made
    made.remove()


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """What a refused connection leaves is gone before the next test. asyncpg closes it, which with TLS takes until the
    server closes it too: a command may end before."""
    yield
    gc.collect()


@pytest.fixture
async def users(server: TlsServer) -> None:
    """The server's users are there."""
    connection = await asyncpg.connect(f"{server.address}/postgres", ssl=False)
    for user in ("worded", "certified", "locked"):
        if not await connection.fetchval("SELECT count(*) FROM pg_roles WHERE rolname = $1", user):
            await connection.execute(f"CREATE ROLE {user} LOGIN SUPERUSER PASSWORD '{PASSWORD}'")
    await connection.close()


GOOD = [
    pytest.param("assent", {"sslmode": "verify-full", "sslrootcert": "ours.pem"}, "", id="verify-full"),
    pytest.param(f"worded:{PASSWORD}", {"sslmode": "verify-full", "sslrootcert": "ours.pem"}, "", id="a password"),
    pytest.param(
        "certified",
        {"sslmode": "verify-full", "sslrootcert": "ours.pem", "sslcert": "certified.pem", "sslkey": "certified.key"},
        "/CN=certified",
        id="a certificate of ours",
    ),
    pytest.param(
        "locked",
        {
            "sslmode": "verify-full", "sslrootcert": "ours.pem", "sslcert": "locked.pem", "sslkey": "locked.key",
            "sslpassword": KEY_PASSWORD,
        },
        "/CN=locked",
        id="a certificate whose key has a password",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("user", "parameters", "client"), GOOD)
async def test_the_right_server_is_accepted(
    server: TlsServer, users: None, user: str, parameters: dict[str, str], client: str
) -> None:
    store = PostgresqlStore(server.url(user, **parameters))
    await store.open()
    encrypted, by = await store.read(lambda connection: connection.execute(ENCRYPTED).one())
    await store.close()
    assert (encrypted, by or "") == (True, client)


FULL = {"sslmode": "verify-full", "sslrootcert": "ours.pem"}
WRONG = [
    pytest.param(
        "assent", "localhost", FULL | {"sslrootcert": "theirs.pem"},
        "the server's certificate is not signed by the authority that sslrootcert names", id="another authority",
    ),
    pytest.param(
        "assent", "127.0.0.1", FULL, "the server's certificate is for another address: the host in the URL has to be",
        id="another host",
    ),
    pytest.param(
        "assent", "localhost", FULL | {"sslrootcert": "nothing.pem"}, "sslrootcert: the file ", id="no such file"
    ),
    pytest.param(
        "assent", "localhost", FULL | {"sslrootcert": "ours.key"}, "no TLS with the server: ", id="no certificate in it"
    ),
    pytest.param(
        f"worded:{PASSWORD}x", "localhost", FULL, 'password authentication failed for user "worded"',
        id="another password",
    ),
    pytest.param(
        "certified", "localhost", FULL, "connection requires a valid client certificate", id="no certificate of ours"
    ),
    pytest.param(
        "locked", "localhost",
        FULL | {"sslcert": "locked.pem", "sslkey": "locked.key", "sslpassword": f"{KEY_PASSWORD}x"},
        "no TLS with the server: ", id="another password of the key",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("user", "host", "parameters", "said"), WRONG)
async def test_any_other_is_refused_in_words(
    server: TlsServer, users: None, tmp_path: Path, user: str, host: str, parameters: dict[str, str], said: str
) -> None:
    house = House(tmp_path)
    house.database = server.url(user, host, **parameters)
    file = tmp_path / "config.toml"
    file.write_text(house.toml(), encoding="utf-8")
    checked = await runner(file)("check", "--online", status=1)
    line = next(line for line in checked.output.splitlines() if line.startswith("gateway.store: "))
    assert line.startswith(f"gateway.store: {said}"), line

    async def started() -> None:
        async with Gateway(parse(house.toml(), {})):
            pass

    with pytest.raises(Unstartable) as refused:
        await asyncio.to_thread(asyncio.run, started())
    assert said in str(refused.value)
    for secret in (PASSWORD, KEY_PASSWORD):
        assert secret not in checked.output + str(refused.value)


async def test_serve_says_it_in_a_line(server: TlsServer, tmp_path: Path) -> None:
    house = House(tmp_path)
    house.database = server.url(f"assent:{PASSWORD}", **FULL | {"sslrootcert": "theirs.pem"})
    (tmp_path / "config.toml").write_text(house.toml(), encoding="utf-8")
    env = {name: value for name, value in os.environ.items() if name == "PYTHONPATH"}
    status, output = await process("serve", folder=tmp_path, env=env)
    assert status == 1
    assert output.splitlines()[-1].startswith("assent cannot start: the database postgresql://assent:***@localhost:")
    assert output.splitlines()[-1].endswith("is not signed by the authority that sslrootcert names")
    assert "Traceback" not in output
    assert PASSWORD not in output


async def test_a_server_without_tls_is_told_from_one_with_it(tmp_path: Path) -> None:
    plain = Server()
    try:
        plain.start()
        store = PostgresqlStore(f"{plain.address}/postgres?sslmode=require")
        with pytest.raises(Exception, match="rejected SSL upgrade"):
            await store.open()
        await store.close()
    finally:
        plain.remove()


@pytest.mark.answer_within
async def test_a_certificate_that_goes_while_the_gateway_runs_is_a_failure_of_the_store(
    server: TlsServer, users: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What comes in meanwhile is not stored and not answered, and /readyz says why without a secret."""
    root = shutil.copy(server.files / "ours.pem", server.files / "moved.pem")
    house = House(tmp_path)
    house.database = server.url(f"worded:{PASSWORD}", **FULL | {"sslrootcert": "moved.pem"})
    async with aiohttp.ClientSession() as house.http, Gateway(parse(house.toml(), {})) as house.gateway:
        assert (await house.text("+15551230001", "JOIN"))["status"] == 200
        os.remove(root)
        server.stop()
        server.start()

        async def told() -> bool:
            async with house.http.get(f"{house.url}/readyz") as answer:
                return answer.status == 503 and "sslrootcert: the file " in await answer.text()

        await house.until(told)
        assert (await house.text("+15551230001", "STOP"))["status"] == 503
        async with house.http.get(f"{house.url}/readyz") as answer:
            said = await answer.text()
        shutil.copy(server.files / "ours.pem", root)

        async def ready() -> bool:
            async with house.http.get(f"{house.url}/readyz") as answer:
                return answer.status == 200

        await house.until(ready)
        assert (await house.text("+15551230001", "STOP"))["status"] == 200
        assert (await house.consent("+15551230001"))["state"] == "unsubscribed"
    assert PASSWORD not in said + "".join(capsys.readouterr())
