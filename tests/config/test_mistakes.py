"""Broken files, and exactly what is said of them (`mistakes.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from gateway.config import ConfigError, load, parse, render
from tests.config.config_example import ENVIRON, WHOLE, changed

CASES = tomllib.loads((Path(__file__).parent / "mistakes.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_each_mistake_is_told_by_its_place(case: dict[str, list[str]]) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(changed(*((old, new) for old, new in case["edits"])), ENVIRON)
    assert render(caught.value.mistakes).splitlines() == case["says"]


def test_every_mistake_is_told_at_once() -> None:
    together = [case for case in CASES if case.get("together")]
    text = changed(*((old, new) for case in together for old, new in case["edits"]))
    with pytest.raises(ConfigError) as caught:
        parse(text, ENVIRON)
    assert len(together) > 15
    assert sorted(map(str, caught.value.mistakes)) == sorted(line for case in together for line in case["says"])


def test_mistakes_are_told_in_the_order_of_the_file() -> None:
    text = changed(
        ("[frequency]", "[frequenzy]"), ("rate        = 10", "rate = 0"), ('sender      = "+15550006000"', "")
    )
    with pytest.raises(ConfigError) as caught:
        parse(text, ENVIRON)
    assert [mistake.path for mistake in caught.value.mistakes] == [
        "channels.sms-us",
        "channels.sms-us.rate",
        "frequenzy",
    ]


def test_nothing_but_the_one_mistake_follows_from_an_empty_file() -> None:
    with pytest.raises(ConfigError) as caught:
        parse("", {})
    assert str(caught.value) == "gateway: is missing"


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as missing:
        load(tmp_path / "none.toml", {})
    assert str(missing.value) == f"{tmp_path / 'none.toml'}: cannot be read: no such file or directory"
    with pytest.raises(ConfigError) as folder:
        load(tmp_path, {})
    assert str(folder.value) == f"{tmp_path}: cannot be read: is a directory"
    (tmp_path / "latin.toml").write_bytes(b'a = "\xe9"')
    with pytest.raises(ConfigError) as latin:
        load(tmp_path / "latin.toml", {})
    assert str(latin.value) == "latin.toml: is not UTF-8 text"


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(WHOLE, encoding="utf-8-sig")
    assert load(tmp_path / "config.toml", ENVIRON).gateway.listen.port == 8080
