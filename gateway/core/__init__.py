"""What is pure and knows nothing of the rest: the reader of addresses."""
