"""The meaning of consent once more, written plainly after the contract and apart from the table: one rule after the
other over a dictionary. The machine is compared with it over random histories."""

from __future__ import annotations

from typing import Any

from gateway.clock import DAY, MINUTE
from gateway.consent.model import Consent, Kind, Rules, Signal, Source, State

STOPS = {Kind.OPT_OUT, Kind.STOP_PROMOTIONS, Kind.META_STOP, Kind.UNSUBSCRIBE, Kind.MARKETING_STOP, Kind.BLOCKED}
FORMS = {Source.WEB_FORM, Source.IN_APP, Source.PREFERENCE_CENTER}


class Person:
    """One person in one group. `told` is what the last signal led to: reply, block, prompt outcome, conflict."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.state = "unknown"
        self.was = "unknown"  # before the prompt
        self.until = 0
        self.asked = 0  # when the last prompt went out
        self.outside_prompts: list[int] = []
        self.by_handset = False  # who unsubscribed
        self.stop: tuple[int, int | None] | None = None
        self.own_stop = False
        self.meta_stop = False
        self.told: dict[str, Any] = {}

    def tick(self, now: int) -> None:
        if self.state == "pending" and now >= self.until:
            self.go_back()

    def go_back(self) -> None:
        self.state = self.was
        self.was = "unknown"

    def hear(self, signal: Signal, now: int) -> None:
        self.told = {"reply": None, "block": None, "prompted": "none", "conflict": False}
        if signal.kind is not Kind.WINDOW_ENDED:
            self.tick(now)
        elif self.state == "pending" and now >= self.until:
            self.go_back()
            return
        if signal.kind in STOPS:
            self.take_stop(signal)
        elif signal.kind is Kind.META_RESUME:
            if not self.is_late(signal):
                self.meta_stop = False
        elif signal.kind in (Kind.OPT_IN, Kind.CONFIRM):
            if signal.can_opt_in and not self.is_late(signal):
                self.take_opt_in(signal, now)
            elif signal.kind is Kind.CONFIRM and self.state != "pending" and signal.unblocks:
                self.told["block"] = "lift"
        elif signal.kind is Kind.SUBSCRIBE:
            self.take_subscribe(signal, now)
        elif signal.kind is Kind.HELP:
            self.told["reply"] = None if signal.carrier else "help"
        elif signal.kind is Kind.CUSTOM:
            self.told["reply"] = "custom"
        elif signal.kind is Kind.NUMBER_LOST:
            if self.state == "pending":
                self.go_back()
            if self.state == "subscribed":
                self.state = "unknown"
        elif signal.kind is Kind.PROMPT_FAILED and self.state == "pending" and signal.evidence_at in (None, self.asked):
            self.go_back()

    def take_stop(self, signal: Signal) -> None:
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
            self.told["reply"] = "opted_out" if was == "unsubscribed" else "promotions_stopped"
            return
        handset = kind is not Kind.UNSUBSCRIBE or signal.source in (Source.INBOUND, Source.PROVIDER)
        standing = "unsubscribed" in (self.state, self.was)
        self.by_handset = handset or (standing and self.by_handset)
        self.state, self.was = "unsubscribed", "unknown"
        if kind in (Kind.OPT_OUT, Kind.STOP_PROMOTIONS) and not signal.carrier:
            self.told["reply"] = "opted_out"
        if kind is Kind.BLOCKED or (kind is Kind.OPT_OUT and signal.carrier):
            self.told["block"] = "set"

    def take_opt_in(self, signal: Signal, now: int) -> None:
        if signal.unblocks:
            self.told["block"] = "lift"
        if signal.kind is Kind.CONFIRM and self.state != "pending":
            return
        if signal.kind is Kind.OPT_IN and self.rules.double_opt_in and self.state != "subscribed":
            self.ask(now, restart=True)
            return
        self.state, self.was, self.own_stop = "subscribed", "unknown", False
        self.told["reply"] = "confirmed"

    def take_subscribe(self, signal: Signal, now: int) -> None:
        if self.state == "subscribed":
            return
        always = signal.source in FORMS or signal.source is Source.INBOUND
        double = self.rules.double_opt_in and (always or signal.double_opt_in is True)
        good = signal.evidence_at is not None and signal.evidence_at <= now + 5 * MINUTE
        if self.state == "pending" and not double and not (good and (signal.evidence_at or 0) > self.asked):
            return
        if not (self.state == "pending" and double) and not self.may_lift(signal, good):
            self.told["conflict"] = True
            return
        if self.is_late(signal):
            return
        if not double:
            self.state, self.was = "subscribed", "unknown"
        elif self.may_prompt(signal, now):
            if signal.source is not Source.INBOUND:
                self.outside_prompts.append(now)
            self.ask(now, restart=self.state != "pending")
        else:
            self.told["prompted"] = "throttled"

    def ask(self, now: int, *, restart: bool) -> None:
        if self.state != "pending":
            self.was = self.state
            self.state = "pending"
        if restart:
            self.until = now + self.rules.confirm_within
        self.asked = now
        self.told |= {"reply": "prompt", "prompted": "sent"}

    def may_prompt(self, signal: Signal, now: int) -> bool:
        if signal.source is Source.INBOUND:
            return True
        if self.state == "pending" and now < self.asked + DAY:
            return False
        day = [at for at in self.outside_prompts if now < at + DAY]
        month = [at for at in self.outside_prompts if now < at + 30 * DAY]
        return not day and len(month) < 2

    def may_lift(self, signal: Signal, good: bool) -> bool:
        if "unsubscribed" not in (self.state, self.was) or signal.source is Source.INBOUND:
            return True
        if self.by_handset or self.stop is None:
            return False
        if signal.source in FORMS or signal.source is Source.API:
            return True
        if signal.source in (Source.IMPORT, Source.CRM):
            return good and (signal.evidence_at or 0) > self.when(self.stop)[0]
        return False

    def is_late(self, signal: Signal) -> bool:
        if self.stop is None:
            return False
        received, provider = self.stop
        if provider is not None and signal.at.provider is not None:
            return signal.at.provider <= provider
        return signal.at.received <= received

    @staticmethod
    def when(stop: tuple[int, int | None]) -> tuple[int, int, bool]:
        received, provider = stop
        return (provider if provider is not None else received), received, provider is not None

    def agrees_with(self, consent: Consent) -> bool:
        return (
            consent.state.value == self.state
            and (consent.state is not State.PENDING or consent.pending_until == self.until)
            and (consent.person_stop is not None) == self.own_stop
            and (consent.meta_stop is not None) == self.meta_stop
        )
