"""What an inbound message means, from all that is known of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.core.consent.classify import Classification, MatchedBy, Payloads, classify
from gateway.core.consent.keywords import CARRIER_STOP, Vocabulary
from gateway.core.consent.states import Kind

VOCABULARY = Vocabulary.build(double_opt_in=True, custom=[["HOURS"]])
SINGLE = Vocabulary.build(double_opt_in=False)
OUT, IN, STOP, KEEP = "assent/1/less", "assent/1/more", "assent/1/stop", "assent/1/keep"


def classified(text: str, **more: Any) -> Classification:
    given: dict[str, Any] = {
        "replies_mode": "gateway",
        "vocabulary": VOCABULARY,
        "confirms": False,
        "blocked": False,
        "payloads": Payloads(OUT, IN, STOP, KEEP),
    }
    return classify(text, **(given | more))


TWILIO = {"replies_mode": "twilio_default"}
AOO = {"replies_mode": "advanced_opt_out"}
TOLL_FREE = {"replies_mode": "toll_free"}
BLOCKED = {"blocked": True}
WAITING = {"confirms": True}

CASES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    # name: (text, what is known, what it means)
    "STOP where we answer": ("STOP", {}, {"kind": Kind.OPT_OUT, "carrier": False, "matched_by": MatchedBy.KEYWORD}),
    "STOP that Twilio answers": (" stop ", TWILIO, {"kind": Kind.OPT_OUT, "carrier": True}),
    "OPTOUT that Twilio answers": ("OptOut", TWILIO, {"kind": Kind.OPT_OUT, "carrier": True}),
    "a full stop is not Twilio's": ("Stop.", TWILIO, {"kind": Kind.OPT_OUT, "carrier": False}),
    "ARRET is not Twilio's": ("ARRET", TWILIO, {"kind": Kind.OPT_OUT, "carrier": False}),
    "STOP ALL with a space is not Twilio's": ("STOP ALL", TWILIO, {"kind": Kind.OPT_OUT, "carrier": False}),
    "a phrase is not Twilio's": (
        "please stop texting me",
        TWILIO,
        {"kind": Kind.OPT_OUT, "carrier": False, "phrase": True, "matched_by": MatchedBy.PHRASE},
    ),
    "a likely request to stop": (
        "not interested",
        TWILIO,
        {"kind": Kind.LIKELY, "carrier": False, "phrase": True, "matched_by": MatchedBy.LIKELY, "languages": ("en",)},
    ),
    "a likely request to stop, edited": (
        "stop texting me about the raffle",
        {"edited": True},
        {"kind": Kind.LIKELY, "core": ("stop", "texting"), "can_opt_in": False},
    ),
    "a label that would be a likely request": (
        "Not interested",
        {"button": True},
        {"kind": Kind.OTHER, "matched_by": None},
    ),
    "a label with a payload that would be a likely request": (
        "Not interested",
        {"button": True, "payload": "not interested"},
        {"kind": Kind.OTHER, "matched_by": None},
    ),
    "OptOutType=STOP with a likely request": (
        "not interested",
        AOO | {"opt_out_type": "STOP"},
        {"kind": Kind.OPT_OUT, "matched_by": MatchedBy.OPT_OUT_TYPE},
    ),
    "STOP on a toll-free number": ("Stop", TOLL_FREE, {"kind": Kind.OPT_OUT, "carrier": True}),
    "CANCEL on a toll-free number": ("CANCEL", TOLL_FREE, {"kind": Kind.OPT_OUT, "carrier": False}),
    "STOP under Advanced Opt-Out without its type": ("STOP", AOO, {"kind": Kind.OPT_OUT, "carrier": False}),
    "OptOutType=STOP": (
        "basta ya amigos",
        AOO | {"opt_out_type": "STOP"},
        {"kind": Kind.OPT_OUT, "carrier": True, "matched_by": MatchedBy.OPT_OUT_TYPE},
    ),
    "OptOutType=STOP whatever the text": ("START", AOO | {"opt_out_type": "STOP"}, {"kind": Kind.OPT_OUT}),
    "OptOutType=HELP": ("what", AOO | {"opt_out_type": "HELP"}, {"kind": Kind.HELP, "carrier": True}),
    "OptOutType=HELP whatever the text": ("STOP", AOO | {"opt_out_type": "HELP"}, {"kind": Kind.HELP}),
    "OptOutType=START": (
        "hola",
        AOO | {"opt_out_type": "START"} | BLOCKED,
        {"kind": Kind.OPT_IN, "carrier": True, "unblocks": True},
    ),
    "OptOutType=START with a confirm word confirms": (
        "YES",
        AOO | {"opt_out_type": "START"} | WAITING,
        {"kind": Kind.CONFIRM, "unblocks": True},
    ),
    "OptOutType=START with a confirm word, not pending": (
        "YES",
        AOO | {"opt_out_type": "START"},
        {"kind": Kind.OPT_IN},
    ),
    "OptOutType=START with START while pending": (
        "START",
        AOO | {"opt_out_type": "START"} | WAITING,
        {"kind": Kind.OPT_IN, "unblocks": True},
    ),
    "an OptOutType we do not know": ("STOP", {"opt_out_type": "PAUSE"}, {"kind": Kind.OPT_OUT, "carrier": False}),
    "HELP that Twilio answers": ("help", TWILIO, {"kind": Kind.HELP, "carrier": True}),
    "AIDE is ours": ("AIDE", TWILIO, {"kind": Kind.HELP, "carrier": False}),
    "START, not blocked": ("START", TWILIO, {"kind": Kind.OPT_IN, "carrier": False, "unblocks": True}),
    "START, blocked": ("start", TWILIO | BLOCKED, {"kind": Kind.OPT_IN, "carrier": True, "unblocks": True}),
    "Start! is no carrier word": (
        "Start!",
        TWILIO | BLOCKED,
        {"kind": Kind.OPT_IN, "carrier": False, "unblocks": False},
    ),
    "YES on a blocked channel": (
        "Yes",
        TWILIO | BLOCKED,
        {"kind": Kind.OPT_IN, "unblocks": True, "matched_by": MatchedBy.CARRIER_WORD},
    ),
    "YES on a blocked channel confirms a pending": (
        "YES",
        TWILIO | BLOCKED | WAITING,
        {"kind": Kind.CONFIRM, "unblocks": True},
    ),
    "YES on a blocked toll-free number": ("YES", TOLL_FREE | BLOCKED, {"kind": Kind.OTHER, "unblocks": False}),
    "YES on a toll-free number that opts in": (
        "YES",
        TOLL_FREE | BLOCKED | {"vocabulary": SINGLE},
        {"kind": Kind.OPT_IN, "unblocks": False},
    ),
    "YES unblocked and not pending": ("YES", TWILIO, {"kind": Kind.OTHER, "unblocks": False}),
    "UNSTOP that the group does not list": (
        "UNSTOP",
        BLOCKED | {"vocabulary": Vocabulary.build(opt_in={"en": ["JOIN"]}, double_opt_in=True)},
        {"kind": Kind.OPT_IN, "unblocks": True},
    ),
    "a confirm word": ("y", WAITING, {"kind": Kind.CONFIRM}),
    "a confirm word that answers no prompt": ("y", {}, {"kind": Kind.OTHER, "matched_by": None}),
    "a custom keyword": ("Hours", {}, {"kind": Kind.CUSTOM, "custom": 0}),
    "an edited STOP": ("STOP", {"edited": True}, {"kind": Kind.OPT_OUT, "can_opt_in": False}),
    "an edited START": ("START", {"edited": True}, {"kind": Kind.OPT_IN, "can_opt_in": False, "unblocks": False}),
    "our opt-out button": (
        "Nein danke",
        {"button": True, "payload": OUT},
        {"kind": Kind.STOP_PROMOTIONS, "matched_by": MatchedBy.PAYLOAD},
    ),
    "our payload typed as text is only text": (OUT, {"payload": OUT}, {"kind": Kind.OTHER}),
    "our opt-in button": ("Count me in", {"button": True, "payload": IN}, {"kind": Kind.OPT_IN}),
    "our opt-in button while pending": (
        "Count me in",
        {"button": True, "payload": IN} | WAITING,
        {"kind": Kind.CONFIRM},
    ),
    "the sent template's label": (
        "ऑफ़र बंद करें",
        {"button": True, "payload": "ऑफ़र बंद करें", "opt_out_label": "ऑफ़र बंद करें"},
        {"kind": Kind.STOP_PROMOTIONS, "matched_by": MatchedBy.LABEL},
    ),
    "another button of that template": (
        "Show me",
        {"button": True, "payload": "Show me", "opt_out_label": "Stop promotions"},
        {"kind": Kind.OTHER},
    ),
    "a label that we know": (
        "PARAR PROMOÇÕES",
        {"button": True, "payload": "Parar promoções"},
        {"kind": Kind.STOP_PROMOTIONS, "matched_by": MatchedBy.KEYWORD, "languages": ("pt",)},
    ),
    "a label that we know on an interactive button": (
        "Stop promotions",
        {"button": True, "payload": "btn-3"},
        {"kind": Kind.STOP_PROMOTIONS},
    ),
    "a STOP button of the application": ("STOP", {"button": True, "payload": "x"}, {"kind": Kind.OPT_OUT}),
    "a quick reply named Cancel": ("Cancel", {"button": True, "payload": "Cancel"}, {"kind": Kind.OPT_OUT}),
    "the application's own Cancel": (
        "Cancel",
        {"button": True, "payload": "visit-7/cancel"},
        {"kind": Kind.OTHER, "matched_by": None},
    ),
    "the application's own Yes does not confirm": (
        "Yes",
        {"button": True, "payload": "gift-wrap"} | WAITING,
        {"kind": Kind.OTHER},
    ),
    "a quick reply named Yes confirms": ("Yes", {"button": True, "payload": "Yes"} | WAITING, {"kind": Kind.CONFIRM}),
    "a tap is no carrier word": ("STOP", TWILIO | {"button": True, "payload": "STOP"}, {"carrier": False}),
    "a typed CANCEL is always one": ("Cancel", {}, {"kind": Kind.OPT_OUT}),
    "nothing": ("", {}, {"kind": Kind.OTHER, "carrier": False, "unblocks": False, "matched_by": None}),
}


@pytest.mark.parametrize(("text", "known", "means"), CASES.values(), ids=CASES)
def test_what_a_message_is_classified_as(text: str, known: dict[str, Any], means: dict[str, Any]) -> None:
    meaning = classified(text, **known)
    assert {name: getattr(meaning, name) for name in means} == means


@given(
    text=st.one_of(st.text(), st.sampled_from(["STOP", "start", "YES", "help", "Cancel", "Y", OUT])),
    payload=st.sampled_from([None, OUT, IN, STOP, KEEP, "STOP", "x"]),
    button=st.booleans(),
    edited=st.booleans(),
    opt_out_type=st.sampled_from([None, "STOP", "START", "HELP", "other"]),
    replies_mode=st.sampled_from(sorted(CARRIER_STOP)),
    confirms=st.booleans(),
    blocked=st.booleans(),
    asked=st.booleans(),
)
def test_what_holds_for_every_message(**known: Any) -> None:
    meaning = classified(known.pop("text"), **known)
    assert meaning.can_opt_in is not known["edited"]
    assert not meaning.unblocks or (meaning.kind in (Kind.OPT_IN, Kind.CONFIRM) and meaning.can_opt_in)
    assert meaning.kind is not Kind.CONFIRM or known["confirms"]
    assert (meaning.matched_by is None) == (meaning.kind is Kind.OTHER)
    assert meaning.kind is not Kind.KEEP or known["asked"]
    if known["opt_out_type"] in ("STOP", "HELP") and not (known["button"] and known["asked"]):
        assert meaning.carrier
        assert meaning.kind in (Kind.OPT_OUT, Kind.HELP)
    if meaning.carrier and known["replies_mode"] in ("gateway", "advanced_opt_out"):
        assert known["opt_out_type"] in ("STOP", "START", "HELP")


ASKED = {"asked": True}
ANSWERS = {
    "yes": ("YES", ASKED, Kind.OPT_OUT),
    "a confirm word": ("Y", ASKED, Kind.OPT_OUT),
    "yes in another language, politely": ("Ja, bitte", ASKED, Kind.OPT_OUT),
    "a yes that the carrier took for START": ("YES", {**ASKED, **AOO, "opt_out_type": "START"}, Kind.OPT_OUT),
    "STOP": ("STOP", ASKED, Kind.OPT_OUT),
    "STOP that the carrier matched": ("no", {**ASKED, **AOO, "opt_out_type": "STOP"}, Kind.OPT_OUT),
    "HELP": ("HELP", ASKED, Kind.HELP),
    "keep": ("Keep!", ASKED, Kind.KEEP),
    "no": ("NO", ASKED, Kind.KEEP),
    "no in another language": ("nein", ASKED, Kind.KEEP),
    "an opt-in word": ("START", ASKED, Kind.OPT_IN),
    "no more": ("no thanks", ASKED, Kind.OTHER),
    "keep, with more": ("keep it down", ASKED, Kind.OTHER),
    "the button that goes on": ("KEEP", {**ASKED, "button": True, "payload": KEEP}, Kind.KEEP),
    "the button that stops": ("STOP", {**ASKED, "button": True, "payload": STOP}, Kind.OPT_OUT),
    "the button that stops, later": ("STOP", {"button": True, "payload": STOP}, Kind.OPT_OUT),
    "the button that goes on, later": ("KEEP", {"button": True, "payload": KEEP}, Kind.OTHER),
    "a button of another message": ("No", {**ASKED, "button": True, "payload": "order/7"}, Kind.OTHER),
    "keep, not asked": ("KEEP", {}, Kind.OTHER),
    "no, not asked": ("no", {}, Kind.OTHER),
    "yes, not asked": ("YES", {}, Kind.OTHER),
}


@pytest.mark.parametrize(("text", "known", "kind"), ANSWERS.values(), ids=ANSWERS)
def test_what_answers_the_question_whether_to_stop(text: str, known: dict[str, Any], kind: Kind) -> None:
    meaning = classified(text, **known)
    assert meaning.kind is kind
    assert not meaning.unblocks or kind is Kind.OPT_IN
    assert meaning.carrier is (known.get("opt_out_type") == "STOP")


def test_only_a_word_that_may_answer_anything_is_a_yes() -> None:
    assert classified("YES", vocabulary=SINGLE).yes
    assert classified("yes", opt_out_type="START", **AOO).yes
    assert not classified("START", vocabulary=SINGLE).yes
    assert not classified("Yes", vocabulary=SINGLE, button=True, payload=IN).yes
