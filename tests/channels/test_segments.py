"""SMS segments: a table of texts and how many they take."""

import pytest

from channels.segments import BASIC, EXTENDED, is_toll_free, segments

EMOJI = "😀"
CASES = [
    ("empty", "", 1),
    ("one letter", "a", 1),
    ("single GSM, full", "a" * 160, 1),
    ("GSM, one over", "a" * 161, 2),
    ("two GSM, full", "a" * 306, 2),
    ("two GSM, one over", "a" * 307, 3),
    ("line breaks are GSM", "a\r\n" * 53, 1),
    ("single with euro, full", "a" * 158 + "€", 1),
    ("single with euro, one over", "a" * 159 + "€", 2),
    ("escape is never split", "a" * 152 + "€" + "a" * 152, 3),
    ("escape fits the end", "a" * 151 + "€" + "a" * 153, 2),
    ("all extended", "€" * 80, 1),
    ("all extended, over", "€" * 81, 2),
    ("extended leaves one septet of each part unused", "€" * 153, 3),
    ("single UCS-2, full", "ê" * 70, 1),
    ("UCS-2, one over", "ê" * 71, 2),
    ("two UCS-2, full", "ê" * 134, 2),
    ("two UCS-2, one over", "ê" * 135, 3),
    ("surrogate pair is never split", "ê" * 66 + EMOJI + "ê" * 66, 3),
    ("surrogate pair fits the end", "ê" * 65 + EMOJI + "ê" * 67, 2),
    ("35 emoji", EMOJI * 35, 1),
    ("36 emoji", EMOJI * 36, 2),
    ("c with cedilla is UCS-2", "ç" + "a" * 70, 2),
    ("capital C with cedilla is GSM", "Ç" + "a" * 159, 1),
    ("backtick is UCS-2", "`" + "a" * 70, 2),
    ("tab is UCS-2", "\t" + "a" * 70, 2),
    ("curly quote is UCS-2", "’" + "a" * 70, 2),
    ("in UCS-2 a euro is one unit", "ê" + "€" * 69, 1),
    ("the longest text", "a" * 1600, 11),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_how_many_segments_a_text_takes(text: str, expected: int) -> None:
    assert segments(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("a" * 304, 2), ("a" * 305, 3), ("ê" * 132, 2), ("ê" * 133, 3), ("a" * 160, 1)]
)
def test_how_many_segments_a_text_takes_from_a_toll_free_number(text: str, expected: int) -> None:
    assert segments(text, 152, 66) == expected


def test_the_tables_of_characters_are_whole() -> None:
    assert len(BASIC) == 127
    assert len(EXTENDED) == 10
    assert not BASIC & EXTENDED


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("+18005550100", True),
        ("+18885550100", True),
        ("+15550006000", False),
        ("+448005550100", False),
        ("12345", False),
    ],
)
def test_which_numbers_are_toll_free(number: str, expected: bool) -> None:
    assert is_toll_free(number) is expected
