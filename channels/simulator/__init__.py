"""Plays the providers over real HTTP, with scripted faults: the gateway runs and is tested without any account."""
