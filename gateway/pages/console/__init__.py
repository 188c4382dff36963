"""The console: what operators look at and do, behind a login by API key, over the same services as the API."""
