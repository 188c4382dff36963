"""Three hundred messages of nothing but combining marks in one signed body: taken in like any others."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.meta import body, both_media, change, counted, post, said, standing, subscribe

MARKS = "\u0301\u0323" * 2_048
STOPS, FLOODS = "+12126000001", "+12126000002"


async def test_a_batch_of_combining_marks_is_read_like_any_other(tmp_path: Path) -> None:
    house = both_media(tmp_path)
    async with house.up():
        await subscribe(house, STOPS, FLOODS)
        messages = [said(house, FLOODS, MARKS) for _ in range(300)]
        raw = body(change(messages=[*messages, said(house, STOPS, f"stop{MARKS}")]))
        marks_as_they_are = json.dumps(json.loads(raw), ensure_ascii=False).encode()
        assert (await post(house, marks_as_they_are))[0] == 200
        assert (await counted(house))["message"] == 301
        assert await standing(house, STOPS) == ("unsubscribed", "allowed")
        assert await standing(house, FLOODS) == ("subscribed", "allowed")
