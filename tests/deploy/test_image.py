"""deploy/Dockerfile: what the image is like. `.ci/run` runs its steps (`.ci/image.py`) and what they install."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from gateway.config import parse, warnings
from tests.support.house import House, free_port

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "deploy" / "Dockerfile").read_text("utf-8")


@pytest.fixture(scope="module")
def image() -> ModuleType:
    """`.ci/image.py`, which CI runs."""
    spec = importlib.util.spec_from_file_location("ci_image", ROOT / ".ci" / "image.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def stages(image: ModuleType) -> list[list[tuple[str, str]]]:
    """The steps of each stage."""
    found: list[list[tuple[str, str]]] = []
    for word, rest in image.instructions(TEXT):
        if word == "FROM":
            found.append([])
        found[-1].append((word, rest))
    return found


def test_nothing_is_built_in_the_image_that_runs(stages: list[list[tuple[str, str]]]) -> None:
    assert len(stages) == 2
    last = stages[-1]
    assert [rest for word, rest in last if word == "RUN"] == []
    assert ("RUN", "/opt/assent/bin/pip uninstall --yes setuptools pip") in stages[0]
    assert {rest.partition(" AS ")[0] for stage in stages for word, rest in stage if word == "FROM"} == {
        "python:3.11-slim"
    }


def test_it_runs_as_nobody_and_stops_when_it_is_asked(stages: list[list[tuple[str, str]]]) -> None:
    last = dict(stages[-1])
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", last["USER"]), "a number, which Kubernetes can check"
    assert last["STOPSIGNAL"] == "SIGTERM"
    assert json.loads(last["ENTRYPOINT"]) == ["/opt/assent/bin/assent"]
    assert json.loads(last["CMD"]) == ["serve", "--config", "/etc/assent/config.toml"]
    assert ("COPY", "deploy/config.toml /etc/assent/config.toml") in stages[-1]


def test_everything_is_installed_from_hashes(stages: list[list[tuple[str, str]]]) -> None:
    installs = [rest for word, rest in stages[0] if word == "RUN" and " install " in rest]
    assert len(installs) == 2
    assert all("--require-hashes" in rest or "--no-deps --no-build-isolation" in rest for rest in installs)


def test_ci_understands_every_step(image: ModuleType) -> None:
    for word, _ in image.instructions(TEXT):
        assert hasattr(image.Image, f"_{word.lower()}"), word


def test_what_the_steps_copy_is_sent_to_the_builder(image: ModuleType) -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    for word, rest in image.instructions(TEXT):
        if word == "COPY":
            options, (*sources, _) = image.flags(rest)
            assert options.get("from") or {f"!{source}" for source in sources} <= set(ignored)


async def test_the_health_check_tells_a_gateway_from_none(tmp_path: Path, stages: list[list[tuple[str, str]]]) -> None:
    command: list[str] = json.loads(dict(stages[-1])["HEALTHCHECK"].partition("CMD ")[2])

    def status(port: object) -> int:
        words = [word.replace(":8080/", f":{port}/") for word in command]
        return subprocess.run([sys.executable, *words[1:]], check=False, capture_output=True).returncode

    assert command[0] == "/opt/assent/bin/python3"
    assert status(free_port()) != 0
    async with House(tmp_path).up() as house:
        assert await asyncio.to_thread(status, house.values["port"]) == 0


def test_its_configuration_is_good_with_what_the_environment_has_to_say() -> None:
    config = parse((ROOT / "deploy" / "config.toml").read_text("utf-8"), ENVIRON)
    assert [str(warning) for warning in warnings(config)] == []


ENVIRON = {
    "ASSENT_PUBLIC_URL": "https://gateway.example.com",
    "ASSENT_STORE": "postgresql://u:p@h/d?sslmode=verify-full&sslrootcert=/etc/assent-tls/ca.crt",
    "ASSENT_API_KEY": "key",
    "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "TWILIO_AUTH_TOKEN": "token",
    "TWILIO_SENDER": "+15550006000",
}
