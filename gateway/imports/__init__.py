"""Consents by the thousand: imports, and the calls that Braze's customers make."""
