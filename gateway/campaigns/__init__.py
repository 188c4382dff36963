"""Campaigns of any size: recipients, streams, control, breakers."""
