"""A node as `assent serve` runs it, armed.

The options are JSON: `die` kills the process at a point of the program (the module, a name in it, before or after, and
at which time that it gets there, with colons between), `lease` is the lease of a node in seconds, `clock` a file of
eight bytes that hold by how many nanoseconds the wall clock is wrong. The program itself is as it is: what is wrapped
calls what was there.
"""

from __future__ import annotations

import inspect
import json
import mmap
import os
import signal
import struct
import sys
import time
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any

from gateway.core.clock import SECOND, SystemClock
from gateway.housekeeping import membership
from gateway.store import nodes
from tests.support.gateway_process import as_it_is

NANOSECOND = struct.Struct("<q")


def arm(point: str) -> None:
    """Die at a point of the program, when it is reached so many times."""
    module, name, when, count = point.split(":")
    owner: Any = import_module(module)
    *parents, last = name.split(".")
    for parent in parents:
        owner = getattr(owner, parent)
    original = getattr(owner, last)
    left = int(count)

    def reached() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    wrapped = _wrapped(original, reached, before=when == "before")
    for holder in [owner, *sys.modules.values()]:  # and wherever it was imported from there
        if getattr(holder, last, None) is original:
            setattr(holder, last, wrapped)


def _wrapped(original: Callable[..., Any], reached: Callable[[], None], *, before: bool) -> Callable[..., Any]:
    if inspect.iscoroutinefunction(original):

        @wraps(original)
        async def waiting(*args: Any, **more: Any) -> Any:
            if before:
                reached()
            result = await original(*args, **more)
            if not before:
                reached()
            return result

        return waiting

    @wraps(original)
    def called(*args: Any, **more: Any) -> Any:
        if before:
            reached()
        result = original(*args, **more)
        if not before:
            reached()
        return result

    return called


def shorten_lease(seconds: float) -> None:
    """A lease that a test can wait for."""
    nodes.LEASE = int(seconds * SECOND)
    membership.SURE_FOR = (nodes.LEASE - nodes.SPARE) / SECOND
    membership.RENEW_EVERY = seconds / 4


def set_wrong(path: Path) -> None:
    """A wall clock that is wrong by what a file says, from one reading to the next."""
    with path.open("r+b") as file:
        error = mmap.mmap(file.fileno(), NANOSECOND.size)
    right = time.time_ns

    def time_ns() -> int:
        return right() + int(NANOSECOND.unpack(error[:8])[0])

    time.time_ns = time_ns
    time.time = lambda: time_ns() / 1e9
    SystemClock.__init__.__defaults__ = (time_ns, time.monotonic_ns)  # which were read when it was imported


def armed(arguments: list[str]) -> None:
    """Arm the process by the first argument, then run the command that the others are."""
    options = json.loads(arguments[0])
    if options.get("clock"):
        set_wrong(Path(options["clock"]))
    if options.get("lease"):
        shorten_lease(options["lease"])
    if options.get("die"):
        arm(options["die"])
    as_it_is(arguments[1:])
