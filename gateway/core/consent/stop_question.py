"""The question that a likely request to stop is answered with, where the group's settings have none (`ask_stop`).

Each names a word that stops and one that goes on, both of which every group hears while the question is open, and what
happens without an answer. All fit one SMS segment with a brand of up to 30 letters: they have no letter that GSM's
alphabet lacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class StopQuestion(NamedTuple):
    """The question in one language, with a place for the brand, and the labels of its two buttons (WhatsApp shows at
    most 20 characters)."""

    text: str
    stop: str
    keep: str


TEXTS: Final[Mapping[str, StopQuestion]] = {
    "en": StopQuestion(
        "{brand}: should we stop texting you? Reply STOP to end or KEEP to go on. No answer: we stop.", "STOP", "KEEP"
    ),
    "es": StopQuestion(
        "{brand}: ¿dejamos de escribirte? Responde STOP para terminar o SEGUIR para continuar. "
        "Sin respuesta: terminamos.",
        "STOP",
        "SEGUIR",
    ),
    "fr": StopQuestion(
        "{brand} : faut-il cesser nos messages ? Répondez STOP pour finir ou CONTINUER. Sans réponse, nous cessons.",
        "STOP",
        "CONTINUER",
    ),
    "de": StopQuestion(
        "{brand}: Sollen wir aufhören, dir zu schreiben? Antworte STOP zum Beenden oder WEITER. Ohne Antwort: Ende.",
        "STOP",
        "WEITER",
    ),
    "pt": StopQuestion(
        "{brand}: devemos parar as mensagens? Responda STOP para parar ou MANTER. Sem resposta: paramos.",
        "STOP",
        "MANTER",
    ),
    "it": StopQuestion(
        "{brand}: smettiamo di scriverti? Rispondi STOP per finire o CONTINUA. Senza risposta: smettiamo.",
        "STOP",
        "CONTINUA",
    ),
    "nl": StopQuestion(
        "{brand}: zullen we stoppen met berichten? Antwoord STOP om te stoppen of DOORGAAN. Geen antwoord: we stoppen.",
        "STOP",
        "DOORGAAN",
    ),
}
"""Language → its question."""


def of(language: str) -> StopQuestion:
    """The question of a language, of its main language, or the English one."""
    tag = language.replace("_", "-").lower()
    return TEXTS.get(tag) or TEXTS.get(tag.partition("-")[0]) or TEXTS["en"]
