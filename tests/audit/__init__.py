"""The auditor: a program that judges a run of the gateway from outside.

It reads what the fake providers saw, what the clients were told, and the API; it imports nothing of the gateway.
"""
