"""What a message's words mean in a group."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent import builtin_keywords
from gateway.core.consent.keywords import CARRIER_HELP, CARRIER_START, CARRIER_STOP, Vocabulary, reserved
from gateway.core.consent.normalize import DECIDING, CharacterTable, normalize
from gateway.core.consent.pieces import MOST_FIRST, MOST_LAST, cut
from gateway.core.consent.states import Kind

PLAIN = Vocabulary.build(double_opt_in=False)
DOUBLE = Vocabulary.build(double_opt_in=True)
ACME = Vocabulary.build(
    opt_in={"en": ["START", "JOIN"], "es": ["ALTA"]},
    confirm={"en": ["Y", "YES"], "es": ["SI"], "fr": ["OUI"]},
    opt_out={"en": ["NO MORE"]},
    help={"en": ["CARE"]},
    stop_promotions={"en": ["NO ADS"]},
    custom=[["HOURS", "OPEN"], ["WHERE"]],
    double_opt_in=True,
)

BUILT_IN = {
    (kind, word)
    for kind, lists in (
        (Kind.OPT_OUT, builtin_keywords.OPT_OUT),
        (Kind.STOP_PROMOTIONS, builtin_keywords.STOP_PROMOTIONS),
        (Kind.HELP, builtin_keywords.HELP),
    )
    for listed in lists.values()
    for word in listed
}


class Everything:
    """Contains whatever is asked for."""

    def __contains__(self, _word: object) -> bool:
        return True


ODD: Mapping[str, Callable[[str], str]] = {
    "drawn out": lambda text: text.replace("o", "ooo").replace("s", "sss"),
    "zeros": lambda text: text.replace("o", "0"),
    "look-alikes": lambda text: text.replace("o", "\u043e").replace("e", "\u0435"),
    "apart": " ".join,
    "twice": lambda text: f"{text} {text}",
    "polite": lambda text: f"please {text} thanks",
    "to a number": lambda text: f"{text} to 36111",
    "a letter less": lambda text: text[:2] + text[3:],
    "another letter": lambda text: text[:1] + " " + text[2:],
    "followed": lambda text: f"{text} stop",
}
"""Ways to write words oddly."""


@given(
    st.sampled_from([*sorted({word.lower() for _, word in BUILT_IN}), "no more", "stop", "st p", "hello", "2 ok"]),
    st.lists(st.sampled_from(sorted(ODD)), max_size=3),
)
def test_the_first_word_tells_what_is_not_written_oddly(text: str, ways: list[str]) -> None:
    for way in ways:
        text = ODD[way](text)
    for vocabulary in (PLAIN, ACME):
        unhurried = replace(vocabulary, begins=Everything())
        assert vocabulary._loose(text, normalize(text)) == unhurried._loose(text, normalize(text))


@pytest.mark.parametrize(("kind", "word"), sorted(BUILT_IN))
def test_every_built_in_word_serves_in_every_group(kind: Kind, word: str) -> None:
    for vocabulary in (PLAIN, DOUBLE, ACME):
        for pending in (False, True):
            assert vocabulary.match(f" {word.lower()}! ", pending=pending).kind is kind
    assert reserved(word) is kind


PROMISED = {
    Kind.OPT_OUT: "STOP STOPALL STOP_ALL UNSUBSCRIBE UNSUB CANCEL END QUIT REVOKE REMOVE OPT_OUT OPTOUT NO_MESSAGE "
    "ARRET",
    Kind.HELP: "HELP INFO AIDE",
    Kind.STOP_PROMOTIONS: "STOP_PROMOTIONS Parar_promoções Detener_promociones",
}


@pytest.mark.parametrize("kind", PROMISED)
def test_the_words_that_must_always_work_are_built_in(kind: Kind) -> None:
    for word in PROMISED[kind].split():
        assert reserved(word.replace("_", " ")) is kind


def test_no_word_is_in_two_built_in_classes() -> None:
    assert len({normalize(word) for _, word in BUILT_IN}) == len({(kind, normalize(word)) for kind, word in BUILT_IN})


def test_no_opt_in_word_is_built_in_elsewhere() -> None:
    assert [reserved(word) for word in (*builtin_keywords.OPT_IN, *builtin_keywords.CONFIRM)] == [None] * 5


CASES = {
    # name: (vocabulary, text, kind when not pending, kind when pending)
    "START opts in": (PLAIN, "Start", Kind.OPT_IN, Kind.OPT_IN),
    "UNSTOP by default": (PLAIN, "UNSTOP", Kind.OPT_IN, Kind.OPT_IN),
    "YES by default": (PLAIN, "yes!", Kind.OPT_IN, Kind.OPT_IN),
    "Y is nothing without double opt-in": (PLAIN, "Y", Kind.OTHER, Kind.OTHER),
    "YES confirms with double opt-in": (DOUBLE, "YES", Kind.OTHER, Kind.CONFIRM),
    "Y confirms with double opt-in": (DOUBLE, "y", Kind.OTHER, Kind.CONFIRM),
    "UNSTOP with double opt-in": (DOUBLE, "unstop", Kind.OPT_IN, Kind.OPT_IN),
    "START is there though the list lacks it in Spanish": (ACME, "START", Kind.OPT_IN, Kind.OPT_IN),
    "a given list replaces the default": (ACME, "UNSTOP", Kind.OTHER, Kind.OTHER),
    "a configured opt-in word": (ACME, "join", Kind.OPT_IN, Kind.OPT_IN),
    "one of another language": (ACME, "Alta.", Kind.OPT_IN, Kind.OPT_IN),
    "a configured confirm word": (ACME, "Sí", Kind.OTHER, Kind.CONFIRM),
    "a configured opt-out word": (ACME, "No more!", Kind.OPT_OUT, Kind.OPT_OUT),
    "a configured help word": (ACME, "care", Kind.HELP, Kind.HELP),
    "configured stop promotions": (ACME, "no ads", Kind.STOP_PROMOTIONS, Kind.STOP_PROMOTIONS),
    "a custom keyword": (ACME, "Hours?", Kind.CUSTOM, Kind.CUSTOM),
    "anything else": (ACME, "good morning", Kind.OTHER, Kind.OTHER),
    "nothing": (ACME, "", Kind.OTHER, Kind.OTHER),
    "an opt-in word in a sentence": (ACME, "please join us", Kind.OTHER, Kind.OTHER),
    "a polite yes is not a confirmation": (ACME, "yes please", Kind.OTHER, Kind.OTHER),
    "a polite stop": (ACME, "stop please", Kind.OPT_OUT, Kind.OPT_OUT),
    "polite help": (ACME, "Help, please!", Kind.HELP, Kind.HELP),
    "polite stop promotions": (ACME, "please stop promotions", Kind.STOP_PROMOTIONS, Kind.STOP_PROMOTIONS),
    "look-alike stop": (ACME, "Ѕtop", Kind.OPT_OUT, Kind.OPT_OUT),
    "look-alike start does not opt in": (ACME, "Ѕtart", Kind.OTHER, Kind.OTHER),
    "spelled-out yes does not confirm": (ACME, "Y E S", Kind.OTHER, Kind.OTHER),
    "spelled-out stop": (ACME, "S T O P", Kind.OPT_OUT, Kind.OPT_OUT),
    "a stop sign": (ACME, "🛑", Kind.OPT_OUT, Kind.OPT_OUT),
    "several opt-out words": (ACME, "STOP! Unsubscribe, quit", Kind.OPT_OUT, Kind.OPT_OUT),
    "opt-out words of everyday life in a row": (ACME, "Remove, end", Kind.OTHER, Kind.OTHER),
    "cancel twice is still the word": (ACME, "cancel cancel", Kind.OPT_OUT, Kind.OPT_OUT),
    "stop promotions as one clause": (ACME, "Hi, stop promotions", Kind.STOP_PROMOTIONS, Kind.STOP_PROMOTIONS),
    "an opt-out beside it": (ACME, "Stop promotions. Stop texting me!", Kind.OPT_OUT, Kind.OPT_OUT),
    "stop as one sentence": (ACME, "Who is this? STOP", Kind.OPT_OUT, Kind.OPT_OUT),
    "stop behind a word that is often shortened": (ACME, "Verkeerd nr. STOP", Kind.OPT_OUT, Kind.OPT_OUT),
    "a request behind one": (ACME, "I am at the dr. Stop texting me", Kind.OPT_OUT, Kind.OPT_OUT),
    "stop to a short code": (ACME, "STOP 36111", Kind.OPT_OUT, Kind.OPT_OUT),
    "stop to a short code in French": (ACME, "Stop au 36 111", Kind.OPT_OUT, Kind.OPT_OUT),
    "a stop of a line": (ACME, "stop 5", Kind.OTHER, Kind.OTHER),
    "cancel with a number": (ACME, "cancel 4711", Kind.OTHER, Kind.OTHER),
    "cancel as one sentence": (ACME, "My visit is tomorrow. Cancel.", Kind.OTHER, Kind.OTHER),
    "a likely request to stop": (ACME, "Not interested", Kind.LIKELY, Kind.LIKELY),
    "a likely request beside a question who writes": (ACME, "Who is this? Not interested", Kind.HELP, Kind.HELP),
    "a custom keyword that would be a likely request": (
        Vocabulary.build(double_opt_in=True, custom=[["not interested"]]),
        "Not interested",
        Kind.CUSTOM,
        Kind.CUSTOM,
    ),
    "a question how to stop gets help": (ACME, "How do I unsubscribe?", Kind.HELP, Kind.HELP),
}


@pytest.mark.parametrize(("vocabulary", "text", "settled", "pending"), CASES.values(), ids=CASES)
def test_what_a_keyword_means_when_settled_and_when_pending(
    vocabulary: Vocabulary, text: str, settled: Kind, pending: Kind
) -> None:
    assert vocabulary.match(text, pending=False).kind is settled
    assert vocabulary.match(text, pending=True).kind is pending


def test_custom_keywords_name_their_entry() -> None:
    assert [ACME.match(text, pending=False).custom for text in ("hours", "open", "where", "join")] == [0, 0, 1, None]


LANGUAGES = {
    "a word of one language": ("join", ("en",)),
    "another": ("alta", ("es",)),
    "STOP belongs to nobody": ("stop", None),
    "START neither": ("start", None),
    "ARRET is French": ("ARRÊT", ("fr",)),
    "PARAR is Spanish and Portuguese": ("parar", ("es", "pt")),
    "a phrase": ("dejen de escribirme", ("es",)),
    "STOP in a sentence of its own": ("Qué? STOP", None),
    "a question": ("wie melde ich mich ab?", ("de",)),
}


@pytest.mark.parametrize(("text", "languages"), LANGUAGES.values(), ids=LANGUAGES)
def test_a_match_tells_the_languages_of_its_word(text: str, languages: tuple[str, ...] | None) -> None:
    matched = ACME.match(text, pending=False).languages
    assert len(matched) > 5 if languages is None else matched == languages


def test_a_word_that_stands_in_two_languages_of_a_list() -> None:
    both = Vocabulary.build(opt_in={"en": ["CLUB"], "de": ["CLUB"]}, double_opt_in=False)
    assert both.match("club", pending=False).languages == ("de", "en")


def test_the_first_class_keeps_a_word_of_two_lists() -> None:
    mixed = Vocabulary.build(
        opt_in={"en": ["OK", "STOP"]}, confirm={"en": ["OK"]}, custom=[["OK", "HELP"]], double_opt_in=True
    )
    assert mixed.match("ok", pending=True).kind is Kind.CONFIRM
    assert mixed.match("ok", pending=False).kind is Kind.OPT_IN
    assert mixed.match("help", pending=False).kind is Kind.HELP
    assert mixed.match("stop", pending=False).kind is Kind.OPT_OUT


def test_confirm_words_serve_only_with_double_opt_in() -> None:
    single = Vocabulary.build(confirm={"en": ["OK"]}, double_opt_in=False)
    assert single.match("ok", pending=True).kind is Kind.OTHER


def test_a_form_has_confirm_words_where_the_group_has_no_double_opt_in() -> None:
    plain = Vocabulary.build(double_opt_in=False, has_form=True)
    meant = {
        word: (plain.match(word, pending=True).kind, plain.match(word, pending=False).kind) for word in ("y", "yes")
    }
    assert meant == {"y": (Kind.CONFIRM, Kind.OTHER), "yes": (Kind.OPT_IN, Kind.OPT_IN)}, (
        "who texts YES joins, as before"
    )
    own = Vocabulary.build(confirm={"en": ["OK"], "es": ["SI"]}, double_opt_in=False, has_form=True)
    assert [own.match(word, pending=True).kind for word in ("ok", "si", "y")] == [
        Kind.CONFIRM,
        Kind.CONFIRM,
        Kind.OTHER,
    ]


def test_words_of_which_normalization_leaves_nothing_match_nothing() -> None:
    odd = Vocabulary.build(opt_in={"en": ["!!!", ""]}, custom=[["…"]], double_opt_in=False)
    assert odd.match("?", pending=False).kind is Kind.OTHER
    assert odd.match("", pending=False).kind is Kind.OTHER


def test_carrier_words_are_words_we_know() -> None:
    assert CARRIER_STOP.keys() == CARRIER_START.keys() == CARRIER_HELP.keys()
    assert all(reserved(word) is Kind.OPT_OUT for listed in CARRIER_STOP.values() for word in listed)
    assert all(reserved(word) is Kind.HELP for listed in CARRIER_HELP.values() for word in listed)
    assert all(reserved(word) is None for listed in CARRIER_START.values() for word in listed)
    assert CARRIER_STOP["toll_free"] == {"STOP"}
    assert "YES" in CARRIER_START["twilio_default"]
    assert "YES" not in CARRIER_START["toll_free"]


ONE_WORD = sorted(
    {
        normalize(word)
        for kind, word in BUILT_IN
        if kind is Kind.OPT_OUT and " " not in word and len(normalize(word)) > 1
    }
)


@given(st.sampled_from(ONE_WORD), st.text("bcdfghjklmnpqrtvwxz", min_size=2, max_size=3), st.booleans())
def test_no_opt_out_word_is_found_inside_another_word(word: str, letters: str, front: bool) -> None:
    """One letter too many may be a slip."""
    text = letters + word if front else word + letters
    if reserved(text) is None and is_another_word(text):
        assert PLAIN.match(text, pending=False).kind is Kind.OTHER
        assert PLAIN.match(f"the {text} is here", pending=False).kind is Kind.OTHER


def is_another_word(text: str) -> bool:
    """Whether the text is more than the same word drawn out (`stoppp`)."""
    return len(set(text[-3:])) > 1 and len(set(text[:3])) > 1


@given(st.sampled_from(ONE_WORD), st.sampled_from(["monday", "the order", "delivery", "la musica", "mon colis"]))
def test_no_opt_out_word_is_found_inside_a_sentence(word: str, rest: str) -> None:
    assert PLAIN.match(f"{word} {rest}", pending=False).kind is Kind.OTHER
    assert PLAIN.match(f"about {rest} {word}", pending=False).kind is Kind.OTHER


@given(st.text())
def test_every_text_has_a_meaning(text: str) -> None:
    assert ACME.match(text, pending=True).kind in set(Kind)


LONG = {
    "one word": "a" * 65_536,
    "short clauses": "a." * 32_768,
    "stops": "stop " * 13_000,
    "courtesy": "please " * 9_000,
    "beginnings of a phrase": "stop sending me these " * 3_000,
    "clauses that nearly match": "please stop texting me you. " * 2_300,
    "look-alikes": "ѕ" * 32_000,
    "stop signs": "🛑" * 16_000,
    "accents": "e\u0301" * 30_000,
    "combining marks": "\u0301\u0323" * 32_000,
    "marks that come apart into two": "\u0f73" * 64_000,
    "blank": " \n" * 32_000,
}


class Counted(CharacterTable):
    """Counts how often a character is looked up."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0

    def __getitem__(self, code: int) -> str:
        self.looks += 1
        return super().__getitem__(code)


