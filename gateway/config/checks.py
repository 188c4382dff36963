"""What concerns several keys of the file at once.

The checks read the tree as it stands in the file, not the models: a wrong type in one place hides no mistake in
another. What is no table or no string is passed over here, since the models report it. Keywords have `keywords.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from urllib.parse import SplitResult, urlsplit

from channels.channel import Medium
from gateway.config.formats import is_this_machine
from gateway.config.keywords import keyword_mistakes
from gateway.config.mistakes import Loc, Mistake, dotted, nearest
from gateway.config.model import ADAPTERS, GatewayConfig, Simulator, double_opt_in_by_default
from gateway.config.tree import Tree, table, tables, texts
from gateway.core.consent.states import Reply

PlacedMistakes = Iterator[tuple[Loc, Mistake]]
"""Mistakes, each with its place in the file."""

LONGEST_SMS = 1600
"""Characters that Twilio takes in one message."""

DEMO_KEY = "demo-key-change-me"
"""The API key of the `config.toml` that comes with the project."""

REPLIES_OF_EVERY_GROUP: tuple[Reply, ...] = (Reply.CONFIRMED, Reply.OPTED_OUT, Reply.HELP)
"""The replies that every group can send."""


def checks(tree: Tree) -> PlacedMistakes:
    """Every mistake between keys, with its place in the file."""
    file = table(tree)
    yield from _api_keys(file)
    yield from _channels(file)
    yield from _groups(file)
    yield from _forms(file)
    yield from _links(file)
    yield from _listen(file)
    yield from _in_public(file)


def double_opt_in(group: Mapping[str, Tree], medium: Medium | None) -> bool:
    """Whether a group has double opt-in: what it says, else by its medium (None: unknown)."""
    configured = group.get("double_opt_in")
    return configured if isinstance(configured, bool) else double_opt_in_by_default(medium)


def _mistake(loc: Loc, message: str, suggestion: str | None = None) -> tuple[Loc, Mistake]:
    return loc, Mistake(dotted(loc), message, suggestion)


def _api_keys(file: Mapping[str, Tree]) -> PlacedMistakes:
    if "gateway" in file and not file.get("api_keys"):
        yield _mistake(("api_keys",), "there is no key, so nobody could use the API")
    names: dict[str, int] = {}
    digests: dict[str, int] = {}
    for index, key in tables(file.get("api_keys")):
        here: Loc = ("api_keys", index)
        name, plain, digest = key.get("name"), key.get("key"), key.get("sha256")
        if isinstance(name, str) and names.setdefault(name, index) != index:
            yield _mistake((*here, "name"), f"is also the name of api_keys[{names[name]}]")
        if (plain is None) == (digest is None):
            yield _mistake(here, "needs exactly one of key and sha256")
        elif isinstance(plain, str) or isinstance(digest, str):
            key_digest = _digest(plain) if isinstance(plain, str) else digest
            first = digests.setdefault(str(key_digest).lower(), index)
            if first != index:
                yield _mistake((*here, "key" if digest is None else "sha256"), f"is the same key as api_keys[{first}]")


def _channels(file: Mapping[str, Tree]) -> PlacedMistakes:
    owners: dict[tuple[str, str], str] = {}
    for name, value in table(file.get("channels")).items():
        channel = table(value)
        here: Loc = ("channels", name)
        if channel.get("adapter") == "twilio" and ("sender" in channel) == ("messaging_service_sid" in channel):
            yield _mistake(here, "needs exactly one of sender and messaging_service_sid")
        for key in ("sender", "messaging_service_sid", "phone_number_id"):
            number = channel.get(key)
            if isinstance(number, str) and owners.setdefault((key, number), name) != name:
                yield _mistake(
                    (*here, key), f"is also that of channels.{owners[key, number]}; each channel needs its own"
                )


def _forms(file: Mapping[str, Tree]) -> PlacedMistakes:
    groups = table(file.get("subscription_groups"))
    for name, value in table(file.get("forms")).items():
        group = table(value).get("group")
        if isinstance(group, str) and group not in groups:
            yield _mistake(("forms", name, "group"), "is not a subscription group", nearest(group, groups))


def _links(file: Mapping[str, Tree]) -> PlacedMistakes:
    base = table(file.get("links")).get("base")
    if isinstance(base, str) and base.startswith("http://") and not _loopback(urlsplit(base)):
        message = "must begin with https://: whoever reads a link on its way could stop what its person gets"
        yield _mistake(("links", "base"), message, base.replace("http://", "https://", 1))


def _listen(file: Mapping[str, Tree]) -> PlacedMistakes:
    listen = table(file.get("gateway")).get("listen", _default_listen(GatewayConfig))
    simulator = table(file.get("simulator")).get("listen", _default_listen(Simulator)) if "simulator" in file else None
    if isinstance(listen, str) and listen == simulator and not listen.endswith(":0"):
        yield _mistake(("simulator", "listen"), "is where the gateway itself listens")
    console = table(file.get("console")).get("listen")
    if isinstance(console, str) and console in (listen, simulator) and not console.endswith(":0"):
        whose = "the gateway itself" if console == listen else "the simulator"
        yield _mistake(("console", "listen"), f"is where {whose} listens")


def _default_listen(model: type[GatewayConfig | Simulator]) -> str:
    return str(model.model_fields["listen"].default)


def _in_public(file: Mapping[str, Tree]) -> PlacedMistakes:
    """The example file's API key and the simulator are for trying out: they must not be reachable from elsewhere."""
    gateway = table(file.get("gateway"))
    listen, public_url = gateway.get("listen"), gateway.get("public_url")
    open_to_all = isinstance(listen, str) and not _loopback(urlsplit(f"//{listen}"))
    public = isinstance(public_url, str) and not _loopback(urlsplit(public_url))
    for index, key in tables(file.get("api_keys")):
        plain, digest = key.get("key"), key.get("sha256")
        known = plain == DEMO_KEY or (isinstance(digest, str) and digest.lower() == _digest(DEMO_KEY))
        if known and (open_to_all or public):
            where = "can be reached from other machines" if open_to_all else "has a public URL"
            message = f"is the key of the example file, which everybody knows, and the gateway {where}; make your own"
            yield _mistake(("api_keys", index, "key" if plain == DEMO_KEY else "sha256"), message)
    simulator = table(file.get("simulator")).get("listen")
    if isinstance(simulator, str) and not _loopback(urlsplit(f"//{simulator}")) and (open_to_all or public):
        message = "would let anybody play the carrier of a gateway that other machines can reach; listen on 127.0.0.1"
        yield _mistake(("simulator", "listen"), message)


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


