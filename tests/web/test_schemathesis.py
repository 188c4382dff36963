"""Requests made up from the description: no 5xx, and no answer that the description does not know."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from tests.support.house import KEY, House

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis
    from schemathesis import GenerationMode
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import (
        content_type_conformance,
        response_headers_conformance,
        response_schema_conformance,
        status_code_conformance,
    )

from gateway.web.openapi import document

ANA, BEN = "+15551230001", "+15551230002"
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
EXAMPLES = 8
"""Requests of an operation."""
REACHED = 12
"""Operations of which chance finds at least one good request, at the very least."""
SLOW = {"wait"}
"""What would make a request wait by itself."""


@schemathesis.serializer("application/x-ndjson", "text/csv")
def as_text(context: Any, value: Any) -> bytes:
    """A stream's body is a text."""
    return str(value).encode("utf-8", "surrogateescape")


@pytest.mark.filterwarnings("ignore")
async def test_requests_made_from_the_description(house: House) -> None:
    known = await somebody(house)
    schema = schemathesis.openapi.from_dict(document())
    schema.config.base_url = house.url
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) == sum(len(verbs) for verbs in document()["paths"].values())
    good: set[str] = set()
    broken = await asyncio.to_thread(lambda: list(try_all(operations, known, good)))
    assert broken == []
    assert len(good) >= REACHED, good


async def somebody(house: House) -> dict[str, list[str]]:
    """A house with people, messages and campaigns in it, and what paths may name."""
    await house.text(ANA, "JOIN")
    await house.phone(ANA, 1)
    await house.text(ANA, "Y")
    await house.text(ANA, "a question")
    await house.text(BEN, "STOP")
    sent = await house.send(ANA)
    status, campaign = await house.api(
        "POST",
        "/v1/campaigns",
        {"name": "c", "channel": "sms-us", "category": "marketing", "text": "Hi", "start": False},
    )
    assert status == 202, campaign
    return {
        "id": [sent["id"], campaign["id"], "sms-us"],
        "group": ["sms-promos"],
        "address": [ANA, BEN, "+15551239999"],
        "n": ["0", "1"],
    }


def try_all(operations: list[Any], known: dict[str, list[str]], good: set[str]) -> Iterator[str]:
    """What is wrong with the answers, an operation at a time."""
    for operation in operations:
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            try:
                attempt(operation, mode, known, good)
            except Unsatisfiable:
                continue  # it takes no input, so none can be wrong
            except Exception as error:
                yield f"{operation.method} {operation.path} ({mode.value}): {type(error).__name__}: {error}"


def attempt(operation: Any, mode: GenerationMode, known: dict[str, list[str]], good: set[str]) -> None:
    """Send some requests of one operation. Raises what schemathesis finds."""
    strategy = operation.as_strategy(generation_mode=mode)

    @seed(7)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=strategy, data=st.data())
    def run(case: Any, data: Any) -> None:
        for name in case.path_parameters or {}:
            if data.draw(st.booleans(), label=f"a known {name}"):
                case.path_parameters[name] = data.draw(st.sampled_from(known[name]))
        for name in SLOW & set(case.query or {}):
            del case.query[name]
        answer = case.call_and_validate(headers={"Authorization": f"Bearer {KEY}"}, checks=CHECKS, timeout=60)
        if answer.status_code < 300:
            good.add(operation.definition.raw["operationId"])

    run()
