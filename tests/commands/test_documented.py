"""docs/commands.md names every command and every option that there is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer

from gateway.cli import app

PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")


def commands(command: Any, path: str = "assent") -> dict[str, Any]:
    """Every command by its full name."""
    if hasattr(command, "commands"):
        found = (commands(each, f"{path} {name}") for name, each in command.commands.items())
        return {name: each for group in found for name, each in group.items()}
    return {path: command}


COMMANDS = commands(typer.main.get_command(app))
SECTIONS = {
    name: part
    for part in PAGE.split("\n## ")[1:]
    for name in re.findall(r"`(assent [a-z]+(?: [a-z]+)?)", part.partition("\n")[0])
}


def test_every_command_has_a_section_and_every_section_a_command() -> None:
    assert set(SECTIONS) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_there(name: str) -> None:
    flags = {
        flag
        for option in COMMANDS[name].params
        if option.param_type_name == "option"
        for flag in (*option.opts, *option.secondary_opts)
        if flag.startswith("--") and flag != "--help"
    }
    assert set(re.findall(r"`(--[a-z-]+)`", SECTIONS[name])) == flags
