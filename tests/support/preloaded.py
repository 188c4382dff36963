"""What the process has imported and made from which those of tests are forked."""

from __future__ import annotations

import gc
from importlib import import_module

from gateway.core.consent import stop_requests

import_module("gateway.cli")
import_module("gateway.app")
stop_requests.grammar()
gc.collect()
gc.freeze()
