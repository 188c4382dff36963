"""Whose address a page believes: X-Forwarded-For only as far as proxies of ours wrote it."""

from __future__ import annotations

from ipaddress import ip_network
from pathlib import Path

import pytest

from gateway.pages.visitor import visitor
from tests.pages.form_visits import ANA, fill_in, ledger, opened

HERE, INSIDE, BO = "127.0.0.1", "10.0.0.7", "203.0.113.7"


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "whose"),
    [
        pytest.param(BO, [], [], BO, id="without a proxy"),
        pytest.param(BO, ["198.51.100.1"], [], BO, id="what a visitor writes is not believed"),
        pytest.param(HERE, ["198.51.100.1"], [], None, id="a proxy here that is not listed says nothing"),
        pytest.param("::1", [], [], None, id="nor one on IPv6"),
        pytest.param(HERE, [BO], ["127.0.0.1"], BO, id="a listed one does"),
        pytest.param(HERE, [f"198.51.100.1, {BO}"], ["127.0.0.1"], BO, id="the last that it wrote"),
        pytest.param(HERE, ["198.51.100.1", BO], ["127.0.0.1"], BO, id="in several lines"),
        pytest.param(HERE, [f"198.51.100.1,{BO}, {INSIDE}"], ["127.0.0.1", "10.0.0.0/8"], BO, id="through two"),
        pytest.param(HERE, [f"{BO}, {INSIDE}"], ["127.0.0.1"], INSIDE, id="through one that is not listed"),
        pytest.param(HERE, [], ["127.0.0.1"], None, id="a proxy that says nothing"),
        pytest.param(HERE, ["unknown"], ["127.0.0.1"], None, id="nothing that is an address"),
        pytest.param(HERE, [f"{BO}, unknown"], ["127.0.0.1"], None, id="nothing before what is none"),
        pytest.param(HERE, ["127.0.0.1"], ["127.0.0.1"], None, id="nobody but proxies"),
        pytest.param("::ffff:127.0.0.1", ["2001:db8::1"], ["127.0.0.1"], "2001:db8::1", id="IPv4 within IPv6"),
        pytest.param(None, [BO], ["127.0.0.1"], None, id="no peer"),
        pytest.param("", [BO], ["127.0.0.1"], None, id="a Unix socket"),
    ],
)
def test_whose_address_it_is(peer: str | None, forwarded: list[str], proxies: list[str], whose: str | None) -> None:
    assert visitor(peer, forwarded, [ip_network(proxy) for proxy in proxies]) == whose


async def test_behind_a_proxy_that_is_not_listed_nobody_has_an_address(tmp_path: Path) -> None:
    async with opened(tmp_path, top="") as house:
        await fill_in(house, ip="198.51.100.1")
        assert "ip" not in (await ledger(house, ANA))[0]["evidence"]
