"""Which free text ends the messages, and which does not."""

from __future__ import annotations

import pytest

from gateway.core.consent.builtin_keywords import EVERY, OPT_OUT
from gateway.core.consent.keywords import Vocabulary
from gateway.core.consent.lexicons import LEXICONS
from gateway.core.consent.states import Kind

VOCABULARY = Vocabulary.build(double_opt_in=True)

OPTS_OUT = {
    "en": """
        please stop texting me
        Please stop texting me!!
        PLEASE STOP TEXTING ME
        stop texting
        Stop texting me now.
        Hi, please stop texting me, thanks
        can you stop texting me?
        could you please stop messaging this number
        you need to stop texting me
        I told you to stop texting me
        stop sending me messages
        please stop sending messages to this number
        stop sending me these
        stop sending me this crap
        stop sending me promotions
        stop contacting us
        stop the messages
        please stop these text messages
        stop all messages to this number
        quit texting me
        quit sending me messages
        cease contacting me immediately
        don't text me
        don’t text me anymore
        dont text me ever again
        do not contact me again
        Don't ever text me again
        please do not text
        do not send me any more messages
        never text me again
        no more texts please
        no more messages
        no more of these
        no texts please
        take me off your list
        take me off this list
        Take me off of your mailing list please
        take me off
        remove me from this list
        remove me from your list.
        Please remove my number from your database
        remove this number
        delete my number
        get me off this list
        unsubscribe me
        unsubscribe me please
        unsubscribe me from all
        please unsubscribe from this list
        unsubscribe this number
        opt me out
        opt out of these messages
        I want to unsubscribe
        I'd like to unsubscribe, thank you
        i would like to opt out
        I want to be removed from your list
        I want to stop receiving these messages
        I no longer wish to receive these messages.
        I don't want these messages
        I don't want any more texts
        I do not want to receive messages from you
        i don't want to hear from you
        I don't want to be contacted
        I do not consent
        I revoke my consent
        leave me alone
        please leave me alone!
        lose my number
        stop please
        please stop
        Please stop now.
        stop it
        can you please stop
        I said stop
        ok stop
        STOP. Who is this?
        Who are you? Please stop.
        Wrong person, take me off your list
        STOP - sent on the road
        end these messages
        cancel these messages
    """,
    "es": """
        por favor dejen de enviarme mensajes
        deja de escribirme
        dejen de mandarme mensajes
        no me envíen más mensajes
        no me escribas más
        no quiero recibir más mensajes
        por favor no quiero más mensajes
        ya no quiero recibir mensajes
        quiero darme de baja
        quítenme de la lista
        bórrenme de su base de datos
        déjenme en paz
        basta de mensajes
        stop por favor
        paren ya
    """,
    "fr": """
        arrêtez de m'envoyer des messages
        SVP arrêtez de m’envoyer des SMS
        arrête de m'écrire
        je ne veux plus recevoir de messages
        je ne souhaite plus recevoir vos messages
        ne m'envoyez plus de messages
        ne me contactez plus
        je veux me désabonner
        désabonnez-moi de votre liste
        retirez-moi de la liste
        plus de messages svp
        laissez-moi tranquille
        stop svp
        arrêtez
    """,
    "de": """
        bitte keine Nachrichten mehr
        keine Nachricht mehr
        bitte keine Nachricht
        Hört auf mir zu schreiben
        hören Sie auf, mir Nachrichten zu schicken
        schickt mir keine Nachrichten mehr
        schreibt mir nicht mehr
        ich möchte keine SMS mehr
        ich will keine Nachrichten mehr erhalten
        ich möchte mich abmelden
        nehmt mich von der Liste
        nehmen Sie mich von Ihrer Liste
        löschen Sie mich aus Ihrer Datenbank
        lasst mich in Ruhe
        bitte stopp
        hört auf
    """,
    "pt": """
        pare de me enviar mensagens
        por favor parem de mandar mensagens
        não me mande mais mensagens
        não quero mais receber mensagens
        não quero mais mensagens
        me tire da lista
        me remova da sua lista
        quero me descadastrar
        me deixe em paz
        chega de mensagens
        stop por favor
    """,
    "it": """
        smettetela di mandarmi messaggi
        smettila di scrivermi
        non mandatemi più messaggi
        non voglio più ricevere messaggi
        voglio disiscrivermi
        toglietemi dalla vostra lista
        toglietemi dalla lista
        basta messaggi
        lasciatemi in pace
        stop per favore
    """,
    "nl": """
        stop met het sturen van berichten
        stop met berichten sturen
        stuur me geen berichten meer
        geen bericht meer
        ik wil geen berichten meer ontvangen
        ik wil geen sms meer
        ik wil me uitschrijven
        schrijf me uit
        haal me van de lijst
        verwijder mij uit jullie bestand
        laat me met rust
        stop aub
    """,
}

