"""How our numbers and templates do: ratings, what providers say, and what is slowed by it."""
