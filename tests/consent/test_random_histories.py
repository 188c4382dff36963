"""`decide` against the plain model, and what must hold over every history of signals."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.core.clock import DAY, HOUR, MINUTE
from gateway.core.consent.decide import ENDINGS, decide, elsewhere
from gateway.core.consent.effective import effective, ends_at, inherited
from gateway.core.consent.states import (
    EVERYWHERE,
    Author,
    Consent,
    GroupRules,
    Kind,
    NoEffectReason,
    PromptBudget,
    ReplyTerms,
    Signal,
    SignalSource,
    SignalTime,
    State,
)
from gateway.core.consent.transitions import PROMPTS
from tests.consent.plain_model import STOPS, Person

START = 1_000 * DAY
STEPS = [0, 1, HOUR, 23 * HOUR, DAY, 3 * DAY, 29 * DAY, 30 * DAY]
FROM_HANDSET = [
    Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.HELP, Kind.CONFIRM, Kind.OPT_IN, Kind.CUSTOM, Kind.OTHER, Kind.LIKELY,
    Kind.LIKELY, Kind.KEEP,
]  # fmt: skip
FROM_PROVIDER = [Kind.META_STOP, Kind.META_RESUME, Kind.BLOCKED, Kind.NUMBER_LOST, Kind.PROMPT_FAILED]
OF_PROMPTS = [
    Kind.PROMPT_SENT, Kind.PROMPT_SENT, Kind.PROMPT_SENT, Kind.PROMPT_RETURNED, Kind.PROMPT_FAILED, Kind.QUESTION_SENT,
    Kind.QUESTION_SENT, Kind.QUESTION_RETURNED, Kind.QUESTION_FAILED,
]  # fmt: skip
FROM_OUTSIDE = [Kind.SUBSCRIBE, Kind.SUBSCRIBE, Kind.SUBSCRIBE, Kind.UNSUBSCRIBE, Kind.MARKETING_STOP]
OUTSIDE = [
    SignalSource.API,
    SignalSource.WEB_FORM,
    SignalSource.PREFERENCE_CENTER,
    SignalSource.IN_APP,
    SignalSource.IMPORT,
    SignalSource.CRM,
]

ago = st.one_of(st.none(), st.sampled_from([0, 1, HOUR, DAY, 2 * DAY, 31 * DAY, -HOUR]))


named = st.sampled_from([None, "a", "b"])
busy = st.lists(
    st.tuples(st.sampled_from([0, 1, HOUR - 1, HOUR, DAY - 1]), st.sampled_from(["help", "opted_out", "prompt"])),
    max_size=6,
)
budgets = st.lists(st.builds(PromptBudget, st.just(2), st.integers(0, 3), st.integers(0, 1), st.just(2)), max_size=1)


@st.composite
def terms_of_replies(draw: st.DrawFn) -> ReplyTerms:
    """The terms of one moment, most of the time good ones; times are offsets from now until `at` makes them times."""
    if draw(st.booleans()):
        return ReplyTerms(prompt=draw(st.sampled_from(["a", "b"])))
    return ReplyTerms(
        prompt=draw(st.sampled_from(["a", "b"])),
        quiet_until=draw(st.sampled_from([None, None, 1, HOUR, DAY])),
        waits=draw(st.booleans()),
        replies=tuple(draw(busy)),
        reachable=draw(st.sampled_from([True, True, True, False])),
        premium=draw(st.sampled_from([False, False, False, True])),
        held=draw(st.sampled_from([False, False, False, True])),
        budgets=tuple(draw(budgets)),
    )


def at(terms: ReplyTerms, now: int) -> ReplyTerms:
    """The terms as they are now."""
    quiet = None if terms.quiet_until is None else now + terms.quiet_until
    return replace(terms, quiet_until=quiet, replies=tuple((now - ago, name) for ago, name in terms.replies))


@st.composite
def steps(draw: st.DrawFn) -> tuple[int, Kind, SignalSource, int | None, int | None, dict[str, object]]:
    """How long after the last one, what, from whom, provider's time and evidence (how long ago), and the rest."""
    after, said, dated = draw(st.sampled_from(STEPS)), draw(ago), draw(ago)
    origin = draw(
        st.sampled_from(["handset", "handset", "provider", "outside", "outside", "gateway", "prompt", "prompt"])
    )
    if origin == "prompt":
        return after, draw(st.sampled_from(OF_PROMPTS)), SignalSource.GATEWAY, None, None, {"prompt": draw(named)}
    if origin == "handset":
        kind, source = draw(st.sampled_from(FROM_HANDSET)), SignalSource.INBOUND
        flags = {
            "carrier": draw(st.booleans()) and kind in (Kind.OPT_OUT, Kind.HELP),
            "unblocks": draw(st.booleans()) and kind in (Kind.OPT_IN, Kind.CONFIRM),
            "yes": draw(st.booleans()) and kind is Kind.OPT_IN,
            "can_opt_in": draw(st.sampled_from([True, True, True, False])),
            "silent": draw(st.sampled_from([False, False, False, True])),
        }
        return after, kind, source, said, None, flags
    if origin == "provider":
        return after, draw(st.sampled_from(FROM_PROVIDER)), SignalSource.PROVIDER, said, None, {}
    if origin == "outside":
        kind, source = draw(st.sampled_from(FROM_OUTSIDE)), draw(st.sampled_from(OUTSIDE))
        return after, kind, source, None, dated, {"double_opt_in": draw(st.sampled_from([None, True, False]))}
    return after, draw(st.sampled_from([Kind.WINDOW_ENDED, Kind.HOLD_ENDED])), SignalSource.GATEWAY, None, None, {}


