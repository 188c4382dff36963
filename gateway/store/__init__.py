"""The store: tables, set-oriented queries and the engine that runs units of work."""
