"""What two nodes hear of one person at once, met at each of their statements: stops, opt-ins, merges, first words, an
erasure; and what a provider reports of one template."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from channels.channel import Template
from channels.inbound import Person
from channels.outbound import Content
from gateway.consents.changes import ConsentChange, Consents
from gateway.contacts.erasure import Erasure
from gateway.core.clock import HOUR
from gateway.core.consent.states import Consent, Kind, SignalSource, State
from gateway.outbound.submit import SendRequest
from gateway.store import consents as consent_store
from gateway.store import identities as identity_store
from gateway.store import templates as template_store
from gateway.store.identities import KnownIdentity
from tests.concurrency.meetings import OF_PHONE, STATE, STATUS, Meeting, every_meeting, ids, ledger_is_whole
from tests.concurrency.two_nodes import TwoNodes

pytestmark = pytest.mark.postgresql


@pytest.mark.parametrize("same", [True, False], ids=["delivered twice", "said twice"])
async def test_stop_and_stop(two: TwoNodes, same: bool) -> None:
    """While the first node may begin a message: the second never answers at once."""

    async def prepare() -> Meeting:
        phone, (message,) = await two.prepared(("sms",))
        assert ids(await two.one.claim()) == [message]
        keys = [f"{message}-{0 if same else i}" for i in range(2)]

        async def check(_: bool, waits: bool) -> None:
            assert waits
            assert await two.value(STATE, phone) == "unsubscribed"
            stored = await two.value("SELECT count(*) FROM inbound WHERE key = ANY($1)", keys)
            assert stored == len(set(keys))

        return Meeting(
            lambda: two.one.hears(Person(phone), "STOP", key=keys[0]),
            lambda: two.other.hears(Person(phone), "STOP", key=keys[1]),
            check,
        )

    await every_meeting(two, prepare)
    await ledger_is_whole(two)


async def test_merge_and_stop(two: TwoNodes) -> None:
    """A message shows that two contacts are one, while one of them texts STOP."""

    async def prepare() -> Meeting:
        phone, (message,) = await two.prepared(("sms",))
        user = f"US.{phone[1:]}"

        def known(connection: Connection) -> None:
            identity = KnownIdentity("user_id", user)
            contact = identity_store.find_or_create(connection, [identity], two.clock.at)[identity]
            consent_store.save(connection, {(contact, "wa-news"): Consent(State.SUBSCRIBED, State.SUBSCRIBED)})

        await two.one.store.write(known)

        async def check(*_: object) -> None:
            owners = await two.values("SELECT contact_id FROM identities WHERE value IN ($1, $2)", phone, user)
            assert owners[0] == owners[1]
            assert await two.value(STATE, phone) == "unsubscribed"
            assert await two.value(STATUS, message) == "refused"
            merged = "SELECT id FROM contacts WHERE merged_into IS NOT NULL"
            for table in ("messages", "consents"):
                assert not await two.values(f"SELECT 1 FROM {table} WHERE contact_id IN ({merged})")

        return Meeting(
            lambda: two.one.hears(Person(phone[1:], user), "hello", "wa"),
            lambda: two.other.hears(Person(phone), "STOP"),
            check,
        )

    await every_meeting(two, prepare)
    await ledger_is_whole(two)


async def test_first_seen_and_first_seen(two: TwoNodes) -> None:
    async def prepare() -> Meeting:
        phone, _ = await two.prepared(subscribed=False)
        before = await two.value("SELECT count(*) FROM contacts")

        async def check(*_: object) -> None:
            assert len(await two.values("SELECT contact_id FROM identities WHERE value = $1", phone)) == 1
            assert await two.value("SELECT count(*) FROM contacts") == before + 1
            assert await two.value(f"SELECT count(*) FROM inbound WHERE contact_id = {OF_PHONE}", phone) == 2

        return Meeting(
            lambda: two.one.hears(Person(phone), "hello"), lambda: two.other.hears(Person(phone), "hello"), check
        )

    await every_meeting(two, prepare)


async def test_opt_in_and_stop(two: TwoNodes) -> None:
    """Whoever is first: the person's own word holds against the application's."""
    consents = Consents(two.one.context)

    async def prepare() -> Meeting:
        phone, _ = await two.prepared(subscribed=False)
        change = ConsentChange("news", phone, (Kind.SUBSCRIBE,), SignalSource.API, double_opt_in=False)

        async def check(*_: object) -> None:
            assert await two.value(STATE, phone) == "unsubscribed"

        return Meeting(
            lambda: two.one.store.write(lambda connection: consents._unit(connection, [change])),
            lambda: two.other.hears(Person(phone), "STOP"),
            check,
        )

    await every_meeting(two, prepare)
    await ledger_is_whole(two)


async def test_erasure_and_intake(two: TwoNodes) -> None:
    """Nothing of a person who was erased waits, or says anything of them: what is taken in later is a new person's."""
    erasure = Erasure(two.other.context)

    async def prepare() -> Meeting:
        phone, _ = await two.prepared()
        request = SendRequest("sms", phone, "utility", Content(text="Your order"), expires_in=HOUR)

        async def check(*_: object) -> None:
            erased = "SELECT id FROM contacts WHERE erased_at IS NOT NULL"
            left = f"SELECT 1 FROM messages WHERE contact_id IN ({erased}) AND (address <> '' OR status = 'queued')"
            assert not await two.values(left)
            assert len(await two.values("SELECT id FROM messages")) == 1

        return Meeting(
            lambda: two.one.store.write(lambda connection: two.one.submit.unit(connection, [request])),
            lambda: two.other.store.write(lambda connection: erasure._blank(connection, phone)),
            check,
        )

    await every_meeting(two, prepare)


async def test_a_list_of_templates_and_a_report_of_one(two: TwoNodes) -> None:
    """What a webhook reports holds against a list that was asked for before."""
    account = "102290129340398"

    async def prepare() -> Meeting:
        await two.prepared()
        listed = [Template("winter", "en_US", "approved", "marketing")]
        asked_at = two.clock.at
        await two.one.store.write(lambda connection: template_store.replace(connection, account, listed, asked_at - 1))

        def reported(connection: Connection) -> bool:
            return template_store.change(connection, account, "winter", "en_US", asked_at + 1, status="disabled")

        async def check(*_: object) -> None:
            assert await two.values("SELECT status FROM templates") == ["disabled"]

        return Meeting(
            lambda: two.one.store.write(
                lambda connection: template_store.replace(connection, account, listed, asked_at)
            ),
            lambda: two.other.store.write(reported),
            check,
        )

    await every_meeting(two, prepare)
