"""What a decision says: blocks of the carrier, replies, whether it is fresh, and one life from JOIN to the second Y."""

from __future__ import annotations

from dataclasses import replace

from gateway.core.clock import DAY
from gateway.core.consent.decide import decide
from gateway.core.consent.states import (
    Author,
    BlockChange,
    Conflict,
    Consent,
    Kind,
    Reply,
    SignalSource,
    SignalTime,
    State,
)
from tests.consent.signals import AT, DOUBLE, NOW, SINGLE, sent_of, signal

# ── the carrier ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_stop_that_the_carrier_matched_blocks_and_is_not_answered_twice() -> None:
    decision = decide(AT[State.SUBSCRIBED], signal(Kind.OPT_OUT, carrier=True), DOUBLE, NOW)
    assert (decision.consent.state, decision.block, decision.reply) == (State.UNSUBSCRIBED, BlockChange.SET, None)
    assert not decision.fresh


def test_a_stop_that_we_answer_sets_no_block() -> None:
    decision = decide(AT[State.SUBSCRIBED], signal(Kind.OPT_OUT), DOUBLE, NOW)
    assert (decision.block, decision.reply, decision.fresh) == (None, Reply.OPTED_OUT, True)


def test_help_that_the_carrier_answered_is_not_answered_twice() -> None:
    assert decide(Consent(), signal(Kind.HELP, carrier=True), DOUBLE, NOW).reply is None


def test_start_lifts_the_block_and_is_an_opt_in_keyword() -> None:
    blocked = replace(AT[State.UNSUBSCRIBED], author=Author.HANDSET)
    start = signal(Kind.OPT_IN, unblocks=True, carrier=True)
    assert decide(blocked, start, DOUBLE, NOW).block is BlockChange.LIFT
    assert decide(blocked, start, DOUBLE, NOW).reply is Reply.PROMPT  # prompts always come from us
    assert decide(blocked, start, SINGLE, NOW).reply is Reply.CONFIRMED
    confirms = decide(AT[State.PENDING], signal(Kind.CONFIRM, unblocks=True), DOUBLE, NOW)
    assert (confirms.block, confirms.consent.state) == (BlockChange.LIFT, State.SUBSCRIBED)


def test_only_an_opt_in_or_confirm_word_lifts_a_block() -> None:
    for kind in (Kind.OTHER, Kind.HELP, Kind.CUSTOM):
        assert decide(Consent(), signal(kind, unblocks=True), DOUBLE, NOW).block is None


def test_21610_blocks_in_every_state() -> None:
    for before in AT.values():
        decision = decide(before, signal(Kind.BLOCKED, SignalSource.PROVIDER), DOUBLE, NOW)
        assert (decision.block, decision.consent.author) == (BlockChange.SET, Author.HANDSET)


# ── what a decision says ────────────────────────────────────────────────────────────────────────────────────────


def test_a_repeated_stop_is_recorded_without_effect_and_not_fresh() -> None:
    once = decide(AT[State.SUBSCRIBED], signal(Kind.OPT_OUT), DOUBLE, NOW)
    twice = decide(once.consent, signal(Kind.OPT_OUT, at=SignalTime(NOW + 1)), DOUBLE, NOW + 1)
    assert (once.effect, once.fresh) == (True, True)
    assert (twice.event, twice.effect, twice.fresh, twice.reply) == ("opt_out", False, False, Reply.OPTED_OUT)
    assert twice.consent.changed_at == NOW
    assert twice.consent.stop == SignalTime(NOW + 1)


def test_repeated_stop_promotions_is_not_fresh() -> None:
    once = decide(AT[State.SUBSCRIBED], signal(Kind.STOP_PROMOTIONS), DOUBLE, NOW)
    twice = decide(once.consent, signal(Kind.STOP_PROMOTIONS, at=SignalTime(NOW + 1)), DOUBLE, NOW + 1)
    assert (once.fresh, twice.fresh) == (True, False)


def test_a_tap_by_somebody_unsubscribed_is_answered_but_not_fresh() -> None:
    decision = decide(AT[State.UNSUBSCRIBED], signal(Kind.STOP_PROMOTIONS), DOUBLE, NOW)
    assert (decision.reply, decision.fresh, decision.effect) == (Reply.OPTED_OUT, False, True)


def test_a_change_names_its_time_source_and_language() -> None:
    after = decide(Consent(), signal(Kind.OPT_IN, language="fr"), SINGLE, NOW).consent
    assert (after.changed_at, after.source, after.language) == (NOW, "inbound", "fr")
    after = decide(after, signal(Kind.HELP, language="de"), SINGLE, NOW + 1).consent
    assert (after.changed_at, after.language) == (NOW, "de")


def test_one_life_from_join_to_the_second_confirmation() -> None:
    """JOIN, Y, STOP, a form, START, Y: one life, and what was said at each step."""
    said, consent, now = [], Consent(), NOW
    for kind, source in (
        (Kind.OPT_IN, SignalSource.INBOUND),
        (Kind.CONFIRM, SignalSource.INBOUND),
        (Kind.OPT_OUT, SignalSource.INBOUND),
        (Kind.SUBSCRIBE, SignalSource.WEB_FORM),
        (Kind.OPT_IN, SignalSource.INBOUND),
        (Kind.CONFIRM, SignalSource.INBOUND),
    ):
        now += DAY
        decision = decide(consent, signal(kind, source, at=SignalTime(now)), DOUBLE, now)
        consent = sent_of(decision.consent, now) if decision.reply is Reply.PROMPT else decision.consent
        said.append((consent.state.value, decision.reply.value if decision.reply else decision.conflict))
    assert said == [
        ("pending", "prompt"),
        ("subscribed", "confirmed"),
        ("unsubscribed", "opted_out"),
        ("unsubscribed", Conflict.OPTED_OUT),
        ("pending", "prompt"),
        ("subscribed", "confirmed"),
    ]