def _loopback(url: SplitResult) -> bool:
    """Whether only this machine reaches the host. A URL that cannot be read counts as one: the models report it."""
    try:
        host = url.hostname or ""
    except ValueError:
        return True
    return not host or is_this_machine(host)


def _groups(file: Mapping[str, Tree]) -> PlacedMistakes:
    groups = table(file.get("subscription_groups"))
    channels = table(file.get("channels"))
    owners: dict[str, str] = {}
    with_form: dict[Tree, str] = {}
    for form, value in table(file.get("forms")).items():
        if isinstance(asked := table(value).get("group"), str):
            with_form.setdefault(asked, form)
    for name, value in groups.items():
        group = table(value)
        here: Loc = ("subscription_groups", name)
        yield from _group_channels(here, name, group, channels, owners)
        media = {medium_of(channels.get(channel)) for _, channel in texts(group.get("channels"))} - {None}
        medium = next(iter(media)) if len(media) == 1 else None
        yield from keyword_mistakes(here, group, double_opt_in(group, medium))
        yield from _replies(here, group, medium)
        if name in with_form and not double_opt_in(group, medium):
            yield from _prompt_of_form(here, group, medium, with_form[name])
        for index, custom in tables(group.get("custom_keywords")):
            other = custom.get("subscribes")
            place = (*here, "custom_keywords", index, "subscribes")
            if other == name:
                yield _mistake(place, "is this group itself; an opt-in keyword asks to join it")
            elif isinstance(other, str) and other not in groups:
                yield _mistake(place, "is not a subscription group", nearest(other, groups))


def medium_of(channel: Tree) -> Medium | None:
    """The medium of a channel's table, if its adapter is known."""
    adapter = table(channel).get("adapter")
    return ADAPTERS.get(adapter) if isinstance(adapter, str) else None


def _group_channels(
    here: Loc, name: str, group: Mapping[str, Tree], channels: Mapping[str, Tree], owners: dict[str, str]
) -> PlacedMistakes:
    first: tuple[str, Medium] | None = None
    listed: set[str] = set()
    for index, channel in texts(group.get("channels")):
        place = (*here, "channels", index)
        if channel in listed:
            yield _mistake(place, "is in the list twice")
            continue
        listed.add(channel)
        if channel not in channels:
            yield _mistake(place, "is not a channel", nearest(channel, channels))
            continue
        if owners.setdefault(channel, name) != name:
            yield _mistake(place, f"{channel} already belongs to {owners[channel]}; a channel can have only one group")
        medium = medium_of(channels[channel])
        if medium and first and medium is not first[1]:
            yield _mistake(place, f"is {medium}, but {first[0]} is {first[1]}: a group has channels of one medium")
        elif medium and first is None:
            first = (channel, medium)


def _replies(here: Loc, group: Mapping[str, Tree], medium: Medium | None) -> PlacedMistakes:
    replies = table(group.get("replies"))
    needed = [*REPLIES_OF_EVERY_GROUP]
    if double_opt_in(group, medium):
        needed.insert(0, Reply.PROMPT)
    if medium is Medium.WHATSAPP:
        needed.append(Reply.PROMOTIONS_STOPPED)
    english = table(replies.get("en"))
    if medium is not None:
        for reply in needed:
            if reply not in english:
                yield _mistake((*here, "replies", "en", reply), "is missing, although the group can send it")
    if medium is Medium.SMS:
        for loc, text in _sms_texts(here, group):
            if loc[-1] == "prompt_template":
                yield _mistake(loc, "is for WhatsApp; SMS has no templates")
            elif isinstance(text, str) and len(text) > LONGEST_SMS:
                yield _mistake(loc, f"is longer than {LONGEST_SMS} characters")


def _prompt_of_form(here: Loc, group: Mapping[str, Tree], medium: Medium | None, form: str) -> PlacedMistakes:
    """The prompt that a form sends, also where the group has no double opt-in; on WhatsApp a form without a template
    shows a link instead."""
    replies = table(group.get("replies"))
    links = medium is Medium.WHATSAPP and not any("prompt_template" in table(each) for each in replies.values())
    if medium is not None and not links and Reply.PROMPT not in table(replies.get("en")):
        yield _mistake((*here, "replies", "en", Reply.PROMPT), f"is missing, although forms.{form} sends it")


def _sms_texts(here: Loc, group: Mapping[str, Tree]) -> Iterator[tuple[Loc, Tree]]:
    for language, replies in table(group.get("replies")).items():
        for reply, text in table(replies).items():
            yield (*here, "replies", language, reply), text
    for index, custom in tables(group.get("custom_keywords")):
        yield (*here, "custom_keywords", index, "reply"), custom.get("reply")
