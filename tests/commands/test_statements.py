"""`assent statements`: each with its purpose and its plan, on 80 columns."""

from __future__ import annotations

from pathlib import Path

from gateway.store.statements import every
from tests.support.house import House
from tests.support.runner import Assent


async def test_each_statement_with_its_purpose_and_its_plan(assent: Assent, house: House) -> None:
    blocks = [block.splitlines() for block in (await assent("statements")).stdout.split("\n\n")]
    assert [block[0] for block in blocks] == sorted({it.name for it in every("sqlite")})
    assert max(len(line) for block in blocks for line in block) <= 80
    assert [
        "outbox.streams",
        "  The lanes and running campaigns of a channel, and when each is due.",
    ] in [block[:2] for block in blocks]
    for block in blocks:
        assert all(line.startswith("  ") for line in block[1:])
        assert any(line.startswith("    ") for line in block), block[0]


async def test_one_statement_is_shown_by_its_name(assent: Assent, house: House) -> None:
    assert (await assent("statements", "outbox.by_provider_id")).stdout.splitlines()[:3] == [
        "outbox.by_provider_id",
        "  Messages by the provider's ids.",
        "    SEARCH messages USING INDEX messages_provider (provider_id=?)",
    ]


async def test_a_choice_has_a_plan_for_each_set_of_conditions(assent: Assent, house: House) -> None:
    assert (await assent("statements", "campaigns.page")).stdout == (
        "campaigns.page\n"
        "  Campaigns, the newest first.\n"
        "  as it is:\n"
        "    SCAN campaigns USING INDEX sqlite_autoindex_campaigns_1\n"
        "  with before:\n"
        "    SEARCH campaigns USING INDEX sqlite_autoindex_campaigns_1 (id<?)\n"
        "  with state | with before, state:\n"
        "    SEARCH campaigns USING INDEX campaigns_state (state=?)\n"
        "    USE TEMP B-TREE FOR ORDER BY\n"
    )


async def test_statements_are_listed_by_the_index_that_they_use(assent: Assent, house: House) -> None:
    said = (await assent("statements", "messages_reference")).stdout
    assert {block.partition("\n")[0] for block in said.split("\n\n")} == {"outbox.end_of_window", "outbox.page"}


async def test_a_word_that_no_statement_has_is_said_so(assent: Assent, house: House) -> None:
    said = await assent("statements", "nowhere", status=1)
    assert said.stderr == "no statement has 'nowhere' in its name or plan\n"


async def test_a_store_that_is_not_there_is_said_so(assent: Assent, tmp_path: Path) -> None:
    missing = await assent("statements", "--store", tmp_path / "none.db", status=1)
    assert missing.stderr == f"{tmp_path / 'none.db'}: no such store\n"
