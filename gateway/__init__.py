"""Assent: the gateway itself. `gateway.app` wires it, `gateway.cli` starts it."""
