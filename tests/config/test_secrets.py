"""Secrets are in nothing that can be printed, whatever is wrong with the file."""

from __future__ import annotations

import logging
import re
import traceback
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.config import ConfigError, compatible, load, parse, render, warnings
from tests.config.config_example import ENVIRON, WHOLE

SECRET = "zq9-sesame-zq9"
SECRETS = {name: SECRET for name in ENVIRON if name != "TWILIO_ACCOUNT_SID"}
LINES = WHOLE.splitlines()
KEYWORD = re.compile(r"keywords\b.*\[\d+\]$")
SETTINGS = [number for number, line in enumerate(LINES) if "=" in line]
STORE = f"postgresql://assent:{SECRET}@db/assent"


def printed(error: BaseException) -> str:
    """All that a program could print of an error, with what stands behind it."""
    logged = logging.LogRecord("x", 40, "", 0, "%r", (error,), (type(error), error, error.__traceback__))
    shown = [
        str(error),
        repr(error),
        repr(error.__dict__),
        *traceback.format_exception(error),
        logging.Formatter().format(logged),
    ]
    shown += [printed(behind) for behind in (error.__cause__, error.__context__) if behind is not None]
    return "\n".join(shown)


def test_a_good_configuration_shows_no_secret() -> None:
    config = parse(WHOLE.replace("sqlite:///assent.db", STORE), SECRETS | {"TWILIO_ACCOUNT_SID": "AC1"})
    other = parse(WHOLE, ENVIRON)
    parts = [
        config,
        config.gateway,
        *config.api_keys,
        *config.channels.values(),
        *config.groups.values(),
        *config.event_sinks,
    ]
    for part in parts:
        assert SECRET not in f"{part} {part!r}"
    assert SECRET not in str(config.gateway.model_dump()) + str(config.channels["wa-main"].model_dump_json())
    assert SECRET not in render(compatible(other, config), warnings(config))
    assert [str(mistake) for mistake in compatible(other, config)] == [
        "gateway.store: cannot change while the gateway runs; restart it"
    ]


WRONG = [
    f'"{SECRET}"', f'["{SECRET}"]', f'{{ a = "{SECRET}" }}', f'["x", "{SECRET} 1 dayz"]', "3", '"${NONE}"',
    f'"https://u:{SECRET}@h/"', f'"{SECRET}://h"', f'"30 {SECRET}"', f'"1 per 3 {SECRET}"', f'"whsec_{SECRET}"',
]  # fmt: skip


def mistakes(text: str) -> ConfigError | None:
    """What is wrong with a text, if anything is."""
    try:
        parse(text, SECRETS)
    except ConfigError as error:
        return error
    return None


@given(st.dictionaries(st.sampled_from(SETTINGS), st.sampled_from(WRONG), min_size=1, max_size=6))
def test_a_secret_in_any_place_is_never_said(edits: dict[int, str]) -> None:
    lines = [f"{line.partition('=')[0]}= {edits[n]}" if n in edits else line for n, line in enumerate(LINES)]
    error = mistakes("\n".join(lines))
    assert error is not None  # the account is missing in any case
    assert error.__cause__ is None
    assert error.__context__ is None
    # Keywords are named in what is said of them; a secret there would be said by anybody's message.
    told = [mistake for mistake in error.mistakes if not KEYWORD.search(mistake.path)]
    assert SECRET not in render(told)
    if len(told) == len(error.mistakes):
        assert SECRET not in printed(error)


@pytest.mark.parametrize(
    "line", [f'auth_token = "{SECRET}', f"auth_token = {SECRET}", f'auth_token = "{SECRET}\\z"', f'x."{SECRET}"" = 1']
)
def test_toml_that_breaks_at_a_secret(line: str, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(WHOLE.replace("[channels.sms-us]", f"[channels.sms-us]\n{line}"))
    with pytest.raises(ConfigError) as caught:
        load(tmp_path / "config.toml", ENVIRON)
    assert caught.value.mistakes[0].path == "config.toml:20"
    assert SECRET not in printed(caught.value)
