"""Every key of the file stands in docs/configuration.md, and nothing else does."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from gateway.config.schema import every_key
from tests.config.config_example import WHOLE

ROOT = Path(__file__).parents[2]
NAMED = "channels|subscription_groups|keywords|replies|forms|texts"
"""Tables of tables with names of their own."""


def test_every_key_is_documented() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    documented = re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE)
    assert sorted(documented) == sorted(every_key())


def test_the_example_has_every_key() -> None:
    keys = {
        re.sub(rf"\b({NAMED})\.[\w-]+", r"\1.<id>", key.partition("_in.")[0]) + ("_in" if "_in." in key else "")
        for key in _keys(tomllib.loads(WHOLE))
    }
    assert set(every_key()) - keys == {"api_keys[].sha256", "channels.<id>.messaging_service_sid"}


def _keys(value: object, path: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _keys(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and isinstance(value[0], dict):
        for inner in value:
            yield from _keys(inner, f"{path}[]")
    else:
        yield path
