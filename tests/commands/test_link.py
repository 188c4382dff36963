"""`assent link`: the link by which people join, on one line, and its QR code in files."""

from __future__ import annotations

from pathlib import Path

from tests.commands.test_check import written
from tests.support.house import CONFIG
from tests.support.runner import runner


async def test_it_prints_the_link_and_writes_its_qr_code(tmp_path: Path) -> None:
    assent = runner(written(tmp_path, f"sqlite:///{tmp_path}/a.db"))
    png, svg = tmp_path / "join.png", tmp_path / "join.svg"
    result = await assent("link", "sms-promos", "--png", png, "--svg", svg)
    assert result.stdout.splitlines() == [
        "link     sms:+15550006000?&body=JOIN",
        "word     JOIN",
        "number   +15550006000",
        "channel  sms-us",
    ]
    assert (png.read_bytes()[:4], svg.read_bytes()[:5]) == (b"\x89PNG", b"<?xml")


async def test_what_it_cannot_do_it_says(tmp_path: Path) -> None:
    assent = runner(written(tmp_path, f"sqlite:///{tmp_path}/a.db", CONFIG))
    unknown = await assent("link", "sms-promo", status=1)
    assert unknown.stderr.endswith("has no subscription group 'sms-promo' (did you mean sms-promos?)\n")
    french = await assent("link", "sms-promos", "--language", "fr", status=1)
    assert french.stderr == "sms-promos has no opt-in word in fr; it has some in en\n"
    nowhere = await assent("link", "sms-promos", "--png", tmp_path, status=1)
    assert nowhere.stderr == f"{tmp_path} cannot be written: Is a directory\n"
