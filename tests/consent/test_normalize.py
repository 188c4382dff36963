"""How messages are normalized before they are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent.normalize import normalize, normalize_loose

NORMALIZED = {
    "case": ("StOp", "stop"),
    "full stop": ("Stop.", "stop"),
    "curly quotes": ("“Stop”", "stop"),
    "full width": ("ＳＴＯＰ", "stop"),
    "zero-width space after": ("stop\u200b", "stop"),
    "zero-width space inside": ("S\u200bTO\u200dP", "stop"),
    "soft hyphen": ("un\u00adsub", "unsub"),
    "emoji beside a word": ("STOP 🛑", "stop"),
    "accents": ("Arrêt", "arret"),
    "decomposed accents": ("Arre\u0302t", "arret"),
    "spanish marks": ("¡ALTO!", "alto"),
    "hyphen": ("opt-out", "opt out"),
    "turkish capital i": ("İPTAL", "iptal"),
    "german sharp s": ("Straße", "strasse"),
    "spaces": ("  stop \t\n all  ", "stop all"),
    "no-break space": ("stop\u00a0all", "stop all"),
    "cyrillic": ("ОСТАНОВИТЬ рекламу", "остановить рекламу"),
    "only punctuation": ("?!…", ""),
    "empty": ("", ""),
    "digits": ("STOP2QUIT", "stop2quit"),
    "keycap": ("1\ufe0f\u20e3", "1"),
    "a lone stop sign": ("🛑", "stop"),
    "stop signs": ("🛑🛑 !", "stop"),
    "a hand with a skin tone": ("✋🏽", "stop"),
    "no entry with variation selector": ("⛔\ufe0f", "stop"),
    "a hand among others": ("✋😂", ""),
    "another emoji": ("👍", ""),
    "a hindi word keeps its vowel signs": ("रोकें।", "रोकें"),
}


@pytest.mark.parametrize(("text", "normalized"), NORMALIZED.values(), ids=NORMALIZED)
def test_what_a_message_is_normalized_to(text: str, normalized: str) -> None:
    assert normalize(text) == normalized


LOOSENED = {
    "spelled out": ("S T O P", "stop"),
    "dotted": ("s.t.o.p.", "stop"),
    "cyrillic capital dze": ("Ѕtop", "stop"),
    "all cyrillic": ("ЅТОР", "stop"),
    "greek": ("ΕΝD", "end"),
    "a zero": ("ST0P", "stop"),
    "drawn out": ("stoooop!!!", "stop"),
    "said three times": ("stop STOP Stop", "stop"),
    "two letters stay two": ("O K", "o k"),
    "double letters stay": ("all too well", "all too well"),
    "a long text": ("stop " * 50, ""),
}


@pytest.mark.parametrize(("text", "loose"), LOOSENED.values(), ids=LOOSENED)
def test_what_a_message_is_normalized_to_loosely(text: str, loose: str) -> None:
    assert normalize_loose(text) == loose


@given(st.text())
def test_normalizing_twice_is_normalizing_once(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)


@given(st.text())
def test_normalized_words_are_single_spaced(text: str) -> None:
    assert normalize(text) == " ".join(normalize(text).split())


@given(st.text(), st.sampled_from([" ", "\u200b", ".", "!", "\n", "\ufeff", "…"]))
def test_what_means_nothing_changes_nothing_at_the_ends(text: str, nothing: str) -> None:
    assert normalize(nothing + text + nothing) == normalize(text)


def as_a_whole(text: str) -> str:
    """The same by whole texts, as Unicode describes it: quadratic in a run of combining marks."""
    normal = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    taken_apart = unicodedata.normalize("NFKD", normal)
    return " ".join("".join(normalize(f"a{char}a")[1:-1] or "" for char in taken_apart).split())


@given(st.text(st.characters(categories=["L", "M", "N", "P", "Z"])))
def test_normalizing_by_characters_is_normalizing_the_whole_text(text: str) -> None:
    assert normalize(text) == as_a_whole(text)
