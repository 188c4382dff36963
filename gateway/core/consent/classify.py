"""What an inbound message means for consent, from all that is known of it: the carrier's word, a button's payload, the
label of the button that was sent, then its text.

The carrier's `OptOutType` decides the class whatever the text. A tap on a button with a payload of the application's
own counts by its label, but not for everyday words: "Cancel" under an appointment does not unsubscribe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gateway.core.consent.keywords import (
    CARRIER_HELP,
    CARRIER_START,
    CARRIER_STOP,
    NOT_MATCHED,
    UNBLOCKS,
    Match,
    Vocabulary,
    everyday,
    normalize,
)
from gateway.core.consent.normalize import deciding
from gateway.core.consent.states import Kind


class MatchedBy(StrEnum):
    """What told us; kept as evidence."""

    OPT_OUT_TYPE = "opt_out_type"
    CARRIER_WORD = "carrier_word"
    PAYLOAD = "payload"
    LABEL = "label"
    KEYWORD = "keyword"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Classification:
    """What a message means. `carrier`: the carrier matched it and answered it by itself; `unblocks`: it lifts the
    carrier's block on its channel; `can_opt_in`: False for an edited message. The rest as in `Match`."""

    kind: Kind
    word: str | None = None
    languages: tuple[str, ...] = ()
    phrase: bool = False
    custom: int | None = None
    carrier: bool = False
    unblocks: bool = False
    can_opt_in: bool = True
    matched_by: MatchedBy | None = None


_OPT_OUT_TYPE: Final[Mapping[str, Kind]] = {"STOP": Kind.OPT_OUT, "START": Kind.OPT_IN, "HELP": Kind.HELP}
_CARRIER: Final[Mapping[Kind, Mapping[str, frozenset[str]]]] = {
    Kind.OPT_OUT: CARRIER_STOP,
    Kind.HELP: CARRIER_HELP,
    Kind.OPT_IN: CARRIER_START,
    Kind.CONFIRM: CARRIER_START,
}
_OPENING: Final = frozenset({Kind.OPT_IN, Kind.CONFIRM})


def classify(
    text: str,
    *,
    payload: str | None = None,
    button: bool = False,
    edited: bool = False,
    opt_out_type: str | None = None,
    replies_mode: str,
    vocabulary: Vocabulary,
    confirms: bool,
    blocked: bool,
    opt_out_payload: str,
    opt_out_label: str | None = None,
    opt_in_payload: str,
    canada: bool = False,
) -> Classification:
    """The meaning of a message to a person. `confirms`: it can answer a prompt (`standing.answers`).

    `blocked`: the carrier blocks us to the person on this channel. `opt_out_label` is the label of the opt-out button
    of the template that was tapped, if it was ours. `replies_mode` is the channel's `replies`. `canada`: the person's
    number is a Canadian one.
    """
    text = deciding(text)
    said = vocabulary.match(text, pending=confirms, canada=canada)
    ruling = opt_out_type_of(opt_out_type)
    if ruling:
        match = _ruled(ruling, said, text)
        by: MatchedBy | None = MatchedBy.OPT_OUT_TYPE
    elif button:
        match, by = _tapped(_Tap(text, payload, opt_out_payload, opt_out_label, opt_in_payload), said, confirms)
    else:
        match, by = said, _told_by(said)
    exact = "" if button else text.strip().upper()  # what the carrier compares
    starts = ruling is Kind.OPT_IN if ruling else exact in UNBLOCKS[replies_mode]
    if blocked and starts and match.kind not in _OPENING:
        # What opens the carrier's gate opens ours as well, whether or not the group lists it.
        match, by = Match(Kind.OPT_IN, normalize(text), match.languages), MatchedBy.CARRIER_WORD
    return Classification(
        kind=match.kind,
        word=match.word,
        languages=match.languages,
        phrase=match.phrase,
        custom=match.custom,
        carrier=ruling is not None or _carrier_took(match.kind, exact, replies_mode, blocked),
        unblocks=starts and match.kind in _OPENING and not edited,
        can_opt_in=not edited,
        matched_by=by,
    )


def opt_out_type_of(value: str | None) -> Kind | None:
    """The class that an `OptOutType` names; None if there is none, or one we do not know."""
    return _OPT_OUT_TYPE.get((value or "").strip().upper())


@dataclass(frozen=True, slots=True)
class _Tap:
    """A tapped button, and what our own are known by."""

    label: str
    payload: str | None
    opt_out_payload: str
    opt_out_label: str | None
    opt_in_payload: str


def _ruled(ruling: Kind, said: Match, text: str) -> Match:
    """A class that the carrier decided; a word that confirms a pending does so as an opt-in of the carrier's, too."""
    if ruling is Kind.OPT_IN and said.kind is Kind.CONFIRM:
        return said
    return Match(ruling, normalize(text) or None, said.languages if said.kind is ruling else ())


def _tapped(tap: _Tap, said: Match, confirms: bool) -> tuple[Match, MatchedBy | None]:
    """What a tap means: by our payload, by the sent template's label, by the words on it."""
    word = normalize(tap.label) or None
    if tap.payload == tap.opt_out_payload:
        return Match(Kind.STOP_PROMOTIONS, word, said.languages), MatchedBy.PAYLOAD
    if tap.payload == tap.opt_in_payload:
        return Match(Kind.CONFIRM if confirms else Kind.OPT_IN, word), MatchedBy.PAYLOAD
    if tap.opt_out_label and normalize(tap.opt_out_label) in (word, normalize(deciding(tap.payload or ""))):
        return Match(Kind.STOP_PROMOTIONS, word, said.languages), MatchedBy.LABEL
    if tap.payload and normalize(deciding(tap.payload)) != word and everyday(said.word):
        return NOT_MATCHED, None
    return said, _told_by(said)


def _told_by(said: Match) -> MatchedBy | None:
    if said.kind is Kind.OTHER:
        return None
    return MatchedBy.PHRASE if said.phrase else MatchedBy.KEYWORD


def _carrier_took(kind: Kind, exact: str, replies_mode: str, blocked: bool) -> bool:
    """Whether the carrier matched a message by its own words: the whole of it, trimmed, whatever the case. It takes
    a START only where it blocks."""
    words = _CARRIER.get(kind)
    if words is None or (kind in _OPENING and not blocked):
        return False
    return exact in words[replies_mode]