histories = st.lists(steps(), max_size=25)
rules = st.builds(
    GroupRules,
    double_opt_in=st.booleans(),
    confirm_within=st.sampled_from([HOUR, DAY, 30 * DAY]),
    stop_everywhere=st.booleans(),
)
histories_with_terms = st.lists(st.tuples(steps(), terms_of_replies()), max_size=25)


def signals(history: list[tuple[int, Kind, SignalSource, int | None, int | None, dict[str, object]]]) -> list[Signal]:
    now, built = START, []
    for after, kind, source, said, dated, flags in history:
        now += after
        provider = None if said is None else now - said
        evidence_at = None if dated is None else now - dated
        built.append(Signal(kind, SignalTime(now, provider), source, evidence_at=evidence_at, **flags))
    return built


@settings(max_examples=600, deadline=None)
@given(histories_with_terms, rules, st.sampled_from([0, 0, 0, MINUTE, 10 * MINUTE, 2 * HOUR]))
def test_decide_agrees_with_the_plain_model(history: list, rules: GroupRules, late: int) -> None:
    plain, consent = Person(rules), Consent()
    for signal, drawn in zip(signals([step for step, _ in history]), [terms for _, terms in history], strict=True):
        now = signal.at.received + (late if signal.source is SignalSource.INBOUND else 0)
        terms = at(drawn, now)
        decision = decide(consent, signal, rules, now, terms)
        plain.hear(signal, now, terms)
        consent = decision.consent
        assert plain.agrees_with(effective(consent, now)), (signal, plain.__dict__, consent)
        assert plain.outcome == {
            "reply": decision.reply.value if decision.reply else None,
            "block": decision.block.value if decision.block else None,
            "prompted": decision.prompted.value,
            "conflict": decision.conflict is not None,
            "everywhere": decision.everywhere,
        }


@settings(max_examples=300, deadline=None)
@given(histories_with_terms, rules)
def test_what_holds_in_every_history(history: list, rules: GroupRules) -> None:
    consent = Consent()
    for signal, drawn in zip(signals([step for step, _ in history]), [terms for _, terms in history], strict=True):
        now = signal.at.received
        here = effective(consent, now)
        decision = decide(consent, signal, rules, now, at(drawn, now))
        after = effective(decision.consent, now) if signal.kind in ENDINGS else decision.consent

        # Fields that belong to a state are there in that state only.
        assert bool(after.open) is (after.state is State.PENDING)
        # Only somebody to whom a prompt was handed over has a window, and only in it a word confirms.
        assert all((prompt.until is None) is (prompt.handed_at is None) for prompt in after.open)
        if signal.kind is Kind.CONFIRM and after.state is State.SUBSCRIBED and here.state is State.PENDING:
            assert here.pending_until is not None
            assert here.pending_until > now
        # A new prompt is in the state if and only if it is to go out.
        assert (len(after.open) > len(here.open)) is (decision.reply is not None and decision.reply.value == "prompt")
        assert (after.author is not None) == (State.UNSUBSCRIBED in (after.state, after.before))
        assert after.before is State.UNKNOWN or after.state is State.PENDING
        assert after.before in (State.UNKNOWN, State.UNSUBSCRIBED)
        # A stop stops, whenever it comes, and is never forgotten.
        if signal.kind in STOPS:
            assert after.state is not State.SUBSCRIBED or after.person_stop or after.meta_stop
            assert after.stop is not None
        assert here.stop is None or after.stop is not None
        # Nobody becomes subscribed but by an opt-in later than the newest stop, by someone who may.
        if after.state is State.SUBSCRIBED and here.state is not State.SUBSCRIBED:
            assert signal.kind in (Kind.OPT_IN, Kind.CONFIRM, Kind.SUBSCRIBE)
            assert signal.can_opt_in
            assert here.author is not Author.HANDSET or signal.source is SignalSource.INBOUND
            assert not rules.double_opt_in or signal.kind is not Kind.OPT_IN
        # Only the handset lifts the person's marketing stop, only Meta's resume Meta's.
        if here.person_stop and not after.person_stop:
            assert signal.source is SignalSource.INBOUND
        if here.meta_stop and not after.meta_stop:
            assert signal.kind is Kind.META_RESUME
        # A hold is lifted by the handset alone, by no yes, and time turns it into a stop.
        if here.hold and not after.hold:
            assert signal.kind in (
                Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.BLOCKED, Kind.KEEP, Kind.OPT_IN, Kind.CONFIRM
            )  # fmt: skip
            assert not signal.yes
        if signal.kind is Kind.LIKELY:
            assert after.state is not State.PENDING
            assert after.hold or after.state is not State.SUBSCRIBED
        # A guard leaves everything as it was, says nothing and touches no block.
        if decision.why is not None:
            assert (after, decision.effect, decision.reply) == (here, False, None)
            assert decision.block is None or decision.why in PROMPTS
        # No effect is hidden from the ledger; a window that ended is told by its own signal.
        assert not decision.effect or decision.event is not None
        consent = after


