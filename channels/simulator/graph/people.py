"""The people of the simulated WhatsApp: their phone and BSUID, what they hide, their window and marketing switch.

A BSUID is made from the phone and leads back to it, so that only people with something special are kept in memory; of
the others only when they last wrote.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from channels.inbound import Json
from channels.simulator.clock import now

_USER: Final = "US.13"
WINDOW: Final = 24 * 3600 * 1_000_000
"""How long a person's message opens the service window, in microseconds."""


@dataclass(frozen=True, slots=True)
class SimulatedPerson:
    """One user. `hidden`: the phone is left out of webhooks; `empty`: it is an empty text instead."""

    phone: str
    user_id: str
    name: str = "Ana"
    parent_user_id: str | None = None
    hidden: bool = False
    empty: bool = False

    @property
    def wa_id(self) -> str:
        """The phone as Graph writes it."""
        return self.phone.removeprefix("+")

    def phone_as(self, key: str) -> dict[str, Json]:
        """The phone under a key of a webhook, as far as it is shown."""
        if self.empty:
            return {key: ""}
        return {} if self.hidden else {key: self.wa_id}

    def contact(self) -> dict[str, Json]:
        """The element of `contacts[]`."""
        parent = {"parent_user_id": self.parent_user_id} if self.parent_user_id else {}
        return {"profile": {"name": self.name}, **self.phone_as("wa_id"), "user_id": self.user_id, **parent}

    def sender(self) -> dict[str, Json]:
        """The `from` keys of a message."""
        parent = {"from_parent_user_id": self.parent_user_id} if self.parent_user_id else {}
        return {**self.phone_as("from"), "from_user_id": self.user_id, **parent}

    def recipient(self) -> dict[str, Json]:
        """The `recipient` keys of a status."""
        parent = {"recipient_parent_user_id": self.parent_user_id} if self.parent_user_id else {}
        return {**self.phone_as("recipient_id"), "recipient_user_id": self.user_id, **parent}


@dataclass(slots=True)
class People:
    """Everyone. Windows and switches are kept per (phone_number_id, phone)."""

    _special: dict[str, SimulatedPerson] = field(default_factory=dict)
    _by_user: dict[str, str] = field(default_factory=dict)
    _windows: dict[tuple[str, str], int] = field(default_factory=dict)
    _stopped: set[tuple[str, str]] = field(default_factory=set)
    _blocking: set[tuple[str, str]] = field(default_factory=set)

    def find(self, address: str) -> SimulatedPerson | None:
        """The person of a phone (with or without `+`) or BSUID; None where it can be neither."""
        known = self._by_user.get(address)
        if known is not None:
            return self.find(known)
        digits = address.removeprefix(_USER) if address.startswith(_USER) else address.removeprefix("+")
        if not (digits.isascii() and digits.isdigit() and 6 <= len(digits) <= 15):
            return None
        phone = f"+{digits}"
        person = self._special.get(phone) or SimulatedPerson(phone, _USER + digits)
        return person if not address.startswith(_USER) or person.user_id == address else None

    def get(self, address: str) -> SimulatedPerson:
        """The person of a phone or BSUID, as `find`. Raises ValueError where there is none."""
        person = self.find(address)
        if person is None:
            raise ValueError(f"no phone and no known BSUID: {address!r}")
        return person

    def change(self, address: str, **changes: Json) -> SimulatedPerson:
        """Make somebody special, by any field but `phone`. Raises ValueError and TypeError."""
        old = self.get(address)
        new = replace(old, **changes)
        self._special[new.phone] = new
        self._by_user.pop(old.user_id, None)
        if new.user_id != _USER + new.wa_id:
            self._by_user[new.user_id] = new.phone
        return new

    def wrote(self, number: str, person: SimulatedPerson) -> None:
        """Open the service window of this number and person."""
        self._windows[number, person.phone] = now()

    def window(self, number: str, person: SimulatedPerson) -> bool:
        """Whether the service window is open."""
        return self._windows.get((number, person.phone), -WINDOW) > now() - WINDOW

    def switch(self, number: str, person: SimulatedPerson, *, stop: bool) -> None:
        """Turn Meta's marketing switch."""
        (self._stopped.add if stop else self._stopped.discard)((number, person.phone))

    def stopped(self, number: str, person: SimulatedPerson) -> bool:
        """Whether the person turned marketing off."""
        return (number, person.phone) in self._stopped

    def block(self, number: str, person: SimulatedPerson, *, on: bool) -> None:
        """Block the business, or let it through again."""
        (self._blocking.add if on else self._blocking.discard)((number, person.phone))

    def blocks(self, number: str, person: SimulatedPerson) -> bool:
        """Whether the person blocks the business."""
        return (number, person.phone) in self._blocking
