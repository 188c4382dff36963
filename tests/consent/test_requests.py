"""What people write who want no more messages, by language (`requests/<language>.txt`): `+` what says so for sure, `?`
what likely says so, `-` what only looks like it.
"""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent.core_reader import LONG_CORE, UNCOVERED
from gateway.core.consent.keywords import Vocabulary
from gateway.core.consent.lexicon import written_out
from gateway.core.consent.lexicons import LEXICONS
from gateway.core.consent.normalize import normalize
from gateway.core.consent.phrases import Phrases
from gateway.core.consent.request_grammar import LONGEST_LIKELY, Ask, Clause
from gateway.core.consent.states import Kind
from gateway.core.consent.stop_requests import Reading, grammar

FOLDER = Path(__file__).parent / "requests"
VOCABULARY = Vocabulary.build(double_opt_in=True)


def kind_of(text: str, pending: bool = False) -> Kind:
    """What a text means."""
    return VOCABULARY.match(text, pending=pending).kind


def lines(mark: str) -> list[tuple[str, str]]:
    """The texts behind this mark, each with its language."""
    return [
        (file.stem, line[2:])
        for file in sorted(FOLDER.glob("*.txt"))
        for line in file.read_text("utf-8").splitlines()
        if line.startswith(f"{mark} ")
    ]


def test_requests_to_stop_are_heard() -> None:
    for pending in (False, True):
        missed = {text: kind for _, text in lines("+") if (kind := kind_of(text, pending)) is not Kind.OPT_OUT}
        assert missed == {}


def test_what_only_looks_like_one_is_not() -> None:
    assert [text for _, text in lines("-") if kind_of(text) is Kind.OPT_OUT] == []


def test_what_is_likely_a_request_is_noticed() -> None:
    for (language, text), pending in itertools.product(lines("?"), (False, True)):
        match = VOCABULARY.match(text, pending=pending)
        assert (match.kind, match.phrase) == (Kind.LIKELY, True), text
        assert match.core, text
        assert language in match.languages, text


def test_every_lexicon_has_texts_of_every_kind() -> None:
    languages = {lexicon.language for lexicon in LEXICONS}
    for mark in "+?-":
        assert {language for language, _ in lines(mark)} == languages


PHRASES = {
    lexicon.language: {
        name: sorted({phrase for phrase in map(normalize, written_out(listed)) if phrase})
        for name, listed in lexicon.words.items()
    }
    for lexicon in LEXICONS
}
"""By language and class: the phrases, written out."""


def test_a_lexicon_stays_small_when_its_families_are_written_out() -> None:
    """Else nobody can foresee what it hears."""
    sizes = {language: sum(map(len, classes.values())) for language, classes in PHRASES.items()}
    assert {language: size for language, size in sizes.items() if size > 260_000} == {}


GRAMMAR = grammar()
EVERY = (1 << len(LEXICONS)) - 1
EVERY_CORE = GRAMMAR._marks.cores(-1, EVERY)
WORDS = st.sampled_from(
    sorted({phrase for classes in PHRASES.values() for phrases in classes.values() for phrase in phrases})
)


@st.composite
def requests(draw: st.DrawFn) -> str:
    """The words of a core, some with a slip, with others around and between them."""
    lexicon = draw(st.sampled_from(LEXICONS))
    words: list[str] = []
    for slot in draw(st.sampled_from([*lexicon.cores, *lexicon.alone, *lexicon.how])).split():
        word = draw(st.sampled_from(PHRASES[lexicon.language][slot.removesuffix("?").split("/")[0]]))
        at = draw(st.integers(0, len(word)))
        words += [*draw(st.lists(WORDS, max_size=1)), word if draw(st.booleans()) else word[:at] + word[at + 1 :]]
    return " ".join(" ".join(words).split())


KNOWN = {lexicon.language: set(Phrases(lexicon).places_of) for lexicon in LEXICONS}
"""By language: the words that it knows."""
UNKNOWN = st.text("bcdfgjklmpqvwxz", min_size=3, max_size=4)
"""Words that no language has."""


