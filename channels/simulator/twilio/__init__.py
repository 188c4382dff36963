"""Twilio as the simulator plays it: `provider` is the whole of it."""
