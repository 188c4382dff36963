"""Classifies messages before the transaction that stores them, so that the store's writer does no work on texts.

A classification depends on only two facts about the person, which are known in the transaction: whether a confirm word
of theirs counts, and whether the carrier blocks us. So it is made ahead for each combination of the two.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import structlog

from channels.inbound import InboundMessage, MessageKind
from channels.outbound import OPT_IN_PAYLOAD, OPT_OUT_PAYLOAD
from gateway.config import Config, GroupConfig, TwilioConfig
from gateway.consents.addresses import address_of, identities_of
from gateway.consents.routed_item import RoutedItem
from gateway.core.consent import classify
from gateway.core.policy import time_zones

log = structlog.get_logger()

CONSENT_KINDS = (MessageKind.TEXT, MessageKind.BUTTON, MessageKind.INTERACTIVE, MessageKind.EDIT, MessageKind.MEDIA)
"""The kinds of messages that may say something about consent."""
IN_THREAD = 20_000
"""From this many characters on, messages are classified in a thread."""


def read(
    config: Config,
    routed_item: RoutedItem,
    group: GroupConfig,
    *,
    confirms: bool,
    blocked: bool,
    label: str | None = None,
) -> classify.Classification:
    """What a message means. `confirms`: a confirm word of its person counts now; `blocked`: the carrier blocks us to
    them; `label`: that of the opt-out button of the message that it answers, if it is known. Uses what was classified
    ahead, if there is anything."""
    ahead = routed_item.readings.get((confirms, blocked))
    if ahead is not None and label is None:
        return ahead
    item = routed_item.item
    assert isinstance(item, InboundMessage)
    settings = config.channels[routed_item.channel]
    return classify.classify(
        item.text,
        payload=item.payload,
        button=item.kind in (MessageKind.BUTTON, MessageKind.INTERACTIVE),
        edited=item.kind is MessageKind.EDIT,
        opt_out_type=item.opt_out_type,
        replies_mode=settings.replies if isinstance(settings, TwilioConfig) else "gateway",
        vocabulary=group.vocabulary,
        confirms=confirms,
        blocked=blocked,
        opt_out_label=label,
        opt_out_payload=OPT_OUT_PAYLOAD,
        opt_in_payload=OPT_IN_PAYLOAD,
        canada=classify.depends_on_country(item.text) and time_zones.country_of(address_of(item.person)) == "CA",
    )


async def classified(config: Config, routed_items: Sequence[RoutedItem]) -> list[RoutedItem]:
    """These items, each message with what it may mean (`RoutedItem.readings`)."""
    size = sum(
        len(routed_item.item.text) for routed_item in routed_items if isinstance(routed_item.item, InboundMessage)
    )
    if size > IN_THREAD:
        return await asyncio.to_thread(classify_items, config, routed_items)
    return classify_items(config, routed_items)


def classify_items(config: Config, routed_items: Sequence[RoutedItem]) -> list[RoutedItem]:
    """The same, without a thread. A message that raises an error stays as it is: it alone fails when it is decided."""
    return [_classify(config, routed_item) for routed_item in routed_items]


def _classify(config: Config, routed_item: RoutedItem) -> RoutedItem:
    item, group = routed_item.item, config.group_of(routed_item.channel)
    if group is None or not isinstance(item, InboundMessage) or item.kind not in CONSENT_KINDS:
        return routed_item
    if not identities_of(item.person):
        return routed_item
    try:
        button = item.kind in (MessageKind.BUTTON, MessageKind.INTERACTIVE)
        twice = (False, True) if button or not group.vocabulary.same_while_pending(item.text) else (False,)
        readings = {}
        for confirms in twice:
            unblocked = read(config, routed_item, group, confirms=confirms, blocked=False)
            readings[confirms, False] = readings[confirms, True] = unblocked
            if classify.depends_on_block(item.text, item.opt_out_type):
                readings[confirms, True] = read(config, routed_item, group, confirms=confirms, blocked=True)
        if twice == (False,):
            readings |= {(True, blocked): readings[False, blocked] for blocked in (False, True)}
    except Exception as error:  # around classifying one item of a batch: the others go on
        log.error("inbound.parse_error", channel=routed_item.channel, key=item.key, error=repr(error))
        return routed_item
    return RoutedItem(routed_item.channel, item, routed_item.at, readings)
