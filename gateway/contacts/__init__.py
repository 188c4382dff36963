"""Contacts: their details, their conversations, their erasure."""
