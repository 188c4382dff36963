"""The rules of docs/consent.md once more, written plainly and apart from the table, one after the other. `decide` is
compared with this model over random histories."""

from __future__ import annotations

from typing import Any

from gateway.core.clock import DAY, HOUR, MINUTE, SECOND
from gateway.core.consent.states import Consent, GroupRules, Kind, ReplyTerms, Signal, SignalSource, State

STOPS = {Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.META_STOP, Kind.UNSUBSCRIBE, Kind.MARKETING_STOP, Kind.BLOCKED}
FORMS = {SignalSource.WEB_FORM, SignalSource.IN_APP, SignalSource.PREFERENCE_CENTER}


class Person:
    """One person in one group. `outcome` is what the last signal led to: reply, block, prompt outcome, conflict."""

    def __init__(self, rules: GroupRules) -> None:
        self.rules = rules
        self.state = "unknown"
        self.was = "unknown"  # before the prompt
        self.open: list[dict[str, Any]] = []  # the prompts that make it pending
        self.outside_prompts: list[int] = []
        self.by_handset = False  # who unsubscribed
        self.stop: tuple[int, int | None] | None = None
        self.own_stop = False
        self.meta_stop = False
        self.hold: dict[str, Any] | None = None  # a likely request to stop that nobody has settled
        self.outcome: dict[str, Any] = {}

    def tick(self, now: int) -> None:
        ends = [prompt["by"] if prompt["until"] is None else prompt["until"] for prompt in self.open]
        self.open = [prompt for prompt, end in zip(self.open, ends, strict=True) if now < end]
        if self.state == "pending" and not self.open:
            self.go_back()
        if self.hold is not None and self.hold["until"] is not None and self.hold["until"] <= now:
            self.own_stop = True
            if self.stop is None or self.when(self.hold["at"]) > self.when(self.stop):
                self.stop = self.hold["at"]
            self.hold = {"at": self.hold["at"], "id": "", "sent": None, "until": None}

    def go_back(self) -> None:
        self.state = self.was
        self.was = "unknown"
        self.open = []

    def hear(self, signal: Signal, now: int, terms: ReplyTerms) -> None:
        self.terms = terms
        self.outcome = {"reply": None, "block": None, "prompted": "none", "conflict": False, "everywhere": False}
        self.hear_and_compare(signal, now)
        if self.rules.stop_everywhere and signal.kind in (Kind.OPT_OUT, Kind.BLOCKED, Kind.STOP_PROMOTIONS):
            self.outcome["everywhere"] = self.state == "unsubscribed"
        reply, age = self.outcome["reply"], now - signal.at.received
        if reply is not None and reply != "prompt":
            closing = reply in ("opted_out", "promotions_stopped")
            repeated = any(name == reply and now < at + DAY for at, name in terms.replies)
            news = self.news if reply != "opted_out" else self.came_in != self.state
            gone = (closing and repeated and not news) or age > (5 * MINUTE if closing else HOUR)
            if signal.silent or gone or self.too_many(now):
                self.outcome["reply"] = None

    def too_many(self, now: int) -> bool:
        times = [at for at, _ in self.terms.replies]
        return sum(now < at + HOUR for at in times) >= 5 or sum(now < at + DAY for at in times) >= 15

    def as_shown(self) -> tuple[object, ...]:
        asked = None if self.hold is None else (self.hold["id"], self.hold["sent"], self.hold["until"])
        return self.state, self.state == "unsubscribed" and self.by_handset, self.own_stop, self.meta_stop, asked

    def hear_and_compare(self, signal: Signal, now: int) -> None:
        self.came_in, before = self.state, self.as_shown()
        self.apply(signal, now)
        self.news = self.as_shown() != before

    def apply(self, signal: Signal, now: int) -> None:
        self.tick(now)
        if signal.kind in (Kind.WINDOW_ENDED, Kind.HOLD_ENDED):
            return
        self.came_in = self.state
        if signal.kind in STOPS:
            self.take_stop(signal)
        elif signal.kind is Kind.META_RESUME:
            if not self.is_late(signal):
                self.meta_stop = False
        elif signal.kind in (Kind.OPT_IN, Kind.CONFIRM):
            if signal.can_opt_in and not self.is_late(signal):
                self.take_opt_in(signal, now)
            elif signal.kind is Kind.CONFIRM and self.state != "pending" and signal.unblocks:
                self.outcome["block"] = "lift"  # nothing is decided by it, and the carrier opened its gate
        elif signal.kind is Kind.SUBSCRIBE:
            self.take_subscribe(signal, now)
        elif signal.kind is Kind.LIKELY:
            self.take_likely(signal, now)
        elif signal.kind is Kind.KEEP:
            if signal.can_opt_in and not self.is_late(signal):
                self.hold = None
        elif signal.kind in (Kind.QUESTION_SENT, Kind.QUESTION_RETURNED, Kind.QUESTION_FAILED):
            self.take_news_of_question(signal, now)
        elif signal.kind is Kind.HELP:
            self.outcome["reply"] = None if signal.carrier else "help"
        elif signal.kind is Kind.CUSTOM:
            self.outcome["reply"] = "custom"
        elif signal.kind is Kind.NUMBER_LOST:
            if self.state == "pending":
                self.go_back()
            if self.state == "subscribed":
                self.state = "unknown"
        elif signal.kind in (Kind.PROMPT_SENT, Kind.PROMPT_RETURNED, Kind.PROMPT_FAILED):
            self.take_news_of_prompt(signal, now)

    def take_news_of_prompt(self, signal: Signal, now: int) -> None:
        meant = [prompt for prompt in self.open if signal.prompt in (None, prompt["id"])]
        if self.state != "pending" or not meant:
            return
        window = max((prompt["until"] for prompt in self.open if prompt["until"] is not None), default=None)
        for prompt in meant:
            if signal.kind is Kind.PROMPT_FAILED:
                self.open.remove(prompt)
            elif signal.kind is Kind.PROMPT_RETURNED:
                prompt["sent"] = prompt["until"] = None
            else:
                prompt["sent"] = now
                prompt["until"] = now + self.rules.confirm_within if prompt["restarts"] or window is None else window
        if not self.open:
            self.go_back()

    def take_likely(self, signal: Signal, now: int) -> None:
        if self.state == "pending":
            self.go_back()
        elif self.state == "subscribed":
            at = (signal.at.received, signal.at.provider)
            if self.hold is not None and self.hold["id"]:
                self.hold["at"] = max(self.hold["at"], at, key=self.when)
                return
            asks = not signal.silent and now - signal.at.received <= 5 * MINUTE and not self.too_many(now)
            self.hold = {"at": at, "id": self.terms.prompt if asks else "", "sent": None, "until": None}
            if asks:
                self.outcome["reply"] = "ask_stop"

    def take_news_of_question(self, signal: Signal, now: int) -> None:
        if self.hold is None or not self.hold["id"] or signal.prompt not in (None, self.hold["id"]):
            return
        self.hold["sent"] = self.hold["until"] = None
        if signal.kind is Kind.QUESTION_FAILED:
            self.hold["id"] = ""
        elif signal.kind is Kind.QUESTION_SENT:
            self.hold |= {"sent": signal.at.received, "until": now + DAY}

    def take_stop(self, signal: Signal) -> None:
        if signal.kind in (Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.BLOCKED):
            self.hold = None
        happened = signal.at.provider
        if happened is None and signal.evidence_at is not None:
            happened = min(signal.evidence_at, signal.at.received)
        new = (signal.at.received, happened)
        if self.stop is None or self.when(new) > self.when(self.stop):
            self.stop = new
        kind, was = signal.kind, self.state
        if kind is Kind.META_STOP:
            self.meta_stop = True
            return
        if kind is Kind.MARKETING_STOP:
            self.own_stop = True
            return
        if kind is Kind.STOP_PROMOTIONS and was != "pending":
            self.own_stop = True
            self.outcome["reply"] = "opted_out" if was == "unsubscribed" else "promotions_stopped"
            return
        handset = kind is not Kind.UNSUBSCRIBE or signal.source in (SignalSource.INBOUND, SignalSource.PROVIDER)
        standing = "unsubscribed" in (self.state, self.was)
        self.by_handset = handset or (standing and self.by_handset)
        self.state, self.was, self.open = "unsubscribed", "unknown", []
        if kind in (Kind.OPT_OUT, Kind.STOP_PROMOTIONS) and not signal.carrier:
            self.outcome["reply"] = "opted_out"
        if kind is Kind.BLOCKED or (kind is Kind.OPT_OUT and signal.carrier):
            self.outcome["block"] = "set"

    def take_opt_in(self, signal: Signal, now: int) -> None:
        if signal.kind is Kind.CONFIRM and self.state == "pending" and not self.was_shown(signal):
            return
        asks = self.rules.double_opt_in and self.state != "subscribed"
        if signal.kind is Kind.OPT_IN and signal.yes and self.hold is not None and not asks:
            return
        if signal.unblocks:
            self.outcome["block"] = "lift"
        if signal.kind is Kind.CONFIRM and self.state != "pending":
            return
        if signal.kind is Kind.OPT_IN and self.rules.double_opt_in and self.state != "subscribed":
            if self.ask(signal, now, restart=True) and not signal.yes:
                self.hold = None
            return
        self.state, self.was, self.own_stop, self.open, self.hold = "subscribed", "unknown", False, [], None
        self.outcome["reply"] = "confirmed"

    def take_subscribe(self, signal: Signal, now: int) -> None:
        if self.state == "subscribed":
            return
        always = signal.source in FORMS or signal.source is SignalSource.INBOUND
        double = self.rules.double_opt_in and (always or signal.double_opt_in is True)
        good = signal.evidence_at is not None and signal.evidence_at <= now + 5 * MINUTE
        asked = max((prompt["at"] if prompt["sent"] is None else prompt["sent"] for prompt in self.open), default=0)
        if self.state == "pending" and not double and not (good and (signal.evidence_at or 0) > asked):
            return
        if not (self.state == "pending" and double) and not self.may_lift(signal, good):
            self.outcome["conflict"] = True
            return
        if self.is_late(signal):
            return
        if not double:
            self.state, self.was, self.open = "subscribed", "unknown", []
        elif self.may_prompt(signal, now):
            if self.ask(signal, now, restart=self.state != "pending") and signal.source is not SignalSource.INBOUND:
                self.outside_prompts.append(now)
        else:
            self.outcome["prompted"] = "throttled"

    def was_shown(self, signal: Signal) -> bool:
        """Whether a prompt was handed over before the word was said; a provider tells seconds."""
        said = signal.at.received if signal.at.provider is None else signal.at.provider + SECOND
        return any(prompt["sent"] is not None and prompt["sent"] <= said for prompt in self.open)

    def ask(self, signal: Signal, now: int, *, restart: bool) -> bool:
        """Prompt, where a prompt can go out; else nothing changes."""
        terms, from_handset = self.terms, signal.source is SignalSource.INBOUND
        by = signal.at.received + (HOUR if from_handset else DAY)
        waits_too_long = terms.quiet_until is not None and terms.quiet_until >= by
        if now > signal.at.received + HOUR or signal.silent or not terms.reachable or waits_too_long or terms.premium:
            return False
        spent = any(budget.asked >= budget.most + budget.earns * budget.answered for budget in terms.budgets)
        if terms.held or self.too_many(now) or spent:
            self.outcome["prompted"] = "throttled"
            return False
        if self.state != "pending":
            self.was = self.state
            self.state = "pending"
        prompt = {"id": terms.prompt, "at": now, "by": by, "restarts": restart, "sent": None, "until": None}
        self.open.append(prompt)
        self.outcome |= {"reply": "prompt", "prompted": "deferred" if terms.waits else "queued"}
        return True

    def may_prompt(self, signal: Signal, now: int) -> bool:
        if signal.source is SignalSource.INBOUND:
            return True
        if any(now < prompt["at"] + DAY for prompt in self.open):
            return False
        day = [at for at in self.outside_prompts if now < at + DAY]
        month = [at for at in self.outside_prompts if now < at + 30 * DAY]
        return not day and len(month) < 2

    def may_lift(self, signal: Signal, good: bool) -> bool:
        if "unsubscribed" not in (self.state, self.was) or signal.source is SignalSource.INBOUND:
            return True
        if self.by_handset or self.stop is None:
            return False
        if signal.source in FORMS or signal.source is SignalSource.API:
            return True
        if signal.source in (SignalSource.IMPORT, SignalSource.CRM):
            return good and (signal.evidence_at or 0) > self.when(self.stop)[0]
        return False

    def is_late(self, signal: Signal) -> bool:
        for moment in (self.stop, None if self.hold is None else self.hold["at"]):
            if moment is None:
                continue
            received, provider = moment
            both = provider is not None and signal.at.provider is not None
            if signal.at.provider <= provider if both else signal.at.received <= received:
                return True
        return False

    @staticmethod
    def when(stop: tuple[int, int | None]) -> tuple[int, int, bool]:
        received, provider = stop
        return (provider if provider is not None else received), received, provider is not None

    def agrees_with(self, consent: Consent) -> bool:
        return (
            consent.state.value == self.state
            and (consent.state is State.PENDING) == bool(self.open)
            and [(prompt.id, prompt.handed_at, prompt.until) for prompt in consent.open]
            == [(prompt["id"], prompt["sent"], prompt["until"]) for prompt in self.open]
            and (consent.person_stop is not None) == self.own_stop
            and (consent.meta_stop is not None) == self.meta_stop
            and (None if consent.hold is None else (consent.hold.question, consent.hold.until))
            == (None if self.hold is None else (self.hold["id"], self.hold["until"]))
        )
