"""README.md and docs/ are true: their commands print what is shown there, but for times, ids and ports."""

from __future__ import annotations

import json
import os
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from gateway.config import parse
from gateway.core.message_status import MessageStatus
from gateway.core.policy.gates import Reason
from tests.support.house import House
from tests.support.runner import process

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = ROOT / "docs"
API = (DOCS / "api.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
VARYING = {
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z": "<time>",
    r"\b\d\d:\d\d:\d\d\b": "<clock>",
    r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b": "<id>",
    r"\b(SM|MM)[0-9a-f]{32}\b": "<sid>",
    r"\b[5-9] entries\b": "<entries>",  # a prompt that a slow machine hands over too late goes back first
}
"""What is another one each time."""


def shown_on(page: str) -> list[tuple[str, str]]:
    """Every command that a page shows, in its order, with the output that it shows."""
    commands = []
    for block in BLOCK.findall(page):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            commands.append((command, output))
    return commands


def plain(text: str) -> Any:
    """An output without what varies; JSON as its value."""
    for pattern, name in VARYING.items():
        text = re.sub(pattern, name, text)
    if text.startswith("{"):
        return json.loads(text.replace("\n", ""))
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def shown_of(found: Any, wanted: Any) -> Any:
    """Of an answer the members that the page shows: answers may grow."""
    if isinstance(found, dict) and isinstance(wanted, dict):
        return {name: shown_of(each, wanted[name]) for name, each in found.items() if name in wanted}
    return found


class Shell:
    """Runs the commands of the pages against a house."""

    def __init__(self, house: House, folder: Path) -> None:
        self._house = house
        self._folder = folder
        self._env = {name: value for name, value in os.environ.items() if not name.startswith("ASSENT_")}

    async def run(self, command: str) -> str:
        """What a command prints."""
        words = [os.path.expandvars(word) for word in shlex.split(self._expanded(command))]
        match words:
            case ["export", setting]:
                name, _, value = setting.partition("=")
                self._env[name] = value
                return ""
            case ["curl", *rest]:
                return await self._curl(rest)
            case ["assent", *rest]:
                _, output = await process(*rest, folder=self._folder, env=self._env)
                return output
        raise AssertionError(f"a page shows a command that this test cannot run: {command}")

    def _expanded(self, command: str) -> str:
        return re.sub(r'"\$(\w+)"', lambda match: shlex.quote(self._env[match[1]]), command)

    async def _curl(self, words: list[str]) -> str:
        options: dict[str, list[str]] = {"-H": [], "-X": [], "--json": []}
        url = ""
        rest = iter(words)
        for word in rest:
            if word in options:
                options[word].append(next(rest))
            elif word != "-s":
                url = word.replace("http://127.0.0.1:8080", self._house.url)
        headers = dict(header.split(": ", 1) for header in options["-H"])
        extra: dict[str, Any] = {"json": json.loads(options["--json"][0])} if options["--json"] else {}
        method = (options["-X"] or ["POST" if extra else "GET"])[0]
        async with self._house.http.request(method, url, headers=headers, **extra) as answer:
            text = await answer.text()
        if method == "POST" and url.endswith("/campaigns"):
            await self._finished(json.loads(text)["id"])
        return text

    async def _finished(self, campaign: str) -> None:
        """A reader takes a moment for the next command; this makes sure that it was enough."""
        key = self._env["AUTH"].rpartition(" ")[2]

        async def reached() -> bool:
            _, found = await self._house.api("GET", f"/v1/campaigns/{campaign}", key=key)
            return bool(found["state"] == "finished")

        await self._house.until(reached)


async def test_the_commands_of_the_walk_and_then_of_the_api_print_what_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the default file's store is beside it
    escaped = (ROOT / "config.toml").read_text(encoding="utf-8").replace("{", "{{").replace("}", "}}")
    text = escaped.replace("127.0.0.1:8080", "127.0.0.1:{port}").replace("127.0.0.1:8090", "127.0.0.1:{simulator}")
    house = House(tmp_path, text=text)
    (tmp_path / "config.toml").write_text(house.toml(), encoding="utf-8")
    async with house.up():
        shell = Shell(house, tmp_path)
        for command, output in shown_on(README) + shown_on(API):
            wanted = plain(output)
            assert shown_of(plain(await shell.run(command)), wanted) == wanted, command


def test_the_walk_and_the_api_are_shown() -> None:
    walk = [command.split()[0] for command, _ in shown_on(README)]
    assert walk.count("assent") >= 6
    assert [command.split()[0] for command, _ in shown_on(API)].count("curl") >= 5
    assert [command.split()[3] for command, _ in shown_on(README) if command.startswith("assent text")] == [
        "JOIN",
        "Y",
        "STOP",
    ]


def test_the_smallest_file_of_the_documentation_is_good() -> None:
    page = (DOCS / "configuration.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"<!-- example -->\n```toml\n(.*?)```", page, re.DOTALL)
    env = {"ASSENT_API_KEY": "k", "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "t"}
    config = parse(example, env)
    assert set(config.groups) == {"sms-promos"}


def test_the_tables_of_statuses_name_every_status_and_reason() -> None:
    page = (DOCS / "statuses.md").read_text(encoding="utf-8")
    first = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    named = {name for cell in first for name in re.findall(r"`([a-z_]+)`", cell)}
    assert set(MessageStatus) | set(Reason) <= named


def test_readme_is_read_in_two_minutes() -> None:
    assert len(README.splitlines()) <= 130


def test_it_has_one_command_to_run_and_one_to_test() -> None:
    commands = [line for line in README.splitlines() if line.startswith("python3 -m venv ")]
    assert commands == [
        "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/assent serve",
        "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/python -m pytest",
    ]


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_page_is_reached_from_readme_and_from_the_first_page_of_the_site() -> None:
    pages = {page.name for page in DOCS.glob("*.md")} - {"index.md"}
    assert pages <= set(re.findall(r"\]\(docs/([^)#:]+)\)", README))
    assert pages <= set(re.findall(r"\]\(([^)#:]+)\)", (DOCS / "index.md").read_text(encoding="utf-8")))
