"""What the process has imported and made from which those of tests are forked."""

from __future__ import annotations

import gc
from importlib import import_module

from gateway.runtime import kept_grammar

import_module("gateway.cli")
import_module("gateway.app")
kept_grammar.prepare()
gc.collect()
gc.freeze()
