"""The gates: pure functions that say whether a message may go out now, and if not, which gate says no."""
