"""Pure rules of consent: what a message means, what it changes, and how that is proved."""