PASSES = """
    I'll stop by Sunday
    I will stop by
    stop by
    the weekend
    at the end
    nonstop
    non-stop please
    bus stop
    is this the last stop?
    Stop the car
    stop me if you heard this
    cancel my order
    can I cancel?
    cancel my appointment
    cancel today
    End today?
    When does it end?
    unsubscribed
    it never stops
    don't stop
    please don't stop
    never stop
    don't stop texting me
    please don't stop sending me messages
    do not stop the messages
    I never said stop texting me
    my friend said stop texting me
    she told him to leave me alone
    I can't stop texting you
    can you stop the delivery
    can you take me off the waiting list
    please stop sending the invoice to my old address
    stop texting and drive
    don't text and drive
    don't bother
    Don't call, mail instead
    how do I stop eating sugar
    I want to stop smoking
    I want to cancel the order
    No updates?
    no thanks
    no
    remove the onions
    remove item 2
    take me home
    take me to the list
    leave me a message
    please send me messages
    text me
    I want more texts
    My visit is tomorrow. Cancel.
    It starts at the end. Quit.
    reply stop to cancel
    who do I text to stop deliveries on Friday
    who is this actor
    who are your suppliers
    quién es el presidente
    wer ist das Mädchen
    quero parar de comer
    para mi
    no pares
    para ti
    quiero mas informacion
    no quiero cebolla
    je veux arrêter de fumer
    l'arrêt de bus
    ne t'arrête pas
    ich möchte aufhören zu rauchen
    wann ist das Ende
    keine Nachricht
    Hallo, keine Nachricht?
    geen bericht
    bitte nicht aufhören
    não pare
    quando para de chover
    non smettere
    basta così poco
    ik wil stoppen met roken
    niet stoppen
    top
    стол
    👍
    thank you
    hello
"""

ASKS_HOW = """
    how do I stop?
    How do I unsubscribe?
    how can i opt out
    how do I stop these texts?
    how do i get off this list
    how to unsubscribe
    ¿Cómo me doy de baja?
    comment me désabonner ?
    wie melde ich mich ab?
    hoe meld ik me af?
"""

ASKS_WHO = """
    Who is this?
    sorry, who are you?
    How did you get my number?
    ¿Quién es?
    c'est qui ?
    Wer ist das?
    quem fala?
    chi siete?
    Wie is dit?
    who is this? I never signed up
"""


def lines(text: str) -> list[str]:
    """The lines of a block of texts, without its indentation."""
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("language", OPTS_OUT)
def test_requests_to_stop_opt_out(language: str) -> None:
    for text in lines(OPTS_OUT[language]):
        for pending in (False, True):
            match = VOCABULARY.match(text, pending=pending)
            assert match.kind is Kind.OPT_OUT, text
            assert language in match.languages, text


def test_what_is_no_request_to_stop_does_not_opt_out() -> None:
    matches = {text: VOCABULARY.match(text, pending=False).kind for text in lines(PASSES)}
    assert {text: kind for text, kind in matches.items() if kind is not Kind.OTHER} == {}


def test_a_question_how_to_stop_or_who_writes_gets_help() -> None:
    for text in lines(ASKS_HOW) + lines(ASKS_WHO):
        match = VOCABULARY.match(text, pending=False)
        assert (match.kind, match.phrase) == (Kind.HELP, True), text


def test_a_request_inside_a_sentence_is_none() -> None:
    for text in (text for texts in OPTS_OUT.values() for text in lines(texts) if "." not in text):
        clause = text.translate(str.maketrans("", "", "?!,-"))
        inside = f"yesterday somebody wrote {clause} and I laughed"
        assert VOCABULARY.match(inside, pending=False).kind is Kind.OTHER, inside


def test_a_request_at_the_end_of_a_long_complaint_counts() -> None:
    complaint = "You people write every single day. " * 56
    assert VOCABULARY.match(complaint + "Please stop texting me.", pending=False).kind is Kind.OPT_OUT


def test_every_language_with_words_has_phrases() -> None:
    assert {lexicon.language for lexicon in LEXICONS} >= OPT_OUT.keys() - {EVERY}
