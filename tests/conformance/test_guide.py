"""docs/adding-a-channel.md is true: every path and name in it exists, and it leaves out nothing of the interface."""

from __future__ import annotations

import re
from inspect import signature
from pathlib import Path

import pytest

from channels import answers, channel, connection_pool, errors, hand_over, inbound, outbound, texts
from channels.channel import Channel
from tests.conformance import PROVIDERS, provider
from tests.conformance.provider import Provider

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "adding-a-channel.md").read_text("utf-8")
WORDS = sorted(set(re.findall(r"`([^`\n]+)`", GUIDE)))
MODULES = (channel, inbound, outbound, errors, texts, answers, hand_over, connection_pool, provider)
PATHS = [word for word in WORDS if "/" in word or word == "pyproject.toml"]
NAMES = [word for word in WORDS if re.fullmatch(r"[A-Z]\w*(\.\w+)?", word)]
OF_OTHERS = {"HTTPS_PROXY", "TimeoutError", "ChannelConfig", "TwilioConfig", "WhatsAppConfig", "PROVIDERS", "RULES"}


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("name", [known.name for known in PROVIDERS])
def test_a_path_exists_for_every_provider(path: str, name: str) -> None:
    assert (ROOT / path.replace("<name>", name)).exists()


@pytest.mark.parametrize("name", [name for name in NAMES if name not in OF_OTHERS])
def test_every_name_in_the_guide_exists(name: str) -> None:
    owner, _, attribute = name.partition(".")
    class_ = next((getattr(module, owner) for module in MODULES if hasattr(module, owner)), None)
    assert class_ is not None
    if attribute:
        known = {*dir(class_), *getattr(class_, "__annotations__", {})}
        assert attribute in known or attribute in signature(class_).parameters


def test_the_gateways_names_exist() -> None:
    configuration = "".join(path.read_text("utf-8") for path in (ROOT / "gateway" / "config").glob("*.py"))
    for name in ("ChannelConfig", "TwilioConfig", "WhatsAppConfig"):
        assert re.search(rf"^(class )?{name}\b", configuration, re.MULTILINE)
    factories = [path for path in (ROOT / "gateway").rglob("*.py") if "def make(id_: str" in path.read_text("utf-8")]
    assert len(factories) == 1
    assert factories[0].stem in (ROOT / "pyproject.toml").read_text("utf-8")


def test_it_names_every_method_that_is_to_be_written() -> None:
    methods = {f"Channel.{name}" for name, value in vars(Channel).items() if callable(value) and name[0] != "_"}
    methods |= {f"Provider.{name}" for name in Provider.__abstractmethods__}
    assert methods <= set(WORDS)
