"""Who is who, what they consented to, and what follows from a signal: identities, consents, replies, effects."""
