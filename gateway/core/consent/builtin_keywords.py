"""The built-in keywords, by kind and language, as people write them, and which of the default words a group has.

Those that opt out, stop promotions or ask for help work in every group, whatever its languages: nobody should have to
guess the word that ends the messages.
Sources: 47 CFR 64.1200(a)(10), CTIA principles, the Canadian common short code guide, the lists of Twilio and AWS,
and the labels of WhatsApp's own opt-out button.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final

from gateway.core.consent.states import Kind

Words = Mapping[str, tuple[str, ...]]
"""Language → words."""

EVERY: Final = "*"
"""The pseudo-language of words that belong to all languages: a person who texts STOP has not chosen English."""

OPT_OUT: Final[Words] = {
    EVERY: ("STOP", "STOPALL", "STOP ALL"),
    "en": (
        "UNSUBSCRIBE", "UNSUB", "UNSUBSCRIBE ME", "UNSUBSCRIBE ALL", "CANCEL", "END", "QUIT", "REVOKE", "REMOVE",
        "REMOVE ME", "OPT OUT", "OPTOUT", "OPT ME OUT", "NO MESSAGE", "NO MESSAGES",
    ),
    "es": (
        "ALTO", "PARAR", "PARE", "DETENER", "BAJA", "DAR DE BAJA", "DARME DE BAJA", "DARSE DE BAJA", "DAME DE BAJA",
        "CANCELAR", "CANCELAR SUSCRIPCIÓN", "ANULAR SUSCRIPCIÓN", "NO MÁS", "NO MÁS MENSAJES", "DESUSCRIBIR",
        "DESUSCRIBIRME",
    ),
    "fr": (
        "ARRET", "ARRÊTER", "ARRÊTEZ", "STOP SMS", "DÉSABONNER", "DÉSABONNEMENT", "ME DÉSABONNER", "SE DÉSABONNER",
        "DÉSABONNEZ MOI", "DÉSINSCRIRE", "DÉSINSCRIPTION", "ME DÉSINSCRIRE", "SE DÉSINSCRIRE", "DÉSINSCRIVEZ MOI",
        "PLUS DE MESSAGES", "PLUS DE SMS",
    ),
    "de": (
        "STOPP", "ABMELDEN", "ABMELDUNG", "ABBESTELLEN", "AUSTRAGEN", "WIDERRUF", "WIDERRUFEN", "KEINE NACHRICHTEN",
        "KEINE NACHRICHTEN MEHR", "KEINE SMS", "KEINE SMS MEHR",
    ),
    "pt": (
        "PARAR", "PARE", "SAIR", "CANCELAR", "CANCELAR INSCRIÇÃO", "DESCADASTRAR", "DESCADASTRE", "DESINSCREVER",
        "REMOVER", "NÃO QUERO MAIS", "SEM MENSAGENS",
    ),
    "it": (
        "FERMA", "BASTA", "ANNULLA ISCRIZIONE", "CANCELLA ISCRIZIONE", "CANCELLAMI", "DISISCRIVERE", "DISISCRIVIMI",
        "DISISCRIZIONE", "DISATTIVA", "NIENTE MESSAGGI",
    ),
    "nl": ("STOPPEN", "AFMELDEN", "AFMELDING", "UITSCHRIJVEN", "OPZEGGEN", "GEEN BERICHTEN", "GEEN SMS"),
    "sv": ("STOPPA", "SLUTA", "AVREGISTRERA"),
    "tr": ("İPTAL",),
    "ru": ("СТОП", "ОТПИСАТЬСЯ"),
}  # fmt: skip

CANADA: Final = ("TD",)
"""Opt-out words of Canada's carriers that mean other things elsewhere ("TD" is a seminar in French): they opt out
people with a Canadian number, and everybody in groups that list them under `opt_out`."""

STOP_PROMOTIONS: Final[Words] = {
    "en": (
        "STOP PROMOTIONS", "STOP PROMOTION", "STOP PROMOS", "STOP PROMO", "STOP MARKETING", "STOP ADS",
        "STOP ADVERTISING", "STOP OFFERS", "NO PROMOTIONS", "NO MORE PROMOTIONS",
    ),
    "es": (
        "DETENER PROMOCIONES", "DETENER LAS PROMOCIONES", "PARAR PROMOCIONES", "STOP PROMOCIONES",
        "NO MÁS PROMOCIONES", "SIN PROMOCIONES", "CANCELAR PROMOCIONES",
    ),
    "fr": (
        "STOP PROMOTIONS", "STOP PROMOTION", "STOP PROMOS", "STOP PROMO", "STOP PUB", "ARRÊTER LES PROMOTIONS",
        "ARRÊTER LES PROMOS", "ARRÊTER LES OFFRES", "PLUS DE PROMOTIONS", "PLUS DE PUB",
    ),
    "de": (
        "KEINE WERBUNG", "KEINE WERBUNG MEHR", "WERBUNG STOPPEN", "STOPP WERBUNG", "STOP WERBUNG",
        "WERBUNG ABBESTELLEN", "AKTIONEN STOPPEN", "PROMOTIONEN STOPPEN",
    ),
    "pt": (
        "PARAR PROMOÇÕES", "PARAR AS PROMOÇÕES", "PARE PROMOÇÕES", "SEM PROMOÇÕES", "CANCELAR PROMOÇÕES",
        "INTERROMPER PROMOÇÕES", "NÃO QUERO PROMOÇÕES",
    ),
    "it": (
        "STOP PROMOZIONI", "FERMA PROMOZIONI", "FERMA LE PROMOZIONI", "INTERROMPI PROMOZIONI",
        "INTERROMPI LE PROMOZIONI", "BASTA PROMOZIONI", "NIENTE PROMOZIONI", "STOP PUBBLICITÀ", "BASTA PUBBLICITÀ",
    ),
    "nl": (
        "STOP PROMOTIES", "STOP AANBIEDINGEN", "STOP RECLAME", "GEEN RECLAME", "GEEN RECLAME MEER", "GEEN PROMOTIES",
        "GEEN AANBIEDINGEN",
    ),
    "ru": ("ОСТАНОВИТЬ РЕКЛАМУ",),
}  # fmt: skip

HELP: Final[Words] = {
    EVERY: ("HELP", "INFO"),
    "es": ("AYUDA", "INFORMACIÓN"),
    "fr": ("AIDE",),
    "de": ("HILFE",),
    "pt": ("AJUDA",),
    "it": ("AIUTO",),
    "nl": ("HULP",),
    "sv": ("HJÄLP",),
}

ALWAYS_OPT_IN: Final = "START"
"""Opts in whatever the configuration says."""

OPT_IN: Final = ("START", "UNSTOP", "YES")
"""The opt-in words of a group whose English set has no `opt_in`; with double opt-in, YES confirms instead."""

CONFIRM: Final = ("Y", "YES")
"""The confirm words of a group that asks people to confirm and whose English set has no `confirm`."""


def default_words(given: Container[str], *, double_opt_in: bool, has_form: bool = False) -> dict[Kind, tuple[str, ...]]:
    """The words that opt in or confirm in a group, in every language, whatever its own lists have. `given` are the
    names of the lists that its English set has: `opt_in`, `confirm`. A form (`has_form`) always asks to confirm."""
    default = tuple(word for word in OPT_IN if not (double_opt_in and word in CONFIRM))
    return {
        Kind.OPT_IN: (ALWAYS_OPT_IN,) if Kind.OPT_IN in given else default,
        Kind.CONFIRM: CONFIRM if (double_opt_in or has_form) and Kind.CONFIRM not in given else (),
    }


UNMISTAKABLE: Final = frozenset(
    (
        "STOP", "STOPP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "UNSUB", "UNSUBSCRIBE ME", "OPT OUT", "OPTOUT",
        "OPT ME OUT", "REMOVE ME", "ARRET", "DÉSABONNER", "ME DÉSABONNER", "DÉSINSCRIRE", "ME DÉSINSCRIRE",
        "DAR DE BAJA", "DARME DE BAJA", "DESUSCRIBIR", "DESUSCRIBIRME", "ABMELDEN", "DESCADASTRAR", "DISISCRIVIMI",
        "AFMELDEN", "UITSCHRIJVEN", "СТОП", "ОТПИСАТЬСЯ",
    )
)  # fmt: skip
"""Words that opt out even as one sentence among others ("Who is this? STOP"); CANCEL and END do not."""

YES: Final[Words] = {
    EVERY: ("YES", "Y", "YEP", "YEAH", "YUP", "OK", "OKAY", "SURE"),
    "es": ("SÍ", "CLARO"),
    "fr": ("OUI", "OUAIS"),
    "de": ("JA", "JAWOHL"),
    "pt": ("SIM",),
    "it": ("SÌ", "CERTO"),
    "nl": ("JA", "JAZEKER"),
}
"""Answers to the question "should we stop texting you?" that say yes, in every group, besides its confirm words; as
opt-in words they lift nothing while marketing is held."""

KEEP: Final[Words] = {
    EVERY: ("KEEP", "NO"),
    "en": ("NOPE", "KEEP THEM", "KEEP TEXTING", "CONTINUE"),
    "es": ("SEGUIR", "SIGAN", "CONTINUAR"),
    "fr": ("CONTINUER", "CONTINUEZ", "NON"),
    "de": ("WEITER", "NEIN", "WEITERMACHEN"),
    "pt": ("MANTER", "CONTINUAR", "NÃO"),
    "it": ("CONTINUA", "CONTINUARE", "CONTINUATE"),
    "nl": ("DOORGAAN", "NEE", "GA DOOR"),
}
"""Answers to that question that say no: the messages go on. The first of a language is the one that the built-in
question names."""

EVERYDAY: Final = frozenset(
    ("CANCEL", "END", "QUIT", "REMOVE", "CANCELAR", "REMOVER", "SAIR", "PARAR", "FERMA", "DISATTIVA", "YES", "Y")
)
"""Words that a business also writes on its own buttons ("Cancel" under an appointment); see `classify`."""