@st.composite
def almost_requests(draw: st.DrawFn) -> str:
    """A request with up to three words of no language in it."""
    words = draw(requests()).split()
    for word in draw(st.lists(UNKNOWN, max_size=3)):
        words.insert(draw(st.integers(0, len(words))), word)
    return " ".join(words)


@given(st.one_of(requests(), almost_requests()), st.sampled_from(Ask))
def test_no_request_is_passed_over_by_the_quick_look(text: str, ask: Ask) -> None:
    """Whether the look leaves a language out, or it is read in all of them."""
    clause = GRAMMAR.look(text)
    found = None if clause is None else GRAMMAR.read(clause, ask)
    words = text.split() if clause is None else clause.words
    slips = 0 if clause is None else clause.slips
    assert found == GRAMMAR.read(Clause(words, slips, EVERY, 0, EVERY_CORE, None), ask)


@given(st.one_of(requests(), almost_requests()), st.sampled_from(Ask), st.integers(0, UNCOVERED))
def test_no_clause_is_left_unread_that_is_a_request(text: str, ask: Ask, most: int) -> None:
    """Where the words of no core stand in their order, there is no request either."""
    words = text.split()
    for phrases, readers in zip(GRAMMAR._phrases, GRAMMAR._readers, strict=True):
        edges = phrases.lattice(words)
        unknown = [word not in phrases.places_of for word in words]
        if readers[ask].read(edges, unknown, most):
            assert readers[ask].may_find(edges)


@given(st.lists(st.one_of(requests(), st.sampled_from(["hi", "thanks", "ok", "mesage"])), max_size=4), st.data())
def test_no_sentence_is_left_unread_that_is_a_request(pieces: list[str], data: st.DataObject) -> None:
    text = "".join(piece + data.draw(st.sampled_from([", ", ". ", " - ", "; "])) for piece in pieces)
    reading = Reading(text)
    looked = [GRAMMAR.look(piece, likely=False) for piece in reading.sentences]
    if any(GRAMMAR.read(clause) for clause in looked if clause is not None):
        assert reading.asks_to_stop()


@given(almost_requests())
def test_nor_is_what_is_likely_one(text: str) -> None:
    clause = GRAMMAR.look(text)
    if clause is None:
        clause = Clause(text.split(), 0, 0, 0, 0, None)
    if len(clause.words) <= LONGEST_LIKELY:
        assert GRAMMAR.likely(clause) == GRAMMAR.likely(replace(clause, near=EVERY & ~clause.exact, cores=EVERY_CORE))


@given(almost_requests())
def test_only_words_that_its_language_does_not_know_are_uncovered(text: str) -> None:
    clause = GRAMMAR.look(text)
    likely = None if clause is None else GRAMMAR.likely(clause)
    if likely is None or not likely.uncovered:
        return
    assert likely.uncovered == 1 or len(likely.core.split()) >= LONG_CORE
    unknown = [word for word in text.split() if not any(word in KNOWN[each] for each in likely.languages)]
    assert len(unknown) >= likely.uncovered


@given(almost_requests(), st.sampled_from(["never", "she", "nicht", "jamás", "ordine"]))
def test_a_word_that_makes_it_something_else_is_not_passed_over(clause: str, word: str) -> None:
    looked = GRAMMAR.look(normalize(f"{clause} {word}"))
    likely = None if looked is None else GRAMMAR.likely(looked)
    assert likely is None or any(normalize(word) in KNOWN[language] for language in likely.languages)


def steps(text: str) -> int:
    """How many functions are called to find out what a text asks for."""
    count = 0

    def tick(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tick)
    try:
        reading = Reading(text)
        reading.asks_to_stop()
        reading.asks_how_to_stop()
        reading.likely_asks_to_stop()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "please stop texting my nephew now zzz ",
        "stop, please, ",
        "i don't want any more of these zzz texts from you. ",
        "no more, stop it zzz! ",
        "не интересует, больше не пишите zzz. ",
    ],
)
def test_the_steps_are_linear_in_the_text(piece: str) -> None:
    steps(piece)  # what it looks up is made once
    for text in (piece, piece.replace(".", "")):
        assert steps(text * 400) <= 2.5 * steps(text * 200) + 100
        assert steps(text * 200) < 40_000
