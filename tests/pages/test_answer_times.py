"""The form's answer goes at a moment that does not depend on what there was to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.pages import answer_times, form_fields
from tests.pages.form_visits import ANA, DONE, fill_in, opened


@pytest.mark.parametrize(
    ("elapsed", "waits"), [(0.0, 0.25), (0.001, 0.249), (0.2, 0.05), (0.25, 0.0), (0.26, 0.24), (1.9, 0.1)]
)
def test_the_next_moment(monkeypatch: pytest.MonkeyPatch, elapsed: float, waits: float) -> None:
    monkeypatch.setattr(answer_times, "STEP", 0.25)
    assert answer_times.wait(elapsed) == pytest.approx(waits)


async def test_what_fails_waits_too(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(answer_times, "wait", lambda elapsed: waits.append(elapsed) or 0)

    async def failing() -> None:
        async with answer_times.evenly():
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await failing()
    assert len(waits) == 1


@pytest.mark.parametrize("before", ["nothing", "subscribed", "stopped", "pending", "a machine", "twice"])
async def test_whoever_it_is_the_answer_waits_for_its_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    waits: list[float] = []
    real = answer_times.wait

    def noting(elapsed: float) -> float:
        waits.append(elapsed)
        return real(elapsed)

    async with opened(tmp_path) as house:
        if before == "subscribed":
            await house.subscribe(ANA)
        if before in ("stopped", "pending"):
            await house.text(ANA, {"stopped": "STOP", "pending": "JOIN"}[before])
            await house.phone(ANA, 1)
        if before == "twice":
            await fill_in(house)
        monkeypatch.setattr(answer_times, "wait", noting)
        page = await fill_in(house, **({form_fields.HONEYPOT: "x"} if before == "a machine" else {}))
        assert DONE in page.text
        assert len(waits) == 1
        assert (await fill_in(house, "nobody")).status == 422
        assert len(waits) == 1, "a mistake that anybody sees needs no such moment"
