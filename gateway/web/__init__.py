"""HTTP: webhooks, the API, and what tells how the gateway does. Every answer of an effect comes after its commit."""
