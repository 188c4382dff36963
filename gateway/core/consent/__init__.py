"""The consent core: what a message means, what it changes, and the proof of it. Pure."""