def calls(text: str) -> int:
    """How many calls, of Python and of C, it takes to say what a text means."""
    count = 0

    def tell(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tell)
    try:
        ACME.match(text, pending=True)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_the_work_for_a_long_text_is_linear_and_bounded(text: str) -> None:
    known = Counted()
    normalize(text[:DECIDING], known)
    assert known.looks <= DECIDING, "each character is looked up once, whatever stands beside it"
    ACME.match(text[:DECIDING], pending=True)  # what each character is normalized to is worked out once for all
    half, whole, endless = (calls(text[:length] + "\u0301") for length in (DECIDING // 2, DECIDING - 1, 65_536))
    assert whole <= 2 * half + 100
    assert endless <= whole + 100, "what comes after the first 2,000 characters costs nothing"
    assert len(cut(text).clauses) <= MOST_FIRST + MOST_LAST


def test_the_first_2000_characters_decide() -> None:
    assert ACME.match("stop" + " " * 1996 + "later maybe", pending=False).kind is Kind.OPT_OUT
    assert ACME.match("x" * 1_900 + ". Stop texting me.", pending=False).kind is Kind.OPT_OUT
    assert ACME.match("x" * 2_000 + ". Stop texting me.", pending=False).kind is Kind.OTHER


def test_td_serves_canadian_numbers_and_groups_that_list_it() -> None:
    listed = Vocabulary.build(opt_out={"en": ["TD"]}, double_opt_in=True)
    for text in ("TD", "td.", "Td please"):
        for pending in (False, True):
            assert ACME.match(text, pending=pending).kind is Kind.OTHER
            assert ACME.match(text, pending=pending, canada=True).kind is Kind.OPT_OUT
            assert listed.match(text, pending=pending).kind is Kind.OPT_OUT
    assert ACME.match("le td de maths", pending=False, canada=True).kind is Kind.OTHER


BRANDED = Vocabulary.build(double_opt_in=True, promotions_apart=True, brand="Ána & Co")
NAMED = {
    "STOP ÁNA & CO": Kind.OPT_OUT,
    "Ána & Co stop": Kind.OPT_OUT,
    "stop ana&co": Kind.OPT_OUT,
    "STOP A\u0301NA CO": Kind.OPT_OUT,
    "please stop texting me ána&co!": Kind.OPT_OUT,
    "Stop Ána & Co's messages": Kind.OPT_OUT,
    "I want no more texts from Ána & Co": Kind.OPT_OUT,
    "no more Ána & Co ads": Kind.STOP_PROMOTIONS,
    "STOP ANACONDA": Kind.OTHER,
    "Ána & Co": Kind.OTHER,
    "don't stop Ána & Co": Kind.OTHER,
    "I'll stop by Ána & Co": Kind.OTHER,
    "JOIN Ána & Co": Kind.OTHER,
    "START Ána & Co": Kind.OTHER,
    "yes Ána & Co": Kind.OTHER,
}


@pytest.mark.parametrize("text", NAMED)
def test_the_name_of_the_sender_says_nothing_beside_a_request_to_stop(text: str) -> None:
    assert BRANDED.match(text, pending=False).kind is NAMED[text]
    assert BRANDED.match(text, pending=True).kind is NAMED[text]


@pytest.mark.parametrize("brand", ["", "&", "🛍", "(", "Stop", "stop & shop", "a" * 60])
def test_any_name_of_a_sender_will_do(brand: str) -> None:
    vocabulary = Vocabulary.build(double_opt_in=True, brand=brand)
    for text in ("STOP", f"STOP {brand}", "please stop texting me"):
        assert vocabulary.match(text, pending=False).kind is Kind.OPT_OUT, text
    for text in (brand, "see you tomorrow", "I'll stop by tomorrow"):
        assert text == "Stop" or vocabulary.match(text, pending=False).kind is not Kind.OPT_OUT, text
