"""Two gateways on one PostgreSQL database, in one process, before one provider."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from channels.simulator.hub import ApiRequest
from gateway.app import Gateway
from gateway.config import Config, parse
from tests.support.gateway_process import LISTENING
from tests.support.house import KEY, House, free_port


class Pair:
    """A house, and a second node beside it."""

    def __init__(self, house: House, port: int, other: Gateway) -> None:
        self.house, self.port, self.other = house, port, other

    async def at(self, node: int, method: str, path: str, body: object = None, **headers: str) -> tuple[int, Any]:
        """A call of the API at the first (0) or second (1) node."""
        url = (self.house.url, f"http://127.0.0.1:{self.port}")[node]
        asked = {"Authorization": f"Bearer {KEY}", **headers}
        async with self.house.http.request(method, url + path, json=body, headers=asked) as answer:
            return answer.status, await answer.json()

    def sent(self, start: str = "") -> list[ApiRequest]:
        """The sends that reached the provider whose text begins so, in order."""
        assert self.house.gateway.simulator is not None
        return [request for request in self.house.gateway.simulator.hub.requests if request.text.startswith(start)]

    async def text(self, node: int, phone: str, text: str, **more: object) -> int:
        """A phone texts the gateway, and the carrier posts to the first (0) or second (1) node."""
        assert self.house.gateway.simulator is not None
        hub = self.house.gateway.simulator.hub
        ports = (self.house.values["port"], self.port)
        hub.forward({self.house.url: f"http://127.0.0.1:{ports[node]}"})
        return int((await self.house.text(phone, text, **more))["status"])


def second_node(house: House, name: str = "other") -> tuple[int, Config]:
    """The port and the configuration of one more node beside a house."""
    port = free_port()
    text = house.toml().replace(f'listen     = "127.0.0.1:{house.values["port"]}"', f'listen     = "127.0.0.1:{port}"')
    text = text.replace(LISTENING.format(**house.values), "")
    return port, parse(text.replace("[gateway]", f'[gateway]\nnode = "{name}"'), os.environ)


@asynccontextmanager
async def beside(house: House) -> AsyncIterator[Pair]:
    """A second node runs inside, beside a house that runs."""
    port, config = second_node(house)
    async with Gateway(config, house.clock) as other:
        yield Pair(house, port, other)


@asynccontextmanager
async def pair(folder: Path, **values: object) -> AsyncIterator[Pair]:
    """Two nodes run inside."""
    async with House(folder, **values).up() as house, beside(house) as two:
        yield two
