"""Which free text stops promotions and nothing else where the group tells the two apart, and which everything."""

from __future__ import annotations

import pytest

from gateway.core.consent.keywords import Vocabulary
from gateway.core.consent.states import Kind
from tests.consent.test_stop_requests import OPTS_OUT, lines

APART = Vocabulary.build(double_opt_in=True, promotions_apart=True)
TOGETHER = Vocabulary.build(double_opt_in=True)

PROMOTIONS = {
    "en": """
        no more ads
        stop sending me promotions
        please stop sending me these promotional messages
        I don't want these offers
        stop texting me ads
        stop sending ads to this number
        don't send me promotons
        I no longer want to receive promotions, thanks
        Who is this? No more ads.
        stop marketing to me
    """,
    "es": """
        no quiero más promociones
        ya no quiero recibir promociones
        no me manden más publicidad
        dejen de enviarme ofertas, por favor
    """,
    "fr": """
        arrêtez les promos
        je ne veux plus recevoir de promotions
        ne m'envoyez plus de publicité
    """,
    "de": """
        Bitte schicken Sie mir keine Werbung mehr
        Ich möchte keine Angebote mehr
        Werbung unerwünscht
        keine weitere Werbung bitte
    """,
    "pt": """
        não quero mais receber promoções
        não me mande mais propaganda
        chega de promoções
    """,
    "it": """
        non voglio più ricevere pubblicità
        smettetela di mandarmi pubblicità
        non mandatemi più promozioni
    """,
    "nl": """
        ik wil geen aanbiedingen meer ontvangen
        stuur me geen reclame meer
        stop met reclame sturen
    """,
    "pl": "proszę nie wysyłać mi reklam",
    "ru": "не присылайте мне рекламу",
    "sv": "skicka inte reklam",
    "tr": "reklam göndermeyin",
}

EVERYTHING = """
    no more spam
    stop the spam
    no more texts or ads
    no sms or ads
    I don't want any promotions or messages
    No more ads. Leave me alone.
    No promotions. And leave me alone
    stop, no more ads
    STOP. No more ads
    enough, no more ads
    leave me alone with your promotions
    take me off your marketing list
    unsubscribe me from promotions
    stop calling me about your offers
    this is spam, stop
"""

NEITHER = """
    what deals do you have
    do you have promotions
    I like your ads
    don't stop sending me promotions
    stop sending promotions to my sister in law
    keine Ahnung
"""


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in PROMOTIONS.items() for text in lines(texts)]
)
def test_a_request_about_promotions_stops_these_alone(language: str, text: str) -> None:
    for pending in (False, True):
        match = APART.match(text, pending=pending)
        assert match.kind is Kind.STOP_PROMOTIONS
        assert match.phrase
        assert language in match.languages
        assert len(match.core) > 1  # the word for promotions is among those that are kept as evidence


@pytest.mark.parametrize("text", [text for texts in PROMOTIONS.values() for text in lines(texts)])
def test_where_a_group_has_no_such_notion_it_opts_out(text: str) -> None:
    assert TOGETHER.match(text, pending=False).kind is Kind.OPT_OUT


@pytest.mark.parametrize("text", lines(EVERYTHING))
def test_what_asks_for_more_opts_out(text: str) -> None:
    for vocabulary in (APART, TOGETHER):
        assert vocabulary.match(text, pending=False).kind is Kind.OPT_OUT


@pytest.mark.parametrize("text", lines(NEITHER))
def test_what_asks_for_nothing_stops_nothing(text: str) -> None:
    assert APART.match(text, pending=False).kind is Kind.OTHER


@pytest.mark.parametrize("text", [text for texts in OPTS_OUT.values() for text in lines(texts)])
def test_every_request_is_heard_in_both(text: str) -> None:
    assert APART.match(text, pending=False).kind in (Kind.OPT_OUT, Kind.STOP_PROMOTIONS)
