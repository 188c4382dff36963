"""Classifies messages before the transaction that stores them, so that the store's writer does no work on texts.

A classification depends on only three facts about the person, which are known in the transaction (`Standing`). So it
is made ahead for each combination of those that matter to the message.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Sequence
from dataclasses import replace

import structlog

from channels.inbound import InboundMessage, MessageKind
from channels.outbound import KEEP_PAYLOAD, OPT_IN_PAYLOAD, OPT_OUT_PAYLOAD, STOP_PAYLOAD
from gateway.config import Config, GroupConfig, TwilioConfig
from gateway.consents.addresses import address_of, identities_of
from gateway.consents.routed_item import Readings, RoutedItem, Standing
from gateway.core.consent import classify
from gateway.core.consent.states import Kind, LikelyOptOut
from gateway.core.policy import time_zones

log = structlog.get_logger()

OURS = classify.Payloads(OPT_OUT_PAYLOAD, OPT_IN_PAYLOAD, STOP_PAYLOAD, KEEP_PAYLOAD)
CONSENT_KINDS = (MessageKind.TEXT, MessageKind.BUTTON, MessageKind.INTERACTIVE, MessageKind.EDIT, MessageKind.MEDIA)
"""The kinds of messages that may say something about consent."""
STANDINGS = tuple(Standing(*facts) for facts in itertools.product((False, True), repeat=3))
"""Every standing."""
NOTHING = Standing()
"""That of which no fact matters."""
IN_THREAD = 20_000
"""From this many characters on, messages are classified in a thread."""


def read(
    config: Config,
    routed_item: RoutedItem,
    group: GroupConfig,
    standing: Standing,
    *,
    label: str | None = None,
) -> classify.Classification:
    """What a message means, in that standing of its person. `label`: that of the opt-out button of the message that it
    answers, if it is known. Uses what was classified ahead, if there is anything. A likely request to stop is one where
    the group says so."""
    if routed_item.readings is not None and label is None:
        return routed_item.readings.get(standing)
    item = routed_item.item
    assert isinstance(item, InboundMessage)
    settings = config.channels[routed_item.channel]
    meaning = classify.classify(
        item.text,
        payload=item.payload,
        button=item.kind in (MessageKind.BUTTON, MessageKind.INTERACTIVE),
        edited=item.kind is MessageKind.EDIT,
        opt_out_type=item.opt_out_type,
        replies_mode=settings.replies if isinstance(settings, TwilioConfig) else "gateway",
        vocabulary=group.vocabulary,
        confirms=standing.confirms,
        blocked=standing.blocked,
        asked=standing.asked,
        opt_out_label=label,
        payloads=OURS,
        canada=classify.depends_on_country(item.text) and time_zones.country_of(address_of(item.person)) == "CA",
    )
    if meaning.kind is not Kind.LIKELY:
        return meaning
    if item.kind is not MessageKind.TEXT or item.group_chat is not None:
        return classify.Classification(Kind.OTHER, can_opt_in=meaning.can_opt_in)
    return replace(meaning, kind=Kind.OPT_OUT) if group.likely_opt_out is LikelyOptOut.STOP else meaning


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
        matter = Standing(
            confirms=button or not group.vocabulary.same_while_pending(item.text),
            blocked=classify.depends_on_block(item.text, item.opt_out_type),
            asked=button or group.vocabulary.answer(item.text) is not None,
        )
        standings = {standing.of(matter) for standing in STANDINGS} if matter != NOTHING else (NOTHING,)
        meanings = {standing: read(config, routed_item, group, standing) for standing in standings}
    except Exception as error:  # around classifying one item of a batch: the others go on
        log.error("inbound.parse_error", channel=routed_item.channel, key=item.key, error=repr(error))
        return routed_item
    return RoutedItem(routed_item.channel, item, routed_item.at, Readings(matter, meanings))
