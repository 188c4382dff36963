"""How a message is cut into clauses and sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent.normalize import CharacterTable, normalize
from gateway.core.consent.pieces import LONGEST_CLAUSE, MOST_FIRST, MOST_LAST, cut


@pytest.mark.parametrize(
    ("text", "clauses", "sentences", "nested"),
    [
        ("Stop texting me", ("stop texting me",), ("stop texting me",), True),
        ("Hi, stop! Thanks", ("hi", "stop", "thanks"), ("hi stop", "thanks"), True),
        ("stop\ttexting\nme", ("stop texting", "me"), ("stop texting", "me"), True),
        ("STOP - sent on the road", ("stop sent on the road",), ("stop", "sent on the road"), False),
        ("Stop \u2014 please", ("stop", "please"), ("stop", "please"), True),
        ("opt-out", ("opt out",), ("opt out",), True),
        ("Aufhören a.u.b. jetzt", ("aufhoren aub jetzt",), ("aufhoren aub jetzt",), True),
        (
            "Gem. Art. 21. Danke",
            ("gem", "art", "21", "danke"),
            ("gem", "art", "21", "danke", "gem art 21"),
            True,
        ),
        ("非常感谢。停止", ("非常感谢", "停止"), ("非常感谢", "停止"), True),
        ("🛑, please", ("stop", "please"), ("please",), True),
        ("👍", (), (), True),
    ],
)
def test_a_message_is_cut(text: str, clauses: tuple[str, ...], sentences: tuple[str, ...], nested: bool) -> None:
    pieces = cut(text)
    assert (pieces.clauses, pieces.sentences, pieces.nested) == (clauses, sentences, nested)
    assert pieces.plain == normalize(text.replace("a.u.b.", "aub"))


@given(st.text(st.sampled_from("aé,.;!\n\t -\u2014🛑\U0001f44d\x1f"), max_size=80))
def test_pieces_are_normalized_and_the_sentences_of_nested_ones_are_rows_of_clauses(text: str) -> None:
    pieces = cut(text)
    for piece in (*pieces.clauses, *pieces.sentences):
        assert piece == normalize(piece)
        assert 0 < len(piece) <= LONGEST_CLAUSE
    if pieces.nested and "🛑" not in text:
        assert " ".join(pieces.clauses) == " ".join(pieces.sentences) == pieces.plain


def test_of_many_clauses_the_first_and_the_last_are_read() -> None:
    pieces = cut(", ".join(str(i) for i in range(100)))
    assert pieces.clauses == tuple(map(str, (*range(MOST_FIRST), *range(100 - MOST_LAST, 100))))
    assert not pieces.nested


def test_what_is_fixed_stays_when_a_table_begins_anew() -> None:
    table = CharacterTable(2, {"|": "|"})
    assert "A|B|C|Ü".translate(table) == "a|b|c|u"
    assert "|".translate(CharacterTable()) == " "
