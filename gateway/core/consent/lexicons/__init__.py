"""The lexicons of requests to stop, a module for each language."""
