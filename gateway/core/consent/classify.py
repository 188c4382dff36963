"""What an inbound message means for consent. In this order it depends on the carrier's `OptOutType`, a button's
payload, the label of the button that was sent, and the text.

The carrier's `OptOutType` decides the kind whatever the text says. A tap on a button with a payload of the
application's own counts by its label, except for everyday words: "Cancel" under an appointment does not unsubscribe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from gateway.core.consent.keywords import (
    CARRIER_HELP,
    CARRIER_START,
    CARRIER_STOP,
    NOT_MATCHED,
    UNBLOCKS,
    Match,
    Vocabulary,
    canadian,
    everyday,
)
from gateway.core.consent.normalize import deciding, normalize
from gateway.core.consent.states import Kind


class MatchedBy(StrEnum):
    """What decided how a message was classified; recorded as evidence."""

    OPT_OUT_TYPE = "opt_out_type"
    CARRIER_WORD = "carrier_word"
    PAYLOAD = "payload"
    LABEL = "label"
    KEYWORD = "keyword"
    PHRASE = "phrase"
    LIKELY = "likely"
    ANSWER = "answer"


class Payloads(NamedTuple):
    """The payloads of our own buttons: those of templates that stop promotions and opt in, and those of the question
    whether to stop."""

    opt_out: str
    opt_in: str
    stop: str
    keep: str


@dataclass(frozen=True, slots=True)
class Classification:
    """What a message means. `carrier`: the carrier matched and answered it by itself; `unblocks`: it lifts the
    carrier's block on its channel; `can_opt_in` is False for an edited message; `yes`: it opts in by a word that may
    answer any question. The other fields are as in `Match`."""

    kind: Kind
    word: str | None = None
    languages: tuple[str, ...] = ()
    phrase: bool = False
    custom: int | None = None
    core: tuple[str, ...] = ()
    carrier: bool = False
    unblocks: bool = False
    can_opt_in: bool = True
    yes: bool = False
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
    asked: bool = False,
    opt_out_label: str | None = None,
    payloads: Payloads,
    canada: bool = False,
) -> Classification:
    """What a person's message means.

    `button`: it is a tapped button, and `text` is its label. `edited`: it replaces an earlier message. `replies_mode`
    is the channel's `replies`. `confirms`: it can answer a prompt (`effective.answers`). `blocked`: the carrier blocks
    the channel to the person. `asked`: it can answer the question whether to stop (`effective.asked`). `payloads` are
    those of our own buttons, and `opt_out_label` is the label of the opt-out button of the template that was answered,
    if it had one. `canada`: the person's number is Canadian.
    """
    text = deciding(text)
    if asked and (answer := _answer(text, payload, button, opt_out_type, vocabulary, payloads)):
        return Classification(
            answer.kind,
            answer.word,
            answer.languages,
            answer.phrase,
            matched_by=MatchedBy.ANSWER,
            can_opt_in=not edited,
        )
    matched = vocabulary.match(text, pending=confirms, canada=canada)
    carrier_kind = opt_out_type_of(opt_out_type)
    if carrier_kind:
        match, by = _by_carrier(carrier_kind, matched, text)
    elif button:
        tapped = _TappedButton(text, payload, opt_out_label, payloads)
        match, by = _tapped(tapped, matched, confirms)
    else:
        match, by = matched, _matched_by(matched)
    if match is NOT_MATCHED and not blocked:
        return _NOTHING[not edited]
    exact = "" if button else text.strip().upper()  # what the carrier compares
    starts = carrier_kind is Kind.OPT_IN if carrier_kind else exact in UNBLOCKS[replies_mode]
    if blocked and starts and match.kind not in _OPENING:
        # What lifts the carrier's block opts in with us too, even if the group does not list the word.
        match, by = Match(Kind.OPT_IN, normalize(text), match.languages), MatchedBy.CARRIER_WORD
    return Classification(
        kind=match.kind,
        word=match.word,
        languages=match.languages,
        phrase=match.phrase,
        custom=match.custom,
        core=match.core,
        carrier=carrier_kind is not None or _carrier_took(match.kind, exact, replies_mode, blocked),
        unblocks=starts and match.kind in _OPENING and not edited,
        can_opt_in=not edited,
        yes=match.kind is Kind.OPT_IN and by is not MatchedBy.PAYLOAD and vocabulary.says_yes(text),
        matched_by=by,
    )


_NOTHING: Final = {can_opt_in: Classification(Kind.OTHER, can_opt_in=can_opt_in) for can_opt_in in (False, True)}
"""What a message means that says nothing about consent, by whether it is no edit."""


def _answer(
    text: str, payload: str | None, button: bool, opt_out_type: str | None, vocabulary: Vocabulary, payloads: Payloads
) -> Match | None:
    """What a message says in answer to the question whether to stop. Of buttons only those of the question answer it;
    what the carrier took for STOP or HELP is that, and a yes that it took for START is a yes."""
    if button:
        return Match(Kind.KEEP, normalize(text) or None) if payload == payloads.keep else None
    if opt_out_type_of(opt_out_type) in (Kind.OPT_OUT, Kind.HELP):
        return None
    return vocabulary.answer(text)


_SEEN_BLOCKED: Final = frozenset().union(*UNBLOCKS.values(), *CARRIER_START.values())


def depends_on_block(text: str, opt_out_type: str | None) -> bool:
    """Whether a message may mean something else while the carrier blocks the channel to its person."""
    return bool(opt_out_type) or deciding(text).strip().upper() in _SEEN_BLOCKED


def depends_on_country(text: str) -> bool:
    """Whether a message may mean something else from a number of another country."""
    return canadian(text)


def opt_out_type_of(value: str | None) -> Kind | None:
    """The kind that an `OptOutType` names; None for no type and for one that we do not know."""
    return _OPT_OUT_TYPE.get((value or "").strip().upper())


@dataclass(frozen=True, slots=True)
class _TappedButton:
    """A tapped button, and how our own buttons are recognized."""

    label: str
    payload: str | None
    opt_out_label: str | None
    ours: Payloads


def _by_carrier(carrier_kind: Kind, matched: Match, text: str) -> tuple[Match, MatchedBy | None]:
    """The kind that the carrier decided; a confirm word still confirms where the carrier took it for an opt-in."""
    if carrier_kind is Kind.OPT_IN and matched.kind is Kind.CONFIRM:
        return matched, MatchedBy.OPT_OUT_TYPE
    languages = matched.languages if matched.kind is carrier_kind else ()
    return Match(carrier_kind, normalize(text) or None, languages), MatchedBy.OPT_OUT_TYPE


def _tapped(button: _TappedButton, matched: Match, confirms: bool) -> tuple[Match, MatchedBy | None]:
    """What a tapped button means: by our payload, by the label in the template that was sent, or by its own label."""
    word = normalize(button.label) or None
    if button.payload == button.ours.opt_out:
        return Match(Kind.STOP_PROMOTIONS, word, matched.languages), MatchedBy.PAYLOAD
    if button.payload == button.ours.stop:
        return Match(Kind.OPT_OUT, word, matched.languages), MatchedBy.PAYLOAD
    if button.payload == button.ours.keep:
        return NOT_MATCHED, None
    if button.payload == button.ours.opt_in:
        return Match(Kind.CONFIRM if confirms else Kind.OPT_IN, word), MatchedBy.PAYLOAD
    if button.opt_out_label and normalize(button.opt_out_label) in (word, normalize(deciding(button.payload or ""))):
        return Match(Kind.STOP_PROMOTIONS, word, matched.languages), MatchedBy.LABEL
    if button.payload and normalize(deciding(button.payload)) != word and everyday(matched.word):
        return NOT_MATCHED, None
    return (NOT_MATCHED, None) if matched.kind is Kind.LIKELY else (matched, _matched_by(matched))


def _matched_by(matched: Match) -> MatchedBy | None:
    if matched.kind is Kind.OTHER:
        return None
    if matched.kind is Kind.LIKELY:
        return MatchedBy.LIKELY
    return MatchedBy.PHRASE if matched.phrase else MatchedBy.KEYWORD


def _carrier_took(kind: Kind, exact: str, replies_mode: str, blocked: bool) -> bool:
    """Whether the carrier matched a message by its own words, which it compares with the whole message, trimmed and in
    upper case. It handles START only where it blocks."""
    words = _CARRIER.get(kind)
    if words is None or (kind in _OPENING and not blocked):
        return False
    return exact in words[replies_mode]
