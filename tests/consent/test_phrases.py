"""The phrases of a lexicon are found in a clause as if all of its families were written out."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent.lexicon import Lexicon, families, written_out
from gateway.core.consent.lexicons import LEXICONS
from gateway.core.consent.phrases import Phrases

WORD = st.sampled_from(["a", "b", "ab", "ba", "t"])


def _families(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Two texts one behind the other, with a space between or not, or either of two."""
    return st.one_of(
        st.tuples(inner, st.sampled_from(["", " "]), inner).map("".join),
        st.tuples(inner, inner).map(lambda both: f"({both[0]}|{both[1]})"),
        inner.map(lambda one: f"({one}|)"),
    )


LISTED = st.lists(st.recursive(WORD, _families, max_leaves=8), min_size=1, max_size=4).map("|".join)


def lexicon(**words: str) -> Lexicon:
    """One with these classes and nothing else."""
    return Lexicon("xx", words, ())


def hurried(phrase: str) -> set[str]:
    """The ways to type it, where `b` may be `c`, `t` may be one with the word before, and a first `ab` may be left
    out."""
    ways: set[tuple[str, ...]] = {()}
    before = ""
    for word in phrase.split():
        longer = {(*way, typed) for way in ways for typed in (word, word.replace("b", "c"))}
        if word == "t" and before:
            longer |= {(*way[:-1], before + word) for way in ways if way[-1] == before}
        ways, before = longer, word
    ways |= {way[1:] for way in ways if list(way[:2]) == ["ab", *phrase.split()[1:2]] and len(way) > 2}
    return {" ".join(way) for way in ways}


@given(LISTED, LISTED, st.lists(WORD, max_size=6))
def test_what_begins_at_a_place_is_what_is_written_out(first: str, second: str, words: list[str]) -> None:
    phrases = Phrases(lexicon(first=first, second=second))
    for at in range(len(words)):
        wanted = {}
        for length in range(1, len(words) - at + 1):
            here = " ".join(words[at : at + length])
            classes = sum(
                bit
                for bit, listed in ((1, first), (2, second))
                if here in {" ".join(phrase.split()) for phrase in written_out(listed)}
            )
            if classes:
                wanted[length] = classes
        assert phrases.lattice(words)[at] == sorted(wanted.items())


@given(LISTED)
def test_each_phrase_has_a_word_that_tells_it(listed: str) -> None:
    phrases = Phrases(lexicon(only=listed))
    cost = {"a": 1, "b": 5}
    found = phrases.telling({token: cost.get(token, 3) for token in phrases.places_of})
    for phrase in filter(str.strip, written_out(listed)):
        assert found[1] & set(phrase.split()), phrase


@given(LISTED)
def test_the_words_of_a_class_are_its_phrases_of_one_word(listed: str) -> None:
    wanted = {phrase.strip() for phrase in written_out(listed) if len(phrase.split()) == 1}
    assert set(Phrases(lexicon(only=listed)).words(1)) == wanted


def test_the_cheapest_word_of_a_phrase_tells_it() -> None:
    phrases = Phrases(lexicon(only="please (stop|do stop) now|please now"))
    cost = Counter({"please": 9, "stop": 1, "do": 2, "now": 5})
    assert phrases.telling(cost) == {1: {"stop", "now"}}
    assert phrases.places_of == {"please": 1, "stop": 2, "do": 1, "now": 2}


def test_how_words_are_typed_in_a_hurry() -> None:
    listed = "b (t|a)( b|)|a t|ab a|ab a b"
    phrases = Phrases(
        Lexicon(
            "xx", {"only": listed}, (), hasty=lambda word, first: [word.replace("b", "c")],
            one_word=lambda first, second: first + second if second == "t" else None, dropped=("ab",),
        )
    )  # fmt: skip
    for phrase in written_out(listed):
        for typed in hurried(phrase):
            words = typed.split()
            assert (len(words), 1) in phrases.lattice(words)[0], typed
    for typed in ("d t", "ta", "t b", "a"):
        assert phrases.lattice(typed.split())[0] == []


@given(LISTED)
def test_families_are_told_apart(listed: str) -> None:
    assert "|".join(families(listed)) == listed
    assert [phrase for family in families(listed) for phrase in written_out(family)] == written_out(listed)


def test_every_lexicon_is_balanced() -> None:
    for each in LEXICONS:
        for name, listed in each.words.items():
            depth = 0
            for character in listed:
                depth += (character == "(") - (character == ")")
                assert depth >= 0, (each.language, name)
            assert depth == 0, (each.language, name)