batch = st.lists(st.sampled_from([*FROM_HANDSET, Kind.META_STOP, Kind.META_RESUME, Kind.BLOCKED]), max_size=4)


@settings(max_examples=150, deadline=None)
@given(batch, rules, st.sampled_from([State.UNKNOWN, State.SUBSCRIBED]), st.booleans())
def test_in_one_batch_the_stop_wins_in_any_order(
    kinds: list[Kind], rules: GroupRules, state: State, timed: bool
) -> None:
    at = SignalTime(START, START if timed else None)
    for order in permutations([*kinds, Kind.OPT_OUT]):
        consent = Consent(state=state)
        for kind in order:
            consent = decide(consent, Signal(kind, at, SignalSource.INBOUND), rules, START).consent
        assert consent.state is State.UNSUBSCRIBED
        assert consent.stop == at


@settings(max_examples=150, deadline=None)
@given(batch, rules)
def test_stops_of_one_time_end_alike_in_any_order(kinds: list[Kind], rules: GroupRules) -> None:
    stops = [kind for kind in kinds if kind in STOPS]
    ends = set()
    for order in permutations(stops):
        consent = Consent(state=State.SUBSCRIBED)
        for kind in order:
            consent = decide(consent, Signal(kind, SignalTime(START), SignalSource.INBOUND), rules, START).consent
        ends.add(consent)
    assert len(ends) == 1


@given(histories, rules)
def test_pending_is_effective_until_its_window_ends(history: list, rules: GroupRules) -> None:
    consent, now = Consent(), START
    for signal in signals(history):
        now = signal.at.received
        consent = decide(consent, signal, rules, now).consent
    seen = effective(consent, now)
    assert effective(seen, now) == seen
    assert (ends_at(seen) is not None) is (seen.state is State.PENDING)
    later = effective(consent, now + 31 * DAY)
    assert later.state is (consent.before if consent.state is State.PENDING else consent.state)
    # What the window's own signal writes is what everybody has read all along.
    ended = decide(consent, Signal(Kind.WINDOW_ENDED, SignalTime(now), SignalSource.GATEWAY), rules, now)
    assert replace(ended.consent, changed_at=None, source=None) == replace(seen, changed_at=None, source=None)
    assert ended.why in (None, NoEffectReason.NOT_DUE)


groups = ("one", "two")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(groups), steps()), max_size=15), st.booleans(), st.booleans())
def test_a_stop_that_holds_everywhere_agrees_with_the_plain_rule(
    history: list,
    first: bool,
    second: bool,
) -> None:
    """Plainly: after STOP in a group of that scope nobody is subscribed or pending anywhere, nor in a group that comes
    later, until an opt-in to that very group."""
    scopes = {"one": first, "two": second}
    standing: dict[str, Consent] = {}
    stopped: set[str] = set()  # groups where such a stop stands, by the plain rule
    for (group, _), signal in zip(history, signals([step for _, step in history]), strict=True):
        now = signal.at.received
        consent = inherited(standing.get(group), standing.get(EVERYWHERE), now)
        decision = decide(consent, signal, GroupRules(True, DAY, stop_everywhere=scopes[group]), now)
        standing[group] = decision.consent
        if decision.consent.state in (State.SUBSCRIBED, State.PENDING):
            stopped.discard(group)
        if decision.everywhere:
            for other, stop in elsewhere(signal, group, groups):
                before = inherited(standing.get(other), standing.get(EVERYWHERE), now)
                spread = decide(before, stop, GroupRules(True, DAY), now)
                assert spread.reply is None
                standing[other] = spread.consent
        says_stop = signal.kind in (Kind.OPT_OUT, Kind.BLOCKED, Kind.STOP_PROMOTIONS)
        if says_stop and scopes[group] and decision.consent.state is State.UNSUBSCRIBED:
            stopped = {*groups, EVERYWHERE}
        for stopped_group in stopped:
            own = None if stopped_group == EVERYWHERE else standing.get(stopped_group)
            assert inherited(own, standing.get(EVERYWHERE), now).state is State.UNSUBSCRIBED
