"""Scripted faults: what a simulated provider does wrong, for whom, and how often.

A fault is for one recipient or for everyone (`*`); the recipient's own faults come first, in the order they were
added. Faults of the group `api` are used up one by one by API requests, those of `callback` by accepted messages.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from aiohttp import web
from pydantic import ConfigDict, TypeAdapter, with_config

from channels.inbound import Json

EVERYONE = "*"


class FaultGroup(StrEnum):
    """When a fault strikes: at an API request, or at the callbacks of a message that was accepted."""

    API = "api"
    CALLBACK = "callback"


class FaultKind(StrEnum):
    """What goes wrong."""

    ERROR = "error"  # the provider's own error: `code`, HTTP `status`
    DELAY = "delay"  # taken, and answered only after `seconds`
    HANG = "hang"  # never answered, until the client goes away
    DROP = "drop"  # the connection is closed without an answer
    HTML = "html"  # a 502 with a page of HTML, as a proxy answers
    NO_JSON = "no_json"  # taken, answered with success and something that is not JSON
    DUPLICATE = "duplicate"  # every status callback comes twice
    DISORDER = "disorder"  # status callbacks come in reverse order
    NO_STATUS = "no_status"  # no status callback ever comes; at Twilio a `code` makes it fail, which only the API tells
    FAILED = "failed"  # the message fails later, with `code`


GROUPS: Mapping[FaultKind, FaultGroup] = {
    FaultKind.ERROR: FaultGroup.API,
    FaultKind.DELAY: FaultGroup.API,
    FaultKind.HANG: FaultGroup.API,
    FaultKind.DROP: FaultGroup.API,
    FaultKind.HTML: FaultGroup.API,
    FaultKind.NO_JSON: FaultGroup.API,
    FaultKind.DUPLICATE: FaultGroup.CALLBACK,
    FaultKind.DISORDER: FaultGroup.CALLBACK,
    FaultKind.NO_STATUS: FaultGroup.CALLBACK,
    FaultKind.FAILED: FaultGroup.CALLBACK,
}


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, slots=True)
class Fault:
    """One fault, `count` times (None: always). `taken` says whether the message goes out although the answer is lost
    (`hang`, `drop`, `html`; a `delay` and `no_json` are always taken, an `error` never). `retry_after` is the
    header of that name on an `error`."""

    kind: FaultKind
    recipient: str = EVERYONE
    count: int | None = 1
    code: int = 0
    status: int = 400
    seconds: float = 0.0
    taken: bool = False
    detail: str = ""
    retry_after: float | None = None

    @property
    def takes(self) -> bool:
        """Whether the provider takes the message all the same."""
        return self.kind in (FaultKind.DELAY, FaultKind.NO_JSON) or (self.taken and self.kind is not FaultKind.ERROR)


_FROM_JSON = TypeAdapter(Fault)


class Faults:
    """The faults that are still to happen."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Script one more fault."""
        self._faults.append(fault)

    def add_json(self, data: Json) -> Fault:
        """Script the fault that a JSON object describes by `Fault`'s fields. Raises ValueError."""
        fault = _FROM_JSON.validate_python(data)
        self.add(fault)
        return fault

    def scripted(self) -> tuple[Fault, ...]:
        """What is still to happen, in the order in which it was added."""
        return tuple(self._faults)

    def clear(self) -> None:
        """Forget every fault."""
        self._faults.clear()

    def take(self, recipient: str, group: FaultGroup) -> Fault | None:
        """The next fault of a group for a recipient, used up by this call; None when all goes well."""
        if not self._faults:
            return None
        of_group = [fault for fault in self._faults if GROUPS[fault.kind] is group]
        for wanted in (recipient, EVERYONE):
            for fault in of_group:
                if fault.recipient == wanted:
                    self._use(fault)
                    return fault
        return None

    def _use(self, fault: Fault) -> None:
        if fault.count is None:
            return
        index = next(index for index, scripted in enumerate(self._faults) if scripted is fault)
        if fault.count > 1:
            self._faults[index] = replace(fault, count=fault.count - 1)
        else:
            del self._faults[index]


async def misbehave(fault: Fault, request: web.Request, success: web.Response) -> web.Response:
    """Answer an API request as the fault says; `success` is what would have been answered. `error` is the
    provider's own matter, and callback faults do not belong here: both are a ValueError."""
    match fault.kind:
        case FaultKind.DELAY:
            await asyncio.sleep(fault.seconds)
            return success
        case FaultKind.HANG:
            await asyncio.Event().wait()  # ended by the client's disconnect or the simulator's stop
            raise AssertionError("nobody sets this event")
        case FaultKind.DROP:
            if request.transport is not None:
                request.transport.abort()
            return success
        case FaultKind.HTML:
            return web.Response(status=502, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")
        case FaultKind.NO_JSON:
            return web.Response(status=success.status, text="<html>All is well</html>", content_type="text/html")
        case FaultKind.ERROR | FaultKind.DUPLICATE | FaultKind.DISORDER | FaultKind.NO_STATUS | FaultKind.FAILED:
            raise ValueError(f"{fault.kind} is not an answer")
        case _:
            assert_never(fault.kind)
