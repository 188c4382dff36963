"""The configuration file as commands read it: all mistakes at once on stderr, exit status 1."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from gateway.config import Config, ConfigError, load, render

ConfigFile = Annotated[Path, typer.Option("--config", "-c", help="The configuration file.")]
DEFAULT = Path("config.toml")


def read(path: Path) -> Config:
    """The configuration of a file; ends the command when it has mistakes."""
    try:
        return load(path, os.environ)
    except ConfigError as error:
        typer.echo(render(error.mistakes), err=True)
        raise typer.Exit(1) from None
