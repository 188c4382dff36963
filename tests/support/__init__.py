"""What the tests share: a gateway in process, and the providers that it talks to."""
